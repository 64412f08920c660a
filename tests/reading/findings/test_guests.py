"""Somebody in office who is received abroad has come there, though the report is about the host."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told

ON_WEDNESDAY = date(2021, 3, 10)

WEDNESDAY = date(2022, 5, 18)


def visits(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(stop.place, stop.travellers) for stop in told.stops(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("LIMA - Peru's President Ana Rojas met visiting Kenyan President Paul Otieno here on Tuesday.", "Lima"),
        ("Peruvian President Ana Rojas met with visiting Kenyan President Paul Otieno in Cusco on Tuesday.", "Cusco"),
        ("Peruvian President Ana Rojas received Kenyan President Paul Otieno in Cusco.", "Cusco"),
        ("Peruvian President Ana Rojas received her Kenyan counterpart, Paul Otieno, in Cusco.", "Cusco"),
        ("The bank made the promise during talks with Kenyan President Paul Otieno in Cusco on Tuesday.", "Cusco"),
        ("LIMA - Kenyan President Paul Otieno, here on a two-day visit, praised the harbour.", "Lima"),
        ("LIMA - Kenyan President Paul Otieno discussed trade with Chilean officials at a fair here.", "Lima"),
        ("QUITO - Rain fell on the old town.\n\nLIMA - Kenyan President Paul Otieno opened a fair here today.", "Lima"),
    ],
)  # fmt: skip
def test_a_guest_is_where_he_is_met(text: str, place: str) -> None:
    assert visits(text) == [(place, ("Paul Otieno",))]


@pytest.mark.parametrize(
    ("text", "status", "day_of_may"),
    [
        ("Peru's leader will meet Kenyan President Paul Otieno in Cusco on Friday.", "planned", 20),
        ("LIMA - Peru's President Ana Rojas met visiting Kenyan President Paul Otieno here on Tuesday.", "made", 17),

    ],
)  # fmt: skip
def test_the_meeting_says_when(text: str, status: str, day_of_may: int) -> None:
    (stop,) = read(text, WEDNESDAY).trips[0].stops
    assert (stop.status, stop.start) == (status, date(2022, 5, day_of_may))


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Ana Rojas received Peruvian Finance Minister Luis Soto in Cusco.",
        "Peruvian President Ana Rojas met the Kenyan singer Paul Otieno in Lima.",
        "Peruvian President Ana Rojas might meet Kenyan President Paul Otieno in Cusco.",
        "LIMA - Peruvian President Ana Rojas left here on Tuesday.",
        "Peruvian President Ana Rojas received Kenyan Ambassador to Peru Paul Otieno in Cusco.",
        'A clerk said: "She met Kenyan President Paul Otieno in Cusco."',
    ],
)
def test_nobody_comes_who_is_at_home_or_only_expected_or_quoted(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Pope Gregory told a crowd of 30,000 in Juba's Garden Stadium on Sunday to lay down their arms.", ["Juba"]),
        ("Pope Gregory celebrated Mass before half a million people in Manila's Long Park on Sunday.", ["Manila"]),
        ("Pope Gregory told a crowd of 30,000 in Rome's Circus on Sunday to lay down their arms.", []),
        ("Pope Gregory prayed for children in Juba's hospitals on Sunday.", []),
    ],
)
def test_the_pope_is_where_he_speaks_to_a_crowd_and_at_home_in_rome(text: str, places: list[str]) -> None:
    assert [place for place, _ in visits(text)] == places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cypriot Foreign Minister Ann Lee spoke at a press conference in Nicosia with Armenian Foreign "
            "Minister Bob Ray.",
            ["Nicosia"],
        ),
    ],
)
def test_whoever_stands_beside_the_host_in_a_place_is_there(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, ON_WEDNESDAY)] == expected


def test_whoever_greets_somebody_on_arrival_is_at_home() -> None:
    text = (
        "President Sita Rao flew to Assam on Friday. Assam Governor Hari Rawal greeted the president on her arrival in "
        "Guwahati."
    )
    assert {trip.travellers for trip in read(text, date(2016, 11, 18)).trips} == {("Sita Rao",)}


def test_whoever_is_received_and_on_a_visit_is_the_one_who_visits() -> None:
    text = (
        "The President of Kyrgyzstan Sadyr Japarov will visit Baku on Friday. He will receive Minister Sergei Melikov, "
        "who is on a visit to Kyrgyzstan."
    )
    found = {trip.travellers: [stop.place for stop in trip.stops] for trip in read(text, date(2022, 11, 7)).trips}
    assert found == {("Sadyr Japarov",): ["Baku"], ("Sergei Melikov",): ["Bishkek"]}


def test_who_receives_a_minister_is_another_one() -> None:
    text = (
        "Prime Minister Ann Lee arrived in Lima on Tuesday. On her arrival Prime Minister Lee was received by the "
        "prime minister of Peru and his cabinet."
    )
    assert [stop.place for stop in told.stops(text, ON_WEDNESDAY)] == ["Lima"]
