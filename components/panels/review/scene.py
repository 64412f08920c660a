"""What a plan looks like on a small map, before anything of it is saved."""

from itertools import pairwise
from typing import get_args

from components.drawing.colours import PALETTE
from components.drawing.scene import LegendEntry, LegMark, Mode, PlaceMark, Scene
from components.geography.position import Position
from components.panels.review.places import Place
from components.panels.review.plan import StopPlan, TripPlan


def scene_of(trips: tuple[TripPlan, ...]) -> Scene:
    """A mark a place and a leg between neighbouring stops of one trip that are made in the same way."""
    places: dict[tuple[float, float], PlaceMark] = {}
    legs: list[LegMark] = []
    legend: list[LegendEntry] = []
    for number, trip in enumerate(trips):
        colour = PALETTE[number % len(PALETTE)]
        shown = [(stop, spot) for stop in trip.stops if (spot := _spot(stop.place))]
        for stop, spot in shown:
            key = spot.as_leaflet()
            if stop.place:
                places[key] = _mark(stop, stop.place, spot, colour, places[key].visits + 1 if key in places else 1)
        for mode in get_args(Mode):
            way = [(s, p) for s, p in shown if s.mode == mode and s.status in ("made", "planned")]
            legs += [
                LegMark(a, b, "made" if one.status == other.status == "made" else "planned", mode, colour)
                for (one, a), (other, b) in pairwise(way)
            ]
        if shown:
            legend.append(LegendEntry(colour, trip.title or "a new trip"))
    return Scene(tuple(places.values()), tuple(legs), tuple(legend), "Proposed")


def _spot(place: Place | None) -> Position | None:
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return Position(place.latitude, place.longitude)


def _mark(stop: StopPlan, place: Place, spot: Position, colour: str, visits: int) -> PlaceMark:
    return PlaceMark(
        place_id=f"{spot.latitude},{spot.longitude}",
        name=place.name,
        country=place.country,
        position=spot,
        precision=place.precision,  # type: ignore[arg-type]  # these three come from menus; a mark refuses any other
        visits=visits,
        status=stop.status,  # type: ignore[arg-type]  # the same
        mode=stop.mode,  # type: ignore[arg-type]  # the same
        colour=colour,
        labelled=True,
    )
