"""The filters in one row, each option with the number of stops it would show; below them, what is on."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.questions import View
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.navigation import clear, filter_key, go, take_match, take_record, taker
from components.panels.official import years_of_record
from components.panels.people import people_list
from components.panels.spans import spans
from components.panels.wording import as_markdown, count
from components.panels.years import years_histogram

LABELS = {
    "people": "Person",
    "trips": "Trip",
    "years": "Year",
    "topics": "Topic",
    "statuses": "Status",
    "words": "Words",
}
MOST_PILLS = 60
MOST_PEOPLE_ON_PILLS = 20
FEWEST_YEARS_IN_A_SPAN = 3
TAKE_OFF = "Take this filter off"


def filters(view: View, selection: Selection) -> None:
    """The row of filters; a change goes to the address and comes back with the next run."""
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="filters"):
        for facet, options in view.facets.items():
            with st.popover(LABELS[facet], key=f"filter-{facet}"):
                _options(facet, options, getattr(selection, facet))
        st.text_input(
            LABELS["words"],
            key=filter_key("words"),
            on_change=taker("words"),
            placeholder="Words in titles, places, excerpts",
            label_visibility="collapsed",
            icon=":material/search:",
            width=290,
        )


def chips(dataset: Dataset, view: View, selection: Selection) -> None:
    """The switch for the official record, and what is on, each with a way to take it off again.

    The row stands when nothing is on, so that the map stays put.
    """
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center", key="chips"):
        if dataset.has_record:
            st.toggle(f"Add the official record, {years_of_record(dataset)}", key="record", on_change=take_record)
        for facet in ("people", "trips", "years", "topics", "statuses"):
            values = getattr(selection, facet)
            if facet == "years":
                _year_chips(values)
                continue
            names = _names(dataset, facet, values)
            for value in values:
                rest = tuple(other for other in values if other != value)
                _chip(f"{LABELS[facet]}: {names.get(value, value)}", f"off-{facet}-{value}", **{facet: rest})
            if facet == "topics" and len(values) > 1:
                st.segmented_control(
                    "Stops with any or with all of the topics",
                    ["any", "all"],
                    key="match",
                    on_change=take_match,
                    format_func=lambda match: f"{match} of the topics",
                    label_visibility="collapsed",
                    required=True,
                )
        if selection.words:
            _chip(f"{LABELS['words']}: {selection.words}", "off-words", words="")
        label = "Clear all" if selection else "No filter is on"
        st.button(label, key="clear", type="tertiary", on_click=clear, disabled=not selection)


def _year_chips(years: tuple[int, ...]) -> None:
    """A chip for each run of neighbouring years that is long, else for each year."""
    for first, last in spans(years):
        runs = [(first, last)] if last - first >= FEWEST_YEARS_IN_A_SPAN else [(y, y) for y in range(first, last + 1)]
        for begun, ended in runs:
            label = str(begun) if begun == ended else f"{begun}–{ended}"
            rest = tuple(year for year in years if not begun <= year <= ended)
            _chip(f"{LABELS['years']}: {label}", f"off-years-{label}", years=rest)


def nothing_shown(view: View, selection: Selection) -> None:
    """What to relax when nothing is left."""
    with st.container(border=True, key="nothing"):
        st.markdown("**No stop matches all of these filters.**")
        offers = sorted(((name, stops) for name, stops in view.without.items() if stops), key=lambda item: -item[1])
        if not offers:
            st.markdown("No single filter is to blame: take off two or more, or clear all.")
        with st.container(horizontal=True, gap="small"):
            for name, stops in offers:
                empty: object = "" if name == "words" else ()
                st.button(
                    f"Without “{LABELS[name]}”: {count(stops, 'stop')}",
                    key=f"relax-{name}",
                    on_click=_doing(**{name: empty}),
                )
            st.button("Clear all filters", key="relax-all", on_click=clear)


def _options(facet: str, options: pd.DataFrame, chosen: tuple[Any, ...]) -> None:
    if facet == "years" and len(options) > MOST_PILLS:
        years_histogram(options, chosen)
        return
    if facet == "people" and MOST_PEOPLE_ON_PILLS < len(options) < questions.MOST_OPTIONS:
        people_list(options, chosen)
        return
    ordered = options.sort_values("option") if facet == "years" else options
    labels = dict(zip(ordered["option"], ordered["label"], strict=True))
    stops = dict(zip(ordered["option"], ordered["stops"], strict=True))
    values = [*labels, *(value for value in chosen if value not in labels)]
    arguments: dict[str, Any] = {
        "label": f"{LABELS[facet]}, with the stops it would show",
        "options": values,
        "key": filter_key(facet),
        "on_change": taker(facet),
    }

    def named(value: str, escape: Callable[[object], str] = str) -> str:
        return f"{escape(labels.get(value, value))} ({stops.get(value, 0):,})"

    if len(values) <= MOST_PILLS:
        st.pills(**arguments, selection_mode="multi", format_func=lambda value: named(value, as_markdown))
    else:
        st.multiselect(**arguments, placeholder="Type to find", format_func=named)  # It reads no Markdown.
        if len(labels) == questions.MOST_OPTIONS:
            st.caption(f"The {questions.MOST_OPTIONS} with the most stops; the other filters bring up more.")


def _names(dataset: Dataset, facet: str, values: tuple[str, ...]) -> dict[str, str]:
    return questions.labels(dataset, facet, list(values)) if values and facet in ("people", "trips", "topics") else {}


def _chip(label: str, key: str, **change: object) -> None:
    st.button(
        as_markdown(label),
        key=key,
        icon=":material/close:",
        icon_position="right",
        help=TAKE_OFF,
        on_click=_doing(**change),
    )


def _doing(**change: object) -> Callable[[], None]:
    return lambda: go(**change)
