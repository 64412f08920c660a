"""Stops in order of travel: what the article says outright, then dates, then the order in which places are named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.reading.dates.days import Days
from components.reading.itinerary.stop import Stop
from components.reading.status import Status

_MOST_BESIDES = 2  # Places that may be seen besides in the same days.


def in_order(stops: Sequence[Stop]) -> list[Stop]:
    """The stops, each after all that the article puts before it."""
    ordered = sorted(stops, key=lambda s: s.rank)
    days = [stop.days for stop in ordered]
    before: dict[int, set[int]] = {i: set() for i in range(len(ordered))}
    for i, a in enumerate(ordered):
        for j, b in enumerate(ordered):
            if i != j and a.virtual == b.virtual and _precedes(a, b, days[i], days[j]):
                before[j].add(i)
    result: list[int] = []
    left = list(range(len(ordered)))
    while left:
        ready = [i for i in left if not before[i] & set(left)]
        chosen = ready[0] if ready else left[0]
        left.remove(chosen)
        result.append(chosen)
    return [ordered[i] for i in result]


def told_last_first(stops: Sequence[Stop], published: date | None) -> list[Stop]:
    """The stops with the latest put where it belongs when an article begins with it and then tells how it came about.

    It does where more places follow than fit into the days between that stop and the publication.
    """
    ordered = sorted(stops, key=lambda s: s.rank)
    first = ordered[0] if ordered else None
    if first is None or published is None or first.days is None or first.status != "made":
        return ordered
    earlier = [
        s
        for s in ordered[1:]
        if s.days is None and s.status == "made" and s.claims[0].sentence > first.claims[-1].sentence
    ]
    if len(earlier) > max(0, (published - first.days.end).days) + _MOST_BESIDES:
        first.rank = (*earlier[-1].rank, 1)
    return ordered


def _precedes(a: Stop, b: Stop, days: Days | None, others: Days | None) -> bool:
    """Whether the article says that a comes before b; a date outweighs a word of order, a word the order of naming."""
    if days and others:
        if days.end < others.start or (days.start < others.start and days.end <= others.end):
            return True
        if others.end < days.start:
            return False
    said_apart = not {c.sentence for c in a.claims} & {c.sentence for c in b.claims}
    if said_apart and a.status == "made" and _surely(b, "planned") and not (a.days and b.days):
        return True
    if _says(a, "first") and not _says(b, "first"):
        return True
    if _says(b, "last") and not _says(a, "last"):
        return True
    return bool(
        _sentences(a, "before") & _sentences_without(b, "before")
        or _sentences_without(a, "after") & _sentences(b, "after")
    )


def _sentences(stop: Stop, order: str) -> set[int]:
    return {c.sentence for c in stop.claims if c.order == order}


def _sentences_without(stop: Stop, order: str) -> set[int]:
    return {c.sentence for c in stop.claims if c.order != order}


def _surely(stop: Stop, status: Status) -> bool:
    """Whether a stop is of that status and a sure claim says so."""
    return stop.status == status and any(c.strong and c.status == status for c in stop.claims)


def _says(stop: Stop, order: str) -> bool:
    return any(c.order == order for c in stop.claims) and not stop.again
