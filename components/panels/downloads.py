"""What is shown, to take away: a table, a GeoJSON file, a map that opens offline, and a line to cite the view by."""

from collections.abc import Callable
from datetime import UTC, datetime

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
from components.panels.scene import compose
from components.panels.wording import STATUS, day, place_name, source, span

HEADINGS = ("Trip", "", "Place", "When", "Status", "Who", "What the articles say")
MOST_LISTED = 1_000


def downloads(dataset: Dataset, view: View, address: Address, choice: Choice) -> None:
    """The buttons; each file is made only when its button is pressed."""
    citation = cite(view, address)

    def rows() -> tuple[pd.DataFrame, pd.DataFrame]:
        stops = questions.stops_for_download(dataset, address.selection)
        return stops, questions.excerpts(dataset, list(stops["stop_id"]))

    files: dict[str, tuple[str, str, str, Callable[[], str]]] = {
        "Stops as CSV": (":material/table:", "text/csv", "stops.csv", lambda: stops_csv(*rows())),
        "Stops as GeoJSON": (
            ":material/data_object:", "application/geo+json", "stops.geojson", lambda: stops_geojson(*rows()),
        ),
        "Map as HTML": (
            ":material/map:", "text/html", "stopover.html",
            lambda: _standalone(dataset, view, address, choice, citation),
        ),
    }  # fmt: skip
    with st.container(horizontal=True, gap="small", key="downloads"):
        for label, (icon, kind, name, make) in files.items():
            st.download_button(label, make, name, kind, key=f"download-{name}", icon=icon, on_click="ignore")
    stops = view.totals["stops"] or 0
    limit = questions.MOST_DOWNLOADED
    cut = f" CSV and GeoJSON hold the first {limit:,} of {stops:,} stops." if stops > limit else ""
    st.caption(
        "The table has a line for every stop and excerpt, with its source. The map is one file: it opens without a "
        f"network, with the stops and their sources listed below it.{cut}"
    )
    st.markdown("**Cite this view**")
    st.code(citation, language=None, wrap_lines=True)


def cite(view: View, address: Address) -> str:
    """One line that says what was seen, where and when."""
    here = (st.context.url or "").partition("?")[0]
    link = "?".join(part for part in (here, query_string(address)) if part)
    return f"Stopover: {live_line(view)}. Seen {day(datetime.now(UTC).date())}. {link}".rstrip()


def _standalone(dataset: Dataset, view: View, address: Address, choice: Choice, citation: str) -> str:
    stops = questions.stops(dataset, address.selection, MOST_LISTED)
    said = questions.excerpts(dataset, list(stops["stop_id"])).drop_duplicates("stop_id").set_index("stop_id")
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
                _said(said.loc[stop["stop_id"]]),
            ),
        )
        for stop in stops.to_dict("records")
    ]
    return standalone_html(compose(view, address.selection, choice), "Stopover", citation, HEADINGS, listed)


def _said(excerpt: pd.Series) -> str:
    by = source(excerpt["outlet"], excerpt["title"], excerpt["published"], excerpt["published_basis"])
    return f"“{excerpt['text']}” ({by})"
