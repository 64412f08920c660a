"""Lengths in SQL, held against the geodesic that the rest of the house measures with."""

import duckdb
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.dataset.questions.distances import measured
from components.geography.geodesic import kilometres
from components.geography.position import Position

COLUMNS = ["from_latitude", "from_longitude", "to_latitude", "to_longitude"]

positions = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


def lengths(ways: list[tuple[float, float, float, float]]) -> list[float]:
    frame = pd.DataFrame(ways, columns=COLUMNS, dtype="float64")
    with duckdb.connect() as connection:
        connection.register("frame", frame)
        return [float(row[0]) for row in connection.execute(f"SELECT kilometres FROM {measured('frame')}").fetchall()]


@settings(max_examples=20)
@given(st.lists(st.tuples(positions, positions), min_size=1, max_size=40))
def test_a_way_is_as_long_as_the_geodesic(ways: list[tuple[tuple[float, float], tuple[float, float]]]) -> None:
    there = lengths([(*start, *end) for start, end in ways])
    back = lengths([(*end, *start) for start, end in ways])
    for (start, end), length, again in zip(ways, there, back, strict=True):
        true = kilometres(Position(*start), Position(*end))
        assert length == pytest.approx(true, rel=0.00005 if true < 19_500 else 0.002, abs=1e-6)
        assert again == pytest.approx(length, rel=1e-9, abs=1e-6)


@pytest.mark.parametrize(
    "way",
    [
        (0.0, 0.0, 0.0, 0.0),
        (90.0, 0.0, 90.0, 100.0),
        (60.0, 179.9, 60.0, -179.9),
        (0.0, 0.0, 0.0, 180.0),
        (90.0, 0.0, -90.0, 0.0),
        (37.6, 127.0, 61.2, 210.0),
    ],
)
def test_poles_antimeridian_and_antipodes_have_a_length(way: tuple[float, float, float, float]) -> None:
    true = kilometres(Position(*way[:2]), Position(way[2], way[3] if way[3] <= 180 else way[3] - 360))
    assert lengths([way])[0] == pytest.approx(true, rel=0.002, abs=1e-6)
