"""The whole page, run without a browser: what it says for each link and each filter, and that it never breaks."""

import csv
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from tests.conftest import ROOT

Page = Callable[..., AppTest]

FILTERS = ["person", "trip", "years", "topics", "status"]
PARAMETERS = [*FILTERS, "match", "q", "stop", "place", "tab"]


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Page:
    """Open the page at an address, on the shipped data or on another folder."""

    def open_page(folder: Path | None = None, **parameters: Any) -> AppTest:
        if folder is not None:
            monkeypatch.setenv("STOPOVER_DATA", str(folder))
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        for name, value in parameters.items():
            app.query_params[name] = value
        return sound(app.run())

    return open_page


def sound(app: AppTest) -> AppTest:
    assert not app.exception, app.exception
    return app


def said(text: str) -> str:
    """A text as the reader sees it: without Markdown's escapes, and without the colour of a link around it."""
    text = re.sub(r"^:primary\[(.*)\]$", r"\1", text)
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def texts(block: Any) -> list[str]:
    """Everything that is written in a part of the page, labels of buttons included, without Markdown's escapes."""
    elements = [*block.title, *block.subheader, *block.markdown, *block.caption]
    return [said(element.value) for element in elements] + [said(button.label) for button in block.button]


def live_line(app: AppTest) -> str:
    return str(app.main.markdown[0].value)


def labels(app: AppTest) -> list[str]:
    return [said(button.label) for button in app.main.button]


def parameters(app: AppTest) -> dict[str, list[str]]:
    shown = {name: app.query_params[name] for name in app.query_params}
    return {name: [value] if isinstance(value, str) else list(value) for name, value in shown.items()}


def quoted_in(app: AppTest) -> str:
    """The HTML of what is quoted in the sidebar."""
    return "".join(block.value if hasattr(block, "value") else block.proto.body for block in app.sidebar.get("html"))


def listed(app: AppTest) -> list[dict[str, str]]:
    """What the sidebar has to read one after another: its id, its name, and what is said of it as HTML."""
    found: list[dict[str, str]] = read_next(app)["pieces"]
    return found


def read_next(app: AppTest) -> dict[str, Any]:
    """What the sidebar's list was given: pieces, and the HTML after them."""
    [given] = [each for each in app.sidebar.get("bidi_component") if each.proto.component_name.endswith("reading_list")]
    found: dict[str, Any] = json.loads(given.proto.json)
    return found


def introduces(app: AppTest, words: str) -> bool:
    """Whether a trip is introduced in the sidebar with these words."""
    return any(words in trip["name"] or words in trip["html"] for trip in listed(app))


def test_it_opens_with_everything_and_introduces_the_trips(page: Page) -> None:
    app = page()
    assert live_line(app) == "4 trips · 15 stops · 12 places · 2021–2025"
    assert len(listed(app)) == 4
    assert introduces(app, "Six countries in Asia")
    assert introduces(app, "6 stops")
    assert parameters(app) == {}
    assert not app.warning
    assert not app.info


@pytest.mark.parametrize(
    ("name", "value", "line", "address"),
    [
        ("person", ["lloyd-austin"], "2 trips · 4 stops · 3 places · 2021–2024", {"person": ["lloyd-austin"]}),
        ("trip", ["2024-07-blinken-asia"], "1 trip · 6 stops · 6 places · 2024", {"trip": ["2024-07-blinken-asia"]}),
        ("years", [2024, 2025], "2 trips · 9 stops · 8 places · 2024–2025", {"years": ["2024-2025"]}),
        ("topics", ["arctic"], "1 trip · 1 stop · 1 place · 2021", {"topics": ["arctic"]}),
        ("status", ["made"], "1 trip · 3 stops · 3 places · 2021", {"status": ["made"]}),
    ],
)
def test_a_filter_narrows_what_is_shown_and_stands_in_the_address(
    page: Page, name: str, value: list[Any], line: str, address: dict[str, list[str]]
) -> None:
    app = page()
    sound(app.button_group(key=name).set_value(value).run())
    assert live_line(app) == line
    assert parameters(app) == address
    assert "Clear all" in labels(app)
    sound(app.button_group(key=name).set_value([]).run())
    assert live_line(app).startswith("4 trips")
    assert parameters(app) == {}
    assert "Clear all" not in labels(app)


def test_words_are_searched_without_regard_to_accents_and_case(page: Page) -> None:
    app = page()
    sound(app.text_input(key="q").set_value("  ciudad JUAREZ ").run())
    assert parameters(app) == {"q": ["ciudad JUAREZ"]}
    assert live_line(app).startswith("1 trip ·")
    assert "Words: ciudad JUAREZ" in labels(app)


def test_each_option_says_what_it_would_show_and_none_is_hidden_for_showing_nothing(page: Page) -> None:
    app = page(years="2025")
    options = {name: app.button_group(key=name).options for name in FILTERS}
    assert options["person"][0] == "Antony Blinken (3)"
    assert "Jake Sullivan (0)" in options["person"]
    assert {"made (0)", "planned (3)"} <= set(options["status"])
    assert any(option.endswith("(0)") for option in options["topics"])
    assert "2024 (6)" in options["years"], "a filter's own choice does not narrow its options"


def test_a_chip_takes_its_own_filter_off_and_no_other(page: Page) -> None:
    app = page(years="2025", person="antony-blinken")
    [chip] = [button for button in app.main.button if button.label == "Year\\: 2025"]
    sound(chip.click().run())
    assert parameters(app) == {"person": ["antony-blinken"]}


def test_clear_all_takes_every_filter_and_the_choice_off(page: Page) -> None:
    app = page(years="2025", person="antony-blinken", q="alliance", stop="2025-01-paris", tab="numbers")
    sound(app.button(key="clear").click().run())
    assert parameters(app) == {"tab": ["numbers"]}
    assert [group.value for group in app.button_group if group.label.startswith("Year")] == [[]]
    assert app.text_input(key="q").value == ""


def test_several_topics_mean_any_or_all_as_the_reader_chooses(page: Page) -> None:
    app = page(topics=["arctic", "covid", "trilateral"])
    assert live_line(app) == "2 trips · 2 stops · 2 places · 2021–2024"
    sound(app.button_group(key="match").set_value("all").run())
    assert live_line(app).startswith("0 trips")
    assert parameters(app)["match"] == ["all"]
    sound(app.button_group(key="topics").set_value(["arctic", "covid"]).run())
    assert live_line(app) == "1 trip · 1 stop · 1 place · 2021"


def test_nothing_left_says_what_to_relax_and_each_way_works(page: Page) -> None:
    app = page(years="2025", topics="arctic")
    assert "**No stop matches all of these filters.**" in texts(app.main)
    offers = [button for button in app.main.button if "Without" in button.label]
    assert [said(button.label) for button in offers] == ["Without “Year”: 1 stop", "Without “Topic”: 3 stops"] or [
        said(button.label) for button in offers
    ] == ["Without “Topic”: 3 stops", "Without “Year”: 1 stop"]
    sound(app.button(key="relax-years").click().run())
    assert live_line(app) == "1 trip · 1 stop · 1 place · 2021"


def test_where_no_single_filter_is_to_blame_it_says_so(page: Page) -> None:
    app = page(years="2025", topics="arctic", person="jake-sullivan")
    assert any("No single filter" in text for text in texts(app.main))
    sound(app.button(key="relax-all").click().run())
    assert live_line(app).startswith("4 trips")


def test_something_left_says_nothing_of_relaxing(page: Page) -> None:
    assert not any("No stop" in text for text in texts(page(years="2025").main))


def test_a_link_to_a_stop_shows_that_stop(page: Page) -> None:
    app = page(stop="2025-01-tokyo")
    shown = texts(app.sidebar)
    assert "Tokyo, Japan" in shown
    assert any(text.startswith("Stop 2 of 3 · Last trip: Seoul, Tokyo, Paris") for text in shown)
    assert any("in the week of 5–11 January 2025" in text and "planned" in text for text in shown)
    quoted = quoted_in(app)
    assert "medium-range missiles" in quoted
    assert "Arctic" not in quoted


def test_previous_and_next_walk_through_the_trip_and_stop_at_its_ends(page: Page) -> None:
    app = page(stop="2025-01-seoul")
    assert app.button(key="sidebar-previous").disabled
    sound(app.button(key="sidebar-next").click().run())
    assert parameters(app) == {"stop": ["2025-01-tokyo"]}
    sound(app.button(key="sidebar-next").click().run())
    assert parameters(app) == {"stop": ["2025-01-paris"]}
    assert app.button(key="sidebar-next").disabled
    sound(app.button(key="sidebar-close").click().run())
    assert parameters(app) == {}


def test_a_link_to_a_place_lists_all_its_stops(page: Page) -> None:
    app = page(place="tokyo-jp")
    assert "3 stops here" in texts(app.sidebar)
    assert {stop["id"] for stop in listed(app)} == {"2021-03-tokyo", "2024-07-tokyo", "2025-01-tokyo"}
    assert {stop["name"] for stop in listed(app)} >= {"Six countries in Asia"}


def test_a_place_lists_only_the_stops_that_the_filters_let_through(page: Page) -> None:
    app = page(place="tokyo-jp", years="2025")
    assert "1 stop here" in texts(app.sidebar)


def test_a_link_to_a_trip_shows_its_stops_in_order(page: Page) -> None:
    app = page(trip="2024-07-blinken-asia")
    stops = [stop["name"] for stop in listed(app)]
    assert [stop.split(". ")[0] for stop in stops] == ["1", "2", "3", "4", "5", "6"]
    assert stops[0] == "1. Hanoi, Vietnam"
    assert stops[4] == "5. Singapore"


def test_excerpts_on_the_topic_come_first_and_the_rest_are_folded_with_their_number(page: Page) -> None:
    app = page(stop="2025-01-paris", topics="ukraine")
    assert re.search(r"<summary>\d+ more excerpts?</summary>", quoted_in(app))
    assert "<summary>" not in quoted_in(page(stop="2025-01-paris"))


@pytest.mark.parametrize("parameter", ["person", "trip", "years", "topics", "status", "stop", "place", "tab"])
def test_an_unknown_value_is_said_in_a_note_and_the_page_is_shown(page: Page, parameter: str) -> None:
    app = page(**{parameter: "no-such-thing"})
    [note] = app.info
    assert "no-such-thing" in said(note.value)
    assert live_line(app).startswith("4 trips")


@pytest.mark.parametrize("tab", ["itinerary", "timeline", "numbers", "downloads"])
@pytest.mark.parametrize("query", [{}, {"stop": "2025-01-tokyo"}, {"q": "zzzzzz"}, {"trip": "2021-03-blinken-asia"}])
def test_every_tab_opens_in_every_state(page: Page, tab: str, query: dict[str, str]) -> None:
    app = page(tab=tab, **query)
    assert tab not in {note.value for note in app.info}


def test_the_numbers_are_those_of_what_is_shown(page: Page) -> None:
    shown = {metric.label: metric.value for metric in page(tab="numbers").metric}
    assert (shown["Trips"], shown["Stops"], shown["Countries"]) == ("4", "15", "11")
    fewer = {metric.label: metric.value for metric in page(tab="numbers", years="2025").metric}
    assert (fewer["Trips"], fewer["Stops"], fewer["Countries"], fewer["Cities"]) == ("1", "3", "3", "3")
    none = {metric.label: metric.value for metric in page(tab="numbers", q="zzzzzz").metric}
    assert none["Stops"] == "0"


def test_a_missing_folder_is_one_plain_sentence(page: Page, tmp_path: Path) -> None:
    app = page(tmp_path / "nowhere")
    [error] = app.error
    assert "no data folder" in error.value
    assert "nowhere" in error.value
    assert not app.button


def test_a_folder_without_tables_is_one_plain_sentence(page: Page, tmp_path: Path) -> None:
    [error] = page(tmp_path).error
    assert "holds no table" in error.value


def test_a_folder_that_comes_back_is_shown_again(page: Page, data_copy: Path) -> None:
    aside = data_copy.with_name("aside")
    app = page(data_copy)
    assert live_line(app).startswith("4 trips")
    data_copy.rename(aside)
    assert sound(app.run()).error
    aside.rename(data_copy)
    assert not sound(app.run()).error
    assert live_line(app).startswith("4 trips")


def spoil(folder: Path, table: str, line: int, column: str, value: str) -> None:
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows[line - 1][rows[0].index(column)] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def test_problems_are_counted_above_the_map_and_listed_in_a_tab(page: Page, data_copy: Path) -> None:
    spoil(data_copy, "places", 11, "latitude", "91")
    spoil(data_copy, "stops", 2, "status", "dreamt")
    app = page(data_copy)
    [warning] = app.warning
    assert "problem" in warning.value
    assert "stops" in warning.value
    assert live_line(app).startswith("4 trips · 14 stops")
    sound(app.button(key="show-problems").click().run())
    assert parameters(app) == {"tab": ["problems"]}
    [listed] = [frame.value for frame in app.dataframe if "what is wrong" in frame.value.columns]
    assert {"places", "stops"} <= set(listed["table"])
    assert {"91", "dreamt"} <= set(listed["value"])
    assert 11 in list(listed["line"])


def test_sound_data_has_neither_warning_nor_tab_of_problems(page: Page) -> None:
    app = page(tab="problems")
    assert not app.warning
    assert "Problems" not in {tab.label for tab in app.tabs}


def test_a_place_without_coordinates_is_named_below_the_map(page: Page, data_copy: Path) -> None:
    spoil(data_copy, "places", 11, "latitude", "")
    spoil(data_copy, "places", 11, "longitude", "")
    app = page(data_copy)
    assert any(text.startswith("Not on the map") and "Tokyo, Japan" in text for text in texts(app.main))
    assert live_line(app).startswith("4 trips · 15 stops · 12 places")


def test_a_folder_that_changes_while_the_page_is_open_is_read_again(page: Page, data_copy: Path) -> None:
    app = page(data_copy)
    assert introduces(app, "Six countries in Asia")
    spoil(data_copy, "trips", 4, "title", "Renamed while it was open")
    os.utime(data_copy / "trips.csv", ns=(10**18, 10**18))
    sound(app.run())
    assert introduces(app, "Renamed while it was open")
    assert not introduces(app, "Six countries in Asia")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(
    st.dictionaries(
        st.sampled_from(PARAMETERS),
        st.lists(
            st.text(max_size=250)
            | st.sampled_from(
                ["2025-01-tokyo", "tokyo-jp", "2025", "1000-9999", "all", "numbers", "timeline", "china"]
            ),
            min_size=1,
            max_size=3,
        ),
    )
)
@example({"q": ["x" * 100_000]})
@example({"years": ["0000-9999", "1000-9999"]})
@example({"trip": ["2025-01-blinken-final'; DROP TABLE stops; --"]})
@example({"person": ["antony-blinken"] * 1000, "match": ["all", "any"]})
@example({"q": ["\x00"], "stop": ["\ud7ff"], "place": ["<script>alert(1)</script>"]})
@example({"trip": ["2024-07-blinken-asia"], "stop": ["2025-01-paris"], "place": ["tokyo-jp"]})
@example({"place": ["washington-us"]})
def test_no_link_breaks_the_page(page: Page, query: dict[str, list[str]]) -> None:
    app = page(**query)
    assert "·" in live_line(app)
    assert len(app.button) < 200
