"""The proposed stops of one trip as a table to correct, and which of its rows are stops.

Each row has a number, which stays with it whatever becomes of the others: of a read stop its place in the proposal, of
an added row one that no other had before. What is chosen for a stop elsewhere on the page is kept under it.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import pandas as pd
import streamlit as st

from components.panels.review import edited_tables, state
from components.panels.review.article_reading import ReadStop
from components.panels.review.cells import columns, is_empty, order_of, words_in

COLUMNS = ("keep", "position", "place", "travellers", "start", "end", "date_precision", "status", "mode")
MOST_STOPS = 60
_SAY_SOMETHING = ("place", "travellers", "start", "end")  # The other columns are filled in of themselves.


class KeptRow(NamedTuple):
    """A row to keep: its number, what it is called, the place as written in it and its cells."""

    number: int
    label: str
    written: str
    cells: Mapping[str, Any]


def proposed(stops: Iterable[ReadStop]) -> pd.DataFrame:
    """The table as first shown: a row a stop, in order of travel; `number` is the number of the row."""
    rows = [
        {
            "number": float(number),
            "keep": True,
            "position": float(number + 1),
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
    table = pd.DataFrame(rows, columns=pd.Index(("number", *COLUMNS)))
    for numbers in ("number", "position"):
        table[numbers] = table[numbers].astype("float64")
    table["keep"] = table["keep"].astype("bool")
    for day in ("start", "end"):
        table[day] = pd.to_datetime(table[day])
    for words in ("place", "date_precision", "status", "mode", "travellers"):
        table[words] = table[words].astype("str")
    return table


def stops_table(text_id: str, trip: int, stops: tuple[ReadStop, ...]) -> pd.DataFrame:
    """Shows the table and returns it as corrected."""
    now = proposed(stops)
    before = edited_tables.proposed_before(text_id, trip, now)
    if not before.equals(now):
        corrected = taken_along(edited_tables.latest_table(text_id, trip, before), before, now)
        edited_tables.replace_table(text_id, trip, corrected)
    base = edited_tables.table(text_id, trip, lambda: now)
    changed = st.data_editor(
        base,
        column_order=COLUMNS,
        key=state.key(text_id, "stops", trip),
        num_rows="dynamic",
        hide_index=True,
        alt="The stops proposed, a row each, to correct",
        placeholder="?",
        column_config=columns(keep="A row that is not ticked is not saved"),
    )
    corrected = pd.DataFrame(changed)
    added_before = edited_tables.latest_table(text_id, trip, base)
    added_before = added_before[~added_before["number"].isin(base["number"])]
    free = edited_tables.free_number(text_id, trip, len(stops))
    corrected = numbered(corrected, added_before, free)
    edited_tables.remember_table(text_id, trip, corrected)
    if len(corrected) > MOST_STOPS:
        st.warning(f"Only the first {MOST_STOPS} rows are saved at a time.", icon=":material/content_cut:")
    return corrected


def taken_along(corrected: pd.DataFrame, before: pd.DataFrame, now: pd.DataFrame) -> pd.DataFrame:
    """The table of the same stops as they are proposed `now`, with all that was corrected in it `before`."""
    was, proposal = ({row["number"]: row for row in table.to_dict("records")} for table in (before, now))
    rows = [
        row
        if row["number"] not in proposal
        else {
            name: cell if words_in(cell) != words_in(was[row["number"]][name]) else proposal[row["number"]][name]
            for name, cell in row.items()
        }
        for row in corrected.to_dict("records")
    ]
    table = pd.DataFrame(rows, columns=now.columns)
    table["keep"] = table["keep"].where(table["keep"].notna(), True)
    return table.astype(now.dtypes.to_dict())


def numbered(table: pd.DataFrame, added: pd.DataFrame, free: Iterator[int]) -> pd.DataFrame:
    """The table with a number in each row: rows that were `added` keep theirs, those that are new get one that is free.

    The editor tells added rows by nothing but their order. Where some went, those that stay are told by their cells.
    """
    table = table.copy()
    gone = len(added) - int(table["number"].isna().sum())
    before = added.to_dict("records")
    for label in table.index[table["number"].isna()]:
        while gone > 0 and before and not _are_alike(table.loc[label].to_dict(), before[0]):
            before.pop(0)
            gone -= 1
        table.loc[label, "number"] = before.pop(0)["number"] if before else next(free)
    return table


def _order(row: Mapping[Any, Any]) -> tuple[float, int]:
    """Rows come by their position; a row that was added and has none comes last, as it stands."""
    if is_empty(row["position"]):
        return math.inf, 0
    return order_of(row["position"], row["number"] + 1)


def _are_alike(row: Mapping[Any, Any], other: Mapping[Any, Any]) -> bool:
    return all(words_in(row[name]) == words_in(other[name]) for name in COLUMNS)


def kept(table: pd.DataFrame) -> list[KeptRow]:
    """Each row to keep, in order of travel; one in which nothing was written is none."""
    found: list[KeptRow] = []
    lines = enumerate(table.head(MOST_STOPS).to_dict("records"), start=1)
    for line, row in sorted(lines, key=lambda one: _order(one[1])):
        cells = {str(name): cell for name, cell in row.items()}
        if any(words_in(row[name]) for name in _SAY_SOMETHING) and (is_empty(row["keep"]) or row["keep"]):
            written = words_in(row["place"])
            found.append(KeptRow(int(row["number"]), f"“{written}”" if written else f"Row {line}", written, cells))
    return found
