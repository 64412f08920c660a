"""Whoever sets off on one day and is said to land on the next is there from that next day.

"Leaves Rome on the evening of 6 November for Lima, arriving early the next morning" puts nobody in Lima on the sixth,
nor does "left for Lima on Sunday. She is to arrive in Lima on Monday".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import one_day, single
from components.reading.names.marked import Marked
from components.reading.visit_days.days_beside import number_of
from components.reading.visit_days.days_said import ARRIVES, SETS_OFF
from components.reading.vocabulary.regex import regex

_DAY = timedelta(days=1)
_LEAVES = regex(rf" (?:{SETS_OFF}|depart|take off|took off|takes off) (?:[^\s;]+ ){{0,16}}$")
_LANDS_THERE = regex(rf" {ARRIVES} (?:[^\s;,P]+ ){{0,4}}$")
_LANDS = regex(
    r" (?:arriv\w+|land(?:s|ed|ing)?|touch(?:es|ed|ing)? down|reach(?:es|ed|ing)?) (?:[^\s;]+ ){0,20}?"
    r"(?:the|on the|of the) (?:next|following) (?:day|morning) "
)


def landing_next_day(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims, those of a day of setting off with the next day where the same sentence or the one behind it says
    that somebody lands then, or with the day on which another sentence says so of the same place."""
    spoken = {sentence.number: sentence for sentence in sentences}
    return [_next_day(claim, spoken, claims) for claim in claims]


def _next_day(claim: Claim, spoken: dict[int, Marked], claims: Sequence[Claim]) -> Claim:
    sentence, behind = spoken[claim.sentence], spoken.get(claim.sentence + 1)
    before = _before(sentence, claim)
    if claim.days is None or claim.days.precision != "day" or not _LEAVES.search(before):
        return claim
    lands = _LANDS.search(sentence.code, len(before) - 1) or (behind and _LANDS.search(behind.code))
    first = claim.days.start + _DAY
    if lands or any(_lands_on(first, other, claim, spoken) for other in claims):
        return replace(claim, days=one_day(first) if claim.days.end <= first else replace(claim.days, start=first))
    return claim


def _before(sentence: Marked, claim: Claim) -> str:
    """What a sentence says before a claim's place; nothing where it does not name it."""
    return sentence.code[: sentence.code.find(f" P{number_of(sentence, claim)} ") + 1]


def _lands_on(day: date, other: Claim, claim: Claim, spoken: dict[int, Marked]) -> bool:
    """Whether another claim tells of landing in the same place on that day."""
    there = other.place == claim.place and single(other.days) == one_day(day)
    return there and _LANDS_THERE.search(_before(spoken[other.sentence], other)) is not None
