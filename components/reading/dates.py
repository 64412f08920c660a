"""A date is read as precisely as it is said, from the day of publication where it needs one; in doubt there is none.

`find_dates` finds the expressions of a sentence; `resolve` turns one into days, given when the article was published
and whether what it dates lies ahead. A weekday, or a day without a year, stays unresolved without a publication date:
no year is invented. A week runs to its Saturday, as newspapers in English count.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from components.reading.calendar_days import DAY, MONTH, YEAR, day_number, make_day, month_number

DatePrecision = Literal["day", "week", "month", "year", "none"]
Direction = Literal["ahead", "behind"]

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TO = r"\s?(?:-|–|—|to|and|through|until|till)\s?"
_NUMBER = {
    w: n
    for n, w in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
}
_COUNT = rf"(?:{'|'.join(_NUMBER)}|\d{{1,2}})"
_OF_DAY = r"(?:\s(?:early|late|morning|afternoon|evening|night|noon|lunchtime))?"

# The letters with which something below begins: most words are passed over without trying all of it.
_EXPRESSION = re.compile(
    r"\b(?=[\dA-Zabcdefilmnostuy])(?:"
    rf"(?P<iso>{YEAR}-[01]\d-[0-3]\d)\b"
    rf"|(?P<dotted>[0-3]?\d\.[01]?\d\.{YEAR})\b"
    rf"|(?P<m_a>{MONTH})\s{{0,2}}(?P<d_a>{DAY})(?:{_TO}(?:(?P<m_a2>{MONTH})\s{{0,2}})?(?P<d_a2>{DAY})\b(?!\s?(?:people|years|members)))?"
    rf"(?:,?\s(?P<y_a>{YEAR}))?\b"
    rf"|(?P<d_b>{DAY})(?:(?:\s(?P<m_b1>{MONTH}))?{_TO}(?P<d_b2>{DAY}))?\s(?:of\s)?(?P<m_b>{MONTH})(?:,?\s(?P<y_b>{YEAR}))?\b"
    rf"|(?P<m_c>{MONTH}),?\s(?:of\s)?(?P<y_c>{YEAR})\b"
    rf"|(?:[Bb]etween|[Ff]rom)\s(?P<w_1>{_WEEKDAY})\s(?:and|to|through|until|till)\s(?P<w_2>{_WEEKDAY})\b"
    rf"|(?P<w_3>{_WEEKDAY})\s?(?:-|–|to|through)\s?(?P<w_4>{_WEEKDAY})\b"
    rf"|(?:[Nn]ext\s|[Tt]his\s|[Ll]ast\s)?(?P<w_5>{_WEEKDAY})\sand\s(?P<w_6>{_WEEKDAY})\b"
    rf"|(?:(?P<w_rel>[Nn]ext|[Ll]ast|[Tt]his|[Cc]oming|[Tt]his coming|[Tt]his past)\s)?(?:(?:early|"
    rf"late)\s)?(?P<w>{_WEEKDAY})"
    rf"(?:\s(?P<w_week>next week|last week|this week))?{_OF_DAY}\b"
    r"|(?P<rel_day>[Tt]oday|[Tt]omorrow|[Yy]esterday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b"
    r"|(?P<later>(?:[Ll]ater|[Ee]arlier) (?:in the|this) (?:week|month|year))\b"
    r"|(?P<at_end>(?:at|by|toward|towards) the (?:end|beginning|start) of (?:this|next|the) (?:week|month|year))\b"
    r"|(?P<rel>(?:[Tt]his|[Nn]ext|[Ll]ast|[Tt]he coming|[Tt]he past) (?:weekend|week|month|year|spring|summer|"
    r"autumn|fall|winter))\b"
    rf"|(?:[Ii]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Dd]uring|(?:early|late|mid)[ -]?(?:in "
    rf")?)\s(?P<m_d>{MONTH})\b(?!\s\d)"
    rf"|(?:[Ii]n|[Ss]ince|[Bb]etween|[Dd]uring|[Ee]arly|[Ll]ate|[Oo]f|[Uu]ntil|[Bb]y|[Ff]rom|the)\s(?P<y>{YEAR}s?)\b"
    r")"
)
_STARTS = re.compile(
    rf"(?:\b(?P<n>{_COUNT})[- ](?:day|night)s?\b[^.;,]{{0,40}}?|\bfor (?P<n2>{_COUNT}) (?:day|night)s "
    rf")(?P<verb>from|starting|beginning|on|until)\s?(?:on\s)?$",
    re.IGNORECASE,
)
_LENGTH_AFTER = re.compile(rf"^\s?(?:for|on)?\s?(?:a|an)?\s?(?P<n>{_COUNT})[- ]day", re.IGNORECASE)
_OPEN_START = re.compile(
    r"\b(?:starting|beginning|starts|begins|start|begin|since|as of|from)\s(?:on\s)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression, characters start..end of the article's text.

    `days` is how long a stay beginning then is said to last, where it is; `opening` means only a beginning is said.
    """

    start: int
    end: int
    parts: tuple[tuple[str, str], ...]
    days: int | None = None
    opening: bool = False

    @property
    def year(self) -> int | None:
        """The year it names itself, if it does."""
        named = dict(self.parts)
        for key in ("y_a", "y_b", "y_c", "y"):
            if key in named:
                return int(named[key].rstrip("s"))
        if "iso" in named or "dotted" in named:
            found = re.search(YEAR, named.get("iso") or named["dotted"])
            return int(found[0]) if found else None
        return None


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, both included, and how precisely that is known."""

    start: date
    end: date
    precision: DatePrecision


def find_dates(text: str, start: int, end: int) -> Iterator[DateMention]:
    """Date expressions in text[start:end], in order."""
    for match in _EXPRESSION.finditer(text, start, end):
        parts = tuple((key, value) for key, value in match.groupdict().items() if value)
        before = text[max(start, match.start() - 80) : match.start()]
        stay = _STARTS.search(before)
        length = _count(stay["n"] or stay["n2"]) if stay and stay["verb"].lower() != "until" else None
        opening = bool(_OPEN_START.search(before)) and not any(k in dict(parts) for k in ("d_a2", "d_b2", "w_2", "w_4"))
        yield DateMention(match.start(), match.end(), parts, length, opening)


def resolve(mention: DateMention, published: date | None, direction: Direction) -> Days | None:
    """The days meant; None when they cannot be known, or are too vague to be worth asserting."""
    named = dict(mention.parts)
    found = _calendar(named, published, direction) or (_relative(named, published, direction) if published else None)
    if found and mention.days and found.start == found.end and 1 < mention.days <= 31:
        return Days(found.start, found.start + timedelta(days=mention.days - 1), "day")
    return found


def _calendar(named: dict[str, str], published: date | None, direction: Direction) -> Days | None:
    if "iso" in named:
        day = _iso(named["iso"])
        return Days(day, day, "day") if day else None
    if "dotted" in named:
        d, m, y = named["dotted"].split(".")
        day = make_day(int(y), int(m), int(d))
        return Days(day, day, "day") if day else None
    if "m_a" in named or "m_b" in named:
        return _days_of_month(named, published, direction)
    if "m_c" in named:
        return _month(int(named["y_c"]), month_number(named["m_c"]))
    if "m_d" in named and published:
        month = month_number(named["m_d"])
        year = published.year
        if direction == "ahead" and month < published.month:
            year += 1
        if direction == "behind" and month > published.month:
            year -= 1
        return _month(year, month)
    return None


def _days_of_month(named: dict[str, str], published: date | None, direction: Direction) -> Days | None:
    if "m_a" in named:
        m1, d1, y = named["m_a"], named["d_a"], named.get("y_a")
        m2, d2 = named.get("m_a2") or m1, named.get("d_a2") or d1
    else:
        m2, d2, y = named["m_b"], named.get("d_b2") or named["d_b"], named.get("y_b")
        m1, d1 = named.get("m_b1") or m2, named["d_b"]
    first, last = (month_number(m1), day_number(d1)), (month_number(m2), day_number(d2))
    year = int(y) if y else _nearest_year(*first, published, direction)
    if year is None:
        return None
    start = make_day(year, *first)
    end = make_day(year + (last < first and first[0] > last[0]), *last)
    if y and start and end and start > end:
        start = make_day(year - 1, *first)
    return Days(start, end, "day") if start and end and start <= end else None


def _nearest_year(month: int, day: int, published: date | None, direction: Direction) -> int | None:
    """The year of the next such day, or of the last one; a week's grace for what was planned and has just begun."""
    if published is None:
        return None
    years = [y for y in (published.year - 1, published.year, published.year + 1) if make_day(y, month, day)]
    if direction == "ahead":
        return min((y for y in years if date(y, month, day) >= published - timedelta(days=7)), default=None)
    return max((y for y in years if date(y, month, day) <= published + timedelta(days=1)), default=None)


def _relative(named: dict[str, str], published: date, direction: Direction) -> Days | None:
    if "w" in named:
        day = _weekday(named["w"], published, direction, named.get("w_rel", ""), named.get("w_week", ""))
        return Days(day, day, "day") if day else None
    for first, second in (("w_1", "w_2"), ("w_3", "w_4"), ("w_5", "w_6")):
        if first in named:
            start = _weekday(named[first], published, direction, "", "")
            end = start + timedelta(days=(_number(named[second]) - _number(named[first])) % 7) if start else None
            return Days(start, end, "day") if start and end else None
    if "rel_day" in named:
        shift = {"tomorrow": 1, "yesterday": -1}.get(named["rel_day"].lower(), 0)
        day = published + timedelta(days=shift)
        return Days(day, day, "day")
    if "later" in named:
        return _later(named["later"].lower(), published)
    if "rel" in named:
        return _span(named["rel"].lower(), published)
    return None


def _later(said: str, published: date) -> Days | None:
    if said.startswith("earlier"):
        return None
    if said.endswith("week"):
        start, end = published + timedelta(days=1), _saturday(published)
        return Days(start, end, "week") if start <= end else None
    if said.endswith("month"):
        rest = Days(published + timedelta(days=1), _month(published.year, published.month).end, "month")
        return rest if rest.start <= rest.end else None
    return None


def _span(said: str, published: date) -> Days | None:
    which, unit = said.rsplit(" ", 1)
    if unit == "month":
        if which == "this":
            return _month(published.year, published.month)
        step = published.replace(day=1) + (timedelta(days=32) if which == "next" else timedelta(days=-1))
        return _month(step.year, step.month) if which in {"next", "last"} else None
    if unit == "weekend" and which == "this":
        saturday = _saturday(published) if published.weekday() != 6 else published - timedelta(days=1)
        return Days(saturday, saturday + timedelta(days=1), "week")
    return None  # "This week" and "next week" begin on Sunday for some and on Monday for others.


def _weekday(name: str, published: date, direction: Direction, which: str, week: str) -> date | None:
    ahead = (_number(name) - published.weekday()) % 7
    which = which.lower()
    if week.startswith("next") or (which == "next" and direction == "ahead"):
        if which == "next" and not week:
            return published + timedelta(days=ahead or 7) if ahead != 0 and _is_next_week(published, ahead) else None
        monday = published + timedelta(days=7 - published.weekday())
        return monday + timedelta(days=_number(name))
    if week.startswith("last"):
        return published - timedelta(days=published.weekday() + 7) + timedelta(days=_number(name))
    if which.startswith("last") or (direction == "behind" and which != "this coming"):
        return published - timedelta(days=((-ahead) % 7) or (7 if which.startswith("last") else 0))
    return published + timedelta(days=ahead)


def _is_next_week(published: date, ahead: int) -> bool:
    """Whether "next Thursday" can only be one day: the nearest one already lies in the following week."""
    return published.weekday() + ahead >= 7


def _number(weekday: str) -> int:
    return _WEEKDAYS.index(weekday.lower())


def _saturday(day: date) -> date:
    return day + timedelta(days=(5 - day.weekday()) % 7)


def _month(year: int, month: int) -> Days:
    return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")


def _iso(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _count(said: str) -> int:
    return _NUMBER.get(said.lower()) or int(said)
