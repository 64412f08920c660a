"""A visit, a day or a place itself may be the subject, whatever the verb is."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading import told

FRIDAY = date(2015, 5, 8)
MINISTER = "Foreign Minister Anna Berg of Norway flew to Kenya on Monday for talks in Nairobi.\n\n"


def _told(text: str) -> dict[str, str]:
    stops = {s.place: s.status for s in told.stops(text, FRIDAY)}
    return {place: status for place, status in stops.items() if place != "Nairobi"}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Talks in Kampala lasted an hour.", {"Kampala": "made"}),
        ("The stop in Kampala gave her a chance to see the lake.", {"Kampala": "made"}),
        ("Her visit to the port of Mombasa on Thursday was brief.", {"Mombasa": "made"}),
        ("The Kampala leg begins on Sunday.", {"Kampala": "planned"}),
        ("Kampala will see her on Sunday.", {"Kampala": "planned"}),
        ("Kampala awaits her on Sunday.", {"Kampala": "planned"}),
        ("In Kampala, where she will open a school, the streets have been swept.", {"Kampala": "planned"}),
        ("Talks in Geneva between the two armies have stalled.", {}),
        ("A meeting of bankers in London discussed the debt.", {}),
    ],
)
def test_what_is_told_of_a_visit_or_its_place_tells_a_stop(said: str, told: dict[str, str]) -> None:
    found = _told(MINISTER + said)
    assert {place: status for place, status in found.items() if place != "Mombasa" or place in told} == told
