"""Days that belong together: told one after another they follow each other; a one-day visit is that day's all over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, resolve
from components.reading.dates.written import DateMention, Direction
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.visit_days.days_beside import single

_WEEK = timedelta(days=7)
# "The week-long visit starting D0", "his trip on D0"; a length with no end leaves the days open.
_JOURNEY_ON = re.compile(
    r" (?:the|his|her|their|A\d+ 's) (?:[a-z-]+ ){0,3}(?:visit|trip|tour|journey)(?: ,)?"
    r"(?: (?:which|that))?(?: (?:will|is to|is (?:due|scheduled|expected) to))? "
    r"(?:begins?|beginning|starts?|starting|takes? place|is set for|is scheduled for|is due|from|on)(?: on)? D(\d+) "
)
_LASTS = re.compile(r"(?:-| - )day |week-long| days | weeks | (?:begin|start)\w* ")
_BEGINS = re.compile(
    r" (?:begins?|began|starts?|started|opens?|arrives?|arrived|lands?|landed|embarks? on)(?: "
    r"[^\s;:\".]+){0,14}? D(\d+) "
)
_SETS_OFF = re.compile(
    r" (?:(?P<to>will|to|due) (?:set (?:off|out)|leave|depart|start|begin|embark)|"
    r"(?P<now>sets (?:off|out)|leaves|departs|starts|begins|embarks)|set (?:off|out)|left|departed|started|began)"
    r"(?: [^\s;.\"]+){0,6}? D(?P<day>\d+) "
)
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


def of_only_stop(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """Claims of a journey to one place only, with the days that a sentence without a place gives to the journey."""
    told = [c for c in claims if not c.in_title and not c.virtual]
    if len({c.place.country_code for c in told}) != 1 or any(c.days and c.days.precision == "day" for c in told):
        return list(claims)
    for sentence in sentences:
        said = _JOURNEY_ON.search(sentence.code) if sentence.dates else None
        days = resolve(sentence.dates[int(said[1])], published, "ahead") if said else None
        if days and days.precision == "day" and (days.start != days.end or not _LASTS.search(sentence.code)):
            wider = (c.days is None or c.days.start <= days.start <= c.days.end for c in told)
            planned = all(c.status == "planned" for c in told)
            return [replace(c, days=days) for c in claims] if planned and all(wider) else list(claims)
    return list(claims)


def span_of(claims: Sequence[Claim]) -> Days | None:
    """From when until when a visit to a country lasts, where one is told with both days."""
    spans = {
        c.days
        for c in claims
        if c.days and c.days.precision == "day" and c.days.start < c.days.end and c.listed == 1 and _is_wide(c)
    }
    return spans.pop() if len(spans) == 1 else None


def beginning(sentences: Sequence[Marked], published: date | None) -> date | None:
    """The first day of the journey, where a sentence says outright when that begins or began."""
    for sentence in sentences:
        if begins := _BEGINS.search(sentence.code):
            mention = sentence.dates[int(begins[1])]
            past = re.match(r" (?:began|started|arrived|landed)", begins[0]) is not None
            days = resolve(mention, published, "behind" if past else "ahead")
            return days.start if days and days.precision == "day" else None
    return None


def setting_off(sentence: Marked, published: date | None) -> tuple[int, Days] | None:
    """The day on which a sentence says that a journey begins or began."""
    said = _SETS_OFF.search(sentence.code)
    way: Direction = "ahead" if said and (said["to"] or said["now"]) else "behind"
    alone = single(resolve(sentence.dates[int(said["day"])], published, way)) if said else None
    return (sentence.number, alone) if alone else None


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
