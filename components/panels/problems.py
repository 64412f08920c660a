"""What was set aside, shown where a reader would look: above the map in one line, and row by row in a tab."""

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.problems import shortened
from components.dataset.questions import Drawn, View
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.navigation import go
from components.panels.wording import as_markdown, count, listed, place_name

MOST_SHOWN = 500


def set_aside(dataset: Dataset) -> None:
    """One line above the map when something is wrong with the data."""
    if not dataset.problems:
        return
    tables = listed(sorted({problem.table for problem in dataset.problems}))
    with st.container(horizontal=True, vertical_alignment="center", key="set-aside"):
        st.warning(
            f"{count(len(dataset.problems), 'problem')} in the data ({as_markdown(tables)}): what is sound is shown.",
            icon=":material/rule:",
        )
        st.button("Show them", key="show-problems", on_click=go, kwargs={"tab": "problems"})


def problems(dataset: Dataset) -> None:
    """Every problem with the place where it is to be mended."""
    rows = [
        {
            "table": problem.table,
            "line": problem.line,
            "column": problem.column or "",
            "value": "" if problem.value is None else shortened(problem.value),
            "what is wrong": problem.message,
            "what was done": problem.consequence,
        }
        for problem in dataset.problems[:MOST_SHOWN]
    ]
    if len(dataset.problems) > MOST_SHOWN:
        st.caption(f"The first {MOST_SHOWN} of {len(dataset.problems):,}.")
    st.dataframe(pd.DataFrame(rows), hide_index=True, alt="Problems of the data, a row each")
    st.caption("`python -m components.dataset check` prints the same list.")


def off_the_map(dataset: Dataset, drawn: Drawn, view: View, selection: Selection) -> None:
    """Shown places that have no coordinates, by name, and how much of a very large map is drawn."""
    if view.totals["places_not_on_map"]:
        places = questions.places_off_the_map(dataset, selection)
        names = listed(place_name(place["name"], place["country"]) for place in places.to_dict("records"))
        st.caption(f"Not on the map, for want of coordinates: {as_markdown(names)}.")
    cut = [
        f"{len(frame):,} of {int(frame['total'].iloc[0]):,} {name}"
        for name, frame in (("places", drawn.places), ("legs", drawn.legs))
        if len(frame) and int(frame["total"].iloc[0]) > len(frame)
    ]
    if cut:
        st.caption(f"Drawn are {listed(cut)}, those with the most stops and trips first; the filters narrow them.")
