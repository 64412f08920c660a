import itertools
import math

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given
from hypothesis import strategies as st

from components.geography.geodesic import kilometres
from components.geography.lines import MOST_POINTS, MOST_REMEMBERED, SPACING_KILOMETRES, leg_line, leg_lines
from components.geography.position import Position

positions = st.builds(Position, st.floats(-90, 90), st.floats(-540, 540))
SEOUL, ANCHORAGE = Position(37.566, 126.9784), Position(61.2181, -149.9003)
NORTH_POLE, SOUTH_POLE = Position(90, 0), Position(-90, 0)


def same_meridian(a: float, b: float) -> bool:
    return abs(math.remainder(a - b, 360)) < 1e-9


@given(positions, positions)
def test_a_line_begins_and_ends_at_the_ends_of_its_leg(a: Position, b: Position) -> None:
    line = leg_line(a, b)
    assert line[0] == a
    assert line[-1].latitude == b.latitude
    assert same_meridian(line[-1].longitude, b.longitude)


@given(positions, positions)
def test_no_two_neighbours_of_a_line_are_more_than_half_a_turn_apart(a: Position, b: Position) -> None:
    for one, next_one in itertools.pairwise(leg_line(a, b)):
        assert abs(next_one.longitude - one.longitude) <= 180 + 1e-9


@given(positions, positions)
def test_a_line_has_points_enough_and_not_too_many(a: Position, b: Position) -> None:
    line = leg_line(a, b)
    assert 2 <= len(line) <= MOST_POINTS
    for one, next_one in itertools.pairwise(line):
        assert kilometres(one, next_one) <= max(SPACING_KILOMETRES, 20038 / (MOST_POINTS - 1)) * 1.02


@given(positions, positions)
def test_a_line_is_about_as_long_as_the_geodesic(a: Position, b: Position) -> None:
    travelled = sum(kilometres(one, next_one) for one, next_one in itertools.pairwise(leg_line(a, b)))
    assert kilometres(a, b) - 0.01 <= travelled <= kilometres(a, b) * 1.002 + 0.01


@given(st.lists(st.tuples(positions, positions), max_size=6))
def test_many_lines_at_once_are_the_same_as_one_by_one(legs: list[tuple[Position, Position]]) -> None:
    assert leg_lines(legs) == [leg_line(a, b) for a, b in legs]


def test_seoul_to_alaska_crosses_the_pacific_and_not_europe() -> None:
    line = leg_line(SEOUL, ANCHORAGE)
    assert line[-1].longitude == pytest.approx(210.0997)
    assert all(126 < point.longitude < 211 for point in line)


def test_the_way_back_runs_past_minus_180() -> None:
    line = leg_line(ANCHORAGE, SEOUL)
    assert line[-1].longitude == pytest.approx(126.9784 - 360)


def test_a_leg_of_no_length_is_two_equal_points() -> None:
    assert leg_line(SEOUL, SEOUL) == (SEOUL, SEOUL)


@pytest.mark.parametrize("pole", [NORTH_POLE, SOUTH_POLE])
def test_a_leg_to_a_pole_keeps_to_its_meridian(pole: Position) -> None:
    for point in leg_line(SEOUL, pole)[:-1]:
        assert same_meridian(point.longitude, SEOUL.longitude)


def test_from_pole_to_pole_there_is_a_line_of_finite_points() -> None:
    line = leg_line(NORTH_POLE, SOUTH_POLE)
    assert len(line) == MOST_POINTS
    assert [point.latitude for point in line] == sorted((point.latitude for point in line), reverse=True)


def test_antipodes_are_joined_over_the_north_pole() -> None:
    line = leg_line(Position(10, 20), Position(-10, -160))
    assert max(point.latitude for point in line) > 85


@pytest.mark.parametrize(
    ("end", "tolerance"), [(Position(35.6895, 139.6917), 0.1), (ANCHORAGE, 4.0), (Position(48.8534, 2.3488), 10.0)]
)
def test_the_drawn_line_keeps_as_near_to_the_geodesic_as_documented(end: Position, tolerance: float) -> None:
    exact = Geodesic.WGS84.InverseLine(*SEOUL.as_leaflet(), *end.as_leaflet())
    line = leg_line(SEOUL, end)
    for i, point in enumerate(line):
        there = exact.Position(exact.s13 * i / (len(line) - 1))
        assert kilometres(point, Position(there["lat2"], there["lon2"])) <= tolerance


def test_a_line_asked_for_again_is_the_same_however_many_were_asked_for_between() -> None:
    ways = [(Position(0.0, 0.0), Position(latitude / 100, 60.0)) for latitude in range(MOST_REMEMBERED + 10)]
    first = leg_lines(ways[:3])
    leg_lines(ways)
    assert leg_lines([*ways[:3], ways[0]]) == [*first, first[0]]
