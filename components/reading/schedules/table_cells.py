"""A table whose cells stand on lines of their own: "3 May, 7:30pm", "Oslo", "Spektrum" are one entry of a schedule.

Dates either begin their entries or end them. Empty lines say which where they part the entries and not the cells;
else the end of the table at which a town is left over; and a town may be said once for all of its nights.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from components.reading.schedules.schedule_dates import listed_date
from components.reading.text.spans import Span
from components.reading.vocabulary.regex import regex

LONGEST_CELL = 60
_LONGEST_DATE = 60
_MOST_CELLS = 4  # of an entry, besides its date
_FEWEST = 2  # dates
_FURTHEST = 40  # lines from a date to the next, where each is told about at length
_ENDS_PROSE = regex(r"[.!?:][\"”’)]?$")
_BESIDE_A_DATE = regex(
    r"\([^()]*\)|\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|hrs\b|h\b)|"
    r"\b(?:at|from|and|doors|show|starts?|noon|midday|matinee|evening|onwards|live|sold out|new date)\b",
    re.IGNORECASE,
)
_OLD_DATE = regex(r"\W*(?:previously|originally|formerly|was|(?:moved|rescheduled|postponed) from)\b", re.IGNORECASE)
_LETTERS = regex(r"[^\W\d]{2}")


@dataclass(frozen=True, slots=True)
class Row:
    """The cell of a date, and the other cells of its entry."""

    date: Span
    others: tuple[Span, ...]

    @property
    def span(self) -> Span:
        """From the first of its cells to the last."""
        return Span(min(self.date.start, self.others[0].start), max(self.date.end, self.others[-1].end))


def rows_of(text: str, lines: Sequence[Span], names_town: Callable[[Span], bool]) -> Iterator[Span | Row]:
    """The lines, with those of a table put together to its rows."""
    dates = [nth for nth, line in enumerate(lines) if _is_date(text, line)]
    rows = {row.date: row for table in _tables(dates) for row in _Table(text, lines, table, names_town).rows()}
    used = {cell for row in rows.values() for cell in row.others}
    for line in lines:
        if line in rows:
            yield rows[line]
        elif line not in used:
            yield line


def is_date_alone(text: str, line: Span) -> bool:
    """Whether a line says a day and nothing else."""
    said = text[line.start : line.end]
    found = listed_date(said, None) if len(said) <= 32 else None
    return found is not None and not _LETTERS.search(said[: found.start] + said[found.end :])


def _is_date(text: str, line: Span) -> bool:
    """Whether a line says a day, and of what happens then only the hour."""
    said = text[line.start : line.end]
    if _OLD_DATE.match(said):
        return False  # "(Previously 22 November)".
    found = listed_date(said, None) if len(said) <= _LONGEST_DATE else None
    return found is not None and not _LETTERS.search(
        _BESIDE_A_DATE.sub(" ", said[: found.start] + " " + said[found.end :])
    )


def is_cell(text: str, line: Span) -> bool:
    """Whether a line is short and ends no sentence, unless it is shouted: "NEW SHOW!"."""
    said = text[line.start : line.end]
    return len(said) <= LONGEST_CELL and (said.isupper() or not _ENDS_PROSE.search(said))


def _tables(dates: Sequence[int]) -> Iterator[list[int]]:
    """The numbers of lines that are dates, parted where none follows for long."""
    table: list[int] = []
    for nth in dates:
        if table and nth - table[-1] > _FURTHEST:
            yield table
            table = []
        table.append(nth)
    if table:
        yield table


class _Table:
    """The dates of a table, and for each the cells that stand before it and those behind."""

    def __init__(
        self, text: str, lines: Sequence[Span], dates: Sequence[int], names_town: Callable[[Span], bool]
    ) -> None:
        self._text, self._lines, self._names_town = text, lines, names_town
        # Where an empty line stands above each line, none parts anything.
        self._all_stand_apart = all(self._stands_apart(nth) for nth in range(dates[0] + 1, dates[-1] + 1))
        self._nights = [[dates[0]]]
        for one, following in pairwise(dates):
            if following == one + 1 and not self._is_parted(following):
                self._nights[-1].append(following)
            else:
                self._nights.append([following])

    def rows(self) -> list[Row]:
        """Each date with its cells; none where towns stand beside few of them."""
        if len(self._nights) < _FEWEST:
            return []
        before, behind = self._cells_before(), self._cells_behind()
        ahead, after = self._towns(before), self._towns(behind)
        if max(ahead, after) * 2 <= len(self._nights):
            return []
        # Where towns stand behind their dates, none stands above the first.
        opens = self._towns(before[:1]) > 0 and len(self._nights) > _FEWEST
        begins = ahead > after or (ahead == after and (opens or not behind[-1] or self._is_parted_after_dates()))
        return [
            Row(self._lines[night], tuple(self._lines[cell] for cell in cells))
            for nights, cells in zip(self._nights, before if begins else behind, strict=True)
            if cells
            for night in nights
        ]

    def _towns(self, rows: Sequence[Sequence[int]]) -> int:
        return sum(any(self._names_town(self._lines[cell]) for cell in cells) for cells in rows)

    def _is_parted_after_dates(self) -> bool:
        """Whether more empty lines stand behind dates than before them."""
        return sum(self._is_parted(nights[-1] + 1) - self._is_parted(nights[0]) for nights in self._nights) > 0

    def _cells_before(self) -> list[list[int]]:
        earliest = [0, *(nights[-1] + 1 for nights in self._nights[:-1])]
        cells = [
            self._block(range(nights[0] - 1, first - 1, -1))
            for nights, first in zip(self._nights, earliest, strict=True)
        ]
        cells[0] = cells[0][: max(map(len, cells[1:]))]
        return [one[::-1] for one in cells]

    def _cells_behind(self) -> list[list[int]]:
        latest = [*(nights[0] for nights in self._nights[1:]), len(self._lines)]
        cells = [self._block(range(nights[-1] + 1, last)) for nights, last in zip(self._nights, latest, strict=True)]
        cells[-1] = cells[-1][: max(map(len, cells[:-1]))]
        return cells

    def _block(self, numbers: range) -> list[int]:
        """The cells next to a date, up to what is parted from them by an empty line, or tells something."""
        cells: list[int] = []
        for number in numbers:
            parted = bool(cells) and self._is_parted(max(number, cells[-1]))
            if len(cells) == _MOST_CELLS or parted or not is_cell(self._text, self._lines[number]):
                break
            cells.append(number)
        return cells

    def _is_parted(self, number: int) -> bool:
        """Whether an empty line above a line parts it from what stands before."""
        return not 0 < number < len(self._lines) or (not self._all_stand_apart and self._stands_apart(number))

    def _stands_apart(self, number: int) -> bool:
        return self._text.count("\n", self._lines[number - 1].end, self._lines[number].start) > 1
