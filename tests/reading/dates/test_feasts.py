"""A feast falls on its day of the year, and the one that is meant is the nearest on its side."""

from datetime import date

import pytest

from components.reading.dates.feasts import feast_in, feast_near
from components.reading.dates.mention import Direction
from tests.reading.told import days


@pytest.mark.parametrize(
    ("feast", "day"),
    [
        ("Ash Wednesday", "2021-02-17"),
        ("Palm Sunday", "2021-03-28"),
        ("Maundy Thursday", "2021-04-01"),
        ("Good Friday", "2021-04-02"),
        ("Easter Sunday", "2021-04-04"),
        ("Easter Monday", "2021-04-05"),
        ("Ascension Day", "2021-05-13"),
        ("Pentecost", "2021-05-23"),
        ("Corpus Christi", "2021-06-03"),
        ("Christmas Eve", "2021-12-24"),
        ("New Year's Day", "2021-01-01"),
        ("New Year’s Eve", "2021-12-31"),
        ("St David's Day", "2021-03-01"),
        ("St Patrick's Day", "2021-03-17"),
        ("St George's Day", "2021-04-23"),
        ("St Andrew's Day", "2021-11-30"),
        ("Feast of the Assumption", "2021-08-15"),
    ],
)
def test_a_feast_falls_on_its_day_of_the_year(feast: str, day: str) -> None:
    """The movable ones as the Roman calendar of 2021 has them."""
    assert feast_in(feast, 2021) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ann Lee of Chad visited Lima on Good Friday.", {"Lima": "04-02"}),
        ("President Ann Lee of Chad will visit Lima on Christmas Eve.", {"Lima": "12-24"}),
        ("President Ann Lee of Chad spent New Year's Eve in Lima.", {"Lima": "12-31"}),
        ("President Ann Lee of Chad, a friend of Good Friday prayers, visited Lima on Monday.", {"Lima": "04-05"}),
    ],
)
def test_a_feast_is_the_one_nearest_on_the_side_that_is_told(text: str, expected: dict[str, str]) -> None:
    assert days(text, date(2021, 4, 7)) == expected


@pytest.mark.parametrize(
    ("feast", "published", "direction", "day"),
    [
        ("Good Friday", "2021-04-07", "behind", "2021-04-02"),
        ("Good Friday", "2021-04-07", "ahead", "2021-04-02"),
        ("Good Friday", "2021-04-15", "ahead", "2022-04-15"),
        ("Christmas Eve", "2021-01-02", "behind", "2020-12-24"),
        ("Christmas Eve", "2021-12-23", "behind", "2021-12-24"),
        ("New Year’s Day", "2021-12-30", "ahead", "2022-01-01"),
    ],
)
def test_a_feast_may_have_begun_in_the_past_week_or_be_of_the_next_year(
    feast: str, published: str, direction: Direction, day: str
) -> None:
    found = feast_near(feast, date.fromisoformat(published), direction)
    assert found.start == found.end == date.fromisoformat(day)
