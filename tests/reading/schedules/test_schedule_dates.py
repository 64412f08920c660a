"""The date of an entry is read as lists write it, and what it leaves out is filled in over the whole list."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.schedules.listed_date import MonthHeading
from components.reading.schedules.schedule_dates import days_of, listed_date, month_heading

APRIL = date(2019, 4, 1)
_DATE_LIKE = st.text(st.sampled_from("0123456789 ./-–&,:()'MayJuneSat4thofton"), max_size=24)


def read(line: str, month: MonthHeading | None = None) -> tuple[str, tuple[int, int], tuple[int, int]] | None:
    """What of a line is its date, and the month and day of its beginning and end."""
    found = listed_date(line, month)
    return (line[found.start : found.end], found.first, found.last) if found else None


def days(*lines: str, around: str = "", published: date | None = APRIL) -> list[str]:
    """The days of a list of dates, one entry a line: "2019-05-03" or "2019-05-03..2019-05-05"."""
    listed = [found for line in lines if (found := listed_date(line, None))]
    assert len(listed) == len(lines)
    said = days_of(listed, around, published)
    return ["" if one is None else f"{one.start}" + f"..{one.end}" * (one.start < one.end) for one in said]


@pytest.mark.parametrize(
    ("line", "said", "first", "last"),
    [
        ("Wed 12 April - Oslo", "Wed 12 April", (4, 12), (4, 12)),
        ("31 May & 1 June - Oslo", "31 May & 1 June", (5, 31), (6, 1)),
        ("Tuesday 3 to Thursday 5 May: Oslo", "Tuesday 3 to Thursday 5 May", (5, 3), (5, 5)),
        ("June 4, 5 and 6 Oslo", "June 4, 5 and 6", (6, 4), (6, 6)),
        ("4, 5 & 6 June Oslo", "4, 5 & 6 June", (6, 4), (6, 6)),
        ("June 4, 5 and 25 Oslo", "June 4", (6, 4), (6, 4)),
        ("2, 25 June Oslo", "25 June", (6, 25), (6, 25)),
        ("December 30 - January 2 Oslo", "December 30 - January 2", (12, 30), (1, 2)),
        ("2019-06-03 Lima", "2019-06-03", (6, 3), (6, 3)),
        ("12/05 Oslo", "12/05", (5, 12), (5, 12)),
        ("12.05 Oslo", "12.05", (5, 12), (5, 12)),
        ("12.05-14.05 Oslo", "12.05", (5, 12), (5, 12)),
        ("12-05-2019 Oslo", "12-05-2019", (5, 12), (5, 12)),
        ("9/22-23 Oslo", "9/22-23", (9, 22), (9, 23)),
        ("6-22 Bend, OR", "6-22", (6, 22), (6, 22)),
        ("6-17-18 Detroit", "6-17-18", (6, 17), (6, 18)),
        ("Sat 4 Oslo", "Sat 4", (0, 4), (0, 4)),
    ],
)
def test_a_date_is_read_as_lists_write_it(line: str, said: str, first: tuple[int, int], last: tuple[int, int]) -> None:
    assert read(line) == (said, first, last)


@pytest.mark.parametrize(
    "line",
    [
        "Oslo",
        "14 Oslo",
        "Hall 23",
        "45/99 Oslo",
        "45-99-2019",
        "13/13 Oslo",
        "9/22-20 Oslo",
        "09.20-09.30: Welcome in Oslo",
        "10.15: Coffee in Oslo",
        "2-30 Oslo",
        "6-18-17 Oslo",
        "Sat 4-6",
    ],
)
def test_what_is_no_day_of_a_month_is_no_date(line: str) -> None:
    assert listed_date(line, None) is None


@pytest.mark.parametrize(
    ("line", "said", "first", "last"),
    [
        ("14 Oslo", "14", (5, 14), (5, 14)),
        ("14–16 Oslo", "14–16", (5, 14), (5, 16)),
        ("Oslo (14-16)", "(14-16)", (5, 14), (5, 16)),
        ("FRI 7th Oslo (valid from original March 1)", "FRI 7th", (5, 7), (5, 7)),
        ("3 June Oslo", "3 June", (6, 3), (6, 3)),
    ],
)
def test_a_bare_day_is_one_of_the_month_above(
    line: str, said: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    assert read(line, (5, 2019)) == (said, first, last)


@pytest.mark.parametrize(
    ("line", "headed", "first", "last"),
    [
        ("14-16 Oslo", True, (5, 14), (5, 16)),
        ("5-7 Oslo", True, (5, 5), (5, 7)),
        ("5-7 Oslo", False, (5, 7), (5, 7)),
        ("6-17-18 Oslo", True, (6, 17), (6, 18)),
    ],
)
def test_two_numbers_below_the_heading_of_a_month_are_days_of_it(
    line: str, headed: bool, first: tuple[int, int], last: tuple[int, int]
) -> None:
    found = listed_date(line, (5, None), headed=headed)
    assert found
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize("line", ["8 a.m.: Speech in Livorno", "6 pm Arrival in Pisa", "Hall 23"])
def test_the_hour_with_which_a_line_begins_is_no_day_of_the_month(line: str) -> None:
    assert listed_date(line, (3, None)) is None


@pytest.mark.parametrize(
    ("line", "year", "weekday"),
    [
        ("3 May 2019", 2019, None),
        ("3 May '19", 2019, None),
        ("May 3, 2019", 2019, None),
        ("23.04.19", 2019, None),
        ("23/04/2019", 2019, None),
        ("12-05-2019", 2019, None),
        ("Fri 3 May", None, 4),
        ("Sun 5", None, 6),
    ],
)
def test_a_date_has_the_year_and_the_weekday_that_it_says(line: str, year: int | None, weekday: int | None) -> None:
    found = listed_date(line, None)
    assert found
    assert (found.year, found.weekday) == (year, weekday)


def test_a_day_under_a_month_has_that_months_year_and_its_own_weekday() -> None:
    found = listed_date("Tue 14 Oslo", (5, 2019))
    assert found
    assert (found.year, found.weekday) == (2019, 1)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("MAY", (5, None)),
        ("May 2019", (5, 2019)),
        ("- June: -", (6, None)),
        ("Official June Tour", (6, None)),
        ("June 2019 tour dates:", (6, 2019)),
        ("Tours in June", None),
        ("May 3", None),
        ("In May", None),
        ("", None),
    ],
)
def test_a_line_that_is_a_month_and_no_more_heads_its_days(line: str, heading: MonthHeading | None) -> None:
    assert month_heading(line) == heading


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("3 May", "5 May"), ["2019-05-03", "2019-05-05"]),
        (("12/05", "05/06", "12/06"), ["2019-05-12", "2019-06-05", "2019-06-12"]),
        (("05/30", "06/02"), ["2019-05-30", "2019-06-02"]),
        (("04/05", "06/05", "08/05"), ["2019-05-04", "2019-05-06", "2019-05-08"]),
        (("5 April", "6 September"), ["2019-04-05", "2019-09-06"]),
        (("30 December - 2 January",), ["2019-12-30..2020-01-02"]),
        (("Sat 6", "Tue 9", "Wed 1"), ["2019-04-06", "2019-04-09", "2019-05-01"]),
        (("31 February", "3 May"), ["", "2019-05-03"]),
    ],
)
def test_the_list_and_its_publication_fill_in_month_and_year(lines: tuple[str, ...], expected: list[str]) -> None:
    assert days(*lines) == expected


@pytest.mark.parametrize("lines", [("3 May", "5 May"), ("Sat 4", "Tue 7"), ("12/05", "05/06")])
def test_without_a_publication_or_a_year_no_day_is_known(lines: tuple[str, ...]) -> None:
    assert days(*lines, published=None) == ["", ""]


def test_a_day_far_off_is_believed_only_with_its_year_or_its_weekday() -> None:
    autumn = date(2019, 9, 1)
    above = "Tour 2020"
    assert days("3 August", around=above, published=autumn) == [""]
    assert days("3 August 2020", around=above, published=autumn) == ["2020-08-03"]
    assert days("Mon 3 August", around=above, published=autumn) == ["2020-08-03"]


@given(_DATE_LIKE)
def test_a_date_found_lies_in_its_line_and_has_days(line: str) -> None:
    found = listed_date(line, (5, None))
    if found:
        assert 0 <= found.start < found.end <= len(line)
        assert len(days_of([found], "", APRIL)) == 1
