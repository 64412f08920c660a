"""A journey that is over ended before the report: of whoever "returned last night" a report of Thursday means by "on
Thursday" that of the week before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day, single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.visit_days.in_order import is_plain_weekday
from components.reading.visit_days.journey_said import ends_said

_WEEK = timedelta(days=7)
_LEFT_FOR = re.compile(r" (?:left|leaves?|departed|departs|flew|flies) for (?:the )?P\d")


def before_coming_home(claims: list[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of the weekday of publication a week earlier where the journey had ended by then."""
    spoken = {sentence.number: sentence for sentence in sentences}
    today = one_day(published) if published else None
    late = [c for c in claims if today and _is_on(today, c, spoken[c.sentence])]
    if not late or published is None or not any(_came_home(s, published) for s in sentences):
        return claims
    week_ago = one_day(published - _WEEK)
    return [replace(c, days=week_ago) if c in late else c for c in claims]


def _is_on(today: Days, claim: Claim, sentence: Marked) -> bool:
    """Whether a claim tells of what was done on the weekday of publication."""
    return claim.status == "made" and single(claim.days) == today and is_plain_weekday(sentence)


def _came_home(sentence: Marked, published: date) -> bool:
    """Whether a sentence says that a journey ended on a day before the publication."""
    for said in ends_said(sentence):
        day = single(resolve(sentence.dates[said.date], published, "behind"))
        if said.home is not None and _LEFT_FOR.search(sentence.code):
            continue  # Home, or where the journey leads.
        if said.end == "last" and said.direction == "behind" and day and day.start < published:
            return True
    return False
