"""The page's frame: its settings and its look, the order in which a browser gets it, and its places."""

import time
from pathlib import Path
from typing import Any

import streamlit as st

from components.drawing.scene import Scene
from components.panels.official import OFFICIAL_STYLE
from components.panels.quotations import QUOTATION_STYLE

PAGE: dict[str, Any] = {
    "page_title": "Stopover",
    "page_icon": str(Path(__file__).with_name("icon.svg")),
    "layout": "wide",
    "initial_sidebar_state": 420,
}
FIRST_DRAWING = 0.45  # seconds of sleep in which a browser is thought to load the map and draw it
DRAWING = 0.1  # seconds of sleep in which it is thought to draw another scene
MARKING = 0.0002  # seconds more for each mark
SIDEBAR_FOLDS_AT = 768  # pixels: below this width Streamlit folds the sidebar away
# How high the name and the filters stand in pixels, and how high in a page no wider than so many, where they wrap: as
# measured in Chromium on the shipped data. The page's width is not the window's: the sidebar may be folded, or wide.
ROOM = 152
NARROWER_ROOMS = {684: 200, 580: 258, 372: 306, 324: 338, 286: 390}


def _narrower_rooms() -> str:
    return "\n".join(
        f"@container above-the-map (max-width: {width}px) {{ .st-key-room-above-the-map {{ min-height: {height}px }} }}"
        for width, height in NARROWER_ROOMS.items()
    )


# Streamlit fades what waits for an answer. Were the large parts not layers of the browser's own all along, each would
# become one, and be painted anew, between a click and its answer.
STYLE = f"""<style>
.st-key-the-map > *, .st-key-itinerary, .st-key-sidebar-list {{ will-change: opacity }}
@media (min-width: {SIDEBAR_FOLDS_AT + 1}px) {{ .st-key-under-the-map {{ display: none }} }}
.st-key-above-the-map {{ container: above-the-map / inline-size }}
.st-key-room-above-the-map {{ min-height: {ROOM}px }}
{_narrower_rooms()}
{QUOTATION_STYLE}{OFFICIAL_STYLE}</style>"""


def style() -> None:
    """The look of our own markup, and of keyed containers; nothing of Streamlit's is restyled."""
    st.html(STYLE)


def sleep_while_the_map_is_drawn(scene: Scene, *, opening: bool) -> None:
    """Sleeps, in every run, for about as long as a browser takes to draw the scene that was sent.

    Whatever follows the map else delays it in the browser, which does not tell when it has drawn: there is nothing to
    wait for but the clock, and the times are guesses. What they bring and cost, in milliseconds from the click until
    it is on the screen, medians of 10 openings and 20 clicks in Chromium, two busy cores, with and without in turns:

    | | shipped, with | without | and the record, with | without |
    |---|---|---|---|---|
    | opening, first stop on the map | 1040 | 1480 | 1680 | 2300 |
    | opening, the whole run | 1330 | 1070 | 2230 | 1490 |
    | a filter, the map | 114 | 133 | 183 | 256 |
    | a stop, its excerpt | 93 | 132 | 171 | 184 |
    """
    marks = len(scene.places) + len(scene.legs)
    time.sleep((FIRST_DRAWING if opening else DRAWING) + marks * MARKING)


def above_the_map() -> Any:
    """A container whose room is kept while it is empty, so that the map does not jump when it is filled."""
    return st.container(key="above-the-map").container(key="room-above-the-map")


def place_of_the_map() -> Any:
    """The container that the map is drawn in."""
    return st.container(key="the-map")


def under_the_map() -> Any:
    """A container right under the map that only narrow windows show: there the sidebar is folded away."""
    return st.container(key="under-the-map")
