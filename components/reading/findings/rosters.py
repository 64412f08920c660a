"""The claims of a roster: each of several people has a line with where they go, "Ann Lee - Boston and New York"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.findings.rolls import sent_to
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.names.rosters import FEWEST_ENTRIES, SETS_OFF_PLACES, heads_roster
from components.reading.status.past_forms import tells_of_the_past
from components.reading.status.statuses import Status
from components.reading.visit_days.plausible import plausible_days
from components.reading.vocabulary.regex import regex

_ENTRY = regex(
    r" (?:[-–—•*·▪] )?(?P<who>[^:–—]*?A\d+(?: [^:–—]{1,80}?)?) [-–—:] "
    r"(?P<where>(?:the )?P\d+ (?:(?:the|and|in|on|from|[,()&;.]|P\d+|D\d+"
    r"|(?:(?<= and )|(?<= , ))(?!(?:the|and|in|on|from) )[a-z]+) )*)"
)
_SOMEBODY = regex(r"A(\d+)")


def rosters(sentences: Sequence[Marked], published: date | None) -> Iterator[Claim]:
    """The claims of lines that are somebody and places, where there are at least three, and of no other lines."""
    entries = list(_entries(sentences))
    if len(entries) < FEWEST_ENTRIES:
        return
    for entry, person, where, status in entries:
        days = plausible_days(entry.dates[0] if len(entry.dates) == 1 else None, status, published)
        yield from sent_to(entry, where, person, status, days)


def _entries(sentences: Sequence[Marked]) -> Iterator[tuple[Marked, Person, str, Status]]:
    status: Status | None = None
    for sentence in sentences:
        said = _ENTRY.fullmatch(sentence.code) if status else None
        if said and status and (person := _whose(sentence, said["who"])):
            yield sentence, person, said["where"], status
        elif heads_roster(sentence.words):
            status = "made" if tells_of_the_past(sentence.code) else "planned"
        elif SETS_OFF_PLACES.isdisjoint(sentence.words):
            status = None


def _whose(sentence: Marked, opening: str) -> Person | None:
    """Whom the opening of a line names in full: "A0 , minister of A1"."""
    named = (sentence.people[int(number)] for number in _SOMEBODY.findall(opening))
    return next((person for person in named if person and " " in person.name), None)
