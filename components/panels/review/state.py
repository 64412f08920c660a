"""What the review page remembers between runs; this module alone names its session keys.

The texts given, which of them is open, and what became of each save are kept here. Everything else is the value of a
widget under a key of the article it belongs to, so that every run works the plan out anew from what is on the page.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

BY_HAND = "hand"
MOST_TEXTS = 100

_TEXTS, _OUTCOMES, _HAND = "review-texts", "review-outcomes", "review-hand-number"


@dataclass(frozen=True, slots=True)
class GivenText:
    """An article as somebody gave it. The id is made from the text, so that the same text twice is one."""

    text_id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a save: where it stands now and how to undo it; or why there was none."""

    generation: str = ""
    stop_ids: tuple[str, ...] = ()
    excerpts: int = 0
    undone: bool = False
    error: str = ""
    details: tuple[str, ...] = ()


def key(text_id: str, *parts: object) -> str:
    """The key of a widget that belongs to one text."""
    return "-".join(["review", text_id, *map(str, parts)])


def texts() -> list[GivenText]:
    """The texts given so far, in their order."""
    given: list[GivenText] = st.session_state.setdefault(_TEXTS, [])
    return given


def add_texts(named: Sequence[tuple[str, str]]) -> None:
    """Puts texts with their names at the end of the list, those only that are not there yet."""
    there = texts()
    known = {given.text_id for given in there}
    for name, text in named:
        text_id = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
        if text_id not in known and len(there) < MOST_TEXTS:
            known.add(text_id)
            there.append(GivenText(text_id, name, text))


def take_pasted() -> None:
    """For the callback of the button below the text field."""
    pasted = str(st.session_state.get(key("pasted")) or "")
    if pasted.strip():
        add_texts([(_first_line(pasted), pasted)])
        st.session_state[key("open")] = len(texts()) - 1
        st.session_state[key("pasted")] = ""


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


def remember_table(text_id: str, trip: int, corrected: pd.DataFrame) -> None:
    """Notes how the table of a trip looks now."""
    st.session_state[key(text_id, "latest", trip)] = corrected.reset_index(drop=True)


def open_number() -> int:
    """Which of the texts is open."""
    number = st.session_state.get(key("open"))
    return number if isinstance(number, int) and 0 <= number < len(texts()) else 0


def hand_id() -> str:
    """The id that stands for what is added by hand; a new one after each save."""
    return f"{BY_HAND}{st.session_state.get(_HAND, 0)}"


def next_by_hand() -> None:
    """For callbacks: an empty page to add by hand on."""
    st.session_state[_HAND] = st.session_state.get(_HAND, 0) + 1


def outcome_of(text_id: str) -> Outcome | None:
    """What became of the last save of a text."""
    outcomes: dict[str, Outcome] = st.session_state.setdefault(_OUTCOMES, {})
    return outcomes.get(text_id)


def remember(text_id: str, outcome: Outcome | None) -> None:
    """Notes what became of a save; None opens the text again."""
    outcomes: dict[str, Outcome] = st.session_state.setdefault(_OUTCOMES, {})
    if outcome is None:
        outcomes.pop(text_id, None)
    else:
        outcomes[text_id] = outcome


def _first_line(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= 80 else f"{line[:80].rstrip()}…"
