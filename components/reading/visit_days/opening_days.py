"""The day with which a sentence opens is that of all it tells: "On Monday he opened a school in P0, a mill in P1"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.names.marking import Marked
from components.reading.visit_days.plausible import plausible_days
from components.reading.visit_days.reported import dates_told

_OPENING = re.compile(r" (?:(?:earlier|later|early|late|first|then) )?(?:on |in )?D(\d+) ")


def day_of_opening(sentence: Marked, told: Sequence[Claim], published: date | None) -> Days | None:
    """The day a sentence opens with, when it names no other and all it tells is of that day."""
    if len(sentence.dates) != 1 or not _OPENING.match(sentence.code):
        return None
    days = {c.days for c in told if c.days}
    if days or len({c.status for c in told}) > 1:
        return single(next(iter(days))) if len(days) == 1 else None
    if not dates_told(sentence) or told[0].status not in {"made", "planned"}:
        return None
    return single(plausible_days(sentence.dates[0], told[0].status, published))
