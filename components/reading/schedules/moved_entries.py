"""The day from which an entry of a list has been moved: "12 June, now 3 October"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.reading.dates.calendar_days import make_day
from components.reading.dates.days import Days
from components.reading.schedules.list_entries import Entry
from components.reading.schedules.listed_date import ListedDate
from components.reading.schedules.schedule_dates import days_of


def days_before_moving(
    entries: Sequence[Entry], moved_to: Sequence[Days | None], published: date | None
) -> list[Days | None]:
    """For each entry the day on which it was to be, None where it has not been moved; `moved_to` are their new days.

    Without a year of its own the old day is the one nearest to the new.
    """
    olds = [_in_year_of(entry.was or entry.date, new) for entry, new in zip(entries, moved_to, strict=True)]
    return [
        None if entry.was is None else _nearest(old, new) if old and new and entry.was.year is None else old
        for entry, old, new in zip(entries, days_of(olds, "", published), moved_to, strict=True)
    ]


def _in_year_of(listed: ListedDate, new: Days | None) -> ListedDate:
    return replace(listed, year=new.start.year) if new and listed.year is None else listed


def _nearest(old: Days, new: Days) -> Days:
    years = (new.start.year + by for by in (-1, 0, 1))
    begins = [day for year in years if (day := make_day(year, old.start.month, old.start.day))]
    first = min(begins, key=lambda day: abs(day - new.start), default=old.start)
    return Days(first, first + (old.end - old.start), old.precision)
