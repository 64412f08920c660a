import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.geography.geodesic import kilometres
from components.geography.position import Position

positions = st.builds(Position, st.floats(-90, 90), st.floats(-540, 540))
NORTH_POLE, SOUTH_POLE = Position(90, 0), Position(-90, 0)


@given(positions, positions)
def test_distance_is_symmetric_and_not_moved_by_a_turn_around_the_earth(a: Position, b: Position) -> None:
    turned = Position(a.latitude, a.longitude + 360)
    assert kilometres(a, b) == pytest.approx(kilometres(b, a), abs=1e-5)
    assert kilometres(turned, b) == pytest.approx(kilometres(a, b), abs=1e-5)


@given(positions)
def test_a_place_is_no_distance_from_itself(a: Position) -> None:
    assert kilometres(a, a) == 0


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (NORTH_POLE, SOUTH_POLE, 20003.931),
        (Position(0, 0), Position(0, 1), 111.319),
        (Position(0, 179.5), Position(0, -179.5), 111.319),
        (Position(90, 0), Position(90, 135), 0.0),
    ],
)
def test_known_distances_on_wgs84(a: Position, b: Position, expected: float) -> None:
    assert kilometres(a, b) == pytest.approx(expected, abs=0.001)
