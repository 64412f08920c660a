"""What is shown, to take away: a table, a GeoJSON file, a map that opens offline, and a line to cite the view by."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.exporting import stops_csv, stops_geojson
from components.dataset.questions import View
from components.dataset.store import Dataset
from components.drawing.standalone import ListedStop, standalone_html
from components.panels.address import Address, query_string
from components.panels.choice import Choice
from components.panels.header import live_line
from components.panels.official import credit_line, plain_credit, plain_entry
from components.panels.scene import compose
from components.panels.taken import with_verdicts
from components.panels.wording import STATUS, day, place_name, source, span

HEADINGS = ("Trip", "", "Place", "When", "Status", "Who", "What is said of it")
MOST_LISTED = 1_000


def downloads(dataset: Dataset, view: View, address: Address, choice: Choice) -> None:
    """The buttons; each file is made only when its button is pressed."""
    citation = cite(view, address)

    def rows() -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame | None]:
        stops = questions.stops_for_download(dataset, address.selection)
        stops = with_verdicts(dataset, stops) if dataset.has_record else stops
        ids = list(stops["stop_id"])
        return stops, questions.excerpts(dataset, ids), questions.entries(dataset, ids) if dataset.has_record else None

    files: dict[str, tuple[str, str, str, Callable[[], str]]] = {
        "Stops as CSV": (":material/table:", "text/csv", "stops.csv", lambda: stops_csv(*rows())),
        "Stops as GeoJSON": (
            ":material/data_object:", "application/geo+json", "stops.geojson", lambda: stops_geojson(*rows()),
        ),
        "Map as HTML": (
            ":material/map:", "text/html", "stopover.html",
            lambda: _standalone(dataset, address, choice, citation),
        ),
    }  # fmt: skip
    with st.container(horizontal=True, gap="small", key="downloads"):
        for label, (icon, kind, name, make) in files.items():
            st.download_button(label, make, name, kind, key=f"download-{name}", icon=icon, on_click="ignore")
    stops = view.totals["stops"] or 0
    limit = questions.MOST_DOWNLOADED
    cut = f" CSV and GeoJSON hold the first {limit:,} of {stops:,} stops." if stops > limit else ""
    beside = ""
    if dataset.has_record:
        beside = (
            " Both tables say how each stop stands in the official record, and have the stops that only the record has "
            f"of a trip, marked as such. {credit_line(dataset)}"
        )
    st.caption(
        "The table has a line for every stop and excerpt, with its source. The map is one file: it opens without a "
        f"network, with the stops and their sources listed below it.{beside}{cut}"
    )
    st.markdown("**Cite this view**")
    st.code(citation, language=None, wrap_lines=True)


def cite(view: View, address: Address) -> str:
    """One line that says what was seen, where and when."""
    here = (st.context.url or "").partition("?")[0]
    link = "?".join(part for part in (here, query_string(address)) if part)
    return f"Stopover: {live_line(view)}. Seen {day(datetime.now(UTC).date())}. {link}".rstrip()


def _standalone(dataset: Dataset, address: Address, choice: Choice, citation: str) -> str:
    shown = questions.stops(dataset, address.selection, MOST_LISTED)
    drawn = {*shown["stop_id"], *(row["stop_id"] for row in (choice.comparison.added if choice.comparison else []))}
    stops = with_verdicts(dataset, shown)
    stops = stops[stops["stop_id"].isin(drawn)]
    ids = list(stops["stop_id"])
    quoted = _first(questions.excerpts(dataset, ids))
    entered = _first(questions.entries(dataset, ids))
    headings = (*HEADINGS, "Official record") if dataset.has_record else HEADINGS
    listed = [
        ListedStop(
            stop["place_id"],
            (
                stop["trip"],
                str(stop["position"]),
                place_name(stop["place"], stop["country"]),
                span(stop["start"], stop["end"], stop["date_precision"]),
                STATUS[stop["status"]] + (", virtual" if stop["mode"] == "virtual" else ""),
                stop["travellers"],
                _said(quoted, entered, stop["stop_id"]),
                *([_beside(stop)] if dataset.has_record else []),
            ),
        )
        for stop in stops.to_dict("records")
    ]
    if dataset.has_record:
        citation = f"{citation} {plain_credit(dataset)}"
    scene = compose(questions.drawn(dataset, address.selection), address.selection, choice)
    return standalone_html(scene, "Stopover", citation, headings, listed)


def _first(rows: pd.DataFrame) -> dict[str, dict[Any, Any]]:
    """The first of the rows behind each stop."""
    return {row["stop_id"]: row for row in rows.iloc[::-1].to_dict("records")}


def _said(quoted: dict[str, dict[Any, Any]], entered: dict[str, dict[Any, Any]], stop_id: str) -> str:
    if stop_id in entered:
        return plain_entry(entered[stop_id])
    said = quoted[stop_id]
    by = source(said["outlet"], said["title"], said["published"], said["published_basis"])
    return f"“{said['text']}” ({by})"


def _beside(stop: dict[Any, Any]) -> str:
    when = span(stop["record_start"], stop["record_end"], "day") if not pd.isna(stop["record_start"]) else ""
    return ", ".join(part for part in (stop["verdict"], when) if part)
