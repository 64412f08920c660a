"""A visit told without its place is to the host, where it is clear who that is."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read

MONDAY = date(1988, 5, 9)
AROUND = " Danish farmers hope for better prices. Denmark buys little of what Peru grows, traders in Denmark said."


def _stops(text: str) -> list[tuple[str, str, str]]:
    return [(t.travellers[0], s.country, s.status) for t in read(text, MONDAY).trips for s in t.stops]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Denmark expects Peruvian President Luis Vega this week.", "planned"),
        ("Denmark will host Peruvian President Luis Vega on Thursday.", "planned"),
        (
            "Talks on fishing will be held during Peruvian President Luis Vega's first official visit this week.",
            "planned",
        ),
        (
            "Little is hoped for from the visit on Thursday by Peruvian President Luis Vega, Danish officials said.",
            "planned",
        ),
        ("Danish Prime Minister Poul Krag spoke of fish with the visiting Peruvian President, Luis Vega.", "made"),
        ("Peruvian President Luis Vega, here for talks with officials, said prices were too low.", "made"),
        ("Peruvian President Luis Vega will pay a four-day visit next week, officials said.", "planned"),
        ("Peruvian President Luis Vega spoke on the last day of a two-week mission here.", "made"),
    ],
)
def test_a_visit_without_a_place_is_to_the_country_an_article_speaks_of(said: str, status: str) -> None:
    assert _stops(said + AROUND) == [("Luis Vega", "DK", status)]


@pytest.mark.parametrize(
    "said",
    [
        "No date has been set for a visit by Peruvian President Luis Vega.",
        "Denmark may invite Peruvian President Luis Vega.",
        "Danish Prime Minister Poul Krag received Peruvian Ambassador Luis Vega.",
        "Peruvian President Luis Vega spoke to ministers about fish.",
        "Danish Prime Minister Poul Krag said nothing came of the last visit by Peruvian President Luis Vega.",
    ],
)
def test_a_visit_that_is_not_sure_is_none(said: str) -> None:
    assert _stops(said + AROUND) == []


def test_who_is_said_to_be_elsewhere_is_not_with_the_host() -> None:
    said = "Peruvian President Luis Vega flew to Norway on Monday. Little is hoped for from Vega's visit, Danes said."
    assert _stops(said + AROUND) == [("Luis Vega", "NO", "made")]
