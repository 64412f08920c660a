"""Two expressions may be one date: a weekday and the day it is, or the first day of a span and the last; or none.

"Tuesday, 10 May", "Tuesday (10 May)" say one day; "from Monday to 3 June", "between Friday, 3 June and Sunday, 5 June"
say one span, and so do two days in a row that are both written out. What was moved "from Monday to Friday" is no span,
and "on Thursday or Friday" no date at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from components.reading.dates.calendar_days import (
    DAY,
    MONTH,
    SHORT_WEEKDAY,
    WEEKDAY,
    day_number,
    make_day,
    month_number,
)
from components.reading.dates.mention import DateMention, ends_of
from components.reading.dates.shared_months import with_shared_months
from components.reading.dates.shared_years import with_shared_years
from components.reading.dates.written import expressions
from components.reading.vocabulary.regex import regex

_AFTER_WEEKDAY = regex(r",?\s{1,2}(?:the\s)?|\s\((?:the\s)?")
_SHORT_WEEKDAY = regex(rf"\b({SHORT_WEEKDAY}),?\s{{1,2}}$")
_LONGEST_WEEKDAY = 9
_HOUR = r"(?:(?:the\s)?(?:early\s|late\s)?(?:morning|afternoon|evening|night)\sof\s(?:the\s)?)?"
_FROM = regex(rf"\b(?:from|between|starting|beginning)\s(?:on\s)?{_HOUR}$", re.IGNORECASE)
_TO = regex(rf"\s?(?:to|through|until|till|and|-|–|—)\s(?:on\s)?{_HOUR}")
_AND_END = regex(r",?\s(?:and|to)\s(?:will\s|to\s)?(?:end|conclude|finish|close|run)(?:s|ed|d)?\s(?:on\s|until\s)?")
_BEGINS = regex(r"\b(?:begin|start|open|kick off|commence|run from)(?:s|ning)?\s(?:on\s)?$", re.IGNORECASE)
_AND = regex(r",?\s(?:and|&)\s(?:on\s)?")
_MOVED = regex(
    r"\b(?:mov|postpon|reschedul|chang|switch|shift|delay|defer|push|put|brought|bring|extend|alter)\w*\b[^.;]*$",
    re.IGNORECASE,
)
# "Was postponed from Monday to Friday", "moved her visit from 3 to 5 June".
_MOVED_FROM = regex(
    r"\b(?:mov(?:e[sd]?|ing)|postpon\w+|reschedul\w+|shift\w*|defer\w*|delay\w*|push\w* back|"
    r"put(?:s|ting)? (?:off|back)|br(?:ought|ings?|inging) forward)"
    r"(?: (?:the|an?|his|her|their|its)(?: (?!and\b|will\b|would\b|that\b|to run\b)[\w'’-]+){1,8}?)? $",
    re.IGNORECASE,
)
_FROM_WEEKDAY = regex(rf"\bfrom (?:{WEEKDAY},? )?(?:the )?$", re.IGNORECASE)
_FROM_TO = regex(r"(?:from\s)?(?P<first>\S.*?)\s(?:to|until|till)\s(?:the\s)?(?P<last>\S.*)", re.IGNORECASE | re.DOTALL)
_OF_YEAR = regex(r",?\s(?:of\s)?(?P<which>last|this|next)\syear\b")
_OR = regex(
    rf",?\sor\s(?:on\s|in\s)?(?:early\s|late\s|mid-)?"
    rf"(?:{MONTH}|{WEEKDAY}|{DAY}\b(?!\s?[a-z])|tomorrow\b|next\sweek\b)"
)
_EITHER = regex(rf"\b{DAY}\sor\s(?:the\s)?$")  # "3 or 4 June"
_LONGEST_EITHER = 14  # characters
_NUMBERED = regex(r"\s\((?:[12]?\d|3[01])\)")  # "Tuesday (16)".
_BEFORE = 80
_DAY = timedelta(days=1)
_COMMON_AND_LEAP_YEAR = (2023, 2024)
_WEEKDAYS = frozenset({"w_1", "w_3", "w_5"})  # The first of two.
_ENDS = frozenset({"m_a", "d_b", "w", "nth", "rel_day", "iso", "dotted"})


def find_dates(text: str, start: int, end: int) -> list[DateMention]:
    """The dates of a sentence, text[start:end], in order."""
    return with_shared_months(text, end, with_shared_years(text, _found(text, start, end)))


def _found(text: str, start: int, end: int) -> Iterator[DateMention]:
    """The dates as they are written, two that say one thing joined."""
    first: DateMention | None = None
    for mention in _decided(text, start, end):
        if first and _is_span(text, start, first, mention):
            first = replace(first, end=mention.end, until=mention, opening=False)
            continue
        if first and (one := _both(text, first, mention) or _said_twice(text, first, mention)):
            first = one
            continue
        if first:
            yield first
        first = mention
    if first:
        yield first


def _is_span(text: str, start: int, first: DateMention, last: DateMention) -> bool:
    before = text[max(start, first.start - _BEFORE) : first.start]
    begins = _BEGINS.search(before) is not None and _AND_END.fullmatch(text, first.end, last.start) is not None
    between = _TO.fullmatch(text, first.end, last.start)
    if not (between or begins) or first.is_span or last.is_span or first.days:
        return False
    if not all(_ENDS & {key for key, _ in mention.parts} for mention in (first, last)):
        return False
    if between is None:
        return True
    said = _FROM.search(before)
    if said is None or _MOVED.search(before[: said.start()]):
        return False
    return (between[0].strip() == "and") == said[0].lower().startswith("between")


def _both(text: str, first: DateMention, last: DateMention) -> DateMention | None:
    """Two days written out that follow each other: "Wednesday 10th October and Thursday 11th October"."""
    if first.is_span or last.is_span or first.days or not _AND.fullmatch(text, first.end, last.start):
        return None
    for letter in "ab":
        month, day, year = f"m_{letter}", f"d_{letter}", f"y_{letter}"
        a, b = dict(first.parts), dict(last.parts)
        if not (a.keys() & b.keys() >= {month, day}) or a.get(year, b.get(year)) != b.get(year):
            continue
        if _is_next_day(month_number(a[month]), day_number(a[day]), month_number(b[month]), day_number(b[day])):
            months = {"m_a2": b[month]} if letter == "a" else {"m_b": b[month], "m_b1": a[month]}
            both = a | months | {f"j_{letter}": "and", f"{day}2": b[day]} | ({year: b[year]} if year in b else {})
            return replace(first, end=last.end, parts=tuple(both.items()))
    return None


def _is_next_day(month: int, day: int, next_month: int, next_day: int) -> bool:
    """Whether two days of a year are one after the other, in a common or in a leap year."""
    firsts = ((year, make_day(year, month, day)) for year in _COMMON_AND_LEAP_YEAR)
    return any(first and first + _DAY == make_day(year, next_month, next_day) for year, first in firsts)


def _said_twice(text: str, first: DateMention, last: DateMention) -> DateMention | None:
    """ "This morning (Wednesday, June 6)", "next week (20-22 May)", "today, May 14": the second says it more nearly."""
    spans = (first.is_a_week or first.is_a_weekend) and last.is_span
    if not last.names_a_month or first.days or not (first.is_today or spans):
        return None
    between, closes = text[first.end : last.start], text[last.end : last.end + 1] == ")"
    if between == " (" and closes:
        return replace(last, start=first.start, end=last.end + 1)
    return replace(last, start=first.start) if between == ", " and first.is_today and not closes else None


def _decided(text: str, start: int, end: int) -> Iterator[DateMention]:
    """Dates; of two between which it is not decided there is neither."""
    doubtful = -1
    for mention in _with_weekdays(text, start, end):
        if mention.start <= doubtful:
            continue
        if other := _OR.match(text, mention.end, end):
            doubtful = other.end()
            continue
        day_first = "d_b" in dict(mention.parts)
        if day_first and _EITHER.search(text, max(start, mention.start - _LONGEST_EITHER), mention.start):
            continue
        yield mention


def _with_weekdays(text: str, start: int, end: int) -> Iterator[DateMention]:
    """Date expressions; a weekday beside a date is no other day, and may tell of which year that is."""
    last: DateMention | None = None
    for mention in _with_years(text, start, end):
        named = {key for key, _ in mention.parts}
        if named & {"m_a", "d_b", "nth"}:
            before = text[last.end if last else max(start, mention.start - _LONGEST_WEEKDAY) : mention.start]
            if last and last.is_weekday and _AFTER_WEEKDAY.fullmatch(before):
                opening = mention.opening or (last.opening and not mention.is_span)
                closed = mention.end + ("(" in before and text[mention.end : mention.end + 1] == ")")
                parts = (*mention.parts, ("weekday", dict(last.parts)["w"]))
                days = mention.days or last.days
                mention = replace(mention, start=last.start, end=closed, days=days, opening=opening, parts=parts)
                last = None
            elif last and _WEEKDAYS & dict(last.parts).keys() and mention.is_span and _AFTER_WEEKDAY.fullmatch(before):
                mention, last = replace(mention, start=last.start), None  # "Friday and Saturday, 17 and 18 March".
            elif short := _SHORT_WEEKDAY.search(before):
                parts = (*mention.parts, ("weekday", short[1]))
                mention = replace(mention, start=mention.start - len(before) + short.start(), parts=parts)
        if last:
            yield last
        last = mention
    if last:
        yield last


def _each_moved(text: str, start: int, end: int) -> Iterator[DateMention]:
    """Date expressions; the day from which something is put off and that to which are two."""
    for mention in expressions(text, start, end):
        both = _old_and_new(text, start, mention) if mention.is_span and "w_3" not in dict(mention.parts) else ()
        yield from both or (mention,)


def _old_and_new(text: str, start: int, span: DateMention) -> tuple[DateMention, ...]:
    """The two days of a span that is none: "postponed from Monday to Friday"."""
    before = text[max(start, span.start - _BEFORE) : span.start]
    said = _FROM_TO.match(text, span.start, span.end)
    if "w_1" not in dict(span.parts):
        from_there = _FROM_WEEKDAY.search(before)
        before = before[: from_there.start()] if from_there else ""
    if said is None or not _MOVED_FROM.search(before):
        return ()
    first, last = ends_of(span)
    where, to = said.span("first"), said.start("last")
    return (
        replace(first, start=where[0], end=where[1], opening=False, days=None),
        replace(last, start=to, opening=False, days=None),
    )


def _with_years(text: str, start: int, end: int) -> Iterator[DateMention]:
    """Date expressions; "last year" behind a month or a day of it says its year."""
    for mention in _each_moved(text, start, end):
        said = _OF_YEAR.match(text, mention.end, end) if mention.names_a_month or mention.is_a_month else None
        if said and mention.year is None:
            mention = replace(mention, end=said.end(), parts=(*mention.parts, ("of_year", said["which"].lower())))
        numbered = _NUMBERED.match(text, mention.end, end) if mention.is_weekday or mention.is_today else None
        if numbered:
            mention = replace(mention, end=numbered.end())
        yield mention
