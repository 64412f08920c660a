"""Where a stay was: inside the named country, never guessed."""

from __future__ import annotations

import pytest

from components.geography.geocoder import GeoNames
from components.record.placing import Atlas, Unplaced


@pytest.fixture(scope="module")
def atlas(geocoder: GeoNames) -> Atlas:
    return Atlas(geocoder)


@pytest.mark.parametrize(
    ("locale", "country", "name", "code"),
    [
        ("Kiev", "U.S.S.R.", "Kyiv", "UA"),
        ("Kyiv", "Ukraine", "Kyiv", "UA"),
        ("Seoul", "Korea, South", "Seoul", "KR"),
        ("Seoul", "Korea, Republic of", "Seoul", "KR"),
        ("Bonn", "Germany, Federal Republic of", "Bonn", "DE"),
        ("Dubrovnik", "Yugoslavia", "Dubrovnik", "HR"),
        ("Dar es Salaam", "Tanganyika", "Dar es Salaam", "TZ"),
        ("Algiers (Algeria)", "France", "Algiers", "DZ"),
        ("Hong Kong", "United Kingdom", "Hong Kong", "HK"),
        ("Chequers", "United Kingdom", "Chequers", "GB"),
        ("Bagram", "Afghanistan", "Bagram Airfield", "AF"),
        ("Camp David", "United States", "Camp David", "US"),
        ("Timahoe", "Ireland", "Timahoe", "IE"),
    ],
)
def test_a_locale_is_found_inside_the_country_of_its_time(
    atlas: Atlas, locale: str, country: str, name: str, code: str
) -> None:
    (placed,) = atlas.places_of(locale, country)
    assert (placed.place.name, placed.place.country_code, placed.basis) == (name, code, "named")


def test_a_city_and_its_former_name_are_one_place(atlas: Atlas) -> None:
    (then,), (now,) = atlas.places_of("Kiev", "Ukraine"), atlas.places_of("Kyiv", "Ukraine")
    assert then.place == now.place


def test_a_region_stays_a_region(atlas: Atlas) -> None:
    _, cornwall = atlas.places_of("London, Cornwall", "United Kingdom")
    assert cornwall.place.precision == "region"
    assert not cornwall.only_the_country


def test_a_country_without_a_place_is_drawn_at_its_capital_and_marked(atlas: Atlas) -> None:
    (placed,) = atlas.places_of("", "Japan")
    assert (placed.place.name, placed.basis, placed.only_the_country) == ("Tokyo", "capital", True)


def test_who_is_in_vatican_city_is_in_the_city(atlas: Atlas) -> None:
    for country in ("Vatican City", "Holy See"):
        (placed,) = atlas.places_of("", country)
        assert (placed.place.precision, placed.basis, placed.only_the_country) == ("city", "named", False)


def test_a_name_that_nobody_knows_is_placed_at_country_level_with_the_reason(atlas: Atlas) -> None:
    (placed,) = atlas.places_of("Nulleparteville", "France")
    assert (placed.place.name, placed.basis) == ("Paris", "capital")
    assert "Nulleparteville" in placed.reason


def test_a_name_that_several_places_share_is_not_guessed(atlas: Atlas) -> None:
    (placed,) = atlas.places_of("Neustadt", "Germany")
    assert placed.basis == "capital"
    assert "may be" in placed.reason


@pytest.mark.parametrize("country", ["Freedonia", "Yugoslavia"])
def test_a_country_that_is_not_one_of_todays_cannot_stand_for_a_stay(atlas: Atlas, country: str) -> None:
    with pytest.raises(Unplaced, match=country):
        atlas.places_of("", country)
