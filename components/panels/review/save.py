"""The button that saves, what is still missing before it can, and what became of it, with a way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import streamlit as st

from components.dataset import questions
from components.dataset.problems import ConflictError, DataFolderError, Problem, SaveError, shortened
from components.dataset.saving import Changes, save, undo
from components.dataset.store import Dataset
from components.panels.review import outcomes, state
from components.panels.review.conflict import explained
from components.panels.review.emphasis import emphasis
from components.panels.review.last_saves import in_words
from components.panels.review.outcomes import Outcome
from components.panels.wording import as_markdown, place_name

MOST_LINKS = 20


@dataclass(frozen=True, slots=True)
class Draft:
    """What the button would save: what it says, what is still missing, and, worked out when it is pressed, the changes
    with the ids of the stops to look at afterwards."""

    label: str
    missing: Sequence[str]
    changes: Callable[[], tuple[Changes, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Offer:
    """A button below what was saved: what one may do next."""

    label: str
    do: Callable[[], None]
    icon: str | None = None


def save_bar(dataset: Dataset, text_id: str, draft: Draft) -> None:
    """What is missing, and the button."""
    failed = outcomes.outcome_of(text_id)
    if failed is not None and failed.error:
        st.error(as_markdown(failed.error), icon=":material/error:")
        for detail in failed.details:
            st.markdown(f"- {as_markdown(detail)}")
    wanting = list(dict.fromkeys(draft.missing))
    if wanting:
        st.markdown("**Still missing**\n\n" + "\n".join(f"- {as_markdown(sentence)}" for sentence in wanting))
    st.button(
        draft.label,
        key=state.key(text_id, "save"),
        type=emphasis(),
        icon=":material/save:",
        disabled=bool(wanting),
        on_click=_save,
        args=(dataset, text_id, draft),
    )


def saved(dataset: Dataset, text_id: str, to_map: Any, offers: Sequence[Offer]) -> bool:
    """What was saved, with a link to each stop on the map, the button that undoes it, and what one may do next.

    False, and nothing is shown, where nothing was.
    """
    outcome = outcomes.outcome_of(text_id)
    if outcome is None or not (outcome.generation or outcome.stop_ids):
        return False
    if outcome.undone:
        st.info("The save was undone; the data is as it was before.", icon=":material/undo:")
    else:
        st.success(f"Saved: {outcome.does}.", icon=":material/check:")
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
        for number, offer in enumerate(offers):
            st.button(offer.label, key=state.key(text_id, "offer", number), icon=offer.icon, on_click=offer.do)
    return True


def details_of(problems: Sequence[Problem]) -> tuple[str, ...]:
    """What was refused, a sentence each: the place by its column, for the lines are of a file that was not written."""
    return tuple(
        f"{problem.table}, {problem.column or 'all of it'}: "
        f"{'' if problem.value is None else f'“{shortened(problem.value)}” '}{problem.message}"
        for problem in problems
    )


def _save(dataset: Dataset, text_id: str, draft: Draft) -> None:
    """For the button: saves, and remembers what became of it. A second click that came in time does nothing."""
    before = outcomes.outcome_of(text_id)
    if before is not None and before.generation and not before.undone:
        return
    try:
        changes, wanted = draft.changes()
        done = save(dataset.folder, changes)
    except ConflictError as error:
        outcomes.remember(text_id, Outcome(error=explained(dataset, error)))
    except SaveError as error:
        outcomes.remember(text_id, Outcome(error=str(error), details=details_of(error.problems)))
    except DataFolderError as error:
        outcomes.remember(text_id, Outcome(error=str(error)))
    else:
        stop_ids = dict.fromkeys(done.id_of("stops", stop_id) for stop_id in wanted)
        does = in_words(changes.extent) if done.generation else "all of it was there already"
        outcomes.remember(text_id, Outcome(done.generation, tuple(stop_ids), does))


def _undo(folder: Path, text_id: str, outcome: Outcome) -> None:
    try:
        undo(folder, outcome.generation)
    except SaveError as error:
        outcomes.remember(text_id, replace(outcome, error=str(error)))
    else:
        outcomes.remember(text_id, replace(outcome, undone=True, error=""))


def _name(dataset: Dataset, stop_id: str) -> str:
    trip_id = questions.trip_of(dataset, stop_id)
    if trip_id is None:
        return as_markdown(stop_id)
    stops = questions.stops_of_trip(dataset, trip_id)
    row = stops[stops["stop_id"] == stop_id].iloc[0]
    return as_markdown(f"{place_name(row['place'], row['country'])} — {row['trip']}")
