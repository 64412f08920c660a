"""The day of talks with a country's minister is a day in that country."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)

THURSDAY = date(2024, 5, 16)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He will hold talks with his Turkish counterpart on Tuesday.", {"Ankara": "05-21", "Oslo": "05-20..05-26"}),
        (
            "He will hold talks with Turkish President Tom Hale on Tuesday and with Norwegian King Olav on Friday.",
            {"Ankara": "05-21", "Oslo": "05-24"},
        ),
        ("He held talks with his Peruvian counterpart on Tuesday.", {"Ankara": "05-20..05-26", "Oslo": "05-20..05-26"}),
    ],
)
def test_talks_say_the_day_of_a_country_that_is_visited(text: str, expected: dict[str, str]) -> None:
    announced = "Foreign Minister Enrique Marte of Chile will travel to Turkey and Norway next week."
    assert days(f"{announced} {text}", THURSDAY) == expected


def test_talks_say_no_day_of_a_country_with_several_stops() -> None:
    text = (
        "Foreign Minister Enrique Marte of Chile will travel to Ankara and Izmir. He will hold talks with his Turkish "
        "counterpart on Tuesday."
    )
    assert days(text, THURSDAY) == {"Ankara": "", "İzmir": ""}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norwegian envoy Ann Lee has arrived in Sri Lanka. She is scheduled to meet with Sri Lankan "
            "President Bob Ray on Friday.",
            {"Colombo": "03-10..03-12"},
        ),
    ],
)
def test_talks_to_come_are_no_day_of_arrival(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected
