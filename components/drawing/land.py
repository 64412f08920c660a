"""The land beneath the map: coasts to fill and borders to draw, made once from Natural Earth and kept in `data/`.

Source: Natural Earth 1:50m countries, public domain, as TopoJSON in the npm package `world-atlas` (2.0.2). Made by

    npm pack world-atlas && tar xzf world-atlas-*.tgz
    python -m components.drawing.land package/countries-50m.json > data/land/land.json

The file is `{"source", "unit", "land": [ring, …], "borders": [line, …]}`. A ring or line is one flat list of whole
numbers, longitude before latitude: the first pair is a position, each further pair the step from the one before, all
in units of `unit` degrees. A ring is closed without repeating its first position; holes (the Caspian) come out of
the even-odd rule. Rings across the antimeridian run on past 180° rather than being cut there, so that copies of
the world at ±360° join without a seam; Antarctica is closed along the pole.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

SOURCE = "Natural Earth 1:50m, public domain"
UNIT = 0.01
TOLERANCE = 0.035
SMALLEST_ISLAND = 0.008

Point = tuple[float, float]
"""Longitude, latitude, in degrees: the order of the file, used in this module only."""
Line = list[Point]


def build(topology: dict[str, Any]) -> dict[str, Any]:
    """The land file of a countries TopoJSON. Raises ValueError if it is no TopoJSON with countries."""
    if topology.get("type") != "Topology" or "countries" not in topology.get("objects", {}):
        raise ValueError("not a TopoJSON file with an object 'countries'")
    arcs = list(_decoded_arcs(topology))
    countries = [list(_rings(country)) for country in topology["objects"]["countries"]["geometries"]]
    countries = [[ring for ring in rings if not _too_small(ring, rings, arcs)] for rings in countries]
    uses = Counter(_index(arc) for rings in countries for ring in rings for arc in ring)
    coast = [arc for rings in countries for ring in rings for arc in ring if uses[_index(arc)] == 1]
    simple = [simplified(arc, TOLERANCE) for arc in arcs]
    rings = [unrolled(ring) for ring in _joined([_directed(simple, arc) for arc in coast])]
    borders = [unrolled(simple[arc]) for arc, count in sorted(uses.items()) if count == 2]
    return {
        "source": SOURCE,
        "unit": UNIT,
        "land": [ring for ring in map(packed, filter(None, map(_closed_at_the_pole, rings))) if len(ring) >= 6],
        "borders": [packed(border) for border in borders],
    }


def packed(line: Sequence[Point]) -> list[int]:
    """Positions in whole units: the first as it is, each further one as the step from the one before."""
    whole = [(round(longitude / UNIT), round(latitude / UNIT)) for longitude, latitude in line]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(whole)]
    return [number for pair in [whole[0], *(step for step in steps if step != (0, 0))] for number in pair]


def simplified(line: Line, tolerance: float) -> Line:
    """Douglas and Peucker's simplification: no dropped position is further than `tolerance` degrees from the line."""
    if line[0] == line[-1]:
        far = max(range(len(line)), key=lambda i: _distance(line[i], line[0], line[0]))
        tolerance = min(tolerance, _distance(line[far], line[0], line[0]) / 8)
        keep = {0, far, len(line) - 1}
        spans = [(0, far), (far, len(line) - 1)]
    else:
        keep, spans = {0, len(line) - 1}, [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        if not inner:
            continue
        far = max(inner, key=lambda i: _distance(line[i], line[first], line[last]))
        if _distance(line[far], line[first], line[last]) > tolerance:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return [line[i] for i in sorted(keep)]


def unrolled(line: Line) -> Line:
    """The same line with continuous longitudes, running on past ±180° where it crosses the antimeridian."""
    result = [line[0]]
    for longitude, latitude in line[1:]:
        turns = round((result[-1][0] - longitude) / 360)
        result.append((longitude + 360 * turns, latitude))
    return result


def _distance(point: Point, start: Point, end: Point) -> float:
    """Degrees from a point to a segment, on the plane."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    along = min(1.0, max(0.0, along))
    return float(((point[0] - start[0] - along * dx) ** 2 + (point[1] - start[1] - along * dy) ** 2) ** 0.5)


def _decoded_arcs(topology: dict[str, Any]) -> Iterator[Line]:
    scale, translate = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        line, x, y = [], 0, 0
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * scale[0] + translate[0], y * scale[1] + translate[1]))
        yield line


def _rings(country: dict[str, Any]) -> Iterator[list[int]]:
    if country["type"] == "Polygon":
        yield from country["arcs"]
    elif country["type"] == "MultiPolygon":
        for polygon in country["arcs"]:
            yield from polygon


def _index(arc: int) -> int:
    """TopoJSON writes an arc run backwards as the ones' complement of its number."""
    return arc if arc >= 0 else ~arc


def _directed(arcs: list[Line], arc: int) -> Line:
    return arcs[arc] if arc >= 0 else arcs[~arc][::-1]


def _extent(ring: list[int], arcs: list[Line]) -> float:
    """Square degrees of a ring's bounding box."""
    points = unrolled([point for arc in ring for point in _directed(arcs, arc)])
    longitudes, latitudes = zip(*points, strict=True)
    return float((max(longitudes) - min(longitudes)) * (max(latitudes) - min(latitudes)))


def _too_small(ring: list[int], rings: list[list[int]], arcs: list[Line]) -> bool:
    """Whether a ring is an islet that may go; a country's largest land always stays, and so do enclaves."""
    if len(ring) > 1 or len(rings) == 1 or _extent(ring, arcs) >= SMALLEST_ISLAND:
        return False
    return max(rings, key=lambda each: _extent(each, arcs)) is not ring


def _joined(lines: list[Line]) -> Iterator[Line]:
    """Coast lines run end to start, joined into rings without the repeated first position."""
    starts = defaultdict(list)
    for line in lines:
        starts[line[0]].append(line)
    for line in lines:
        if line not in starts[line[0]]:
            continue
        starts[line[0]].remove(line)
        ring = list(line)
        while ring[-1] != ring[0]:
            ring += starts[ring[-1]].pop()[1:]
        yield ring


def _closed_at_the_pole(ring: Line) -> Line:
    """A ring as it is drawn: one that goes round the earth gets its edge along the South Pole."""
    if max(latitude for _, latitude in ring) < -85.06:
        return []
    if abs(ring[-1][0] - ring[0][0]) < 180:
        return ring[:-1]
    return [*ring, (ring[-1][0], -90.0), (ring[0][0], -90.0)]


if __name__ == "__main__":
    json.dump(build(json.loads(Path(sys.argv[1]).read_text())), sys.stdout, separators=(",", ":"))
