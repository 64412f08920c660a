"""What a text says otherwise, or more exactly, of stops that a trip has: a plan becomes what was done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from components.dataset.saving import Edit, Row
from components.dataset.store import Dataset
from components.dataset.tables import DATE_PRECISIONS
from components.panels.review import state
from components.panels.review.as_written import as_written
from components.panels.review.naming import iso
from components.panels.review.plan import StopPlan
from components.panels.wording import as_label, span


@dataclass(frozen=True, slots=True)
class News:
    """Cells of a stop as a text says them, and in words what it says and what stands there.

    `likely` is whether it goes beyond what stands there, and does not only contradict it.
    """

    edit: Edit
    said: str
    there: str
    likely: bool


def taking_over(
    dataset: Dataset, text_id: str, number: int, stops: Sequence[StopPlan], there: pd.DataFrame
) -> tuple[Edit, ...]:
    """Lets a person take over what is said of each stop that is `there`, a row a stop; the cells to change."""
    rows = as_written(dataset, "stops")
    known = {row["stop_id"]: row for row in there.to_dict("records")}
    asked: set[str] = set()
    taken = []
    for stop in stops:
        stop_id = stop.existing
        if stop_id is None or stop_id in asked or stop_id not in rows.keys() & known.keys():
            continue
        asked.add(stop_id)
        if news := news_of(stop, known[stop_id], rows[stop_id]):
            label = f"{stop.label}: {news.said}, where the trip has {news.there}. Change it there."
            key = state.key(text_id, "over", number, stop_id, news.said)
            if st.checkbox(as_label(label), news.likely, key=key, persist_state="session", wrap=True):
                taken.append(news.edit)
    return tuple(taken)


def news_of(stop: StopPlan, known: Mapping[Any, Any], row: Row) -> News | None:
    """What a stop as read says otherwise, or more exactly, than is known of it; `row` has that as it is written."""
    cells, said, there, likely = {}, [], [], False
    if stop.status != known["status"]:
        cells["status"] = stop.status
        said.append(stop.status)
        there.append(known["status"])
        likely = known["status"] == "planned"
    if stop.start and _is_news(stop, known):
        days = {"start": iso(stop.start), "end": iso(stop.end or stop.start), "date_precision": stop.date_precision}
        cells |= days
        said.append(span(stop.start, stop.end or stop.start, stop.date_precision))
        there.append(span(known["start"], known["end"], known["date_precision"]))
        likely |= stop.date_precision != known["date_precision"]
    if not cells:
        return None
    edit = Edit("stops", row["stop_id"], {column: row[column] for column in cells}, cells)
    return News(edit, ", ".join(said), ", ".join(there), likely)


def _is_news(stop: StopPlan, known: Mapping[Any, Any]) -> bool:
    """Whether the days of a stop are known more exactly than they were, or are others."""
    vaguer = DATE_PRECISIONS.index(stop.date_precision) - DATE_PRECISIONS.index(known["date_precision"])
    if vaguer or pd.isna(known["start"]):
        return vaguer < 0
    first = pd.Timestamp(known["start"])
    last = first if pd.isna(known["end"]) else pd.Timestamp(known["end"])
    # A day told of within a stay leaves the stay as it is.
    return not first <= pd.Timestamp(str(stop.start)) <= pd.Timestamp(str(stop.end or stop.start)) <= last
