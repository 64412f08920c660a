"""Weeks, weekends and weekdays, counted from the day of publication.

"This week" and its neighbours are those from Monday to Sunday; the rest of a week runs to its Saturday, as newspapers
in English count.
"""

from __future__ import annotations

from datetime import date, timedelta

from components.reading.dates.calendar_days import weekday_from, weekday_number
from components.reading.dates.days import Days
from components.reading.dates.mention import Direction

_A_WEEK = timedelta(days=7)
_SATURDAY, _SUNDAY = 5, 6


def week_meant(which: str, published: date) -> Days | None:
    """The week meant, Monday to Sunday; on a Sunday only the next is sure, since for some it has begun."""
    weeks = {"this": 0, "next": 1, "the coming": 1, "last": -1}.get(which)
    if weeks is None or (weeks < 1 and published.weekday() == _SUNDAY):
        return None
    return week_of(published + weeks * _A_WEEK)


def week_of(day: date) -> Days:
    """The week from Monday to Sunday in which a day lies."""
    monday = day - timedelta(days=day.weekday())
    return Days(monday, monday + timedelta(days=6), "week")


def weekend_of(day: date) -> Days:
    """The weekend that begins with, or is under way on, a day; for other days the one before."""
    saturday = day - timedelta(days=(day.weekday() - _SATURDAY) % 7)
    return Days(saturday, saturday + timedelta(days=1), "week")


def weekend_meant(which: str, published: date, direction: Direction) -> Days | None:
    """The weekend meant by "this", "last", "the" or "over the"; None for a "next" one that may be two."""
    is_over = which.endswith("the") and direction == "ahead"  # On its Sunday nothing is planned for "the weekend".
    on_it = published.weekday() == _SUNDAY and not is_over
    saturday = published - timedelta(days=1) if on_it else saturday_from(published)
    is_under_way = saturday <= published  # On it, "last weekend" is the one before.
    if which == "last" or (which.endswith("the") and direction == "behind" and not is_under_way):
        saturday -= _A_WEEK
    if which == "next" and (saturday - published).days < 3:
        return None  # The coming one for some, the one after it for others.
    return weekend_of(saturday)


def weekday_meant(name: str, published: date, direction: Direction, which: str, week: str) -> date | None:
    """The day meant by a weekday, said `which` one ("last", "next") or of which `week`; None where it may be two."""
    ahead = (weekday_number(name) - published.weekday()) % 7
    which = which.lower()
    if week.startswith("next") or (which == "next" and direction == "ahead"):
        if which == "next" and not week:
            return _of_next(published, ahead)
        monday = published + timedelta(days=7 - published.weekday())
        return monday + timedelta(days=weekday_number(name))
    if week.startswith("last"):
        return published - timedelta(days=published.weekday() + 7) + timedelta(days=weekday_number(name))
    if which.startswith("last") or (direction == "behind" and which != "this coming"):
        return published - timedelta(days=((-ahead) % 7) or (7 if which.startswith("last") else 0))
    return published + timedelta(days=(ahead or 7) + 7 if week == "week" else ahead)


def _of_next(published: date, ahead: int) -> date | None:
    """The "next Thursday" so many days ahead, where it can only be one day: tomorrow is called so."""
    if ahead == 1:
        return published + timedelta(days=1) + _A_WEEK
    return published + timedelta(days=ahead or 7) if not ahead or _is_next_week(published, ahead) else None


def _is_next_week(published: date, ahead: int) -> bool:
    """Whether "next Thursday" can only be one day: the nearest one already lies in the following week."""
    return published.weekday() + ahead >= 7


def saturday_from(day: date) -> date:
    """The first Saturday from a day on."""
    return weekday_from(day, _SATURDAY)
