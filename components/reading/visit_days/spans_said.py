"""A stay that is told by its first day only lasts as long as days from that day on are said of it or of its occasion.

"Arrived in Lima on May 6", and elsewhere "the state visit to Peru will last from May 6 to 8", "the May 6-8 mission":
the days may be said before or after, of the place, of the land around it, or with no place beside the arrival. They are
not taken where something else is told of a later day of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import Days, several, single
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in, share_ground
from components.reading.status.statuses import Status
from components.reading.visit_days.days_said import LONGEST_STAY
from components.reading.visit_days.places_told import innermost
from components.reading.visit_days.plausible import days_told

_NOT_OFF: frozenset[Status] = frozenset({"made", "planned"})
_DAY = timedelta(days=1)
_BESIDE = 1  # sentences


def with_spans_said(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of an arrival with the days that are said to begin with it."""
    told = [c for c in claims if not c.in_title and not c.virtual and not c.returning]
    only = len(innermost(told)) == 1
    spans = {status: list(_spans(sentences, status, published)) for status in {c.status for c in told} & _NOT_OFF}
    result = list(claims)
    for nth, claim in enumerate(claims):
        arrival = single(claim.days)
        if arrival is None or claim.in_title or claim.listed > 1 or claim.status not in spans:
            continue
        stays = {
            days
            for sentence, days in spans[claim.status]
            if days.start == arrival.start
            and _speaks_of(sentence, claim, only)
            and _is_free(claim, days, told, sentence)
        }
        if len(stays) == 1:
            result[nth] = replace(claim, days=stays.pop())
    return result


def _spans(sentences: Sequence[Marked], status: Status, published: date | None) -> Iterator[tuple[Marked, Days]]:
    """Every span of days that a sentence says, on the side where what has this status lies."""
    for sentence in sentences:
        for mention in sentence.dates:
            days = several(days_told(mention, status, published))
            if days and days.end - days.start <= timedelta(days=LONGEST_STAY):
                yield sentence, days


def _speaks_of(sentence: Marked, claim: Claim, only: bool) -> bool:
    """Whether a sentence names the place of a claim and no other, or none where no other can be meant."""
    places = [mention.place for mention in sentence.places]
    if not all(share_ground(place, claim.place) for place in places):
        return False
    near = 0 <= sentence.number - claim.sentence <= _BESIDE
    return bool(places) or only or near


def _is_free(claim: Claim, stay: Days, told: Sequence[Claim], sentence: Marked) -> bool:
    """Whether nothing is told of another place on a later day of the stay, and of this one no other day."""
    for other in told:
        if other.days is None or other.days.precision != "day":
            continue
        if share_ground(other.place, claim.place):
            if not (stay.start <= other.days.start <= other.days.end <= stay.end):
                return False
        elif stay.start < other.days.end and other.days.start < stay.end + _DAY * _is_part(other.place, sentence):
            return False
    return True


def _is_part(place: Toponym, sentence: Marked) -> bool:
    """Whether a place lies in one for all of which the days are said."""
    return any(lies_in(place, mention.place) for mention in sentence.places)


def span_of(claims: Sequence[Claim]) -> Days | None:
    """From when until when a visit to a country lasts, where one is told with both days."""
    spans = {c.days for c in claims if several(c.days) and c.listed == 1 and c.place.is_wide}
    return spans.pop() if len(spans) == 1 else None
