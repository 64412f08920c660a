"""Which of a sentence's dates is of which of its places."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


def test_a_day_that_opens_a_sentence_is_its_own_whatever_stands_before_it() -> None:
    text = "President Ann Lee flew to Vienna. Already on Thursday, Lee will meet Austrian President Jan Bell in Graz."
    assert days(text, WEDNESDAY)["Graz"] == "03-11"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Lee will travel then to Lima, in Peru, on the evening of Monday, 15 March, for a fair.",
            {"Lima": "03-15"},
        ),
        (
            "On the evening of March 8, a delegation headed by President Ann Lee of Fiji arrived in Peru.",
            {"Lima": "03-08"},
        ),
        ("President Ann Lee was expected to visit Peru next week from 15 to 16 March.", {"Lima": "03-15..03-16"}),
        (
            "President Ann Lee will go to Lima next week from Tuesday and travel to Quito in April from 6 April.",
            {"Lima": "03-16", "Quito": "04-06"},
        ),
        (
            "President Ann Lee will visit two countries next week: Peru and Ecuador.",
            {"Lima": "03-15..03-21", "Quito": "03-15..03-21"},
        ),
        ("President Ann Lee will fly to Lima next week Tuesday.", {"Lima": "03-16"}),
        (
            "President Ann Lee is to speak May 5-6 at the Lima Arena, May 8 at the Quito Arena, May 10-11 and "
            "May 13-14 at the Park in Bogota.",
            {"Lima": "05-05..05-06", "Quito": "05-08"},
        ),
    ],
)
def test_a_day_is_that_of_the_place_it_is_told_with(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY).items() >= expected.items()


def test_the_day_of_what_follows_on_a_journey_is_not_that_of_the_journey() -> None:
    text = "The speech was set for Friday, following President Ann Lee's travel to Lima and Quito."
    assert set(days(text, WEDNESDAY).values()) == {""}


def test_a_day_that_opens_what_was_announced_is_that_of_all_it_tells() -> None:
    text = "It is said that on Friday, President Ann Lee of Cuba will meet bishops and will celebrate a fair in Lima."
    assert days(text, WEDNESDAY) == {"Lima": "03-12"}
