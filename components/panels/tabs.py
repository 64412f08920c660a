"""Below the map: the same stops as a table, in time, in numbers and to take away. Only the open tab is worked out."""

import streamlit as st

from components.dataset.questions import View
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.address import TABS, Address
from components.panels.choice import Choice
from components.panels.downloads import downloads
from components.panels.itinerary import itinerary
from components.panels.navigation import take_tab
from components.panels.numbers import numbers
from components.panels.problems import problems

LABELS = {"plan": "Plan and record"}


def tabs(dataset: Dataset, view: View, address: Address, choice: Choice) -> None:
    """The tabs; which one is open stands in the address."""
    names = [LABELS.get(name, name.capitalize()) for name in TABS if _has(dataset, name)]
    wanted = LABELS.get(address.tab, address.tab.capitalize())
    st.session_state["tab"] = wanted if wanted in names else names[0]
    shown = dict(zip(names, st.tabs(names, key="tab", on_change=take_tab), strict=True))
    panels = {
        "Itinerary": lambda: itinerary(dataset, view, address.selection, choice),
        "Timeline": lambda: _timeline(dataset, view, address.selection, choice),
        "Numbers": lambda: numbers(dataset, view, address),
        LABELS["plan"]: lambda: _plan_and_record(dataset, address.selection, choice),
        "Downloads": lambda: downloads(dataset, view, address, choice),
        "Problems": lambda: problems(dataset),
    }
    for name, tab in shown.items():
        if tab.open:
            with tab:
                panels[name]()


def _timeline(dataset: Dataset, view: View, selection: Selection, choice: Choice) -> None:
    # Altair takes most of a second to import; only who opens the timeline waits for it.
    from components.panels.timeline import timeline

    timeline(dataset, view, selection, choice)


def _has(dataset: Dataset, tab: str) -> bool:
    return bool({"problems": dataset.problems, "plan": dataset.has_record}.get(tab, True))


def _plan_and_record(dataset: Dataset, selection: Selection, choice: Choice) -> None:
    from components.panels.plan_and_record import plan_and_record

    plan_and_record(dataset, selection, choice)
