"""A stay in a town ends on the day for which the traveller is said to be in another, however long the visit is; in the
last town of a country it ends with the visit there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import Days, several, single
from components.reading.names.toponyms import lies_in, share_ground

_LISTS = frozenset({"scheduled", "listed"})  # Each line of which has its own days.


def until_elsewhere(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those of several days in a town with none after the traveller has gone on."""
    told = [c for c in claims if c.strong and c.status in {"planned", "made"} and c.phrase not in _LISTS]
    return [_cut(claim, several(claim.days), told) for claim in claims]


def until_the_visit_ends(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those of the last of several towns with the last day of the visit to their country."""
    result = list(claims)
    for whole in claims:
        span = several(whole.days)
        if span is None or whole.place.precision != "country" or whole.listed > 1 or whole.phrase in _LISTS:
            continue
        last = _last_town(claims, whole.place, span)
        latest = max((c.days.end for c in claims if c.place == last and c.days), default=span.end)
        for nth, claim in enumerate(result):
            if claim.place == last and (day := single(claim.days)) and day.end == latest < span.end:
                result[nth] = replace(claim, days=replace(day, end=span.end))
    return result


def _cut(stay: Claim, days: Days | None, told: Sequence[Claim]) -> Claim:
    if days is None or stay.listed > 1 or stay.place.precision != "city" or stay.phrase in _LISTS:
        return stay
    elsewhere = (c for c in told if not share_ground(c.place, stay.place))
    gone = (day.start for c in elsewhere if (day := single(c.days)) and days.start < day.start <= days.end)
    return replace(stay, days=replace(days, end=min(gone, default=days.end)))


def _last_town(claims: Sequence[Claim], country: Toponym, span: Days) -> Toponym | None:
    """The town of several to which the traveller comes last on the days of the visit, if that is only one."""
    first: dict[Toponym, date] = {}
    for claim in claims:
        days = single(claim.days) or several(claim.days)
        if days and claim.place.precision == "city" and lies_in(claim.place, country) and span.start <= days.start:
            first[claim.place] = min(days.start, first.get(claim.place, days.start))
    last = [town for town, day in first.items() if day == max(first.values()) and day <= span.end]
    return last[0] if len(first) > 1 and len(last) == 1 else None
