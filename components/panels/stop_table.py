"""Stops as tables that a reader can work with the keyboard: a table a trip, a row a stop, its name chooses it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import streamlit as st

from components.panels.navigation import choose_stop

_HERE = Path(__file__).parent

Kind = Literal["", "added", "missing", "moved", "outside"]

_tables = st.components.v2.component(
    "stopover_stop_table",
    html='<div class="stops"></div>',
    css=(_HERE / "stop_table.css").read_text(encoding="utf-8"),
    js=(_HERE / "stop_table.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True, slots=True)
class StopRow:
    """One stop: its number in the order of travel, its name, and a cell for each column after those two.

    `kind` says how it stands in the official record beside the plan, where that is to be seen at a glance.
    """

    id: str
    number: str
    place: str
    cells: tuple[str, ...]
    kind: Kind = ""


@dataclass(frozen=True, slots=True)
class StopTable:
    """The stops of one trip under its title; `when` stands beside the title."""

    title: str
    when: str
    stops: tuple[StopRow, ...]


def stop_tables(
    tables: Sequence[StopTable], columns: Sequence[str], chosen: str | None, *, key: str, spare: bool = False
) -> None:
    """Draws the tables, all with the same columns. `spare`: the last column is left out where the page is narrow."""
    _tables(
        data={
            "tables": [asdict(table) for table in tables],
            "columns": list(columns),
            "chosen": chosen,
            "spare": spare,
        },
        key=key,
        on_stop_change=partial(_choose_clicked, key),
    )


def _choose_clicked(key: str) -> None:
    choose_stop(st.session_state[key].stop)
