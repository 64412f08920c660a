"""Whoever is at a gathering, or leaves for one, is where it is; a list of places may be joined in several ways."""

import pytest

from components.reading.reader import read
from tests.reading.told import stops


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Lee is at the Nuclear Security Summit in Seoul to meet other leaders.",
        "President Ann Lee was at a conference on fishing in Seoul.",
        "President Ann Lee leaves the country to attend the opening of the new office of the institute in Seoul.",
    ],
)
def test_whoever_is_at_a_gathering_is_where_it_is(text: str) -> None:
    assert [stop.place for stop in stops(text)] == ["Seoul"]


def test_who_is_at_the_centre_of_something_is_not_there() -> None:
    assert stops("President Ann Lee is at the centre of a row over a bridge in Seoul.") == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Chile, along with Cuba,", ["Santiago", "Havana"]),
        ("Chile together with Cuba", ["Santiago", "Havana"]),
        ("Chile, including Arica and Iquique,", ["Arica", "Iquique"]),
    ],
)
def test_places_are_joined_in_several_ways(said: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(f"President Ann Lee of Peru will visit {said} in June.")] == expected


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("will attend the Cartagena Hemispheric Summit from May 13 to 15", "Cartagena"),
        ("will attend a Copenhagen summit on May 15", "Copenhagen"),
        ("is pleased to accept an invitation from King Olav to visit Argentina from May 10 through 12", "Buenos Aires"),
        ("will be in the Commercial City of Blantyre on May 15", "Blantyre"),
        ("will instead fly to Belem on May 15", "Belém"),
    ],
)
def test_an_event_named_after_its_town_is_held_there(said: str, place: str) -> None:
    trips = read(f"published: 2024-05-08\n\nPresident Ann Lee of Kenya {said}.").trips
    assert [(stop.place, stop.status) for trip in trips for stop in trip.stops] == [(place, "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Lee will be heading a delegation from Belize for the Ministerial Meeting to be held on Friday in "
        "Lima.",
        "Minister Ann Lee will be at Caribbean Community meetings in Lima.",
    ],
)
def test_who_heads_a_team_or_is_at_meetings_is_where_they_are(text: str) -> None:
    assert [stop.place for stop in read(text).trips[0].stops] == ["Lima"]
