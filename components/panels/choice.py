"""What the reader has chosen, resolved: a stop in its trip, a place with its stops, a trip, or nothing."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.dataset import questions
from components.dataset.store import Dataset
from components.panels.address import Address
from components.panels.comparison import Comparison, announced_as, comparison_of
from components.panels.navigation import choose_place, choose_stop


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """Rows of stops in order of travel; of `stop_id`, `trip_id` and `place_id` those that are not chosen are None.

    `trip_stops` are all stops of the chosen trip, or of the chosen stop's; `place_stops` those shown at the place.
    `comparison` lays the trip beside the official record, or the record's beside what was announced of it.
    """

    stop_id: str | None
    trip_id: str | None
    place_id: str | None
    trip_stops: pd.DataFrame
    place_stops: pd.DataFrame
    comparison: Comparison | None = None

    @property
    def stop(self) -> dict[Any, Any] | None:
        """The row of the chosen stop."""
        if self.stop_id is None:
            return None
        found: list[dict[Any, Any]] = self.trip_stops[self.trip_stops["stop_id"] == self.stop_id].to_dict("records")
        return found[0]

    def __bool__(self) -> bool:
        """Whether anything is chosen."""
        return any((self.stop_id, self.trip_id, self.place_id))

    @property
    def token(self) -> str:
        """Changes with every choice, so that the map can tell a new click from an old one."""
        return f"{self.stop_id}|{self.place_id}|{self.trip_id}"


def resolve(dataset: Dataset, address: Address) -> Choice:
    """The choice that an address stands for."""
    none = pd.DataFrame()
    trip_id = address.selection.trips[0] if len(address.selection.trips) == 1 else None
    place_stops = none
    if address.stop is not None:
        trip_id = questions.trip_of(dataset, address.stop)
    elif address.place is not None:
        place_stops = questions.stops_at(dataset, address.selection, address.place)
    trip_stops = none if trip_id is None else questions.stops_of_trip(dataset, trip_id)
    return Choice(address.stop, trip_id, address.place, trip_stops, place_stops, _beside(dataset, trip_id, trip_stops))


def _beside(dataset: Dataset, trip_id: str | None, stops: pd.DataFrame) -> Comparison | None:
    if trip_id is None or stops.empty or not dataset.has_record:
        return None
    of_the_record = stops["source"].iloc[0] == "record"
    return announced_as(dataset, trip_id) if of_the_record else comparison_of(dataset, trip_id)


def choose_clicked(dataset: Dataset, address: Address, place_id: str) -> None:
    """For the map's callback: chooses the stop that is shown at a place, or the place where there are several.

    A place that is on the map for the record's sake alone has the stops that the record adds to the trip.
    """
    stops = list(questions.stops_at(dataset, address.selection, place_id)["stop_id"])
    if not stops and (comparison := resolve(dataset, address).comparison):
        stops = [row["stop_id"] for row in comparison.added if row["place_id"] == place_id][:1]
    if len(stops) == 1:
        choose_stop(stops[0])
    else:
        choose_place(place_id)
