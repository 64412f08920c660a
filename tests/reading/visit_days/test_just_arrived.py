"""An arrival just made, and not dated, is of the day of publication."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ana Torres has landed in Lima for talks.", {"Lima": "05-08"}),
        (
            "President Ana Torres has arrived in Lima for talks. The mayor said on Tuesday that all was ready.",
            {"Lima": "05-08"},
        ),
        ("President Ana Torres will visit Lima. On Friday parliament votes on the budget.", {"Lima": ""}),
    ],
)
def test_who_has_arrived_came_today(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


def test_an_arrival_told_by_the_clock_was_that_day() -> None:
    text = (
        "Shortly after 10 in the morning, President Ana Torres arrived at Lima Airport, for a five-day visit to Lima."
    )
    assert days(text, WEDNESDAY) == {"Lima": "05-08..05-12"}
