"""The fields for what is said of a trip itself: its first and last day, how exactly, and to where it returns."""

from datetime import date

import streamlit as st

from components.dataset.tables import DATE_PRECISIONS
from components.panels.review import state
from components.panels.review.cells import FIRST_DAY, LAST_DAY, fitting, in_words
from components.panels.review.facts import TripFacts
from components.panels.review.meant import choices_for, meant, opening
from components.panels.review.places import Place


def trip_facts(text_id: str, known: TripFacts, known_as: str, *trip: object, hint: str | None = None) -> TripFacts:
    """Shows the fields, filled in with what is `known`, and returns what stands in them.

    `known_as` says in brackets from where the place returned to is known, `hint` what empty days mean.
    """
    key = state.key(text_id, "facts", *trip)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key=key):
        start = _day("First day", known.start, state.key(text_id, "first", *trip), hint)
        end = _day("Last day", known.end, state.key(text_id, "last", *trip), hint)
        exact = state.key(text_id, "precision", *trip)
        state.propose(exact, known.date_precision)
        precision = st.selectbox(
            "Exact to",
            DATE_PRECISIONS,
            format_func=in_words,
            key=exact,
            persist_state="session",
            width=110,
        )
        home = known.home
        returns = state.key(text_id, "returns", *trip)
        state.propose(returns, home.label if home else known.returns_to)
        written = st.text_input(
            "Returns to",
            max_chars=200,
            key=returns,
            persist_state="session",
            placeholder="Where it ends, at home",
            width=220,
        ).strip()
        nowhere = home is None and written == known.returns_to  # An id that stands in no table is no name.
        place = _home(text_id, written, home, known_as, *trip) if written and not nowhere else None
    return TripFacts(start, end, fitting(precision or "", start), written, place)


def _home(text_id: str, written: str, known: Place | None, known_as: str, *trip: object) -> Place | None:
    choices = choices_for(written, known, known_as)
    with opening(choices, text_id, "home", *trip):
        return meant(choices, text_id, "home", *trip)


def _day(label: str, known: date | None, key: str, hint: str | None) -> date | None:
    state.propose(key, known)
    return st.date_input(
        label,
        None,
        min_value=min(FIRST_DAY, known or FIRST_DAY),
        max_value=max(LAST_DAY, known or LAST_DAY),
        format="YYYY-MM-DD",
        key=key,
        persist_state="session",
        help=hint,
        width=168,  # a whole day beside the two buttons in it
    )
