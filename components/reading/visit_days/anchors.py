"""A weekday alone means the one beside the dates that the journey is told with, when those are not of this week.

"The tour opens on 8 October in Porto and goes on to Braga on the Saturday" speaks of the ninth, whenever it is read. In
the next sentence "on Saturday" may be that one or this week's, and is no day at all; later on it is this week's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.calendar_days import weekday_from
from components.reading.dates.days import Days, one_day, several
from components.reading.dates.mention import Direction
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in

_WEEK = timedelta(days=7)
_WAYS: tuple[Direction, ...] = ("ahead", "behind")
_THAT_WEEKDAY = re.compile(r" (?:the|that|the following) D\d+ ")
_LONGEST_JOURNEY = timedelta(days=45)


def anchored(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims in the order of the text, with weekdays counted from the last full date before them."""
    if published is None:
        return list(claims)
    spoken = {s.number: s for s in sentences}
    wholes = [c for c in claims if several(c.days)]
    anchor: Days | None = None
    told: Marked | None = None
    result: list[Claim] = []
    for claim in claims:
        sentence = spoken[claim.sentence]
        days = claim.days
        if days is None or days.start != days.end or not _is_weekday(days, sentence, published):
            if days and days.precision == "day" and claim.strong:
                anchor, told = days, spoken[claim.sentence]
        else:
            journeys = [c.days for c in wholes if c.days and lies_in(claim.place, c.place)]
            inside = _inside(days, journeys)
            beside = _beside(days, anchor) if anchor and told and _goes_on(sentence, told) else None
            moved = inside or beside
            if moved and (moved.start < published) == (claim.status == "made"):
                sure = inside or (told and _is_sure(sentence, told))
                claim = replace(claim, days=moved if sure else None)
        result.append(claim)
    return result


def _is_weekday(days: Days, sentence: Marked, published: date) -> bool:
    """Whether those days come from a weekday of the sentence and from no date that names its month."""
    named = [m for m in sentence.dates if any(days == resolve(m, published, way) for way in _WAYS)]
    return bool(named) and all(m.is_weekday for m in named)


def _goes_on(sentence: Marked, told: Marked) -> bool:
    """Whether a weekday may be counted from what was told: at once, or when it says so."""
    return sentence.number - told.number <= 1 or _THAT_WEEKDAY.search(sentence.code) is not None


def _is_sure(sentence: Marked, told: Marked) -> bool:
    """Whether it must be: in one breath, as "that Saturday", or after "Monday 3 July", which gives its week."""
    names_weekdays = any("weekday" in dict(m.parts) for m in told.dates)
    return sentence.number == told.number or names_weekdays or _THAT_WEEKDAY.search(sentence.code) is not None


def _beside(days: Days, anchor: Days) -> Days | None:
    """The same weekday in the week that begins with the anchor, where it is not there already."""
    if abs(days.start - anchor.start) < _WEEK:
        return None
    return one_day(weekday_from(anchor.start, days.start.weekday()))


def _inside(days: Days, journeys: Sequence[Days]) -> Days | None:
    """The one such weekday of a journey whose first and last day are said."""
    for whole in journeys:
        long = whole.end - whole.start
        if whole.start <= days.start <= whole.end or not timedelta(days=1) < long < _LONGEST_JOURNEY:
            continue
        first = weekday_from(whole.start, days.start.weekday())
        if first <= whole.end < first + _WEEK:
            return one_day(first)
    return None
