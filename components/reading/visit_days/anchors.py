"""A weekday alone means the one beside the dates that the journey is told with, when those are not of this week.

"The tour opens on 8 October in Porto and goes on to Braga on the Saturday" speaks of the ninth, whenever it is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, Direction, resolve
from components.reading.names.marking import Marked

_WEEK = timedelta(days=7)
_WAYS: tuple[Direction, ...] = ("ahead", "behind")
_LONGEST_JOURNEY = timedelta(days=45)


def anchored(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims in the order of the text, with weekdays counted from the last full date before them."""
    if published is None:
        return list(claims)
    spoken = {s.number: s for s in sentences}
    whole = [c.days for c in claims if c.days and c.days.start < c.days.end and c.days.precision == "day"]
    anchor: Days | None = None
    result: list[Claim] = []
    for claim in claims:
        sentence = spoken[claim.sentence]
        if claim.days is None or claim.days.start != claim.days.end:
            anchor = claim.days if claim.days and claim.days.precision == "day" else anchor
        elif not _is_weekday(claim.days, sentence, published):
            anchor = claim.days if claim.days.precision == "day" else anchor
        else:
            moved = _beside(claim.days, anchor) or _inside(claim.days, whole)
            moved = moved if moved and (moved.start < published) == (claim.status == "made") else None
            claim = replace(claim, days=moved) if moved else claim
        result.append(claim)
    return result


def _is_weekday(days: Days, sentence: Marked, published: date) -> bool:
    """Whether those days come from a weekday of the sentence and from no date that names its month."""
    named = [m for m in sentence.dates if any(days == resolve(m, published, way) for way in _WAYS)]
    return bool(named) and all({key for key, _ in m.parts} == {"w"} for m in named)


def _beside(days: Days, anchor: Days | None) -> Days | None:
    """The same weekday in the week that begins with the anchor, where it is not there already."""
    if anchor is None or abs(days.start - anchor.start) < _WEEK:
        return None
    day = anchor.start + timedelta(days=(days.start.weekday() - anchor.start.weekday()) % 7)
    return Days(day, day, "day")


def _inside(days: Days, journeys: Sequence[Days]) -> Days | None:
    """The one such weekday of a journey whose first and last day are said."""
    for whole in journeys:
        long = whole.end - whole.start
        if whole.start <= days.start <= whole.end or not timedelta(days=1) < long < _LONGEST_JOURNEY:
            continue
        first = whole.start + timedelta(days=(days.start.weekday() - whole.start.weekday()) % 7)
        if first <= whole.end < first + _WEEK:
            return Days(first, first, "day")
    return None
