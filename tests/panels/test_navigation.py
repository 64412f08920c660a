"""A click, a link and the browser's back button are the same thing: the address changes, and the page follows it."""

from hypothesis import HealthCheck, example, given, settings

from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels import navigation
from components.panels.address import LONGEST_SEARCH, Address
from components.panels.navigation import (
    choose_place,
    choose_stop,
    choose_years,
    clear,
    filter_key,
    go,
    read_address,
    take_filter,
    take_match,
    take_record,
    take_tab,
)
from tests.panels.conftest import Bar
from tests.panels.views import TRIPS, addresses

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
    navigation.st.session_state["address"] = Address()
    go(**{name: getattr(view.selection, name) for name in Selection.__slots__})
    go(stop=view.stop, place=view.place, tab=view.tab, compared=view.compared)
    assert read_address(dataset) == view
    assert read_address(dataset).notes == ()


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
    state = navigation.st.session_state
    assert (state["person"], state["q"], state["match"]) == (["jake-sullivan"], "talks", "all")
    opened(dataset, bar)
    assert (state[filter_key("people")], state["q"], state["match"], state["years"]) == ([], "", "any", [])


def test_a_widget_is_renewed_when_something_else_changes_its_filter_and_not_when_it_does(
    dataset: Dataset, bar: Bar
) -> None:
    opened(dataset, bar, person=["jake-sullivan"])
    before = filter_key("people")
    navigation.st.session_state[before] = ["antony-blinken"]
    take_filter("people")
    read_address(dataset)
    assert filter_key("people") == before
    clear()
    read_address(dataset)
    assert filter_key("people") != before
    assert navigation.st.session_state[filter_key("people")] == []


def test_a_widget_s_value_becomes_the_address(dataset: Dataset, bar: Bar) -> None:
    opened(dataset, bar)
    state = navigation.st.session_state
    state |= {"years": [2021, 2022], "q": f"  {'x' * 1000} ", "match": "all", "tab": "Numbers"}
    take_filter("years")
    take_filter("words")
    take_match()
    take_tab()
    assert bar == {"years": ["2021-2022"], "q": ["x" * LONGEST_SEARCH], "match": ["all"], "tab": ["numbers"]}


def test_the_official_record_is_off_until_the_link_says_otherwise(dataset: Dataset, bar: Bar) -> None:
    assert not opened(dataset, bar).selection.record
    assert opened(dataset, bar, record=["1"]) == Address(Selection(record=True))
    state = navigation.st.session_state
    state["record"] = False
    take_record()
    assert bar == {}
    state["record"] = True
    take_record()
    assert bar == {"record": ["1"]}


def test_a_span_of_the_histogram_is_a_span_in_the_address(dataset: Dataset, bar: Bar) -> None:
    opened(dataset, bar, record=["1"])
    choose_years([1866, 2025])
    assert bar == {"years": ["1866-2025"], "record": ["1"]}
    assert len(read_address(dataset).selection.years) == 160
    choose_years([1973, 1973])
    assert bar == {"years": ["1973"], "record": ["1"]}
    choose_years([])
    assert bar == {"record": ["1"]}
