"""The itinerary: every shown stop in order of travel, a table a trip, the same content as the map without the map."""

from itertools import groupby
from operator import itemgetter
from typing import Any

import streamlit as st

from components.dataset import questions
from components.dataset.questions import View
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.choice import Choice
from components.panels.stop_table import StopRow, StopTable, stop_tables
from components.panels.wording import STATUS, place_name, precisely, span, trip_span

COLUMNS = ("", "Place", "When", "Status", "Who", "How the place is known")


def itinerary(dataset: Dataset, view: View, selection: Selection, choice: Choice) -> None:
    """The table; a stop's name chooses it."""
    rows = questions.stops(dataset, selection)
    if rows.empty:
        st.markdown("No stop is shown.")
        return
    total = int(rows["total"].iloc[0])
    if total > len(rows):
        st.caption(f"The first {len(rows):,} of {total:,} stops, latest trip first; the filters narrow them.")
    when = {trip["trip_id"]: trip for trip in view.trips.to_dict("records")}
    tables = [
        StopTable(title, _beside_title(when.get(trip_id), told_by), tuple(_row(stop) for stop in stops))
        for (trip_id, title, told_by), stops in groupby(
            rows.to_dict("records"), key=itemgetter("trip_id", "trip", "source")
        )
    ]
    stop_tables(tables, COLUMNS, choice.stop_id, key="itinerary", spare=True)


def _row(stop: dict[Any, Any]) -> StopRow:
    virtual = stop["mode"] == "virtual"
    return StopRow(
        id=stop["stop_id"],
        number=str(stop["position"]),
        place=place_name(stop["place"], stop["country"]),
        cells=(
            span(stop["start"], stop["end"], stop["date_precision"]),
            STATUS[stop["status"]] + (", virtual" if virtual else ""),
            stop["travellers"],
            precisely(stop["precision"], stop["place_basis"]) or "named",
        ),
    )


def _beside_title(trip: dict[Any, Any] | None, told_by: str) -> str:
    when = "" if trip is None else trip_span(trip["start"], trip["end"], trip["date_precision"])
    return " · ".join(part for part in (when, "official record" if told_by == "record" else "") if part)
