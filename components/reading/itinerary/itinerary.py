"""Claims become the stops of one party: what others did, what lies weeks back and going home are left out.

Order comes from what the article says outright (first, last, before, after), then from dates, then from the order in
which places are named.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.reading.claim import SENT_TO, Claim
from components.reading.itinerary.earlier_journeys import of_present_journey
from components.reading.itinerary.homes import comes_home, goes_back_to_govern, is_at_home, sets_off_from_home
from components.reading.itinerary.merging import merged
from components.reading.itinerary.ordering import in_order
from components.reading.itinerary.returns import with_returns
from components.reading.itinerary.stop import Stop
from components.reading.names.person import Person
from components.reading.names.toponyms import Atlas, lies_in
from components.reading.party.travellers import Party, belongs
from components.reading.phrases.going_phrases import COMES_THERE
from components.reading.status.statuses import OFF
from components.reading.vocabulary.people import OF_STATE

_LEADERS = frozenset({"leader", "leaders"})  # "The Norwegian leader" governs, though that is no office.


def itinerary(claims: Sequence[Claim], party: Party, atlas: Atlas, published: date | None = None) -> list[Stop]:
    """The party's stops, in order of travel; what was over weeks before `published` is another journey's."""
    usable = _usable(claims, party, published)
    stops = merged(sorted(usable, key=lambda c: (c.in_title, c.in_caption, c.sentence, c.at)), party.home)
    stops = with_returns(stops)
    for stop in stops:
        if stop.place.precision == "country":
            stop.seat = atlas.capital(stop.place.country_code)
    return in_order(stops)


def travellers_at(stop: Stop, claims: Sequence[Claim], party: Party) -> tuple[Person, ...]:
    """Who is at a stop: the main traveller, and companions said to be there; whoever is their host there is not."""
    there = [party.main, *(p for p in party.along if not _is_elsewhere(p, stop, claims, party))]
    for companion in party.companions:
        said = [c for c in stop.claims if companion in c.people]
        joins = [c for c in claims if companion in c.people and party.main not in c.people]
        if said or any(_is_there(c, stop) for c in joins):
            there.append(companion)
    there += [p for c in stop.claims for p in c.beside]
    return tuple(p for p in dict.fromkeys(there) if p is party.main or not _is_host(p, stop, party))


def _is_host(person: Person, stop: Stop, party: Party) -> bool:
    """Whether somebody holds office where the main traveller comes from abroad: "accompanied by Samoa's premier"."""
    governs = person.country == stop.place.country_code and not person.offices.isdisjoint(OF_STATE | _LEADERS)
    return governs and party.main.country != person.country


def _is_elsewhere(person: Person, stop: Stop, claims: Sequence[Claim], party: Party) -> bool:
    """Whether the sentences of a stop send a companion to another place: "Ann goes to P0 and Joe to P1"."""
    told = {c.sentence for c in stop.claims}
    apart = [c for c in claims if c.sentence in told and person in c.people and party.main not in c.people]
    return (
        bool(apart) and all(party.main in c.people for c in stop.claims) and not any(_is_there(c, stop) for c in apart)
    )


def _is_there(claim: Claim, stop: Stop) -> bool:
    """Whether a claim puts somebody where a stop is, as precisely as both are known."""
    if claim.place.country_code != stop.place.country_code:
        return False
    wide = {"country", "region"}
    return claim.place.name == stop.place.name or bool(wide & {claim.place.precision, stop.place.precision})


def _usable(claims: Sequence[Claim], party: Party, published: date | None) -> list[Claim]:
    mine = [c for c in claims if belongs(c, party) and not _is_interview(c, party)]
    joined = [c for c in claims if not belongs(c, party) and any(p in party.companions for p in c.people)]
    joined = [c for c in joined if c.phrase != SENT_TO]  # Each to a place of their own.
    body = [c for c in mine if not c.in_title]
    spoken_of = {c.place.country_code for c in body if c.strong and c.place.precision == "country"}
    titled = [
        c for c in mine if c.in_title and c.strong and c.place.precision == "city" and c.place.country_code in spoken_of
    ]
    told_of, places = {c.place.country_code for c in body}, {c.place.name for c in body}
    titled += [
        c
        for c in mine
        if c.in_title
        and c.strong
        and party.main in c.people
        and (
            c.place.country_code not in told_of
            or (c.listed == 1 and c.place.precision == "city" and c.place.name not in places)
        )
    ]
    titled += [c for c in mine if c.in_title and c.status in OFF and c.place.name in places]
    mine = body + titled if body else mine
    if any(c.phrase == "scheduled" for c in mine):  # The list is complete: prose only speaks of the same journey.
        mine = [c for c in mine if c.strong]
    known = {c.place.country_code for c in mine if c.strong and not c.returning}
    mine = of_present_journey(mine, published)
    # Of a tour whose places are only told in passing nothing says that it leads abroad.
    domestic = any(_is_domestic(c, party) for c in mine) or not any(c.strong for c in mine)
    headed = [c for c in claims if c.in_title and c.returning and party.main in c.people]
    left = _countries_returned_to([*mine, *headed]) if party.home is None else set()
    abroad = [c for c in mine if not is_at_home(c, party, known - left, domestic) and c.place.country_code not in left]
    abroad = [c for c in abroad if not (goes_back_to_govern(c, party, mine) or sets_off_from_home(c, party, mine))]
    away = _without_words_of_leave(abroad, party.home, published)
    return away + [c for c in joined if any(lies_in(c.place, m.place) or c.place == m.place for m in away)]


def _countries_returned_to(claims: Sequence[Claim]) -> set[str]:
    """Codes of the countries to which somebody goes back, by a headline to their capital, and of which no town is told
    for sure but the capital where they arrive: there they are at home."""
    headed = {c.place.country_code for c in claims if c.returning and c.in_title and c.place.capital}
    inside = {c.place.country_code for c in claims if not c.returning and not _may_be_homecoming(c)}
    inside -= headed - {c.place.country_code for c in claims if c.strong and not _may_be_homecoming(c)}
    back = [c for c in claims if c.returning and (c.place.precision == "country" or c.place.country_code in headed)]
    been = [c for c in claims if c.strong and not c.returning and c.status == "made"]
    again = {b.place.country_code for b in back if any(_goes_before(c, b) for c in been)}
    return {c.place.country_code for c in back} - inside - again


def _may_be_homecoming(claim: Claim) -> bool:
    """Whether a claim tells of a whole country, or of coming to its capital."""
    return claim.place.precision == "country" or (claim.place.capital and claim.phrase in COMES_THERE)


def _goes_before(claim: Claim, back: Claim) -> bool:
    """Whether somebody had gone to a country before it is told that he goes back there: then he is no more at home."""
    return claim.phrase == "goes to" and claim.place.country_code == back.place.country_code and claim.at < back.at


def _without_words_of_leave(claims: list[Claim], home: str | None, published: date | None) -> list[Claim]:
    """Before a journey that lies wholly ahead, what somebody has said or done elsewhere he did at home: in one town."""
    sure = [c for c in claims if c.strong]
    ahead = published is not None and all(c.status != "made" and (not c.days or c.days.end >= published) for c in sure)
    if not sure or not ahead:
        return claims
    there = {c.place.country_code for c in sure}
    on_the_way = {c.sentence for c in sure}
    elsewhere = [
        c
        for c in claims
        if not c.strong
        and c.status == "made"
        and c.phrase != "acts in"
        and not (c.phrase == "meets in" and c.days)
        and not (c.phrase == "dateline" and c.days and home and c.place.country_code != home)
        and c.place.country_code not in there
        and c.sentence not in on_the_way
    ]
    return claims if len({c.place for c in elsewhere}) > 1 else [c for c in claims if c not in elsewhere]


def _is_interview(claim: Claim, party: Party) -> bool:
    """Whether somebody on tour was only spoken to at a place, which may be at home."""
    return claim.phrase == "interview" and not party.main.offices & OF_STATE


def _is_domestic(claim: Claim, party: Party) -> bool:
    """Whether a claim surely tells of a journey inside the traveller's own country."""
    inside = claim.place.country_code == party.home and claim.place.precision != "country" and not claim.place.capital
    return inside and claim.strong and not claim.returning and claim.phrase != "is in" and not comes_home(claim)
