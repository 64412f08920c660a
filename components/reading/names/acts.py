"""Acts are called anything ("MARBLE YEAR", "Crowded Hall"), and known by the tour that is announced of them.

Where an article speaks of gigs and tickets, whoever announces a tour in one of its first lines is an act, though the
words be those of a body or all in capitals.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass
from itertools import takewhile

from components.reading.names.lines import Line
from components.reading.names.titles import title_length
from components.reading.names.toponyms import Atlas, country_of_people
from components.reading.vocabulary.names import NO_PERSON
from components.reading.vocabulary.parties import ACTS, GROUPS
from components.reading.vocabulary.places import TOO_WIDE
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_BEGINS_WITH_TOUR = 4  # words
_FURTHEST_ROAD = 6  # words after "is"
_LINES = 8
_LONGEST = 6
_FURTHEST_TOUR = 16  # words after the verb
_FEWEST_SIGNS = 2
_FIRST_AND_LAST, _OFTEN_BY_SURNAME = 2, 2  # words, times
_SHORTEST_SHOUT, _OFTEN = 3, 3  # letters, lines
_STAGE = words(
    "album albums band bands gig gigs concert concerts tickets ticket venues fans singer frontman rockers headline "
    "headlining headlined single singles lp ep musicians songs song support comedian dj rapper duo trio quartet shows "
    "guitarist drummer festival festivals tracklisting dancers dance choreography choreographers ballet orchestra "
    "audience audiences stage stages k-pop j-pop afrobeats boyband girlband idols musician sings record records "
    "headliner encore encores"
)
_PERFORMERS = words("group troupe ensemble choir chorus sextet septet octet foursome threesome")
_OF_STAGE = _STAGE | _PERFORMERS
_ANNOUNCE = words(
    "announce announces announced announcing confirm confirms confirmed reveal reveals revealed unveil unveils "
    "unveiled add adds added extend extends extended reschedule reschedules rescheduled postpone postpones postponed "
    "cancel cancels cancelled canceled scrap scraps scrapped call calls called map maps mapped line lines lined plan "
    "plans planned pull pulls pulled drop drops dropped axe axes axed push pushes pushed put puts head heads heading "
    "headed go goes going play plays playing tour tours touring roll rolls rolled expand expands expanded begin "
    "begins tack tacks tacked detail details detailed schedule schedules plot plots book books booked embark embarks "
    "embarking hit hits kick kicks launch launches launched release released share shares shared set return returns"
)
_PLAYED = words("kicked kicking played performed opened began started closed ended")  # What rivals do as well.
_MEMBERS = words("frontman frontwoman guitarist bassist drummer vocalist keyboardist")
_KINDS_OF_MUSIC = words("rock pop folk jazz punk metal blues soul indie country former lead bass session star top")
_VERBS = _ANNOUNCE | words("is are")
_BEFORE_VERB = words("have has had will are is also just recently officially today finally now to be set due")
_TOUR = words("tour tours trek dates shows gigs concerts nights run residency")
_INSIDE = words("and & of the n' + x")
_LIST = regex(r" (?:and|&) ")  # "Prague and Milan" is no act.
_BROKEN_OFF = frozenset('.,:;!?"“”‘()|–—-•*')
_NO_ACT = words(
    "palace ministry government vatican house council festival promoter promoters organisers organizers university "
    "office nation club fc united city minister president king queen prince princess tour tickets dates tourism "
    "theatre theater arena academy stadium he she they it we i you who this that these those"
)


@dataclass(frozen=True, slots=True)
class Act:
    """The words an act is called by, in small letters, and as the article writes them; whether it is a band."""

    words: tuple[str, ...]
    name: tuple[str, ...]
    group: bool


def acts_of(lines: list[Line], said: Iterable[str], atlas: Atlas) -> tuple[Act, ...]:
    """The acts whose tours an article announces, the longest name first; `said` are the words of its lines."""
    lowered = set(map(str.lower, said))
    if len(lowered & _OF_STAGE) < _FEWEST_SIGNS:
        return ()
    group = bool(lowered & GROUPS)
    names: list[tuple[str, ...]] = []
    for line, below in zip(lines[:_LINES], [*lines[1:_LINES], None], strict=False):
        name = _announcing(line, below, _VERBS if names else _VERBS | _PLAYED)
        if name and not _is_something_else(name, atlas):
            names.append(name)
    if group and lines and (band := _of_its_member(lines[0])) and not _is_something_else(band, atlas):
        names.append(band)
    if group and (often := _shouted_often(lines)) and not _is_something_else((often,), atlas):
        names.append((often,))
    acts: dict[tuple[str, ...], tuple[str, ...]] = {}
    for name in sorted(names, key=_is_shouted):
        acts.setdefault(tuple(map(str.lower, name)), name)
    longest_first = sorted(acts.items(), key=lambda act: (-len(act[0]), act[0]))
    return tuple(Act(words, name, group and not _has_surname(name, lines)) for words, name in longest_first)


def _has_surname(name: tuple[str, ...], lines: list[Line]) -> bool:
    """Whether an article also calls an act by the last word of its name, as it does people and no bands."""
    if len(name) != _FIRST_AND_LAST or not all(map(str.istitle, name)):
        return False
    first, last = name
    alone = (line.words[at - 1 : at] != [first] for line in lines for at, word in enumerate(line.words) if word == last)
    return sum(alone) >= _OFTEN_BY_SURNAME


def _shouted_often(lines: list[Line]) -> str | None:
    """The word in capitals with which one of the first lines begins and which most lines of a short article repeat."""
    opening = (line.words[0] for line in lines[:_LINES] if len(line.words) > _BEGINS_WITH_TOUR)
    for word in opening:
        shouted = len(word) >= _SHORTEST_SHOUT and word.isupper() and word.lower() not in NO_PERSON
        if shouted and sum(word in line.words for line in lines) >= _OFTEN:
            return word
    return None


def _of_its_member(line: Line) -> tuple[str, ...] | None:
    """The band with one of whom a headline begins: "Kestrel frontman on touring with a newborn"."""
    member = next((at for at, word in enumerate(line.words[: _LONGEST + 1]) if word in _MEMBERS), 0)
    name = line.words[:member]
    named = all(line.tokens[at].capital or word.lower() in _INSIDE for at, word in enumerate(name))
    plain = {word.lower() for word in name} & _KINDS_OF_MUSIC or any(map(country_of_people, name))
    return tuple(name) if line.is_title and name and named and not plain else None


def _is_shouted(name: tuple[str, ...]) -> bool:
    """Whether a name stands in capitals, as some papers set the first words of an article."""
    return "".join(name).isupper()


def _announcing(line: Line, below: Line | None, verbs: Set[str]) -> tuple[str, ...] | None:
    """The words before one of the `verbs` as in "announce a tour", which may be that of the next line."""
    lowered = [word.lower() for word in line.words]
    going_on = [word.lower() for word in below.words[:_BEGINS_WITH_TOUR]] if below and not line.is_title else []
    end = next((n for n, w in enumerate(lowered) if n and w in verbs and _speaks_of_tour(lowered, n, going_on)), 0)
    while end and lowered[end - 1] in _BEFORE_VERB:
        end -= 1
    back = takewhile(lambda n: _may_be_of_name(line, n), range(end - 1, max(-1, end - 1 - _LONGEST), -1))
    first = min(back, default=end)
    first = max((n + 1 for n in range(first, end) if lowered[n] in ACTS), default=first)
    while first < end and (lowered[first] in _INSIDE - {"the"} or country_of_people(line.words[first])):
        first += 1
    opens = first == 0 or lowered[first - 1] in ACTS | _BROKEN_OFF or country_of_people(line.words[first - 1])
    ends = first < end and (line.tokens[end - 1].capital or line.words[end - 1].isdigit())
    if not ends or not opens or title_length(line.tokens, first):
        return None
    return tuple(line.words[first:end])


def _speaks_of_tour(lowered: list[str], verb: int, going_on: list[str]) -> bool:
    """Whether what stands behind a verb is a tour: what is announced, or what somebody is on."""
    behind = lowered[verb + 1 : verb + 1 + _FURTHEST_TOUR]
    if lowered[verb] in _ANNOUNCE | _PLAYED:
        return not _TOUR.isdisjoint(behind) or not _TOUR.isdisjoint(going_on)
    return any(said in f"{' '.join(behind[:_FURTHEST_ROAD])} " for said in ("on the road ", "on tour "))


def _may_be_of_name(line: Line, at: int) -> bool:
    token = line.tokens[at]
    return not line.masked[at] and (token.capital or token.text.isdigit() or token.text.lower() in _INSIDE)


def _is_something_else(name: tuple[str, ...], atlas: Atlas) -> bool:
    lowered = {word.lower() for word in name}
    said = " ".join(name)
    return (
        len(said) < 2
        or bool(lowered & _NO_ACT)
        or lowered <= TOO_WIDE | _INSIDE
        or atlas.has_heard_of(said)
        or all(atlas.has_heard_of(part) for part in _LIST.split(said))
        or (name[0] in {"The", "Her", "His"} and country_of_people(" ".join(name[1:])) is not None)
        or not any(word[0].isupper() or word[0].isdigit() for word in name)
    )
