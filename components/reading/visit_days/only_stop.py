"""What is said of the days of a journey to one place is said of its only stop.

"Is winding up a two-day visit" was there yesterday too, "arrived on Monday on a three-day visit" stays until Wednesday,
"will leave on the 3rd and return on the 9th" is away in between. A journey to several places says nothing of each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, lasting_until, one_day, single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.status.statuses import Status
from components.reading.visit_days.days_said import (
    JOURNEY,
    LONGEST_JOURNEY,
    LONGEST_STAY,
    N_DAY,
    days_said,
    falls_within_a_visit,
    goes_around_region,
    says_a_length,
)
from components.reading.visit_days.places_told import innermost
from components.reading.visit_days.plausible import days_told

# "The week-long visit starting D0", "his trip on D0"; a length with no end leaves the days open.
_JOURNEY_ON = re.compile(
    rf" (?:the|his|her|their|A\d+ 's) (?:[a-z-]+ ){{0,3}}{JOURNEY}(?: ,)?"
    r"(?: (?:which|that))?(?: (?:will|is to|is (?:due|scheduled|expected) to))? "
    r"(?:(?:begins?|beginning|starts?|starting|takes? place|is set for|is scheduled for|is due|is|lasts|runs)|"
    r"(?P<past>began|started|took place|was|lasted|ran)|from|on)(?: (?:on|from))? D(?P<day>\d+) "
)
# "The October 8-10 visit will help".
_OF_DAYS = re.compile(rf" (?:the|his|her|their) (?:[a-z-]+ ){{0,2}}D(?P<day>\d+) (?:[a-z-]+ ){{0,2}}{JOURNEY} ")
_NUMBER = re.compile(f" {N_DAY}")
_LASTS = re.compile(r"(?:-| - )day |week-long| days | weeks | (?:begin|start)\w* ")
_N_DAY_JOURNEY = rf"{N_DAY}(?:[a-z-]+ |N\d+ ){{0,4}}{JOURNEY} "
_CLOSES = re.compile(
    r" (?P<verb>conclud\w+|end(?:s|ed|ing)?|wind(?:s|ing)? up|wound up|wrap(?:s|ped|ping) up|complet\w+|finish\w*) "
    rf"(?:his|her|their|an?|the|A\d+ 's) (?:[a-z-]+ )??{_N_DAY_JOURNEY}"
)
_ARRIVED_FOR = re.compile(
    rf" (?:on|upon|for|beg[ai]n(?:s|ning)?|start(?:s|ed|ing)?) (?:an?|his|her|their) (?:[a-z-]+ )??{_N_DAY_JOURNEY}"
    r"(?!(?<=tour )(?:of|through|around|that|which) (?!the country|(?:the )?P\d))"
)
_AWAY = re.compile(
    r" (?:(?P<past>left|departed|took off|began|started)|leav\w+|depart\w*|sets? (?:off|out)|setting (?:off|out)|"
    r"tak(?:es?|ing) off|begin\w*|start\w*) "
    r"(?:[^\s\";.]+ ){0,10}?D(?P<a>\d+) "
    r"(?:[^\s\";.]+ ){0,8}?(?:return\w*|com(?:e|es|ing) (?:back|home)|fl(?:y|ies|ying) home|end(?:s|ing)?|back) "
    r"(?:[^\s\";.P]+ ){0,4}?D(?P<b>\d+) "
)
_COMES = frozenset({"goes to", "lands in", "trip to", "visits", "here"})


def of_only_stop(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """Claims of a journey to one place only, with the days that a sentence without a place gives to the journey."""
    told = [c for c in claims if not c.in_title and not c.virtual]
    if len(innermost(told)) != 1 or any(c.days and c.days.precision == "day" for c in told):
        return list(claims)
    status = told[0].status
    if any(c.status != status for c in told) or status not in {"planned", "made"}:
        return list(claims)
    for sentence in (s for s in sentences if s.dates):
        said = _JOURNEY_ON.search(sentence.code)
        if said and (said["past"] is not None) != (status == "made"):
            continue
        said = said or _OF_DAYS.search(sentence.code)
        if said is None:
            continue
        days = days_told(sentence.dates[int(said["day"])], status, published)
        if days and days.start == days.end and (length := _NUMBER.search(said[0])):
            number = days_said(length, LONGEST_STAY)
            days = replace(days, end=lasting(number, days.start).end) if number else None
        if days and days.precision == "day" and (days.start != days.end or not _LASTS.search(sentence.code)):
            wider = (c.days is None or c.days.start <= days.start <= c.days.end for c in told)
            return [replace(c, days=days) for c in claims] if all(wider) else list(claims)
    return list(claims)


def lengthened(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """Claims of a journey to one place only, with the days that its length gives them."""
    told = [c for c in claims if not c.in_title and not c.virtual]
    return _of_one_place(claims, told, sentences, published) if len(innermost(told)) == 1 else list(claims)


def _of_one_place(
    claims: Sequence[Claim], told: Sequence[Claim], sentences: Sequence[Marked], published: date | None
) -> list[Claim]:
    for sentence in sentences:
        span = None if sentence.is_title else _span(sentence, told, published)
        if span and all(c.days is None or span.start <= c.days.start <= c.days.end <= span.end for c in told):
            return [replace(c, days=span) for c in claims]
    return list(claims)


def _span(sentence: Marked, told: Sequence[Claim], published: date | None) -> Days | None:
    """First and last day of a journey, where one sentence says both."""
    has_length = says_a_length(sentence.code)
    closes = _CLOSES.search(sentence.code) if has_length else None
    if closes and (number := days_said(closes, LONGEST_JOURNEY)):
        if any(c.days and c.phrase not in _COMES and c.sentence != sentence.number for c in told):
            return None
        day = _only_day(sentence, told[0], published)
        if day is None and closes["verb"].split()[0].endswith("ing") and not sentence.dates and published:
            day = one_day(published)
        return lasting_until(number, day.end) if day else None
    here = next((c for c in told if c.sentence == sentence.number and single(c.days) and c.order != "last"), None)
    arrived = _ARRIVED_FOR.search(sentence.code) if has_length else None
    if (
        here
        and here.days
        and not falls_within_a_visit(sentence.code)
        and arrived
        and (number := days_said(arrived, LONGEST_JOURNEY))
        and not goes_around_region(sentence, sentence.code, arrived.end())
    ):
        return lasting(number, here.days.start)
    if away := _AWAY.search(sentence.code):
        status: Status = "made" if away["past"] else told[0].status
        first = single(days_told(sentence.dates[int(away["a"])], status, published))
        last = single(resolve(sentence.dates[int(away["b"])], first.start if first else None, "ahead"))
        if first and last and timedelta() < last.end - first.start < timedelta(days=LONGEST_JOURNEY):
            return Days(first.start, last.end, "day")
    return None


def _only_day(sentence: Marked, claim: Claim, published: date | None) -> Days | None:
    """The one day that a sentence names."""
    if len(sentence.dates) != 1:
        return None
    return single(days_told(sentence.dates[0], claim.status, published))
