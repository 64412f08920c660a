"""The earth is cut where nothing is drawn, so that what is drawn fits the tightest view."""

from hypothesis import example, given
from hypothesis import strategies as st

from components.drawing.antimeridian import eastward, opening_cut, widest_gap

longitudes = st.floats(-540, 540, allow_nan=False)
spans = st.lists(st.tuples(longitudes, st.floats(0, 300)).map(lambda span: (span[0], span[0] + span[1])), min_size=1)


def width(cut: float, drawn: list[tuple[float, float]]) -> float:
    return max(eastward(west, cut) + (east - west) for west, east in drawn) - cut


def test_the_pacific_stays_whole_when_a_line_crosses_it() -> None:
    cut = opening_cut([(126.9784, 126.9784), (-150.0, -150.0), (126.9784, 210.0)])
    assert [round(eastward(place, cut), 4) for place in (126.9784, -150.0)] == [126.9784, 210.0]


def test_the_atlantic_stays_whole_when_a_line_crosses_it() -> None:
    cut = opening_cut([(-75.7, 2.35), (2.35, 2.35), (-75.7, -75.7)])
    assert round(eastward(-75.7, cut), 4) == -75.7
    assert round(eastward(2.35, cut), 4) == 2.35


def test_a_span_that_reaches_round_to_the_first_one_leaves_no_gap_there() -> None:
    assert widest_gap([(170.0, 200.0), (-170.0, -150.0), (10.0, 20.0)]) == 10.0


def test_an_empty_map_is_cut_at_the_antimeridian() -> None:
    assert widest_gap([]) == -180.0
    assert opening_cut([]) == -180.0


@example([(0.0, 60.0), (419.9999999999999, 719.9999999999999)], 1)
@given(spans, st.integers(-2, 2))
def test_turning_the_earth_by_whole_turns_changes_nothing(drawn: list[tuple[float, float]], turns: int) -> None:
    turned = [(west + 360 * turns, east + 360 * turns) for west, east in drawn]
    assert abs(width(opening_cut(turned), turned) - width(opening_cut(drawn), drawn)) < 1e-6


@given(spans)
def test_no_other_cut_before_a_span_fits_tighter(drawn: list[tuple[float, float]]) -> None:
    best = width(opening_cut(drawn), drawn)
    assert all(best <= width(west, drawn) + 1e-6 for west, _ in drawn) or best >= 360


@given(spans)
def test_the_middle_of_everything_is_on_the_first_copy_of_the_world(drawn: list[tuple[float, float]]) -> None:
    cut = opening_cut(drawn)
    assert abs(cut + width(cut, drawn) / 2) <= 180 + 1e-6


@given(longitudes, longitudes)
def test_eastward_is_the_same_meridian_within_one_turn(longitude: float, cut: float) -> None:
    turned = eastward(longitude, cut)
    assert cut <= turned < cut + 360
    distance = abs((turned - longitude + 180) % 360 - 180)
    assert distance < 1e-6


def test_what_rounding_alone_puts_before_the_cut_is_at_the_cut() -> None:
    assert eastward(-170.00000000000006, -170.0) == -170.0
