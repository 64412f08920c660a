"""What a text says of a trip that is there: the facts that it lacks are offered, those that differ are named."""

from dataclasses import replace
from datetime import date

import streamlit as st

from components.dataset.saving import Row
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.as_written import as_written
from components.panels.review.facts import NOTHING_SAID, TripFacts
from components.panels.review.naming import iso
from components.panels.wording import as_label, as_markdown, day, listed


def filling_in(dataset: Dataset, text_id: str, number: int, trip_id: str, said: TripFacts) -> TripFacts:
    """Lets a person take over what the trip lacks; returns what is taken."""
    row = as_written(dataset, "trips").get(trip_id)
    if row is None:
        return NOTHING_SAID
    if other := differing(row, said):
        words = f"This text says otherwise of the trip: {listed(other)}."
        st.info(as_markdown(words), icon=":material/compare_arrows:")
    new = lacking(row, said)
    if new == NOTHING_SAID:
        return new
    label = f"Fill in what the trip lacks: {listed(in_words(new))}"
    taken = st.checkbox(
        as_label(label), True, key=state.key(text_id, "fill", number), persist_state="session", wrap=True
    )
    return new if taken else NOTHING_SAID


def with_what_is_there(dataset: Dataset, trip_id: str, taken: TripFacts) -> TripFacts:
    """What will be said of a trip when it is saved: its own days, and those of them that are `taken` over."""
    row = as_written(dataset, "trips").get(trip_id)
    if row is None:
        return taken
    start, end = (date.fromisoformat(row[name]) if row[name] else None for name in ("start", "end"))
    precision = row["date_precision"] if start else taken.date_precision
    return replace(taken, start=start or taken.start, end=end or taken.end, date_precision=precision)


def lacking(row: Row, said: TripFacts) -> TripFacts:
    """Of what is said of a trip that which its row has not; a last day only where there is, or will be, a first."""
    facts = said if not row["start"] else replace(said, start=None, date_precision="none")
    first = iso(said.start) or row["start"]
    if row["end"] or not first or iso(said.end) < first:
        facts = replace(facts, end=None)
    return replace(facts, returns_to="", home=None) if row["return_to"] or said.home is None else facts


def differing(row: Row, said: TripFacts) -> list[str]:
    """In words what is said of a trip and stands otherwise in its row."""
    days = TripFacts(_other(said.start, row["start"]), _other(said.end, row["end"]), said.date_precision)
    return in_words(days) if said.date_precision in {"day", "none"} and row["date_precision"] == "day" else []


def in_words(facts: TripFacts) -> list[str]:
    """Each fact as a person would say it."""
    words = [f"first day {day(facts.start)}"] if facts.start else []
    words += [f"last day {day(facts.end)}"] if facts.end else []
    return words + ([f"return to {facts.home.label}"] if facts.home else [])


def _other(said: date | None, written: str) -> date | None:
    return said if said and written and iso(said) != written else None
