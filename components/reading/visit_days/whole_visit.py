"""A visit of one day is that day's all over, and the days said of a journey to one place are those of its stop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, several, single
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.visit_days.days_said import JOURNEY, LONGEST_STAY, N_DAY, days_said
from components.reading.visit_days.plausible import days_told
from components.reading.visit_days.setting_off import says_which_day

# "The week-long visit starting D0", "his trip on D0"; a length with no end leaves the days open.
_JOURNEY_ON = re.compile(
    rf" (?:the|his|her|their|A\d+ 's) (?:[a-z-]+ ){{0,3}}{JOURNEY}(?: ,)?"
    r"(?: (?:which|that))?(?: (?:will|is to|is (?:due|scheduled|expected) to))? "
    r"(?:(?:begins?|beginning|starts?|starting|takes? place|is set for|is scheduled for|is due|is|lasts|runs)|"
    r"(?P<past>began|started|took place|was|lasted|ran)|from|on)(?: (?:on|from))? D(?P<day>\d+) "
)
# "The October 8-10 visit will help".
_OF_DAYS = re.compile(rf" (?:the|his|her|their) (?:[a-z-]+ ){{0,2}}D(?P<day>\d+) (?:[a-z-]+ ){{0,2}}{JOURNEY} ")
_N_DAYS = re.compile(f" {N_DAY}")
_LASTS = re.compile(r"(?:-| - )day |week-long| days | weeks | (?:begin|start)\w* ")
_WHOLE = frozenset({"visits", "trip to", "P trip"})


def of_whole_visit(claims: list[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """A visit to a country or region on one day is that day's everywhere in it, but for one of several days."""
    whole = [c for c in claims if c.phrase in _WHOLE and c.place.is_wide and c.listed == 1 and single(c.days)]
    longer = {s.number for s in sentences if says_which_day(s)} if whole else set()
    whole = [c for c in whole if c.sentence not in longer]
    longer_there = any(c.days and not single(c.days) and c.place in {w.place for w in whole} for c in claims)
    if longer_there or len({c.days for c in whole}) != 1:
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
    for sentence in (s for s in sentences if s.dates):
        said = _JOURNEY_ON.search(sentence.code)
        if said and (said["past"] is not None) != (status == "made"):
            continue
        said = said or _OF_DAYS.search(sentence.code)
        if said is None:
            continue
        days = days_told(sentence.dates[int(said["day"])], status, published)
        if days and days.start == days.end and (length := _N_DAYS.search(said[0])):
            number = days_said(length, LONGEST_STAY)
            days = replace(days, end=lasting(number, days.start).end) if number else None
        if days and days.precision == "day" and (days.start != days.end or not _LASTS.search(sentence.code)):
            wider = (c.days is None or c.days.start <= days.start <= c.days.end for c in told)
            return [replace(c, days=days) for c in claims] if all(wider) else list(claims)
    return list(claims)


def span_of(claims: Sequence[Claim]) -> Days | None:
    """From when until when a visit to a country lasts, where one is told with both days."""
    spans = {c.days for c in claims if several(c.days) and c.listed == 1 and c.place.is_wide}
    return spans.pop() if len(spans) == 1 else None
