"""A date is read as precisely as it is said, from the day of publication where it needs one; in doubt there is none.

`resolve` turns an expression into days, given when the article was published and whether what it dates lies ahead. A
weekday, or a day without a year, stays unresolved without a publication date: no year is invented. "Early May" and "the
end of the month" are no more precise than the month.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from components.reading.dates.calendar_days import (
    day_number,
    full_year,
    make_day,
    month_number,
    weekday_from,
    weekday_number,
)
from components.reading.dates.days import Days, lasting, one_day
from components.reading.dates.feasts import feast_near
from components.reading.dates.mention import DateMention, Direction, in_year
from components.reading.dates.months import months_between, nearest_month, part_of, whole_month, whole_year
from components.reading.dates.number_words import count_said, days_from_today
from components.reading.dates.weeks import saturday_from, week_meant, week_of, weekday_meant, weekend_meant, weekend_of
from components.reading.vocabulary.regex import regex

MOST_AHEAD = 300  # days; a date without its year that lies farther ahead is one of the past month
_BOTH_WAYS: tuple[Direction, Direction] = ("ahead", "behind")
_A_WEEK = timedelta(days=7)
_MOST_OF_A_YEAR = timedelta(days=300)
_MOST_WEEKS = 8
_LONGEST_MONTH = 31
_LONGEST_SPAN = timedelta(days=60)
_PART_OF_SPAN = regex(r"\b(this|next|the|last) (month|week)$", re.IGNORECASE)


def resolve(mention: DateMention, published: date | None, direction: Direction) -> Days | None:
    """The days meant; None when they cannot be known, or are too vague to be worth asserting."""
    if published and (of := dict(mention.parts).get("of_year")):
        mention = in_year(mention, published.year + {"last": -1, "this": 0, "next": 1}[of])
    if mention.until:
        return _between(mention, mention.until, published, direction)
    named, direction = dict(mention.parts), mention.lies or direction
    found = _calendar(named, published, direction) or (_relative(named, published, direction) if published else None)
    if found and "week_of" in named and found.start == found.end:
        return weekend_of(found.start) if named["week_of"] == "weekend" else week_of(found.start)
    if found and mention.days and found.start == found.end and 1 < mention.days <= 31:
        return lasting(mention.days, found.start)
    return found


def resolve_nearest(mention: DateMention, published: date | None) -> Days | None:
    """The days meant where no word says which way they lie: those nearest to the publication."""
    both = [days for way in _BOTH_WAYS if (days := resolve(mention, published, way))]
    return min(both, key=lambda days: abs((days.start - published).days) if published else 0, default=None)


def _between(first: DateMention, last: DateMention, published: date | None, direction: Direction) -> Days | None:
    """From one day until the first such day after it."""
    begin = replace(first, until=None)
    if last.year is not None:
        begin = in_year(begin, last.year)
    start = resolve(begin, published, direction)
    end = resolve(last, start.start, "ahead") if start else None
    if start is None or end is None or "rel_day" in dict(last.parts):
        return None
    return Days(start.start, end.end, "day") if timedelta() < end.end - start.start <= _LONGEST_SPAN else None


def _calendar(named: dict[str, str], published: date | None, direction: Direction) -> Days | None:
    if "iso" in named or "dotted" in named:
        said = named["iso"].split("-") if "iso" in named else named["dotted"].split(".")[::-1]
        day = make_day(full_year(said[0]), int(said[1]), int(said[2]))
        return one_day(day) if day else None
    if "m_a" in named or "m_b" in named:
        return _days_of_month(named, published, direction)
    if "m_c" in named:
        return whole_month(int(named["y_c"]), month_number(named["m_c"]))
    if "m_d" in named and "y_d" in named:
        return whole_month(int(named["y_d"]), month_number(named["m_d"]))
    if "m_g" in named:
        return months_between(named, published, direction)
    if "part" in named and "y_p" in named:
        return part_of(named["part"], whole_month(int(named["y_p"]), month_number(named["m_p"])))
    month_said = named.get("m_d") or named.get("m_e") or named.get("m_f") or named.get("m_p")
    if month_said and published:
        month = nearest_month(month_number(month_said), published, direction)
        return part_of(named["part"], month) if "part" in named else month
    year = named.get("y", "")
    if year.isdigit() and (int(year) < published.year if published else direction == "behind"):
        return whole_year(int(year))
    return None


def _days_of_month(named: dict[str, str], published: date | None, direction: Direction) -> Days | None:
    if "m_a" in named:
        m1, d1, y = named["m_a"], named["d_a"], named.get("y_a")
        m2, d2 = named.get("m_a2") or m1, named.get("d_a2") or named.get("l_a", d1).split()[-1]
    else:
        m2, d2, y = named["m_b"], named.get("d_b2") or named["d_b"], named.get("y_b")
        m1, d1 = named.get("m_b1") or m2, named.get("l_b", "").split(",")[0] or named["d_b"]
    first, last = (month_number(m1), day_number(d1)), (month_number(m2), day_number(d2))
    year = int(y) if y else _nearest_year(*first, published, direction, named.get("weekday", ""))
    if year is None:
        return None
    turns = last < first and first[0] > last[0]
    if y and turns:  # The year is said with the last day.
        year -= 1
    start, end = make_day(year, *first), make_day(year + turns, *last)
    return Days(start, end, "day") if start and end and start <= end else None


def _nearest_year(month: int, day: int, published: date | None, direction: Direction, weekday: str) -> int | None:
    """The year of the next such day, or of the last one; a week's grace for what was planned and has just begun. With
    a weekday it is the nearest in which the day is one."""
    if published is None:
        return None
    years = [y for y in (published.year - 1, published.year, published.year + 1) if make_day(y, month, day)]
    if weekday:
        fitting = [
            y
            for y in years
            if date(y, month, day).weekday() == weekday_number(weekday)
            and abs(date(y, month, day) - published) < _MOST_OF_A_YEAR
        ]
        return min(fitting, key=lambda y: abs((date(y, month, day) - published).days), default=None)
    if direction == "ahead":
        return min((y for y in years if date(y, month, day) >= published - timedelta(days=7)), default=None)
    return max((y for y in years if date(y, month, day) <= published + timedelta(days=1)), default=None)


def _relative(named: dict[str, str], published: date, direction: Direction) -> Days | None:
    if "w" in named and "w_from" in named and direction == "ahead":
        return one_day(weekday_from(date.fromisoformat(named["w_from"]), weekday_number(named["w"])))
    if "w_the" in named:
        return None  # "On the Tuesday" is that of a week told of, and no other.
    if "w" in named:
        week = "week" if "w_plus" in named else named.get("w_week", "")
        day = weekday_meant(named["w"], published, direction, named.get("w_rel", ""), week.lower())
        return one_day(day) if day else None
    if "w_5" in named and direction == "behind" and "w5_rel" not in named and "w_week" not in named:
        over = weekday_from(published - timedelta(days=6), weekday_number(named["w_6"]))  # "Was there on D and D".
        return Days(weekday_from(over - timedelta(days=6), weekday_number(named["w_5"])), over, "day")
    for first, second in (("w_1", "w_2"), ("w_3", "w_4"), ("w_5", "w_6")):
        if first in named:
            start = weekday_meant(named[first], published, direction, named.get("w5_rel", ""), named.get("w_week", ""))
            end = weekday_from(start, weekday_number(named[second])) if start else None
            return Days(start, end, "day") if start and end else None
    if "feast" in named:
        return feast_near(named["feast"], published, direction)
    if "two_days" in named:
        day = published - timedelta(days=named["two_days"].lower().startswith("yesterday"))
        return lasting(2, day)
    if "rel_day" in named:
        day = published + timedelta(days=days_from_today(named["rel_day"]))
        return one_day(day)
    if "ago" in named:
        ago = timedelta(days=count_said(named["ago"]) or 0)
        return one_day(published - ago) if ago < _A_WEEK else None
    if "in_days" in named:
        return one_day(published + timedelta(days=count_said(named["in_days"]) or 0))
    if "in_weeks" in named:
        return _weeks_away(_weeks_said(named["in_weeks"]), published)
    if "week_after" in named:
        return _weeks_away(2, published)
    if "weeks_ago" in named:
        return _weeks_away(-_weeks_said(named["weeks_ago"]), published)
    if "fortnight_ago" in named:
        return _weeks_away(-2, published)
    if "years_ago" in named:
        ago_in_years = count_said(named["years_ago"])
        return whole_year(published.year - ago_in_years) if ago_in_years else None
    if "nth" in named:
        nth = _day_of_month(day_number(named["nth"]), published, direction, named.get("weekday"))
        last = _day_of_month(day_number(named.get("nth_2") or named["nth"]), nth, "ahead") if nth else None
        return Days(nth, last, "day") if nth and last else None
    if "later" in named:
        return _later(named["later"].lower(), published)
    if "month_end" in named:
        return _end_of_month(named["month_end"].lower(), published)
    if vague := _PART_OF_SPAN.search(named.get("at_end") or named.get("vague") or ""):
        return _span(f"{vague[1].lower().replace('the', 'this')} {vague[2]}", published, direction)
    if "at_weekend" in named:
        return _span("the weekend", published, direction)
    if "rel" in named:
        return _span(named["rel"].lower(), published, direction)
    return None


def _weeks_said(said: str) -> int:
    """How many weeks "a" or "two" are; 0 where that is unsaid."""
    return 1 if said.lower() == "a" else count_said(said) or 0


def _weeks_away(number: int, published: date) -> Days | None:
    """The week, Monday to Sunday, so many after this one, or before it."""
    return week_meant("this", published + timedelta(weeks=number)) if 0 < abs(number) <= _MOST_WEEKS else None


def _end_of_month(said: str, published: date) -> Days | None:
    """The last week of this month or the next."""
    month = _span("next month" if "next" in said else "this month", published, "ahead")
    last = Days(month.end - timedelta(days=6), month.end, "week") if month else None
    return last if last and last.end >= published else None


def _later(said: str, published: date) -> Days | None:
    if said.startswith("earlier"):
        yesterday = published - timedelta(days=1)
        week = Days(published - timedelta(days=published.weekday()), yesterday, "week")
        month = Days(published.replace(day=1), yesterday, "month")
        past = week if said.endswith("week") else month if said.endswith("month") else None
        return past if past and past.start <= past.end else None
    if said.endswith("week"):
        start, end = published + timedelta(days=1), saturday_from(published)
        return Days(start, end, "week") if start <= end else None
    if said.endswith("month"):
        rest = Days(published + timedelta(days=1), whole_month(published.year, published.month).end, "month")
        return rest if rest.start <= rest.end else None
    return None


def _span(said: str, published: date, direction: Direction) -> Days | None:
    which, unit = said.rsplit(" ", 1)
    if unit == "month":
        if which == "this":
            return whole_month(published.year, published.month)
        step = published.replace(day=1) + (timedelta(days=32) if which == "next" else timedelta(days=-1))
        return whole_month(step.year, step.month) if which in {"next", "last"} else None
    if unit == "year" and which == "last":
        return whole_year(published.year - 1)
    if unit == "weekend":
        return weekend_meant(which, published, direction)
    return week_meant(which, published) if unit == "week" else None


def _day_of_month(number: int, near: date, direction: Direction, weekday: str | None = None) -> date | None:
    """The first day of that number from `near` on, or the last one up to it; with a weekday the first that is one."""
    step = timedelta(days=1 if direction == "ahead" else -1)
    days = (near + n * step for n in range(MOST_AHEAD if weekday else _LONGEST_MONTH))
    on = weekday_number(weekday) if weekday else None
    return next((day for day in days if day.day == number and on in {None, day.weekday()}), None)
