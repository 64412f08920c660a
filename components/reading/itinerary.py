"""Claims become stops in order of travel: a country gives way to its city, what is said twice is one stop.

Order comes from what the article says outright (first, last, before, after), then from dates, then from the order in
which places are named. Going home is no stop; a return to a place already visited is one of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from components.geography.toponym import Toponym
from components.reading.days import Days
from components.reading.motion import Claim
from components.reading.people import Person
from components.reading.status import Status
from components.reading.toponyms import Atlas, lies_in
from components.reading.travellers import Party, belongs

_ONE_JOURNEY_DAYS = 30


@dataclass(slots=True)
class Stop:
    """A place on the way and the claims it stands on, in the order of the text."""

    place: Toponym
    claims: list[Claim]
    virtual: bool
    rank: tuple[int, ...]
    again: bool = False
    before: list[Stop] = field(default_factory=list)

    @property
    def days(self) -> Days | None:
        """The most precise date any claim gives; of equally precise ones the first said of the place itself."""
        dated = [c for c in self.claims if c.days]
        best = min(dated, key=lambda c: (_length(c.days), c.listed > 1, c.at), default=None)
        return best.days if best else None

    @property
    def status(self) -> Status:
        """Called off if the last word on it says so; made if any sure claim says so; else planned."""
        said = [c.status for c in self.claims]
        called_off: tuple[Status, ...] = ("cancelled", "postponed")
        for off in called_off:
            if off in said and said.count(off) * 2 >= len(said):
                return off
        strong = [c.status for c in self.claims if c.strong and c.listed == 1] or said
        return "made" if "made" in strong else "planned"


def itinerary(claims: Sequence[Claim], party: Party, atlas: Atlas, published: date | None = None) -> list[Stop]:
    """The party's stops, in order of travel; what was over weeks before `published` is another journey's."""
    stops: list[Stop] = []
    for claim in sorted(_usable(claims, party, published), key=lambda c: (c.in_title, c.sentence, c.at)):
        _add(stops, claim, party.home)
    stops = _without_containers(stops)
    for stop in stops:
        if stop.place.precision == "country":
            stop.place = _seated(stop.place, atlas)
    return _in_order(stops)


def travellers_at(stop: Stop, claims: Sequence[Claim], party: Party) -> tuple[Person, ...]:
    """Who is at a stop: the main traveller, and companions said to be there."""
    there = [party.main]
    for companion in party.companions:
        said = [c for c in stop.claims if companion in c.people]
        joins = [c for c in claims if companion in c.people and party.main not in c.people]
        at_place = any(c.place.country_code == stop.place.country_code for c in joins)
        if said or at_place:
            there.append(companion)
    return tuple(there)


def _usable(claims: Sequence[Claim], party: Party, published: date | None) -> list[Claim]:
    mine = [c for c in claims if belongs(c, party)]
    joined = [c for c in claims if not belongs(c, party) and any(p in party.companions for p in c.people)]
    body = [c for c in mine if not c.in_title]
    spoken_of = {c.place.country_code for c in body if c.strong and c.place.precision == "country"}
    titled = [
        c for c in mine if c.in_title and c.strong and c.place.precision == "city" and c.place.country_code in spoken_of
    ]
    mine = body + titled if body else mine
    known = {c.place.country_code for c in mine if c.strong and not c.returning}
    mine = _without_earlier_journeys(mine, published)
    away = [c for c in mine if not _at_home(c, party, known)]
    return away + [c for c in joined if any(lies_in(c.place, m.place) or c.place == m.place for m in away)]


def _without_earlier_journeys(claims: list[Claim], published: date | None) -> list[Claim]:
    """What was over weeks before the rest, or before the article appeared, belongs to another journey."""
    newest = max([c.days.end for c in claims if c.days and c.strong] + ([published] if published else []), default=None)
    if newest is None:
        return claims
    current = [
        c
        for c in claims
        if c.virtual or not c.days or c.status != "made" or (newest - c.days.end).days <= _ONE_JOURNEY_DAYS
    ]
    return current if any(c.strong for c in current) else claims


def _at_home(claim: Claim, party: Party, known: set[str]) -> bool:
    """Whether a claim only says that the traveller goes, or is, home."""
    if party.home and claim.place.country_code == party.home:
        return (
            claim.returning
            or not claim.strong
            or claim.phrase == "is in"
            or claim.place.precision == "country"
            or claim.mention.seat
        )
    return claim.returning and party.home is None and claim.place.country_code not in known


def _add(stops: list[Stop], claim: Claim, home: str | None) -> None:
    same = [s for s in stops if s.virtual == claim.virtual and _same_place(s.place, claim.place)]
    if same and not (claim.returning and claim.strong and _is_another_visit(same[-1], claim)):
        same[-1].claims.append(claim)
        if same[-1].place.precision == "country" and claim.place.precision != "country":
            same[-1].place = claim.place
        return
    if claim.returning and not same and home is None:
        return
    stops.append(Stop(claim.place, [claim], claim.virtual, (claim.sentence, claim.at), again=bool(same)))


def _same_place(a: Toponym, b: Toponym) -> bool:
    if a.country_code != b.country_code:
        return False
    return (a.name == b.name and a.precision == b.precision) or (
        a.name == b.name and a.country_code in {"SG", "LU", "MC", "DJ"}
    )


def _is_another_visit(stop: Stop, claim: Claim) -> bool:
    """A return counts when other sentences have led elsewhere in between."""
    return claim.sentence > stop.claims[0].sentence


def _without_containers(stops: list[Stop]) -> list[Stop]:
    """Countries and regions give way to the places in them, which take over their turn, date and claims."""
    kept = list(stops)
    for whole in stops:
        inner = [s for s in kept if s is not whole and s.virtual == whole.virtual and lies_in(s.place, whole.place)]
        passing = [s for s in inner if s.place.precision == "venue" and not any(c.strong for c in s.claims)]
        if inner and len(passing) == len(inner) and any(c.strong for c in whole.claims):
            kept = [s for s in kept if s not in passing]
            continue
        if not inner:
            continue
        first = min(inner, key=lambda s: s.rank)
        for stop in inner:
            if whole.rank < stop.rank:
                stop.rank = (*whole.rank, *stop.rank)
            stop.claims.extend(
                _inherited(whole, alone=len(inner) == 1, first=stop is first, dated=stop.days is not None)
            )
        kept.remove(whole)
    return kept


def _inherited(whole: Stop, alone: bool, first: bool, dated: bool) -> list[Claim]:
    """What is said of a country holds for its only stop; of several, the first takes its place in the order."""
    if alone:
        return [replace(c, days=None) if dated and c.days and c.listed > 1 else c for c in whole.claims]
    return (
        [replace(c, days=None, order=c.order if first and c.order == "first" else None) for c in whole.claims]
        if first
        else []
    )


def _seated(country: Toponym, atlas: Atlas) -> Toponym:
    """A country is drawn at its capital and keeps saying that it is a country."""
    capital = atlas.capital(country.country_code)
    if capital is None:
        return country
    return replace(capital, precision="country", matched=country.name)


def _in_order(stops: list[Stop]) -> list[Stop]:
    ordered = sorted(stops, key=lambda s: s.rank)
    before: dict[int, set[int]] = {i: set() for i in range(len(ordered))}
    for i, a in enumerate(ordered):
        for j, b in enumerate(ordered):
            if i != j and a.virtual == b.virtual and _precedes(a, b):
                before[j].add(i)
    result: list[int] = []
    left = list(range(len(ordered)))
    while left:
        ready = [i for i in left if not before[i] & set(left)]
        chosen = ready[0] if ready else left[0]
        left.remove(chosen)
        result.append(chosen)
    return [ordered[i] for i in result]


def _precedes(a: Stop, b: Stop) -> bool:
    """Whether the article says that a comes before b; a date outweighs a word of order, a word the order of naming."""
    if a.days and b.days and (a.days.end < b.days.start or (a.days.start < b.days.start and a.days.end <= b.days.end)):
        return True
    if a.days and b.days and a.days != b.days and (b.days.end < a.days.start):
        return False
    if _says(a, "first") and not _says(b, "first"):
        return True
    if _says(b, "last") and not _says(a, "last"):
        return True
    for claim in a.claims:
        for other in b.claims:
            if claim.sentence == other.sentence and claim.order == "before" and other.order != "before":
                return True
            if claim.sentence == other.sentence and other.order == "after" and claim.order != "after":
                return True
    return False


def _says(stop: Stop, order: str) -> bool:
    return any(c.order == order for c in stop.claims) and not stop.again


def _length(days: Days | None) -> int:
    return (days.end - days.start).days if days else 9999
