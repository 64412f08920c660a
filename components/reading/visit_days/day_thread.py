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
from components.reading.tense import tells_of_the_past
from components.reading.visit_days.anchors import anchored
from components.reading.visit_days.days_beside import (
    LATER,
    day_beside,
    day_of_clause,
    day_of_month_beside,
    days_later,
    said_beside,
    single,
)
from components.reading.visit_days.whole_visit import after_what_was_told, in_step, of_whole_visit, span_of

_REACH = 2  # sentences
_SOME_WEEKS = 20  # days
_HEADING = re.compile(
    r" (?:[\d:.]+ |[ap] ?\. ?m ?\. ?|[-–—|•*] |day (?:\w+ )?)*D(\d+)(?: [-–—:|.]| [\d:.]+| [ap] \. m \.)* "
)
_UNTIL = re.compile(r" (?:until|till|to|through) (\d{1,2}) ?[/.] ?(\d{1,2}) ")
_CLOCK = re.compile(r" (?:[-–—•*] )?[012]?\d[.:h][0-5]\d ")
_AGENDA = re.compile(r" (?:[-•*] )?(?:on )?D(\d+) (?:[-–—:|]|,(?= P\d+ [-–—:])) ")
_PAST = re.compile(r" \w{2,}ed ")
_OPENING = re.compile(r" (?:(?:earlier|later|early|late|first|then) )?(?:on |in )?D(\d+) ")
_SAME_DAY = re.compile(
    r" (?:(?:that|the same|this) (?:day|morning|afternoon|evening|night)|(?:in|during) the (?:morning|afternoon|"
    r"evening)|"
    r"(?:early|late|later|earlier) (?:that|in the) (?:day|morning|afternoon|evening|night)|hours (?:later|"
    r"before|earlier)|"
    r"(?:from there|there) (?:it 's|it is|it was|he|she|they|the \w+)|(?:at|over|after|before) (?:breakfast|lunch|"
    r"dinner|dawn|dusk|noon|midday|midnight)(?: ?time)?|the (?:last|first|final) \w+ of the day|"
    r"(?:early|late|mid)-(?:morning|afternoon|evening)|overnight) "
)
_LATER_TODAY = re.compile(r" (?:later|earlier) in the day ")
_LAST_DAY = re.compile(r" on (?:the|its|his|her|their) (?:last|final|closing) day ")
_FRAGMENT = re.compile(r" (?:on|in|at|from|during) D0 \. ")
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


def dated(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of one party, with the days that other words of the article give to those without."""
    claims = _of_only_stop(claims, sentences, published)
    result = anchored(sorted(claims, key=lambda c: (c.sentence, c.at)), sentences, published)
    result = of_whole_visit(in_step(result))
    begin = _beginning(sentences, published)
    whole = span_of(result)
    heading: Days | None = None
    current: tuple[int, Days] | None = None
    begun: tuple[int, Days] | None = None
    month: date | None = None
    by_sentence: dict[int, list[int]] = {}
    for index, claim in enumerate(result):
        by_sentence.setdefault(claim.sentence, []).append(index)
    headed = sum(_HEADING.fullmatch(s.code) is not None for s in sentences) > 1
    named = {alone for c in result if (alone := single(c.days))}
    only = next(iter(named)) if len(named) == 1 else None
    for sentence in sentences:
        here = by_sentence.get(sentence.number, [])
        if headed and (head := _HEADING.fullmatch(sentence.code)):
            heading = _heading_day(sentence.dates[int(head[1])], published)
            continue
        if not here and _FRAGMENT.fullmatch(sentence.code):
            _date_last(result, sentence, published)
        inside: Claim | None = None  # "On Monday he arrived in Japan, meeting the premier in Tokyo."
        said_here: Days | None = None
        for index in here:
            claim = result[index]
            if said_here and (later := days_later(sentence, claim, said_here)):
                result[index] = claim = replace(claim, days=later, status=_fitting(claim, later, published))
            if claim.days is None and inside and lies_in(claim.place, inside.place):
                claim = result[index] = replace(claim, days=inside.days)
            if (
                current
                and claim.days in {None, current[1]}
                and current[0] == sentence.number
                and (days := day_beside(sentence, claim, current[1]))
            ):
                result[index] = claim = replace(claim, days=days, status=_fitting(claim, days, published))
            if claim.days is None and sentence.dates and _LATER_TODAY.search(said_beside(sentence, claim)):
                found = current[1] if current and sentence.number - current[0] <= _REACH else _today(published)
                result[index] = claim = replace(claim, days=found)
            if claim.days is None and not claim.in_title and claim.phrase != "listed":
                found = _carried(sentence, claim, current, begin, whole, published) or _under(heading, sentence)
                if found is None and begun and begun == current and not sentence.dates:
                    found = begun[1] if sentence.number - begun[0] <= _REACH else None
                if found is None:
                    found = day_of_clause(sentence, claim, published)
                if found is None and _CLOCK.match(sentence.code) and not sentence.dates:
                    found = only  # By the hour only one day is told.
                if found is None:
                    found = _of_opening(sentence, [result[i] for i in here], published)
                if found:
                    result[index] = claim = replace(claim, days=found, status=_fitting(claim, found, published))
            bare = claim.days is None or claim.listed > 1
            if bare and month and (said := day_of_month_beside(sentence, claim, month)):
                result[index] = claim = replace(claim, days=said, status=_fitting(claim, said, published))
            if alone := single(claim.days):
                month, said_here = alone.end, alone
            if alone and claim.listed == 1:
                current = (sentence.number, alone)
            inside = claim if alone and claim.place.precision in {"country", "region"} else inside
        if not here and sentence.dates:
            begun = _day_begun(sentence, published)
            spoken = begun or _spoken_of(sentence, published)
            current = spoken or (None if current and sentence.number - current[0] <= 1 else current)
        elif sentence.dates:
            begun = None
    return after_what_was_told(result, sentences, published)


def _today(published: date | None) -> Days | None:
    return Days(published, published, "day") if published else None


def _spoken_of(sentence: Marked, published: date | None) -> tuple[int, Days] | None:
    """The one day on which a sentence says that something happened, though it names no stop."""
    if not tells_of_the_past(sentence.code) or sentence.is_title:
        return None
    days = {alone for d in sentence.dates if (alone := single(resolve(d, published, "behind")))}
    return (sentence.number, next(iter(days))) if len(days) == 1 else None


def _day_begun(sentence: Marked, published: date | None) -> tuple[int, Days] | None:
    """The day a sentence without a visit opens with: "Monday belonged to the north"."""
    opening = _OPENING.match(sentence.code)
    if opening is None or len(sentence.dates) > 1:
        return None
    past = tells_of_the_past(sentence.code) or _PAST.search(sentence.code) is not None
    alone = single(resolve(sentence.dates[0], published, "behind" if past else "ahead"))
    return (sentence.number, alone) if alone else None


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
    coming, past = (single(resolve(mention, published, way)) for way in ("ahead", "behind"))
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


def _carried(
    sentence: Marked,
    claim: Claim,
    current: tuple[int, Days] | None,
    begin: date | None,
    whole: Days | None,
    published: date | None,
) -> Days | None:
    if sentence.dates:
        return None
    nth = _NTH_DAY.search(sentence.code)
    number = (_NTH.get(nth["nth"] or "") or count_said(nth["count"] or "")) if nth else None
    if number and begin and claim.days is None:
        day = begin + timedelta(days=number - 1)
        return Days(day, day, "day")
    if whole and _LAST_DAY.search(sentence.code):
        return Days(whole.end, whole.end, "day")
    if current is None and claim.status == "made" and _LATER_TODAY.search(sentence.code):
        return _today(published)
    if current is None or sentence.number - current[0] > _REACH:
        return None
    if claim.order == "first" and claim.status == "made" and sentence.number - current[0] == 1:
        return current[1]  # What has just been told began there.
    later = LATER.search(sentence.code)
    if later:
        days = count_said(later["count"]) if later["count"] else 1
        if later["count"] in {"a", "one"}:
            days = 1
        if days is None:
            return None
        day = current[1].end + timedelta(days=days)
        return Days(day, day, "day")
    begins = claim.order == "first" and sentence.number == current[0] + 1
    if begins or _SAME_DAY.search(sentence.code) or sentence.number == current[0]:
        return Days(current[1].end, current[1].end, "day")
    return None


def _date_last(claims: list[Claim], sentence: Marked, published: date | None) -> None:
    """ "She flies to the U.S. On 3 May." has been read as two sentences."""
    last = max((n for n, c in enumerate(claims) if c.sentence == sentence.number - 1), default=None)
    if last is None or claims[last].days:
        return
    ahead = claims[last].status != "made"
    days = resolve(sentence.dates[0], published, "ahead" if ahead else "behind")
    claims[last] = replace(claims[last], days=days)


def _of_opening(sentence: Marked, told: Sequence[Claim], published: date | None) -> Days | None:
    """The day a sentence opens with, when it names no other and all it tells is of that day."""
    if len(sentence.dates) == 1 and _AGENDA.match(sentence.code):
        made = all(c.status == "made" for c in told)
        return single(resolve(sentence.dates[0], published, "behind" if made else "ahead"))
    if len(sentence.dates) != 1 or not _OPENING.match(sentence.code):
        return None
    days = {c.days for c in told if c.days}
    return single(next(iter(days))) if len(days) == 1 else None


def _fitting(claim: Claim, days: Days, published: date | None) -> Status:
    if published is None or claim.status in {"cancelled", "postponed"}:
        return claim.status
    return "planned" if days.start > published else "made" if days.end < published else claim.status
