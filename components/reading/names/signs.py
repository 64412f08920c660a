"""A sign stands for some words of a sentence: somebody, a place, a nation, a date, or a name of something else."""

from __future__ import annotations

from dataclasses import dataclass

from components.geography.toponym import Toponym
from components.reading.dates.mention import DateMention
from components.reading.names.person import Person
from components.reading.vocabulary.regex import regex

# Signs as the words of a marked sentence, numbered there: "A0", "P1".
PERSON_SIGN = regex(r"A(\d+)$")
PLACE_SIGN = regex(r"P(\d+)$")
# Stands for "the 82-year-old" and "the dad-of-two": words that say only that it is somebody.
SOMEBODY_SIGN = "somebody-aged"


@dataclass(slots=True)
class Sign:
    """Tokens first..last (exclusive) that become one sign: A somebody, Z an office nobody is known to hold, P a place,
    N a nation, D a date, X a name of something else. `seat` marks a capital said without its name."""

    kind: str
    first: int
    last: int
    place: Toponym | None = None
    person: Person | None = None
    date: DateMention | None = None
    nation: str | None = None
    seat: bool = False


def is_person(word: str) -> bool:
    """Whether a word of a marked sentence is somebody's sign: what is no sign is written small there."""
    return word[:1] == "A"
