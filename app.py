"""Stopover's pages, each read from top to bottom: open the data, choose, show; and add to it."""

import streamlit as st

from components.dataset import questions
from components.panels.adding import review_page
from components.panels.choice import choose_clicked, resolve
from components.panels.excerpts import excerpts
from components.panels.filters import chips, filters, nothing_shown
from components.panels.header import header
from components.panels.map_view import map_view
from components.panels.navigation import read_address
from components.panels.official import credit
from components.panels.opened import opened
from components.panels.page import (
    PAGE,
    above_the_map,
    place_of_the_map,
    sleep_while_the_map_is_drawn,
    style,
    under_the_map,
)
from components.panels.problems import off_the_map, set_aside
from components.panels.scene import compose
from components.panels.tabs import tabs


def show_trips() -> None:
    """The map and all that hangs together with it."""
    dataset = opened()
    address = read_address(dataset)
    selection = address.selection
    choice = resolve(dataset, address)

    style()
    # What a reader waits for is sent first: what is said of their choice, then the map. Each part has its place on the
    # page beforehand, so that the map stays mounted however much stands above it.
    above, middle, below = above_the_map(), place_of_the_map(), st.container()
    sidebar = st.sidebar.container()
    if choice:
        with sidebar:
            excerpts(dataset, selection, choice, where="sidebar")
    drawn = questions.drawn(dataset, selection)
    scene = compose(drawn, selection, choice)
    with middle:
        map_view(scene, lambda place: choose_clicked(dataset, address, place))
    sleep_while_the_map_is_drawn(scene, opening=address.opening)
    view = questions.view(dataset, selection)
    if not choice:
        with sidebar:
            excerpts(dataset, selection, choice, where="sidebar")
    with above:
        header(view, address, adding)
        set_aside(dataset)
        filters(view, selection)
        chips(dataset, view, selection)
        if selection and not view.totals["stops"]:
            nothing_shown(view, selection)
    with below:
        with under_the_map():
            if choice:
                excerpts(dataset, selection, choice, where="below")
        off_the_map(dataset, drawn, view, selection)
        credit(dataset, selection)
        tabs(dataset, view, address, choice)


def show_review() -> None:
    """Adding to the data: what was read from an article, checked and saved."""
    from components.panels.review.page import review  # Who only looks at the map does not wait for the reader.

    review(opened(), trips)


st.set_page_config(**PAGE)

trips = st.Page(show_trips, title="Stopover", default=True)
adding = review_page(show_review)
st.navigation([trips, adding] if adding else [trips], position="hidden").run()
