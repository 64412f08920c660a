"""Months, several of them in a row, and their halves and weeks; nothing narrower is asserted of "early May"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from components.reading.dates.calendar_days import month_number, weekday_from, weekday_number
from components.reading.dates.days import Days, one_day
from components.reading.dates.mention import Direction

_A_WEEK = timedelta(days=7)
_MONTHS = 12
_WEEKS = ("first", "second", "third", "fourth")


def whole_month(year: int, month: int) -> Days:
    """From the first day of a month to its last."""
    return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")


def whole_year(year: int) -> Days:
    """From the first day of a year to its last."""
    return Days(date(year, 1, 1), date(year, 12, 31), "year")


def nearest_month(month: int, published: date, direction: Direction) -> Days:
    """The next such month, or the last one; that of the publication is both."""
    ahead, behind = direction == "ahead" and month < published.month, direction == "behind" and month > published.month
    return whole_month(published.year + ahead - behind, month)


def months_between(named: dict[str, str], published: date | None, direction: Direction) -> Days | None:
    """From the first day of one month to the last of another: "between January and March"."""
    first, last = month_number(named["m_g"]), month_number(named["m_h"])
    if "in_g" in named and last - first not in {1, 1 - _MONTHS}:
        return None  # "In March and October" are two times.
    if "y_h" in named:
        year = int(named["y_h"]) - (last < first)
    elif published:
        year = nearest_month(first, published, direction).start.year
    else:
        return None
    return Days(date(year, first, 1), whole_month(year + (last < first), last).end, "month")


def part_of(said: str, month: Days) -> Days:
    """The half of a month, its first fifteen days or the rest; or its week or weekday, counted from its first day or
    its last."""
    which, unit = said.lower().split()
    if unit.endswith("day"):
        return _nth_weekday(which, weekday_number(unit), month)
    if unit == "half":
        middle = month.start.replace(day=15)
        return replace(month, end=middle) if which == "first" else replace(month, start=middle + timedelta(days=1))
    if which in {"last", "final"}:
        return Days(month.end - timedelta(days=6), month.end, "week")
    start = month.start + _WEEKS.index(which) * _A_WEEK
    return Days(start, start + timedelta(days=6), "week")


def _nth_weekday(which: str, weekday: int, month: Days) -> Days:
    """The first such weekday of a month or one so many after it, or its last."""
    if which in {"last", "final"}:
        return one_day(month.end - timedelta(days=(month.end.weekday() - weekday) % 7))
    return one_day(weekday_from(month.start, weekday) + _WEEKS.index(which) * _A_WEEK)
