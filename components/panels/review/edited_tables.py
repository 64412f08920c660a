"""The tables of stops that the editors of the review page start from, and how each looked last."""

from collections.abc import Callable, Iterator

import pandas as pd
import streamlit as st

from components.panels.review.state import key


def table(text_id: str, trip: int, fresh: Callable[[], pd.DataFrame]) -> pd.DataFrame:
    """The table that the editor of a trip starts from; it stays the same as long as the editor is on the page.

    Streamlit forgets an editor that it does not draw, so one that comes back starts from what was corrected before.
    """
    base = key(text_id, "base", trip)
    if base not in st.session_state:
        st.session_state[base] = fresh()
    elif key(text_id, "stops", trip) not in st.session_state:
        st.session_state[base] = st.session_state.get(key(text_id, "latest", trip), st.session_state[base])
    found: pd.DataFrame = st.session_state[base]
    return found


def proposed_before(text_id: str, trip: int, now: pd.DataFrame) -> pd.DataFrame:
    """What was proposed for a trip before it is what it is `now`."""
    proposal = key(text_id, "proposal", trip)
    before: pd.DataFrame = st.session_state.get(proposal, now)
    st.session_state[proposal] = now
    return before


def replace_table(text_id: str, trip: int, table: pd.DataFrame) -> None:
    """Another table for the editor of a trip to start from."""
    st.session_state[key(text_id, "base", trip)] = table
    st.session_state[key(text_id, "latest", trip)] = table


def latest_table(text_id: str, trip: int, base: pd.DataFrame) -> pd.DataFrame:
    """How the table of a trip looked last; as its `base` before it was ever shown."""
    found: pd.DataFrame = st.session_state.get(key(text_id, "latest", trip), base)
    return found


def free_number(text_id: str, trip: int, first: int) -> Iterator[int]:
    """Numbers from `first` on that no row of a trip's table had yet; one that is taken is never free again."""
    counter = key(text_id, "number", trip)
    while True:
        number: int = st.session_state.get(counter, first)
        st.session_state[counter] = number + 1
        yield number


def remember_table(text_id: str, trip: int, corrected: pd.DataFrame) -> None:
    """Notes how the table of a trip looks now."""
    st.session_state[key(text_id, "latest", trip)] = corrected.reset_index(drop=True)
