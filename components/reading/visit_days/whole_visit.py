"""Days that belong together: told one after another they follow each other; a one-day visit is that day's all over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, single
from components.reading.dates.number_words import count_said
from components.reading.dates.written import DateMention
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.visit_days.days_said import JOURNEY, N_DAY
from components.reading.visit_days.plausible import days_told
from components.reading.visit_days.setting_off import says_which_day, sets_off_at_earliest

_WEEK = timedelta(days=7)
# "The week-long visit starting D0", "his trip on D0"; a length with no end leaves the days open.
_JOURNEY_ON = re.compile(
    rf" (?:the|his|her|their|A\d+ 's) (?:[a-z-]+ ){{0,3}}{JOURNEY}(?: ,)?"
    r"(?: (?:which|that))?(?: (?:will|is to|is (?:due|scheduled|expected) to))? "
    r"(?:(?:begins?|beginning|starts?|starting|takes? place|is set for|is scheduled for|is due|is|lasts|runs)|"
    r"(?P<past>began|started|took place|was|lasted|ran)|from|on)(?: (?:on|from))? D(?P<day>\d+) "
)
_N_DAYS = re.compile(f" {N_DAY}")
_LONGEST = 15  # days
_LASTS = re.compile(r"(?:-| - )day |week-long| days | weeks | (?:begin|start)\w* ")
_WHOLE = frozenset({"visits", "trip to", "P trip"})


def in_step(claims: list[Claim]) -> list[Claim]:
    """Days of one sentence follow each other: after "on Monday" a plan's "on Wednesday" is not the one before; and
    "began on Monday with talks in P0" is one Monday."""
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
        elif last is not None and last.sentence == claim.sentence and last.days and claim.days:
            same = lies_in(claim.place, last.place) and claim.days.start - last.days.start == _WEEK
            if same and last.status == "made" and claim.status == "planned":
                claim = replace(claim, days=replace(last.days, end=last.days.start), status="made")
        result.append(claim)
    return result


def of_whole_visit(claims: list[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """A visit to a country or region on one day is that day's everywhere in it, but for one of several days."""
    whole = [c for c in claims if c.phrase in _WHOLE and _is_wide(c) and c.listed == 1 and single(c.days)]
    longer = {s.number for s in sentences if says_which_day(s)} if whole else set()
    whole = [c for c in whole if c.sentence not in longer]
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
    status = told[0].status
    if any(c.status != status for c in told) or status not in {"planned", "made"}:
        return list(claims)
    for sentence in sentences:
        said = _JOURNEY_ON.search(sentence.code) if sentence.dates else None
        if said is None or (said["past"] is not None) != (status == "made"):
            continue
        days = days_told(sentence.dates[int(said["day"])], status, published)
        if days and days.start == days.end and (length := _N_DAYS.search(said[0])):
            number = count_said(length["n"])
            days = replace(days, end=lasting(number, days.start).end) if number and number < _LONGEST else None
        if days and days.precision == "day" and (days.start != days.end or not _LASTS.search(sentence.code)):
            wider = (c.days is None or c.days.start <= days.start <= c.days.end for c in told)
            return [replace(c, days=days) for c in claims] if all(wider) else list(claims)
    return list(claims)


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
    """In an article of a Friday "on Friday" is a week later where it comes after days that lie ahead already, and so is
    every weekday before a journey to come sets off."""
    if published is None:
        return claims
    result: list[Claim] = []
    furthest: date | None = None
    begin = sets_off_at_earliest(sentences, published)
    for claim in claims:
        days = claim.days if claim.days and claim.days.precision == "day" else None
        if days and single(days) and claim.status == "planned" and claim.order in {None, "last"}:
            later = days.start + _WEEK
            again = days.start == published and furthest is not None and furthest <= later
            told_after = begin is not None and claim.sentence >= begin[0] and not claim.virtual
            too_early = begin is not None and told_after and published <= days.start < begin[1] <= later
            if (again or too_early) and _is_plain_weekday(claim, sentences):
                days = replace(days, start=later, end=later)
                claim = replace(claim, days=days)
        if days and published < days.start <= published + _WEEK and claim.status == "planned":
            furthest = max(days.start, furthest or days.start)
        result.append(claim)
    return result


def _is_plain_weekday(claim: Claim, sentences: Sequence[Marked]) -> bool:
    named = [dict(d.parts) for d in _dates_of(claim, sentences)]
    return bool(named) and all("w" in said and "w_rel" not in said and "w_week" not in said for said in named)


def _dates_of(claim: Claim, sentences: Sequence[Marked]) -> list[DateMention]:
    return next((s.dates for s in sentences if s.number == claim.sentence), [])
