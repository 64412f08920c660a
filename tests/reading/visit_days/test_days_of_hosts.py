"""Where nothing says when the traveller was at a place, the day on which others are there is that of the visit."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading.told import days

WEDNESDAY = date(2024, 5, 8)
_TRIP = "Foreign Minister Ann Lee of Peru wound up a trip to Djibouti and Somalia. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Djibouti on Monday, President Ismail Guelleh offered the port of Tadjoura.", "05-06"),
        ("President Ismail Guelleh opened a hall in Djibouti on Monday.", "05-06"),
    ],
)
def test_the_day_of_others_is_that_of_the_visit(text: str, expected: str) -> None:
    assert days(_TRIP + text, WEDNESDAY)["Djibouti"] == expected


def test_a_day_to_come_is_that_of_a_visit_that_is_planned_and_of_none_that_is_over() -> None:
    friday = "In Djibouti on Friday, President Ismail Guelleh will open a hall."
    planned = "Foreign Minister Ann Lee of Peru will visit Djibouti and Somalia. "
    assert days(planned + friday, WEDNESDAY)["Djibouti"] == "05-10"
    assert days(_TRIP + friday, WEDNESDAY)["Djibouti"] == ""


@pytest.mark.parametrize(
    "text",
    [
        "In Djibouti on Monday, a hall burned. In Djibouti on Tuesday, it was closed.",
        "Her deputy Bob Ray returned to Djibouti on Monday.",
        "Bob Ray said in Djibouti in 2019 that the port was full.",
        "The port is full, said a report published in Djibouti on 2 January.",
    ],
)
def test_days_of_other_things_are_not(text: str) -> None:
    assert days(_TRIP + text, WEDNESDAY)["Djibouti"] == ""


def test_a_day_told_of_the_traveller_stays() -> None:
    text = (
        "She was in Djibouti on Sunday. In Djibouti on Monday, President Ismail Guelleh offered the port of Tadjoura."
    )
    assert days(_TRIP + text, WEDNESDAY)["Djibouti"] == "05-05"


def test_without_a_day_of_publication_there_is_none() -> None:
    told = read(f"{_TRIP}In Djibouti on Monday, President Ismail Guelleh offered the port.").trips[0].stops
    assert {stop.start for stop in told} == {None}
