"""The button that saves, what is still missing before it can, and what became of it, with a way back."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from components.dataset import questions
from components.dataset.problems import DataFolderError, Problem, SaveError, shortened
from components.dataset.saving import save, undo
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.plan import Plan, missing
from components.panels.review.rows import changes_of
from components.panels.review.state import Outcome
from components.panels.wording import as_markdown, count, place_name

MOST_LINKS = 20


def save_bar(dataset: Dataset, text_id: str, plan: Plan) -> None:
    """What would be saved, what is missing, and the button."""
    wanting = list(dict.fromkeys(missing(plan)))
    failed = state.outcome_of(text_id)
    if failed is not None and failed.error:
        st.error(as_markdown(failed.error), icon=":material/error:")
        for detail in failed.details:
            st.markdown(f"- {as_markdown(detail)}")
    if wanting:
        st.markdown("**Still missing**\n\n" + "\n".join(f"- {as_markdown(sentence)}" for sentence in wanting))
    stops = sum(stop.existing is None for trip in plan.trips for stop in trip.stops)
    st.button(
        f"Save {count(stops, 'new stop')} and {count(len(plan.quotes), 'excerpt')}",
        key=state.key(text_id, "save"),
        type="primary",
        icon=":material/save:",
        disabled=bool(wanting),
        on_click=_save,
        args=(dataset, text_id, plan),
    )


def saved(dataset: Dataset, text_id: str, outcome: Outcome, to_map: Any) -> None:
    """What was saved, with a link to each stop on the map, and the button that undoes it."""
    if outcome.undone:
        st.info("The save was undone; the data is as it was before.", icon=":material/undo:")
    else:
        stops = count(len(outcome.stop_ids), "stop")
        st.success(f"Saved: {stops} with {count(outcome.excerpts, 'excerpt')}.", icon=":material/check:")
        for stop_id in outcome.stop_ids[:MOST_LINKS]:
            name, icon = _name(dataset, stop_id), ":material/location_on:"
            st.page_link(to_map, label=name, icon=icon, query_params={"stop": stop_id})
        if outcome.error:
            st.error(as_markdown(outcome.error), icon=":material/error:")
    with st.container(horizontal=True, gap="small", key=state.key(text_id, "after")):
        if not outcome.undone and outcome.generation:
            st.button(
                "Undo this save", key=state.key(text_id, "undo"), icon=":material/undo:", on_click=_undo,
                args=(dataset.folder, text_id, outcome),
            )  # fmt: skip
        if text_id == state.hand_id():
            st.button("Add something else", key=state.key(text_id, "more"), on_click=state.next_by_hand)
        else:
            st.button("Open it again", key=state.key(text_id, "again"), on_click=state.remember, args=(text_id, None))


def details_of(problems: Sequence[Problem]) -> tuple[str, ...]:
    """What was refused, a sentence each: the place by its column, for the lines are of a file that was not written."""
    return tuple(
        f"{problem.table}, {problem.column or 'all of it'}: "
        f"{'' if problem.value is None else f'“{shortened(problem.value)}” '}{problem.message}"
        for problem in problems
    )


def _save(dataset: Dataset, text_id: str, plan: Plan) -> None:
    """For the button: saves, and remembers what became of it. A second click that came in time does nothing."""
    before = state.outcome_of(text_id)
    if before is not None and before.generation and not before.undone:
        return
    changes, wanted = changes_of(dataset, plan)
    try:
        done = save(dataset.folder, changes)
    except SaveError as error:
        state.remember(text_id, Outcome(error=str(error), details=details_of(error.problems)))
    except DataFolderError as error:
        state.remember(text_id, Outcome(error=str(error)))
    else:
        behind = [stop for quote in plan.quotes for stop in quote.existing_stops]
        stop_ids = [*(done.id_of("stops", stop_id) for stop_id in wanted), *behind]
        state.remember(text_id, Outcome(done.generation, tuple(dict.fromkeys(stop_ids)), len(plan.quotes)))


def _undo(folder: Path, text_id: str, outcome: Outcome) -> None:
    try:
        undo(folder, outcome.generation)
    except SaveError as error:
        state.remember(text_id, Outcome(outcome.generation, outcome.stop_ids, outcome.excerpts, error=str(error)))
    else:
        state.remember(text_id, Outcome(outcome.generation, outcome.stop_ids, outcome.excerpts, undone=True))


def _name(dataset: Dataset, stop_id: str) -> str:
    trip_id = questions.trip_of(dataset, stop_id)
    if trip_id is None:
        return as_markdown(stop_id)
    stops = questions.stops_of_trip(dataset, trip_id)
    row = stops[stops["stop_id"] == stop_id].iloc[0]
    return as_markdown(f"{place_name(row['place'], row['country'])} — {row['trip']}")
