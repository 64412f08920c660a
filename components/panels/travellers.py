"""Numbers of each traveller shown: how often, where to, how many days and how far."""

from typing import Any

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.wording import as_markdown

TOLD_BY = {"article": "articles", "record": "official record"}
MOST_VISITED = ("countries most visited", "places most visited")
NAMED = 3
MOST_SAID = 6
METHOD = """
- **Visits** are stays in a country: stops of one trip that follow each other there are one visit.
- **Days abroad** are calendar days of stops outside the United States, in person, planned or made, and dated to the
  day; a day counts once, however many stops share it.
- **Kilometres** along the WGS84 ellipsoid from stop to stop of a trip, in person, planned or made: a lower bound,
  without the ways from and to home.
- **Most visited**: countries by visits, places by stays. Articles and the official record are counted apart, because
  the same journey may stand in both.
"""


def travellers(dataset: Dataset, selection: Selection) -> None:
    """The table, a row for each person and whose word it is, and how it is counted."""
    counted = questions.travellers(dataset, selection)
    if counted.empty:
        return
    st.markdown("#### Each traveller")
    rows = _rows(counted, questions.most_visited(dataset, selection))
    st.dataframe(
        rows,
        hide_index=True,
        column_config={
            "kilometres": st.column_config.NumberColumn(format="localized"),
            **dict.fromkeys(MOST_VISITED, st.column_config.TextColumn(width="large")),
        },
        alt="Numbers by person",
    )
    total = int(counted["total"].iloc[0])
    if total > counted["person_id"].nunique():
        st.caption(
            f"The {counted['person_id'].nunique()} with the most stops of {total:,} people; filters bring others."
        )
    st.markdown("  \n".join(_said(row) for row in rows.head(MOST_SAID).to_dict("records")))
    st.markdown(METHOD)


def _said(row: dict[Any, Any]) -> str:
    most = "; ".join(as_markdown(row[column]) for column in MOST_VISITED)
    return f"**{as_markdown(row['person'])}** ({row['as told by']}) most often in {most}."


def _rows(counted: pd.DataFrame, visited: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "person": counted["name"],
            "as told by": counted["source"].map(TOLD_BY),
            "trips": counted["trips"],
            "visits": counted["visits"],
            "countries": counted["countries"],
            "days abroad": counted["days"],
            "kilometres": counted["kilometres"].round().astype("int64"),
            MOST_VISITED[0]: _most(counted, visited, "country"),
            MOST_VISITED[1]: _most(counted, visited, "place"),
        }
    )


def _most(counted: pd.DataFrame, visited: pd.DataFrame, kind: str) -> list[str]:
    """The first few of each row's countries or places, with how often: "France 8, China 7"."""
    first = visited[(visited["kind"] == kind) & (visited["nth"] <= NAMED)]
    named: dict[tuple[str, str], list[str]] = {}
    for person, source, name, times in zip(
        first["person_id"], first["source"], first["name"], first["times"], strict=True
    ):
        named.setdefault((person, source), []).append(f"{name} {times:,}")
    rows = zip(counted["person_id"], counted["source"], strict=True)
    return [", ".join(named.get(row, [])) for row in rows]
