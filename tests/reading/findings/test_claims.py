"""Sentence after sentence says of somebody that they are somewhere, in travel or on a screen."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.findings.claims import claims_of
from components.reading.reader import default_atlas
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)


def claims(text: str) -> list[Claim]:
    return claims_of(told.marked(text), WEDNESDAY, default_atlas())[0]


def journeys(text: str) -> list[str]:
    """The names of those whose trip a text speaks of, "?" for somebody's."""
    sentences = told.marked(text)
    names = {person.number: person.name for s in sentences for person in s.people if person}
    return sorted(names.get(number, "?") for number in claims_of(sentences, WEDNESDAY, default_atlas())[1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained.", []),
        ("Ann Lee visited Oslo. She met Bob Ray in Lima.", [("Ann Lee", "Oslo", True), ("Ann Lee", "Lima", False)]),
        ("Ann Lee met Bob Ray in Lima. She visited Oslo.", [("Ann Lee", "Lima", False), ("Ann Lee", "Oslo", True)]),
        (
            "Ann Lee heads to Oslo, Bob Ray to Rome and Carl May to Athens.",
            [("Ann Lee", "Oslo", True), ("Bob Ray", "Rome", True), ("Carl May", "Athens", True)],
        ),
        ("Minister Ann Lee begins her French visit.", [("Ann Lee", "France", True)]),
        ("LIMA - Kenyan President Paul Otieno, here on a visit, sang.", [("Paul Otieno", "Lima", True)]),
        ("Will Ann Lee visit Oslo?", []),
        ("In 1948 Ann Lee visited Oslo.", []),
        ("In 1998 Ann Lee visited Oslo.", [("Ann Lee", "Oslo", True)]),
    ],
)
def test_claims_stand_in_the_order_of_the_text(text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert [(c.people[0].name, c.place.name, c.strong) for c in claims(text)] == expected


ON_SCREEN = "Minister Ann Lee will hold a virtual visit to Peru on Tuesday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ON_SCREEN, [("Peru", True)]),
        (ON_SCREEN + "She will speak in Lima.", [("Peru", True), ("Lima", True)]),
        (ON_SCREEN + "She met Chilean President Bob Ray.", [("Peru", True), ("Chile", True)]),
        (ON_SCREEN + "She met Chile's President Bob Ray.", [("Peru", True), ("Chile", True)]),
        (ON_SCREEN + "She then flew to Rome. She spoke in Milan.", [("Peru", True), ("Rome", False), ("Milan", False)]),
        (ON_SCREEN + "It is hot. " * 4 + "She will speak in Lima.", [("Peru", True), ("Lima", False)]),
        ("Minister Ann Lee spoke to a forum in Oslo by video.", [("Oslo", True)]),
        ("Ann Lee flew to Oslo and spoke to a forum in Lima by video.", [("Oslo", False), ("Lima", True)]),
    ],
)
def test_what_follows_a_visit_on_a_screen_is_on_it_until_somebody_travels(
    text: str, expected: list[tuple[str, bool]]
) -> None:
    assert [(c.place.name, c.virtual) for c in claims(text)] == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Minister Ann Lee paid a virtual visit to Peru on Tuesday. She spoke in Lima.", ["03-09"] * 2),
        (ON_SCREEN + "She will speak in Lima.", ["03-16"] * 2),
        ("Minister Ann Lee plans a virtual tour of Africa on Tuesday. She will speak in Nairobi.", ["03-16"]),
        ("On Monday Ann Lee held a virtual visit to Peru, set for Friday. She spoke in Lima.", ["03-08"] * 2),
    ],
)
def test_what_follows_a_visit_on_a_screen_has_its_days(text: str, days: list[str]) -> None:
    assert [f"{c.days.start:%m-%d}" for c in claims(text) if c.days] == days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee's trip begins.", ["Ann Lee"]),
        ("The tour begins.", ["?"]),
        ("Ann Lee is touring Asia.", ["Ann Lee"]),
        ("Ann Lee left for Asia.", ["Ann Lee"]),
        ("Ann Lee's trip begins. Bob Ray's mission ends.", ["Ann Lee", "Bob Ray"]),
        ("Ann Lee may make a trip.", []),
        ("Ann Lee spoke of an earlier trip of hers in 1998.", []),
        ("Ann Lee sings.", []),
    ],
)
def test_those_whose_trip_is_spoken_of_are_known_wherever_it_leads(text: str, expected: list[str]) -> None:
    assert journeys(text) == expected
