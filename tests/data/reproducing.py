"""A row of the table of places says which geocoder it is from; asking that geocoder again must give the same row."""

from collections.abc import Mapping

from components.geography.geocoder import AmbiguousPlace, GeoNames

TOLERANCE_DEGREES = 0.000051  # Half a unit of the fourth decimal, which is how far a table may be rounded: 6 metres.


def differences(row: Mapping[str, str], geocoder: GeoNames) -> list[str]:
    """What the geocoder says otherwise than a row of the table of places; empty when it reproduces the row.

    The row's name is looked up within its country_code. Compared are latitude and longitude (to four decimals),
    precision, geonames_id and country. An empty cell is a claim too: it must be empty in the answer.
    """
    name, code = row["name"], row["country_code"]
    try:
        location = geocoder.geocode(name, country=code)
    except AmbiguousPlace as problem:
        return [str(problem)]
    if location is None:
        return [f"no place called {name!r} in {code}"]
    found = []
    for axis in ("latitude", "longitude"):
        if not row[axis] or abs(float(row[axis]) - location.raw[axis]) > TOLERANCE_DEGREES:
            found.append(f"{name}: {axis} is {row[axis]!r}, the geocoder says {location.raw[axis]}")
    for field in ("precision", "geonames_id", "country"):
        answered = "" if location.raw[field] is None else str(location.raw[field])
        if row[field] != answered:
            found.append(f"{name}: {field} is {row[field]!r}, the geocoder says {answered!r}")
    return found
