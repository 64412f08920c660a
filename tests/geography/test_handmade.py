"""A walk over every row that was decided by hand."""

from collections import Counter

import numpy as np
import pytest

from components.geography import country, handmade
from components.geography.gazetteer import Gazetteer
from components.geography.spelling import fold

LANDMARKS = [*handmade.regions(), *handmade.venues()]
UNINHABITED = {"AQ", "BV", "UM"}
# GeoNames' cities have few of South Sudan's, and nothing of these islands is nearer to a town of its own country.
FAR_FROM_TOWNS = {
    "Renk",
    *("Aldabra", "Attu", "Banaba", "Farquhar Atoll", "Idjwi", "Isle Royale", "Kanton Island", "Kermadec Islands"),
    *("Macquarie Island", "Manihiki", "Penrhyn Island", "Phoenix Islands", "Pukapuka", "Savage Islands"),
}

NEAR = 5  # degrees


@pytest.fixture(scope="module")
def cities(gazetteer: Gazetteer) -> tuple[np.ndarray, np.ndarray, list[str], list[str]]:
    """The gazetteer's cities from south to north: their latitudes in degrees, shape (cities,), themselves as points of
    the unit sphere, shape (cities, 3), their countries and their divisions."""
    rows = gazetteer._connection().execute(
        "SELECT latitude, longitude, country_code, admin1 FROM toponym WHERE precision = 'city' ORDER BY latitude"
    )
    latitudes, longitudes, codes, divisions = zip(*rows, strict=True)
    return np.array(latitudes), on_unit_sphere(np.array([latitudes, longitudes])), list(codes), list(divisions)


def on_unit_sphere(leaflet: np.ndarray) -> np.ndarray:
    """Points given as latitudes and longitudes in degrees, shape (2, ...), as x, y, z, shape (..., 3)."""
    latitude, longitude = np.radians(leaflet)
    across = np.cos(latitude)
    return np.stack([across * np.cos(longitude), across * np.sin(longitude), np.sin(latitude)], axis=-1)


def test_every_row_has_a_reason_and_a_country() -> None:
    for land in LANDMARKS:
        assert land.reason, land.name
        assert land.country_code in country.countries(), land.name
    for other in handmade.other_names():
        assert other.reason, other.spelling


def test_no_two_rows_of_a_country_share_a_name() -> None:
    names = Counter((fold(name), land.country_code) for land in LANDMARKS for name in (land.name, *land.also))
    assert [name for name, times in names.items() if times > 1] == []


def test_every_landmark_lies_among_the_cities_of_its_country_and_division(
    cities: tuple[np.ndarray, np.ndarray, list[str], list[str]],
) -> None:
    latitudes, points, codes, divisions = cities
    astray = []
    for land in LANDMARKS:
        if land.country_code in UNINHABITED or land.name in FAR_FROM_TOWNS:
            continue
        here = np.array(land.position.as_leaflet())
        first, last = np.searchsorted(latitudes, (here[0] - NEAR, here[0] + NEAR))  # All that is near is in this belt.
        nearness = points[first:last] @ on_unit_sphere(here)
        if np.count_nonzero(nearness > np.cos(np.radians(NEAR))) < 6:
            first, nearness = 0, points @ on_unit_sphere(here)
        near = first + np.argpartition(nearness, -6)[-6:]
        if not any(codes[i] == land.country_code and land.admin1 in ("", divisions[i]) for i in near):
            astray.append(land.name)
    assert astray == []


def test_every_other_name_belongs_to_a_place_of_geonames(gazetteer: Gazetteer) -> None:
    for other in handmade.other_names():
        place = gazetteer.by_id(other.geonames_id)
        assert place is not None, other.spelling
        assert other.geonames_id in {found.geonames_id for found in gazetteer.find(other.spelling)}, other.spelling
        assert not other.preferred or place.name == other.spelling


def test_every_landmark_is_found_by_all_its_names(gazetteer: Gazetteer) -> None:
    for land in LANDMARKS:
        for name in (land.name, *land.also):
            assert land.position in {place.position for place in gazetteer.find(name)}, name
