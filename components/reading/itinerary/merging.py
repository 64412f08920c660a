"""What is said twice is one stop: a country gives way to its city; a return to the same place is another visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from components.geography.geodesic import kilometres
from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.itinerary.stop import Stop
from components.reading.names.toponyms import lies_in
from components.reading.party.home import goes_home
from components.reading.phrases.going_phrases import COMES_THERE
from components.reading.status.statuses import OFF

_MILLION = 1_000_000
_REACH_OF_TOWNS = ((_MILLION, 0.15), (250_000, 0.08), (0, 0.05))  # people, degrees of some hundred kilometres
_OLD_AND_NEW = 25.0  # kilometres
_GREAT, _TIMES_SMALLER, _WITHIN_GREAT, _WITHIN_GREATER = 500_000, 10, 6.0, 12.0  # people, times, kilometres
_NEXT_DAY, _A_MONTH = timedelta(days=1), timedelta(days=31)


def merged(claims: Iterable[Claim], home: str | None) -> list[Stop]:
    """Stops from claims in the order of the text; `home` is the traveller's country."""
    stops: list[Stop] = []
    for claim in claims:
        _add(stops, claim, home)
    _postpone_what_was_moved(stops)
    return _without_containers(stops)


def _postpone_what_was_moved(stops: list[Stop]) -> None:
    """A stop that has got a new day is postponed, though the text may call it cancelled as well."""
    moved = [stop.place for stop in stops if _is_anew(stop)]
    for stop in stops if moved else ():
        if not _is_anew(stop) and any(_same_place(stop.place, place) for place in moved):
            stop.claims = [replace(c, status="postponed") if c.status == "cancelled" else c for c in stop.claims]


def _is_anew(stop: Stop) -> bool:
    return any(claim.anew for claim in stop.claims)


def _add(stops: list[Stop], claim: Claim, home: str | None) -> None:
    same = [s for s in stops if s.virtual == claim.virtual and _same_place(s.place, claim.place)]
    stop = _stop_of(claim, same)
    if stop and not (claim.returning and claim.strong and _is_another_visit(stop, claim)):
        stop.claims.append(claim)
        if stop.place.precision == "country" and claim.place.precision != "country":
            stop.place = claim.place
        return
    if claim.returning and not same and home is None and goes_home(claim.people, claim.place):
        return
    stops.append(Stop(claim.place, [claim], claim.virtual, (claim.sentence, claim.at), again=bool(same)))


def _stop_of(claim: Claim, same: list[Stop]) -> Stop | None:
    """The last stop at a claim's place; of a visit put off the old one and the new are two, and what is called off is
    of the old; so are one called off on some day and one planned for another."""
    same = [s for s in same if not _is_of_another_try(s, claim)]
    if claim.anew:
        same = [s for s in same if _is_anew(s)]
    elif claim.status in OFF:
        same = [s for s in same if not _is_anew(s)]
    return same[-1] if same else None


def _is_of_another_try(stop: Stop, claim: Claim) -> bool:
    """Whether a visit is planned for days on which the one called off was not to be, or the other way about."""
    if not (claim.strong and stop.days and claim.days) or _share_days(stop.days, claim.days):
        return False
    if stop.status in OFF:
        return claim.status == "planned" and not claim.foreseen
    return stop.status == "planned" and claim.status in OFF


def _share_days(one: Days, other: Days) -> bool:
    return one.start <= other.end and other.start <= one.end


def _same_place(a: Toponym, b: Toponym) -> bool:
    if a.country_code != b.country_code:
        return False
    if _without_new(a.name) == _without_new(b.name) and a.precision == b.precision == "city":
        return a.name == b.name or kilometres(a.position, b.position) < _OLD_AND_NEW  # Delhi and New Delhi.
    return a.name == b.name and (a.precision == b.precision or a.country_code in {"SG", "LU", "MC", "DJ"})


def _without_new(name: str) -> str:
    return name.removeprefix("New ")


def _is_another_visit(stop: Stop, claim: Claim) -> bool:
    """A return counts when other sentences have led elsewhere in between."""
    return claim.sentence > stop.claims[0].sentence


def _with_parts_in_their_city(stops: list[Stop]) -> list[Stop]:
    """The Western Wall is no stop beside Jerusalem but on days of its own, nor is a suburb to which no sentence surely
    leads, or one does on the days in the city: what is said of it is said of the city."""
    kept = list(stops)
    for part in stops:
        sure = any(c.strong for c in part.claims)
        suburb = part.place.precision == "city"
        if part.place.precision != "venue" and not suburb:
            continue
        cities = (s for s in kept if s.place.precision == "city" and s.virtual == part.virtual)
        holds = _is_suburb if suburb else _is_in_town
        city = next((s for s in cities if holds(part.place, s.place)), None)
        if city and not (sure and _is_apart(part, city)):
            city.claims.extend(part.claims)
            kept.remove(part)
    return kept


def _on_other_days(venue: Stop, city: Stop) -> bool:
    here, there = venue.days, city.days
    if here is None or there is None:
        return False
    return there.end + _NEXT_DAY < here.start or here.end + _NEXT_DAY < there.start


def _is_apart(part: Stop, city: Stop) -> bool:
    """Whether a part of a city is a stop of its own, to which a sentence surely leads: a house on other days than the
    city, a suburb unless it is on a day in the city or on one beside it."""
    if part.place.precision == "venue":
        return _on_other_days(part, city)
    return not (part.days and city.days) or _on_other_days(part, city)


def _is_in_town(venue: Toponym, city: Toponym) -> bool:
    a, b = venue.position, city.position
    reach = next(degrees for people, degrees in _REACH_OF_TOWNS if city.population >= people)
    return (
        venue.country_code == city.country_code
        and abs(a.latitude - b.latitude) < reach
        and abs(a.longitude - b.longitude) < reach
    )


def _is_suburb(town: Toponym, city: Toponym) -> bool:
    """Whether a town is a part of a great one by how near and how small it is."""
    near = kilometres(town.position, city.position) < (_WITHIN_GREAT if city.population < _MILLION else _WITHIN_GREATER)
    great = city.population >= _GREAT and town.population * _TIMES_SMALLER < city.population
    return great and near and town.country_code == city.country_code


def _without_containers(stops: list[Stop]) -> list[Stop]:
    """Countries and regions give way to the places in them, which take over their turn, date and claims."""
    kept = _with_parts_in_their_city(stops)
    for whole in stops:
        inside = (s for s in kept if s is not whole and s.virtual == whole.virtual and lies_in(s.place, whole.place))
        inner = [s for s in inside if not _is_beside(s, whole) and not _is_less_sure(s, whole)]
        if not inner or (len(inner) == 1 and (_is_yet_to_come(inner[0], whole) or _is_side_trip(inner[0], whole))):
            continue
        on_tour = any(p.is_party for c in whole.claims for p in c.people)
        first = min(inner, key=lambda s: (on_tour or not _is_gate(s), s.rank))
        for stop in inner:
            if whole.rank < stop.rank:
                stop.rank = (*whole.rank, *stop.rank)
            stop.claims.extend(_inherited(whole, stop, alone=len(inner) == 1, first=stop is first))
        kept.remove(whole)
    return kept


def _is_beside(region: Stop, other: Stop) -> bool:
    """Whether two regions are told of as two, though the bounds of one are unknown: "Naryn and Issyk-Kul regions"."""
    listed = {c.sentence for c in region.claims if c.listed > 1}
    both = region.place.precision == other.place.precision == "region"
    return both and any(c.sentence in listed and c.listed > 1 for c in other.claims)


def _is_less_sure(region: Stop, country: Stop) -> bool:
    """Whether a sentence surely leads to a country and none to the region of it that is spoken of."""
    here, there = (any(c.strong for c in stop.claims) for stop in (region, country))
    return region.place.precision == "region" and there and not here and region.days is None


def _is_yet_to_come(town: Stop, country: Stop) -> bool:
    """Whether somebody who has come to a country will be in its only town on a later day; in its capital he may be."""
    if country.status != "made" or town.status != "planned" or town.place.capital or town.place.precision == "venue":
        return False
    came, comes = country.days, town.days
    return came is not None and comes is not None and came.start < comes.start and any(c.strong for c in country.claims)


def _is_side_trip(town: Stop, country: Stop) -> bool:
    """Whether the only town told of is seen on the last day or days of a visit that began elsewhere in the country; in
    its capital it may have begun."""
    whole, seen = country.days, town.days
    if town.place.capital or town.place.precision != "city" or whole is None or seen is None:
        return False
    to_the_day = whole.precision == seen.precision == "day"
    return to_the_day and whole.start < seen.start <= seen.end <= whole.end and any(c.strong for c in country.claims)


def _inherited(whole: Stop, stop: Stop, alone: bool, first: bool) -> list[Claim]:
    """What is said of a country holds for its only stop, but for days it shares with other countries where the stop has
    its own; of several stops the first takes its place in the order."""
    if alone:
        dated = stop.days is not None
        return [replace(c, days=None) if dated and c.listed > 1 else c for c in whole.claims]
    if not first:
        return []
    planned = stop.status == "planned"  # Who has come to a country has not been to all towns of it.
    return [
        replace(
            c,
            days=c.days if _is_day_of_arrival(c, stop) and stop.days is None else None,
            order=c.order if c.order in {"first", "after"} else None,
            status="planned" if planned and c.status == "made" else c.status,
        )
        for c in whole.claims
    ]


def _is_gate(town: Stop) -> bool:
    """Whether visits to a country begin in a town: in its capital, unless that is told as a later part."""
    return town.place.capital and all(c.order not in {"after", "last"} for c in town.claims)


def _is_day_of_arrival(claim: Claim, first: Stop) -> bool:
    """Whether the day on which somebody comes to a country is that of the first town there."""
    visits = claim.phrase == "visits" and claim.listed == 1 and first.place.capital and first.status == claim.status
    return single(claim.days) is not None and (claim.phrase in COMES_THERE or visits)
