"""An entry is a line that is a day and what happens on it, and no sentence."""

from __future__ import annotations

import pytest

from components.reading.schedules.list_entries import Entry, entry_of, entry_of_row
from components.reading.schedules.listed_date import MonthHeading
from components.reading.schedules.table_cells import Row
from components.reading.text.spans import Span


def read(line: str, month: MonthHeading | None = None) -> tuple[str, list[str]] | None:
    """The date of a line and what else it says."""
    return _said(line, entry_of(line, Span(0, len(line)), month))


def _said(text: str, entry: Entry | None) -> tuple[str, list[str]] | None:
    if entry is None:
        return None
    return text[entry.date.start : entry.date.end], [text[part.start : part.end] for part in entry.parts]


@pytest.mark.parametrize(
    ("line", "said", "parts"),
    [
        ("3 May – Oslo, Spektrum", "3 May", ["– Oslo, Spektrum"]),
        ("• Oslo, Spektrum – 3 May", "3 May", ["Oslo, Spektrum –"]),
        ("3 May", "3 May", []),
        ("3 May Oslo. Tickets are out and he is glad.", "3 May", ["Oslo."]),
        ("Sat. 3 May Oslo. Tickets are out.", "Sat. 3 May", ["Oslo."]),
        ("- Hall, Oslo, May 11th. How glad we are to be back.", "May 11th", ["Hall, Oslo,", "."]),
        ("Lyon, FR – the May 4 show is off", "May 4", ["Lyon, FR – the", "show is off"]),
    ],
)
def test_an_entry_is_a_day_and_what_stands_on_both_sides_of_it(line: str, said: str, parts: list[str]) -> None:
    assert read(line) == (said, parts)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Oslo, Spektrum",
        "On 3 May she went to Oslo",
        "3 May: she was in Oslo",
        "Lyon, FR – the band said May 4 is off",
        "Tickets for Oslo on sale 3 May",
        "Oslo " + "with a choir and a band of many " * 4 + "3 May",
        "3 May Oslo " + "with a choir and a band of many " * 6,
    ],
)
def test_what_reads_like_a_sentence_is_no_entry(line: str) -> None:
    assert read(line) is None


def test_a_bare_day_is_one_of_the_month_above() -> None:
    assert read("14 Oslo", (5, None)) == ("14", ["Oslo"])
    assert read("14 Oslo") is None


@pytest.mark.parametrize(
    ("line", "new", "old"),
    [
        ("12 June Oslo, now 3 October", "3 October", "12 June"),
        ("12 June, moved to 3 October: Oslo", "3 October", "12 June"),
        ("12 June Oslo → 3 October", "3 October", "12 June"),
        ("12 June Oslo, new date: 3 October", "3 October", "12 June"),
        ("Oslo, originally 12 June, 3 October", "3 October", "12 June"),
        ("12 June Oslo, moved to a hall of 3 October Street", "12 June", None),
        ("12 June Oslo, 3 October Lima", "12 June", None),
    ],
)
def test_an_entry_that_was_moved_has_its_new_day_and_knows_the_old(line: str, new: str, old: str | None) -> None:
    entry = entry_of(line, Span(0, len(line)), None)
    assert entry
    assert line[entry.date.start : entry.date.end] == new
    assert (line[entry.was.start : entry.was.end] if entry.was else None) == old


def test_a_line_in_the_middle_of_a_text_has_its_spans_there() -> None:
    text = "On tour\n12 June Oslo, now 3 October\nLima"
    entry = entry_of(text, Span(8, 35), None)
    assert entry
    assert entry.was
    assert (text[entry.date.start : entry.date.end], text[entry.was.start : entry.was.end]) == ("3 October", "12 June")
    assert _said(text, entry) == ("3 October", ["12 June Oslo, now"])


def test_a_row_of_a_table_is_an_entry_of_all_its_cells() -> None:
    text = "Fri 3 May, 7pm\nOslo\nSpektrum"
    entry = entry_of_row(text, Row(Span(0, 14), (Span(15, 19), Span(20, 28))))
    assert _said(text, entry) == ("Fri 3 May", [", 7pm", "Oslo", "Spektrum"])
    assert entry_of_row(text, Row(Span(15, 19), (Span(20, 28),))) is None
