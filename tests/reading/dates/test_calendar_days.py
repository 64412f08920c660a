"""A full date is read as it is written, and a day that no calendar has is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.dates.calendar_days import (
    day_number,
    full_dates,
    full_year,
    make_day,
    month_name,
    month_number,
    weekday_from,
    weekday_number,
)

WEDNESDAY = date(2022, 9, 14)


@pytest.mark.parametrize(
    ("name", "number"), [("January", 1), ("feb", 2), ("May", 5), ("Sept.", 9), ("SEP", 9), ("DECEMBER", 12)]
)
def test_a_month_is_known_by_its_name_and_by_what_it_is_shortened_to(name: str, number: int) -> None:
    assert month_number(name) == number


@pytest.mark.parametrize(("number", "name"), [(1, "January"), (5, "May"), (9, "September"), (12, "December")])
def test_a_month_is_written_with_its_whole_name(number: int, name: str) -> None:
    assert month_name(number) == name


@given(st.integers(1, 12))
def test_the_name_of_a_month_leads_back_to_its_number(number: int) -> None:
    assert month_number(month_name(number)) == number


@pytest.mark.parametrize(("name", "first"), [("Wed", 14), ("Thurs.", 15), ("SUNDAY", 18), ("Tuesday", 20)])
def test_the_first_such_weekday_may_be_the_day_itself(name: str, first: int) -> None:
    assert weekday_from(WEDNESDAY, weekday_number(name)) == date(2022, 9, first)


@given(st.dates(max_value=date(9999, 12, 25)), st.integers(0, 6))
def test_a_weekday_comes_within_a_week(day: date, weekday: int) -> None:
    found = weekday_from(day, weekday)
    assert found.weekday() == weekday
    assert 0 <= (found - day).days < 7


@pytest.mark.parametrize(("year", "full"), [("2005", 2005), ("05", 2005), ("69", 2069), ("70", 1970), ("99", 1999)])
def test_a_year_of_two_figures_is_one_from_1970_to_2069(year: str, full: int) -> None:
    assert full_year(year) == full


@pytest.mark.parametrize(("day", "number"), [("17", 17), ("17th", 17), ("3rd", 3), ("05", 5)])
def test_the_number_of_a_day_has_no_ending(day: str, number: int) -> None:
    assert day_number(day) == number


@pytest.mark.parametrize(
    ("numbers", "day"),
    [((2020, 2, 29), date(2020, 2, 29)), ((2021, 2, 29), None), ((2021, 13, 1), None), ((2021, 4, 0), None)],
)
def test_a_day_that_no_calendar_has_is_none(numbers: tuple[int, int, int], day: date | None) -> None:
    assert make_day(*numbers) == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 3 May 2019, May 4 and 2020-01-31; 12.02.2001; June 31, 2020",
            [date(2019, 5, 3), date(2020, 1, 31), date(2001, 2, 12)],
        ),
        ("SEPT. 3, 2018", [date(2018, 9, 3)]),
        ("the 3rd of May, 2019", [date(2019, 5, 3)]),
        ("2019-05-03T10:23, 2019/05/04, 05-May-2019", [date(2019, 5, 3), date(2019, 5, 4), date(2019, 5, 5)]),
        ("31/05/2019 and 5/31/2019", [date(2019, 5, 31), date(2019, 5, 31)]),
        ("3/5/2019", []),
        ("2019-13-01 and 31.14.2019", []),
        ("on Monday, 3 May", []),
        ("", []),
    ],
)
def test_full_dates_are_those_with_a_year(text: str, expected: list[date]) -> None:
    assert full_dates(text) == expected


@given(
    st.dates(date(1800, 1, 1), date(2099, 12, 31)),
    st.sampled_from(
        ["{0:%Y-%m-%d}", "{0:%B} {0.day}, {0.year}", "{0.day} {0:%b} {0.year}", "{0:%d.%m.%Y}", "{0:%d-%b-%Y}"]
    ),
)
def test_a_full_date_is_found_in_whichever_way_it_is_written(day: date, way: str) -> None:
    assert full_dates(f"Oslo, {way.format(day)} (Wire)") == [day]
