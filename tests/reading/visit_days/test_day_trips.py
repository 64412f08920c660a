"""All of a trip of one day is of that day, unless other days are told too."""

from dataclasses import replace
from datetime import date

import pytest

from components.reading.dates.days import Days, one_day
from components.reading.status.statuses import Status
from components.reading.visit_days.day_trips import of_day_trip
from tests.reading.told import claims, marked

MONDAY = one_day(date(2024, 5, 13))
TUESDAY = one_day(date(2024, 5, 14))
TRIP = "The couple arrived in Lima for a {} of engagements. They opened a school in Cusco. They spoke in Tacna."


def days_of(said: str, *told: Days | None, strong: bool = True, status: Status = "made") -> list[Days | None]:
    """The days of three stops of such a trip; `strong` and `status` are said of the last."""
    sentences = marked(TRIP.format(said))
    found = [replace(claim, days=days) for claim, days in zip(claims(sentences, status="made"), told, strict=True)]
    found[-1] = replace(found[-1], strong=strong, status=status)
    return [claim.days for claim in of_day_trip(found, sentences)]


@pytest.mark.parametrize("said", ["one-day visit", "whirlwind one day trip", "day trip", "day-long tour"])
def test_the_day_of_a_day_trip_is_that_of_all_it_tells(said: str) -> None:
    assert days_of(said, MONDAY, None, None) == [MONDAY, MONDAY, MONDAY]


@pytest.mark.parametrize("said", ["visit", "two-day visit", "busy day"])
def test_no_other_trip_has_one_day(said: str) -> None:
    assert days_of(said, MONDAY, None, None) == [MONDAY, None, None]


def test_a_trip_told_with_two_days_is_none_of_one_day() -> None:
    assert days_of("one-day visit", MONDAY, TUESDAY, None) == [MONDAY, TUESDAY, None]


def test_what_is_off_or_unsure_has_no_part_in_the_day() -> None:
    assert days_of("one-day visit", MONDAY, None, TUESDAY, status="cancelled") == [MONDAY, MONDAY, TUESDAY]
    assert days_of("one-day visit", MONDAY, None, None, status="postponed") == [MONDAY, MONDAY, None]
    assert days_of("one-day visit", MONDAY, None, None, strong=False) == [MONDAY, MONDAY, None]
