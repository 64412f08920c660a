"""The year of a list's dates: their own, the one its heading gives it, or that in which it is news; never another.

A year that only says when a band was formed or an album came out is no list's. Days of the week that lists often give
tell which years cannot be meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from components.reading.dates.calendar_days import MONTH, YEAR, make_day, month_number
from components.reading.dates.resolving import MOST_AHEAD
from components.reading.schedules.listed_date import ListedDate
from components.reading.vocabulary.regex import regex

_JOURNEY = r"(?:tours?|dates|shows|trek|schedule|concerts|gigs|itinerary|visit|programme|program|run|leg|trip|journey)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_YEAR_OF_TOUR = regex(
    rf"\b(?:{_JOURNEY}|{_SEASON})\b[ \t,:–-]{{1,3}}(?:(?:of|in|for|{_SEASON}|{MONTH})\s){{0,2}}(?P<a>{YEAR})\b|"
    rf"(?<![-/.])\b(?P<b>{YEAR})(?:[ \t](?!and\b|in\b|the\b|on\b)[\w&/’'-]+){{0,4}}?[ \t]{_JOURNEY}\b",
    re.IGNORECASE,
)
_YEAR = regex(rf"\b{YEAR}\b")
_LONGEST_HEADING = 80  # characters
_HEADINGS = 2  # lines
_MONTH_OF_YEAR = regex(rf"\b(?P<month>{MONTH}),? (?P<year>{YEAR})\b", re.IGNORECASE)
_OF_ANOTHER_THING = regex(
    r"\b(?:released?|came out|out (?:in|since)|formed|founded|born|since|album|recorded|debut|died|copyright|posted|"
    r"published|updated|last|previous\w*)\b[^.\n]{0,30}$|[©]\s?$",
    re.IGNORECASE,
)
_STILL_UNDER_WAY = 150  # days
_JUST_OVER = 30  # days


def years_of(dates: Sequence[ListedDate], around: str, published: date | None) -> list[int | None]:
    """The year of each date: its own, else that of its neighbours, the heading or the publication, rising with them.

    `around` is the text before the list.
    """
    own = next((nth for nth, one in enumerate(dates) if one.year is not None), None)
    if own is not None:
        begin = dates[own].year
        # A year said once, at the list's end, goes for the dates before it.
        begin = begin - (dates[own].first < dates[0].first) if begin and own else begin
    else:
        begin = _named_year(dates, around, published) or _nearest_year(dates, published)
    return _rising(dates, begin)


def _rising(dates: Sequence[ListedDate], begin: int | None) -> list[int | None]:
    years: list[int | None] = []
    year, before = begin, dates[0].first
    for one in dates:
        if one.year is not None:
            year = one.year
        elif year is not None and one.first[0] < before[0] - 5:
            year += 1
        years.append(year)
        before = one.first
    return years


def _fits_weekdays(dates: Sequence[ListedDate], begin: int) -> bool:
    """Whether most days of the list are the days of the week that it says, when it begins in that year."""
    dated = zip(dates, _rising(dates, begin), strict=True)
    days = [(one.weekday, make_day(year, *one.first)) for one, year in dated if one.weekday is not None and year]
    right = sum(day is not None and day.weekday() == weekday for weekday, day in days)
    return right * 2 >= len(days)


def _named_year(dates: Sequence[ListedDate], around: str, published: date | None) -> int | None:
    """The year that the text gives to a tour, or names with the list's month; None where it gives several."""
    of_tour = {int(m["a"] or m["b"]) for m in _YEAR_OF_TOUR.finditer(around) if not _is_of_another_thing(around, m)}
    with_month = {
        int(m["year"])
        for m in _MONTH_OF_YEAR.finditer(around)
        if month_number(m["month"]) == dates[0].first[0] and not _is_of_another_thing(around, m)
    }
    for years in (with_month, _years_of_heading(around), of_tour):
        likely = {y for y in years if _fits_weekdays(dates, y) and (published is None or abs(y - published.year) <= 1)}
        if len(likely) == 1:
            return likely.pop()
    return None


def _years_of_heading(around: str) -> set[int]:
    """The years in the short lines right above the list."""
    lines = [line for line in around.rstrip().splitlines() if line.strip()][-_HEADINGS:]
    short = [line for line in lines if len(line) <= _LONGEST_HEADING]
    return {int(m[0]) for line in short for m in _YEAR.finditer(line) if not _is_of_another_thing(line, m)}


def _is_of_another_thing(around: str, said: re.Match[str]) -> bool:
    return _OF_ANOTHER_THING.search(around, max(0, said.start() - 60), said.start()) is not None


def _nearest_year(dates: Sequence[ListedDate], published: date | None) -> int | None:
    """The year in which a list is news: it lies ahead, is under way, or has just been gone through."""
    if published is None:
        return None
    near = (published.year - 1, published.year, published.year + 1)
    without_weekdays = all(one.weekday is None for one in dates)
    fitting = [year for year in near if _fits_weekdays(dates, year)] or near
    for year in fitting:
        start = make_day(year, *dates[0].first)
        end = make_day(year + (dates[-1].last < dates[0].first), *dates[-1].last)
        if start is None or end is None or (without_weekdays and (start - published).days > MOST_AHEAD):
            continue
        if (end - published).days >= -_JUST_OVER and (published - start).days <= _STILL_UNDER_WAY:
            return year
    return min(
        (published.year, published.year - 1),
        key=lambda y: abs(((make_day(y, *dates[-1].last) or published) - published).days),
    )
