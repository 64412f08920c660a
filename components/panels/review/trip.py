"""One proposed trip: into which trip its stops go, its table, and for each stop the place it means."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.questions import catalogue
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.article_reading import ReadStop
from components.panels.review.places import Place, is_clear
from components.panels.review.plan import StopPlan, TripPlan
from components.panels.review.stops_table import kept, places_for, stop_of, stops_table
from components.panels.wording import as_markdown, place_name, span

NEW = ""
NEW_STOP = ""


def trip(
    dataset: Dataset, text_id: str, number: int, stops: tuple[ReadStop, ...], about: date | None
) -> tuple[TripPlan, list[int]]:
    """Shows one trip and returns it as corrected, with the number of the read stop or -1 behind each of its stops.

    `about` is a day near which the trip is looked for among those that are there, when its stops have none.
    """
    existing = _into(dataset, text_id, number, stops, about)
    title = "" if existing else _title(text_id, number, stops)
    table = stops_table(text_id, number, stops)
    there = questions.stops_of_trip(dataset, existing) if existing else pd.DataFrame()
    plans: list[StopPlan] = []
    origins: list[int] = []
    if len(table):
        st.markdown("Is it the place that is meant? Open one to see others of its name.")
    with st.container(horizontal=True, gap="xsmall", key=state.key(text_id, "places", number)):
        for row, (origin, written, cells) in enumerate(kept(table)):
            read = None if origin is None else stops[origin]
            place, same = _stop(text_id, number, row, written, read, there)
            plans.append(stop_of(cells, place, f"“{written}”", same))
            origins.append(-1 if origin is None else origin)
    return TripPlan(tuple(plans), title, existing), origins


def _into(dataset: Dataset, text_id: str, number: int, stops: Sequence[ReadStop], about: date | None) -> str | None:
    """Which trip of the data the stops go into, None for a new one; the likeliest is offered first and chosen."""
    names = list(dict.fromkeys(name for stop in stops for name in stop.travellers))
    days = [day for stop in stops for day in (stop.start, stop.end) if day]
    alike = catalogue.trips_alike(dataset, names, min(days, default=about), max(days, default=about))
    trips = catalogue.trips(dataset)
    titles = {
        trip["trip_id"]: f"{trip['title']} · {span(trip['start'], trip['end'], trip['date_precision'])}"
        for trip in trips.to_dict("records")
    }
    rest = [trip_id for trip_id in titles if trip_id not in alike]
    chosen = st.selectbox(
        "Trip",
        [*(trip_id for trip_id in alike if trip_id in titles), NEW, *rest] if alike else [NEW, *rest],
        format_func=lambda trip_id: (
            "A new trip"
            if trip_id == NEW
            else f"{titles[trip_id]}{' — same traveller, about the same time' if trip_id in alike else ''}"
        ),
        key=state.key(text_id, "into", number),
        persist_state="session",
        help="Stops go into a trip that is there already, or into a new one.",
    )
    return chosen or None


def _title(text_id: str, number: int, stops: Sequence[ReadStop]) -> str:
    places = list(dict.fromkeys(stop.place.name for stop in stops))
    shown = [*places[:3], "…"] if len(places) > 4 else places
    suggestion = " and ".join(shown) if len(shown) < 3 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    return st.text_input(
        "Title of the trip",
        suggestion.replace(" and …", " …"),
        max_chars=200,
        key=state.key(text_id, "title", number),
        persist_state="session",
        placeholder="Such as: Tokyo, Seoul and Alaska",
    )


def _stop(
    text_id: str, number: int, row: int, written: str, read: ReadStop | None, there: pd.DataFrame
) -> tuple[Place | None, str | None]:
    """A button that opens what one stop's place may mean, and which stop of the trip it may be."""
    choices = places_for(written, read)
    likely = 0 if (read is not None and read.place.label == written) or is_clear(written) else None
    doubt = "" if choices and likely is not None else ": which one?" if choices else ": not found"
    with st.popover(
        as_markdown(f"{written}{doubt}"),
        icon=":material/location_on:" if choices else ":material/location_off:",
        key=state.key(text_id, "place", number, row),
        help="Other places of this name" if len(choices) > 1 else None,
    ):
        place = _meant(text_id, number, row, written, choices, likely)
        return place, _same_stop(text_id, number, row, place, read, there)


def _meant(
    text_id: str, number: int, row: int, written: str, choices: list[tuple[str, Place]], likely: int | None
) -> Place | None:
    if not choices:
        st.markdown("The gazetteer has no place of this name. Correct it in the table; add the country after a comma.")
        return None
    words = [label for label, _ in choices]
    chosen = st.radio(
        f"Which place is “{as_markdown(written)}”?",
        range(len(words)),
        index=likely,
        format_func=lambda n: as_markdown(words[n]),
        key=state.key(text_id, "which", number, row, written),
        persist_state="session",
    )
    return None if chosen is None else choices[chosen][1]


def _same_stop(
    text_id: str, number: int, row: int, place: Place | None, read: ReadStop | None, there: pd.DataFrame
) -> str | None:
    """Whether the row is a stop that the trip has already; one at the same place and not at other days is suggested."""
    if there.empty:
        return None
    labels = {
        stop["stop_id"]: f"{stop['position']}. {place_name(stop['place'], stop['country'])}, "
        f"{span(stop['start'], stop['end'], stop['date_precision'])}"
        for stop in there.to_dict("records")
    }
    likely = next(
        (
            stop["stop_id"]
            for stop in there.to_dict("records")
            if place is not None
            and stop["place"].lower() == place.name.lower()
            and stop["country_code"] == place.country_code
            and _may_be_one(stop, read)
        ),
        NEW_STOP,
    )
    options = [NEW_STOP, *labels]
    chosen = st.selectbox(
        "Stop of the trip",
        options,
        index=options.index(likely),
        format_func=lambda stop_id: labels.get(stop_id, "A new stop"),
        key=state.key(text_id, "same", number, row, likely),
        persist_state="session",
    )
    return chosen or None


def _may_be_one(stop: dict[object, object], read: ReadStop | None) -> bool:
    start, end = stop["start"], stop["end"]
    if read is None or read.start is None or pd.isna(start):  # type: ignore[call-overload]
        return True
    last = read.end or read.start
    return _day(start) <= last and read.start <= _day(start if pd.isna(end) else end)  # type: ignore[call-overload]


def _day(value: object) -> date:
    return pd.Timestamp(str(value)).date()
