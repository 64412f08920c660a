"""The official record on the page, run without a browser: beside a plan, and as trips of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.app.test_page import labels, listed, live_line, page, parameters, read_next, said, sound, texts

__all__ = ["page"]

Page = Callable[..., AppTest]
LAST = "2025-01-blinken-final"
ROME = "record-4278-rome"


def html_of(block: Any) -> str:
    return "".join(str(each.value if hasattr(each, "value") else each.proto.body) for each in block.get("html"))


def codes(app: AppTest) -> list[str]:
    return [str(code.value) for code in app.main.code]


def test_the_page_opens_without_the_record(page: Page) -> None:
    app = page()
    assert live_line(app) == "4 trips · 15 stops · 12 places · 2021–2025"
    assert not app.toggle(key="record").value
    assert parameters(app) == {}


def test_the_names_of_many_trips_to_choose_from_are_as_they_are(page: Page) -> None:
    app = page(record="1")
    (trips,) = app.multiselect
    assert any(name.startswith("Seoul, Osan, ") for name in trips.options)
    assert not any("\\" in name for name in trips.options)


def test_the_switch_adds_the_record_stands_in_the_address_and_takes_it_away_again(page: Page) -> None:
    app = page()
    sound(app.toggle(key="record").set_value(True).run())
    assert parameters(app) == {"record": ["1"]}
    assert live_line(app) == "1,419 trips · 4,964 stops · 744 places · 1866–2025 · 1,415 trips of the official record"
    assert any("Office of the Historian" in text and "CC0" in text for text in texts(app.main))
    sound(app.toggle(key="record").set_value(False).run())
    assert parameters(app) == {}
    assert live_line(app).startswith("4 trips")
    assert not any("Office of the Historian" in text for text in texts(app.main))


def test_clear_all_leaves_the_switch_as_it_is(page: Page) -> None:
    app = page(record="1", person="henry-kissinger")
    sound(app.button(key="clear").click().run())
    assert parameters(app) == {"record": ["1"]}


@pytest.mark.parametrize(
    ("stop", "words"),
    [
        ("2025-01-seoul", "As announced, 6 January 2025"),
        ("2024-07-vientiane", "As announced, 26–27 July 2024; came before Vietnam, not after"),
        ("2021-03-alaska", "Outside the record&#x27;s rules: in the United States"),
        (ROME, "In the record, not announced, 9–10 January 2025"),
    ],
)
def test_a_chosen_stop_says_how_it_stands_in_the_record(page: Page, stop: str, words: str) -> None:
    shown = html_of(page(stop=stop).sidebar)
    assert words in shown
    assert shown.count('class="official"') == 1


def test_a_stop_that_only_the_record_has_is_shown_as_its_entry_and_as_no_quotation(page: Page) -> None:
    app = page(stop=ROME)
    shown = html_of(app.sidebar)
    assert "Rome · Italy · 9–10 January 2025" in shown
    assert "https://history.state.gov/departmenthistory/travels/secretary/blinken-antony-j" in shown
    assert "last changed" in shown
    assert "CC0" in shown
    assert "<blockquote" not in shown
    assert any("switched off" in text for text in texts(app.sidebar))
    assert not any("switched off" in text for text in texts(page(stop=ROME, record="1").sidebar))


def test_a_chosen_trip_lists_what_the_record_adds_to_it(page: Page) -> None:
    given = read_next(page(trip=LAST))
    shown = "".join([*(stop["html"] for stop in given["pieces"]), given["after"]])
    assert shown.count('class="official"') == 1
    for part in (
        "In the record, not announced", "Rome · Italy", "Vatican City",
        "official record: as announced, 8 January 2025",
    ):  # fmt: skip
        assert part in shown


def test_the_tab_compares_the_chosen_trip_in_a_sentence_to_be_quoted(page: Page) -> None:
    [sentence] = codes(page(trip=LAST, tab="plan"))
    assert "The record also has, after Paris, Rome (9–10 January 2025) and Vatican City (10 January 2025)" in sentence


@pytest.mark.parametrize(("query", "sentences"), [({}, 4), ({"years": "2024"}, 1), ({"record": "1"}, 4)])
def test_with_no_trip_chosen_the_tab_compares_those_that_are_shown(
    page: Page, query: dict[str, str], sentences: int
) -> None:
    assert len(codes(page(tab="plan", **query))) == sentences


def test_a_recorded_trip_is_compared_with_what_was_announced_of_it(page: Page) -> None:
    [sentence] = codes(page(trip="record-2025-01-06-antony-blinken", record="1", tab="plan"))
    assert sentence.startswith("The articles announced Seoul, Tokyo and Paris.")
    app = page(trip="record-1866-01-09-william-seward", record="1", tab="plan")
    assert codes(app) == []
    assert any("No article announced this trip" in text for text in texts(app.main))


def test_a_person_of_the_record_alone_is_filtered_for_like_any_other(page: Page) -> None:
    app = page(record="1", person="henry-kissinger", years="1974")
    assert "Person: Henry Kissinger" in labels(app)
    assert "of the official record" in live_line(app)
    trips = listed(app)
    assert len(trips) > 5
    assert all(trip["html"].endswith(" · official record</p>") for trip in trips)
    assert any("Henry Kissinger" in trip["html"] for trip in listed(page(record="1", years="1974")))


def test_neighbouring_years_are_one_chip(page: Page) -> None:
    app = page(record="1", years="1973-1977")
    assert "Year: 1973–1977" in labels(app)
    [chip] = [button for button in app.main.button if said(button.label) == "Year: 1973–1977"]
    sound(chip.click().run())
    assert parameters(app) == {"record": ["1"]}


def frames(app: AppTest) -> list[Any]:
    return [frame.value for frame in app.main.dataframe]


def test_the_numbers_of_each_traveller_are_told_apart_by_whose_word_they_are(page: Page) -> None:
    app = page(record="1", tab="numbers", years=["2021-2025"], person="antony-blinken")
    [each] = [frame for frame in frames(app) if "days abroad" in frame.columns]
    assert list(each["as told by"]) == ["articles", "official record"]
    recorded = each[each["as told by"] == "official record"].iloc[0]
    assert recorded["trips"] > 50
    assert "Israel" in recorded["countries most visited"]


def test_two_years_are_set_side_by_side_and_stand_in_the_address(page: Page) -> None:
    app = page(record="1", tab="numbers", person="henry-kissinger", compare="1974-1975")
    assert [app.selectbox(key=key).value for key in ("one-year", "other-year")] == [1974, 1975]
    assert any("**only in 1974**" in text and "official record" in text for text in texts(app.main))
    sound(app.selectbox(key="one-year").set_value(1973).run())
    assert parameters(app)["compare"] == ["1973-1975"]
    [numbers] = [frame for frame in frames(app) if "1973" in frame.columns]
    trips = numbers.set_index("").loc["trips"]
    assert trips["change"] == trips["1975"] - trips["1973"]


def test_the_two_latest_years_are_compared_unless_others_are_asked_for(page: Page) -> None:
    app = page(tab="numbers")
    assert [app.selectbox(key=key).value for key in ("one-year", "other-year")] == [2024, 2025]
    assert "compare" not in parameters(app)


@pytest.mark.parametrize("tab", ["itinerary", "timeline", "numbers", "plan", "downloads"])
@pytest.mark.parametrize("query", [{}, {"person": ["hillary-clinton", "barack-obama"]}, {"place": "paris-fr"}])
def test_every_tab_opens_with_the_record_on(page: Page, tab: str, query: dict[str, Any]) -> None:
    assert "·" in live_line(page(record="1", tab=tab, **query))


def test_a_folder_without_a_record_has_neither_switch_nor_tab(page: Page, data_copy: Path) -> None:
    app = page(data_copy, stop="2025-01-paris", tab="plan")
    assert "Plan and record" not in {tab.label for tab in app.tabs}
    assert not app.toggle
    assert 'class="official"' not in html_of(app.sidebar)
