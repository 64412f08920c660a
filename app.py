"""Stopover's page, read from top to bottom: open the data, choose, show."""

import streamlit as st

from components.dataset import questions
from components.panels.address import read_address
from components.panels.choice import choose_clicked, resolve
from components.panels.excerpts import excerpts
from components.panels.filters import chips, filters, nothing_shown
from components.panels.header import header
from components.panels.map_view import map_view
from components.panels.opened import opened
from components.panels.page import PAGE, style, under_the_map
from components.panels.problems import off_the_map, set_aside
from components.panels.scene import compose
from components.panels.tabs import tabs

st.set_page_config(**PAGE)

dataset = opened()
address = read_address(dataset)
selection = address.selection
view = questions.view(dataset, selection)
choice = resolve(dataset, address)

style()
with st.container():  # However much stands above it, the map keeps its place and so stays mounted.
    header(view, address)
    set_aside(dataset)
    filters(view, selection)
    chips(dataset, view, selection)
    if selection and not view.totals["stops"]:
        nothing_shown(view, selection)

with st.sidebar:
    excerpts(dataset, view, selection, choice, where="sidebar")

map_view(compose(view, selection, choice), lambda place: choose_clicked(dataset, address, place))
with under_the_map():
    if choice:
        excerpts(dataset, view, selection, choice, where="below")
off_the_map(dataset, view, selection)
tabs(dataset, view, address, choice)
