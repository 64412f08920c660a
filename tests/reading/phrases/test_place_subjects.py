"""Sentences whose subject is the place itself, or a day spent there."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)

OPENING = "King Olav of Norway began a ten-day tour of Portugal in Lisbon on Monday. "
FRIDAY = date(2023, 5, 12)


def _stops(text: str) -> dict[str, str]:
    return {s.place: s.status for s in told.stops(text, FRIDAY) if s.place != "Lisbon"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Porto was charmed on Tuesday by his jokes.", {"Porto": "made"}),
        ("Braga was treated to a song on Wednesday.", {"Braga": "made"}),
        ("Porto turned out in force.", {"Porto": "made"}),
        ("His Wednesday in Braga had to be cut to four hours.", {"Braga": "made"}),
        ("His morning in Braga will be spent in a school.", {"Braga": "planned"}),
        ("Their reception in Porto was loud.", {"Porto": "made"}),
        ("Braga gets the honour of the last dinner.", {"Braga": "planned"}),
        ("Porto will close the tour on Sunday.", {"Porto": "planned"}),
        ("Coimbra, which he reached on Thursday, had put out flags.", {"Coimbra": "made"}),
        ("Sunday 14 May: Porto.", {"Porto": "planned"}),
        ("Porto and Braga have him on Sunday.", {"Porto": "planned", "Braga": "planned"}),
        (
            "Porto gets a morning, and Coimbra, which he got to on Thursday, a day.",
            {"Porto": "planned", "Coimbra": "made"},
        ),
        ("Sunday's stop is Braga.", {"Braga": "planned"}),
        ("Porto will close the five-day royal tour.", {"Porto": "planned"}),
        ("The best players would go to Madrid, he said.", {}),
        # No place is the traveller's only because it is a subject.
        ("Madrid was angry about the fish.", {}),
        ("Porto won the cup on Tuesday.", {}),
        ("His home in Porto was sold.", {}),
        ("The book tells of his childhood in Porto.", {}),
        ("Rivals from Braga turned up.", {}),
    ],
)
def test_a_place_may_be_the_subject_of_a_journey(said: str, expected: dict[str, str]) -> None:
    assert _stops(OPENING + said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("On Tuesday it was on to Porto, a town of painted houses.", {"Porto": "made"}),
        ("A brief call at Porto on Tuesday had to be squeezed in.", {"Porto": "made"}),
        ("He said Mass in Porto and was due to pray in Braga.", {"Porto": "made", "Braga": "planned"}),
        ("He left a clinic in Porto and flew to Braga.", {"Braga": "made"}),
        ("He was also to have gone to Porto but officials did not agree.", {"Porto": "cancelled"}),
        ("In Porto the King will meet students.", {"Porto": "planned"}),
        ("In Porto the royal couple will meet students.", {"Porto": "planned"}),
        ("He met the mayor in Porto and said Mass in Braga.", {"Porto": "made", "Braga": "made"}),
        (
            "He will sing in Coimbra after concerts in Porto and Braga.",
            {"Coimbra": "planned", "Porto": "planned", "Braga": "planned"},
        ),
        ("Most of them in Porto were glad.", {}),
    ],
)
def test_what_is_done_at_a_place_says_when(said: str, expected: dict[str, str]) -> None:
    assert _stops(OPENING + said) == expected


def test_where_the_singer_fell_is_not_what_was_called_off() -> None:
    text = (
        "Slow Harbour have cancelled the rest of their tour after singer Ana Cruz broke a leg in Porto on Tuesday. "
        "Concerts in Braga and Faro will not take place."
    )
    found = {s.place: (s.status, str(s.start)) for s in told.stops(text, FRIDAY)}
    assert found == {
        "Porto": ("made", "2023-05-09"),
        "Braga": ("cancelled", "None"),
        "Faro": ("cancelled", "None"),
    }


def test_what_the_queen_is_to_do_is_no_office_of_its_object() -> None:
    text = "Queen to visit Ground Zero\n\nThe Queen flies to New York on Tuesday to lay a wreath at Ground Zero."
    assert [trip.travellers for trip in read(text, FRIDAY).trips] == [("Queen",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee of Peru spoke to bankers in a Seoul hotel on Monday.", ["Seoul"]),
        ("Pope Leo began a visit to Egypt. He celebrated Mass on the Alexandria waterfront.", ["Alexandria"]),
    ],
)
def test_a_building_of_a_town_is_in_it(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == expected
