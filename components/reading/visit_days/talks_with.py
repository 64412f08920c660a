"""The day of talks with a country's minister is a day in that country, where it is visited and no other day is known.

"Will visit Ankara next week" and, further on, "holds talks with his Turkish counterpart on Tuesday" are Ankara on
Tuesday. Of a country with several stops nobody knows in which of them the talks are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day, single
from components.reading.names.marking import Marked
from components.reading.status.tense import TELLS_A_PLAN
from components.reading.visit_days.places_told import innermost
from components.reading.visit_days.plausible import days_told

_WEEK = timedelta(days=7)
_TALKS = re.compile(r" (?:talks|meet|meets|meeting|met|confer|confers|discussions|negotiations) ")
_WITH_MINISTER = re.compile(
    r" (?:with )?(?:(?:his|her|the|their) )?(?:N(?P<nation>\d+)|P(?P<place>\d+) 's) (?:[a-z-]+ ){0,3}?"
    r"(?:counterpart |A\d+ ){1,2}(?:, )?(?:(?:late|early|also|again|there) )?(?:on )?D(?P<day>\d+)(?= )"
)


def met_in_their_country(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of the only stop in a country with the one day of talks with its ministers."""
    told = [c for c in claims if not c.in_title and not c.virtual]
    result = list(claims)
    days: dict[str, set[Days]] = {}
    for sentence in sentences:
        for nation, day in _talks(sentence, told, published):
            days.setdefault(nation, set()).add(day)
    for nation, found in days.items():
        there = [c for c in told if c.place.country_code == nation]
        known = any(c.days and c.days.precision == "day" for c in there)
        if len(found) != 1 or known or len(innermost(there)) != 1:
            continue
        day = _in_week_of(found.pop(), there)
        if any(c.days and not c.days.start <= day.start <= c.days.end for c in there):
            continue
        result = [replace(c, days=day) if c.place.country_code == nation and not c.in_title else c for c in result]
    return result


def _in_week_of(day: Days, there: Sequence[Claim]) -> Days:
    """That weekday of the week of a visit to come, where it is not the next one."""
    week = next((c.days for c in there if c.days and c.days.precision == "week" and c.status == "planned"), None)
    return one_day(day.start + _WEEK) if week and day.start < week.start else day


def _talks(sentence: Marked, told: Sequence[Claim], published: date | None) -> Iterator[tuple[str, Days]]:
    """Codes of the countries with whose ministers a sentence tells of talks, and on which day."""
    if not sentence.dates or sentence.is_title or not (talks := _TALKS.search(sentence.code)):
        return
    for said in _WITH_MINISTER.finditer(sentence.code, talks.end() - 1):
        nation = (
            sentence.nations[int(said["nation"])]
            if said["nation"]
            else sentence.places[int(said["place"])].place.country_code
        )
        status = next((c.status for c in told if c.place.country_code == nation), None)
        if status == "made" and TELLS_A_PLAN.search(sentence.code, 0, talks.end()):
            continue  # Who "has arrived" and "is to meet A0 on Tuesday" is there before.
        day = single(days_told(sentence.dates[int(said["day"])], status, published)) if status else None
        if day:
            yield nation, day
