"""A visit that takes one day is that day's all over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.status.past_forms import tells_of_the_past
from components.reading.visit_days.days_said import JOURNEY
from components.reading.visit_days.places_told import innermost
from components.reading.visit_days.reported import dates_told
from components.reading.visit_days.setting_off import says_which_day

_ONE_DAY = re.compile(rf" (?:(?:one|single)(?: [-–] | ?-)day|day-long) (?:[a-z-]+ |N\d+ ){{0,3}}{JOURNEY} ")
# "His visit to P0 begins on D0": which is its first day.
_BEGINS = re.compile(
    rf" {JOURNEY} (?:to|of|in) (?:the )?P\d+ (?:(?:will|is to|is due to) )?(?:begins?|began|starts?|started|"
    r"commence[sd]?|gets? under way|got under way|kicks? off|kicked off) "
)
_ENDS = re.compile(
    r" (?:wrap(?:s|ped)? up|winds? up|wound up|end(?:s|ed)|conclude[sd]?|complete[sd]?|finish(?:es|ed)) "
    rf"(?:his|her|their|an?|the) (?:[a-z-]+ ){{0,3}}?{JOURNEY} "
)
_MOST_TOWNS = 4  # That somebody sees in a day.
_WHOLE = frozenset({"visits", "trip to", "P trip"})


def of_whole_visit(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """A visit to a country or region on one day is that day's everywhere in it, but for one of several days."""
    whole = [c for c in claims if c.phrase in _WHOLE and c.place.is_wide and c.listed == 1 and single(c.days)]
    longer = {s.number for s in sentences if says_which_day(s) or _says_an_end(s.code)} if whole else set()
    whole = [c for c in whole if c.sentence not in longer]
    longer_there = any(c.days and not single(c.days) and c.place in {w.place for w in whole} for c in claims)
    if longer_there or len({c.days for c in whole}) != 1:
        return list(claims)
    inside = {c.days for c in claims if c.days and lies_in(c.place, whole[0].place)}
    towns = {c.place for c in claims if lies_in(c.place, whole[0].place)}
    if inside - {whole[0].days} or len(towns) > _MOST_TOWNS:
        return list(claims)
    return [
        replace(c, days=whole[0].days) if c.days is None and lies_in(c.place, whole[0].place) else c for c in claims
    ]


def _says_an_end(code: str) -> bool:
    """Whether the day that is said is the first of a visit, or the last."""
    return _BEGINS.search(code) is not None or (_ENDS.search(code) is not None and not _ONE_DAY.search(code))


def of_one_day(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of a journey still to come that is said to take one day, with that day."""
    told = [c for c in claims if not c.in_title and not c.virtual]
    off = any(c.status in {"cancelled", "postponed"} for c in told)
    if not told or (off and len(innermost(told)) > 1):
        return list(claims)
    if not any("day" in s.code and _ONE_DAY.search(s.code) for s in sentences):
        return list(claims)
    days = {alone for c in told if (alone := single(c.days))} or _days_ahead(sentences, published)
    ahead = [c for c in told if c.status != "made"]
    if len(days) != 1 or len(ahead) * 2 <= len(told) or any(c.days not in {None, *days} for c in ahead):
        return list(claims)
    (day,) = days
    return [c if c.status == "made" else replace(c, days=day) for c in claims]


def _days_ahead(sentences: Sequence[Marked], published: date | None) -> set[Days]:
    """All days to come that sentences name, but for those of reports."""
    told = (mention for s in sentences if not tells_of_the_past(s.code) for mention in dates_told(s))
    return {day for mention in told if (day := single(resolve(mention, published, "ahead")))}
