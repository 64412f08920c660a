"""A week, a weekend and a weekday are counted from the day of publication; where two may be meant there is none."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.dates.mention import Direction
from components.reading.dates.weeks import (
    saturday_from,
    week_meant,
    week_of,
    weekday_meant,
    weekend_meant,
    weekend_of,
)

WEDNESDAY, FRIDAY = date(2022, 9, 14), date(2022, 9, 16)
SATURDAY, SUNDAY = date(2022, 9, 17), date(2022, 9, 18)


@pytest.mark.parametrize(
    ("which", "published", "monday"),
    [
        ("this", WEDNESDAY, 12),
        ("next", WEDNESDAY, 19),
        ("the coming", WEDNESDAY, 19),
        ("last", WEDNESDAY, 5),
        ("next", SUNDAY, 19),
        ("this", SUNDAY, None),
        ("last", SUNDAY, None),
        ("the past", WEDNESDAY, None),
    ],
)
def test_a_week_runs_from_monday_to_sunday_and_on_a_sunday_only_the_next_is_sure(
    which: str, published: date, monday: int | None
) -> None:
    week = week_meant(which, published)
    assert (week and (week.start, week.end - week.start, week.precision)) == (
        monday and (date(2022, 9, monday), timedelta(days=6), "week")
    )


@pytest.mark.parametrize(
    ("which", "published", "direction", "saturday"),
    [
        ("this", WEDNESDAY, "ahead", 17),
        ("the", WEDNESDAY, "ahead", 17),
        ("over the", WEDNESDAY, "behind", 10),
        ("this", WEDNESDAY, "behind", 17),
        ("last", WEDNESDAY, "ahead", 10),
        ("last", SATURDAY, "behind", 10),
        ("last", SUNDAY, "behind", 10),
        ("the", SATURDAY, "behind", 17),
        ("next", WEDNESDAY, "ahead", 17),
        ("next", FRIDAY, "ahead", None),
        ("this", SATURDAY, "ahead", 17),
        ("this", SUNDAY, "behind", 17),
        ("the", SUNDAY, "behind", 17),
        ("next", SUNDAY, "ahead", None),
    ],
)
def test_a_weekend_is_the_nearest_unless_the_next_may_be_another(
    which: str, published: date, direction: Direction, saturday: int | None
) -> None:
    weekend = weekend_meant(which, published, direction)
    assert (weekend and (weekend.start, weekend.end)) == (
        saturday and (date(2022, 9, saturday), date(2022, 9, saturday + 1))
    )


@pytest.mark.parametrize(
    ("which", "name", "week", "direction", "day"),
    [
        ("", "Friday", "", "ahead", 16),
        ("", "Wednesday", "", "ahead", 14),
        ("", "Friday", "", "behind", 9),
        ("", "Wednesday", "", "behind", 14),
        ("last", "Wednesday", "", "behind", 7),
        ("Last", "Friday", "", "ahead", 9),
        ("this coming", "Friday", "", "behind", 16),
        ("", "Friday", "next week", "behind", 23),
        ("", "Friday", "last week", "ahead", 9),
        ("", "Friday", "week", "ahead", 23),
        ("next", "Monday", "", "ahead", 19),
        ("next", "Wednesday", "", "ahead", 21),
        ("next", "Thursday", "", "ahead", 22),
        ("next", "Friday", "", "ahead", None),
    ],
)
def test_a_weekday_is_the_one_of_its_week_or_the_nearest_on_its_side(
    which: str, name: str, week: str, direction: Direction, day: int | None
) -> None:
    assert weekday_meant(name, WEDNESDAY, direction, which, week) == (day and date(2022, 9, day))


@given(st.dates(max_value=date(9999, 12, 25)))
def test_the_next_saturday_may_be_the_day_itself(day: date) -> None:
    assert saturday_from(day).weekday() == 5
    assert 0 <= (saturday_from(day) - day).days < 7


@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_a_day_lies_in_its_week_and_within_a_week_from_the_start_of_its_weekend(day: date) -> None:
    week, weekend = week_of(day), weekend_of(day)
    assert week.start <= day <= week.end
    assert (week.start.weekday(), week.end.weekday()) == (0, 6)
    assert (weekend.start.weekday(), weekend.end.weekday()) == (5, 6)
    assert 0 <= (day - weekend.start).days < 7
