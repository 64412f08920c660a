"""The land in `data/` is sound: rings that close, no bar across the map, and the small states are on it."""

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest

from components.drawing.assets import LAND
from components.drawing.land import UNIT, Line, build, packed, simplified, unrolled


def unpacked(numbers: Sequence[int], unit: float = UNIT) -> Line:
    """Longitude and latitude in degrees of each position of a ring or border of the land file."""
    line, longitude, latitude = [], 0, 0
    for step in range(0, len(numbers), 2):
        longitude += numbers[step]
        latitude += numbers[step + 1]
        line.append((longitude * unit, latitude * unit))
    return line


FILE = json.loads(LAND.read_text(encoding="utf-8"))
RINGS = [unpacked(ring, FILE["unit"]) for ring in FILE["land"]]
BORDERS = [unpacked(line, FILE["unit"]) for line in FILE["borders"]]


def inside(longitude: float, latitude: float) -> bool:
    """The even-odd rule over all rings and the copies beside them."""
    crossings = 0
    for ring in RINGS:
        for turn in (-360, 0, 360):
            x = longitude + turn
            for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]]):
                if (y1 > latitude) != (y2 > latitude) and x < x1 + (latitude - y1) / (y2 - y1) * (x2 - x1):
                    crossings += 1
    return crossings % 2 == 1


def test_the_file_is_small_enough_to_be_sent_to_a_browser() -> None:
    assert LAND.stat().st_size <= 250_000


def test_the_file_says_where_it_comes_from() -> None:
    assert "Natural Earth" in FILE["source"]


def test_every_ring_has_an_area() -> None:
    assert all(len({*ring}) >= 3 for ring in RINGS)
    assert all(len(line) >= 2 for line in BORDERS)


def test_every_point_is_on_the_earth() -> None:
    points = [point for line in [*RINGS, *BORDERS] for point in line]
    # Chukotka runs on past the antimeridian, so that copies of the world join without a seam.
    assert all(-195 <= longitude <= 195 and -90 <= latitude <= 90 for longitude, latitude in points)


def test_no_line_runs_across_the_whole_map_except_along_the_pole() -> None:
    closed = [[*ring, ring[0]] for ring in RINGS]
    long = [(a, b) for line in [*closed, *BORDERS] for a, b in pairwise(line) if abs(a[0] - b[0]) > 40]
    assert all(a[1] < -85.06 and b[1] < -85.06 for a, b in long), long


@pytest.mark.parametrize(
    ("name", "longitude", "latitude"),
    [
        ("Singapore", 103.82, 1.36),
        ("Malta", 14.43, 35.89),
        ("Bahrain", 50.55, 26.05),
        ("Luxembourg", 6.1, 49.7),
        ("Seoul", 127.0, 37.57),
        ("Ottawa", -75.7, 45.4),
        ("Chukotka, east of the antimeridian", -175.0, 66.8),
        ("Viti Levu, Fiji", 178.0, -17.8),
        ("the South Pole", 0.0, -89.0),
        ("Lesotho, an enclave", 28.2, -29.5),
    ],
)
def test_it_is_land(name: str, longitude: float, latitude: float) -> None:
    assert inside(longitude, latitude), name


@pytest.mark.parametrize(
    ("longitude", "latitude"), [(-150.0, 0.0), (-30.0, 45.0), (51.0, 41.5), (0.0, 85.0), (180.0, 75.0)]
)
def test_it_is_water(longitude: float, latitude: float) -> None:
    assert not inside(longitude, latitude)


@pytest.mark.parametrize(
    ("name", "longitude", "latitude"),
    [("Nauru", 166.93, -0.53), ("Palau", 134.5, 7.5), ("Maldives", 73.5, 4.2), ("Monaco", 7.42, 43.74)],
)
def test_the_smallest_states_have_land_within_two_degrees(name: str, longitude: float, latitude: float) -> None:
    near = [p for ring in RINGS for p in ring if abs(p[0] - longitude) < 2 and abs(p[1] - latitude) < 2]
    assert near, name


def topology(*arcs: list[list[int]], countries: list[list[list[int]]]) -> dict[str, Any]:
    geometries = [{"type": "Polygon", "arcs": rings} for rings in countries]
    return {
        "type": "Topology",
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": list(arcs),
        "objects": {"countries": {"type": "GeometryCollection", "geometries": geometries}},
    }


def test_two_neighbours_are_one_land_with_one_border() -> None:
    west = [[10, 10], [-10, 0], [0, -10], [10, 0]]
    east = [[10, 0], [10, 0], [0, 10], [-10, 0]]
    between = [[10, 0], [0, 10]]
    made = build(topology(west, east, between, countries=[[[0, 2]], [[1, ~2]]]))
    assert len(made["land"]) == len(made["borders"]) == 1
    assert {*unpacked(made["land"][0])} == {(10, 10), (0, 10), (0, 0), (10, 0), (20, 0), (20, 10)}
    assert unpacked(made["borders"][0]) == [(10, 0), (10, 10)]


def test_a_file_that_is_no_topology_is_refused() -> None:
    with pytest.raises(ValueError, match="TopoJSON"):
        build({"type": "FeatureCollection"})


def test_unpacked_undoes_packed() -> None:
    line: Line = [(179.99, -16.5), (180.1, -16.43), (180.0, -16.54)]
    assert [(round(x, 2), round(y, 2)) for x, y in unpacked(packed(line))] == line


def test_a_line_over_the_antimeridian_runs_on() -> None:
    assert unrolled([(179.0, 1.0), (-179.0, 2.0), (178.0, 3.0)]) == [(179.0, 1.0), (181.0, 2.0), (178.0, 3.0)]


def test_simplifying_keeps_the_ends_and_what_stands_out() -> None:
    assert simplified([(0, 0), (1, 0.01), (2, 1), (3, 0.99), (4, 0)], 0.1) == [
        (0, 0),
        (1, 0.01),
        (2, 1),
        (3, 0.99),
        (4, 0),
    ]
    assert simplified([(0, 0), (1, 0.01), (2, 0)], 0.1) == [(0, 0), (2, 0)]


def test_a_small_ring_stays_a_ring() -> None:
    islet = [(0.0, 0.0), (0.01, 0.0), (0.01, 0.01), (0.0, 0.01), (0.0, 0.0)]
    assert len(simplified(islet, 1.0)) >= 4
