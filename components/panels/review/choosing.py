"""A choice that outlives a change of its options' words.

Streamlit knows what is chosen in a list by the words that stood there: when "a.txt — 1 trip" becomes "a.txt — saved",
or a trip gets other days, the choice falls back on the first option.
"""

from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Any, TypeVar

import streamlit as st

Option = TypeVar("Option")


def choose(
    label: str,
    options: Sequence[Option],
    words: Callable[[Option], str],
    key: str,
    index: int | None = 0,
    **more: Any,
) -> Option | None:
    """A list to choose from, with what is chosen in the session under `key`, by whomever it was put there.

    `index` says what is chosen at first; there is always a choice then. Without it there may be none, which is None.
    """
    first = options[index] if index is not None else None
    shown = sha256("\n".join(words(option) for option in options).encode()).hexdigest()[:8]
    widget, drawn = f"{key}-{shown}", f"{key}-drawn"
    wanted = st.session_state.get(key, first)
    if widget not in st.session_state or wanted != st.session_state.get(drawn, wanted):
        st.session_state[widget] = wanted if wanted in options else first
    chosen: Option | None = st.selectbox(label, options, index=index, format_func=words, key=widget, **more)
    st.session_state[key] = st.session_state[drawn] = chosen
    return chosen
