"""The review page as its reader meets it, on an article as if it had been read."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components.dataset.saving import Changes, Edit, save
from components.dataset.store import open_folder
from components.dataset.written import tables_as_written
from components.panels.review.article_reading import ReadArticle
from components.panels.review.facts import TripFacts
from components.panels.review.places import Place, places_called
from components.panels.review.rows import changes_of
from tests.conftest import ROOT
from tests.panels.reviewing import OSLO, PARIS, TEXT, TOKYO, page, read, stop, two_stops
from tests.panels.test_review_plan import known_plan


@pytest.fixture
def at(data_copy: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    monkeypatch.setenv("STOPOVER_DATA", str(data_copy))
    st.cache_data.clear()
    yield AppTest.from_function(page, default_timeout=60)
    st.cache_data.clear()
    st.cache_resource.clear()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> dict[date | None, ReadArticle]:
    """What the reader makes of any text, by the day of publication it is given."""
    answers: dict[date | None, ReadArticle] = {None: two_stops()}
    monkeypatch.setattr("components.panels.review.page.article_reading", lambda text, day: answers[day])
    return answers


def pasted(at: AppTest) -> AppTest:
    at.run()
    at.text_area[0].set_value(TEXT)
    return press(at, "Read it")


def press(at: AppTest, label: str) -> AppTest:
    next(button for button in at.button if button.label.startswith(label)).click()
    at.run()
    assert not at.exception
    return at


def labelled(at: AppTest, kind: str, label: str) -> Any:
    return next(widget for widget in getattr(at, kind) if widget.label.startswith(label))


def save_button(at: AppTest) -> Any:
    return labelled(at, "button", "Save")


def shown(at: AppTest) -> str:
    parts = (*at.markdown, *at.info, *at.warning, *at.error, *at.success, *at.caption)
    return "\n".join(str(part.value) for part in parts)


def trips_of(folder: Path) -> set[str]:
    return {row[0] for row in open_folder(folder).cursor().execute("SELECT trip_id FROM journeys").fetchall()}


def test_what_was_read_is_saved_with_one_button_and_can_be_undone(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    pasted(at)
    assert save_button(at).label == "Save 2 new stops and 2 excerpts"
    press(at, "Save")
    assert "Saved: 1 trip, 2 stops and 2 excerpts added." in shown(at)
    assert "2025-03-example-oslo" in trips_of(data_copy)
    assert open_folder(data_copy).problems == ()
    press(at, "Undo")
    assert "undone" in shown(at)
    assert "2025-03-example-oslo" not in trips_of(data_copy)


def trip_row(folder: Path, trip_id: str) -> dict[str, str]:
    row = tables_as_written(folder, ["trips"])["trips"][trip_id]
    return {name: row[name] for name in ("start", "end", "return_to")}


def test_what_is_said_of_the_whole_trip_is_shown_with_its_sentence_and_saved(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    said = TripFacts(date(2025, 3, 9), date(2025, 3, 14), "day", PARIS.label, PARIS)
    (trip,) = two_stops().trips
    reads[None] = replace(two_stops(), trips=(replace(trip, facts=said, said=("She is back in Paris on Friday.",)),))
    pasted(at)
    assert labelled(at, "date_input", "First day").value == date(2025, 3, 9)
    assert "“She is back in Paris on Friday" in shown(at)
    labelled(at, "date_input", "Last day").set_value(None)
    at.run()
    press(at, "Save 2 new stops")
    row = trip_row(data_copy, "2025-03-example-oslo")
    assert row == {"start": "2025-03-09", "end": "2025-03-12", "return_to": "paris-fr"}


def test_a_trip_that_is_there_is_filled_in_where_a_person_leaves_it_ticked(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    said = TripFacts(date(2021, 3, 16), date(2021, 3, 19), "day", PARIS.label, PARIS)
    article = read(stop(TOKYO, date(2021, 3, 15), who="Antony Blinken"), published=date(2021, 3, 14))
    reads[None] = replace(article, trips=(replace(article.trips[0], facts=said),))
    pasted(at)
    assert "first day 16 March 2021" in shown(at)
    fill = labelled(at, "checkbox", "Fill in what the trip lacks")
    assert "last day 19 March 2021 and return to Paris" in fill.label
    press(at, "Save")
    row = trip_row(data_copy, "2021-03-blinken-asia")
    assert row == {"start": "2021-03-15", "end": "2021-03-19", "return_to": "paris-fr"}


def test_what_was_planned_becomes_made_where_a_person_leaves_it_ticked(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    seoul = Place("Seoul", "South Korea", "KR", 37.566, 126.9784, "city", 1835848)
    made = replace(stop(seoul, date(2021, 3, 17), who="Antony Blinken"), status="made")
    reads[None] = read(made, published=date(2021, 3, 18))
    pasted(at)
    (change,) = [box for box in at.checkbox if "Change it there" in box.label]
    assert change.value
    label = change.label.replace("\\", "")
    assert label == "“Seoul, South Korea”: made, where the trip has planned. Change it there."
    assert save_button(at).label == "Save 1 excerpt and 1 stop corrected"
    press(at, "Save")
    row = tables_as_written(data_copy, ["stops"])["stops"]["2021-03-seoul"]
    assert (row["status"], row["start"], row["end"]) == ("made", "2021-03-17", "2021-03-18")
    assert open_folder(data_copy).problems == ()


def test_what_is_not_ticked_stays_as_it_is(at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path) -> None:
    seoul = Place("Seoul", "South Korea", "KR", 37.566, 126.9784, "city", 1835848)
    made = replace(stop(seoul, None, who="Antony Blinken"), status="made")
    reads[None] = read(made, published=date(2021, 3, 18))
    pasted(at)
    (change,) = [box for box in at.checkbox if "Change it there" in box.label]
    change.uncheck()
    at.run()
    press(at, "Save 1 excerpt")
    assert tables_as_written(data_copy, ["stops"])["stops"]["2021-03-seoul"]["status"] == "planned"


def test_a_stop_outside_the_days_of_its_trip_is_named(at: AppTest, reads: dict[date | None, ReadArticle]) -> None:
    said = TripFacts(date(2025, 3, 11), date(2025, 3, 14), "day")
    (trip,) = two_stops().trips
    reads[None] = replace(two_stops(), trips=(replace(trip, facts=said),))
    pasted(at)
    assert "“Oslo, Norway”: not within the days of the trip" in shown(at).replace("\\", "")


def test_a_stop_outside_the_days_of_a_trip_that_is_there_is_named(
    at: AppTest, reads: dict[date | None, ReadArticle]
) -> None:
    reads[None] = read(stop(OSLO, date(2021, 3, 19), who="Antony Blinken"), published=date(2021, 3, 20))
    pasted(at)
    labelled(at, "selectbox", "Trip").set_value("2021-03-blinken-asia")
    at.run()
    assert "not within the days" not in shown(at)  # This trip's last day is not known.
    said = TripFacts(None, date(2021, 3, 18), "day")
    reads[None] = replace(reads[None], trips=(replace(reads[None].trips[0], facts=said),))
    st.cache_data.clear()
    at.run()
    assert "“Oslo, Norway”: not within the days of the trip" in shown(at).replace("\\", "")


def test_to_where_a_trip_returns_is_corrected(at: AppTest, data_copy: Path) -> None:
    to_correct(at)
    home = labelled(at, "text_input", "Returns to")
    assert home.value == "Washington, United States"
    home.set_value("Nowhere at all")
    at.run()
    assert save_button(at).disabled
    assert "to which the trip returns\\, is no place yet" in shown(at)
    labelled(at, "text_input", "Returns to").set_value("Oslo")
    at.run()
    press(at, "Save: 1 trip corrected")
    assert trip_row(data_copy, "2025-01-blinken-final")["return_to"] == "oslo-no"


def test_a_stop_without_an_excerpt_is_not_saved_and_the_page_says_so(
    at: AppTest, reads: dict[date | None, ReadArticle]
) -> None:
    pasted(at)
    labelled(at, "checkbox", "Minister Ada").uncheck()
    at.run()
    assert save_button(at).disabled
    assert "Oslo\\, Norway” needs an excerpt" in shown(at)


Change = Callable[[pd.DataFrame], pd.DataFrame]


@pytest.fixture
def in_the_table(monkeypatch: pytest.MonkeyPatch) -> dict[str, Change]:
    """What a person does in the table of stops, which AppTest cannot: under "change" a function of the table."""
    does: dict[str, Change] = {"change": lambda table: table}
    monkeypatch.setattr("streamlit.data_editor", lambda table, **_: does["change"](table.copy()))
    return does


def without(*rows: int) -> Change:
    """These rows are not ticked."""
    return lambda table: table.assign(keep=[n not in rows for n in range(len(table))])


def spoken(at: AppTest) -> list[list[str]]:
    """Of which stops each ticked sentence speaks, by the words on the page."""
    return [[pills.format_func(stop).replace("\\", "") for stop in pills.value] for pills in of_stops(at)]


def of_stops(at: AppTest) -> list[Any]:
    return [pills for pills in at.pills if pills.label == "Speaks of"]


def marked_as_excerpts(at: AppTest) -> int:
    """How many pieces of the article are marked as chosen."""
    (article,) = [one.proto.body for one in at.get("html") if 'class="reading"' in one.proto.body]
    return str(article).count('<mark class="evidence">')


def three_stops() -> ReadArticle:
    return read(stop(PARIS, None, 2), stop(OSLO, date(2025, 3, 10), 0), stop(TOKYO, date(2025, 3, 12), 1))


def test_of_what_a_sentence_speaks_stays_when_another_stop_is_left_out_and_comes_back(
    at: AppTest, reads: dict[date | None, ReadArticle], in_the_table: dict[str, Change], data_copy: Path
) -> None:
    reads[None] = three_stops()
    pasted(at)
    assert spoken(at) == [["2. Oslo, Norway"], ["3. Tokyo, Japan"], ["1. Paris, France"]]
    of_stops(at)[0].set_value([(0, 2)])
    of_stops(at)[1].set_value([(0, 1), (0, 2)])
    at.run()
    in_the_table["change"] = without(0)
    at.run()
    assert spoken(at)[:2] == [["2. Tokyo, Japan"], ["1. Oslo, Norway", "2. Tokyo, Japan"]]
    in_the_table["change"] = without(1)
    at.run()
    assert spoken(at)[:2] == [["2. Tokyo, Japan"], ["2. Tokyo, Japan"]]
    in_the_table["change"] = without(0)
    at.run()
    assert spoken(at)[:2] == [["2. Tokyo, Japan"], ["1. Oslo, Norway", "2. Tokyo, Japan"]]
    assert "Not saved: its stop is left out" in shown(at)
    press(at, "Save 2 new stops and 2 excerpts")
    said = {row["text"]: row["stop_ids"] for row in tables_as_written(data_copy, ["excerpts"])["excerpts"].values()}
    assert said["Minister Ada Example will fly to Oslo on Monday."] == "2025-03-tokyo"
    assert said["She goes on to Tokyo on Wednesday <b>& meets friends</b>."] == "2025-03-oslo;2025-03-tokyo"


def test_a_row_without_a_place_is_asked_for_it_and_none_is_dropped_in_silence(
    at: AppTest, reads: dict[date | None, ReadArticle], in_the_table: dict[str, Change]
) -> None:
    pasted(at)
    in_the_table["change"] = lambda table: table.assign(place=["Oslo, Norway", ""], end=pd.Timestamp("2025-03-11"))
    at.run()
    assert save_button(at).disabled
    assert "Row 2 is no place yet: name it in the table" in shown(at).replace("\\", "")
    assert "Row 2 ends before it starts" in shown(at)
    assert [one.proto.popover.label.replace("\\", "") for one in popovers(at.main)].count("Oslo, Norway") == 1


def test_the_order_of_the_stops_is_changed_and_said_to_disagree_with_the_days(
    at: AppTest, reads: dict[date | None, ReadArticle], in_the_table: dict[str, Change], data_copy: Path
) -> None:
    pasted(at)
    assert "after a stop with a later day" not in shown(at)
    in_the_table["change"] = lambda table: table.assign(position=[2.0, 1.0])
    at.run()
    assert spoken(at) == [["2. Oslo, Norway"], ["1. Tokyo, Japan"]]
    assert "“Oslo, Norway”: after a stop with a later day" in shown(at).replace("\\", "")
    press(at, "Save 2 new stops")
    stops = tables_as_written(data_copy, ["stops"])["stops"]
    assert [stops[stop_id]["position"] for stop_id in ("2025-03-oslo", "2025-03-tokyo")] == ["2", "1"]


def test_a_sentence_goes_with_its_only_stop_unless_it_is_to_speak_of_another(
    at: AppTest, reads: dict[date | None, ReadArticle], in_the_table: dict[str, Change]
) -> None:
    reads[None] = two_stops()
    pasted(at)
    in_the_table["change"] = without(1)
    at.run()
    assert "Not saved: its stop is left out" in shown(at)
    assert marked_as_excerpts(at) == 1
    assert save_button(at).label == "Save 1 new stop and 1 excerpt"
    assert not save_button(at).disabled
    of_stops(at)[1].set_value([(0, 0)])
    at.run()
    assert "Not saved" not in shown(at)
    assert marked_as_excerpts(at) == 2
    assert save_button(at).label == "Save 1 new stop and 2 excerpts"


def test_the_place_that_was_chosen_stays_when_another_stop_is_left_out(
    at: AppTest, reads: dict[date | None, ReadArticle], in_the_table: dict[str, Change]
) -> None:
    reads[None] = read(stop(OSLO, None, 0), stop(PARIS, None, 1))
    pasted(at)
    which = labelled(at, "radio", "Which place is “Paris")
    which.set_value(next(n for n, label in enumerate(which.options) if "Texas" in label))
    at.run()
    in_the_table["change"] = without(0)
    at.run()
    which = labelled(at, "radio", "Which place is “Paris")
    assert "Texas" in which.options[which.value]


def test_another_place_of_the_name_is_one_click_away(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    reads[None] = read(stop(PARIS))
    pasted(at)
    which = labelled(at, "radio", "Which place is “Paris")
    texas = next(n for n, label in enumerate(which.options) if "Texas" in label)
    which.set_value(texas)
    labelled(at, "checkbox", "Minister Ada").uncheck()
    at.run()
    assert "“Paris, Texas, United States” needs an excerpt" in shown(at).replace("\\", "")
    labelled(at, "checkbox", "Minister Ada").check()
    at.run()
    press(at, "Save 1 new stop")
    saved = (
        open_folder(data_copy)
        .cursor()
        .execute(
            "SELECT place_id, country_code FROM sites JOIN visits USING (place) JOIN stops AS s USING (line) "
            "WHERE s.stop_id = 'example-paris-texas'"
        )
    )
    assert saved.fetchall() == [("paris-texas-us", "US")]


def test_the_button_and_the_title_say_which_place_was_picked_and_that_a_capital_stands_for_its_country(
    at: AppTest, reads: dict[date | None, ReadArticle]
) -> None:
    luanda = Place("Luanda", "Angola", "AO", -8.83682, 13.23432, "city", 2240449, "capital")
    (missouri,) = [place for words, place in places_called("Springfield") if "Missouri" in words]
    reads[None] = read(stop(luanda, None, 0), stop(missouri, None, 1))
    pasted(at)
    which = labelled(at, "radio", "Which place is “Springfield")
    which.set_value(next(n for n, label in enumerate(which.options) if "Illinois" in label))
    at.run()
    buttons = [one.proto.popover.label.replace("\\", "") for one in popovers(at.main)]
    assert "Luanda, Angola (the capital: only the country is named)" in buttons
    (picked,) = [label for label in buttons if "→" in label]
    assert picked == "Springfield, Missouri, United States → Springfield, Illinois, United States"
    assert labelled(at, "text_input", "Title of the trip").value == "Angola and Springfield"


def popovers(block: Any) -> Iterator[Any]:
    for child in block.children.values():
        if getattr(child, "type", "") == "popover":
            yield child
        if hasattr(child, "children"):
            yield from popovers(child)


def test_a_trip_of_the_same_traveller_at_that_time_is_suggested_and_its_stop_recognised(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    day = date(2025, 1, 7)
    reads[None] = read(stop(TOKYO, day, 0, "Antony Blinken"), stop(OSLO, day, 1, "Antony Blinken"))
    pasted(at)
    assert labelled(at, "selectbox", "Trip").value == "2025-01-blinken-final"
    same = [box for box in at.selectbox if box.label == "Stop of the trip"]
    assert [box.value for box in same] == ["2025-01-tokyo", ""]
    press(at, "Save 1 new stop, 2 excerpts and 1 stop corrected")
    dataset = open_folder(data_copy)
    assert dataset.problems == ()
    row = tables_as_written(data_copy, ["stops"])["stops"]["2025-01-tokyo"]
    assert (row["start"], row["end"], row["date_precision"]) == ("2025-01-07", "2025-01-07", "day")
    stops = dataset.cursor().execute("SELECT count(*) FROM stops WHERE stop_id LIKE '2025-01-%'").fetchone()
    assert stops == (4,)
    assert "2025-01-blinken-final" in trips_of(data_copy)


def test_the_day_of_publication_is_asked_for_when_unknown_and_counts(
    at: AppTest, reads: dict[date | None, ReadArticle]
) -> None:
    reads[None] = read(stop(OSLO, None, 0), published=None)
    reads[date(2025, 3, 7)] = two_stops()
    pasted(at)
    labelled(at, "date_input", "When did the article appear?").set_value(date(2025, 3, 7))
    at.run()
    assert not at.exception
    assert save_button(at).label == "Save 2 new stops and 2 excerpts"


def test_what_was_typed_stays_when_the_day_of_publication_is_said_afterwards(
    at: AppTest, reads: dict[date | None, ReadArticle], in_the_table: dict[str, Change], data_copy: Path
) -> None:
    reads[None] = read(stop(OSLO, None, 0), stop(TOKYO, None, 1), published=None)
    reads[date(2025, 3, 7)] = two_stops()
    pasted(at)
    assert "read anew" not in shown(at)
    labelled(at, "text_input", "Headline").set_value("Ada goes north")
    labelled(at, "text_input", "Title of the trip").set_value("Ada in Bergen")
    labelled(at, "checkbox", "She goes on to Tokyo").uncheck()
    in_the_table["change"] = lambda table: table.assign(place=["Bergen", "Tokyo, Japan"], keep=[True, False])
    at.run()
    in_the_table["change"] = lambda table: table
    labelled(at, "date_input", "When did the article appear?").set_value(date(2025, 3, 7))
    at.run()
    assert not at.exception
    assert "The days were read anew with this day" in shown(at)
    assert labelled(at, "text_input", "Headline").value == "Ada goes north"
    assert labelled(at, "text_input", "Title of the trip").value == "Ada in Bergen"
    assert labelled(at, "date_input", "Appeared on").value == date(2025, 3, 7)
    assert not labelled(at, "checkbox", "She goes on to Tokyo").value
    press(at, "Save 1 new stop and 1 excerpt")
    stops = tables_as_written(data_copy, ["stops"])["stops"]
    assert (stops["2025-03-bergen"]["start"], stops["2025-03-bergen"]["date_precision"]) == ("2025-03-10", "day")
    assert (
        tables_as_written(data_copy, ["trips"])["trips"][stops["2025-03-bergen"]["trip_id"]]["title"] == "Ada in Bergen"
    )


def test_other_stops_that_are_read_with_the_day_of_publication_are_said_to_be_new(
    at: AppTest, reads: dict[date | None, ReadArticle]
) -> None:
    reads[None] = read(stop(OSLO, None, 0), published=None)
    reads[date(2025, 3, 7)] = two_stops()
    pasted(at)
    labelled(at, "text_input", "Headline").set_value("Ada goes north")
    labelled(at, "date_input", "When did the article appear?").set_value(date(2025, 3, 7))
    at.run()
    assert "With this day other stops are read" in shown(at)
    assert labelled(at, "text_input", "Headline").value == "Ada goes north"
    assert labelled(at, "text_input", "Title of the trip").value == "Oslo and Tokyo"
    assert save_button(at).label == "Save 2 new stops and 2 excerpts"


def test_a_text_without_a_trip_says_so(at: AppTest, reads: dict[date | None, ReadArticle]) -> None:
    reads[None] = read()
    pasted(at)
    assert "No trip was found" in shown(at)
    assert save_button(at).disabled


def test_how_much_was_read_of_a_long_text_is_said(at: AppTest, reads: dict[date | None, ReadArticle]) -> None:
    text = "Nobody went. " * 701
    sentences = tuple((13 * n, 13 * n + 12) for n in range(700))
    reads[None] = replace(read(), text=text, sentences=sentences, marks=())
    pasted(at)
    assert "Only the first 700 sentences were read. Paste the rest as a text of its own." in shown(at)
    assert "No trip was found in what was read of this text" in shown(at)


def test_a_ticked_sentence_stays_when_other_words_are_looked_for(
    at: AppTest, reads: dict[date | None, ReadArticle]
) -> None:
    more = [f"It is {n} degrees." for n in range(100)]
    text = " ".join((TEXT, *more))
    sentences = [*two_stops().sentences, *((text.index(said), text.index(said) + len(said)) for said in more)]
    reads[None] = replace(two_stops(), text=text, sentences=tuple(sentences))
    pasted(at)
    labelled(at, "text_input", "Sentences with").set_value("It is 77")
    at.run()
    labelled(at, "checkbox", "It is 77").check()
    at.run()
    labelled(at, "text_input", "Sentences with").set_value("It is 88")
    at.run()
    assert labelled(at, "checkbox", "It is 77").value
    assert not labelled(at, "checkbox", "It is 88").value
    assert "The excerpt “It is 77 degrees.” needs a stop" in shown(at).replace("\\", "")


def test_the_same_text_twice_is_one_and_a_second_text_can_be_chosen(
    at: AppTest, reads: dict[date | None, ReadArticle]
) -> None:
    pasted(at)
    pasted(at)
    assert not any(box.label.startswith("Article (") for box in at.selectbox)
    assert "This text is on the list already" in shown(at)
    at.text_area[0].set_value("Another text.")
    press(at, "Read it")
    assert labelled(at, "selectbox", "Article (0 of 2 saved)").value == 1


def test_what_somebody_else_saved_meanwhile_is_kept(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    from tests.dataset import savers

    pasted(at)
    savers.save_one(data_copy, "theirs")
    press(at, "Save")
    assert {"theirs", "2025-03-example-oslo"} <= trips_of(data_copy)


def test_a_save_that_is_refused_says_why_and_keeps_the_page(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    pasted(at)
    with (data_copy / "trips.csv").open("a", encoding="utf-8") as file:
        file.write("too,many,cells,for,this,table,really,so\n")
    press(at, "Save")
    assert "would lose" in shown(at)
    assert save_button(at) is not None


def test_an_excerpt_is_added_by_hand_to_a_stop_that_is_there(at: AppTest, data_copy: Path) -> None:
    at.run()
    at.segmented_control[0].set_value("By hand")
    at.run()
    assert not at.exception
    labelled(at, "selectbox", "Trip").set_value("2025-01-blinken-final")
    labelled(at, "text_input", "Outlet").set_value("The Example")
    labelled(at, "text_area", "Excerpt").set_value("He was in Seoul.")
    at.run()
    labelled(at, "pills", "Speaks of").set_value(["2025-01-seoul"])
    at.run()
    press(at, "Save 1 excerpt")
    assert "Saved: 1 excerpt added." in shown(at)
    assert not [button for button in at.button if button.label == "Open it again"]
    found = open_folder(data_copy).cursor().execute("SELECT count(*) FROM excerpts WHERE text = 'He was in Seoul.'")
    assert found.fetchone() == (1,)
    press(at, "Undo this save")
    press(at, "Open it again")
    assert labelled(at, "text_area", "Excerpt").value == "He was in Seoul."


def to_correct(at: AppTest, trip_id: str = "2025-01-blinken-final") -> AppTest:
    at.run()
    at.segmented_control[0].set_value("Correct a trip")
    at.run()
    labelled(at, "selectbox", "Trip").set_value(trip_id)
    at.run()
    assert not at.exception
    return at


def test_what_was_read_earlier_is_corrected_and_the_correction_undone(at: AppTest, data_copy: Path) -> None:
    before = {path.name: path.read_bytes() for path in data_copy.glob("*.csv")}
    to_correct(at)
    assert save_button(at).disabled
    assert "Nothing is corrected yet" in shown(at)
    labelled(at, "text_input", "Title").set_value("The last trip")
    labelled(at, "checkbox", "China has been vocal").uncheck()
    at.run()
    assert save_button(at).label == "Save: 1 trip corrected, 1 excerpt taken away"
    press(at, "Save")
    assert "Saved: 1 trip corrected, 1 excerpt taken away" in shown(at)
    dataset = open_folder(data_copy)
    assert dataset.problems == ()
    asked = dataset.cursor().execute("SELECT title FROM journeys WHERE trip_id = '2025-01-blinken-final'")
    assert asked.fetchone() == ("The last trip",)
    press(at, "Undo")
    assert {path.name: path.read_bytes() for path in data_copy.glob("*.csv")} == before
    press(at, "Correct it again")
    assert labelled(at, "text_input", "Title").value == "Last trip: Seoul, Tokyo, Paris"


def test_a_stop_without_an_excerpt_left_is_not_saved(at: AppTest) -> None:
    to_correct(at, "2021-02-blinken-virtual")
    labelled(at, "pills", "Speaks of").set_value([])
    at.run()
    assert save_button(at).disabled
    assert "speaks of no stop any more" in shown(at)


def test_who_corrects_is_told_when_somebody_else_did(at: AppTest, data_copy: Path) -> None:
    to_correct(at)
    seen = {"title": "Last trip: Seoul, Tokyo, Paris"}
    save(data_copy, Changes(edits=[Edit("trips", "2025-01-blinken-final", seen, {"title": "Theirs"})]))
    labelled(at, "text_input", "Title").set_value("Mine")
    at.run()
    assert "Somebody has changed this trip" in shown(at)
    press(at, "Save")
    assert "The trip “Theirs” was changed by somebody else" in shown(at).replace("\\", "")
    assert "2025-01-blinken-final" not in shown(at).replace("\\", "")
    press(at, "Open it as it is now")
    assert labelled(at, "text_input", "Title").value == "Theirs"


def test_two_sentences_that_stand_beside_each_other_are_one_excerpt(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    reads[None] = read(stop(OSLO))
    pasted(at)
    labelled(at, "pills", "Quote it").set_value("with the next sentence")
    at.run()
    press(at, "Save 1 new stop and 1 excerpt")
    text = TEXT.removesuffix(" The weather was mild.")
    found = open_folder(data_copy).cursor().execute("SELECT count(*) FROM excerpts WHERE text = $text", {"text": text})
    assert found.fetchone() == (1,)


def test_an_article_that_is_quoted_already_is_known_with_its_day_its_trip_and_its_excerpts(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path
) -> None:
    save(data_copy, changes_of(open_folder(data_copy), known_plan())[0])
    reads[None] = read(stop(OSLO), published=None, title="")
    reads[date(2025, 3, 7)] = read(stop(OSLO, date(2025, 3, 10)), title="")
    pasted(at)
    assert labelled(at, "date_input", "When did").value == date(2025, 3, 7)
    assert labelled(at, "selectbox", "Trip").value == "2025-03-example-oslo"
    assert "in the data already" in labelled(at, "checkbox", "Minister Ada").label
    assert not labelled(at, "checkbox", "Minister Ada").value
    assert save_button(at).disabled


@pytest.mark.parametrize(("place", "warned"), [(TOKYO, True), (OSLO, False)])
def test_another_stop_than_the_one_its_sentence_is_quoted_for_is_pointed_out(
    at: AppTest, reads: dict[date | None, ReadArticle], data_copy: Path, place: Place, warned: bool
) -> None:
    save(data_copy, changes_of(open_folder(data_copy), known_plan())[0])
    reads[None] = read(stop(place, date(2025, 3, 10), 0), stop(PARIS, None, 1))
    pasted(at)
    words = f"“{place.label}”: what says so is quoted for a stop of the data already"
    assert (words in shown(at).replace("\\", "")) == warned
    assert "“Paris, France”: what says so" not in shown(at).replace("\\", "")


def test_parquet_is_shown_as_read_only(at: AppTest, data_copy: Path) -> None:
    import duckdb

    duckdb.sql(f"COPY (FROM read_csv('{data_copy}/people.csv')) TO '{data_copy}/people.parquet'")
    (data_copy / "people.csv").unlink()
    at.run()
    assert "Parquet" in shown(at)
    assert not at.text_area


@pytest.mark.parametrize(("setting", "offered"), [(None, True), ("0", True), ("1", False), ("true", False)])
def test_a_read_only_installation_hides_the_page(
    data_copy: Path, monkeypatch: pytest.MonkeyPatch, setting: str | None, offered: bool
) -> None:
    monkeypatch.setenv("STOPOVER_DATA", str(data_copy))
    monkeypatch.delenv("STOPOVER_READ_ONLY", raising=False)
    if setting is not None:
        monkeypatch.setenv("STOPOVER_READ_ONLY", setting)
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
    assert not app.exception
    links = [link.proto.label for link in app.get("page_link")]
    assert ("Add an article" in links) == offered


def test_two_stops_at_one_place_are_told_apart_when_their_trip_is_corrected(at: AppTest, data_copy: Path) -> None:
    stops, excerpts = data_copy / "stops.csv", data_copy / "excerpts.csv"
    paris = next(line for line in stops.read_text(encoding="utf-8").splitlines() if line.startswith("2025-01-paris,"))
    again = paris.replace("2025-01-paris,", "2025-01-paris-2,").replace(",3,", ",4,", 1)
    stops.write_text(stops.read_text(encoding="utf-8").replace(paris, f"{paris}\n{again}"), encoding="utf-8")
    said = excerpts.read_text(encoding="utf-8")
    excerpts.write_text(said.replace("2025-01-paris", "2025-01-paris;2025-01-paris-2", 1), encoding="utf-8")
    to_correct(at)
    for pills in (one for one in at.pills if one.label == "Speaks of"):
        assert len(set(pills.options)) == len(pills.options)
    assert {"3. Paris, France", "4. Paris, France"} <= {
        option.replace("\\", "") for one in at.pills for option in one.options
    }


@pytest.mark.parametrize(
    ("text", "why"), [("  ", "paste one first"), ("word " * 40_001, "200\\,005 characters"), ("", "paste one first")]
)
def test_a_text_that_is_not_taken_stays_in_its_field_with_the_reason(at: AppTest, text: str, why: str) -> None:
    at.run()
    at.text_area[0].set_value(text)
    press(at, "Read it")
    assert why.replace("\\", "") in shown(at).replace("\\", "")
    assert at.text_area[0].value == text


def test_a_text_that_finds_the_list_full_stays_in_its_field(
    at: AppTest, reads: dict[date | None, ReadArticle], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("components.panels.review.given_texts.MOST_TEXTS", 1)
    pasted(at)
    at.text_area[0].set_value("Another text.")
    press(at, "Read it")
    assert "This text is left out" in shown(at)
    assert at.text_area[0].value == "Another text."


def test_what_a_page_says_of_itself_stands_in_its_fields(at: AppTest, reads: dict[date | None, ReadArticle]) -> None:
    reads[None] = replace(two_stops(), outlet="The Example", author="Ada Byron")
    pasted(at)
    assert [labelled(at, "text_input", label).value for label in ("Outlet", "Author")] == ["The Example", "Ada Byron"]
