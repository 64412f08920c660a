"""Which lines of an article are the entries of a schedule, and what stands above them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from components.reading.schedules.schedule_dates import ListedDate, listed_date, month_heading
from components.reading.schedules.table_cells import Row, is_cell, rows_of
from components.reading.text.article import Article
from components.reading.text.spans import Span, trimmed

_LONGEST = 170
_LONGEST_CELL = 60
_LONGEST_LINE = 400  # What follows in the same line is no part of the entry.
_LONGEST_INLINE = 3000
_FURTHEST_HEADING = 2  # Lines above the first that may say what the list is.
_BULLET = re.compile(r"[\s•*·▪◦‣>✦★–—-]*")
_ENDS_PROSE = re.compile(r"[.!?][\"”’)]?$")
_PROSE = re.compile(
    r"\b(?:he|she|they|we|i|it|who|which|was|were|has|had|have|is|are|said|says|will|would|after|because|but|where|"
    r"when|while|before)\b"
)
_FIRST_SENTENCE = re.compile(
    r"(?<=[^\W\d]{3})(?<!Mon|Tue|Wed|Thu|Fri|Sat|Sun|ues|urs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|ept|Oct|Nov|Dec)\.\s"
)
_ON_SALE = re.compile(
    r"\b(?:tickets?|on[- ]sale|pre-?sales?|available|released?|out (?:now|on)|doors|posted|published|updated)\b",
    re.IGNORECASE,
)
_MAY_HOLD_DATE = re.compile(r"\d")
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
    month: tuple[int, int | None] | None = None
    for line in rows_of(text, article.paragraphs[:_MOST_LINES], names_town):
        said = "" if isinstance(line, Row) else text[line.start : line.end]
        if said and len(said) <= _LONGEST_CELL and (heading := month_heading(said)):
            month = heading
            continue
        inline = None if isinstance(line, Row) else _inline(text, line)
        if isinstance(line, Row):
            entry = _entry_of_row(text, line)
        else:
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


def _month_of(entries: Sequence[Entry]) -> tuple[int, int | None] | None:
    """The month of the entry before, for one that says only a day."""
    return (entries[-1].date.last[0], None) if entries and entries[-1].date.last[0] else None


def _entry_of_row(text: str, row: Row) -> Entry:
    found = listed_date(text[row.date.start : row.date.end], None)
    shifted = replace(found, start=row.date.start + found.start, end=row.date.start + found.end)
    rest = (Span(row.date.start, shifted.start), Span(shifted.end, row.date.end), *row.others)
    parts = (trimmed(text, part) for part in rest)
    return Entry(row.span, shifted, tuple(part for part in parts if part.end > part.start))


def _is_aside(said: str) -> bool:
    """A short line inside a list: "UK", "Europe:", "with support from ..."."""
    return len(said) < _LONGEST_CELL and not _ENDS_PROSE.search(said)


def _entry(text: str, line: Span, month: tuple[int, int | None] | None) -> Entry | None:
    """A line that is a day and what happens on it, and nothing that reads like a sentence before its place."""
    said = text[line.start : min(line.end, line.start + _LONGEST_LINE)]
    lead = _BULLET.match(said)
    begin = lead.end() if lead else 0
    if not _MAY_HOLD_DATE.search(said[:_LONGEST]):
        return None
    stop = _FIRST_SENTENCE.search(said, begin)
    head = said[begin : stop.start() + 1 if stop else len(said)]
    found = listed_date(head, month) if len(head) <= _LONGEST else None
    if found is None:
        return None
    opens = found.start <= 2
    if not opens and len(head) > _LONGEST_CELL * 2:
        return None
    if _PROSE.search(head[: found.start] if not opens else head[found.end : found.end + 60]):
        return None
    if not opens and (_PROSE.search(head) or _ON_SALE.search(head[: found.start])):
        return None
    base = line.start + begin
    shifted = replace(found, start=base + found.start, end=base + found.end)
    ahead, behind = trimmed(text, Span(base, shifted.start)), trimmed(text, Span(shifted.end, base + len(head)))
    return Entry(line, shifted, tuple(p for p in (ahead, behind) if p.end > p.start))


def _inline(text: str, line: Span) -> Run | None:
    """A list in one paragraph, cut at its semicolons or before each of its dates."""
    said = text[line.start : line.end]
    if len(said) > _LONGEST_INLINE:
        return None
    colon = said.find(":")
    begin = colon + 1 if 0 <= colon < len(said) // 2 else 0
    if _PROSE.search(said[begin:]) or len(_NUMBER.findall(said)) < 3:
        return None
    for pattern in (r";\s*(?:and\s)?|\s[|•·/]\s", r",\s(?:and\s)?|\.\s|\sand\s"):
        cuts = [begin, *(m.end() for m in re.finditer(pattern, said) if m.end() > begin), len(said)]
        pieces = _joined(text, [trimmed(text, Span(line.start + a, line.start + b)) for a, b in pairwise(cuts)])
        entries = [e for piece in pieces if (e := _entry(text, Span(piece.start, _bare_end(text, piece)), None))]
        if len(entries) > 2 and len(entries) >= 0.6 * len(pieces):
            return Run(said[: begin or 80], listed=False, entries=entries)
    return None


def _joined(text: str, pieces: Sequence[Span]) -> list[Span]:
    """Pieces without a date go with the one before that has one: "3 May", "Oslo"; or else with the one after."""
    joined: list[Span] = []
    for piece in pieces:
        dated = listed_date(text[piece.start : piece.end], None) is not None
        if joined and not dated:
            joined[-1] = Span(joined[-1].start, piece.end)
        elif piece.end > piece.start:
            joined.append(piece)
    return joined


def _bare_end(text: str, piece: Span) -> int:
    """Where a piece ends without the mark that parts it from the next."""
    return piece.start + len(text[piece.start : piece.end].rstrip(" ,;.|•·/"))
