"""A link holds the whole view: what is written is read again, and what nobody could have written is ignored."""

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels import address
from components.panels.address import (
    LONGEST_SEARCH,
    STATUSES,
    TABS,
    Address,
    choose_place,
    choose_stop,
    choose_years,
    clear,
    filter_key,
    go,
    query_string,
    read_address,
    take_filter,
    take_match,
    take_record,
    take_tab,
)
from components.panels.spans import MOST_YEARS
from tests.panels.conftest import Bar

PEOPLE = ["antony-blinken", "jake-sullivan", "lloyd-austin"]
TRIPS = ["2021-02-blinken-virtual", "2021-03-blinken-asia", "2024-07-blinken-asia", "2025-01-blinken-final"]
TOPICS = ["alliance", "arctic", "security", "ukraine"]
PARAMETERS = ["person", "trip", "years", "topics", "match", "status", "q", "record", "stop", "place", "tab", "compare"]


def some(values: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(values), unique=True).map(tuple)


selections = st.builds(
    Selection,
    people=some(PEOPLE),
    trips=some(TRIPS),
    years=st.sets(st.integers(1000, 9999), max_size=30).map(lambda years: tuple(sorted(years))),
    topics=some(TOPICS),
    every_topic=st.booleans(),
    statuses=some(STATUSES),
    words=st.text(max_size=LONGEST_SEARCH).map(lambda words: " ".join(words.split())),
    record=st.booleans(),
)
addresses = st.builds(
    Address,
    selection=selections,
    stop=st.sampled_from([None, "2025-01-tokyo", "2021-03-alaska"]),
    tab=st.sampled_from(TABS),
    compared=st.none() | st.tuples(st.integers(1000, 9999), st.integers(1000, 9999)),
) | st.builds(
    Address,
    selection=selections,
    place=st.sampled_from([None, "tokyo-jp"]),
    tab=st.sampled_from(TABS),
)

same_bar = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def opened(dataset: Dataset, bar: Bar, **parameters: list[str]) -> Address:
    bar.clear()
    bar.update(parameters)
    return read_address(dataset)


@same_bar
@given(addresses)
@example(Address(Selection(years=(2021, 2022, 2023, 2025))))
@example(Address(Selection(words="a & b = c? d#e +f %20 ü")))
def test_a_view_written_into_the_address_is_read_again(dataset: Dataset, bar: Bar, view: Address) -> None:
    address.st.session_state["address"] = Address()
    go(**{name: getattr(view.selection, name) for name in Selection.__slots__})
    go(stop=view.stop, place=view.place, tab=view.tab, compared=view.compared)
    assert read_address(dataset) == view
    assert read_address(dataset).notes == ()


@same_bar
@given(addresses)
def test_a_cited_link_opens_the_same_view(dataset: Dataset, bar: Bar, view: Address) -> None:
    assert opened(dataset, bar, **parse_qs(query_string(view))) == view


def test_the_view_that_opens_by_itself_has_an_empty_address(dataset: Dataset, bar: Bar) -> None:
    assert query_string(Address()) == ""
    assert opened(dataset, bar) == Address()


def test_neighbouring_years_stand_as_a_span(dataset: Dataset, bar: Bar) -> None:
    view = opened(dataset, bar, years=["2021-2023", "2025"])
    assert view.selection.years == (2021, 2022, 2023, 2025)
    assert parse_qs(query_string(view)) == {"years": ["2021-2023", "2025"]}


@pytest.mark.parametrize(
    "value",
    ["2025-2021", "21", "20211", "2021-", "-2021", "٢٠٢١", "2021-2022-2023", "two", "1e3", "2021;2022", " 2021"],
)
def test_years_that_make_no_sense_are_ignored_with_a_note(dataset: Dataset, bar: Bar, value: str) -> None:
    view = opened(dataset, bar, years=[value, "2024"])
    if value == "2021-":
        assert view.selection.years == (2021, 2024)
    else:
        assert view.selection.years == (2024,)
        assert len(view.notes) == 1


@pytest.mark.parametrize(
    "parameter", ["person", "trip", "topics", "status", "record", "stop", "place", "tab", "compare"]
)
def test_an_unknown_value_is_ignored_with_a_note_that_names_it(dataset: Dataset, bar: Bar, parameter: str) -> None:
    view = opened(dataset, bar, **{parameter: ["nobody-knows-this"]})
    assert view == Address()
    [note] = view.notes
    assert parameter in note
    assert "nobody-knows-this" in note


def test_a_known_value_beside_an_unknown_one_counts(dataset: Dataset, bar: Bar) -> None:
    view = opened(dataset, bar, person=["nobody", "lloyd-austin", "lloyd-austin"])
    assert view.selection.people == ("lloyd-austin",)
    assert len(view.notes) == 1


@pytest.mark.parametrize("parameter", PARAMETERS)
def test_a_value_of_a_megabyte_is_ignored_and_its_note_is_short(dataset: Dataset, bar: Bar, parameter: str) -> None:
    view = opened(dataset, bar, **{parameter: ["x" * 2**20]})
    assert len(view.selection.words) <= LONGEST_SEARCH
    assert view.selection == Selection(words=view.selection.words)
    assert all(len(note) < 200 for note in view.notes)


def test_only_so_many_values_of_one_parameter_are_read(dataset: Dataset, bar: Bar) -> None:
    view = opened(dataset, bar, person=[f"p{n}" for n in range(10_000)])
    assert view.selection == Selection()
    assert len(view.notes) == 2


def test_a_span_of_many_years_is_no_way_to_fill_the_page_with_chips(dataset: Dataset, bar: Bar) -> None:
    view = opened(dataset, bar, years=["1000-9999", "2021-2025", "3000-3240", "4000-4240"])
    assert len(view.selection.years) <= MOST_YEARS
    assert set(range(2021, 2026)) <= set(view.selection.years)
    assert len(view.notes) == 1


def test_what_was_ignored_is_said_in_few_lines(dataset: Dataset, bar: Bar) -> None:
    """Ten thousand wrong values must not push the page out of sight."""
    view = opened(dataset, bar, **{name: [f"p{n}" for n in range(10_000)] for name in PARAMETERS})
    assert len(view.notes) <= 2 * len(PARAMETERS)
    assert all(len(note) < 200 for note in view.notes)


@same_bar
@given(st.dictionaries(st.sampled_from(PARAMETERS), st.lists(st.text(max_size=300), max_size=4)))
@example({"stop": ["' OR 1=1 --"], "q": ["%"], "years": ["0000-9999"]})
@example({"person": ["../../etc/passwd"], "trip": ["\x00"], "tab": ["<script>"]})
def test_whatever_a_link_says_a_view_comes_of_it_that_can_be_linked_to(
    dataset: Dataset, bar: Bar, parameters: dict[str, list[str]]
) -> None:
    view = opened(dataset, bar, **parameters)
    again = opened(dataset, bar, **parse_qs(query_string(view)))
    assert again == view
    assert again.notes == ()


def test_a_stop_counts_for_more_than_a_place(dataset: Dataset, bar: Bar) -> None:
    view = opened(dataset, bar, stop=["2025-01-tokyo"], place=["seoul-kr"])
    assert (view.stop, view.place) == ("2025-01-tokyo", None)


def test_choosing_a_stop_keeps_the_filters_and_leaves_the_place(dataset: Dataset, bar: Bar) -> None:
    opened(dataset, bar, years=["2025"], place=["tokyo-jp"], tab=["numbers"])
    choose_stop("2025-01-paris")
    assert bar == {"years": ["2025"], "stop": ["2025-01-paris"], "tab": ["numbers"]}
    choose_place("seoul-kr")
    assert bar == {"years": ["2025"], "place": ["seoul-kr"], "tab": ["numbers"]}
    choose_stop(None)
    assert bar == {"years": ["2025"], "tab": ["numbers"]}


def test_clearing_takes_everything_off_and_leaves_the_tab_open(dataset: Dataset, bar: Bar) -> None:
    opened(
        dataset, bar, person=["jake-sullivan"], trip=[TRIPS[1]], years=["2021"], topics=["china", "arctic"],
        match=["all"], status=["planned"], q=["talks"], stop=["2021-03-alaska"], tab=["numbers"],
    )  # fmt: skip
    clear()
    assert bar == {"tab": ["numbers"]}


def test_the_widgets_show_what_the_address_says_and_nothing_of_before(dataset: Dataset, bar: Bar) -> None:
    opened(dataset, bar, person=["jake-sullivan"], q=["talks"], match=["all"])
    state = address.st.session_state
    assert (state["person"], state["q"], state["match"]) == (["jake-sullivan"], "talks", "all")
    opened(dataset, bar)
    assert (state[filter_key("people")], state["q"], state["match"], state["years"]) == ([], "", "any", [])


def test_a_widget_is_renewed_when_something_else_changes_its_filter_and_not_when_it_does(
    dataset: Dataset, bar: Bar
) -> None:
    opened(dataset, bar, person=["jake-sullivan"])
    before = filter_key("people")
    address.st.session_state[before] = ["antony-blinken"]
    take_filter("people")
    read_address(dataset)
    assert filter_key("people") == before
    clear()
    read_address(dataset)
    assert filter_key("people") != before
    assert address.st.session_state[filter_key("people")] == []


def test_a_widget_s_value_becomes_the_address(dataset: Dataset, bar: Bar) -> None:
    opened(dataset, bar)
    state = address.st.session_state
    state |= {"years": [2021, 2022], "q": f"  {'x' * 1000} ", "match": "all", "tab": "Numbers"}
    take_filter("years")
    take_filter("words")
    take_match()
    take_tab()
    assert bar == {"years": ["2021-2022"], "q": ["x" * LONGEST_SEARCH], "match": ["all"], "tab": ["numbers"]}


def test_the_official_record_is_off_until_the_link_says_otherwise(dataset: Dataset, bar: Bar) -> None:
    assert not opened(dataset, bar).selection.record
    assert opened(dataset, bar, record=["1"]) == Address(Selection(record=True))
    state = address.st.session_state
    state["record"] = False
    take_record()
    assert bar == {}
    state["record"] = True
    take_record()
    assert bar == {"record": ["1"]}


def test_who_is_only_in_the_record_is_known_when_it_is_on_and_else_it_is_said(dataset: Dataset, bar: Bar) -> None:
    assert opened(dataset, bar, person=["henry-kissinger"], record=["1"]).selection.people == ("henry-kissinger",)
    view = opened(dataset, bar, person=["henry-kissinger"])
    assert view == Address()
    [note] = view.notes
    assert "official record" in note


def test_where_there_is_no_record_a_link_to_it_says_so(dataset: Dataset, bar: Bar) -> None:
    view = opened(replace(dataset, has_record=False), bar, record=["1"])
    assert view == Address()
    assert len(view.notes) == 1


def test_a_span_of_the_histogram_is_a_span_in_the_address(dataset: Dataset, bar: Bar) -> None:
    opened(dataset, bar, record=["1"])
    choose_years([1866, 2025])
    assert bar == {"years": ["1866-2025"], "record": ["1"]}
    assert len(read_address(dataset).selection.years) == 160
    choose_years([1973, 1973])
    assert bar == {"years": ["1973"], "record": ["1"]}
    choose_years([])
    assert bar == {"record": ["1"]}


def test_all_55_people_can_stand_in_a_link(dataset: Dataset, bar: Bar) -> None:
    people = list(questions.view(dataset, Selection(record=True)).facets["people"]["option"])
    assert len(people) >= 55
    view = opened(dataset, bar, record=["1"], person=people)
    assert view.selection.people == tuple(people)
    assert view.notes == ()
