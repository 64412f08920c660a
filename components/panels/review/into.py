"""Into which trip of the data proposed stops go: the likeliest is offered first, with the reason."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from components.dataset.questions import catalogue
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.article_reading import ReadTrip
from components.panels.review.choosing import choose
from components.panels.wording import as_markdown, trip_span

NEW = ""
QUOTED, SAME_TIME, SAME_PLACES = (
    "this article is quoted for it", "same traveller, about the same time", "same traveller, same places",
)  # fmt: skip


def into(
    dataset: Dataset, text_id: str, number: int, read: ReadTrip, about: date | None, quoted: Sequence[str]
) -> tuple[str | None, str]:
    """Lets a person choose; the id of the trip, None for a new one, and its title.

    `about` is a day near which the trip is looked for when its stops have none; `quoted` are the trips behind which
    sentences of the text stand already.
    """
    why = reasons(dataset, read, about, quoted)
    titles: dict[str, str] = {}
    labels = {NEW: "A new trip"}
    for trip in catalogue.trips(dataset).to_dict("records"):
        titles[trip["trip_id"]] = trip["title"]
        labels[trip["trip_id"]] = f"{trip['title']} · {trip_span(trip['start'], trip['end'], trip['date_precision'])}"
    likely = [trip_id for trip_id in why if trip_id in titles]
    # Trips to the same places are many in some lives, so that one of them is named and not chosen.
    sure = [trip_id for trip_id in likely if why[trip_id] != SAME_PLACES]
    options = list(dict.fromkeys([*sure, NEW, *likely, *titles]))
    # What this article is quoted for meanwhile is offered anew.
    key = state.key(text_id, "into", number, *(trip_id for trip_id in likely if why[trip_id] == QUOTED))
    state.propose(key, options[0])
    chosen = choose(
        "Trip",
        options,
        lambda trip_id: f"{labels[trip_id]} — {why[trip_id]}" if trip_id in why else labels[trip_id],
        key,
        help="Stops go into a trip that is there already, or into a new one.",
    )
    if likely and not sure and not chosen:
        st.markdown(f"It may be *{as_markdown(labels[likely[0]])}*: {SAME_PLACES}. If it is, choose it above.")
    return chosen or None, titles.get(chosen or NEW, "")


def reasons(dataset: Dataset, read: ReadTrip, about: date | None, quoted: Sequence[str]) -> dict[str, str]:
    """Trips that the stops read may belong to and why, the likeliest first."""
    stops = read.stops
    if not stops:
        return {}
    names = list(dict.fromkeys(name for stop in stops for name in stop.travellers))
    places = list(dict.fromkeys(stop.place.name for stop in stops))
    days = [day for stop in stops for day in (stop.start, stop.end) if day]
    days += [day for day in (read.facts.start, read.facts.end) if day]
    shared = catalogue.trips_to(dataset, names, places)
    found = dict.fromkeys((trip_id for trip_id in shared if trip_id in quoted), QUOTED)
    for trip_id in catalogue.trips_alike(dataset, names, min(days, default=about), max(days, default=about)):
        found.setdefault(trip_id, SAME_TIME)
    if not days and about is None:
        enough = min(2, len(places))  # of a whole trip more than one place is the same
        for trip_id, number in shared.items():
            if number >= enough:
                found.setdefault(trip_id, SAME_PLACES)
    return found
