"""OpenStreetMap's Nominatim, for the data keeper who asks for it: nothing here runs unless it is called by name."""

from __future__ import annotations

from collections.abc import Callable

from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim
from geopy.location import Location

SECONDS_BETWEEN_REQUESTS = 1.0  # The most that the usage policy of OpenStreetMap's own server allows.
TIMEOUT_SECONDS = 10
DEFAULT_USER_AGENT = "stopover-gazetteer"


def nominatim(user_agent: str = DEFAULT_USER_AGENT) -> Callable[..., Location | None]:
    """A `geocode(query, **options)` that asks Nominatim over the network, at most once a second.

    `user_agent` names the installation, as the usage policy wants. Raises ValueError when it is empty, geopy's
    GeocoderServiceError when the service cannot be reached.
    """
    if not user_agent.strip():
        raise ValueError("Nominatim wants to know who asks: give a user agent")
    service = Nominatim(user_agent=user_agent, timeout=TIMEOUT_SECONDS)
    limited: Callable[..., Location | None] = RateLimiter(
        service.geocode, min_delay_seconds=SECONDS_BETWEEN_REQUESTS, swallow_exceptions=False
    )
    return limited
