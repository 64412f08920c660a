"""Stops told together of a journey "throughout the week" are of the week that begins when the journey does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.names.marked import Marked
from components.reading.visit_days.setting_off import beginning
from components.reading.vocabulary.regex import regex

_ALL_WEEK = regex(r" (?:throughout|during|over|through|in the course of) the (?:(?:whole|entire|coming) )?week ")
_SIX_DAYS = timedelta(days=6)


def of_all_week(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those without a day of sentences that speak of a whole week with that week."""
    weeks = {s.number for s in sentences if " week " in s.code and _ALL_WEEK.search(s.code)}
    start = beginning(sentences, published) if weeks else None
    if start is None:
        return list(claims)
    week = Days(start, start + _SIX_DAYS, "week")
    return [replace(c, days=week) if c.days is None and c.sentence in weeks else c for c in claims]
