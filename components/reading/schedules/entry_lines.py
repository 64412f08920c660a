"""Names in the lines of a schedule are those of halls and of towns: nobody who is named nowhere else travels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.vocabulary.regex import regex

_ENDS_PROSE = (".", "!", "?", "”", '"', "…")
_FEWEST = 3
_LONG = 4
_LINES = 4
_OPENING = regex(
    r"(?:The )?((?:[A-ZÀ-Ž0-9][\w’'!$.]*|[&+])(?: (?:(?:of|the|and) )?(?:[A-ZÀ-Ž0-9][\w’'!$.]*|[&+])){0,4}),? "
    r"(?=(?:has|have|is|are|will|to|announces?|confirms?|reveals?|adds?|plots?|plans?|unveils?|shares?|returns?|heads?|"
    r"hits?|plays?|tours?|brings?|takes?|go(?:es)?|embarks?|extends?|postpones?|reschedules?|cancels?) )"
)
_NO_NAME = regex(
    r"^(?:The|A|An|By|In|On|At|It|He|She|They|We|I|If|As|All|See|Get|Tickets?|Tour|Dates?|After|For|With|Following|This|"
    r"Here|Check|Catch|Listen|Watch|Posted|Photo|Published)\b"
)
_PERSON = regex(r" A(\d+)(?= )")
_FEWEST_WORDS = 5


def without_entries(sentences: Sequence[Marked], listed: Sequence[Claim], text: str) -> list[Marked]:
    """The sentences that are no lines between the first and the last of which schedules say a place, and no lists."""
    entries = Counter(claim.sentence for claim in listed)
    if len(listed) < _FEWEST:
        return list(sentences)
    first, last = min(entries), max(entries)
    return [
        s
        for s in sentences
        if entries[s.number] < _FEWEST and (not first <= s.number <= last or _is_prose(text[s.span.start : s.span.end]))
    ]


def only_in_entries(sentences: Sequence[Marked], prose: Sequence[Marked], listed: Sequence[Claim]) -> frozenset[int]:
    """The numbers of those whom only the sentences name that are no `prose`, and not before a list in one of them:
    "Ann Lee's tour: Oslo on Friday"."""
    entries = Counter(claim.sentence for claim in listed)
    leading = {
        person.number
        for s in sentences
        if entries[s.number] >= _FEWEST
        for sign in _PERSON.findall(s.code.partition(" P")[0])
        if (person := s.people[int(sign)])
    }
    return _named_in(sentences) - _named_in(prose) - leading


def whose(listed: Sequence[Claim], sentences: Sequence[Marked], text: str, number: int) -> Person | None:
    """Whose a long schedule is where nobody known is named: whoever the first words of one of its first lines name."""
    if len(listed) < _LONG:
        return None
    openings = (_OPENING.match(text, s.span.start, s.span.end) for s in sentences[:_LINES])
    said = next((found[1] for found in openings if found and not _NO_NAME.search(found[1])), None)
    return Person(number, said, {"group"}) if said else None


def _is_prose(said: str) -> bool:
    return said.endswith(_ENDS_PROSE) and len(said.split()) >= _FEWEST_WORDS


def _named_in(sentences: Sequence[Marked]) -> frozenset[int]:
    return frozenset(person.number for sentence in sentences for person in sentence.people if person)
