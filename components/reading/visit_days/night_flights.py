"""Whoever sets off on one day and is said to land on the next is there from that next day.

"Leaves Rome on the evening of 6 November for Lima, arriving early the next morning" puts nobody in Lima on the sixth.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from components.reading.claim import Claim
from components.reading.dates.days import one_day
from components.reading.names.marked import Marked
from components.reading.visit_days.days_beside import number_of
from components.reading.visit_days.days_said import SETS_OFF

_DAY = timedelta(days=1)
_LEAVES = re.compile(rf" (?:{SETS_OFF}|depart|take off|took off|takes off) (?:[^\s;]+ ){{0,16}}$")
_LANDS = re.compile(
    r" (?:arriv\w+|land(?:s|ed|ing)?|touch(?:es|ed|ing)? down|reach(?:es|ed|ing)?) (?:[^\s;]+ ){0,20}?"
    r"(?:the|on the|of the) (?:next|following) (?:day|morning) "
)


def landing_next_day(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims, those of a day of setting off with the next day where the same sentence or the one behind it says
    that somebody lands then."""
    spoken = {sentence.number: sentence for sentence in sentences}
    return [_next_day(claim, spoken) for claim in claims]


def _next_day(claim: Claim, spoken: dict[int, Marked]) -> Claim:
    sentence, behind = spoken[claim.sentence], spoken.get(claim.sentence + 1)
    at = sentence.code.find(f" P{number_of(sentence, claim)} ")
    if claim.days is None or claim.days.precision != "day" or at < 0 or not _LEAVES.search(sentence.code[: at + 1]):
        return claim
    lands = _LANDS.search(sentence.code, at) or (behind and _LANDS.search(behind.code))
    if not lands:
        return claim
    first = claim.days.start + _DAY
    return replace(claim, days=one_day(first) if claim.days.end <= first else replace(claim.days, start=first))
