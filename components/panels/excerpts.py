"""The sidebar: what the articles say about the stop, the place or the trip that is chosen, or about all shown."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.questions.trips import trips_in_time
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.drawing.escaping import html_text
from components.panels.choice import Choice
from components.panels.comparison import Comparison, in_short
from components.panels.navigation import choose_stop, go
from components.panels.official import added_stops, of_record
from components.panels.quotations import quotations
from components.panels.reading_list import Piece, reading_list
from components.panels.wording import (
    STATUS,
    as_markdown,
    count,
    place_name,
    precisely,
    span,
    trip_span,
)

MOST_TRIPS_INTRODUCED = 12
MOST_STOPS_READ = 12


def excerpts(dataset: Dataset, selection: Selection, choice: Choice, where: str) -> None:
    """Everything there is to read about the choice. `where` tells two copies of the panel on one page apart.

    Each sort of choice fills the same three places, so that the next one takes the place of the last at once; what an
    earlier run had further down would stay until the run is over.
    """
    stop = choice.stop
    if stop is not None:
        _stop(dataset, selection, choice, stop, where)
    elif choice.place_id is not None and not choice.place_stops.empty:
        _place(dataset, selection, choice, where)
    elif choice.trip_id is not None:
        _trip(dataset, selection, choice, where)
    else:
        _introduction(dataset, selection, where)


def _stop(dataset: Dataset, selection: Selection, choice: Choice, stop: dict[Any, Any], where: str) -> None:
    ids = choice.trip_stops["stop_id"].tolist()
    at = ids.index(stop["stop_id"])
    quoted = questions.excerpts(dataset, [stop["stop_id"]])
    above = st.container()
    entries = questions.entries(dataset, [stop["stop_id"]]) if stop["source"] == "record" else quoted
    beside = of_record(dataset, choice.comparison, stop)
    # Sent first: what the reader clicked for. Every stop has an excerpt or an entry.
    st.html(beside + quotations(quoted, selection))
    st.empty()
    with above:
        st.subheader(as_markdown(place_name(stop["place"], stop["country"])), anchor=False)
        with st.container(horizontal=True, gap="small", key=f"{where}-steps"):
            _step("Previous stop", ids[at - 1] if at > 0 else None, f"{where}-previous", ":material/arrow_back:")
            _step("Next stop", ids[at + 1] if at + 1 < len(ids) else None, f"{where}-next", ":material/arrow_forward:")
            st.button("Close", key=f"{where}-close", type="tertiary", on_click=choose_stop, args=(None,))
        lines = [
            _hidden(dataset, selection, stop),
            f"Stop {at + 1} of {len(ids)} · {as_markdown(stop['trip'])}",
            _facts(stop, _topics(dataset, entries)),
        ]
        st.markdown("  \n".join(line for line in lines if line))


def _hidden(dataset: Dataset, selection: Selection, stop: dict[Any, Any]) -> str:
    if stop["source"] == "record" and not selection.record:
        return ":material/account_balance: Of the official record, which is switched off."
    hides = selection and not questions.is_shown(dataset, selection, stop["stop_id"])
    return ":material/visibility_off: The filters hide this stop on the map." if hides else ""


def _place(dataset: Dataset, selection: Selection, choice: Choice, where: str) -> None:
    stops = choice.place_stops
    first = stops.iloc[0]
    st.subheader(as_markdown(place_name(first["place"], first["country"])), anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", key=f"{where}-place"):
        st.caption(f"{count(int(first['total']), 'stop')} here", width="content")
        st.button("Close", key=f"{where}-close", type="tertiary", on_click=choose_stop, args=(None,))
    _read(dataset, selection, choice, stops, where, lambda stop: str(stop["trip"]))


def _trip(dataset: Dataset, selection: Selection, choice: Choice, where: str) -> None:
    stops = choice.trip_stops
    trips = questions.view(dataset, selection).trips
    row = trips[trips["trip_id"] == choice.trip_id]
    st.subheader(as_markdown(stops.iloc[0]["trip"]), anchor=False)
    if row.empty:
        st.empty()
    else:
        st.markdown(_about_trip(row.iloc[0]))
    of_this = choice.comparison if choice.comparison and choice.comparison.trip_id == choice.trip_id else None
    added = added_stops(dataset, of_this) if of_this and of_this.added else ""
    _read(dataset, selection, choice, stops, where, _numbered, after=added)


def _introduction(dataset: Dataset, selection: Selection, where: str) -> None:
    trips = questions.view(dataset, selection).trips
    if trips.empty:
        st.markdown("Nothing is shown under these filters.")
        st.empty()
        st.empty()
        return
    st.subheader("Trips shown", anchor=False)
    said_by = "the articles and the official record say" if selection.record else "the articles say"
    st.markdown(f"Choose a trip, or a stop on the map, to read what {said_by}.")
    total = int(trips["total"].iloc[0])
    who = _travellers(dataset, selection) if selection.record and len(selection.people) != 1 else {}
    latest = trips.head(MOST_TRIPS_INTRODUCED).to_dict("records")
    more = f"The latest {MOST_TRIPS_INTRODUCED} of {total:,} trips; the filters narrow them."
    reading_list(
        [Piece(trip["trip_id"], trip["title"], _paragraph(_about(trip, who))) for trip in latest],
        lambda trip_id: go(trips=(trip_id,)),
        after=_paragraph(more) if total > MOST_TRIPS_INTRODUCED else "",
        key=f"{where}-list",
    )


def _about(trip: dict[Any, Any], who: dict[str, tuple[str, ...]]) -> str:
    """When a trip was and how long; of the record's trips also whose, which their titles do not say."""
    whose = ("official record", *who.get(trip["trip_id"], ())) if trip["source"] == "record" else ()
    return " · ".join([_when(trip), count(trip["stops"], "stop"), *whose])


def _travellers(dataset: Dataset, selection: Selection) -> dict[str, tuple[str, ...]]:
    """Who made each of the latest trips, because the titles of the record's do not say so."""
    trips = trips_in_time(dataset, selection)
    return {trip_id: (who,) for trip_id, who in zip(trips["trip_id"], trips["travellers"], strict=True)}


def _read(
    dataset: Dataset,
    selection: Selection,
    choice: Choice,
    stops: pd.DataFrame,
    where: str,
    name: Callable[[dict[Any, Any]], str],
    after: str = "",
) -> None:
    """The first stops with their excerpts, under the name that each is given."""
    first = stops.head(MOST_STOPS_READ)
    quoted = questions.excerpts(dataset, first["stop_id"].tolist())
    pieces = [
        Piece(
            stop["stop_id"],
            name(stop),
            _paragraph(_line(stop, choice.comparison))
            + quotations(quoted[quoted["stop_id"] == stop["stop_id"]], selection, most_open=1),
        )
        for stop in first.to_dict("records")
    ]
    total = int(stops["total"].iloc[0])
    more = f"The first {MOST_STOPS_READ} of {total:,} stops; the itinerary below the map has more."
    after = (_paragraph(more) if total > MOST_STOPS_READ else "") + after
    reading_list(pieces, choose_stop, after=after, key=f"{where}-list")


def _numbered(stop: dict[Any, Any]) -> str:
    return f"{stop['position']}. {place_name(stop['place'], stop['country'])}"


def _paragraph(text: str) -> str:
    return f'<p class="said">{html_text(text)}</p>'


def _topics(dataset: Dataset, quoted: pd.DataFrame) -> str:
    ids = {topic for topics in quoted["topic_ids"].dropna().tolist() for topic in topics.split(";")}
    return ", ".join(sorted(questions.labels(dataset, "topics", sorted(ids)).values())) if ids else ""


def _facts(stop: dict[Any, Any], topics: str) -> str:
    facts = {
        "When": span(stop["start"], stop["end"], stop["date_precision"]),
        "Status": _status(stop["status"], stop["mode"]),
        "Who": stop["travellers"],
        "Topics": topics,
        "Place": precisely(stop["precision"], stop["place_basis"]),
        "Note": "" if pd.isna(stop["note"]) else stop["note"],
    }
    return "  \n".join(f"**{name}** {as_markdown(fact)}" for name, fact in facts.items() if fact)


def _about_trip(trip: pd.Series) -> str:
    lines = [_when(trip.to_dict())]
    if not pd.isna(trip["return_to"]):
        lines.append(f"Returns to {as_markdown(trip['return_to'])}.")
    if not pd.isna(trip["note"]):
        lines.append(as_markdown(trip["note"]))
    return "  \n".join(lines)


def _when(trip: dict[Any, Any]) -> str:
    return trip_span(trip["start"], trip["end"], str(trip["date_precision"]))


def _line(stop: dict[Any, Any], comparison: Comparison | None) -> str:
    when = span(stop["start"], stop["end"], str(stop["date_precision"]))
    beside = in_short(comparison, stop["stop_id"]) if comparison else ""
    said = [when, _status(str(stop["status"]), str(stop["mode"])), str(stop["travellers"])]
    if stop["source"] == "record" and not beside:
        return " · ".join([*said, "official record"])
    return " · ".join([*said, *([f"official record: {beside}"] if beside else [])])


def _status(status: str, mode: str) -> str:
    return f"{STATUS[status]}, by video or telephone" if mode == "virtual" else STATUS[status]


def _step(label: str, stop_id: str | None, key: str, icon: str) -> None:
    st.button(label, key=key, icon=icon, disabled=stop_id is None, on_click=choose_stop, args=(stop_id,))
