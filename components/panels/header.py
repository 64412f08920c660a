"""The name of the page and one live line: how much is shown, and what the link asked for in vain."""

from typing import Any

import streamlit as st

from components.dataset.questions import View
from components.panels.adding import link_to
from components.panels.address import Address
from components.panels.wording import as_markdown, count


def header(view: View, address: Address, adding: Any = None) -> None:
    """The name, the way to `adding`, the page on which one adds, if there is one, and what is shown, in one line."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium", key="header"):
        st.title("Stopover", anchor=False, width="content")
        link_to(adding)  # Beside the name, where a narrow window has room for both.
        st.markdown(live_line(view))
    for note in address.notes:
        st.info(as_markdown(note), icon=":material/link_off:")


def live_line(view: View) -> str:
    """How many trips, stops and places are shown, of which years, and how many of the trips the record has."""
    totals = view.totals
    parts = [
        count(totals["trips"] or 0, "trip"),
        count(totals["stops"] or 0, "stop"),
        count(totals["places"] or 0, "place"),
    ]
    first, last = totals["first_year"], totals["last_year"]
    if first:
        parts.append(str(first) if first == last else f"{first}–{last}")
    if totals["record_trips"]:
        parts.append(f"{count(totals['record_trips'], 'trip')} of the official record")
    return " · ".join(parts)
