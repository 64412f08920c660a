"""The date of one entry of a schedule, as lists write it: "Wed 12 April", "31 May & 1 June", "12/05", "14" under "MAY".

Lists leave out what their heading or their order says: the month, the year. Both are filled in over the whole list,
and only where the text or its day of publication gives them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from components.reading.dates.calendar_days import (
    DAY,
    MONTH,
    NOT_A_COUNT,
    SHORT_WEEKDAY,
    WEEKDAY,
    YEAR,
    day_number,
    make_day,
    month_number,
    weekday_number,
)
from components.reading.dates.days import Days
from components.reading.dates.resolving import MOST_AHEAD
from components.reading.schedules.list_years import years_of
from components.reading.schedules.listed_date import ListedDate, MonthHeading
from components.reading.vocabulary.regex import regex

LISTED_WEEKDAY = rf"(?:{WEEKDAY}\b|{SHORT_WEEKDAY})"
_BEHIND_WEEKDAY = rf"(?:\s?(?:-|–|&|/|and|to)\s?{LISTED_WEEKDAY})?,?\s{{1,2}}(?:the\s)?"
_BEFORE = rf"(?:{LISTED_WEEKDAY}{_BEHIND_WEEKDAY})?"
_TO = r"\s?(?:through\s?-|-|–|—|&|\+|/|to|and|until|through)\s?"
_SECOND = rf"(?:{LISTED_WEEKDAY},?\s)?"
_ENDS = r"(?!(?-i:[a-zà-ÿ0-9_]))"  # "November 23Taipei ArenaTaipeiTaiwan": the cells of a table run together.
_NO_HOURS = r"(?![0-2]?\d\.[0-5]\d(?::|\s?[-–]\s?[0-2]?\d\.(?:00|1[3-9]|[2-5]\d)))"  # "09.20-09.30", "10.15:"
_DATE = regex(
    rf"(?=\d|[jfmasondtw][aueporctnhi])(?<![\w/.])(?:"  # A look at two letters spares trying the rest.
    rf"(?P<iso>{YEAR}-[01]\d-[0-3]\d)"
    rf"|(?P<h_1>[0-3]?\d)-(?P<h_2>[0-3]?\d)-(?P<h_y>{YEAR})"
    rf"|{_BEFORE}(?P<d_b>{DAY})\.?(?:(?:\s(?:of\s)?(?P<m_b1>{MONTH}))?{_TO}{_SECOND}(?P<d_b2>{DAY})\.?)?"
    rf"\s{{0,2}}(?:of\s)?-?(?P<m_b>{MONTH}){_ENDS}(?:,?[\s-](?P<y_b>{YEAR}|'\d\d))?"
    rf"|{_BEFORE}(?P<m_a>{MONTH})\s{{0,2}}(?P<d_a>{DAY}){_ENDS}"
    rf"(?:{NOT_A_COUNT}{_TO}{_SECOND}(?:(?P<m_a2>{MONTH})\s{{0,2}})?(?P<d_a2>{DAY})(?!\w))?(?:,?\s(?P<y_a>{YEAR}))?"
    rf"|{_BEFORE}{_NO_HOURS}(?P<n_1>[0-3]?\d)(?P<mark>[./])(?P<n_2>[0-3]?\d)"
    rf"(?:(?P=mark)(?P<n_y>{YEAR}|\d\d)|\s?[-–]\s?(?P<n_d2>[0-3]?\d)(?![\d./]|:\d)|\.?)(?![\w/])"
    rf"){_ENDS}",
    re.IGNORECASE,
)
_FIRST_WEEKDAY = regex(LISTED_WEEKDAY, re.IGNORECASE)
_BARE = regex(
    rf"\W{{0,3}}(?:(?P<weekday>{LISTED_WEEKDAY}){_BEHIND_WEEKDAY})?(?P<d>{DAY})(?:{_TO}(?P<d2>{DAY}))?"
    r"(?=\s|[:,.–—-]|$)(?![:.]\d\d|\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
# "6-22 Bend, OR", "6-17-18 Detroit": month and days of American lists.
_HYPHENED = regex(rf"\W{{0,3}}(?P<m>[01]?\d)-(?P<d>[0-3]?\d)(?:-(?P<d2>[0-3]?\d))?(?=\s+(?!{MONTH}\b)[A-ZÀ-Ž])")
HAS_DIGIT = regex(r"[0-9]")  # As every date of a list has.
_BARE_BEHIND = regex(rf"\((?P<d>{DAY})(?:{_TO}(?P<d2>{DAY}))?\)\W*$")
# "Maidstone in Kent on Thursday 25th"; "London Koko - 9" below an entry that says the month.
_WEEKDAY_LAST = regex(
    rf"\s(?:on\s)?(?P<weekday>{LISTED_WEEKDAY}){_BEHIND_WEEKDAY}(?P<d>{DAY})(?:{_TO}(?P<d2>{DAY}))?\W*$", re.IGNORECASE
)
_DAY_LAST = regex(rf"(?<=[^\W\d])\s[-–—]\s(?P<d>{DAY})(?:{_TO}(?P<d2>{DAY}))?\W*$", re.IGNORECASE)
_IN_BRACKETS = regex(r"\([^()]*$")  # "FRI 7th Oslo (valid from original March 1)"
_DAYS_BEHIND = regex(
    r"(?:(?:,\s?\d{1,2}(?:st|nd|rd|th)?){0,6},?\s?(?:and|&|\+)|(?:,\s?\d{1,2}(?:st|nd|rd|th)?){1,6},)\s?([0-3]?\d)"
    r"(?:st|nd|rd|th)?(?!\w|[:./]\d|\s?[ap]\.?m)"
)
_DAYS_BEFORE = regex(r"(?<![\w./])([0-3]?\d)(?:st|nd|rd|th)?(?:,\s?\d{1,2}(?:st|nd|rd|th)?){0,5},?\s(?:and\s|&\s)?$")
_MOST_NIGHTS = 10
# "October", "- May 2024 -", "Official October Tour".
_MONTH_LINE = regex(
    rf"\W*(?:(?:the|our|my|official|confirmed|full)\s)*(?P<month>{MONTH})\W*(?P<year>{YEAR})?\W*"
    r"(?:(?:tour|dates?|shows?|gigs?|events?|schedule|appearances|itinerary|programme)\W*)*",
    re.IGNORECASE,
)
_LEAP_YEAR = 2000  # Has every day that any year has.
_NEXT_ENTRY = 130  # days


def month_heading(line: str) -> MonthHeading | None:
    """Month and year of a line that says nothing else, or only what is listed below it."""
    said = _MONTH_LINE.fullmatch(line)
    return (month_number(said["month"]), int(said["year"]) if said["year"] else None) if said else None


def listed_date(line: str, month: MonthHeading | None, *, headed: bool = False) -> ListedDate | None:
    """The date in a line, which may leave out its month when it is known from above: `headed`, by its heading."""
    if not HAS_DIGIT.search(line):
        return None
    hyphened = _HYPHENED.match(line)
    if hyphened and (hyphened["d2"] or not headed):  # Below its heading "6-8 Oslo" are two days of a month.
        return _of_month_and_days(hyphened)
    found, bare = _DATE.search(line), _BARE.match(line)
    if found and not (bare and month and _IN_BRACKETS.search(line, bare.end(), found.start())):
        read = _read(found)
        return _with_days_beside(read, line) if read else None
    if month and (behind := _BARE_BEHIND.search(line) or _DAY_LAST.search(line)):
        return _in_month(behind, month)
    bare = bare or _WEEKDAY_LAST.search(line)
    if bare is None or (month is None and bare["weekday"] is None):
        return None
    if month is None:
        day = day_number(bare["d"])
        number = weekday_number(bare["weekday"])
        return None if bare["d2"] else ListedDate(bare.start(), bare.end(), (0, day), (0, day), weekday=number)
    return _in_month(bare, month)


def _with_days_beside(found: ListedDate, line: str) -> ListedDate:
    """The other nights of "June 4, 5 and 6" and "4, 5 & 6 June"."""
    behind = _DAYS_BEHIND.match(line, found.end)
    if behind and not found.numeric and found.last[1] < int(behind[1]) <= found.last[1] + _MOST_NIGHTS:
        return replace(found, end=behind.end(), last=(found.last[0], int(behind[1])))
    before = _DAYS_BEFORE.search(line, 0, found.start)
    if before and not found.numeric and found.first[1] - _MOST_NIGHTS <= int(before[1]) < found.first[1]:
        return replace(found, start=before.start(), first=(found.first[0], int(before[1])))
    return found


def _of_month_and_days(found: re.Match[str]) -> ListedDate | None:
    month, first, last = int(found["m"]), int(found["d"]), int(found["d2"] or found["d"])
    possible = first <= last and all(make_day(_LEAP_YEAR, month, day) for day in (first, last))
    return ListedDate(found.start(), found.end(), (month, first), (month, last)) if possible else None


def _in_month(bare: re.Match[str], month: MonthHeading) -> ListedDate:
    first = day_number(bare["d"])
    last = day_number(bare["d2"]) if bare["d2"] else first
    said = bare.groupdict().get("weekday")
    number = weekday_number(said) if said else None
    return ListedDate(bare.start(), bare.end(), (month[0], first), (month[0], last), month[1], weekday=number)


def _read(found: re.Match[str]) -> ListedDate | None:
    read = _read_numbers(found)
    said = _FIRST_WEEKDAY.match(found[0])
    return replace(read, weekday=weekday_number(said[0])) if read and said else read


def _read_numbers(found: re.Match[str]) -> ListedDate | None:
    start, end = found.span()
    if found["iso"]:
        iso_year, month, day = map(int, found["iso"].split("-"))
        return ListedDate(start, end, (month, day), (month, day), iso_year)
    if found["h_1"]:
        on = (int(found["h_2"]), int(found["h_1"]))
        return ListedDate(start, end, on, on, int(found["h_y"]), numeric=True) if max(on) <= 31 else None
    if found["n_1"]:
        one, two = int(found["n_1"]), int(found["n_2"])
        said = found["n_y"]
        short = int(said) + (2000 if len(said) == 2 else 0) if said else None
        likely = 0 < one <= 31 and 0 < two <= 31 and min(one, two) <= 12
        if found["n_d2"]:  # What goes on after a day stands last: "9/22-23".
            until = int(found["n_d2"])
            return ListedDate(start, end, (one, two), (one, until)) if one <= 12 and two < until <= 31 else None
        return ListedDate(start, end, (two, one), (two, one), short, numeric=True) if likely else None
    if found["m_b"]:
        m2, d2 = month_number(found["m_b"]), day_number(found["d_b2"] or found["d_b"])
        m1, d1 = month_number(found["m_b1"]) if found["m_b1"] else m2, day_number(found["d_b"])
        said = found["y_b"]
    else:
        m1, d1 = month_number(found["m_a"]), day_number(found["d_a"])
        m2 = month_number(found["m_a2"]) if found["m_a2"] else m1
        d2 = day_number(found["d_a2"]) if found["d_a2"] else d1
        said = found["y_a"]
    year = int(said.replace("'", "20")) if said else None
    return ListedDate(start, end, (m1, d1), (m2, d2), year)


def days_of(listed: Sequence[ListedDate], around: str, published: date | None) -> list[Days | None]:
    """The days of a list's dates, in its order. `around` is the text that may name the list's year."""
    dates = _with_months_first(_with_months_of_weekdays(listed, published))
    years = years_of(dates, around, published)
    found: list[Days | None] = []
    for one, year in zip(dates, years, strict=True):
        start = make_day(year, *one.first) if year else None
        end = make_day(year + (one.last < one.first), *one.last) if year else None
        sure = one.year is not None or (start is not None and start.weekday() == one.weekday)
        far = bool(start and published and not sure and abs((start - published).days) > MOST_AHEAD)
        found.append(Days(start, end, "day") if start and end and start <= end and not far else None)
    return found


def _with_months_of_weekdays(listed: Sequence[ListedDate], published: date | None) -> list[ListedDate]:
    """ "Sat 4" is the first such Saturday from two weeks before the publication on, or soon after the entry before."""
    if published is None:
        return list(listed)
    found: list[ListedDate] = []
    after, searched = published - timedelta(days=14), MOST_AHEAD
    for one in listed:
        if one.weekday is not None and not one.first[0]:
            days = (after + timedelta(days=n) for n in range(searched))
            day = next((d for d in days if (d.day, d.weekday()) == (one.first[1], one.weekday)), None)
            if day:
                after, searched = day, _NEXT_ENTRY
                one = replace(one, first=(day.month, day.day), last=(day.month, day.day), year=day.year)
        found.append(one)
    return found


def _with_months_first(listed: Sequence[ListedDate]) -> list[ListedDate]:
    """Numbers are day and month, unless month and day makes better sense of the list: real months, a shorter tour."""
    turned = [
        replace(o, first=(o.first[1], o.first[0]), last=(o.last[1], o.last[0])) if o.numeric else o for o in listed
    ]
    return turned if _nonsense(turned) < _nonsense(listed) else list(listed)


def _nonsense(listed: Sequence[ListedDate]) -> tuple[int, int, int]:
    """Months that are none, steps back in time, and months passed from first to last."""
    firsts = [one.first for one in listed]
    back = sum(a > b for a, b in pairwise(firsts))
    return sum(month > 12 for month, _ in firsts), back, abs(firsts[-1][0] - firsts[0][0])
