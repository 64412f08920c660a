"""The proposed stops of one trip as a table to correct, and what its rows mean once corrected."""

import math
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from components.dataset.tables import DATE_PRECISIONS, MODES, STATUSES
from components.panels.review import state
from components.panels.review.article_reading import ReadStop
from components.panels.review.places import Place, places_called
from components.panels.review.plan import StopPlan

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
        column_config={
            "keep": st.column_config.CheckboxColumn("Keep", default=True, width=60),
            "place": st.column_config.TextColumn(
                "Place", width=124, help="A name, or a name and its country after a comma"
            ),
            "travellers": st.column_config.TextColumn("Who", width=122, help="Names, separated by ;"),
            "start": st.column_config.DateColumn("From", format="YYYY-MM-DD", width=88),
            "end": st.column_config.DateColumn("To", format="YYYY-MM-DD", width=88),
            "date_precision": st.column_config.SelectboxColumn(
                "Exact to", options=list(DATE_PRECISIONS), width=84, help="How precisely the days are known"
            ),
            "status": st.column_config.SelectboxColumn("Status", options=list(STATUSES), default="made", width=80),
            "mode": st.column_config.SelectboxColumn("Mode", options=list(MODES), default="in_person", width=84),
        },
    )
    corrected = pd.DataFrame(changed)
    state.remember_table(text_id, trip, corrected)
    return corrected


def kept(table: pd.DataFrame) -> list[tuple[int | None, str, Mapping[str, Any]]]:
    """Number of the read stop (None for an added row), place as written and cells of each row to keep.

    A row without a place is none.
    """
    found: list[tuple[int | None, str, Mapping[str, Any]]] = []
    for row in table.head(MOST_STOPS).to_dict("records"):
        written = _words(row["place"])
        if written and (_is_missing(row["keep"]) or row["keep"]):
            read = None if _is_missing(row["read"]) else int(row["read"])
            found.append((read, written, {str(name): cell for name, cell in row.items()}))
    return found


def places_for(written: str, stop: ReadStop | None) -> list[tuple[str, Place]]:
    """What the place of a row may be, in words and as it is; first what was read, while its name is unchanged."""
    read = [] if stop is None or stop.place.label != written else [(f"{stop.place.label} (as read)", stop.place)]
    asked = stop.place.name if read and stop else written
    others = [found for found in places_called(asked) if not any(_same(found[1], place) for _, place in read)]
    return [*read, *others]


def stop_of(cells: Mapping[str, Any], place: Place | None, label: str, existing: str | None) -> StopPlan:
    """A row as a stop. How precisely a day is known follows the day where the two do not fit."""
    start, end = _day(cells["start"]), _day(cells["end"])
    precision = _words(cells["date_precision"])
    if start is None:
        precision = "none"
    elif precision not in DATE_PRECISIONS or precision == "none":
        precision = "day"
    return StopPlan(
        place=place,
        start=start,
        end=end,
        date_precision=precision,
        mode=_words(cells["mode"]) or "in_person",
        status=_words(cells["status"]) or "made",
        travellers=tuple(
            dict.fromkeys(" ".join(name.split()) for name in _words(cells["travellers"]).split(";") if name.strip())
        ),
        existing=existing,
        label=label,
    )


def _same(one: Place, other: Place) -> bool:
    return one.name == other.name and (one.latitude, one.longitude) == (other.latitude, other.longitude)


def _is_missing(cell: object) -> bool:
    return cell is None or cell is pd.NaT or cell is pd.NA or (isinstance(cell, float) and math.isnan(cell))


def _words(cell: object) -> str:
    return "" if _is_missing(cell) else str(cell).strip()


def _day(cell: object) -> date | None:
    return None if _is_missing(cell) else pd.Timestamp(str(cell)).date()
