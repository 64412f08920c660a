"""A visit that is called off keeps the day that a sentence behind it says it had been set for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.status.statuses import OFF

_REACH = 3  # sentences
_SET_FOR = re.compile(
    r" (?:the|his|her|their|its) (?:[a-z-]+ )??(?:visit|trip|tour|journey|concert|show|gig|mission) "
    r"(?:had|has|was|were|is) (?:(?:originally|initially|first|been|to|have|due|once|earlier) ){0,4}"
    r"(?:set|planned|scheduled|due|expected|meant|booked|fixed|taken place|begun|slated|begin|start|take place) "
    r"(?:(?:for|to|on|begin|start|take|place|be|held|in) ){0,4}D(\d+) "
)


def once_set_for(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of a visit that is off with the days it was to be on; where only one place is off."""
    off = [c for c in claims if c.status in OFF and not c.in_title]
    if not off or len({c.place for c in off}) > 1 or any(c.days for c in off):
        return list(claims)
    first = min(c.sentence for c in off)
    days = next((d for s in sentences if first < s.number <= first + _REACH and (d := _days_said(s, published))), None)
    return [replace(c, days=days) if c in off and days else c for c in claims]


def _days_said(sentence: Marked, published: date | None) -> Days | None:
    said = _SET_FOR.search(sentence.code)
    return resolve(sentence.dates[int(said[1])], published, "ahead") if said else None
