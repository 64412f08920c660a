"""The texts that were given to the review page, in their order, and which of them is open."""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import streamlit as st

from components.panels.review import outcomes
from components.panels.review.state import key

MOST_TEXTS = 100

_TEXTS, _REFUSALS, _FOUND = "review-texts", "review-refusals", "review-trips-found"
_FILES, _TEXTS_OF_FILES = "review-files-in-field", "review-texts-of-files"


@dataclass(frozen=True, slots=True)
class GivenText:
    """An article as somebody gave it. The id is made from the text, so that the same text twice is one."""

    text_id: str
    name: str
    text: str


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
    return next((n for n in order if not outcomes.is_saved(given[n].text_id)), None)


def open_next() -> None:
    """For callbacks: opens that text."""
    open_text(next_unsaved() or 0)


def take_off(text_id: str) -> None:
    """For callbacks: forgets a text that was given; where it was open, the next one in the list is then."""
    here = open_number()
    is_before = any(given.text_id == text_id for given in texts()[:here])
    st.session_state[_TEXTS] = [given for given in texts() if given.text_id != text_id]
    open_text(min(here - is_before, max(len(texts()) - 1, 0)))
