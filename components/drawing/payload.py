"""A scene as compact JSON values for stopover.js: rows instead of objects, whole numbers instead of long fractions.

`places` rows: id, name, country, longitude, latitude (degrees), precision, visits, status, mode, colour, flags.
`legs` rows: line, status, mode, colour, trips, bow, flags. A line is longitude and latitude of its start in hundredths
of a degree, then the steps to each further point. Colour is an index into `colours`, -1 for the neutral ink. The flags
are letters: l labelled, c chosen, f faded, a added by the official record, m missing from it. `bow` says by how much of
a lane, to the right of travel, the middle of the leg is moved aside where several legs join the same two places.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from components.drawing.antimeridian import eastward, opening_cut
from components.drawing.scene import LegMark, PlaceMark, Scene
from components.geography.lines import leg_lines
from components.geography.position import Position

HUNDREDTHS = 100
FEWEST_POINTS_TO_BOW = 9

Line = tuple[Position, ...]


def payload(scene: Scene) -> dict[str, Any]:
    """The JSON value that `stopover.draw` takes; the module's docstring is its description."""
    legs = [leg for leg in scene.legs if _spot(leg.start) != _spot(leg.end)]
    legs.sort(key=lambda leg: leg.chosen)
    lines = leg_lines((leg.start, leg.end) for leg in legs)
    cut = opening_cut([*(_span((place.position,)) for place in scene.places), *map(_span, lines)])
    used = [*(place.colour for place in scene.places), *(leg.colour for leg in legs)]
    colours = sorted({colour for colour in used if colour is not None})
    index: dict[str | None, int] = {None: -1, **{colour: number for number, colour in enumerate(colours)}}
    one_chosen = any(leg.chosen for leg in legs)
    places = sorted(scene.places, key=lambda place: (place.chosen, -place.visits))
    return {
        "colours": colours,
        "places": [_place_row(place, index[place.colour], cut) for place in places],
        "legs": [
            _leg_row(leg, line, bow, index[leg.colour], cut, faded=one_chosen and not leg.chosen)
            for leg, line, bow in zip(legs, lines, bows(legs), strict=True)
        ],
        "legend": [[entry.colour, entry.label] for entry in scene.legend],
        "title": scene.legend_title,
        "token": scene.choice_token,
    }


def bows(legs: Sequence[LegMark]) -> list[float]:
    """How far each leg bows to the right of its own direction, so that legs between the same two places lie apart.

    Lanes are one apart and centred: a leg alone runs straight (0), two run half a lane to either side.
    """
    between: dict[frozenset[tuple[float, float]], list[int]] = defaultdict(list)
    for number, leg in enumerate(legs):
        between[frozenset((_spot(leg.start), _spot(leg.end)))].append(number)
    result = [0.0] * len(legs)
    for numbers in between.values():
        first = _spot(legs[numbers[0]].start)
        for lane, number in enumerate(numbers):
            aside = lane - (len(numbers) - 1) / 2
            result[number] = aside if _spot(legs[number].start) == first else -aside
    return result


def _spot(position: Position) -> tuple[float, float]:
    """Positions of one place compare equal, also when written a turn of the earth apart."""
    return round(position.latitude, 4), round(position.longitude % 360, 4) % 360


def _place_row(place: PlaceMark, colour: int, cut: float) -> list[Any]:
    longitude, latitude = eastward(place.position.longitude, cut), place.position.latitude
    flags = "l" * place.labelled + "c" * place.chosen + place.standing[:1]
    return [
        *(place.place_id, place.name, place.country, round(longitude, 4), round(latitude, 4)),
        *(place.precision, place.visits, place.status, place.mode, colour, flags),
    ]


def _leg_row(leg: LegMark, line: Line, bow: float, colour: int, cut: float, *, faded: bool) -> list[Any]:
    if bow:
        line = _with_points_to_bow(line)
    west, _ = _span(line)
    turn = eastward(west, cut) - west
    points = [(round((point.longitude + turn) * HUNDREDTHS), round(point.latitude * HUNDREDTHS)) for point in line]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    flat = [number for pair in (points[0], *steps) for number in pair]
    return [flat, leg.status, leg.mode, colour, leg.trips, bow, "c" * leg.chosen + "f" * faded]


def _span(line: Sequence[Position]) -> tuple[float, float]:
    longitudes = [point.longitude for point in line]
    return min(longitudes), max(longitudes)


def _with_points_to_bow(line: Line) -> Line:
    """A short line with points between its points, because what has only two ends cannot bow."""
    parts = -(-(FEWEST_POINTS_TO_BOW - 1) // (len(line) - 1))
    between = [
        Position(
            a.latitude + (b.latitude - a.latitude) * part / parts,
            a.longitude + (b.longitude - a.longitude) * part / parts,
        )
        for a, b in pairwise(line)
        for part in range(parts)
    ]
    return (*between, line[-1])
