"""A place is asked for as people write it: a name, then what it lies in or by, after commas or in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from components.geography import country
from components.geography.gazetteer import Gazetteer
from components.geography.geodesic import kilometres
from components.geography.position import Position
from components.geography.toponym import Toponym

NEAR_KILOMETRES = 50.0

_BRACKETS = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Area:
    """A country, or with `admin1` one of its first-level divisions."""

    country_code: str
    admin1: str = ""

    def holds(self, place: Toponym) -> bool:
        """Whether the place may lie in it, as GeoNames files it; of venues only the country is known."""
        return place.country_code == self.country_code and (
            "" in (self.admin1, place.admin1) or self.admin1 == place.admin1
        )


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked: a name, the areas that each qualifier may mean, and the places it was said to be by."""

    name: str
    within: tuple[frozenset[Area], ...] = ()
    beside: tuple[frozenset[Position], ...] = ()

    def fits(self, place: Toponym) -> bool:
        """Whether the place lies in everything, and within 50 km of everything, that qualifies it."""
        return all(any(area.holds(place) for area in areas) for areas in self.within) and all(
            any(kilometres(spot, place.position) <= NEAR_KILOMETRES for spot in spots) for spots in self.beside
        )

    def with_territories(self) -> Query:
        """The same question, with what was or is governed from each country counted to it."""
        return replace(self, within=tuple(frozenset([*areas, *_overseas(areas)]) for areas in self.within))

    def inside(self, codes: Iterable[str]) -> Query:
        """The same question, within these countries."""
        return replace(self, within=(*self.within, frozenset(Area(code) for code in codes)))


def understand(text: str, gazetteer: Gazetteer) -> Query | None:
    """Take a question apart; None when what the place is said to lie in is not known.

    "Springfield, Illinois", "El Paso, TX", "Ciudad Juárez, MX", "Halifax (Nova Scotia)" and "Goma, Congo, Democratic
    Republic of" all name a place and what holds it; "Mumbai (Bombay)" names one beside it. Two capital letters may be
    a country's code or an American state's; both are kept, and the place decides.
    """
    parts = [part.strip() for part in _BRACKETS.sub(r", \1", text).split(",")]
    parts = [part for part in parts if part]
    if not parts:
        return None
    if len(parts) > 2 and country.codes_of(inverted := ", ".join(parts[-2:])):
        parts[-2:] = [inverted]
    within, beside = [], []
    for part in parts[1:]:
        if areas := areas_called(part, gazetteer):
            within.append(areas)
        elif spots := frozenset(place.position for place in gazetteer.find(part)):
            beside.append(spots)
        else:
            return None
    return Query(parts[0], tuple(within), tuple(beside))


def areas_called(name: str, gazetteer: Gazetteer) -> frozenset[Area]:
    """Every country and first-level division that a qualifier may mean."""
    found = {Area(code) for code in country.codes_of(name)}
    for place in gazetteer.find(name):
        if place.precision == "region":
            found.add(Area(place.country_code, place.admin1))
    if re.fullmatch("[A-Z]{2}", name) and gazetteer.region("US", name):
        found.add(Area("US", name))
    return frozenset(found)


def _overseas(areas: Iterable[Area]) -> Iterable[Area]:
    for area in areas:
        if not area.admin1:
            yield from map(Area, country.territories_of(area.country_code))
