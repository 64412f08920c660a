"""A place on the way has the day on which others are told to do something there: "in Oslo on Tuesday, the king said".

So it is where no sentence about the traveller says a day, and the others name only one; what a sentence recalls, or
tells of coming home, is of another day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.dates.mention import Direction
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.status.looking_back import is_earlier
from components.reading.status.past_forms import somebody_did, tells_of_the_past
from components.reading.visit_days.own_day import own_date
from components.reading.visit_days.plausible import is_of_another_time
from components.reading.visit_days.reported import is_reported
from components.reading.vocabulary.regex import regex

_AROUND_TODAY = timedelta(days=21)
_RETURNS = regex(r" (?:return\w*|back|home) (?:to |in |at )?(?:the )?$")


def of_hosts(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of places of which nothing else says a day with the only one that others are there."""
    dated = {claim.place for claim in claims if claim.days}
    own: dict[Toponym, set[int]] = {}
    for claim in claims:
        own.setdefault(claim.place, set()).add(claim.sentence)
    days: dict[Toponym, Days] = {}
    for place in {c.place for c in claims if _is_open(c)} - dated:
        others = [s for s in sentences if s.dates and s.number not in own[place] and not s.is_title]
        if day := _only_day(place, others, published):
            days[place] = day
    return [
        replace(c, days=days[c.place])
        if c.place in days and _is_open(c) and _may_be_on(c, days[c.place], published)
        else c
        for c in claims
    ]


def _may_be_on(claim: Claim, day: Days, published: date | None) -> bool:
    """Whether what has been done, or is to be, can be of a day: nobody has been anywhere tomorrow."""
    return published is None or (day.start <= published if claim.status == "made" else day.end >= published)


def _is_open(claim: Claim) -> bool:
    told = claim.status in {"made", "planned"} and not claim.in_title and not claim.virtual
    return told and claim.days is None and claim.strong


def _only_day(place: Toponym, sentences: Sequence[Marked], published: date | None) -> Days | None:
    """The day on which sentences say that something is at a place, if they name one, near the publication."""
    said = {day for sentence in sentences for day in _days_there(place, sentence, published)}
    day = said.pop() if len(said) == 1 else None
    return day if day and published and abs(day.start - published) <= _AROUND_TODAY else None


def _days_there(place: Toponym, sentence: Marked, published: date | None) -> Iterator[Days]:
    for number, mention in enumerate(sentence.places):
        own = own_date(sentence, number) if mention.place == place else None
        at = sentence.code.find(f" P{number} ")
        if own is None or _RETURNS.search(sentence.code, 0, at + 1) or is_earlier(sentence.code, at):
            continue
        said = sentence.dates[own]
        if is_reported(sentence.code, sentence.code.find(f" D{own} ")) or is_of_another_time(said, published):
            continue
        over = tells_of_the_past(sentence.code) or somebody_did(sentence.code)
        way: Direction = "behind" if over else "ahead"
        if day := single(resolve(said, published, way)):
            yield day
