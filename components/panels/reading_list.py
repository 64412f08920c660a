"""What there is to read one after another, each piece under a name that chooses what it is about.

One element of the page for the whole list: a button and a text of Streamlit's own for each piece take longer to send
and to draw than all else in the sidebar, and what an earlier, longer list had in excess stays until the run is over.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent

# In the page's own styles, because it holds the same quotations as the rest of the sidebar.
_list = st.components.v2.component(
    "stopover_reading_list",
    html='<div class="reading-list"><ol></ol><div></div></div>',
    css=(_HERE / "reading_list.css").read_text(encoding="utf-8"),
    js=(_HERE / "reading_list.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A name that chooses the stop or the trip of this id, and what is said of it: HTML, with all text escaped."""

    id: str
    name: str
    html: str


def reading_list(pieces: Sequence[Piece], choose: Callable[[str], None], *, after: str = "", key: str) -> None:
    """Draws the pieces and, below them, `after`, HTML too; a click on a name calls `choose` with its id."""
    _list(
        data={"pieces": [asdict(piece) for piece in pieces], "after": after},
        key=key,
        on_chosen_change=lambda: choose(st.session_state[key].chosen),
    )
