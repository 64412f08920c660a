"""A place of a proposed stop, and the others that its name may mean."""

from dataclasses import dataclass
from functools import cache, lru_cache

from components.geography.country import UnknownCountry, name_of
from components.geography.geocoder import AmbiguousPlace, GeoNames, capital_of
from components.geography.provenance import credit
from components.geography.toponym import Toponym

MOST_OTHERS = 8


@dataclass(frozen=True, slots=True)
class Place:
    """A place as it would be saved. `basis` says what of it the article names: itself, its country or a region.

    Its name has its region after a comma where its country has others of the name: "Springfield, Illinois".
    """

    name: str
    country: str
    country_code: str
    latitude: float | None
    longitude: float | None
    precision: str
    geonames_id: int | None
    basis: str = "named"

    @property
    def bare_name(self) -> str:
        """Its name without the region."""
        return self.name.partition(",")[0]

    @property
    def name_in_article(self) -> str:
        """What the article names: the country that a capital stands for, else the place without its region."""
        return self.country if self.basis == "capital" else self.bare_name

    @property
    def label(self) -> str:
        """The place with its country, said once where both are the same."""
        return self.name if self.name == self.country else f"{self.name}, {self.country}"

    @classmethod
    def known(
        cls, name: str, code: str, latitude: float, longitude: float, precision: str, number: int | None, basis: str
    ) -> "Place":
        """A place by its country's code, which stands for itself where nobody knows it; with its region in the name
        where that is needed to tell it from others."""
        try:
            country = name_of(code)
        except UnknownCountry:
            country = code
        if precision == "city" and number is not None:
            name = _told_apart(name, country, number)
        return cls(name, country, code, latitude, longitude, precision, number, basis)


@cache
def _geocoder() -> GeoNames:
    return GeoNames()


@lru_cache(maxsize=512)
def places_called(query: str) -> tuple[tuple[str, Place], ...]:
    """What a name may mean, the likeliest first, each with words that tell it from the others; empty for no name."""
    if not query.strip():
        return ()
    geocoder = _geocoder()
    found = geocoder.candidates(query)[:MOST_OTHERS]
    return tuple((geocoder.gazetteer.described(place), place_at(place)) for place in found)


@lru_cache(maxsize=512)
def is_clear(query: str) -> bool:
    """Whether the geocoder would take the likeliest of these places itself; else a person has to choose."""
    try:
        return _geocoder().geocode(query) is not None
    except AmbiguousPlace:
        return False


def place_at(toponym: Toponym, basis: str | None = None) -> Place:
    """A place of the gazetteer as it is saved: a country stands at its capital."""
    of_country = toponym.precision == "country"
    shown = (capital_of(toponym.country_code) or toponym) if of_country else toponym
    return Place.known(
        shown.name,
        shown.country_code,
        shown.position.latitude,
        shown.position.longitude,
        shown.precision,
        shown.geonames_id,
        basis or toponym.basis,
    )


@lru_cache(maxsize=4096)
def _told_apart(name: str, country: str, number: int) -> str:
    """The name of a city; with its region where name and country alone would not lead back to it."""
    geocoder = _geocoder()
    try:
        found = geocoder.geocode(f"{name}, {country}")
    except AmbiguousPlace:
        found = None
    if found is not None and found.raw["geonames_id"] == number:
        return name
    city = geocoder.gazetteer.by_id(number)
    region = geocoder.gazetteer.region(city.country_code, city.admin1) if city else None
    return f"{name}, {region.name}" if region else name


def source_of(place: Place) -> str:
    """What the table of places says its coordinates come from."""
    return credit(place.precision) if place.latitude is not None else ""
