"""The way in: a text pasted, or files, and the list of what was given."""

from collections.abc import Callable, Iterable
from itertools import takewhile
from typing import Protocol

import streamlit as st

from components.panels.review import given_texts, outcomes, state
from components.panels.review.choosing import choose
from components.panels.review.emphasis import emphasis
from components.panels.wording import as_markdown, count, listed
from components.reading.text.header_lines import header_of

LONGEST_TEXT = 200_000  # characters that may be pasted
LARGEST_FILE = 2  # megabytes; the browser marks a larger file red and does not say why, a server has to look itself
KINDS = ("txt", "md", "html", "htm")
_INSTEAD = "Save the article alone as a text file."
TOO_LARGE = f"larger than {LARGEST_FILE} MB. {_INSTEAD}"
MARKED_RED = f"A file marked red is not taken: it is larger than {LARGEST_FILE} MB or of another kind. {_INSTEAD}"
TOO_MANY = (
    f"left out: at most {given_texts.MOST_TEXTS} texts are kept at a time. Take some off the list, then add it again."
)


class File(Protocol):
    """What an uploaded file has to offer."""

    name: str
    size: int
    file_id: str

    def getvalue(self) -> bytes:
        """All its bytes."""


def paste() -> None:
    """The field for a text and its button."""
    st.text_area(
        "The article’s text",
        key=state.key("pasted"),
        persist_state="session",
        height=220,
        placeholder=f"The whole article, up to {LONGEST_TEXT:,} characters. Lines such as “title:”, “outlet:”, "
        "“author:”, “published:” and “url:” may come first.",
    )
    if why := st.session_state.pop(state.key("not-taken"), ""):
        st.warning(why, icon=":material/block:")
    st.button("Read it", key=state.key("read"), type=emphasis(), icon=":material/auto_stories:", on_click=_take_pasted)


def _take_pasted() -> None:
    """For the button: the text joins the list; or stays where it is, with the reason."""
    pasted = str(st.session_state.get(state.key("pasted")) or "")
    if not pasted.strip():
        st.session_state[state.key("not-taken")] = "There is no text yet: paste one first."
    elif len(pasted) > LONGEST_TEXT:
        too_long = f"This text has {len(pasted):,} characters; {LONGEST_TEXT:,} are taken. Paste the article alone."
        st.session_state[state.key("not-taken")] = too_long
    else:
        before = len(given_texts.texts())
        if not given_texts.take_pasted(name_of(pasted)):
            st.session_state[state.key("not-taken")] = f"This text is {TOO_MANY}"
        elif len(given_texts.texts()) == before:
            st.session_state[state.key("not-taken")] = "This text is on the list already: it is open below."


def name_of(text: str) -> str:
    """What a pasted text is called: its title where a line on top says it, else the first line of the text itself."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    on_top = [header for header in takewhile(bool, map(header_of, lines)) if header]
    title = next((header[2] for header in on_top if header[1].lower() == "title"), "")
    line = title or next(iter(lines[len(on_top) :]), "")
    return line if len(line) <= 80 else f"{line[:80].rstrip()}…"


def upload() -> None:
    """The field for files; those that can be read join the list, the others are named with the reason."""
    files = st.file_uploader(
        "Articles as files (text, Markdown or HTML)",
        type=list(KINDS),
        accept_multiple_files=True,
        max_upload_size=LARGEST_FILE,
        key=state.key("files"),
        on_change=_take_off_removed,
    )
    st.caption(MARKED_RED)
    given_texts.remember_files(file.file_id for file in files)
    for reason in take(files):
        st.warning(as_markdown(reason), icon=":material/block:")


def _take_off_removed() -> None:
    """For the field: a file that was taken out of it takes its text off the list."""
    given_texts.take_off_files({file.file_id for file in st.session_state[state.key("files")]})


def take(files: Iterable[File]) -> list[str]:
    """Puts what can be read of the files into the list, each file once, and opens the first that is new.

    A sentence about those that cannot be read.
    """
    refusals = given_texts.refusals()
    before = len(given_texts.texts())
    names: dict[str, list[str]] = {}
    for file in files:
        if file.file_id not in refusals:
            refusals[file.file_id] = _take(file)
        names.setdefault(refusals[file.file_id], []).append(file.name)
    if len(given_texts.texts()) > before:
        given_texts.open_text(before)
    return [f"{listed(refused)}: {reason}" for reason, refused in names.items() if reason]


def pick(trips_in: Callable[[str], int]) -> None:
    """Which of several texts is open; `trips_in` counts the trips that are found in one."""
    given = given_texts.texts()
    if len(given) < 2:
        return
    found = given_texts.trips_found()
    unread = [text for text in given if text.text_id not in found]
    if unread:
        with st.spinner(f"Reading {count(len(unread), 'article')} …"):
            found |= {text.text_id: trips_in(text.text) for text in unread}
    saved = {text.text_id for text in given if outcomes.is_saved(text.text_id)}

    def label(number: int) -> str:
        text = given[number]
        trips = count(found[text.text_id], "trip") if found[text.text_id] else "no trip found"
        return f"{number + 1}. {text.name} — {'saved' if text.text_id in saved else trips}"

    choose(f"Article ({len(saved)} of {len(given)} saved)", range(len(given)), label, state.key("open"))


def take_off(text: given_texts.GivenText) -> None:
    """The button that takes a text off the list; what was saved of it stays."""
    st.button(
        "Take this text off the list",
        key=state.key(text.text_id, "off"),
        type="tertiary",
        icon=":material/playlist_remove:",
        on_click=given_texts.take_off,
        args=(text.text_id,),
        help="What was saved of it stays.",
    )


def _take(file: File) -> str:
    """Puts the text of a file into the list; or why not."""
    if file.size > LARGEST_FILE * 2**20:
        return TOO_LARGE
    text = _text(file.getvalue())
    if text is None:
        return "this is not text."
    if not text.strip():
        return "it is empty."
    text_id = given_texts.add_text(file.name, text)
    given_texts.texts_of_files()[file.file_id] = text_id
    return "" if any(given.text_id == text_id for given in given_texts.texts()) else TOO_MANY


def _text(content: bytes) -> str | None:
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text[:4096] else text
    return None
