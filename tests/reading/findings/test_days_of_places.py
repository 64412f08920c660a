"""A date is a place's own unless it is that of leaving, of coming home or of a journey to several."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.findings.days_of_places import days_of_place
from components.reading.findings.telling_days import days_and_status
from components.reading.findings.telling_status import status_of
from tests.reading.findings.tellings import telling

WEDNESDAY = date(2021, 3, 10)


def days(text: str, name: str, nth: int = -1) -> list[str]:
    """For each place of a phrase what becomes of the sentence's date for it: "03-12", "week 03-12..03-16"."""
    use = telling(text, name, WEDNESDAY)
    status, foreseen = status_of(use)
    mention = use.sentence.dates[nth]
    said, status = days_and_status(use, mention, status, foreseen)
    assert said
    places = [int(sign[1:]) for sign, _ in use.listed if sign[0] == "P"]
    found = (days_of_place(use, place, len(places), mention, said, status, foreseen) for place in places)
    return [
        ""
        if one is None
        else f"{one.precision} {one.start:%m-%d}..{one.end:%m-%d}".removeprefix("day ")
        if one.start < one.end
        else f"{one.start:%m-%d}"
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ann Lee visited Oslo on Tuesday.", "visits", ["03-09"]),
        ("Ann Lee left on Monday for Oslo.", "goes to", ["03-08"]),
        ("Ann Lee returned on Monday from Oslo.", "back from", [""]),
        ("Ann Lee, who returned on Monday from a scouting trip to Oslo, spoke.", "trip to", [""]),
        ("Ann Lee returned on Monday from a trip to Oslo and Lima.", "somewhere", ["", ""]),
        ("Ann Lee left on Monday for Oslo and Lima.", "goes to", ["", ""]),
        ("Ann Lee flew on Monday to Oslo and Lima.", "goes to", ["03-08", "03-08"]),
        ("Ann Lee left Rome on Monday and visited Oslo and Lima.", "visits", ["", ""]),
        ("Ann Lee returned home on Monday after completing a tour of Oslo and Lima.", "trip to", ["", ""]),
        ("On Friday Ann Lee begins a tour to Oslo and Lima.", "trip to", ["", ""]),
        ("On Friday Ann Lee begins a tour to Oslo.", "trip to", ["03-12"]),
        ("On Friday the tour begins in Oslo and she goes to Lima and Quito.", "goes to", ["", ""]),
    ],
)
def test_the_day_of_leaving_or_of_coming_home_is_no_places_own(text: str, name: str, expected: list[str]) -> None:
    assert days(text, name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday Ann Lee cancelled a visit to Oslo.", ""),
        ("Ann Lee cancelled a visit to Oslo on Friday.", "03-12"),
        ("Ann Lee cancelled a Friday visit to Oslo.", "03-12"),
        ("Ann Lee cancelled a visit to Oslo yesterday.", ""),
        ("Ann Lee cancelled a visit to Oslo this weekend.", "week 03-13..03-14"),
        ("Ann Lee cancelled a visit to Oslo next week.", "week 03-15..03-21"),
        ("On Friday Ann Lee was to have visited Oslo.", "03-12"),
    ],
)
def test_what_is_called_off_has_the_day_for_which_it_was_set(text: str, expected: str) -> None:
    assert days(text, "visits") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee will visit Oslo from March 12 to 16.", ["03-12..03-16"]),
        ("Ann Lee will visit Oslo and Lima from March 12 to 16.", ["week 03-12..03-16"] * 2),
        ("From March 12 to 16 Ann Lee will visit Oslo and Lima.", ["week 03-12..03-16"] * 2),
        ("Ann Lee will visit Oslo and Lima from March 12 to 26.", ["", ""]),
        ("From March 12 to 26 Ann Lee will visit Oslo and Lima.", ["", ""]),
        ("Ann Lee will visit Oslo and Lima starting March 12.", ["", ""]),
    ],
)
def test_days_of_several_places_are_when_each_of_them_is_somewhen(text: str, expected: list[str]) -> None:
    assert days(text, "visits") == expected


def test_a_span_beside_each_place_is_its_own() -> None:
    text = "Ann Lee will visit Oslo March 12-16 and Lima March 17-19."
    assert days(text, "visits", 0)[0] == "03-12..03-16"
    assert days(text, "visits", 1)[1] == "03-17..03-19"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee will visit Peru, Chile and Cuba on Friday.", ["", "", ""]),
        ("Ann Lee will visit Peru and Chile on Friday.", ["03-12", "03-12"]),
        ("Ann Lee will visit Oslo, Bergen and Voss on Friday.", ["03-12"] * 3),
        ("Ann Lee will visit Peru on Thursday, Chile and Cuba on Friday.", ["03-12"] * 3),
    ],
)
def test_nobody_is_in_three_countries_on_one_day(text: str, expected: list[str]) -> None:
    assert days(text, "visits") == expected


def test_a_stay_is_prolonged_by_what_is_said_behind_it() -> None:
    assert days("Ann Lee arrived in Oslo on Tuesday for a three-day visit.", "visits") == ["03-09..03-11"]
