"""Of whoever "has arrived", and no day is said, the article tells on the same day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import one_day
from components.reading.names.marked import Marked

_HAS_ARRIVED = re.compile(
    r" (?:has|have) (?:(?:just|now|safely|already) )?(?:arrived|landed|touched down|flown in|reached) |"
    r"^ (?:shortly|a little|just|soon) (?:after|before) \d[\d.:]* in the (?:morning|afternoon|evening) , "
    r"(?:[^\s,;]+ ){1,9}(?:arrived|landed|touched down|reached) "
)
_BEING_THERE = frozenset(
    {"lands in", "is in", "flies here", "visits", "goes to", "trip to", "last stop is", "P is first", "trip includes"}
)


def just_arrived(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of an arrival just made and not dated with the day of publication."""
    if published is None:
        return list(claims)
    told = {s.number for s in sentences if not s.dates and not s.is_title and _HAS_ARRIVED.search(s.code)}
    dated = {c.place.name for c in claims if c.days and c.days.start <= published}  # A day to come is of a later visit.
    here = [c.sentence in told and c.status == "made" and c.phrase in _BEING_THERE for c in claims]
    return [
        replace(c, days=one_day(published)) if now and c.listed == 1 and c.place.name not in dated else c
        for c, now in zip(claims, here, strict=True)
    ]
