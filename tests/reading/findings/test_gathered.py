"""Leaders who meet at one gathering are all where it is held, though only one sentence names the place."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading import told

WEDNESDAY = date(2021, 5, 5)
ARRIVED = "President Ana Torres of Peru arrived in Quito on Tuesday for a regional summit."


def guests(text: str) -> set[tuple[str, str, str | None, str]]:
    """Traveller, place, first day and status of each stop but those of the main traveller."""
    stops = told.stops(text, WEDNESDAY)
    others = [s for s in stops if s.travellers != ("Ana Torres",)]
    return {(s.travellers[0], s.place, s.start and str(s.start), s.status) for s in others}


@pytest.mark.parametrize(
    ("said", "start", "status"),
    [
        ("Colombian President Jorge Ruiz is also attending.", None, "made"),
        ("Colombian President Jorge Ruiz will also attend the summit.", None, "planned"),
        ("Colombian President Jorge Ruiz has confirmed that he will attend it.", None, "planned"),
        ("Colombian President Jorge Ruiz is scheduled to address the summit.", None, "planned"),
        ("Among the leaders attending are Colombian President Jorge Ruiz and local mayors.", None, "planned"),
        ("The summit will also be attended by Colombian President Jorge Ruiz.", None, "planned"),
        ("On the sidelines of the summit she met Colombian President Jorge Ruiz.", None, "made"),
        ("She met Colombian President Jorge Ruiz on the sidelines of the Andean Summit.", None, "made"),
        ("Colombian President Jorge Ruiz arrived on Monday.", "2021-05-03", "made"),
        ("Colombian President Jorge Ruiz, who flew in on Monday, praised it.", "2021-05-03", "made"),
        ("Colombian President Jorge Ruiz was due in on Thursday.", "2021-05-06", "planned"),
    ],
)
def test_whoever_is_said_to_be_at_a_gathering_is_where_it_is_held(said: str, start: str | None, status: str) -> None:
    assert guests(f"{ARRIVED} {said}") == {("Jorge Ruiz", "Quito", start, status)}


@pytest.mark.parametrize(
    "said",
    [
        "Colombian President Jorge Ruiz will not attend the summit.",
        "Ecuadorian President Jorge Ruiz is also attending.",
        "President Jorge Ruiz is also attending.",
        "The Colombian ambassador, Jorge Ruiz, is also attending.",
        "Colombian President Jorge Ruiz might attend the summit.",
        'Torres said: "Colombian President Jorge Ruiz is also attending."',
    ],
)
def test_no_host_and_nobody_who_stays_away_is_a_guest_there(said: str) -> None:
    assert guests(f"{ARRIVED} {said}") == set()


def test_where_two_gatherings_are_told_of_nobody_knows_which_is_meant() -> None:
    text = f"{ARRIVED} On Friday she will fly to Lima for a conference. Colombian President Jorge Ruiz is attending."
    assert guests(text) == set()
