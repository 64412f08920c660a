"""Days of a calendar, both ends included, and how precisely they are known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

LIVING_MEMORY_YEARS = 60  # What lies further back is history and nobody's journey that a paper reports.
LIVING_MEMORY = timedelta(days=365 * LIVING_MEMORY_YEARS)
FIRST_YEAR_REMEMBERED = 1965  # If an article does not say when it was written.
ONE_JOURNEY_DAYS = 30  # What lies more than so many apart is of two journeys.
DatePrecision = Literal["day", "week", "month", "year", "none"]


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, both included, and how precisely that is known."""

    start: date
    end: date
    precision: DatePrecision


def one_day(day: date) -> Days:
    """A day known to the day."""
    return Days(day, day, "day")


def lasting(number: int, start: date) -> Days:
    """So many days from the first of them on."""
    return Days(start, start + timedelta(days=number - 1), "day")


def single(days: Days | None) -> Days | None:
    """The days, if they are only one."""
    return days if days and days.precision == "day" and days.start == days.end else None


def several(days: Days | None) -> Days | None:
    """The days, if they are more than one and known to the day."""
    return days if days and days.precision == "day" and days.start < days.end else None


def lasting_until(number: int, last: date) -> Days:
    """So many days up to the last of them."""
    return lasting(number, last - timedelta(days=number - 1))


def is_long_over(days: Days | None, published: date | None) -> bool:
    """Whether days lie so far behind that they are known to be of an earlier journey than the one reported; so is what
    was some time in a year before."""
    if days is None or published is None:
        return False
    return (published - days.end).days > ONE_JOURNEY_DAYS or (days.precision == "year" and days.end < published)
