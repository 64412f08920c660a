"""Whether this installation lets people add to the data, and the way to the page on which they do."""

import os
from collections.abc import Callable
from typing import Any

import streamlit as st

SETTING = "STOPOVER_READ_ONLY"
_OFF = ("", "0", "false", "no", "off")


def may_add() -> bool:
    """False where STOPOVER_READ_ONLY is set to anything but 0, false, no, off or nothing."""
    return os.environ.get(SETTING, "").strip().lower() in _OFF


def review_page(show: Callable[[], None]) -> Any:
    """The page that `show` draws, where there is one; else None."""
    return st.Page(show, title="Add and correct · Stopover", url_path="review") if may_add() else None


def link_to(page: Any) -> None:
    """The way to that page."""
    if page is not None:
        st.page_link(page, label="Add an article", icon=":material/post_add:")
