"""Who is at a place, then elsewhere, then at that place again has been there twice, though nobody calls it a return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.itinerary.stop import Stop
from components.reading.status.statuses import OFF


def with_returns(stops: Sequence[Stop]) -> list[Stop]:
    """The stops, those at one place with days of another stop between their own as several."""
    return [part for stop in stops for part in _parts(stop, [other for other in stops if other is not stop])]


def _parts(stop: Stop, others: list[Stop]) -> list[Stop]:
    """One stop, or the first visit and those after it; what has no day is said of the first."""
    sure = {c.days for c in stop.claims if c.days and _is_on_a_day(c)}
    days = sorted(sure, key=lambda one: one.start)
    between = [d for other in others if other.virtual == stop.virtual for d in _days_elsewhere(stop, other)]
    for before, after in pairwise(days):
        if any(before.end < d.start and d.end < after.start for d in between):
            later = [c for c in stop.claims if c.days and c.days.start >= after.start]
            first = [c for c in stop.claims if not any(c is one for one in later)]
            rank = (later[0].sentence, later[0].at)
            again = Stop(later[0].place, later, stop.virtual, rank, again=True)
            return [replace(stop, claims=first), *_parts(again, others)]
    return [stop]


def _days_elsewhere(stop: Stop, other: Stop) -> list[Days]:
    """The days of a stop that is no part of another."""
    if other.place.is_wide or stop.place.is_wide or other.place.name == stop.place.name:
        return []
    return [c.days for c in other.claims if c.days and _is_on_a_day(c)]


def _is_on_a_day(claim: Claim) -> bool:
    """Whether a claim surely puts somebody at its place on days that are known to the day."""
    known = claim.days is not None and claim.days.precision == "day"
    return known and claim.strong and claim.listed == 1 and claim.status not in OFF and not claim.place.is_wide
