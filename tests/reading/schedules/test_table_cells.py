"""The cells of a table on lines of their own are put together to rows: a date with what begins or ends with it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.schedules.table_cells import Row, is_cell, is_date_alone, rows_of
from components.reading.text.spans import Span

TOWNS = ("Oslo", "Rome", "Lima", "Quito")
_LINES = st.lists(st.sampled_from(["3 May", "4 May, 7pm", "Oslo", "Spektrum", "It is late.", "", "x" * 70]), max_size=9)


def lines_of(text: str) -> list[Span]:
    """The lines that say something."""
    ends = [0, *(nth + 1 for nth, sign in enumerate(text) if sign == "\n"), len(text) + 1]
    return [Span(a, b - 1) for a, b in pairwise(ends) if text[a : b - 1].strip()]


def rows(text: str) -> list[str]:
    """What is made of the lines of a text, in which only a few towns are known: cells of a row are joined by "|"."""

    def names_town(line: Span) -> bool:
        return text[line.start : line.end] in TOWNS

    found = rows_of(text, lines_of(text), names_town)
    return [
        "|".join(text[a:b] for a, b in (one.date, *one.others)) if isinstance(one, Row) else text[one.start : one.end]
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 May\nOslo\nVega\n5 May\nRome\nHall", ["3 May|Oslo|Vega", "5 May|Rome|Hall"]),
        ("Oslo\nVega\n3 May\nRome\nHall\n5 May", ["3 May|Oslo|Vega", "5 May|Rome|Hall"]),
        ("Dates\n3 May\nOslo\n5 May\nRome\n7 May\nLima", ["Dates", "3 May|Oslo", "5 May|Rome", "7 May|Lima"]),
        ("3 May\nOslo\n\n5 May\nRome\n\n7 May\nLima", ["3 May|Oslo", "5 May|Rome", "7 May|Lima"]),
        ("Oslo\n3 May\n\nRome\n5 May\n\nLima", ["3 May|Oslo", "5 May|Rome", "Lima"]),
        ("3 May, 7:30pm\nOslo\n5 May (sold out)\nRome", ["3 May, 7:30pm|Oslo", "5 May (sold out)|Rome"]),
        ("Oslo\n3 May\n4 May\nRome\n6 May", ["3 May|Oslo", "4 May|Oslo", "6 May|Rome"]),
        ("3 May\nOslo\n5 May\nRome\nAll is sold out.\nHall", ["3 May|Oslo", "5 May|Rome", "All is sold out.", "Hall"]),
        ("3 May\n\nNEW SHOW!\n\nOslo\n\n5 May\n\nRome", ["3 May|NEW SHOW!|Oslo", "5 May|Rome"]),
        ("3 May\n(Previously 2 June)\nOslo\n5 May\nRome", ["3 May|(Previously 2 June)|Oslo", "5 May|Rome"]),
        ("3 May\nOslo\nA\nB\nC\nD\n5 May\nRome", ["3 May|Oslo|A|B|C", "D", "5 May|Rome"]),
    ],
)
def test_a_date_and_its_cells_are_a_row(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Oslo",
        "3 May\nOslo",
        "3 May\nVega\n5 May\nHall\n7 May\nLima",
        "3 May the band\nOslo\n5 May the band\nRome",
        "3 May\nOslo\n" + "Vega\n" * 41 + "5 May\nRome",
    ],
)
def test_one_date_dates_far_apart_and_lines_without_towns_are_no_table(text: str) -> None:
    assert rows(text) == text.split("\n") * (text != "")


@given(_LINES)
def test_no_line_is_lost_and_the_rows_stand_in_the_order_of_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = list(rows_of(text, lines_of(text), lambda line: text[line.start : line.end] in TOWNS))
    cells = [cell for one in found for cell in ((one.date, *one.others) if isinstance(one, Row) else (one,))]
    assert set(cells) == set(lines_of(text))
    dates = [one.date.start if isinstance(one, Row) else one.start for one in found]
    assert dates == sorted(dates)


def test_a_row_reaches_from_its_first_cell_to_its_last() -> None:
    assert Row(Span(5, 9), (Span(10, 14), Span(15, 19))).span == Span(5, 19)
    assert Row(Span(10, 14), (Span(0, 4), Span(5, 9))).span == Span(0, 14)


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Tuesday 3 May", True), ("3 May:", True), ("3 May, 7pm show", False), ("Oslo", False), ("", False)],
)
def test_a_date_alone_is_a_day_and_nothing_else(line: str, expected: bool) -> None:
    assert is_date_alone(line, Span(0, len(line))) is expected


@pytest.mark.parametrize(
    ("line", "expected"), [("Oslo, Spektrum", True), ("It is late.", False), ("Dates:", False), ("x" * 61, False)]
)
def test_a_cell_is_short_and_ends_no_sentence(line: str, expected: bool) -> None:
    assert is_cell(line, Span(0, len(line))) is expected
