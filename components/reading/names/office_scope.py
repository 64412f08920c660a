"""What an office is of may stand between it and the name: "Premier of Ontario Ann Lee", "Head of the WTO Ann Lee"."""

from __future__ import annotations

from components.reading.names.capitals import is_body_in_office, spelled
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.realms import behind_realm
from components.reading.vocabulary.names import BODIES
from components.reading.vocabulary.people import PORTFOLIOS
from components.reading.vocabulary.places import TOO_WIDE
from components.reading.vocabulary.word_sets import words

_FEWEST = 2  # words of a whole name
_LINKS = words("of for the and")
_OF_BODIES, _OF_PORTFOLIOS = BODIES | PORTFOLIOS, PORTFOLIOS | _LINKS


def behind_scope(context: Context, line: Line, at: int) -> int:
    """Where the name behind an office begins: after "of Ontario" in "Premier of Ontario Ann Lee", after "of the Federal
    Council", "of the WTO" and "in the Ministry of Health"; the given place where no whole name follows those."""
    words = line.words
    goes_on = words[at : at + 1] != [] and words[at][0].isupper() and words[at].lower() in BODIES
    if not goes_on and (words[at : at + 1] == [] or words[at] not in {"of", "for", "in", "at"}):
        return at
    begin = at if goes_on else behind_realm(words, at + 1 + (words[at + 1 : at + 2] == ["the"]))
    if begin >= len(words) or not line.tokens[begin].capital:
        return at
    place = context.name_at(line, begin)
    known = place and context.meaning(place)
    run = begin + line.name_at(begin)
    bodies = [nth + 1 for nth in range(begin, run) if words[nth].lower() in _OF_BODIES]
    if place and known and words[at] in {"of", "for"}:
        end = place.end
    elif bodies:
        end = bodies[-1]
    elif words[begin].isupper() or words[begin].lower() in TOO_WIDE:
        end = begin + 1
    else:
        return at
    while words[end : end + 1] and words[end].lower() in _OF_PORTFOLIOS:
        end += 1
    if words[end : end + 1] == ["("] and words[end + 2 : end + 3] == [")"]:
        end += 3  # "Of the Republic of Korea (RoK) Park Jin".
    end += line.title_at(end) if end < len(words) else 0
    length = line.name_at(end) if end < len(words) else 0
    name = spelled(words[end : end + length])
    return end if len(name) >= _FEWEST and not is_body_in_office(name) and words[end - 1] not in _LINKS else at
