"""What the review page remembers between runs; this module alone names its session keys.

The texts given, which of them is open, and what became of each save are kept here. Everything else is the value of a
widget under a key of the article it belongs to, so that every run works the plan out anew from what is on the page.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd
import streamlit as st

from components.panels.review.opened_trip import OpenedTrip

BY_HAND, CORRECTED = "hand", "corrected"
MOST_TEXTS = 100

_TEXTS, _REFUSALS, _FOUND, _OUTCOMES, _HAND, _UNDONE, _FILES, _TEXTS_OF_FILES = (
    "review-texts", "review-refusals", "review-trips-found", "review-outcomes", "review-hand-number", "review-undone",
    "review-files-in-field", "review-texts-of-files",
)  # fmt: skip

TO_CORRECT = "review-corrected-trip"


@dataclass(frozen=True, slots=True)
class GivenText:
    """An article as somebody gave it. The id is made from the text, so that the same text twice is one."""

    text_id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a save: where it stands now, what it did and how to undo it; or why there was none."""

    generation: str = ""
    stop_ids: tuple[str, ...] = ()
    does: str = ""
    undone: bool = False
    error: str = ""
    details: tuple[str, ...] = ()


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


def texts() -> list[GivenText]:
    """The texts given so far, in their order."""
    given: list[GivenText] = st.session_state.setdefault(_TEXTS, [])
    return given


def add_text(name: str, text: str) -> str:
    """Puts a text at the end of the list, where it is not there yet and the list is not full; its id."""
    text_id = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
    there = texts()
    if len(there) < MOST_TEXTS and all(given.text_id != text_id for given in there):
        there.append(GivenText(text_id, name, text))
    return text_id


def refusals() -> dict[str, str]:
    """By the id of each file that was looked at why it cannot be read; nothing for one that can."""
    seen: dict[str, str] = st.session_state.setdefault(_REFUSALS, {})
    return seen


def texts_of_files() -> dict[str, str]:
    """The id of the text that was taken from each file, by the file's id."""
    taken: dict[str, str] = st.session_state.setdefault(_TEXTS_OF_FILES, {})
    return taken


def remember_files(file_ids: Iterable[str]) -> None:
    """Notes which files are in the field; it forgets them while it is not on the page, which takes none away."""
    st.session_state[_FILES] = set(file_ids)


def take_off_files(staying: Collection[str]) -> None:
    """Takes the texts of those files off the list that were in the field and are not in it any more."""
    gone = {file_id for file_id in st.session_state.get(_FILES, ()) if file_id not in staying}
    for text_id in {texts_of_files()[file_id] for file_id in gone if file_id in texts_of_files()}:
        take_off(text_id)


def trips_found() -> dict[str, int]:
    """How many trips were found in each text that was read, by its id."""
    found: dict[str, int] = st.session_state.setdefault(_FOUND, {})
    return found


def take_pasted(name: str) -> bool:
    """For the callback of the button below the text field: the text is in the list under that name, and open; or the
    list is full and the text stays in its field, which is False."""
    text_id = add_text(name, str(st.session_state[key("pasted")]))
    numbers = {given.text_id: number for number, given in enumerate(texts())}
    if text_id not in numbers:
        return False
    open_text(numbers[text_id])
    st.session_state[key("pasted")] = ""
    return True


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


def open_number() -> int:
    """Which of the texts is open."""
    number = st.session_state.get(key("open"))
    return number if isinstance(number, int) and 0 <= number < len(texts()) else 0


def open_text(number: int) -> None:
    """Opens one of the texts."""
    st.session_state[key("open")] = number


def next_unsaved() -> int | None:
    """The number of the next text after the open one that is not saved, round the list; None where there is none."""
    given, here = texts(), open_number()
    order = [*range(here + 1, len(given)), *range(here)]
    return next((n for n in order if not is_saved(given[n].text_id)), None)


def open_next() -> None:
    """For callbacks: opens that text."""
    open_text(next_unsaved() or 0)


def take_off(text_id: str) -> None:
    """For callbacks: forgets a text that was given; where it was open, the next one in the list is then."""
    here = open_number()
    is_before = any(given.text_id == text_id for given in texts()[:here])
    st.session_state[_TEXTS] = [given for given in texts() if given.text_id != text_id]
    open_text(min(here - is_before, max(len(texts()) - 1, 0)))


def is_saved(text_id: str) -> bool:
    """Whether a text was saved and the save was not undone."""
    outcome = outcome_of(text_id)
    return outcome is not None and bool(outcome.generation) and not outcome.undone


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


def mark_undone(generation: str) -> None:
    """Notes that a save was undone, wherever it was of this session's own."""
    outcomes: dict[str, Outcome] = st.session_state.setdefault(_OUTCOMES, {})
    for text_id, outcome in outcomes.items():
        if outcome.generation == generation:
            outcomes[text_id] = replace(outcome, undone=True, error="")


def say_of_undo(outcome: Outcome) -> None:
    """Notes what became of undoing one of the last saves, to be said once."""
    st.session_state[_UNDONE] = outcome


def said_of_undo() -> Outcome | None:
    """What is to be said of it now."""
    outcome: Outcome | None = st.session_state.pop(_UNDONE, None)
    return outcome
