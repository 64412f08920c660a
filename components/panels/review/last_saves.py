"""The last saves of anybody, with a way back also from what was saved before a reload or in another window."""

from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from components.dataset.generations import KEPT, Extent, Kept, history
from components.dataset.problems import DataFolderError, SaveError
from components.dataset.saving import undo
from components.panels.review import outcomes, state
from components.panels.review.outcomes import Outcome
from components.panels.wording import as_markdown, count, day, listed

# What a reader knows of; people, places, topics and articles come and go with these.
_NOUNS = {"trips": "trip", "stops": "stop", "excerpts": "excerpt"}
_DEEDS = {"added": "added", "changed": "corrected", "removed": "taken away"}


def last_saves(folder: Path) -> None:
    """The list, the newest first, which can be undone; nothing where nothing was saved."""
    try:
        saves = history(folder)
    except DataFolderError:
        return  # Whoever saves is told.
    if not saves:
        return
    # After another save it is another list, which is closed, so that what was undone is not hidden behind it.
    key = state.key("last-saves", saves[0].generation)
    with st.popover("Last saves", icon=":material/history:", key=key):
        for number, kept in enumerate(saves):
            st.markdown(as_markdown(said_of(kept)))
            if number == 0:
                st.button(
                    "Undo the last save", key=state.key("undo-last"), icon=":material/undo:", on_click=_undo,
                    args=(folder, kept),
                )  # fmt: skip
        st.caption(f"The last {KEPT} are kept. The newest can be undone, then the one before it.")


def what_was_undone() -> None:
    """What became of pressing that button, once."""
    outcome = outcomes.said_of_undo()
    if outcome is None:
        return
    if outcome.error:
        st.error(as_markdown(outcome.error), icon=":material/error:")
    else:
        st.info(as_markdown(f"Undone: {outcome.does}."), icon=":material/undo:")


def said_of(kept: Kept) -> str:
    """When a save was and what it did, in one line."""
    what = in_words(kept.extent) or "what it did is not noted"
    return f"{_moment(kept.at)}: {what}" if kept.at else what


def in_words(extent: Extent) -> str:
    """What was done to trips, stops and excerpts: 1 trip and 3 stops added, 1 excerpt taken away."""
    done = []
    for deed, words in _DEEDS.items():
        numbers = {noun: extent.get(deed, {}).get(table, 0) for table, noun in _NOUNS.items()}
        if any(numbers.values()):
            done.append(f"{listed(count(number, noun) for noun, number in numbers.items() if number)} {words}")
    return ", ".join(done)


def _moment(at: datetime) -> str:
    """A moment by the reader's clock, where the browser says which one that is."""
    try:
        zone: tzinfo = ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        zone = UTC
    there = at.astimezone(zone)
    return f"{day(there)}, {there:%H:%M %Z}"


def _undo(folder: Path, kept: Kept) -> None:
    """For the button: undoes that save if it is still the last."""
    try:
        undo(folder, kept.generation)
    except SaveError as error:
        outcomes.say_of_undo(Outcome(error=str(error)))
    else:
        outcomes.mark_undone(kept.generation)
        outcomes.say_of_undo(Outcome(kept.generation, does=said_of(kept), undone=True))
