"""Days of a calendar have both their ends, and say how precisely they are known."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.dates.days import Days, is_long_over, lasting, lasting_until, one_day, several, single

MONDAY, SUNDAY = date(2022, 9, 12), date(2022, 9, 18)
ONE, TWO = Days(MONDAY, MONDAY, "day"), Days(MONDAY, date(2022, 9, 13), "day")
WEEK = Days(MONDAY, SUNDAY, "week")
SHORT_WEEK = Days(SUNDAY, SUNDAY, "week")  # What is left of it on its last day.

_ANY_DAY = st.dates(date(1600, 1, 1), date(2399, 12, 31))


def test_a_day_begins_and_ends_with_itself() -> None:
    assert one_day(MONDAY) == ONE


@given(st.integers(1, 60), _ANY_DAY)
def test_so_many_days_are_counted_with_both_their_ends(number: int, day: date) -> None:
    ahead, behind = lasting(number, day), lasting_until(number, day)
    assert (ahead.start, behind.end) == (day, day)
    for days in (ahead, behind):
        assert days.end - days.start == timedelta(days=number - 1)
        assert days.precision == "day"


@pytest.mark.parametrize(
    ("days", "is_single", "are_several"),
    [
        (ONE, True, False),
        (TWO, False, True),
        (WEEK, False, False),
        (SHORT_WEEK, False, False),
        (None, False, False),
    ],
)
def test_only_days_known_to_the_day_are_one_or_several(days: Days | None, is_single: bool, are_several: bool) -> None:
    assert single(days) == (days if is_single else None)
    assert several(days) == (days if are_several else None)


def test_what_was_over_more_than_a_month_before_is_of_another_journey() -> None:
    said = one_day(date(2024, 5, 1))
    assert not is_long_over(said, date(2024, 5, 31))
    assert is_long_over(said, date(2024, 6, 1))
    assert not is_long_over(said, None)
    assert not is_long_over(None, date(2024, 6, 1))
