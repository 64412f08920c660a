"""A toponym is one place the gazetteer knows, together with the spelling by which it was found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from components.geography.position import Position

Precision = Literal["city", "venue", "region", "country"]
Match = Literal["name", "known", "alternate", "slip"]
Basis = Literal["named", "region", "capital"]


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place and how it was found.

    country_code is ISO 3166-1 alpha-2 (XK for Kosovo, as GeoNames has it). `admin1` is GeoNames' first-level division,
    for the United States the postal code of the state; empty where there is none. A country stands at its capital. The
    population of a region is the sum of its GeoNames cities; 0 means GeoNames gives none. geonames_id is None for
    what this project decided by hand. `match` says how `matched`, the spelling found, belongs to the place: its main
    `name`, a `known` former or other English name from our own tables, one of GeoNames' `alternate` names, or a `slip`
    of one letter away from any of these.
    """

    name: str
    country_code: str
    position: Position
    precision: Precision
    geonames_id: int | None
    population: int
    capital: bool
    admin1: str
    matched: str
    match: Match

    @property
    def is_wide(self) -> bool:
        """Whether it is a country or a region and no point of the map."""
        return self.precision in {"country", "region"}

    @property
    def basis(self) -> Basis:
        """How its point stands for what was named: as the place itself, for a region, or as a country's capital."""
        if self.precision == "country":
            return "capital"
        return "region" if self.precision == "region" else "named"

    def slipped(self) -> Toponym:
        """The same place, found only by forgiving one wrong letter."""
        return replace(self, match="slip")

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON and for the `raw` of a geopy Location."""
        return {
            "name": self.name,
            "country_code": self.country_code,
            "latitude": self.position.latitude,
            "longitude": self.position.longitude,
            "precision": self.precision,
            "geonames_id": self.geonames_id,
            "population": self.population,
            "capital": self.capital,
            "admin1": self.admin1,
            "matched": self.matched,
            "match": self.match,
        }
