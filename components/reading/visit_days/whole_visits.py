"""A visit to a country that is told with one day is that day's in every town of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.reading.claim import Claim
from components.reading.dates.days import single
from components.reading.names.toponyms import lies_in

_MOST_TOWNS = 4  # That somebody sees in a day.
_WHOLE = frozenset({"visits", "trip to", "P trip"})


def of_whole_visit(claims: Sequence[Claim]) -> list[Claim]:
    """A visit to a country or region on one day is that day's everywhere in it, but for one of several days."""
    whole = [c for c in claims if c.phrase in _WHOLE and c.place.is_wide and c.listed == 1 and single(c.days)]
    longer_there = any(c.days and not single(c.days) and c.place in {w.place for w in whole} for c in claims)
    if longer_there or len({c.days for c in whole}) != 1:
        return list(claims)
    inside = {c.days for c in claims if c.days and lies_in(c.place, whole[0].place)}
    towns = {c.place for c in claims if lies_in(c.place, whole[0].place)}
    if inside - {whole[0].days} or len(towns) > _MOST_TOWNS:
        return list(claims)
    return [
        replace(c, days=whole[0].days) if c.days is None and lies_in(c.place, whole[0].place) else c for c in claims
    ]
