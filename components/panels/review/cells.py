"""What tables of stops have in common: how their columns look, and what a cell means."""

import math
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from components.dataset.tables import DATE_PRECISIONS, MODES, STATUSES
from components.panels.review.places import Place
from components.panels.review.plan import StopPlan, too_early
from components.panels.wording import as_markdown, listed

FIRST_DAY = date(1700, 1, 1)
LAST_DAY = date(2200, 12, 31)

IN_WORDS = {"in_person": "in person", "none": "no day"}


def in_words(word: object) -> str:
    """One of the tables' fixed words as a person would say it."""
    return IN_WORDS.get(str(word), str(word))


def columns(keep: str) -> dict[str, Any]:
    """How the columns look; `keep` says what an unticked row means."""
    config = st.column_config

    def day(label: str) -> Any:
        return config.DateColumn(label, format="YYYY-MM-DD", min_value=FIRST_DAY, max_value=LAST_DAY, width=84)

    def word(label: str, options: tuple[str, ...], width: int, **more: Any) -> Any:
        return config.SelectboxColumn(label, options=list(options), format_func=in_words, width=width, **more)

    return {
        "keep": config.CheckboxColumn("Keep", default=True, width=64, help=keep),
        "position": config.NumberColumn(
            "No.", width=54, min_value=1, max_value=999_999, step=1, help="Another number moves the stop"
        ),
        "place": config.TextColumn("Place", width=158, help="A name, or a name and its country after a comma"),
        "travellers": config.TextColumn("Who", width=110, help="Names, separated by ;"),
        "start": day("From"),
        "end": day("To"),
        "date_precision": word("Exact to", DATE_PRECISIONS, 84, help="How precisely the days are known"),
        "status": word("Status", STATUSES, 80, default="made"),
        "mode": word("Mode", MODES, 78, default="in_person"),
    }


def stop_of(cells: Mapping[str, Any], place: Place | None, label: str, existing: str | None) -> StopPlan:
    """A row as a stop. How precisely a day is known follows the day where the two do not fit."""
    start, end = day_in(cells["start"]), day_in(cells["end"])
    return StopPlan(
        place=place,
        start=start,
        end=end,
        date_precision=fitting(words_in(cells["date_precision"]), start),
        mode=words_in(cells["mode"]) or "in_person",
        status=words_in(cells["status"]) or "made",
        travellers=names_in(cells["travellers"]),
        existing=existing,
        label=label,
    )


def fitting(precision: str, start: date | None) -> str:
    """How precisely days are known: not at all without one, to the day where nothing else is said."""
    if start is None:
        return "none"
    return precision if precision in DATE_PRECISIONS and precision != "none" else "day"


def say_what_is_too_early(stops: Sequence[StopPlan]) -> None:
    """A word where the days of stops and their order do not agree."""
    if early := too_early(stops):
        words = f"{listed(early)}: after a stop with a later day. Correct the days, or the order in the column No."
        st.info(as_markdown(words), icon=":material/swap_vert:")


def order_of(position: float, before: float) -> tuple[float, int]:
    """Where a stop comes that stood at a place `before` and is given a position, as a key to sort by.

    Given the position of another, it goes before that one when it moved up and behind it when it moved down.
    """
    return position, (position > before) - (position < before)


def is_empty(cell: object) -> bool:
    """Whether nothing stands in a cell."""
    return cell is None or cell is pd.NaT or cell is pd.NA or (isinstance(cell, float) and math.isnan(cell))


def words_in(cell: object) -> str:
    """A cell's text."""
    return "" if is_empty(cell) else str(cell).strip()


def day_in(cell: object) -> date | None:
    """A cell's day."""
    return None if is_empty(cell) else pd.Timestamp(str(cell)).date()


def names_in(cell: object) -> tuple[str, ...]:
    """The names in a cell, each once."""
    return tuple(dict.fromkeys(" ".join(name.split()) for name in words_in(cell).split(";") if name.strip()))
