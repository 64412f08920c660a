"""Days told one after another follow each other: a weekday that would step back is that of the week after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.visit_days.days_said import HAS_SET_OFF
from components.reading.visit_days.setting_off import sets_off_at_earliest

_WEEK = timedelta(days=7)
_WILL_BEFORE = re.compile(
    r"(?:(?!D\d)[^ ]* )*?(?:will|'ll|is to|are to) (?:[^ ]+ )*?D\d+ (?:, )?(?:before|and then|then) "
)
# A plan of which the day has come: "was due in P0 late on Wednesday", "left on Thursday for P0".
_WAS_DUE = re.compile(rf" (?:(?:was|were) (?:due|to|set|scheduled|expected)|{HAS_SET_OFF}) ")


def in_step(claims: list[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """Weekdays of one sentence follow each other: after "on Monday" a plan's "on Wednesday" is not the one before; and
    "began on Monday with talks in P0" is one Monday."""
    spoken = {sentence.number: sentence for sentence in sentences}
    result: list[Claim] = []
    for claim in claims:
        last = result[-1] if result else None
        together = last is not None and last.sentence == claim.sentence and is_plain_weekday(spoken[claim.sentence])
        if last and together and last.days and claim.days:
            ahead = claim.days.start - last.days.start
            to_the_day = "day" == last.days.precision == claim.days.precision
            if (
                claim.status != "made"
                and claim.order not in {"before", "first"}
                and to_the_day
                and -_WEEK < ahead < timedelta()
            ):
                later = replace(claim.days, start=claim.days.start + _WEEK, end=claim.days.end + _WEEK)
                claim = replace(claim, days=later)
            elif (
                (last.status, claim.status) == ("made", "planned")
                and ahead == _WEEK
                and lies_in(claim.place, last.place)
            ):
                claim = replace(claim, days=replace(last.days, end=last.days.start), status="made")
        result.append(claim)
    return result


def after_what_was_told(claims: list[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """In an article of a Friday "on Friday" is a week later where it comes after days that lie ahead already, and so is
    every weekday before a journey to come sets off."""
    if published is None:
        return claims
    result: list[Claim] = []
    furthest: date | None = None
    begun = any(c.status == "made" and c.days and c.days.start <= published and not c.in_title for c in claims)
    begin = None if begun else sets_off_at_earliest(sentences, published)
    spoken = {sentence.number: sentence for sentence in sentences}
    for claim in claims:
        days = claim.days if claim.days and claim.days.precision == "day" else None
        if days and single(days) and claim.status == "planned" and claim.order in {None, "last"}:
            later = days.start + _WEEK
            again = days.start == published and furthest is not None and furthest <= later
            again = again and not _WAS_DUE.search(spoken[claim.sentence].code)
            told_after = begin is not None and claim.sentence >= begin[0] and not claim.virtual
            too_early = begin is not None and told_after and published <= days.start < begin[1] <= later
            again = again or _steps_back(days.start, spoken[claim.sentence], published)
            if (again or too_early) and is_plain_weekday(spoken[claim.sentence]):
                days = replace(days, start=later, end=later)
                claim = replace(claim, days=days)
        if days and published < days.start <= published + _WEEK and claim.status == "planned":
            furthest = max(days.start, furthest or days.start)
        result.append(claim)
    return result


def _steps_back(day: date, sentence: Marked, published: date) -> bool:
    """Whether a sentence tells of a weekday to come before this one: "will stay until Wednesday before flying to P0 on
    Friday"."""
    if not _WILL_BEFORE.match(sentence.code):
        return False
    days = [found.start for said in sentence.dates if (found := single(resolve(said, published, "ahead")))]
    known = len(days) == len(sentence.dates) and day in days
    return known and any(day < before < day + _WEEK for before in days[: days.index(day)])


def is_plain_weekday(sentence: Marked) -> bool:
    """Whether the dates of a sentence are weekdays, said of no week."""
    named = [dict(date.parts) for date in sentence.dates]
    return bool(named) and all("w" in said and "w_rel" not in said and "w_week" not in said for said in named)
