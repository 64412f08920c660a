"""An article on one journey also tells of earlier ones of the same traveller: they are trips of their own.

What was over weeks before the rest, or before the article appeared, is no part of the journey that it reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import LIVING_MEMORY, ONE_JOURNEY_DAYS, Days
from components.reading.party.travellers import Party, belongs

_WAS_THERE = frozenset({"is in", "goes to", "visits", "lands in", "takes him to", "scheduled"})
_NEXT_STOP = timedelta(days=2)
_VAGUE = frozenset({"month", "year"})
_FEW = 2
_LATELY = timedelta(days=300)


def earlier_journeys(claims: Sequence[Claim], party: Party, published: date | None) -> list[list[Claim]]:
    """The claims of each journey that the main traveller surely made before the one reported, the latest first, as far
    back as people remember; weeks lie between one and the next."""
    told = [c for c in claims if belongs(c, party) and not c.in_title]
    present = set(map(id, of_present_journey(told, published)))
    newest = _newest(told, published)
    found: list[tuple[Days, list[Claim]]] = []
    ours = [c for c in told if c.strong and not c.returning and (party.main in c.people or _is_of_somebody_meant(c))]
    over = [(c.days, c) for c in ours if c.days and id(c) not in present]
    for days, claim in sorted(over, key=lambda one: one[0].end, reverse=True):
        if newest and newest - days.end > LIVING_MEMORY:
            break
        if found and (found[-1][0].start - days.end).days <= ONE_JOURNEY_DAYS:
            found[-1][1].append(claim)
            found[-1] = (days, found[-1][1])
        else:
            found.append((days, [claim]))
    return [said for _, said in found]


def without_what_was_lately(
    claims: Sequence[Claim], earlier: Sequence[Sequence[Claim]], party: Party, published: date | None
) -> list[Claim]:
    """The claims for the present journey: what says no day is of an earlier one, where that lately led to the same
    place and no other visit there is told of."""
    if published is None:
        return list(claims)
    then = {id(c): c.place for said in earlier for c in said if c.days and c.days.start >= published - _LATELY}
    ours = [c for c in claims if belongs(c, party)]
    once = set(then.values()) - {c.place for c in ours if id(c) not in then and not _may_be_of_any(c)}
    again = {id(c) for c in ours if c.place in once and _may_be_of_any(c)}
    return [c for c in claims if id(c) not in again]


def _may_be_of_any(claim: Claim) -> bool:
    """Whether a claim tells of what has been and says no day, so that it may be of any journey."""
    return claim.days is None and claim.status == "made"


def _is_of_somebody_meant(claim: Claim) -> bool:
    """Whether a claim that names nobody says where "she" or "the team" was, not where any journey led, or lists it."""
    return not claim.people and claim.phrase in _WAS_THERE and claim.status == "made"


def of_present_journey(claims: Sequence[Claim], published: date | None) -> list[Claim]:
    """The claims without what was over weeks before the rest, or before the article appeared."""
    newest = _newest(claims, published)
    current = [
        c
        for c in claims
        if c.virtual
        or not c.days
        or c.status != "made"
        or c.order == "first"
        or (c.days.precision not in _VAGUE if newest is None else (newest - c.days.end).days <= ONE_JOURNEY_DAYS)
    ]
    if not any(c.strong for c in current) or _is_one_old_journey(claims, current):
        return list(claims)
    kept = set(map(id, _back_to_its_beginning(current, claims)))
    return [c for c in claims if id(c) in kept]


def _newest(claims: Sequence[Claim], published: date | None) -> date | None:
    """The day from which is counted back: that of publication, else the last that is told; of which a mere month
    or year says nothing."""
    told = (c.days.end for c in claims if c.days and c.strong and c.days.precision not in _VAGUE)
    return published or max(told, default=None)


def _back_to_its_beginning(current: list[Claim], claims: Sequence[Claim]) -> list[Claim]:
    """The claims of the present journey with those that lead up to them day after day, however long ago it began."""
    kept, known = list(current), set(map(id, current))
    begin = min((c.days.start for c in current if c.days and c.status == "made" and c.strong), default=None)
    for claim in sorted((c for c in claims if c.days and id(c) not in known), key=_last_day, reverse=True):
        if begin and claim.strong and claim.days and timedelta() <= begin - claim.days.end <= _NEXT_STOP:
            begin = claim.days.start
            kept.append(claim)
    return kept


def _last_day(claim: Claim) -> date:
    return claim.days.end if claim.days else date.min


def _is_one_old_journey(claims: Sequence[Claim], current: Sequence[Claim]) -> bool:
    """Whether the only days named are those of one journey, of which an article weeks later tells."""
    days = [c.days for c in claims if c.days and c.strong]
    if len({(c.place.name, c.days) for c in claims if c.days and c.strong}) < _FEW or any(
        c.days and (c.strong or c.status == "made") and c.order != "first" for c in current
    ):
        return False
    return (max(d.end for d in days) - min(d.start for d in days)).days <= ONE_JOURNEY_DAYS
