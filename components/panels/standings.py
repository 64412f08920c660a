"""What plan beside record puts on the map: what only the record has, the ways there, and what the record has not."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from components.drawing.scene import LegMark, PlaceMark, Standing
from components.geography.position import Position
from components.panels.comparison import ADDED, Comparison, Row
from components.record.verdicts import Compared


def with_standings(
    places: tuple[PlaceMark, ...], comparison: Comparison, colour: str | None, chosen: str | None
) -> tuple[PlaceMark, ...]:
    """The marks of a scene with those of the comparison's trip told apart, and one more for each place it lacks.

    `colour` is the trip's; `chosen` the id of the place that is chosen, if any.
    """
    standings: dict[str, Standing] = {row["place_id"]: "missing" for row in comparison.missing}
    standings |= {row["place_id"]: "added" for row in comparison.added}
    drawn = {place.place_id for place in places}
    lacking = {row["place_id"]: row for row in comparison.added if row["place_id"] not in drawn and _position(row)}
    return (
        *(replace(place, standing=standings.get(place.place_id, "")) for place in places),
        *(_mark(row, colour, chosen) for row in lacking.values()),
    )


def ways_to_added(comparison: Comparison, colour: str | None) -> Iterator[LegMark]:
    """The legs of the record's trip to and from what nobody announced."""
    travelled = [stop for stop in comparison.stops if stop.record_stop_id]
    for before, after in pairwise(travelled):
        start, end = _position(_drawn(comparison, before)), _position(_drawn(comparison, after))
        if start and end and start != end and ADDED in (before.verdict, after.verdict):
            yield LegMark(start=start, end=end, status="made", colour=colour, chosen=True)


def _drawn(comparison: Comparison, stop: Compared) -> Row:
    """The row by which a stop is on the map: the plan's where it has one, because that is where its mark is."""
    return comparison.announced.get(stop.stop_id or "") or comparison.recorded[stop.record_stop_id or ""]


def _mark(row: Row, colour: str | None, chosen: str | None) -> PlaceMark:
    position = _position(row)
    if position is None:
        raise ValueError(f"{row['place_id']} has no position to be drawn at")
    return PlaceMark(
        place_id=row["place_id"],
        name=row["place"],
        country=row["country"],
        position=position,
        precision=row["precision"],
        status="made",
        colour=colour,
        labelled=True,
        chosen=row["place_id"] == chosen,
        standing="added",
    )


def _position(row: Row) -> Position | None:
    latitude, longitude = float(row["latitude"] or "nan"), float(row["longitude"] or "nan")
    return None if latitude != latitude or longitude != longitude else Position(latitude, longitude)
