"""How far two places are from each other along the earth's ellipsoid."""

from __future__ import annotations

from functools import lru_cache

from geographiclib.geodesic import Geodesic

from components.geography.position import Position


@lru_cache(maxsize=4096)
def kilometres(a: Position, b: Position) -> float:
    """Length of the geodesic between two positions, in kilometres on WGS84.

    By geographiclib (Karney 2013), good to a millimetre; takes some 0.1 ms.
    """
    ends = (*a.normal().as_leaflet(), *b.normal().as_leaflet())
    return float(Geodesic.WGS84.Inverse(*ends, Geodesic.DISTANCE)["s12"]) / 1000
