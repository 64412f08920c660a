"""Views that a reader of the shipped data can have, for the tests of links and of the page that follows them."""

from typing import Any

from hypothesis import strategies as st

from components.dataset.selection import Selection
from components.dataset.tables import STATUSES
from components.panels.address import LONGEST_SEARCH, TABS, Address

PEOPLE = ["antony-blinken", "jake-sullivan", "lloyd-austin"]
TRIPS = ["2021-02-blinken-virtual", "2021-03-blinken-asia", "2024-07-blinken-asia", "2025-01-blinken-final"]
TOPICS = ["alliance", "arctic", "security", "ukraine"]


def some(values: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(values), unique=True).map(tuple)


selections = st.builds(
    Selection,
    people=some(PEOPLE),
    trips=some(TRIPS),
    years=st.sets(st.integers(1000, 9999), max_size=30).map(lambda years: tuple(sorted(years))),
    topics=some(TOPICS),
    every_topic=st.booleans(),
    statuses=some(STATUSES),
    words=st.text(max_size=LONGEST_SEARCH).map(lambda words: " ".join(words.split())),
    record=st.booleans(),
)
addresses = st.builds(
    Address,
    selection=selections,
    stop=st.sampled_from([None, "2025-01-tokyo", "2021-03-alaska"]),
    tab=st.sampled_from(TABS),
    compared=st.none() | st.tuples(st.integers(1000, 9999), st.integers(1000, 9999)),
) | st.builds(
    Address,
    selection=selections,
    place=st.sampled_from([None, "tokyo-jp"]),
    tab=st.sampled_from(TABS),
)
