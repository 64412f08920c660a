"""Some phrases show by themselves that somebody was at a place, others only of whoever holds office elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.findings.certainty import is_sure
from components.reading.reader import read
from tests.reading import told
from tests.reading.findings.tellings import first_place_told

WEDNESDAY = date(2024, 5, 8)


def places(text: str) -> list[str]:
    return [stop.place for stop in told.stops(text)]


def sure(text: str, name: str) -> bool:
    """Whether a sentence shows by a phrase that somebody is at its first place."""
    return is_sure(*first_place_told(text, name))


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ann Lee visited Oslo.", "visits", True),
        ("He is in Oslo.", "is in", False),
        ("Ann Lee is in Oslo.", "is in", True),
        ("The band plays Leeds.", "plays P", True),
        ("The club Low Tide United play Leeds.", "plays P", False),
        ("The band fly to Oslo, where they had two rivers.", "where", False),
        ("The band fly to Oslo, where they had two days.", "where", True),
        ("Ann Lee met the king in Oslo.", "meets in", False),
    ],
)
def test_a_phrase_of_travelling_shows_it_of_whomever(text: str, name: str, expected: bool) -> None:
    assert sure(text, name) is expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("US Secretary of State Ann Lee met the king in Oslo.", "meets in", True),
        ("Norwegian Prime Minister Ann Lee met the king in Oslo.", "meets in", False),
        ("US Secretary of State Ann Lee met the king in Norway.", "meets in", True),
        ("US Secretary of State Ann Lee met the king at Oslo airport.", "meets in", False),
        ("US Secretary of State Ann Lee met the king in Oslo, where he lives.", "meets in", False),
        ("In Oslo, US Secretary of State Ann Lee spoke.", "in P, he", True),
        ("In Norway, US Secretary of State Ann Lee spoke.", "in P, he", False),
        ("In Norway on Tuesday, US Secretary of State Ann Lee spoke.", "in P, he", True),
        ("Pope Paul met pilgrims in Lima.", "meets in", True),
        ("Pope Paul met pilgrims in Rome.", "meets in", False),
    ],
)
def test_who_holds_office_elsewhere_is_where_they_do_something(text: str, name: str, expected: bool) -> None:
    assert sure(text, name) is expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Minister Ann Lee met farmers in Bergen.", "meets in", True),
        ("Minister Ann Lee met farmers in Oslo.", "meets in", False),
        ("Minister Ann Lee met Norwegian officials in Oslo.", "meets in", True),
        ("Minister Ann Lee met Danish officials in Oslo.", "meets in", False),
        ("Minister Ann Lee met Danish troops in Oslo.", "meets in", True),
        ("Minister Ann Lee told Norwegian reporters in Oslo that it rained.", "says in", True),
        ("Minister Ann Lee said in Bonn that it rained.", "says in", False),
        ("UN envoy Ann Lee met the king in Oslo.", "meets in", True),
        ("UN envoy Ann Lee met the king in Brussels.", "meets in", False),
    ],
)
def test_whose_country_is_not_said_is_away_from_capitals_and_with_people_of_the_place(
    text: str, name: str, expected: bool
) -> None:
    assert sure(text, name) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian Prime Minister Ann Lee met farmers in Bergen on Tuesday.", True),
        ("Norwegian Prime Minister Ann Lee met farmers in Bergen.", False),
        ("Norwegian Prime Minister Ann Lee met farmers in Oslo on Tuesday.", False),
        ("Norwegian Prime Minister Ann Lee met Danish farmers in Bergen on Tuesday.", False),
        ("Norwegian Minister Ann Lee met farmers in Bergen on Tuesday.", True),
        ("Indian Chief Minister Ann Lee met farmers in Lucknow on Tuesday.", False),
        ("British Princess Ann met nurses in Leeds on Tuesday.", True),
        ("British Princess Ann met nurses in Leeds.", False),
        ("British Princess Ann met nurses in London on Tuesday.", False),
        ("Pope Paul prayed at a tomb in Padua on Tuesday.", True),
        ("Peru's Ann Lee met Kenyan President Tom Berg in Nairobi on Tuesday.", True),
        ("Peru's Ann Lee met Kenyan President Tom Berg in Nairobi.", False),
        ("Kenya's Ann Lee met Kenyan President Tom Berg in Nairobi on Tuesday.", False),
    ],
)
def test_on_a_day_who_governs_is_on_a_round_and_who_meets_a_host_is_a_guest(text: str, expected: bool) -> None:
    assert sure(text, "meets in") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Singer Ann Lee performed in Oslo on Tuesday.", True),
        ("Norwegian singer Ann Lee sang in Oslo on Tuesday.", True),
        ("Singer Ann Lee performed in Oslo.", False),
        ("Actress Ann Lee performed in Oslo on Tuesday.", False),
        ("Singer Ann Lee met friends in Oslo on Tuesday.", False),
    ],
)
def test_a_show_on_a_day_is_a_date_of_whoever_lives_by_it(text: str, expected: bool) -> None:
    assert sure(text, "meets in") is expected


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
    "sentence",
    [
        "Danish Foreign Minister Liv Dahl backed the talks in Malawi between the government and rebels.",
        "Danish Foreign Minister Liv Dahl did not attend the summit in Malawi.",
        "Danish Foreign Minister Liv Dahl discussed the crisis in Malawi with Zambian President Daniel Phiri by phone.",
    ],
)
def test_what_is_only_spoken_about_in_a_country_is_not_done_there(sentence: str) -> None:
    assert places(sentence) == []


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
