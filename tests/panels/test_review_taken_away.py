"""A trip that is taken away as a whole: the page says what became of it, and nothing leads to where it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.panels.reviewing import page
from tests.panels.test_review_page import labelled, press, save_button, shown, to_correct, trips_of

TRIP = "2021-02-blinken-virtual"
GONE = "Somebody has taken this trip away; nothing was saved"
TITLE = "Mexico and Canada, by video"


@pytest.fixture
def at(data_copy: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    monkeypatch.setenv("STOPOVER_DATA", str(data_copy))
    yield AppTest.from_function(page, default_timeout=60)
    st.cache_resource.clear()


def nothing_kept(at: AppTest, trip_id: str = TRIP) -> AppTest:
    """A trip opened to be corrected, with neither a stop nor an excerpt left ticked."""
    to_correct(at, trip_id)
    stops = f"review-corrected0-{trip_id}-base-0"
    at.session_state[stops] = at.session_state[stops].assign(keep=False)
    for excerpt in at.checkbox:
        excerpt.uncheck()
    at.run()
    assert not at.exception
    return at


def tables(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.csv")}


def test_a_trip_taken_away_is_confirmed_and_comes_back_with_undo(at: AppTest, data_copy: Path) -> None:
    before = tables(data_copy)
    nothing_kept(at)
    assert save_button(at).label == "Save: 1 trip, 3 stops and 4 excerpts taken away"
    press(at, "Save")
    assert TRIP not in trips_of(data_copy)
    assert "Saved: 1 trip, 3 stops and 4 excerpts taken away" in shown(at)
    assert labelled(at, "selectbox", "Trip").value == TRIP
    assert f"{TITLE} (taken away)" in labelled(at, "selectbox", "Trip").options
    press(at, "Undo this save")
    assert "The save was undone" in shown(at)
    assert tables(data_copy) == before
    press(at, "Correct it again")
    assert labelled(at, "text_input", "Title").value == TITLE


def test_after_a_trip_was_taken_away_another_can_be_corrected(at: AppTest) -> None:
    press(nothing_kept(at), "Save")
    press(at, "Correct another trip")
    trip = labelled(at, "selectbox", "Trip")
    assert trip.value is None
    assert not any(option.startswith(TITLE) for option in trip.options)
    trip.set_value("2025-01-blinken-final")
    at.run()
    assert not at.exception
    assert labelled(at, "text_input", "Title").value == "Last trip: Seoul, Tokyo, Paris"


def test_who_corrects_a_trip_that_somebody_takes_away_is_told_and_keeps_the_correction(
    at: AppTest, data_copy: Path
) -> None:
    there = to_correct(AppTest.from_function(page, default_timeout=60), TRIP)
    labelled(there, "text_input", "Title").set_value("Mine")
    there.run()
    press(nothing_kept(at), "Save")
    after = tables(data_copy)
    press(there, "Save: 1 trip corrected")
    assert GONE in shown(there)
    assert tables(data_copy) == after
    press(at, "Undo this save")
    there.run()
    assert GONE not in shown(there)
    assert labelled(there, "text_input", "Title").value == "Mine"
    press(there, "Save: 1 trip corrected")
    assert "Saved: 1 trip corrected" in shown(there)


def test_from_a_trip_that_is_gone_there_is_a_way_on(at: AppTest) -> None:
    there = to_correct(AppTest.from_function(page, default_timeout=60), TRIP)
    press(nothing_kept(at), "Save")
    there.run()
    assert GONE in shown(there)
    press(there, "Correct another trip")
    assert labelled(there, "selectbox", "Trip").value is None
    assert GONE not in shown(there)
