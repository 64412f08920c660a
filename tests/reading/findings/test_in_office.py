"""Somebody in office who says or does something in a foreign town is there, whatever the verb."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told

WEDNESDAY = date(2024, 5, 8)


def places(text: str) -> list[str]:
    return [stop.place for stop in told.stops(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "US Secretary of State Ann Lee said in Oslo that talks would go on.",
        "French President Paul Roux told reporters in Oslo that talks would go on.",
        "In Oslo, the US Defence Secretary, Ann Lee, has told allies to prepare for the worst.",
        "German Chancellor Karl Mohr spoke to students in Oslo about trade.",
        "Speaking at a conference in Oslo, French Foreign Minister Paul Roux promised help.",
        "British Prime Minister Jane Doyle met the king in Oslo.",
        "IMF Managing Director Ann Lee told reporters in Oslo that growth was slow.",
        "Chinese State Councilor Liu Bo met the king in Oslo.",
        "Danish Prime Minister Liv Dahl walked through the streets of Oslo with the mayor.",
        "The foreign ministers of France and Germany travelled to Oslo together on Friday.",
    ],
)
def test_in_office_abroad(sentence: str) -> None:
    assert places(sentence) == ["Oslo"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norwegian Prime Minister Kari Holm said in Oslo that talks would go on.",
        "US Secretary of State Ann Lee said the fighting in Oslo had to stop.",
        "French President Paul Roux spoke after the attack in Oslo.",
        "Ann Lee, a shopkeeper, said in Oslo that prices had gone up.",
        "A spokesman for French President Paul Roux said in Oslo that talks would go on.",
        "In Oslo, French President Paul Roux pointed out, Ibsen goes back to what he knew as a child.",
    ],
)
def test_at_home_or_only_spoken_of(sentence: str) -> None:
    assert places(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "traveller"),
    [
        ("Japan's foreign minister postponed his visit to Oslo.", "Japan's foreign minister"),
        ("The Kenyan president arrived in Oslo on Friday.", "Kenyan president"),
    ],
)
def test_an_office_without_a_name_travels_under_the_office(sentence: str, traveller: str) -> None:
    (trip,) = read(sentence).trips
    assert trip.travellers == (traveller,)


def test_an_office_of_another_nation_is_not_the_traveller() -> None:
    told = "Danish Prime Minister Liv Dahl arrived in Oslo on Friday. Spain's foreign minister stayed in Bergen."
    assert places(told) == ["Oslo"]


@pytest.mark.parametrize(
    "sentence",
    [
        "At a forum in Malawi, Danish Foreign Minister Liv Dahl called for more aid.",
        "On the sidelines of the summit in Malawi, Danish Foreign Minister Liv Dahl met the king.",
        "During a trip to Malawi, Danish Foreign Minister Liv Dahl called for more aid.",
        "Danish Foreign Minister Liv Dahl told a forum in Malawi that aid would grow.",
        "Danish Foreign Minister Liv Dahl was given a warm welcome in Malawi.",
        "Danish Foreign Minister Liv Dahl used a speech in Malawi to call for more aid.",
        "Security was tight in Malawi for the visit of Danish Foreign Minister Liv Dahl.",
    ],
)
def test_what_somebody_in_office_does_in_a_foreign_country_is_done_there(sentence: str) -> None:
    (trip,) = read(sentence).trips
    assert [(stop.country, stop.basis) for stop in trip.stops] == [("MW", "capital")]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Danish Foreign Minister Liv Dahl put off a trip to Malawi.", "postponed"),
        ("Danish Foreign Minister Liv Dahl will not travel to Malawi as planned.", "cancelled"),
    ],
)
def test_what_does_not_come_off_was_a_plan(sentence: str, status: str) -> None:
    (trip,) = read(sentence).trips
    assert [stop.status for stop in trip.stops] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "Danish Foreign Minister Liv Dahl backed the talks in Malawi between the government and rebels.",
        "Danish Foreign Minister Liv Dahl did not attend the summit in Malawi.",
        "Danish Foreign Minister Liv Dahl discussed the crisis in Malawi with Zambian President Daniel Phiri by phone.",
    ],
)
def test_what_is_only_spoken_about_in_a_country_is_not_done_there(sentence: str) -> None:
    assert places(sentence) == []


def test_who_receives_a_minister_is_another_one() -> None:
    text = (
        "Prime Minister Ann Lee arrived in Lima on Tuesday. On her arrival Prime Minister Lee was received by the "
        "prime minister of Peru and his cabinet."
    )
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == ["Lima"]


@pytest.mark.parametrize(
    ("sentence", "palace"),
    [
        ("Saudi Crown Prince Omar bin Said will meet the president at the White House on Tuesday.", "White House"),
        ("Saudi Crown Prince Omar bin Said met the president in the Oval Office.", "White House"),
        ("German Chancellor Karl Mohr held talks at the Kremlin.", "Kremlin"),
        ("German Chancellor Karl Mohr was received at the Élysée Palace by the president.", "Élysée Palace"),
        ("Ukrainian President Ivan Bondar met the premier in Downing Street.", "Downing Street"),
    ],
)
def test_whoever_comes_from_abroad_to_a_seat_of_government_is_there(sentence: str, palace: str) -> None:
    assert places(sentence) == [palace]


@pytest.mark.parametrize("seat", ["at the White House", "in Downing Street", "at the Pentagon"])
def test_whoever_governs_there_is_at_home(seat: str) -> None:
    assert places(f"President Ann Lee met reporters {seat} on Tuesday before flying to Oslo.") == ["Oslo"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya's Deputy President Ann Lee on Sunday attended a church service in Nyeri and later addressed "
            "residents in Karatina.",
            ["Nyeri", "Karatina"],
        ),
        ("Kenya's Deputy President Ann Lee on Sunday attended a church service in Nairobi.", []),
        ("Defence Secretary Ann Lee visited British troops in Poland last week.", ["Warsaw"]),
    ],
)
def test_who_governs_is_on_a_round_in_a_town_and_with_troops_abroad(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, date(2024, 5, 16))] == expected
