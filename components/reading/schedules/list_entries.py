"""One entry of a schedule: a line, or a piece of one, that is a day and what happens on it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from components.reading.schedules.listed_date import ListedDate, MonthHeading
from components.reading.schedules.schedule_dates import HAS_DIGIT, listed_date
from components.reading.schedules.table_cells import LONGEST_CELL, Row
from components.reading.text.spans import Span, trimmed
from components.reading.vocabulary.regex import regex

_LONGEST = 170
_LONGEST_LINE = 400  # What follows in the same line is no part of the entry.
_BULLET = regex(r"[\s•*·▪◦‣>✦★–—-]*")
_TELLS = regex(r"\b(?:he|she|they|we|i|it|who|which|said|says|after|because|but|where|when|while|before)\b")
_PLACE_FIRST = regex(r"[A-ZÀ-Ž][^–—:.!?\"“]{2,38}(?:\s[-–—]\s|:\s)")  # "Lyon, FR – the May 4 show is off".
_MOVED = regex(
    r"(?:\b(?:moved|moves|rescheduled|postponed|put back|pushed back|brought forward|shifted|becomes|now|new date:?)"
    r"(?:\s(?:to|until|till|for|on|takes? place on))*|→|->|=>)\s(?:the\s)?",
    re.IGNORECASE,
)
_OLD = regex(r"\b(?:originally|formerly|previously|was|(?:moved|rescheduled) from)\b[\w\s]{0,24}$", re.IGNORECASE)
_ON_SALE = regex(
    r"\b(?:tickets?|on[- ]sale|pre-?sales?|available|released?|out (?:now|on)|doors|posted|published|updated)\b",
    re.IGNORECASE,
)
PROSE = regex(
    r"\b(?:he|she|they|we|i|it|who|which|was|were|has|had|have|is|are|said|says|will|would|after|because|but|where|"
    r"when|while|before)\b"
)
FIRST_SENTENCE = regex(
    r"(?<=[^\W\d]{3})(?<!Mon|Tue|Wed|Thu|Fri|Sat|Sun|ues|urs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|ept|Oct|Nov|Dec)\.\s"
    r"|(?<=\dst|\dnd|\drd|\dth)\.\s(?=[A-Z])"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a schedule: its whole span, its date, the spans of the rest, and the date from which it was moved."""

    span: Span
    date: ListedDate
    parts: tuple[Span, ...]
    was: ListedDate | None = None


def entry_of_row(text: str, row: Row) -> Entry | None:
    """The entry that a row of a table is."""
    found = listed_date(text[row.date.start : row.date.end], None)
    if found is None:
        return None
    shifted = found.moved(row.date.start)
    rest = (Span(row.date.start, shifted.start), Span(shifted.end, row.date.end), *row.others)
    parts = (trimmed(text, part) for part in rest)
    return Entry(row.span, shifted, tuple(part for part in parts if part.end > part.start))


def entry_of(text: str, line: Span, month: MonthHeading | None, *, headed: bool = False) -> Entry | None:
    """A line that is a day and what happens on it, and nothing that reads like a sentence before its place; `month` is
    that of the line above, or of a heading."""
    said = text[line.start : min(line.end, line.start + _LONGEST_LINE)]
    lead = _BULLET.match(said)
    begin = lead.end() if lead else 0
    if not HAS_DIGIT.search(said[:_LONGEST]):
        return None
    stop = FIRST_SENTENCE.search(said, begin)
    head = said[begin : stop.start() + 1 if stop else len(said)]
    found = listed_date(head, month, headed=headed) if len(head) <= _LONGEST else None
    if found is None:
        return None
    opens = found.start <= 2
    if not opens and len(head) > LONGEST_CELL * 2:
        return None
    prose = _TELLS if not opens and _PLACE_FIRST.match(head, 0, found.start) else PROSE
    if prose.search(head[: found.start] if not opens else head[found.end : found.end + 60]):
        return None
    if not opens and (prose.search(head) or _ON_SALE.search(head[: found.start])):
        return None
    new = _new_date(head, found)
    base = line.start + begin
    shifted = (new or found).moved(base)
    ahead, behind = trimmed(text, Span(base, shifted.start)), trimmed(text, Span(shifted.end, base + len(head)))
    was = found.moved(base) if new else None
    return Entry(line, shifted, tuple(p for p in (ahead, behind) if p.end > p.start), was)


def _new_date(head: str, found: ListedDate) -> ListedDate | None:
    """The day that an entry has been moved to, where it names the old one first: "January 12, now March 2"."""
    moved = _MOVED.search(head, found.end)
    later = listed_date(head[moved.end() :], None) if moved else None
    if moved is None or later is None or later.start > 2:
        old = _OLD.search(head, 0, found.start)
        later = listed_date(head[found.end :], None) if old else None
        return later.moved(found.end) if later else None
    return later.moved(moved.end())
