"""Stops told together of a journey throughout a week are of the week that begins when the journey does."""

from datetime import date

import pytest

from tests.reading.told import days, stops

FRIDAY = date(2024, 5, 10)
TO_THREE = "taking her to Lima, Quito and Bogotá throughout the week."


def test_the_week_of_a_journey_begins_when_it_does() -> None:
    found = stops(f"Foreign Minister Ann Berg's trip will commence on Sunday, {TO_THREE}", FRIDAY)
    assert {(str(s.start), str(s.end), s.date_precision) for s in found} == {("2024-05-12", "2024-05-18", "week")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Foreign Minister Ann Berg will go on a trip, {TO_THREE}", {"Lima": "", "Quito": "", "Bogotá": ""}),
        (
            "Foreign Minister Ann Berg's trip will commence on Sunday. She will visit Lima on Monday and speak in "
            "Quito during the week.",
            {"Lima": "05-13", "Quito": "05-12..05-18"},
        ),
        (
            "Foreign Minister Ann Berg's trip will commence on Sunday and take her to Lima and Quito. The ministry "
            "works throughout the week.",
            {"Lima": "", "Quito": ""},
        ),
    ],
)
def test_only_stops_without_a_day_of_sentences_that_say_so_are_of_that_week(
    text: str, expected: dict[str, str]
) -> None:
    assert days(text, FRIDAY) == expected
