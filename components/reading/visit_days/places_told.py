"""The places that claims tell of, but for those in which others of them lie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.names.toponyms import lies_in


def innermost(told: Sequence[Claim]) -> set[str]:
    """The names of the places told of, but for those in which others of them lie."""
    places = {(c.place.name, c.place.country_code, c.place.admin1, c.place.precision): c.place for c in told}.values()
    return {place.name for place in places if not _holds_one(place, places)}


def _holds_one(whole: Toponym, places: Iterable[Toponym]) -> bool:
    return whole.is_wide and any(lies_in(place, whole) for place in places)
