"""No name of a place is both too wide and only doubtful, and the palaces of a home are courts."""

from components.reading.vocabulary.places import (
    BUILDINGS,
    COURTS,
    DOUBTFUL_PLACES,
    HOME_PALACES,
    HOME_SEATS,
    HOME_TOWNS,
    SEAT_OF_THE_LAMA,
    TOO_WIDE,
    VENUES,
)


def test_a_name_is_too_wide_or_doubtful_and_not_both() -> None:
    assert not TOO_WIDE & DOUBTFUL_PLACES


def test_a_building_is_no_venue_that_has_its_own_town() -> None:
    assert not BUILDINGS & VENUES


def test_where_a_court_is_at_home_is_a_court() -> None:
    assert HOME_PALACES | HOME_SEATS < COURTS
    assert not HOME_PALACES & HOME_SEATS
    assert SEAT_OF_THE_LAMA in HOME_TOWNS
