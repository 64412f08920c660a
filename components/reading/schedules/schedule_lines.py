"""Which lines of an article are the entries of a schedule, and what stands above them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from components.reading.schedules.inline_lists import InlineList, inline_lists
from components.reading.schedules.list_entries import Entry, entry_of, entry_of_row
from components.reading.schedules.listed_date import MonthHeading
from components.reading.schedules.schedule_dates import HAS_DIGIT, month_heading
from components.reading.schedules.table_cells import LONGEST_CELL, Row, is_cell, rows_of
from components.reading.text.article import Article
from components.reading.text.spans import Span
from components.reading.vocabulary.regex import regex

_FURTHEST_HEADING = 2  # Lines above the first that may say what the list is.
_ENDS_PROSE = regex(r"[.!?][\"”’)]?$")
_MOST_LINES = 2000


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
        inline: list[InlineList] = []
        entry: Entry | None = None
        if isinstance(line, Row):
            entry = entry_of_row(text, line)
        elif HAS_DIGIT.search(said):
            inline = inline_lists(text, line)
            entry = None if inline else entry_of(text, line, month or _month_of(run.entries), headed=month is not None)
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
        for found in inline:
            yield Run(found.heading, listed=False, entries=found.entries)
    if len(run.entries) > 1:
        yield run


def _month_of(entries: Sequence[Entry]) -> MonthHeading | None:
    """The month of the entry before, for one that says only a day."""
    return (entries[-1].date.last[0], None) if entries and entries[-1].date.last[0] else None


def _is_aside(said: str) -> bool:
    """A short line inside a list: "UK", "Europe:", "with support from ..."."""
    return len(said) < LONGEST_CELL and not _ENDS_PROSE.search(said)
