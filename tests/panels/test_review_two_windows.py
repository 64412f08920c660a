"""Two windows with the same article open: whoever saves second is told what is in the data by then."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components.dataset.written import tables_as_written
from components.panels.review.article_reading import ReadArticle
from tests.panels.reviewing import OSLO, TOKYO, page, read, stop, two_stops
from tests.panels.test_review_page import labelled, pasted, press, save_button, shown

SEEN = "Somebody has saved this article since you opened it"

Visit = Callable[[], AppTest]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[ReadArticle]:
    """What the reader makes of any text: the last of these."""
    answers = [two_stops()]
    monkeypatch.setattr("components.panels.review.page.article_reading", lambda text, day: answers[-1])
    return answers


@pytest.fixture
def visit(data_copy: Path, monkeypatch: pytest.MonkeyPatch, reads: list[ReadArticle]) -> Iterator[Visit]:
    """Opens the article in a window of its own."""
    monkeypatch.setenv("STOPOVER_DATA", str(data_copy))
    st.cache_data.clear()
    yield lambda: pasted(AppTest.from_function(page, default_timeout=60))
    st.cache_data.clear()
    st.cache_resource.clear()


def numbers(folder: Path) -> dict[str, int]:
    tables = tables_as_written(folder, ("articles", "trips", "stops", "excerpts"))
    return {name: len(rows) for name, rows in tables.items()}


def test_an_article_that_is_open_twice_is_saved_once(visit: Visit, data_copy: Path) -> None:
    here, there = visit(), visit()
    press(here, "Save 2 new stops and 2 excerpts")
    after = numbers(data_copy)
    press(there, "Save 2 new stops and 2 excerpts")
    assert numbers(data_copy) == after
    assert SEEN in shown(there)
    for sentence in ("Minister Ada", "She goes on"):
        assert "in the data already" in labelled(there, "checkbox", sentence).label
        assert not labelled(there, "checkbox", sentence).value
    assert labelled(there, "selectbox", "Trip").value == "2025-03-example-oslo"
    assert labelled(there, "selectbox", "Article").value == "ada-in-the-world"
    assert save_button(there).label == "Save"
    assert save_button(there).disabled


def test_what_the_second_has_besides_joins_what_the_first_saved(visit: Visit, data_copy: Path) -> None:
    here, there = visit(), visit()
    labelled(there, "checkbox", "The weather").check()
    there.run()
    pills = [box for box in there.pills if box.label == "Speaks of"]
    pills[-1].set_value([(0, 0)])
    there.run()
    press(here, "Save 2 new stops and 2 excerpts")
    before = numbers(data_copy)
    press(there, "Save 2 new stops and 3 excerpts")
    assert SEEN in shown(there)
    assert numbers(data_copy) == before
    press(there, "Save 1 excerpt")
    assert numbers(data_copy) == before | {"excerpts": before["excerpts"] + 1}
    excerpts = tables_as_written(data_copy, ["excerpts"])["excerpts"].values()
    (weather,) = [row for row in excerpts if row["text"] == "The weather was mild."]
    assert (weather["article_id"], weather["stop_ids"]) == ("ada-in-the-world", "2025-03-oslo")


def test_an_article_that_is_merged_into_a_trip_twice_is_merged_once(
    visit: Visit, reads: list[ReadArticle], data_copy: Path
) -> None:
    day = date(2025, 1, 7)
    reads.append(read(stop(TOKYO, day, 0, "Antony Blinken"), stop(OSLO, day, 1, "Antony Blinken"), title=""))
    here, there = visit(), visit()
    press(here, "Save 1 new stop, 2 excerpts and 1 stop corrected")
    after = numbers(data_copy)
    press(there, "Save 1 new stop, 2 excerpts and 1 stop corrected")
    assert SEEN in shown(there)
    assert labelled(there, "selectbox", "Trip").value == "2025-01-blinken-final"
    assert save_button(there).disabled
    assert numbers(data_copy) == after


def test_a_sentence_that_was_quoted_with_the_next_one_is_known(visit: Visit, data_copy: Path) -> None:
    here, there = visit(), visit()
    labelled(here, "pills", "Quote it").set_value("with the next sentence")
    here.run()
    labelled(here, "checkbox", "She goes on").uncheck()
    here.run()
    labelled(here, "pills", "Speaks of").set_value([(0, 0), (0, 1)])
    here.run()
    press(here, "Save 2 new stops and 1 excerpt")
    press(there, "Save 2 new stops and 2 excerpts")
    assert SEEN in shown(there)
    assert "in the data already" in labelled(there, "checkbox", "She goes on").label
    assert save_button(there).disabled


def test_what_is_quoted_by_two_articles_is_saved_for_both(visit: Visit, data_copy: Path) -> None:
    press(visit(), "Save 2 new stops and 2 excerpts")
    before = numbers(data_copy)
    there = visit()
    labelled(there, "selectbox", "Article").set_value("")
    for sentence in ("Minister Ada", "She goes on"):
        labelled(there, "checkbox", sentence).check()
    there.run()
    labelled(there, "text_input", "Outlet").set_value("Another Example")
    there.run()
    press(there, "Save 2 excerpts")
    assert "Saved" in shown(there)
    assert numbers(data_copy) == before | {"articles": before["articles"] + 1, "excerpts": before["excerpts"] + 2}
