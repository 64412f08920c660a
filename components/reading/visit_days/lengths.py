"""How long a journey is said to last gives the days of its only stop, or all that is told of it where that is one day.

"Is winding up a two-day visit" was there yesterday too, "arrived on Monday on a three-day visit" stays until Wednesday,
"will leave on the 3rd and return on the 9th" is away in between. A journey to several places says nothing of each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, lasting_until, one_day, single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.tense import tells_of_the_past
from components.reading.visit_days.days_said import JOURNEY, N_DAY, days_said
from components.reading.visit_days.plausible import days_told
from components.reading.visit_days.reported import dates_told

_N_DAYS = rf"{N_DAY}(?:[a-z-]+ |N\d+ ){{0,4}}{JOURNEY} "
_CLOSES = re.compile(
    r" (?P<verb>conclud\w+|end(?:s|ed|ing)?|wind(?:s|ing)? up|wound up|wrap(?:s|ped|ping) up|complet\w+|finish\w*) "
    rf"(?:his|her|their|an?|the|A\d+ 's) (?:[a-z-]+ )??{_N_DAYS}"
)
_ARRIVED_FOR = re.compile(
    rf" (?:on|for) (?:an?|his|her|their) (?:[a-z-]+ )??{_N_DAYS}"
    r"(?!(?<=tour )(?:of|through|around|that|which) (?!the country|(?:the )?P\d))"
)
_AWAY = re.compile(
    r" (?:leav\w+|left|depart\w*|sets? (?:off|out)|setting (?:off|out)|begin\w*|start\w*) "
    r"(?:[^\s\";.]+ ){0,5}?D(?P<a>\d+) "
    r"(?:[^\s\";.]+ ){0,8}?(?:return\w*|com(?:e|es|ing) (?:back|home)|fl(?:y|ies|ying) home|end(?:s|ing)?|back) "
    r"(?:[^\s\";.P]+ ){0,4}?D(?P<b>\d+) "
)
_ONE_DAY = re.compile(rf" (?:(?:one|single)(?: - | ?-)day|day-long) (?:[a-z-]+ |N\d+ ){{0,3}}{JOURNEY} ")
_COMES = frozenset({"goes to", "lands in", "trip to", "visits", "here"})
_LONGEST = 31  # days


def lengthened(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of a journey, with the days that its length gives them."""
    told = [c for c in claims if not c.in_title and not c.virtual]
    to_one_place = len(innermost(told)) == 1
    if not told or (not to_one_place and any(c.status in {"cancelled", "postponed"} for c in told)):
        return list(claims)
    if any("day" in s.code and _ONE_DAY.search(s.code) for s in sentences):
        days = {alone for c in told if (alone := single(c.days))}
        days = days or _days_ahead(sentences, published)
        ahead = [c for c in told if c.status != "made"]
        if len(days) == 1 and len(ahead) * 2 > len(told) and all(c.days in {None, *days} for c in ahead):
            (day,) = days
            return [c if c.status == "made" else replace(c, days=day) for c in claims]
    return _of_one_place(claims, told, sentences, published) if to_one_place else list(claims)


def innermost(told: Sequence[Claim]) -> set[str]:
    """The names of the places told of, but for those in which others of them lie."""
    places = {(c.place.name, c.place.country_code, c.place.admin1, c.place.precision): c.place for c in told}.values()
    return {place.name for place in places if not _holds_one(place, places)}


def _holds_one(whole: Toponym, places: Iterable[Toponym]) -> bool:
    return whole.is_wide and any(lies_in(place, whole) for place in places)


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
    closes = _CLOSES.search(sentence.code)
    if closes and (number := days_said(closes, _LONGEST)):
        if any(c.days and c.phrase not in _COMES and c.sentence != sentence.number for c in told):
            return None
        day = _only_day(sentence, told[0], published)
        if day is None and closes["verb"].split()[0].endswith("ing") and not sentence.dates and published:
            day = one_day(published)
        return lasting_until(number, day.end) if day else None
    here = next((c for c in told if c.sentence == sentence.number and single(c.days) and c.order != "last"), None)
    arrived = _ARRIVED_FOR.search(sentence.code)
    if here and here.days and (number := days_said(arrived, _LONGEST)):
        return lasting(number, here.days.start)
    if away := _AWAY.search(sentence.code):
        first = single(days_told(sentence.dates[int(away["a"])], told[0].status, published))
        last = single(resolve(sentence.dates[int(away["b"])], first.start if first else None, "ahead"))
        if first and last and timedelta() < last.end - first.start < timedelta(days=_LONGEST):
            return Days(first.start, last.end, "day")
    return None


def _days_ahead(sentences: Sequence[Marked], published: date | None) -> set[Days]:
    """All days to come that sentences name, but for those of reports."""
    told = (mention for s in sentences if not tells_of_the_past(s.code) for mention in dates_told(s))
    return {day for mention in told if (day := single(resolve(mention, published, "ahead")))}


def _only_day(sentence: Marked, claim: Claim, published: date | None) -> Days | None:
    """The one day that a sentence names."""
    if len(sentence.dates) != 1:
        return None
    return single(days_told(sentence.dates[0], claim.status, published))
