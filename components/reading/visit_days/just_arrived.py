"""Whoever "has arrived" on no day that is told has come on that of the article: it is what is new in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import ONE_JOURNEY_DAYS, one_day
from components.reading.names.marked import Marked
from components.reading.visit_days.days_beside import number_of
from components.reading.vocabulary.regex import regex

_HAS_ARRIVED = regex(
    r" (?:has|have|'ve|just) (?:(?:just|now|safely|officially|finally|already) )?"
    r"(?:arrived|landed|touched down) (?:back )?(?:in|at|on) (?:the )?(?:[a-z-]+ |N\d+ ){0,3}$"
)
_ONE_JOURNEY = timedelta(days=ONE_JOURNEY_DAYS)
_FIRST_SENTENCES = 10  # Further on it is told of what was before.


def just_arrived(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of arriving in a place of which no day is told with the day of the article."""
    if published is None:
        return list(claims)
    spoken = {s.number: s for s in sentences if "arrived " in s.code or "landed " in s.code or "touched " in s.code}
    return [
        replace(c, days=one_day(published), status="made")
        if c.days is None and c.sentence in spoken and _is_new(c, spoken[c.sentence], claims, published)
        else c
        for c in claims
    ]


def _is_new(claim: Claim, sentence: Marked, claims: Sequence[Claim], published: date) -> bool:
    """Whether a sentence without a date says of a claim's place that somebody has arrived there, and no other one tells
    of a day in that country on this journey."""
    if sentence.dates or sentence.is_title or sentence.number > _FIRST_SENTENCES or claim.returning:
        return False
    before = sentence.code[: sentence.code.find(f" P{number_of(sentence, claim)} ") + 1]
    there = [c.days for c in claims if c.days and c.place.country_code == claim.place.country_code]
    now = any(abs(days.start - published) <= _ONE_JOURNEY for days in there)
    return not now and _HAS_ARRIVED.search(before) is not None
