"""From what is shown to what the map draws: marks, legs, colours and their legend."""

from collections.abc import Hashable, Iterator, Mapping
from itertools import pairwise
from typing import Any

import pandas as pd

from components.dataset.questions import Drawn, rows_of
from components.dataset.questions.passing import Facet
from components.dataset.selection import Selection
from components.drawing.colours import PALETTE, Colouring, colouring
from components.drawing.scene import LegendEntry, LegMark, PlaceMark, Scene
from components.geography.position import Position
from components.panels.choice import Choice
from components.panels.standings import ways_to_added, with_standings

MOST_NAMES = 20
FACET_OF: dict[str, Facet] = {"trip": "trips", "year": "years", "person": "people"}
TITLES = {"trip": "Trips", "year": "Years", "person": "People", "nothing": "Legend"}


def compose(drawn: Drawn, selection: Selection, choice: Choice) -> Scene:
    """The scene of what is drawn, with the choice set off in it."""
    colours = colours_of(drawn, selection)
    trip_ids = _trip_ids(drawn) if colours.by == "trip" else {}
    of_trip = set() if choice.trip_stops.empty else set(choice.trip_stops["place_id"])
    named = of_trip or (set(drawn.places["place_id"]) if len(drawn.places) <= MOST_NAMES else set())
    stop = choice.stop
    chosen_place = choice.place_id if stop is None else stop["place_id"]
    ways = set(_ways(choice.trip_stops))
    places = tuple(
        PlaceMark(
            place_id=place["place_id"],
            name=place["name"],
            country=place["country"],
            position=Position(place["latitude"], place["longitude"]),
            precision=place["precision"],
            visits=place["visits"],
            status=place["status"],
            mode="virtual" if place["virtual"] else "in_person",
            colour=_colour(place, colours, trip_ids),
            labelled=place["place_id"] in named or place["place_id"] == chosen_place,
            chosen=place["place_id"] == chosen_place,
        )
        for place in rows_of(drawn.places)
    )
    legs = tuple(
        LegMark(
            start=Position(leg["from_latitude"], leg["from_longitude"]),
            end=Position(leg["to_latitude"], leg["to_longitude"]),
            status=leg["status"],
            mode=leg["mode"],
            colour=_colour(leg, colours, trip_ids),
            trips=leg["trips"],
            chosen=(leg["from_place_id"], leg["to_place_id"]) in ways,
        )
        for leg in rows_of(drawn.legs)
    )
    if choice.comparison:
        own = colours.of(choice.comparison.trip_id) if colours.by == "trip" else None
        places = with_standings(places, choice.comparison, own, chosen_place)
        if not selection.record:
            legs = (*legs, *ways_to_added(choice.comparison, own))
    used = {place.colour for place in places} | {leg.colour for leg in legs}
    return Scene(
        places=places,
        legs=legs,
        legend=tuple(entry for entry in _legend(drawn, colours) if entry.colour in used),
        legend_title=TITLES[colours.by],
        choice_token=choice.token,
    )


def colours_of(drawn: Drawn, selection: Selection) -> Colouring:
    """What colour stands for: for what the reader sets side by side, else for what the palette has enough for.

    Several people that are chosen are told apart, and several years of one person; else all trips of the data, else
    those shown, else their years, else the person.
    """
    if len(selection.people) > 1:
        return colouring(people=selection.people)
    if selection.people and len(selection.years) > 1 and len(selection.years) <= len(PALETTE):
        return colouring(years=selection.years)
    trips = drawn.facets["trips"]
    return colouring(_few(trips) or _few_shown(trips), _few_shown(drawn.facets["years"]), selection.people)


def _few(options: pd.DataFrame) -> list[Hashable]:
    """The options in order, where the palette can tell that many apart."""
    return sorted(options["option"].tolist()) if len(options) <= len(PALETTE) else []


def _few_shown(options: pd.DataFrame) -> list[Hashable]:
    """Those of the options that have stops, in order, where the palette can tell that many apart."""
    with_stops = options["stops"].to_numpy() > 0
    return _few(options[with_stops]) if with_stops.sum() <= len(PALETTE) else []


def _trip_ids(drawn: Drawn) -> dict[int, str]:
    """The id of each trip by its number."""
    trips = drawn.facets["trips"]
    return dict(zip(trips["trip"].tolist(), trips["option"].tolist(), strict=True))


def _ways(stops: pd.DataFrame) -> Iterator[tuple[str, str]]:
    """Pairs of place ids that the legs of one trip join."""
    if stops.empty:
        return
    travelled = stops[stops["status"].isin(["planned", "made"])]
    for _, chain in travelled.groupby("mode"):
        yield from pairwise(chain["place_id"])


def _colour(mark: Mapping[str, Any], colours: Colouring, trip_ids: Mapping[int, str]) -> str | None:
    """The colour of what all visits of a place, or all trips along a leg, have in common; None where they differ."""
    only = {"trip": mark["only_trip"], "year": mark["only_year"], "person": mark["only_person"]}.get(colours.by)
    if only is None or pd.isna(only):
        return None
    return colours.of(trip_ids.get(only) if colours.by == "trip" else only)


def _legend(drawn: Drawn, colours: Colouring) -> Iterator[LegendEntry]:
    if colours.by == "nothing":
        return
    options = drawn.facets[FACET_OF[colours.by]].sort_values("option").to_dict("records")
    for option in options:
        if option["stops"] and colours.of(option["option"]):
            yield LegendEntry(colours.of(option["option"]), option["label"])
    yield LegendEntry(None, f"several {TITLES[colours.by].lower()}")
