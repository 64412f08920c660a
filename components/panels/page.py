"""The page's frame: its settings, and the one place that a wide window does not need."""

import time
from pathlib import Path
from typing import Any

import streamlit as st

from components.panels.official import OFFICIAL_STYLE

PAGE: dict[str, Any] = {
    "page_title": "Stopover",
    "page_icon": str(Path(__file__).with_name("icon.svg")),
    "layout": "wide",
    "initial_sidebar_state": 420,
}
SIDEBAR_FOLDS_AT = 768  # pixels: below this width Streamlit folds the sidebar away

STYLE = f"""<style>
@media (min-width: {SIDEBAR_FOLDS_AT + 1}px) {{ .st-key-under-the-map {{ display: none }} }}
.quotation {{ margin: 0 0 1.1rem; padding: 0 0 0 0.9rem; border: 0; border-left: 3px solid #5888d0; color: inherit }}
.quotation p {{ margin: 0 0 0.3rem; font-family: "Source Serif", Georgia, serif; font-size: 1.06rem; line-height: 1.5 }}
.quotation footer {{ font-size: 0.84rem; opacity: 0.8 }}
.quotation a {{ color: inherit }}
{OFFICIAL_STYLE}</style>"""


def style() -> None:
    """The look of our own markup, and of one keyed container; nothing of Streamlit's is restyled."""
    st.html(STYLE)


def send() -> None:
    """Lets the server send what the page holds so far.

    Its loop needs the interpreter's lock that this run keeps, and else gets it late: timed to the first change of the
    map in a page on the shipped data, a filter took about 115 ms with these four and 150 ms without. In the benchmark,
    which waits for the last change and its paint, the difference is within the noise.
    """
    time.sleep(0.004)


def under_the_map() -> Any:
    """A container right under the map that only narrow windows show: there the sidebar is folded away."""
    return st.container(key="under-the-map")
