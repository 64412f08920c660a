"""Which lines of an article are the entries of a schedule, and what stands above them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from components.reading.schedules.listed_date import ListedDate, MonthHeading
from components.reading.schedules.schedule_dates import HAS_DIGIT, listed_date, month_heading
from components.reading.schedules.table_cells import LONGEST_CELL, Row, is_cell, rows_of
from components.reading.text.article import Article
from components.reading.text.spans import Span, trimmed

_LONGEST = 170
_LONGEST_LINE = 400  # What follows in the same line is no part of the entry.
_LONGEST_INLINE = 3000
_FURTHEST_HEADING = 2  # Lines above the first that may say what the list is.
_BULLET = re.compile(r"[\s•*·▪◦‣>✦★–—-]*")
_ENDS_PROSE = re.compile(r"[.!?][\"”’)]?$")
_PROSE = re.compile(
    r"\b(?:he|she|they|we|i|it|who|which|was|were|has|had|have|is|are|said|says|will|would|after|because|but|where|"
    r"when|while|before)\b"
)
_TELLS = re.compile(r"\b(?:he|she|they|we|i|it|who|which|said|says|after|because|but|where|when|while|before)\b")
_PLACE_FIRST = re.compile(r"[A-ZÀ-Ž][^–—:.!?\"“]{2,38}(?:\s[-–—]\s|:\s)")  # "Lyon, FR – the May 4 show is off".
_MOVED = re.compile(
    r"(?:\b(?:moved|moves|rescheduled|postponed|put back|pushed back|brought forward|shifted|becomes|now|new date:?)"
    r"(?:\s(?:to|until|till|for|on|takes? place on))*|→|->|=>)\s(?:the\s)?",
    re.IGNORECASE,
)
_OLD = re.compile(r"\b(?:originally|formerly|previously|was|(?:moved|rescheduled) from)\b[\w\s]{0,24}$", re.IGNORECASE)
_FIRST_SENTENCE = re.compile(
    r"(?<=[^\W\d]{3})(?<!Mon|Tue|Wed|Thu|Fri|Sat|Sun|ues|urs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|ept|Oct|Nov|Dec)\.\s"
)
_ON_SALE = re.compile(
    r"\b(?:tickets?|on[- ]sale|pre-?sales?|available|released?|out (?:now|on)|doors|posted|published|updated)\b",
    re.IGNORECASE,
)
_FEWEST_INLINE = 3
_COLON = re.compile(r":\s")
_BETWEEN_ENTRIES = (
    re.compile(r";\s*(?:and\s)?|\s[|•·/]\s"),
    re.compile(r",\s(?:and\s)?|\.\s|\sand\s"),
)
# "05/26: Lisbon, Coliseu 06/07-10: Manchester, TN": each entry begins with its date and a colon.
_DATE_AND_COLON = re.compile(r"(?<!\S)\d{1,2}[/.]\d{1,2}(?:[/.](?:\d\d){1,2})?(?:\s?[-–]\s?\d{1,2}(?:/\d{1,2})?)?:\s")
_NUMBER = re.compile(r"\d+")
_MOST_LINES = 2000


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a schedule: its whole span, its date, and the spans of the rest."""

    span: Span
    date: ListedDate
    parts: tuple[Span, ...]


@dataclass(slots=True)
class Run:
    """Entries that follow each other; `heading` is what stands above them, `listed` whether each has its own line,
    `headings` how many of them are headings themselves, of what is then told."""

    heading: str
    listed: bool
    entries: list[Entry] = field(default_factory=list)
    headings: int = 0

    def goes_on(self, text: str) -> bool:
        """Whether what stands below the last entry is only told of its day, as below each before it."""
        if self.headings < len(self.entries) - 1 or not is_cell(text, self.entries[-1].span):
            return False
        self.headings = len(self.entries)
        return True


def runs_of(article: Article, names_town: Callable[[Span], bool]) -> Iterator[Run]:
    """Every run of two entries or more."""
    text = article.text
    run, above = Run("", listed=True), list[str]()
    month: MonthHeading | None = None
    for line in rows_of(text, article.paragraphs[:_MOST_LINES], names_town):
        said = "" if isinstance(line, Row) else text[line.start : line.end]
        if said and len(said) <= LONGEST_CELL and (heading := month_heading(said)):
            month = heading
            continue
        inline: Run | None = None
        entry: Entry | None = None
        if isinstance(line, Row):
            entry = _entry_of_row(text, line)
        elif HAS_DIGIT.search(said):
            inline = _inline(text, line)
            entry = None if inline else _entry(text, line, month or _month_of(run.entries))
        if entry:
            if run.headings and run.headings < len(run.entries):  # No heading any more: a list begins.
                first = run.entries.pop()
                yield run
                run = Run("\n".join(above), listed=True, entries=[first])
            run.entries.append(entry)
            continue
        if run.entries and not inline and (_is_aside(said) or run.goes_on(text)):
            above = [*above[1 - _FURTHEST_HEADING :], said]
            continue
        if len(run.entries) > 1:
            yield run
        month = None
        above = [*above[1 - _FURTHEST_HEADING :], said]
        run = Run("\n".join(above), listed=True)
        if inline:
            yield inline
    if len(run.entries) > 1:
        yield run


def _month_of(entries: Sequence[Entry]) -> MonthHeading | None:
    """The month of the entry before, for one that says only a day."""
    return (entries[-1].date.last[0], None) if entries and entries[-1].date.last[0] else None


def _entry_of_row(text: str, row: Row) -> Entry | None:
    found = listed_date(text[row.date.start : row.date.end], None)
    if found is None:
        return None
    shifted = found.moved(row.date.start)
    rest = (Span(row.date.start, shifted.start), Span(shifted.end, row.date.end), *row.others)
    parts = (trimmed(text, part) for part in rest)
    return Entry(row.span, shifted, tuple(part for part in parts if part.end > part.start))


def _is_aside(said: str) -> bool:
    """A short line inside a list: "UK", "Europe:", "with support from ..."."""
    return len(said) < LONGEST_CELL and not _ENDS_PROSE.search(said)


def _entry(text: str, line: Span, month: MonthHeading | None) -> Entry | None:
    """A line that is a day and what happens on it, and nothing that reads like a sentence before its place."""
    said = text[line.start : min(line.end, line.start + _LONGEST_LINE)]
    lead = _BULLET.match(said)
    begin = lead.end() if lead else 0
    if not HAS_DIGIT.search(said[:_LONGEST]):
        return None
    stop = _FIRST_SENTENCE.search(said, begin)
    head = said[begin : stop.start() + 1 if stop else len(said)]
    found = listed_date(head, month) if len(head) <= _LONGEST else None
    if found is None:
        return None
    opens = found.start <= 2
    if not opens and len(head) > LONGEST_CELL * 2:
        return None
    prose = _TELLS if not opens and _PLACE_FIRST.match(head, 0, found.start) else _PROSE
    if prose.search(head[: found.start] if not opens else head[found.end : found.end + 60]):
        return None
    if not opens and (prose.search(head) or _ON_SALE.search(head[: found.start])):
        return None
    found = _new_date(head, found)
    base = line.start + begin
    shifted = found.moved(base)
    ahead, behind = trimmed(text, Span(base, shifted.start)), trimmed(text, Span(shifted.end, base + len(head)))
    return Entry(line, shifted, tuple(p for p in (ahead, behind) if p.end > p.start))


def _new_date(head: str, found: ListedDate) -> ListedDate:
    """The day that an entry has been moved to, where it names the old one first: "January 12, now March 2"."""
    moved = _MOVED.search(head, found.end)
    later = listed_date(head[moved.end() :], None) if moved else None
    if moved is None or later is None or later.start > 2:
        old = _OLD.search(head, 0, found.start)
        later = listed_date(head[found.end :], None) if old else None
        return later.moved(found.end) if later else found
    return later.moved(moved.end())


def _inline(text: str, line: Span) -> Run | None:
    """A list in one paragraph, cut at its semicolons or before each of its dates."""
    said = text[line.start : line.end]
    if len(said) > _LONGEST_INLINE or len(_NUMBER.findall(said)) < _FEWEST_INLINE:
        return None
    if run := _with_dates_first(text, line):
        return run
    for begin in (*(colon.end() for colon in _COLON.finditer(said, 0, _LONGEST)), 0):
        stop = _FIRST_SENTENCE.search(said, begin) if begin else None
        end = stop.start() if stop else len(said)
        if _PROSE.search(said, begin, end) or len(_NUMBER.findall(said, begin, end)) < _FEWEST_INLINE:
            continue
        for pattern in _BETWEEN_ENTRIES:
            cuts = [begin, *(m.end() for m in pattern.finditer(said, begin, end) if m.end() > begin), end]
            pieces = [_bare(text, trimmed(text, Span(line.start + a, line.start + b))) for a, b in pairwise(cuts)]
            entries, dated = _entries_of(text, pieces)
            entries = [entry for entry in entries if entry.parts]
            if len(entries) >= _FEWEST_INLINE and len(entries) >= 0.6 * dated:
                return Run(said[: begin or 80], listed=False, entries=entries)
    return None


def _with_dates_first(text: str, line: Span) -> Run | None:
    """The list in a paragraph whose entries begin with a date and a colon."""
    begins = [m.start() for m in _DATE_AND_COLON.finditer(text, line.start, line.end)]
    if len(begins) < _FEWEST_INLINE or _PROSE.search(text, begins[0], line.end):
        return None
    pieces = [_bare(text, trimmed(text, Span(a, b))) for a, b in pairwise([*begins, line.end])]
    entries = [entry for entry in _entries_of(text, pieces)[0] if entry.parts]
    return Run(text[line.start : begins[0]], listed=False, entries=entries) if len(entries) >= _FEWEST_INLINE else None


def _entries_of(text: str, pieces: Sequence[Span]) -> tuple[list[Entry], int]:
    """The entries among the pieces of a paragraph, and how many there might be. Pieces without a date go with the one
    before that has one: "3 May", "Oslo"; or else with the one after."""
    joined: list[tuple[Span, MonthHeading | None]] = []
    month: MonthHeading | None = None
    for piece in pieces:
        found = listed_date(text[piece.start : piece.end], month)
        if joined and not found:
            joined[-1] = Span(joined[-1][0].start, piece.end), joined[-1][1]
        elif piece.end > piece.start:
            joined.append((piece, month))
        if found and found.last[0]:
            month = found.last[0], None
    entries = (_entry(text, one, month) for one, month in joined)
    return [entry for entry in entries if entry], len(joined)


def _bare(text: str, piece: Span) -> Span:
    """A piece without the mark that parts it from the next."""
    said = text[piece.start : piece.end].rstrip(" ,;.|•·/").removesuffix(" and").rstrip(" ,")
    return Span(piece.start, piece.start + len(said))
