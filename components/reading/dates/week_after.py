"""A plain weekday in the same breath as a day weeks ahead is of the week that follows that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from components.reading.dates.days import resolve
from components.reading.dates.written import DateMention

_A_WEEK = timedelta(days=7)
_HALF_A_YEAR = timedelta(days=180)


def in_week_after(mention: DateMention, before: DateMention, published: date) -> DateMention:
    """A plain weekday that follows a day more than a week ahead, counted from there when it lies ahead too."""
    if {key for key, _ in mention.parts} != {"w"}:
        return mention
    days = resolve(before, published, "ahead")
    if days is None or not _A_WEEK < days.end - published < _HALF_A_YEAR:
        return mention
    return replace(mention, parts=(*mention.parts, ("w_after", days.end.isoformat())))
