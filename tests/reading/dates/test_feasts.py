from datetime import date

import pytest

from components.reading.dates.feasts import feast_in
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
        ("St Patrick's Day", "2021-03-17"),
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
