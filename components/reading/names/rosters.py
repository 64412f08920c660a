"""A roster gives everybody a line that opens with their name, often with no office, under one that says they travel:
"Ministers travelling to America:", "Ann Lee - Lima and Quito"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from components.reading.names.lines import Line
from components.reading.names.people import People
from components.reading.vocabulary.word_sets import words

SETS_OFF_PLACES = frozenset({"-", "–", "—", ":"})
_BULLETS = frozenset({"-", "–", "•", "*", "·", "▪"})
_TRAVEL = words(
    "travel travels travelling traveling travelled traveled trips visit visits visiting visited going flying heading "
    "destinations"
)
_SHORTEST, _LONGEST = 2, 4  # words of a name
FEWEST_ENTRIES = 3
_MEMBERS = words("mp mps td tds mep msp mla senator")  # "Ann Lee TD"


def learn_rosters(lines: list[Line], people: People) -> None:
    """Everybody named by a roster."""
    heads = (at for at, line in enumerate(lines) if heads_roster(line.words))
    names = [name for at in heads for name in _named_below(lines[at + 1 :])]
    for name in names if len(names) >= FEWEST_ENTRIES else ():
        people.named(name, [], None)


def heads_roster(said: Sequence[str]) -> bool:
    """Whether the words of a line are a heading under which people travel."""
    return said[-1:] == [":"] and not _TRAVEL.isdisjoint(map(str.lower, said))


def _named_below(lines: list[Line]) -> Iterator[list[str]]:
    """The names that open the lines below a heading as far as these have somebody set off from what follows."""
    for line in takewhile(lambda line: not SETS_OFF_PLACES.isdisjoint(line.words[1:-1]), lines):
        if name := next(filter(_is_name, _parts_of_opening(line)), None):
            yield name


def _parts_of_opening(line: Line) -> Iterator[list[str]]:
    """What stands between the commas before a place is set off, without offices: "Ann Lee, Minister for Trade"."""
    start = int(line.words[0] in _BULLETS)
    end = next((at for at, word in enumerate(line.words) if at > start and word in SETS_OFF_PLACES), start)
    while start < end:
        comma = line.words.index(",", start, end) if "," in line.words[start:end] else end
        said = line.words[start + line.title_at(start) : comma]
        yield said[:-1] if said and said[-1].lower() in _MEMBERS else said
        start = comma + 1


def _is_name(said: list[str]) -> bool:
    return _SHORTEST <= len(said) <= _LONGEST and all(word[:1].isupper() for word in said)
