"""Days that belong together: told one after another they follow each other; a one-day visit is that day's all over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.dates.written import DateMention
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.visit_days.days_beside import single

_WEEK = timedelta(days=7)
_WHOLE = frozenset({"visits", "trip to", "P trip"})


def in_step(claims: list[Claim]) -> list[Claim]:
    """Days of one sentence follow each other: after "on Monday" a plan's "on Wednesday" is not the one before."""
    result: list[Claim] = []
    for claim in claims:
        last = result[-1] if result else None
        if (
            last is not None
            and last.sentence == claim.sentence
            and last.days
            and claim.days
            and claim.status != "made"
            and "day" == last.days.precision == claim.days.precision
            and timedelta(0) < last.days.start - claim.days.start < _WEEK
            and claim.order not in {"before", "first"}
        ):
            claim = replace(claim, days=replace(claim.days, start=claim.days.start + _WEEK, end=claim.days.end + _WEEK))
        result.append(claim)
    return result


def of_whole_visit(claims: list[Claim]) -> list[Claim]:
    """A visit to a country or region on one day is that day's everywhere in it."""
    whole = [
        c
        for c in claims
        if c.phrase in _WHOLE and c.place.precision in {"country", "region"} and c.listed == 1 and single(c.days)
    ]
    if len({c.days for c in whole}) != 1:
        return claims
    inside = {c.days for c in claims if c.days and lies_in(c.place, whole[0].place)}
    if inside - {whole[0].days}:
        return claims
    return [
        replace(c, days=whole[0].days) if c.days is None and lies_in(c.place, whole[0].place) else c for c in claims
    ]


def span_of(claims: Sequence[Claim]) -> Days | None:
    """From when until when a visit to a country lasts, where one is told with both days."""
    spans = {
        c.days
        for c in claims
        if c.days and c.days.precision == "day" and c.days.start < c.days.end and c.listed == 1 and _is_wide(c)
    }
    return spans.pop() if len(spans) == 1 else None


def _is_wide(claim: Claim) -> bool:
    return claim.place.precision in {"country", "region"}


def after_what_was_told(claims: list[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """In an article of a Friday "on Friday" is a week later where it comes after days that lie ahead already."""
    result: list[Claim] = []
    furthest: date | None = None
    for claim in claims:
        days = single(claim.days)
        if days and days.start == published and claim.status == "planned" and furthest and claim.order is None:
            named = [dict(d.parts) for d in _dates_of(claim, sentences)]
            later = days.start + _WEEK
            if furthest <= later and named and all("w" in said for said in named):
                claim = replace(claim, days=replace(days, start=later, end=later))
        if published and days and published < days.start <= published + _WEEK and claim.status == "planned":
            furthest = max(days.start, furthest or days.start)
        result.append(claim)
    return result


def _dates_of(claim: Claim, sentences: Sequence[Marked]) -> list[DateMention]:
    return next((s.dates for s in sentences if s.number == claim.sentence), [])
