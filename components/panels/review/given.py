"""The way in: a text pasted, or files, with a size limit that says so."""

from collections.abc import Sequence
from typing import Protocol

import streamlit as st

from components.panels.review import state
from components.panels.wording import as_markdown, listed

LONGEST_TEXT = 200_000  # characters that may be pasted
LARGEST_FILE = 2_000_000  # bytes
LARGEST_UPLOAD = 10  # megabytes, what Streamlit itself takes of one file
KINDS = ("txt", "md", "html", "htm")


class File(Protocol):
    """What an uploaded file has to offer."""

    name: str
    size: int

    def getvalue(self) -> bytes:
        """All its bytes."""


def paste() -> None:
    """The field for a text and its button."""
    st.text_area(
        "The article’s text",
        key=state.key("pasted"),
        height=220,
        max_chars=LONGEST_TEXT,
        placeholder="The whole article. Lines such as “title:”, “outlet:”, “published:” and “url:” may come first.",
    )
    st.button(
        "Read it", key=state.key("read"), type="primary", icon=":material/auto_stories:", on_click=state.take_pasted
    )


def upload() -> None:
    """The field for files; those that can be read join the list, the others are named with the reason."""
    files = st.file_uploader(
        f"Articles as files (text, Markdown or HTML, up to {LARGEST_FILE // 1_000_000} MB each)",
        type=list(KINDS),
        accept_multiple_files=True,
        max_upload_size=LARGEST_UPLOAD,
        key=state.key("files"),
    )
    read, refused = decoded(files)
    state.add_texts(read)
    for reason in refused:
        st.warning(as_markdown(reason), icon=":material/block:")
    if len(state.texts()) >= state.MOST_TEXTS:
        st.warning(f"At most {state.MOST_TEXTS} texts are kept at a time; the rest was left out.")


def pick() -> None:
    """Which of several texts is open."""
    given = state.texts()
    if len(given) > 1:
        saved = {text.text_id for text in given if (done := state.outcome_of(text.text_id)) and done.generation}
        st.selectbox(
            f"Article ({len(saved)} of {len(given)} saved)",
            range(len(given)),
            format_func=lambda n: f"{n + 1}. {given[n].name}{' — saved' if given[n].text_id in saved else ''}",
            key=state.key("open"),
        )


def decoded(files: Sequence[File]) -> tuple[list[tuple[str, str]], list[str]]:
    """Name and text of each file that can be read, and a sentence about each that cannot."""
    read: list[tuple[str, str]] = []
    refused: list[str] = []
    too_large = [file.name for file in files if file.size > LARGEST_FILE]
    if too_large:
        size = LARGEST_FILE // 1_000_000
        refused.append(f"{listed(too_large)}: larger than {size} MB. Save the article alone as a text file.")
    for file in files:
        if file.size <= LARGEST_FILE:
            text = _text(file.getvalue())
            if text is None:
                refused.append(f"{file.name}: this is not text.")
            elif not text.strip():
                refused.append(f"{file.name}: it is empty.")
            else:
                read.append((file.name, text))
    return read, refused


def _text(content: bytes) -> str | None:
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text[:4096] else text
    return None
