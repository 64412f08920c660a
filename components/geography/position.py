"""A position is a point on the earth with its axes named, so that nobody has to remember which number comes first."""

from __future__ import annotations

import math
from dataclasses import dataclass


class NotAPosition(ValueError):
    """The two numbers given are not a point on the earth."""


@dataclass(frozen=True, slots=True)
class Position:
    """A point in degrees on WGS84.

    Latitude lies in -90..90. Longitude is any finite number of degrees: a line drawn across the Pacific keeps counting
    past +-180, and two longitudes that differ by 360 are the same meridian (see `normal`).

    Raises NotAPosition, which is a ValueError, for NaN, infinities and latitudes beyond the poles. A coordinate that is
    not known is not a Position at all: use None, never 0.
    """

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.latitude) and math.isfinite(self.longitude)):
            raise NotAPosition(f"latitude {self.latitude!r} and longitude {self.longitude!r} must be finite degrees")
        if not -90 <= self.latitude <= 90:
            hint = "; are latitude and longitude swapped?" if -90 <= self.longitude <= 90 else ""
            raise NotAPosition(f"latitude {self.latitude!r} is outside -90..90{hint}")

    def normal(self) -> Position:
        """The same point with its longitude in -180 <= longitude < 180."""
        if -180 <= self.longitude < 180:
            return self
        # fmod of a tiny negative number can round up to 180 itself, which is -180 here.
        longitude = (self.longitude + 180) % 360 - 180
        return Position(self.latitude, -180.0 if longitude >= 180 else longitude)

    def as_leaflet(self) -> tuple[float, float]:
        """(latitude, longitude), the order of Leaflet, folium and geopy."""
        return (self.latitude, self.longitude)
