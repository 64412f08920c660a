"""A trip as its tables have it when somebody opens it to correct it; what is changed later counts from there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from components.dataset.saving import Row
from components.dataset.tables import TABLES
from components.dataset.written import Rows, tables_as_written
from components.panels.review.facts import TripFacts
from components.panels.review.places import Place
from components.panels.wording import place_name, source

COLUMNS = ("keep", "position", "place", "travellers", "start", "end", "date_precision", "status", "mode", "note")


@dataclass(frozen=True, slots=True)
class OpenedTrip:
    """The rows as they are written: a trip, its stops in order of travel, the excerpts that speak of one of them.

    `facts` is what the trip's row says of it, a place returned to that stands in no table by its id. `people` has names
    by id, `places` the place of each stop by its id, `elsewhere` words for the stops of other trips that those excerpts
    speak of too, `sources` words for their articles.
    """

    trip: Row
    facts: TripFacts
    stops: tuple[Row, ...]
    excerpts: tuple[Row, ...]
    people: Mapping[str, str]
    places: Mapping[str, Place]
    elsewhere: Mapping[str, str]
    sources: Mapping[str, str]


def open_trip(folder: Path, trip_id: str) -> OpenedTrip | None:
    """A trip that the data shows, or None where the tables of this folder have none of that id.

    Raises SaveError for tables that could not be written again.
    """
    tables = tables_as_written(folder, TABLES)
    if trip_id not in tables["trips"]:
        return None
    stops = [row for row in tables["stops"].values() if row["trip_id"] == trip_id]
    mine = {row["stop_id"] for row in stops}
    excerpts = [row for row in tables["excerpts"].values() if mine & set(ids_in(row["stop_ids"]))]
    named = {stop_id for row in excerpts for stop_id in ids_in(row["stop_ids"])}
    return OpenedTrip(
        trip=tables["trips"][trip_id],
        facts=_facts(tables["trips"][trip_id], tables["places"]),
        stops=tuple(sorted(stops, key=lambda row: (position_of(row), row["stop_id"]))),
        excerpts=tuple(excerpts),
        people={person_id: row["name"] for person_id, row in tables["people"].items()},
        places={
            row["stop_id"]: _place(tables["places"][row["place_id"]], row["place_basis"])
            for row in stops
            if row["place_id"] in tables["places"]
        },
        elsewhere={stop_id: _elsewhere(tables, stop_id) for stop_id in sorted(named - mine)},
        sources={
            article_id: source(
                row["outlet"] or None, row["title"] or None, row["published"] or None, row["published_basis"]
            )
            for article_id, row in tables["articles"].items()
            if any(excerpt["article_id"] == article_id for excerpt in excerpts)
        },
    )


def shown(trip: OpenedTrip) -> pd.DataFrame:
    """The stops as a table to correct, a row a stop, in their order. What is written and is no day is shown as none."""
    rows = [
        {
            "keep": True,
            "position": float(position_of(row)),
            "place": trip.places[row["stop_id"]].label if row["stop_id"] in trip.places else row["place_id"],
            "travellers": "; ".join(trip.people.get(person, person) for person in ids_in(row["travellers"])),
            **{name: row[name] for name in ("start", "end", "date_precision", "status", "mode", "note")},
        }
        for row in trip.stops
    ]
    table = pd.DataFrame(rows, columns=pd.Index(COLUMNS))
    for day in ("start", "end"):
        table[day] = pd.to_datetime(table[day], format="%Y-%m-%d", errors="coerce")
    return table


def ids_in(cell: str) -> list[str]:
    """The ids in a cell."""
    return [one for one in dict.fromkeys(cell.split(";")) if one]


def position_of(stop: Row) -> int:
    """Where a stop comes on its trip."""
    return int(stop["position"]) if stop["position"].isdecimal() else 0


def _facts(trip: Row, places: Rows) -> TripFacts:
    start, end = (date.fromisoformat(trip[name]) if trip[name] else None for name in ("start", "end"))
    row = places.get(trip["return_to"])
    home = _place(row, "capital" if row["precision"] == "country" else "named") if row else None
    return TripFacts(start, end, trip["date_precision"], home.label if home else trip["return_to"], home)


def _place(row: Row, basis: str) -> Place:
    return Place(
        row["name"],
        row["country"],
        row["country_code"],
        _number(row["latitude"]),
        _number(row["longitude"]),
        row["precision"],
        int(row["geonames_id"]) if row["geonames_id"].isdecimal() else None,
        basis,
    )


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None


def _elsewhere(tables: Mapping[str, Rows], stop_id: str) -> str:
    stop = tables["stops"].get(stop_id, {})
    place = tables["places"].get(stop.get("place_id", ""))
    trip = tables["trips"].get(stop.get("trip_id", ""))
    if place is None or trip is None:
        return stop_id
    return f"{stop['position']}. {place_name(place['name'], place['country'])} ({trip['title']})"
