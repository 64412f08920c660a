"""Which stop of a plan is which stop of the record: the same person, the same place, the nearest days.

A plan often names only a country, and the record often gives one span of days for several towns; both are allowed for.
No two stops of a plan are the same stop of the record.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from components.geography.country import name_of
from components.geography.geodesic import kilometres
from components.geography.position import Position

# How far apart two names of one place may lie: an airport or a suburb, as the geocoder's own rule has it.
SAME_PLACE_KILOMETRES = 25.0
# A region stands at one point of it; what is farther away than this is hardly in it.
IN_A_REGION_KILOMETRES = 250.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of a plan or of the record. Days are None where they are not known; the position likewise."""

    stop_id: str
    trip_id: str
    order: int
    place_id: str
    place: str
    country_code: str
    position: Position | None
    precision: str
    only_the_country: bool
    travellers: frozenset[str]
    start: date | None
    end: date | None
    virtual: bool
    status: str

    @property
    def shown(self) -> str:
        """What to call it: the place, or the country where that is all that was named."""
        return name_of(self.country_code) if self.only_the_country else self.place


Days = tuple[date, date]


def stops_of(frame: pd.DataFrame) -> list[Stop]:
    """The rows of a frame of stops with their places' columns (`place` is the name), in the order of each trip."""
    stops = [_stop(row) for row in frame.to_dict("records")]
    return sorted(stops, key=lambda stop: (stop.trip_id, stop.order))


def days_of(stop: Stop) -> Days | None:
    """The days of the stop's own; None where it has none."""
    return (stop.start, stop.end or stop.start) if stop.start else None


def days_between(one: Days, other: Days) -> int:
    """0 where the spans share a day, else how many days the later begins after the earlier ends."""
    return max(0, (other[0] - one[1]).days, (one[0] - other[1]).days)


def matched(plan: Sequence[Stop], record: Sequence[Stop], span: Days) -> dict[str, Stop]:
    """For each stop of the plan that is in the record, by its id, the stop of the record that it is.

    `span` stands for the days of stops without any of their own. Stops named in both are matched first, then those of
    which one of the two names only a country or a region; of several the nearest in time is taken, then the first.
    """
    found: dict[str, Stop] = {}
    taken: set[str] = set()
    for is_it in (_is_the_place, _may_be_the_place):
        for stop in plan:
            free = [other for other in record if other.stop_id not in taken and is_it(stop, other)]
            if stop.stop_id in found or not free:
                continue
            days = days_of(stop) or span
            best = min(free, key=lambda other: (days_between(days, _recorded(other)), _recorded(other), other.order))
            found[stop.stop_id] = best
            taken.add(best.stop_id)
    return found


def of_one_visit(one: Stop, other: Stop) -> bool:
    """Whether two stops of the record are places of one country visited in one span of days."""
    same = (one.trip_id, one.country_code, one.start, one.end)
    return same == (other.trip_id, other.country_code, other.start, other.end)


def _recorded(stop: Stop) -> Days:
    """The days of a stop of the record, which always has some."""
    days = days_of(stop)
    if days is None:
        raise ValueError(f"{stop.stop_id} is of the record and has no days")
    return days


def _is_the_place(stop: Stop, other: Stop) -> bool:
    if stop.only_the_country or other.only_the_country:
        return False
    return stop.place_id == other.place_id or (
        stop.country_code == other.country_code
        and "region" not in (stop.precision, other.precision)
        and _apart(stop, other) <= SAME_PLACE_KILOMETRES
    )


def _may_be_the_place(stop: Stop, other: Stop) -> bool:
    if stop.country_code != other.country_code:
        return False
    if stop.only_the_country or other.only_the_country:
        return True
    return "region" in (stop.precision, other.precision) and _apart(stop, other) <= IN_A_REGION_KILOMETRES


def _apart(stop: Stop, other: Stop) -> float:
    if stop.position is None or other.position is None:
        return float("inf")
    return kilometres(stop.position, other.position)


def _stop(row: Mapping[Hashable, Any]) -> Stop:
    known = {key: None if pd.isna(value) or value == "" else value for key, value in row.items()}
    position = None
    if known["latitude"] is not None and known["longitude"] is not None:
        position = Position(float(known["latitude"]), float(known["longitude"]))
    return Stop(
        stop_id=str(known["stop_id"]),
        trip_id=str(known["trip_id"]),
        order=int(str(known["position"])),
        place_id=str(known["place_id"]),
        place=str(known["place"]),
        country_code=str(known["country_code"]),
        position=position,
        precision=str(known["precision"]),
        only_the_country=known["place_basis"] == "capital" or known["precision"] == "country",
        travellers=frozenset(listed(known["travellers"])),
        start=day_of(known["start"]),
        end=day_of(known["end"]),
        virtual=known["mode"] == "virtual",
        status=str(row["status"]),
    )


def day_of(value: object) -> date | None:
    """A day from a cell, be it text, a timestamp or a date; None where the cell is empty."""
    if value is None or value == "" or value is pd.NaT or value != value:
        return None
    return pd.Timestamp(str(value)).date()


def listed(value: object) -> Iterable[str]:
    """Ids of a cell: a list as the engine gives it, or text with semicolons."""
    if isinstance(value, str):
        return [one for one in value.split(";") if one]
    return [str(one) for one in value] if isinstance(value, Iterable) else []
