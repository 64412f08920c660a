"""A day said once holds on: "in the evening" is the day of the sentence before, "the next day" the one after it.

Also a line that is only a date heads all that follows, a sentence that opens with its only date dates all it tells,
and a visit that is said to take one day dates all its stops. Nothing is carried over more than two sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.calendar_days import make_day
from components.reading.dates.days import Days, resolve
from components.reading.dates.written import DateMention, count_said
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.status import Status

_REACH = 2  # sentences
_NEXT_AT_LATEST = 21  # days
_SOME_WEEKS = 20  # days
_HEADING = re.compile(
    r" (?:[\d:.]+ |[ap] ?\. ?m ?\. ?|[-–—|•*] |day (?:\w+ )?)*D(\d+)(?: [-–—:|.]| [\d:.]+| [ap] \. m \.)* "
)
_UNTIL = re.compile(r" (?:until|till|to|through) (\d{1,2}) ?[/.] ?(\d{1,2}) ")
_CLOCK = re.compile(r" (?:[-–—•*] )?[012]?\d[.:h][0-5]\d ")
_AGENDA = re.compile(r" (?:[-•*] )?(?:on )?D(\d+) (?:[-–—:|]|,(?= P\d+ [-–—:])) ")
_OPENING = re.compile(r" (?:(?:earlier|later|early|late|first|then) )?(?:on |in )?D(\d+) ")
_SAME_DAY = re.compile(
    r" (?:(?:that|the same|this) (?:day|morning|afternoon|evening|night)|(?:in|during) the (?:morning|afternoon|"
    r"evening)|"
    r"(?:early|late|later|earlier) (?:that|in the) (?:day|morning|afternoon|evening|night)|hours (?:later|"
    r"before|earlier)|"
    r"(?:from there|there) (?:it 's|it is|he|she|they)|(?:early|late|mid)-(?:morning|afternoon|evening)|overnight) "
)
_LATER = re.compile(
    r" (?:(?:the |on the )?(?:next|following) (?:day|morning|evening|afternoon|night)|"
    r"the (?:day|night) after|(?P<count>\w+) "
    r"days? (?:later|after (?=,|the|he|she|they))) "
)
_NTH_DAY = re.compile(
    r" (?:on|the) (?:the )?(?P<nth>first|second|third|fourth|fifth|sixth|seventh) day | day (?P<count>\w+) "
)
_BEGINS = re.compile(
    r" (?:begins?|began|starts?|started|opens?|arrives?|arrived|lands?|landed|embarks? on)(?: "
    r"[^\s;:\".]+){0,14}? D(\d+) "
)
# "The week-long visit starting D0", "his trip on D0"; a length with no end leaves the days open.
_JOURNEY_ON = re.compile(
    r" (?:the|his|her|their|A\d+ 's) (?:[a-z-]+ ){0,3}(?:visit|trip|tour|journey)(?: ,)?"
    r"(?: (?:which|that))?(?: (?:will|is to|is (?:due|scheduled|expected) to))? "
    r"(?:begins?|beginning|starts?|starting|takes? place|is set for|is scheduled for|is due|from|on)(?: on)? D(\d+) "
)
_LASTS = re.compile(r"(?:-| - )day |week-long| days | weeks | (?:begin|start)\w* ")
_NTH = {w: n for n, w in enumerate(("first", "second", "third", "fourth", "fifth", "sixth", "seventh"), start=1)}
_WHOLE = frozenset({"visits", "trip to", "P trip"})


def dated(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of one party, with the days that other words of the article give to those without."""
    claims = _of_only_stop(claims, sentences, published)
    result = _of_whole_visit(_in_step(sorted(claims, key=lambda c: (c.sentence, c.at))))
    begin = _beginning(sentences, published)
    heading: Days | None = None
    current: tuple[int, Days] | None = None
    month: date | None = None
    by_sentence: dict[int, list[int]] = {}
    for index, claim in enumerate(result):
        by_sentence.setdefault(claim.sentence, []).append(index)
    headed = sum(_HEADING.fullmatch(s.code) is not None for s in sentences) > 1
    named = {single for c in result if (single := _single(c.days))}
    only = next(iter(named)) if len(named) == 1 else None
    for sentence in sentences:
        here = by_sentence.get(sentence.number, [])
        if headed and (head := _HEADING.fullmatch(sentence.code)):
            heading = _heading_day(sentence.dates[int(head[1])], published)
            continue
        for index in here:
            claim = result[index]
            if claim.days is None and not claim.in_title and claim.phrase != "listed":
                found = _carried(sentence, claim, current, begin) or _under(heading, sentence)
                if found is None and _CLOCK.match(sentence.code) and not sentence.dates:
                    found = only  # By the hour only one day is told.
                if found is None:
                    found = _of_opening(sentence, [result[i] for i in here], published)
                if found:
                    result[index] = claim = replace(claim, days=found, status=_fitting(claim, found, published))
            if claim.days is None and month and (said := _bare_day(sentence, claim, month)):
                result[index] = claim = replace(claim, days=said, status=_fitting(claim, said, published))
            if single := _single(claim.days):
                month = single.end
            if single and claim.listed == 1:
                current = (sentence.number, single)
        if not here and sentence.dates and current and sentence.number - current[0] <= 1:
            current = None
    return result


def _of_only_stop(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """Claims of a journey to one place only, with the days that a sentence without a place gives to the journey."""
    told = [c for c in claims if not c.in_title and not c.virtual]
    if len({c.place.country_code for c in told}) != 1 or any(c.days and c.days.precision == "day" for c in told):
        return list(claims)
    for sentence in sentences:
        said = _JOURNEY_ON.search(sentence.code) if sentence.dates else None
        days = resolve(sentence.dates[int(said[1])], published, "ahead") if said else None
        if days and days.precision == "day" and (days.start != days.end or not _LASTS.search(sentence.code)):
            wider = (c.days is None or c.days.start <= days.start <= c.days.end for c in told)
            planned = all(c.status == "planned" for c in told)
            return [replace(c, days=days) for c in claims] if planned and all(wider) else list(claims)
    return list(claims)


def _heading_day(mention: DateMention, published: date | None) -> Days | None:
    """The day a heading names: of two years the nearer one."""
    coming, past = (_single(resolve(mention, published, way)) for way in ("ahead", "behind"))
    if published and coming and past and (coming.start - past.start).days > _SOME_WEEKS:
        return min(coming, past, key=lambda days: abs(days.start - published))
    return past


def _under(heading: Days | None, sentence: Marked) -> Days | None:
    """The days of a line under a date: that day, or from it to another: "(until 08/11)"."""
    if heading is None or sentence.dates:
        return None
    until = _UNTIL.search(sentence.code)
    if until is None:
        return heading
    one, two = int(until[1]), int(until[2])
    ends = (make_day(heading.start.year, month, day) for day, month in ((one, two), (two, one)))
    end = next((e for e in ends if e and 0 < (e - heading.start).days < _SOME_WEEKS), None)
    return replace(heading, end=end) if end else None


def _beginning(sentences: Sequence[Marked], published: date | None) -> date | None:
    """The first day of the journey, where a sentence says outright when that begins or began."""
    for sentence in sentences:
        if begins := _BEGINS.search(sentence.code):
            mention = sentence.dates[int(begins[1])]
            past = re.match(r" (?:began|started|arrived|landed)", begins[0]) is not None
            days = resolve(mention, published, "behind" if past else "ahead")
            return days.start if days and days.precision == "day" else None
    return None


def _in_step(claims: list[Claim]) -> list[Claim]:
    """Days of one sentence follow each other: after "on Monday" a plan's "on Wednesday" is not the one before."""
    result: list[Claim] = []
    for claim in claims:
        last = result[-1] if result else None
        if (
            last is not None
            and last.sentence == claim.sentence
            and last.days
            and claim.days
            and claim.status != "made"
            and "day" == last.days.precision == claim.days.precision
            and timedelta(0) < last.days.start - claim.days.start < timedelta(days=7)
            and claim.order not in {"before", "first"}
        ):
            week = timedelta(days=7)
            claim = replace(claim, days=replace(claim.days, start=claim.days.start + week, end=claim.days.end + week))
        result.append(claim)
    return result


def _of_whole_visit(claims: list[Claim]) -> list[Claim]:
    """A visit to a country or region on one day is that day's everywhere in it."""
    whole = [
        c
        for c in claims
        if c.phrase in _WHOLE and c.place.precision in {"country", "region"} and c.listed == 1 and _single(c.days)
    ]
    if len({c.days for c in whole}) != 1:
        return claims
    inside = {c.days for c in claims if c.days and lies_in(c.place, whole[0].place)}
    if inside - {whole[0].days}:
        return claims
    return [
        replace(c, days=whole[0].days) if c.days is None and lies_in(c.place, whole[0].place) else c for c in claims
    ]


def _carried(sentence: Marked, claim: Claim, current: tuple[int, Days] | None, begin: date | None) -> Days | None:
    if sentence.dates:
        return None
    nth = _NTH_DAY.search(sentence.code)
    number = (_NTH.get(nth["nth"] or "") or count_said(nth["count"] or "")) if nth else None
    if number and begin and claim.days is None:
        day = begin + timedelta(days=number - 1)
        return Days(day, day, "day")
    if current is None or sentence.number - current[0] > _REACH:
        return None
    later = _LATER.search(sentence.code)
    if later:
        days = count_said(later["count"]) if later["count"] else 1
        if later["count"] in {"a", "one"}:
            days = 1
        if days is None:
            return None
        day = current[1].end + timedelta(days=days)
        return Days(day, day, "day")
    if _SAME_DAY.search(sentence.code) or sentence.number == current[0]:
        return Days(current[1].end, current[1].end, "day")
    return None


def _bare_day(sentence: Marked, claim: Claim, before: date) -> Days | None:
    """The day beside a place that leaves out its month, "Oslo (10)", "Oslo on the 10th": the next after `before`."""
    number = next((n for n, place in enumerate(sentence.places) if place.start == claim.mention.start), None)
    if number is None or sentence.is_title:
        return None
    said = re.search(
        rf" P{number} (?:(?:,|on|for|from)? ?(?:the|on) (\d\d?)(?:st|nd|rd|th)|\( (?:the )?(\d\d?)(?:st|nd|rd|th)? \)) "
        rf"| the (\d\d?)(?:st|nd|rd|th) (?:in|at|to) P{number} ",
        sentence.code,
    )
    day = int(said[1] or said[2] or said[3]) if said else 0
    later = before.replace(day=1) + timedelta(days=32)
    year, of = (before.year, before.month) if day >= before.day else (later.year, later.month)
    found = make_day(year, of, day) if day else None
    return Days(found, found, "day") if found and (found - before).days <= _NEXT_AT_LATEST else None


def _of_opening(sentence: Marked, told: Sequence[Claim], published: date | None) -> Days | None:
    """The day a sentence opens with, when it names no other and all it tells is of that day."""
    if len(sentence.dates) == 1 and _AGENDA.match(sentence.code):
        made = all(c.status == "made" for c in told)
        return _single(resolve(sentence.dates[0], published, "behind" if made else "ahead"))
    if len(sentence.dates) != 1 or not _OPENING.match(sentence.code):
        return None
    days = {c.days for c in told if c.days}
    return _single(next(iter(days))) if len(days) == 1 else None


def _single(days: Days | None) -> Days | None:
    return days if days and days.precision == "day" and days.start == days.end else None


def _fitting(claim: Claim, days: Days, published: date | None) -> Status:
    if published is None or claim.status in {"cancelled", "postponed"}:
        return claim.status
    return "planned" if days.start > published else "made" if days.end < published else claim.status
