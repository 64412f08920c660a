"""A full date names its day, month and year; such dates can be read without knowing when the text was written."""

from __future__ import annotations

import re
from datetime import date, timedelta

from components.reading.vocabulary.regex import regex

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sep sept", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\b\.?)"
)
# Written small, which is only a month where a day follows: "on october 11".
SMALL_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)"
SHORT_WEEKDAY = r"(?:(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
YEAR = r"(?:1[89]\d\d|20\d\d)"
# Behind a day: "March 24 – 1st match" and "May 3 - 7th Street" are one day each, "March 24 – 26th April" are many.
NOT_A_COUNT = rf"(?!(?<=\d)\s[-–—]\s\d\d?(?:st|nd|rd|th)\s(?!{MONTH}|{YEAR})[A-Za-z])"

_FIRST_MONTHS, _NO_MONTH = r"(?:0?[1-9]|1[0-2])", r"(?:1[3-9]|2\d|3[01])"
# Of "3/5/2024" nobody knows whether it is in March or in May: of such only those whose day can be no month.
_FULL = regex(
    rf"\b(?P<y1>{YEAR})(?P<between>[-/])(?P<m1>[01]\d)(?P=between)(?P<d1>[0-3]\d)(?:\b|(?=T\d))"
    rf"|\b(?P<m2>{MONTH})\s{{0,2}}(?P<d2>{DAY}),?\s{{1,2}}(?P<y2>{YEAR})\b"
    rf"|\b(?P<d3>{DAY})\s{{1,2}}(?:of\s)?(?P<m3>{MONTH}),?\s{{1,2}}(?P<y3>{YEAR})\b"
    rf"|\b(?P<d4>[0-3]?\d)\.(?P<m4>[01]?\d)\.(?P<y4>{YEAR})\b"
    rf"|\b(?P<d5>{DAY})-(?P<m5>{MONTH})-(?P<y5>{YEAR})\b"
    rf"|\b(?P<d6>{_NO_MONTH})/(?P<m6>{_FIRST_MONTHS})/(?P<y6>{YEAR})\b"
    rf"|\b(?P<m7>{_FIRST_MONTHS})/(?P<d7>{_NO_MONTH})/(?P<y7>{YEAR})\b"
)
_WAYS = "1234567"  # in which it is written, each with groups of its own

_TWO_FIGURES, _FIRST_OF_LAST_CENTURY = 2, 70
_CENTURIES = ("18", "19", "20")  # In every year above.


def month_number(name: str) -> int:
    """1 to 12 for an English name or abbreviation of a month."""
    return MONTHS[name.strip(". ").lower()]


def month_name(number: int) -> str:
    """The English name of a month, 1 to 12."""
    return next(name for name, known in MONTHS.items() if known == number).title()


def weekday_number(name: str) -> int:
    """0 for Monday to 6 for Sunday, by a name of at least three letters."""
    return next(n for n, weekday in enumerate(WEEKDAYS) if weekday.startswith(name[:3].lower()))


def weekday_from(day: date, weekday: int) -> date:
    """The first such weekday, 0 for Monday, from a day on."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def full_year(year: str) -> int:
    """The year in "2005" or "05": of those with two figures one from 1970 to 2069."""
    number = int(year)
    if len(year) > _TWO_FIGURES:
        return number
    return number + (1900 if number >= _FIRST_OF_LAST_CENTURY else 2000)


def day_number(day: str) -> int:
    """The number in "17" or "17th"."""
    return int(re.sub(r"\D", "", day))


def make_day(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_dates(text: str) -> list[date]:
    """Every full date in a short text, in order."""
    found: list[date] = []
    if not any(map(text.__contains__, _CENTURIES)):
        return found
    for match in _FULL.finditer(text[:2000]):
        year, month, day = next(
            (match[f"y{n}"], match[f"m{n}"], match[f"d{n}"]) for n in _WAYS if match[f"y{n}"] is not None
        )
        number = int(month) if month.isdigit() else month_number(month)
        made = make_day(int(year), number, day_number(day)) if 1 <= number <= 12 else None
        if made:
            found.append(made)
    return found
