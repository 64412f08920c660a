"""A date is not always counted from the publication: a weekday may be that after a day weeks ahead, and "today" under
the heading of a day is that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from components.reading.dates.calendar_days import weekday_from, weekday_number
from components.reading.dates.days import single
from components.reading.dates.mention import DateMention
from components.reading.dates.number_words import days_from_today
from components.reading.dates.resolving import resolve

_A_WEEK = timedelta(days=7)
_HALF_A_YEAR = timedelta(days=180)


def in_week_after(mention: DateMention, before: DateMention, published: date) -> DateMention:
    """A plain weekday said after a day more than a week ahead: that one, or the next from there, when it lies ahead."""
    if not mention.is_weekday:
        return mention
    days = resolve(before, published, "ahead")
    if days is None or not _A_WEEK < days.end - published < _HALF_A_YEAR:
        return mention
    return replace(mention, parts=(*mention.parts, ("w_from", days.end.isoformat())))


def on_journey_after(mention: DateMention, before: DateMention, published: date) -> DateMention:
    """A plain weekday that goes on from a day weeks ahead of which the weekday was said as well: "on Tuesday 14 April.
    On Thursday"; after a day without one it may be any."""
    says_weekday = "weekday" in dict(before.parts)
    return in_week_after(mention, before, published) if says_weekday and not before.is_span else mention


def weekday_after(mention: DateMention, before: DateMention) -> DateMention:
    """A plain weekday that goes on from a whole date in an article that nobody knows the day of: the first from there;
    other dates as they are."""
    days = single(resolve(before, None, "ahead")) if mention.is_weekday else None
    if days is None:
        return mention
    meant = weekday_from(days.start, weekday_number(dict(mention.parts)["w"]))
    return replace(mention, parts=(("iso", meant.isoformat()),))


def told_on(mention: DateMention, day: date) -> DateMention:
    """ "Today" and "this evening" in what was written on a day; other dates as they are."""
    said = dict(mention.parts).get("rel_day")
    if said is None:
        return mention
    meant = day + timedelta(days=days_from_today(said))
    return replace(mention, parts=(("iso", meant.isoformat()),))
