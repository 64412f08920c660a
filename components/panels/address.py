"""The address bar holds the whole state of the page; this module alone reads and writes it, and names session keys.

Every run reads the address and sets the widgets by it. A widget's callback writes the address and nothing else, so a
link, the browser's back button and a click are the same thing.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels import spans
from components.panels.notes import ONLY_THE_RECORD, note_unknown

MOST_VALUES = 60
LONGEST_VALUE = 200
LONGEST_SEARCH = 300
TABS = ("itinerary", "timeline", "numbers", "plan", "downloads", "problems")
STATUSES = ("made", "planned", "postponed", "cancelled")

# Query parameter of each filter.
PARAMETERS = {
    "people": "person",
    "trips": "trip",
    "years": "years",
    "topics": "topics",
    "statuses": "status",
    "words": "q",
}

# Session keys of the two years that are compared.
COMPARED = ("one-year", "other-year")


@dataclass(frozen=True, slots=True)
class Address:
    """What a link says: the filters, the stop or the place chosen, the open tab.

    `compared` are the two years that the numbers set side by side; `notes` say what was ignored; `opening` is whether
    the reader has just come.
    """

    selection: Selection = field(default_factory=Selection)
    stop: str | None = None
    place: str | None = None
    tab: str = TABS[0]
    compared: tuple[int, int] | None = None
    notes: tuple[str, ...] = field(default=(), compare=False)
    opening: bool = field(default=False, compare=False)


def read_address(dataset: Dataset) -> Address:
    """The address as far as the data knows what it names; the rest is ignored with a note."""
    notes: list[str] = []
    record = _record(dataset, notes)
    selection = Selection(
        people=_known(dataset, "people", record, notes),
        trips=_known(dataset, "trips", record, notes),
        years=_years(notes),
        topics=_known(dataset, "topics", record, notes),
        every_topic=st.query_params.get("match") == "all",
        statuses=_among(STATUSES, "status", notes),
        words=_words(notes),
        record=record,
    )
    stop = _single(dataset, "stops", "stop", notes)
    place = None if stop else _single(dataset, "places", "place", notes)
    tab = _among(TABS, "tab", notes)
    compared = _compared(notes)
    opening = "address" not in st.session_state
    address = Address(selection, stop, place, tab[0] if tab else TABS[0], compared, tuple(notes), opening)
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


def query_string(address: Address) -> str:
    """The query string that opens the same view, for links and citations."""
    return urlencode(_parameters(address), doseq=True)


def _write(address: Address) -> None:
    st.session_state["address"] = address
    st.query_params.from_dict(_parameters(address))


def _parameters(address: Address) -> dict[str, Any]:
    selection = address.selection
    parameters: dict[str, Any] = {
        "person": list(selection.people),
        "trip": list(selection.trips),
        "years": spans.written(selection.years),
        "topics": list(selection.topics),
        "match": "all" if selection.every_topic else "",
        "status": list(selection.statuses),
        "q": selection.words,
        "record": "1" if selection.record else "",
        "stop": address.stop,
        "place": address.place,
        "tab": address.tab if address.tab != TABS[0] else "",
        "compare": "-".join(map(str, address.compared)) if address.compared else "",
    }
    return {name: value for name, value in parameters.items() if value}


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


def _given(parameter: str, notes: list[str]) -> list[str]:
    values = st.query_params.get_all(parameter)
    fit = [value for value in values[:MOST_VALUES] if 0 < len(value) <= LONGEST_VALUE]
    if len(fit) < len(values):
        notes.append(f"Part of “{parameter}” in the link is empty or too long and was ignored.")
    return list(dict.fromkeys(fit))


def _known(dataset: Dataset, table: str, record: bool, notes: list[str]) -> tuple[str, ...]:
    parameter = PARAMETERS[table]
    given = _given(parameter, notes)
    known = questions.known(dataset, table, given, record=record) if given else set()
    unknown = [value for value in given if value not in known]
    recorded = questions.known(dataset, table, unknown, record=True) if unknown and not record else set()
    note_unknown(parameter, [value for value in unknown if value not in recorded], notes)
    note_unknown(parameter, [value for value in unknown if value in recorded], notes, ONLY_THE_RECORD)
    return tuple(value for value in given if value in known)


def _record(dataset: Dataset, notes: list[str]) -> bool:
    wanted = _among(("1",), "record", notes)
    if wanted and not dataset.has_record:
        notes.append("The link asks for the official record, which this data does not have.")
    return bool(wanted) and dataset.has_record


def _single(dataset: Dataset, table: str, parameter: str, notes: list[str]) -> str | None:
    given = _given(parameter, notes)[:1]
    if given and not questions.known(dataset, table, given, record=True):
        note_unknown(parameter, given, notes)
        return None
    return given[0] if given else None


def _among(allowed: tuple[str, ...], parameter: str, notes: list[str]) -> tuple[str, ...]:
    given = _given(parameter, notes)
    note_unknown(parameter, [value for value in given if value not in allowed], notes)
    return tuple(value for value in given if value in allowed)


def _words(notes: list[str]) -> str:
    words = " ".join(st.query_params.get("q", "").split())
    if len(words) > LONGEST_SEARCH:
        notes.append("The words in the link are too many; only the first are searched.")
    return words[:LONGEST_SEARCH]


def _compared(notes: list[str]) -> tuple[int, int] | None:
    given = _given("compare", notes)[:1]
    years = spans.read_two(given[0]) if given else None
    note_unknown("compare", [] if years else given, notes)
    return years


def _years(notes: list[str]) -> tuple[int, ...]:
    years, wrong = spans.read(_given("years", notes))
    note_unknown("years", wrong, notes)
    return years
