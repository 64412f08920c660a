"""A scene is all the map shows at one moment, in plain values: places, legs between them, and what the colours mean."""

import re
from dataclasses import dataclass
from typing import Literal, get_args

from components.geography.position import Position
from components.geography.toponym import Precision

Status = Literal["made", "planned", "postponed", "cancelled"]
Mode = Literal["in_person", "virtual"]
Standing = Literal["", "added", "missing"]
"""How a place stands in an official record beside a plan: only there, not there, or nothing to be said of it."""

_PRECISIONS, _STATUSES, _MODES, _STANDINGS = map(get_args, (Precision, Status, Mode, Standing))
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """One place, however many stops are made there. No colour is the neutral ink: several trips meet.

    `standing` is of the trip that is chosen: a place that only the official record has, or that it does not have.
    """

    place_id: str
    name: str
    country: str
    position: Position
    precision: Precision = "city"
    visits: int = 1
    status: Status = "made"
    mode: Mode = "in_person"
    colour: str | None = None
    labelled: bool = False
    chosen: bool = False
    standing: Standing = ""

    def __post_init__(self) -> None:
        if not self.place_id:
            raise ValueError("a place on the map needs an id")
        _must_be_one_of("precision", self.precision, _PRECISIONS)
        _must_be_one_of("standing", self.standing, _STANDINGS)
        _must_be_sound(self.status, self.mode, self.colour)
        _must_count("visits", self.visits)


@dataclass(frozen=True, slots=True)
class LegMark:
    """The way from one place to the next of the same trip; `trips` counts those that went this way."""

    start: Position
    end: Position
    status: Status = "made"
    mode: Mode = "in_person"
    colour: str | None = None
    trips: int = 1
    chosen: bool = False

    def __post_init__(self) -> None:
        _must_be_sound(self.status, self.mode, self.colour)
        _must_count("trips", self.trips)


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One colour of the scene in words: a trip's title, a year, a person, or for None what the neutral ink means."""

    colour: str | None
    label: str

    def __post_init__(self) -> None:
        _must_be_colour(self.colour)


@dataclass(frozen=True, slots=True)
class Scene:
    """What to draw. `choice_token` comes back with a clicked place; one that changes with each choice makes a second
    click on the same place news. Raises ValueError for two places of one id."""

    places: tuple[PlaceMark, ...] = ()
    legs: tuple[LegMark, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    legend_title: str = "Legend"
    choice_token: str = ""

    def __post_init__(self) -> None:
        seen: set[str] = set()
        for place in self.places:
            if place.place_id in seen:
                raise ValueError(f"two places with the id {place.place_id!r}: a place is one mark")
            seen.add(place.place_id)


def _must_be_sound(status: str, mode: str, colour: str | None) -> None:
    _must_be_one_of("status", status, _STATUSES)
    _must_be_one_of("mode", mode, _MODES)
    _must_be_colour(colour)


def _must_be_one_of(field: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ValueError(f"{field} {value!r} is none of {', '.join(allowed)}")


def _must_be_colour(colour: str | None) -> None:
    if colour is not None and not _COLOUR.fullmatch(colour):
        raise ValueError(f"colour {colour!r} is not written #rrggbb in lower case")


def _must_count(field: str, value: int) -> None:
    if value < 1:
        raise ValueError(f"{field} {value!r} is less than 1")
