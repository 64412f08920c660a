"""The proposed stops of one trip as a table to correct, and which of its rows are stops."""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from components.panels.review import state
from components.panels.review.article_reading import ReadStop
from components.panels.review.cells import columns, is_empty, words_in

COLUMNS = ("keep", "place", "travellers", "start", "end", "date_precision", "status", "mode")
MOST_STOPS = 60


def proposed(stops: Iterable[ReadStop]) -> pd.DataFrame:
    """The table as first shown: a row a stop, in order of travel; `read` is its number, which stays with it."""
    rows = [
        {
            "read": float(number),
            "keep": True,
            "place": stop.place.label,
            "start": stop.start,
            "end": stop.end,
            "date_precision": stop.date_precision,
            "status": stop.status,
            "mode": stop.mode,
            "travellers": "; ".join(stop.travellers),
        }
        for number, stop in enumerate(stops)
    ]
    table = pd.DataFrame(rows, columns=pd.Index(("read", *COLUMNS)))
    table["read"] = table["read"].astype("float64")
    table["keep"] = table["keep"].astype("bool")
    for day in ("start", "end"):
        table[day] = pd.to_datetime(table[day])
    for words in ("place", "date_precision", "status", "mode", "travellers"):
        table[words] = table[words].astype("str")
    return table


def stops_table(text_id: str, trip: int, stops: tuple[ReadStop, ...]) -> pd.DataFrame:
    """Shows the table and returns it as corrected."""
    changed = st.data_editor(
        state.table(text_id, trip, lambda: proposed(stops)),
        column_order=COLUMNS,
        key=state.key(text_id, "stops", trip),
        num_rows="dynamic",
        hide_index=True,
        alt="The stops proposed, a row each, to correct",
        placeholder="?",
        column_config=columns(keep="A row that is not ticked is not saved"),
    )
    corrected = pd.DataFrame(changed)
    state.remember_table(text_id, trip, corrected)
    if len(corrected) > MOST_STOPS:
        st.warning(f"Only the first {MOST_STOPS} rows are saved at a time.", icon=":material/content_cut:")
    return corrected


def kept(table: pd.DataFrame) -> list[tuple[int | None, str, Mapping[str, Any]]]:
    """Number of the read stop (None for an added row), place as written and cells of each row to keep.

    A row without a place is none.
    """
    found: list[tuple[int | None, str, Mapping[str, Any]]] = []
    for row in table.head(MOST_STOPS).to_dict("records"):
        written = words_in(row["place"])
        if written and (is_empty(row["keep"]) or row["keep"]):
            read = None if is_empty(row["read"]) else int(row["read"])
            found.append((read, written, {str(name): cell for name, cell in row.items()}))
    return found
