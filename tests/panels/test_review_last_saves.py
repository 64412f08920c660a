"""The last saves: what was saved before a reload, or by somebody else, is listed and can be undone."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components.dataset.generations import Kept
from components.dataset.saving import save
from components.panels.review.last_saves import in_words, said_of
from tests.dataset import savers
from tests.panels.reviewing import page
from tests.panels.test_review_page import labelled, press, shown, to_correct, trips_of

UNDO = "Undo the last save"


@pytest.fixture
def visit(data_copy: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], AppTest]]:
    """Opens the page in a window of its own."""
    monkeypatch.setenv("STOPOVER_DATA", str(data_copy))
    yield lambda: AppTest.from_function(page, default_timeout=60).run()
    st.cache_resource.clear()


def buttons(at: AppTest) -> list[str]:
    return [button.label for button in at.button]


def test_what_was_saved_is_undone_after_a_reload(visit: Callable[[], AppTest], data_copy: Path) -> None:
    assert UNDO not in buttons(visit())
    save(data_copy, savers.trip("one"))
    save(data_copy, savers.trip("two"))
    at = visit()
    assert shown(at).replace("\\", "").count("1 trip, 1 stop and 1 excerpt added") == 2
    press(at, UNDO)
    assert "Undone: " in shown(at).replace("\\", "")
    assert {"one", "two"} & trips_of(data_copy) == {"one"}
    press(at, UNDO)
    assert "one" not in trips_of(data_copy)
    assert UNDO not in buttons(at)


def test_the_last_save_is_not_undone_when_somebody_has_saved_since(
    visit: Callable[[], AppTest], data_copy: Path
) -> None:
    save(data_copy, savers.trip("mine"))
    at = visit()
    save(data_copy, savers.trip("theirs"))
    press(at, UNDO)
    assert "Somebody has saved since" in shown(at)
    assert {"mine", "theirs"} <= trips_of(data_copy)


def test_what_is_undone_in_the_list_is_undone_where_it_was_saved_too(
    visit: Callable[[], AppTest], data_copy: Path
) -> None:
    at = to_correct(visit())
    labelled(at, "text_input", "Title").set_value("The last trip")
    at.run()
    press(at, "Save: 1 trip corrected")
    press(at, UNDO)
    assert "The save was undone" in shown(at)
    press(at, "Correct it again")
    assert labelled(at, "text_input", "Title").value == "Last trip: Seoul, Tokyo, Paris"


def test_undoing_twice_in_two_windows_undoes_once(visit: Callable[[], AppTest], data_copy: Path) -> None:
    save(data_copy, savers.trip("one"))
    save(data_copy, savers.trip("two"))
    here, there = visit(), visit()
    press(here, UNDO)
    press(there, UNDO)
    assert "undone already" in shown(there)
    assert {"one", "two"} & trips_of(data_copy) == {"one"}


def test_a_save_is_told_in_words() -> None:
    at = datetime(2025, 3, 7, 14, 5, tzinfo=UTC)
    extent = {"added": {"trips": 1, "stops": 3, "people": 2}, "changed": {"stops": 1}, "removed": {}}
    assert said_of(Kept("1", at, extent)) == "7 March 2025, 14:05 UTC: 1 trip and 3 stops added, 1 stop corrected"
    assert said_of(Kept("1", None, {})) == "what it did is not noted"
    assert in_words({"added": {"people": 1}}) == ""
