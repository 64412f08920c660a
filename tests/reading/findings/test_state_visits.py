"""A visit may be named by its nation and no place."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.findings.state_visits import state_visits
from components.reading.reader import default_atlas
from components.reading.syntax.subjects import Subjects
from tests.reading import told

FRIDAY = date(2015, 5, 8)


def visits(text: str) -> list[tuple[str, str]]:
    """Countries and status of the visits that a text's last sentence names by a nation."""
    *before, last = told.marked(text)
    subjects = Subjects()
    for sentence in before:
        subjects.heard(sentence)
    return [(claim.place.name, claim.status) for claim in state_visits(last, subjects, default_atlas(), FRIDAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ann Lee returned on Monday from a French visit.", [("France", "made")]),
        ("Minister Ann Lee will be back from a French visit.", [("France", "made")]),
        ("Minister Ann Lee will begin her Indian tour.", [("India", "planned")]),
        ("Minister Ann Lee began her Indian tour.", [("India", "made")]),
        ("Minister Ann Lee paid a four-day French state visit.", [("France", "made")]),
        ("Minister Ann Lee sang during the third leg of her Indian tour.", [("India", "made")]),
        (
            "Minister Ann Lee ended her Indian tour and began her French visit.",
            [("India", "made"), ("France", "made")],
        ),
        ("Minister Ann Lee sang. She will begin her Indian tour.", [("India", "planned")]),
        ("Singer Ann Lee has announced her first Indian tour in years.", [("India", "planned")]),
        ("Singer Ann Lee has postponed her Indian tour.", [("India", "postponed")]),
        ("Singer Ann Lee has cancelled her upcoming Indian dates.", [("India", "cancelled")]),
    ],
)
def test_a_visit_of_a_nation_leads_to_its_country(text: str, expected: list[tuple[str, str]]) -> None:
    assert visits(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It rained.",
        "Minister Ann Lee met the French minister.",
        "French Minister Ann Lee is on a French visit.",
        "Minister Ann Lee may begin her Indian tour.",
        "In 2009, on an earlier Indian tour, Minister Ann Lee fell.",
        "Minister Ann Lee began her Indian tour of Kerala.",
        "Minister Ann Lee saw the French visit.",
        "French singer Ann Lee has announced a French tour.",
        "Singer Ann Lee has announced an Indian tour with a show in Delhi.",
        "Singer Ann Lee has announced the Indian release of her record.",
        "The police began a French visit.",
        "title: Ann Lee begins her Indian tour\n\nIt rained.",
    ],
)
def test_what_is_doubted_or_of_her_own_nation_or_has_a_place_is_none(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Foreign Minister Ana Cruz returned on Monday from a French visit.", "Paris"),
        ("Foreign Minister Ana Cruz will begin her Indian tour on Monday.", "New Delhi"),
        (
            "Former Foreign Minister Ana Cruz wrote it after coming back from a U.S. visit that was meant for talks.",
            "Washington",
        ),
    ],
)
def test_a_country_that_only_a_nation_names_stands_at_its_capital(said: str, place: str) -> None:
    assert place in [stop.place for stop in told.stops(said, FRIDAY)]


def test_a_tour_that_is_announced_for_a_month_has_it() -> None:
    (stop,) = told.stops("Singer Ann Lee has announced an Indian tour for June.", FRIDAY)
    assert (stop.country, stop.start, stop.end) == ("IN", date(2015, 6, 1), date(2015, 6, 30))
