"""How the page moves from one address to another; this module alone touches the address bar and names session keys.

Every run reads the address and sets the widgets by it. A widget's callback writes the address and nothing else, so a
link, the browser's back button and a click are the same thing.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels import spans
from components.panels.address import LONGEST_SEARCH, MOST_VALUES, PARAMETERS, Address, parameters
from components.panels.link import asked_for

# Session keys of the two years that are compared.
COMPARED = ("one-year", "other-year")


def read_address(dataset: Dataset) -> Address:
    """The address of this run, by which the widgets are set."""
    address = asked_for(dataset, st.query_params, opening="address" not in st.session_state)
    _set_widgets(address)
    return address


def go(**changes: Any) -> None:
    """For callbacks: change parts of the address. Fields of the selection and of the address may be named."""
    here: Address = st.session_state["address"]
    of_selection = {name: value for name, value in changes.items() if name in Selection.__slots__}
    of_address = {name: value for name, value in changes.items() if name not in of_selection}
    _write(replace(here, selection=replace(here.selection, **of_selection), **of_address))


def choose_stop(stop_id: str | None) -> None:
    """For callbacks: choose one stop, everywhere on the page."""
    go(stop=stop_id, place=None)


def choose_bar(key: str) -> None:
    """For the callback of a chart: choose the stop of the bar that was clicked; `key` is the chart's session key."""
    if picked := st.session_state[key]["selection"].get("stop"):
        choose_stop(picked[0]["stop_id"])


def choose_place(place_id: str) -> None:
    """For callbacks: choose a place with all its stops."""
    go(stop=None, place=place_id)


def clear() -> None:
    """For callbacks: everything off, nothing chosen."""
    go(**{name: () for name in PARAMETERS if name != "words"}, words="", every_topic=False, stop=None, place=None)


def filter_key(name: str) -> str:
    """The session key of a filter's widget, another one each time something else has changed the filter.

    A widget in a closed popover is not on the page: it does not hear of the change, keeps what it had and sends that
    with the next run, so that a filter taken off would come back.
    """
    return f"{PARAMETERS[name]}{st.session_state.get(_renewals(name), '')}"


def take_filter(name: str) -> None:
    """For the callback of a filter's widget: its value becomes the address."""
    value = st.session_state[filter_key(name)]
    go(**{name: value.strip()[:LONGEST_SEARCH] if name == "words" else tuple(value)})


def choose_years(span: list[int]) -> None:
    """For the histogram's callback: the years from the first to the last of a span, or all where it is empty."""
    go(years=tuple(range(int(span[0]), int(span[-1]) + 1))[: spans.MOST_YEARS] if span else ())


def choose_people(ids: list[str]) -> None:
    """For the callback of the list of people."""
    go(people=tuple(ids)[:MOST_VALUES])


def take_match() -> None:
    """For the callback of the any-or-all switch."""
    go(every_topic=st.session_state["match"] == "all")


def take_record() -> None:
    """For the callback of the switch that adds the official record."""
    go(record=bool(st.session_state["record"]))


def take_compared() -> None:
    """For the callback of the two years that are compared."""
    one, other = (int(st.session_state[key]) for key in COMPARED)
    go(compared=(one, other))


def show_compared(years: tuple[int, int]) -> None:
    """Sets the pickers of the two years that are compared."""
    for key, year in zip(COMPARED, years, strict=True):
        st.session_state[key] = year


def take_tab() -> None:
    """For the callback of the tabs."""
    go(tab=st.session_state["tab"].split()[0].lower())


def taker(name: str) -> Callable[[], None]:
    """The callback of one filter's widget."""
    return lambda: take_filter(name)


def _write(address: Address) -> None:
    st.session_state["address"] = address
    st.query_params.from_dict(parameters(address))


def _renewals(name: str) -> str:
    """The session key of how often the widget of a filter was renewed."""
    return f"{PARAMETERS[name]}-renewed"


def _set_widgets(address: Address) -> None:
    selection = address.selection
    st.session_state["address"] = address
    for name in PARAMETERS:
        value = getattr(selection, name)
        if name != "words" and set(st.session_state.get(filter_key(name), value)) != set(value):
            st.session_state[_renewals(name)] = st.session_state.get(_renewals(name), 0) + 1
        st.session_state[filter_key(name)] = value if name == "words" else list(value)
    st.session_state["match"] = "all" if selection.every_topic else "any"
    st.session_state["record"] = selection.record
