"""A line that is only a date heads what follows: each line under it is told of that day, or until another."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from components.reading.dates.calendar_days import make_day
from components.reading.dates.days import Days, single
from components.reading.dates.mention import DateMention
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked

_SOME_WEEKS = 20  # days
HEADING = re.compile(
    r" (?:[\d:.]+ |[ap] ?\. ?m ?\. ?|[-–—|•*(] |day (?:\w+ )?|x \d+ )*D(\d+)(?: [-–—:|.)]| [\d:.]+| [ap] \. m \.)* "
)
_UNTIL = re.compile(r" (?:until|till|to|through) (\d{1,2}) ?[/.] ?(\d{1,2}) ")


def heading_day(mention: DateMention, published: date | None, before: Days | None) -> Days | None:
    """The day a heading names: of two years the nearer one; of a bare "6th" the next after the heading before."""
    if before and "nth" in dict(mention.parts):
        return single(resolve(mention, before.start, "ahead"))
    coming, past = (single(resolve(mention, published, way)) for way in ("ahead", "behind"))
    if published and coming and past and (coming.start - past.start).days > _SOME_WEEKS:
        return min(coming, past, key=lambda days: abs(days.start - published))
    return past


def under(heading: Days | None, sentence: Marked) -> Days | None:
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
