"""A stay lasts longer than the day it begins when its sentence says how long, until when, or what follows.

What is added is always said in the same sentence, before it speaks of another place; a stay is never prolonged to a
day that only another sentence names.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from components.reading.dates.days import Days, single
from components.reading.dates.number_words import count_said
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.visit_days.days_said import LONGEST_STAY, N_DAY, goes_around_region

_DAYS_OF_WEEK = 7
_MOST_DAYS = 4  # Between arriving and the meeting for which somebody came.
_NEXT_DAY = re.compile(
    r"[^;]{0,120}? (?:on )?the (?:next|following) (?:day|morning|afternoon) (?![^;]{0,80} P\d)|"
    r"[^;]{0,120}? (?:a|one) day later (?!than )(?![^;]{0,80} P\d)"
)
# "And will return to P0 the next evening".
_RETURNS_NEXT_DAY = re.compile(
    r"(?:(?! P\d)[^;]){0,90}? and (?:will |would |is to |are to )?(?:return|leave|depart|fly|head|go|travel)"
    r"(?:s|ed|ing)? (?:back |home |again )*(?:(?:to|for) (?:the )?P\d+ )?(?:on )?the (?:next|following) "
    r"(?:day|morning|afternoon|evening|night) "
)
_MEETING = re.compile(r"[^;]{0,90}? (?:that|which) (?:takes|will take|is to take) place (?:on|from) (?:the )?D(\d+) ")
_LENGTH = re.compile(
    r"[^;]{0,70}? for (?:a |an |his |her |their |what is |the )?(?:[a-z-]+ ){0,2}?"
    rf"(?:{N_DAY}|(?:stay of )?(?P<apart>\w+) days |"
    r"(?:stay of )?(?P<nights>\w+) nights )|"
    r"[^;]{0,70}? for a (?P<week>week)(?! ?-? ?long) |[^;]{0,70}? for a (?P<fortnight>fortnight) |"
    r"[^;]{0,40}? (?:spend|spends|spending|stay|stays) (?P<there>\w+) nights there "
)
# "For a five-day tour of P0 and P1", "of Latin America".
_OF_SEVERAL = re.compile(
    r"(?:[a-z-]+ |N\d+ ){0,3}(?:visit|trip|tour|swing|journey|mission) (?:to|of|in|through) (?:the )?P\d+ (?:and|,) "
    r"(?:the )?P\d|(?:[a-z-]+ |N\d+ ){0,3}(?:tour|swing) (?:of|through|around|that|which) (?!the country|(?:the )?P\d)"
)
# "From D0 she will spend four days in P0".
_SPENDS = re.compile(
    r" (?:from|on|starting|beginning) D\d+ (?:(?!P\d|D\d)[^\s;]+ ){0,8}(?:spend\w*|spent|stay\w*(?: for)?) "
    r"(?P<count>\w+) (?P<unit>days?|nights?) (?:(?!P\d|D\d)[^\s;]+ ){0,5}(?:P\d+ ?)?$"
)
_UNTIL = re.compile(
    r"[^;]{0,90}? (?:until|till|through|leav(?:es?|ing)(?: for home)?|depart(?:s|ing)?|fl(?:ies|ying) (?:home|out)|"
    r"returns? home|returning home|heads? home|heading home|"
    r"(?:is|are) (?:due|scheduled|expected|set) to (?:close|end|conclude)|"
    r"(?:and|which|that) (?:closes|ends|concludes)) "
    r"(?:again )?(?:on )?(?:the )?D(\d+) "
)
# "Arrives late on D0 and will meet the king on D1".
_WHAT_FOR = re.compile(
    r"[^;]{0,90}? (?:meet|meeting|talk|talks|hold|holding|attend|attending|address|addressing|join|joining|deliver|"
    r"chair|chairing|host|turning up|take part|taking part|celebrate|celebrating|preach|inaugurate|open|lay|sign|"
    r"visit|visiting|tour|speak) "
    r"(?:(?!who |ahead |after |before |said |, and on D|(?:which|that) (?:opens|starts|begins|gets))[^;]){0,90}?"
    r"(?:on |early |late )?D(\d+) "
)
_ELSEWHERE = re.compile(r" P\d+ (?!'s )")


def prolonged(days: Days, sentence: Marked, end: int, published: date | None) -> Days:
    """`days` of a stop whose place ends at code[end], with the days that the rest of the sentence adds."""
    if single(days) is None:
        return days
    rest = sentence.code[max(0, end - 1) :]
    spent = _SPENDS.search(sentence.code[:end])
    if spent and (number := count_said(spent["count"])) and number <= LONGEST_STAY:
        return replace(days, end=days.start + timedelta(days=number - spent["unit"].startswith("day")))
    if _here(_NEXT_DAY.match(rest)) or _RETURNS_NEXT_DAY.match(rest):
        return replace(days, end=days.start + timedelta(days=1))
    length = _here(_LENGTH.match(rest))
    if length and not _OF_SEVERAL.match(rest, length.end()) and not goes_around_region(sentence, rest, length.end()):
        nights = length["nights"] or length["there"]
        said = length["n"] or length["apart"] or nights or ""
        number = _DAYS_OF_WEEK if length["week"] else 2 * _DAYS_OF_WEEK if length["fortnight"] else count_said(said)
        if nights and number:
            number += 1
        if number and number <= LONGEST_STAY:
            return replace(days, end=days.start + timedelta(days=number - 1))
    until = _here(_UNTIL.match(rest))
    last = resolve(sentence.dates[int(until[1])], days.start, "ahead") if until else None
    if last and last.precision == "day" and timedelta() <= last.end - days.start <= timedelta(days=LONGEST_STAY):
        return replace(days, end=last.end)
    meeting = _MEETING.match(rest) or _here(_WHAT_FOR.match(rest))
    day = sentence.dates[int(meeting[1])] if meeting else None
    held = resolve(day, published if day.is_today else days.start, "ahead") if day else None
    if held and held.precision == "day" and timedelta() <= held.end - days.start <= timedelta(days=_MOST_DAYS):
        return replace(days, end=held.end)
    return days


def _here(said: re.Match[str] | None) -> re.Match[str] | None:
    """What is said, unless it leads to another place first."""
    return said if said and not _ELSEWHERE.search(said[0]) else None
