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


@pytest.mark.parametrize("above", ["", "By Maria Santos\n\n"])
def test_here_is_where_the_report_is_dated_from(above: str) -> None:
    assert "Tacloban" in dict(_stops(above + REPORT + "He arrived here on Monday."))
