"""Where a stay was: each place it names, geocoded inside the named country; else the country's capital, marked as such.

Nothing is guessed. A name that the gazetteer does not know, or has several times with none of them clearly meant, and
that nobody has decided by hand, is placed at country level.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from components.geography.country import codes_of, countries, name_of
from components.geography.geocoder import AmbiguousPlace, GeoNames
from components.geography.position import Position
from components.geography.provenance import credit
from components.geography.toponym import Precision, Toponym
from components.record.locales import Decision, decided, split

Basis = Literal["named", "capital"]

OWN_CREDIT = "Stopover's table of the record's locales"
# Vatican City and Monaco: who is in the country is in the city.
_NO_LARGER_THAN_A_CITY_SQUARE_KILOMETRES = 10.0


class Unplaced(LookupError):
    """Not even a country can stand for the stay: its name is not known, or several states have inherited it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place as the table of places has it. `geocoder` says where its coordinates are from."""

    name: str
    country_code: str
    position: Position
    precision: Precision
    geonames_id: int | None
    geocoder: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A place of a stay: what was `asked` for, whether it was named or is the capital, and why if that is not plain."""

    asked: str
    place: Place
    basis: Basis
    reason: str = ""

    @property
    def only_the_country(self) -> bool:
        """Whether no more than the country (or a territory with a code of its own) is known."""
        return self.basis == "capital" or self.place.precision == "country"


class Atlas:
    """Places for the record's words; each pair of locale and country is looked up once."""

    def __init__(self, geocoder: GeoNames | None = None) -> None:
        self._geocoder = geocoder or GeoNames()
        self._known: dict[tuple[str, str], Placed] = {}

    def places_of(self, locale: str, country: str) -> list[Placed]:
        """The places of a stay in the record's order, at least one. Raises Unplaced."""
        return [self._placed(part, country) for part in split(locale, country) or [""]]

    def _placed(self, locale: str, country: str) -> Placed:
        asked = (locale, country)
        if asked not in self._known:
            self._known[asked] = self._look_up(locale, country)
        return self._known[asked]

    def _look_up(self, locale: str, country: str) -> Placed:
        codes = codes_of(country)
        if not codes:
            raise Unplaced(f"no country is known by the name {country!r}")
        if decision := decided(locale, country):
            return Placed(locale, self._decided(decision, codes), "named", decision.reason)
        if not locale:
            return self._country(codes, country, "the record names no place")
        try:
            location = self._geocoder.geocode(locale, country=codes)
        except AmbiguousPlace as problem:
            likely = ", ".join(self._geocoder.gazetteer.described(place) for place in problem.candidates[:3])
            return self._country(codes, country, f"{locale!r} may be {likely}", locale)
        if location is None:
            return self._country(codes, country, f"no place called {locale!r} is known there", locale)
        return Placed(locale, _place_of(location.raw), "named")

    def _decided(self, decision: Decision, codes: Sequence[str]) -> Place:
        code = decision.country_code
        if decision.position is not None:
            precision: Precision = "city" if decision.precision == "city" else "venue"
            return Place(decision.means, code, decision.position, precision, decision.geonames_id, OWN_CREDIT)
        if decision.geonames_id is not None:
            found = self._geocoder.gazetteer.by_id(decision.geonames_id)
            if found is None:
                raise Unplaced(f"the gazetteer has no place {decision.geonames_id} ({decision.means})")
            return _of_toponym(found)
        try:
            location = self._geocoder.geocode(decision.means, country=code or codes)
        except AmbiguousPlace as problem:
            raise Unplaced(f"{decision.locale!r} was decided by hand, but {problem}") from problem
        if location is None:
            raise Unplaced(f"the gazetteer has no {decision.means}, decided for {decision.locale!r}")
        return _place_of(location.raw)

    def _country(self, codes: Sequence[str], country: str, reason: str, asked: str = "") -> Placed:
        if len(codes) > 1:
            raise Unplaced(f"{reason}, and {country!r} is today {', '.join(map(name_of, codes))}")
        capital = self._geocoder.gazetteer.capital_of(codes[0])
        if capital is None:
            raise Unplaced(f"{reason}, and {country!r} has no capital to stand for it")
        is_the_city = float(countries()[codes[0]]["areakm2"]) <= _NO_LARGER_THAN_A_CITY_SQUARE_KILOMETRES
        if is_the_city and not asked:
            return Placed(country, _of_toponym(capital), "named")
        return Placed(asked, _of_toponym(capital), "capital", reason)


def _of_toponym(found: Toponym) -> Place:
    return _place_of(found.as_dict())


def _place_of(raw: Mapping[str, Any]) -> Place:
    """A place from the fields of a Toponym, as the geocoder gives them."""
    position = Position(raw["latitude"], raw["longitude"])
    precision: Precision = raw["precision"]
    return Place(raw["name"], raw["country_code"], position, precision, raw["geonames_id"], credit(precision))
