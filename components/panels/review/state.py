"""What the review page remembers between runs: under which keys, and what is added by hand or corrected.

The texts given are in given_texts.py, the tables in edited_tables.py, what became of each save in outcomes.py.
Everything else is the value of a widget under a key of the article it belongs to, so that every run works the plan out
anew from what is on the page.
"""

from collections.abc import Callable
from datetime import date

import streamlit as st

from components.panels.review.opened_trip import OpenedTrip

BY_HAND, CORRECTED = "hand", "corrected"

TO_CORRECT = "review-corrected-trip"

_HAND = "review-hand-number"


def key(text_id: str, *parts: object) -> str:
    """The key of a widget that belongs to one text."""
    return "-".join(["review", text_id, *map(str, parts)])


def propose(field: str, value: object) -> None:
    """Puts a proposal into the field with this key, unless a person has put something else there."""
    before = f"{field}-proposed"
    untouched = before in st.session_state and st.session_state.get(field) == st.session_state[before]
    if field not in st.session_state or (untouched and st.session_state[before] != value):
        st.session_state[field] = value
    st.session_state[before] = value


def read_anew(text_id: str, day: date | None, plan_id: str) -> str:
    """What was read anew when the day of publication of a text was changed last: "days", "stops", or nothing yet.

    `plan_id` tells apart which stops are read.
    """
    seen = key(text_id, "read-with")
    before: date | None
    plan_before: str
    anew: str
    before, plan_before, anew = st.session_state.get(seen, (day, plan_id, ""))
    if before != day:
        anew = "days" if plan_before == plan_id else "stops"
    st.session_state[seen] = (day, plan_id, anew)
    return anew


def opened(text_id: str, fresh: Callable[[], OpenedTrip]) -> OpenedTrip:
    """A trip as it was when somebody opened it to correct it."""
    if key(text_id, "opened") not in st.session_state:
        st.session_state[key(text_id, "opened")] = fresh()
    found: OpenedTrip = st.session_state[key(text_id, "opened")]
    return found


def opened_before(text_id: str) -> OpenedTrip | None:
    """The same, where somebody opened it."""
    found: OpenedTrip | None = st.session_state.get(key(text_id, "opened"))
    return found


def trip_to_correct() -> str | None:
    """Id of the trip that is chosen to be corrected."""
    trip_id: str | None = st.session_state.get(TO_CORRECT)
    return trip_id


def correct_another() -> None:
    """For callbacks: no trip is chosen to be corrected."""
    st.session_state[TO_CORRECT] = None


def correction_id(trip_id: str) -> str:
    """The id that stands for correcting a trip; a new one each time it is opened afresh."""
    return f"{CORRECTED}{st.session_state.get(key(CORRECTED, trip_id), 0)}-{trip_id}"


def open_afresh(trip_id: str) -> None:
    """For callbacks: the trip as it is now, nothing of it corrected yet."""
    st.session_state[key(CORRECTED, trip_id)] = st.session_state.get(key(CORRECTED, trip_id), 0) + 1


def hand_id() -> str:
    """The id that stands for what is added by hand; a new one after each save."""
    return f"{BY_HAND}{st.session_state.get(_HAND, 0)}"


def next_by_hand() -> None:
    """For callbacks: an empty page to add by hand on."""
    st.session_state[_HAND] = st.session_state.get(_HAND, 0) + 1
