"""A diary: paragraphs headed by days, "TUESDAY 11 JUNE: Nakuru by road", "Day 3 - Kyoto", each telling of where it was.

The place of a day is the one its first words name, or else the first that somebody is said to be in or to go to; a day
that names none was spent where the last one was, and gives no stop. A calendar of what many people do is written the
same way: there each day begins with somebody else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate, pairwise, takewhile

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.calendar_days import make_day, weekday_from, weekday_number
from components.reading.dates.days import Days, one_day
from components.reading.dates.number_words import COUNT
from components.reading.names.marked import Marked, PlaceMention
from components.reading.names.toponyms import Atlas, is_or_lies_in
from components.reading.schedules.entry_status import CALLED_OFF, is_on_screen
from components.reading.schedules.listed_date import ListedDate
from components.reading.schedules.schedule_dates import LISTED_WEEKDAY, days_of, listed_date
from components.reading.schedules.schedule_places import fields_of
from components.reading.status.past_forms import tells_of_the_past
from components.reading.status.statuses import Status
from components.reading.text.article import Article
from components.reading.text.dateline import has_dayless_dateline
from components.reading.text.spans import Span, trimmed
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_FEWEST = 3  # days
_MOST_DAYS = 60
_LONGEST_HEADING = 48
_LONGEST_CLAUSE = 60
_SENTENCES = 2  # of a day in which its place is looked for
_NTH = regex(rf"day {COUNT}\b(?:,? ?\(?(?P<when>[^():–—-]{{3,24}})\)?)?", re.IGNORECASE)
# "Monday: Nakuru", "MONDAY MORNING, Bahrain.".
_WEEKDAY_ONLY = regex(
    rf"(?i:{LISTED_WEEKDAY})(?=\s?[:–—-])|"
    r"(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY(?: (?:MORNING|AFTERNOON|EVENING|NIGHT))?(?=, [A-Z]|\. )"
)
_MAY_HEAD = regex(r"\d|day|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", re.IGNORECASE)
_BULLET = regex(r"[-–—•*\s]*")
_SEPARATOR = regex(r"\)?\s?(?:[:–—|]|-\s|\.\s|,\s(?=[A-Z][\w’', ]{2,30}[:–—.])|\s*$)")
_CLAUSE = regex(r"[^.!?;:,()]+")
_OFF = regex(
    rf"\b(?:{CALLED_OFF}|supposed to|was to have been|were to have been|should have been|"
    r"did(?:n['’]t| not) happen)\b",
    re.IGNORECASE,
)
_LEADS = words(
    "in at to into for on and then we i he she they our the by over off up down out arrive arrived arrives arriving "
    "arrival fly flies flew flying drive drives drove driving travel travels travelled onto through supposed be is "
    "was are were it 's visit visits visited reach reached reaches train bus boat plane car ferry air rail road sea "
    "today a day rest : - – — . , ' morning afternoon evening early late sail sailed go goes went going move moved "
    "head headed heading"
)
_NO_PLACE = words("home rest free departure arrival travel off day start finish end church school")
_GOVERNS = words("in at to into for reach reached reaches visit visits visited toured tours through")
_HOMEWARD = regex(r" (?:home|back|homewards?|return\w*) ")
_LEAVES = regex(r"\b(?:home|return\w*|depart\w*|leav\w+|left|flight|travel|transfer|day off)\b", re.IGNORECASE)
_SOMEWHERE = regex(r"\b(?:at|in|to|near|of) ([A-Z]\w+)")
_AHEAD = regex(r" (?:will|'ll|is to|are to|due|expected) ")
_DATE_OR_NUMBER = regex(r"D\d+$|\d")
_HEADING = 2  # words of it that may stand before the place
_NEAR = 40  # characters behind a place in which it may be called off
_A_DAY = timedelta(days=1)
_PERSON_OR_PLACE = regex(r"([AP])(\d+)$")


@dataclass(frozen=True, slots=True)
class _Day:
    """A paragraph, where what it tells begins, and the day that heads it: a date, or only a weekday, Monday being 0."""

    span: Span
    begin: int
    date: ListedDate | None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """The place of a day, and the sentence that names it at `where`."""

    sentence: Marked
    place: Toponym
    where: Span


def diary_claims(article: Article, sentences: Sequence[Marked], atlas: Atlas, told: frozenset[str]) -> Iterator[Claim]:
    """A claim for each day of a diary that names its place."""
    days = [day for line in article.paragraphs if (day := _day(article.text, line))]
    if not _FEWEST <= len(days) <= _MOST_DAYS:
        return
    if sum(has_dayless_dateline(s.code) for s in sentences) >= _FEWEST:  # A calendar of many.
        return
    body = [s for s in sentences if not s.is_title]
    starts = [s.span.start for s in body]
    found: list[_Told | None] = []
    passed: list[list[Toponym]] = []
    leaders: set[int] = set()
    ahead = behind = prose = 0
    for day, following in zip(days, [*days[1:], None], strict=True):
        end = following.span.start if following else day.span.end + 1
        first = max(0, bisect_right(starts, day.begin) - 1)
        inside = list(takewhile(lambda s: s.span.start < end, body[first:]))  # noqa: B023
        prose += day.date is None or any(
            article.text[s.span.start : s.span.end].endswith((".", "!", "?", "…")) for s in inside
        )
        leaders |= {p.number for s in inside[:1] for p in s.people[:1] if p}
        behind += sum(tells_of_the_past(s.code) for s in inside)
        ahead += sum(_AHEAD.search(s.code) is not None for s in inside)
        passed.append([m.place for s in inside for m in s.places] + _opening(article.text, day, atlas, told))
        found.append(_told(article.text, day, inside, atlas, told))
    places = [told.place.name for told in found if told]
    if prose * 2 < len(days):  # Lines that say no more than where are a schedule's.
        return
    if len(places) < _FEWEST or len(set(places)) < 2 or len(leaders) > max(2, len(days) // 2):
        return
    yield from _claims(article, days, found, passed, "made" if behind > ahead else "planned")


def _told(text: str, day: _Day, inside: Sequence[Marked], atlas: Atlas, told: frozenset[str]) -> _Told | None:
    if not inside or is_on_screen(text[day.begin : min(day.span.end, day.begin + _LONGEST_CLAUSE)]):
        return None
    named = _named_first(text, day, atlas, told)
    return _Told(inside[0], *named) if named else _somewhere(inside[:_SENTENCES], day)


def _claims(
    article: Article,
    days: Sequence[_Day],
    found: Sequence[_Told | None],
    passed: Sequence[list[Toponym]],
    usual: Status,
) -> Iterator[Claim]:
    text, published = article.text, article.published
    resolved = _resolved(days, text[: days[0].begin], published, usual)
    last: Claim | None = None
    for day, told, others, when in zip(days, found, passed, resolved, strict=True):
        said = text[day.begin : day.span.end]
        off = told is not None and _OFF.search(text[day.begin : told.where.end + _NEAR]) is not None
        if last and last.days and when and when.start - last.days.end == _A_DAY:
            there = all(is_or_lies_in(last.place, p) for p in others)
            there &= all(m[1] in last.place.name for m in _SOMEWHERE.finditer(said))
            elsewhere = told or _LEAVES.search(said) or not there
            stays = last.place.name in said if off else not elsewhere
            last = replace(last, days=replace(last.days, end=when.end)) if stays else last
        if told is None:
            continue
        status: Status = "cancelled" if off else usual
        if when and published and not off:
            status = "made" if when.end < published else "planned"
        mention = PlaceMention(told.place, told.where.start, told.where.end)
        claim = Claim(mention, told.sentence.number, open=True, strong=True, status=status, days=when, phrase="listed")
        if off:
            yield claim
        else:
            if last:
                yield last
            last = claim
    if last:
        yield last


def _resolved(days: Sequence[_Day], around: str, published: date | None, usual: Status) -> list[Days | None]:
    """The days of the headings: dates of the year nearest to the publication, weekdays that follow it or lead to it."""
    dates = [day.date for day in days if day.date]
    weekdays = [day.weekday for day in days if day.weekday is not None]
    if dates:
        if published and all(d.year is None and d.first[0] and not d.numeric for d in dates):
            near = (make_day(published.year + n, *dates[0].first) for n in (-1, 0, 1))
            first = min((day for day in near if day), key=lambda day: abs(day - published), default=published)
            dates[0] = replace(dates[0], year=first.year)
        found = iter(days_of(dates, around, published))
        return [next(found) if day.date else None for day in days]
    if published is None or len(weekdays) < len(days):
        return [None] * len(days)
    steps = [0, *accumulate((b - a) % 7 for a, b in pairwise(weekdays))]
    start = weekday_from(published, weekdays[0])
    if usual == "made":
        start = published - timedelta(days=(published.weekday() - weekdays[-1]) % 7 + steps[-1])
    return [one_day(start + timedelta(days=step)) for step in steps]


def _day(text: str, line: Span) -> _Day | None:
    """The day that heads a paragraph, if one does."""
    said = text[line.start : min(line.end, line.start + 2 * _LONGEST_HEADING)]
    bullet = _BULLET.match(said)
    at = bullet.end() if bullet else 0
    number = None
    if not _MAY_HEAD.match(said, at):
        return None
    if nth := _NTH.match(said, at):
        end, listed = nth.end(), listed_date(nth["when"] or "", None)
    elif (found := listed_date(said, None)) and found.start <= at + 1:
        end, listed = found.end, found
    elif weekday := _WEEKDAY_ONLY.match(said, at):
        end, listed, number = weekday.end(), None, weekday_number(weekday[0])
    else:
        return None
    mark = _SEPARATOR.match(said, end)
    return _Day(line, line.start + mark.end(), listed, number) if mark and end - at <= _LONGEST_HEADING else None


def _named_first(text: str, day: _Day, atlas: Atlas, told: frozenset[str]) -> tuple[Toponym, Span] | None:
    """The place that the words behind the heading are the name of."""
    clause = _CLAUSE.match(text, day.begin, min(day.span.end, day.begin + _LONGEST_CLAUSE))
    if clause is None:
        return None
    row = fields_of(text, (trimmed(text, Span(clause.start(), clause.end())),), atlas, told)
    first = row[0] if row else None
    if first is None or first.town is None or first.text.lower() in _NO_PLACE:
        return None
    return first.town, first.span


def _opening(text: str, day: _Day, atlas: Atlas, told: frozenset[str]) -> list[Toponym]:
    """The town that the first word may be: too little to be there, enough not to be elsewhere."""
    word = re.compile(r"\w+").match(text, day.begin, day.span.end)
    row = fields_of(text, (Span(word.start(), word.end()),), atlas, told) if word else []
    return [field.town for field in row if field.town]


def _somewhere(inside: Sequence[Marked], day: _Day) -> _Told | None:
    """The first place that the day's first sentences lead to."""
    for sentence in inside:
        said = sentence.words
        before: list[str] = []
        for nth, word in enumerate(said):
            sign = _PERSON_OR_PLACE.match(word)
            mention = sentence.places[int(sign[2])] if sign and sign[1] == "P" else None
            if mention is None or mention.start < day.begin:
                before.append(word)
                continue
            led = f" {' '.join(before)} "
            governed = nth and (said[nth - 1] in _GOVERNS or said[nth - 2 : nth] in (["in", "the"], ["to", "the"]))
            at_head = all(at < _HEADING or w in _LEADS or _DATE_OR_NUMBER.match(w) for at, w in enumerate(before))
            if mention.place.matched.lower() in _NO_PLACE:
                return None
            if (governed or at_head) and said[nth + 1 : nth + 2] != ["'s"] and not _HOMEWARD.search(led):
                return _Told(sentence, mention.place, Span(mention.start, mention.end))
            return None
    return None
