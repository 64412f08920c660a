"""A line that is only a date heads what follows: each line under it is told of that day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from components.reading.dates.days import Days, several, single
from components.reading.dates.mention import DateMention, Direction
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.vocabulary.regex import regex

_SOME_WEEKS = 20  # days
_TWO_WEEKS = timedelta(days=14)
_BOTH_WAYS: tuple[Direction, Direction] = ("ahead", "behind")
HEADING = regex(
    r" (?:[\d:.]+ |[ap] ?\. ?m ?\. ?|[-–—|•*(] |day (?:(?!D\d|[ap] |x \d+ |\d+ |day )\w+ )?|x \d+ )*"
    r"D(\d+)(?: [-–—:|.)]| [\d:.]+| [ap] \. m \.)*(?: \( [^()]* \))? "
)


def week_headed(sentences: Sequence[Marked], published: date | None) -> Days | None:
    """The days of a diary whose headline says them: "Europe's diary, 14-20 May"."""
    title = next((s for s in sentences[:1] if s.is_title and len(s.dates) == 1), None)
    both = (several(resolve(title.dates[0], published, way)) for way in _BOTH_WAYS) if title else ()
    weeks = [days for days in both if days and days.end - days.start < _TWO_WEEKS]
    return min(weeks, key=lambda days: abs(days.start - published) if published else _TWO_WEEKS, default=None)


def heading_day(
    mention: DateMention, published: date | None, before: Days | None, week: Days | None = None
) -> Days | None:
    """The day a heading names: a weekday that of the diary's `week`, of two years the nearer one; of a bare "6th" the
    next after the heading before."""
    if week and mention.is_weekday:
        return single(resolve(mention, week.start, "ahead"))
    if before and "nth" in dict(mention.parts):
        return single(resolve(mention, before.start, "ahead"))
    coming, past = (single(resolve(mention, published, way)) for way in ("ahead", "behind"))
    if published and coming and past and (coming.start - past.start).days > _SOME_WEEKS:
        return min(coming, past, key=lambda days: abs(days.start - published))
    return past


def under(heading: Days | None, sentence: Marked) -> Days | None:
    """The day of a line under a date, where it has none of its own."""
    return None if sentence.dates else heading
