"""How the button that matters most is set off."""

from typing import Literal

import streamlit as st


def emphasis() -> Literal["primary", "secondary"]:
    """The primary colour by day, an outline by night.

    Streamlit writes white on the primary colour whatever it is (streamlit/streamlit#12801), and uses the same colour
    for words on the background. On a dark one no colour is enough for both.
    """
    return "secondary" if st.context.theme.type == "dark" else "primary"
