"""The record writes several places in one cell; `split` takes them apart. Places decided by hand are read here.

`tables/locales.csv` holds every decision, each with its reason: names that GeoNames lacks or has twice, slips of the
record, and names with a comma that are one place ("Mexico, D.F.").
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from components.geography.position import Position
from components.geography.spelling import fold

TABLES = Path(__file__).parent / "tables"

_COMMA = re.compile(r",(?![^()]*\))")
_INITIALS = re.compile(r"(?:[A-Z]\.\s*){2,}")


@dataclass(frozen=True, slots=True)
class Decision:
    """What a locale of the record means, decided by hand.

    With a `geonames_id` it is that place of the gazetteer; with a `position` it is that point, called `means`; with
    neither it is what the geocoder finds for `means`. `country_code` is empty where it is that of the named country.
    """

    locale: str
    country: str
    means: str
    country_code: str
    position: Position | None
    precision: str
    geonames_id: int | None
    reason: str


@lru_cache(maxsize=1)
def decisions() -> Mapping[tuple[str, str], Decision]:
    """Every decision by (locale, country), both as the record writes them and folded."""
    found = {}
    with (TABLES / "locales.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            latitude, longitude = row["latitude"], row["longitude"]
            decision = Decision(
                locale=row["locale"],
                country=row["country"],
                means=row["means"],
                country_code=row["country_code"],
                position=Position(float(latitude), float(longitude)) if latitude else None,
                precision=row["precision"],
                geonames_id=int(row["geonames_id"]) if row["geonames_id"] else None,
                reason=row["reason"],
            )
            found[fold(decision.locale), fold(decision.country)] = decision
    return found


def decided(locale: str, country: str) -> Decision | None:
    """The decision on a locale in a country, where there is one."""
    return decisions().get((fold(locale), fold(country)))


def split(locale: str, country: str) -> list[str]:
    """The places that a locale names, in its order, each once.

    Commas separate, but not inside brackets ("Sydney (Nova Scotia)"), not before initials ("Washington, D.C.") and not
    inside a name that the table of decisions has as one.
    """
    parts: list[str] = []
    for part in (part.strip() for part in _COMMA.split(locale)):
        if part and parts and _INITIALS.fullmatch(part):
            parts[-1] += f", {part}"
        elif part:
            parts.append(part)
    return list(dict.fromkeys(_joined(parts, country)))


def _joined(parts: list[str], country: str) -> list[str]:
    """The parts with those put together again that are one decided name, the longest first."""
    at, names = 0, []
    while at < len(parts):
        end = next((end for end in range(len(parts), at + 1, -1) if decided(", ".join(parts[at:end]), country)), at + 1)
        names.append(", ".join(parts[at:end]))
        at = end
    return names
