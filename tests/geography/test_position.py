import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.geography.position import NotAPosition, Position

latitudes = st.floats(-90, 90)
longitudes = st.floats(-720, 720)


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(math.nan, 0), (0, math.nan), (math.inf, 0), (0, -math.inf), (90.01, 0), (-91, 0)]
)
def test_what_is_not_on_the_earth_is_refused_as_a_value_error(latitude: float, longitude: float) -> None:
    with pytest.raises(NotAPosition) as refusal:
        Position(latitude, longitude)
    assert isinstance(refusal.value, ValueError)


def test_swapped_axes_are_named_as_the_likely_mistake() -> None:
    with pytest.raises(NotAPosition, match="swapped"):
        Position(126.9784, 37.566)


def test_the_order_of_the_axes_is_that_of_the_format() -> None:
    assert Position(37.566, 126.9784).as_leaflet() == (37.566, 126.9784)


def test_longitudes_beyond_the_antimeridian_are_kept_as_given() -> None:
    assert Position(61.2, 210.1).longitude == 210.1


@given(latitudes, longitudes)
def test_the_normal_form_is_the_same_meridian_between_the_antimeridians(latitude: float, longitude: float) -> None:
    normal = Position(latitude, longitude).normal()
    assert -180 <= normal.longitude < 180
    assert normal.latitude == latitude
    turns = (longitude - normal.longitude) / 360
    assert turns == pytest.approx(round(turns), abs=1e-9)
    assert normal.normal() == normal


@pytest.mark.parametrize(("longitude", "normal"), [(180, -180), (-180, -180), (540, -180), (359, -1), (-1e-17, -1e-17)])
def test_the_antimeridian_itself_is_minus_180(longitude: float, normal: float) -> None:
    assert Position(0, longitude).normal().longitude == normal
