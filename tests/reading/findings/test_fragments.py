"""Where a diary says without a verb that its writer was, and what "here" means under a dateline."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading import told

WEDNESDAY = date(2015, 5, 6)
DIARY = "The Dale Choir kept a diary of its tour of Canada.\n\nFRIDAY. Landed in Toronto at teatime. We slept.\n\n"
REPORT = (
    "TACLOBAN, Philippines - Cardinal Ernesto Villa cut short on Tuesday his visit to villages hit by the storm. "
    "He had flown to Borongan on Sunday. "
)


def _stops(text: str) -> list[tuple[str, str]]:
    return [(s.place, s.status) for s in told.stops(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (
            "SATURDAY. Everybody to Niagara Falls except the tenors.\n\nSUNDAY. To Kingston along the lake.\n\n"
            "MONDAY. Ottawa. Shown round the Parliament.\n\nTUESDAY. Halifax. A full house.",
            {"Niagara Falls", "Kingston", "Ottawa", "Halifax"},
        ),
        (
            "SATURDAY. On to Hamilton by bus. Rain.\n\nSUNDAY. Then Ottawa. Snow.\n\n"
            "MONDAY. By train to Halifax. Sick.\n\nTUESDAY. Back in Toronto, tired.",
            {"Hamilton", "Ottawa", "Halifax"},
        ),
    ],
)
def test_a_diary_needs_no_verbs(days: str, expected: set[str]) -> None:
    stops = _stops(DIARY + days)
    assert expected <= {place for place, _ in stops}
    assert ("Halifax", "made") in stops


def test_a_list_of_towns_behind_what_announces_it_is_of_stops() -> None:
    text = "Singer Ann Lee will play in Hull on Friday. There are some new dates also. Truro, Swindon and Stevenage."
    assert [place for place, _ in _stops(text)] == ["Hull", "Truro", "Swindon", "Stevenage"]
    assert [place for place, _ in _stops(text.replace("new dates", "old friends"))] == ["Hull"]


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("Villa celebrated Mass at the cathedral here on Monday and blessed houses.", True),
        ("He arrived here on Sunday.", True),
        ("He was back at the airport here before noon.", True),
        ("The cardinal met survivors here on Monday.", True),
        ("Villa will leave here on Friday.", False),
        ("From here he could see nothing.", False),
        ("Police here said on Monday that roads were closed.", False),
        ("Villa said that the storm had killed 500 people here.", False),
    ],
)
def test_here_is_where_the_report_is_dated_from(said: str, there: bool) -> None:
    assert ("Tacloban" in dict(_stops(REPORT + said))) == there


def test_a_byline_may_stand_above_the_dateline() -> None:
    assert "Tacloban" in dict(_stops("By Maria Santos\n\n" + REPORT + "He met survivors here on Monday."))
