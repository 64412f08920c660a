"""All that is told of a trip of one day is told of that day.

"The couple arrived in Herstal this morning for a one-day visit to the province. Later she opened a school in Verviers."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from components.reading.claim import Claim
from components.reading.dates.days import single
from components.reading.names.marked import Marked

_ONE_DAY = re.compile(
    r" (?:an?|the|his|her|their|this|today 's|D\d+ 's|course of the) (?:(?!and )[a-z-]+ ){0,3}?"
    r"(?:one[ -]day|single-day|day-long|(?<!-)day(?= trip )) (?:(?!and )[a-z-]+ |N\d+ ){0,2}?"
    r"(?:visit|trip|tour|stop|dash|whistle-stop) (?!from )"
)
_OFF = frozenset({"cancelled", "postponed"})


def of_day_trip(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims, those without a day with that of the trip, where it is said to last one day and no other is told."""
    days = {c.days for c in claims if c.days and c.strong and c.status not in _OFF}
    day = single(next(iter(days))) if len(days) == 1 else None
    if day is None or not any(_ONE_DAY.search(s.code) for s in sentences if " day" in s.code or "-day" in s.code):
        return list(claims)
    told_otherwise = {s.number for s in sentences if s.dates}

    def is_of_it(claim: Claim) -> bool:
        undated = claim.days is None and claim.sentence not in told_otherwise
        return undated and claim.strong and claim.status not in _OFF

    return [replace(c, days=day) if is_of_it(c) else c for c in claims]
