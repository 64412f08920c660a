"""A line that is only a date heads what follows: each line under it is told of that day."""

from __future__ import annotations

from datetime import date

from components.reading.dates.days import Days, single
from components.reading.dates.mention import DateMention
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.vocabulary.regex import regex

_SOME_WEEKS = 20  # days
HEADING = regex(
    r" (?:[\d:.]+ |[ap] ?\. ?m ?\. ?|[-–—|•*(] |day (?:(?!D\d|[ap] |x \d+ |\d+ |day )\w+ )?|x \d+ )*"
    r"D(\d+)(?: [-–—:|.)]| [\d:.]+| [ap] \. m \.)* "
)


def heading_day(mention: DateMention, published: date | None, before: Days | None) -> Days | None:
    """The day a heading names: of two years the nearer one; of a bare "6th" the next after the heading before."""
    if before and "nth" in dict(mention.parts):
        return single(resolve(mention, before.start, "ahead"))
    coming, past = (single(resolve(mention, published, way)) for way in ("ahead", "behind"))
    if published and coming and past and (coming.start - past.start).days > _SOME_WEEKS:
        return min(coming, past, key=lambda days: abs(days.start - published))
    return past


def under(heading: Days | None, sentence: Marked) -> Days | None:
    """The day of a line under a date, where it has none of its own."""
    return None if sentence.dates else heading
