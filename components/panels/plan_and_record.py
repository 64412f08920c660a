"""The tab "Plan and record": stop by stop what articles announced of a trip, and what the official record has of it."""

from dataclasses import replace

import streamlit as st

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.choice import Choice
from components.panels.comparison import (
    ADDED,
    MISSING,
    MOVED,
    Comparison,
    announced_days,
    comparison_of,
    recorded_days,
    verdict_words,
)
from components.panels.official import credit_line
from components.panels.stop_table import Kind, StopRow, StopTable, stop_tables
from components.panels.wording import day
from components.record.verdicts import Compared

MOST_COMPARED = 12
COLUMNS = ("", "Place", "Announced for", "In the record", "Verdict")

_KINDS: dict[str, Kind] = {ADDED: "added", MISSING: "missing", MOVED: "moved", "outside the record's rules": "outside"}


def plan_and_record(dataset: Dataset, selection: Selection, choice: Choice) -> None:
    """A table and a sentence for the chosen trip, or for each of the trips shown; and where the record is from."""
    trip_ids = [] if choice.trip_id else _announced(dataset, selection)
    found = [choice.comparison, *(comparison_of(dataset, trip_id) for trip_id in trip_ids[:MOST_COMPARED])]
    compared = [comparison for comparison in found if comparison]
    if not compared:
        which = "No article announced this trip" if choice.trip_id else "No trip of an article is shown"
        st.markdown(f"{which}, so there is no plan to lay the official record beside.")
        return
    for comparison in compared:
        _comparison(dataset, comparison, choice)
    if len(trip_ids) > MOST_COMPARED:
        st.caption(f"The latest {MOST_COMPARED} of the trips shown; choose a trip to see its own.")
    st.caption(
        "A place is the same where it lies within 25 km, or where one side names only the country. The record keeps "
        f"official travel abroad and in person, up to {day(compared[0].last)}. {credit_line(dataset)}"
    )


def _announced(dataset: Dataset, selection: Selection) -> list[str]:
    """The articles' trips that are shown, latest first, also where the record's would crowd them out."""
    return list(questions.view(dataset, replace(selection, record=False)).trips["trip_id"])


def _comparison(dataset: Dataset, comparison: Comparison, choice: Choice) -> None:
    people = list(dict.fromkeys(stop.person_id for stop in comparison.stops))
    names = questions.labels(dataset, "people", [person for person in people if person]) if len(people) > 1 else {}
    stop_tables(
        [
            StopTable(
                comparison.title,
                names.get(person or "", ""),
                tuple(_row(comparison, stop) for stop in comparison.stops if stop.person_id == person),
            )
            for person in people
        ],
        COLUMNS,
        choice.stop_id,
        key=f"plan-{comparison.trip_id}",
    )
    st.code(comparison.sentence, language=None, wrap_lines=True)


def _row(comparison: Comparison, stop: Compared) -> StopRow:
    return StopRow(
        id=stop.stop_id or stop.record_stop_id or "",
        number=str(stop.order),
        place=stop.place,
        cells=(
            announced_days(comparison, stop) or "–",
            recorded_days(stop) or "–",
            verdict_words(stop, comparison.last),
        ),
        kind=_KINDS.get(stop.verdict, ""),
    )
