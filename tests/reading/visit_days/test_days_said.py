"""A length of some days is one that a stay can have, and that of a tour around a region is no town's."""

import re

import pytest

from components.reading.visit_days.days_said import N_DAY, days_said, goes_around_region, journey_length, says_a_length
from tests.reading.told import marked


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("a three-day visit", 3),
        ("a 12 - day tour", 12),
        ("a 14-day visit", 14),
        ("a one-day visit", None),
        ("a 15-day visit", None),
        ("a present-day visit", None),
        ("a visit", None),
    ],
)
def test_a_length_is_of_several_days_and_not_too_many(said: str, expected: int | None) -> None:
    assert days_said(re.search(N_DAY, f"{said} "), 14) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("She is on a four-day tour of Bavaria, and spoke in Munich.", True),
        ("She is on a four-day tour of Peru, and spoke in Lima.", False),
        ("She is on a four-day visit to Bavaria.", False),
    ],
)
def test_only_a_tour_goes_around_a_region(said: str, expected: bool) -> None:
    (sentence,) = marked(said)
    assert goes_around_region(sentence, sentence.code, sentence.code.index("-day ") + len("-day ")) is expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (" a four-day visit to P0 . ", True),
        (" a 4 - day visit to P0 . ", True),
        (" a day-long visit to P0 . ", False),
        (" the day after - at last - she left . ", False),
    ],
)
def test_a_length_is_seen_without_reading_it(code: str, expected: bool) -> None:
    assert says_a_length(code) is expected


@pytest.mark.parametrize(
    ("said", "days", "place"),
    [
        ("She is on a four-day visit to Peru.", 4, "Peru"),
        ("She is on a four-day visit to Peru and Chile.", 4, None),
        ("She is on a four-day tour.", 4, None),
        ("She is on a one-day visit to Peru.", None, None),
        ("She gave a four-day course in Peru.", None, None),
    ],
)
def test_a_journey_is_as_long_as_is_said_perhaps_of_one_place(said: str, days: int | None, place: str | None) -> None:
    (sentence,) = marked(said)
    found = journey_length(sentence)
    assert (found and found[0]) == days
    assert (found[1].name if found and found[1] else None) == place
