"""What became of each save of the review page, and of undoing one."""

from dataclasses import dataclass, replace

import streamlit as st

_OUTCOMES, _UNDONE = "review-outcomes", "review-undone"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a save: where it stands now, what it did and how to undo it; or why there was none."""

    generation: str = ""
    stop_ids: tuple[str, ...] = ()
    does: str = ""
    undone: bool = False
    error: str = ""
    details: tuple[str, ...] = ()


def outcome_of(text_id: str) -> Outcome | None:
    """What became of the last save of a text."""
    return _by_text().get(text_id)


def is_saved(text_id: str) -> bool:
    """Whether a text was saved and the save was not undone."""
    outcome = outcome_of(text_id)
    return outcome is not None and bool(outcome.generation) and not outcome.undone


def remember(text_id: str, outcome: Outcome | None) -> None:
    """Notes what became of a save; None opens the text again."""
    if outcome is None:
        _by_text().pop(text_id, None)
    else:
        _by_text()[text_id] = outcome


def mark_undone(generation: str) -> None:
    """Notes that a save was undone, wherever it was of this session's own."""
    for text_id, outcome in _by_text().items():
        if outcome.generation == generation:
            _by_text()[text_id] = replace(outcome, undone=True, error="")


def say_of_undo(outcome: Outcome) -> None:
    """Notes what became of undoing one of the last saves, to be said once."""
    st.session_state[_UNDONE] = outcome


def said_of_undo() -> Outcome | None:
    """What is to be said of it now."""
    outcome: Outcome | None = st.session_state.pop(_UNDONE, None)
    return outcome


def _by_text() -> dict[str, Outcome]:
    outcomes: dict[str, Outcome] = st.session_state.setdefault(_OUTCOMES, {})
    return outcomes
