"""A stay lasts longer than the day it begins when its sentence says what follows: "and flies home the next day".

What is added is always said in the same sentence; a stay is never prolonged to a day that only another one names.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from components.reading.days import Days, resolve
from components.reading.marking import Marked

_MOST_DAYS = 4  # Between arriving and the meeting for which somebody came.
_NEXT_DAY = re.compile(r"[^;]{0,120}? (?:on )?the (?:next|following) day (?![^,;]{0,60} P\d)")
_MEETING = re.compile(r"[^;]{0,90}? (?:that|which) (?:takes|will take|is to take) place (?:on|from) (?:the )?D(\d+) ")
_ELSEWHERE = re.compile(r" P\d+ (?!'s )")


def prolonged(days: Days, sentence: Marked, end: int, published: date | None) -> Days:
    """`days` of a stop whose place ends at code[end], with the days that the rest of the sentence adds."""
    if days.precision != "day" or days.start != days.end:
        return days
    rest = sentence.code[max(0, end - 1) :]
    following = _NEXT_DAY.match(rest)
    if following and not _ELSEWHERE.search(following[0]):
        return replace(days, end=days.start + timedelta(days=1))
    meeting = _MEETING.match(rest)
    held = resolve(sentence.dates[int(meeting[1])], published, "ahead") if meeting else None
    if held and held.precision == "day" and timedelta() <= held.end - days.start <= timedelta(days=_MOST_DAYS):
        return replace(days, end=held.end)
    return days
