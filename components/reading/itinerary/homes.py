"""Whoever is at home makes no stop: a pope in Rome, a court in its city, a minister where he governs."""

from __future__ import annotations

from collections.abc import Sequence

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.party.home import goes_home, lives_at
from components.reading.party.parties import is_named_after
from components.reading.party.travellers import Party
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.places import COURTS, SEATS_BESIDE_CAPITALS

# Whom others receive at a seat is not who has it.
_AS_A_GUEST = frozenset({"greeted in P", "received in P by", "P hosts him"})


def is_at_home(claim: Claim, party: Party, known: set[str], domestic: bool) -> bool:
    """Whether a claim only says that the traveller goes, or is, home; on a `domestic` journey most do not."""
    if lives_at(party.main, claim.place) and claim.phrase not in _AS_A_GUEST:
        return True
    if claim.phrase != "begins or ends in" and is_named_after(party.main, claim.place):
        return True
    if party.home and claim.place.country_code == party.home:
        return (
            (claim.returning and (claim.place.capital or not domestic))
            or (not claim.strong and (claim.place.capital or not domestic))
            or (_is_seat(claim.place) and bool(party.main.offices & OF_STATE))
            or ((_is_only_there(claim, party) or comes_home(claim)) and not domestic)
            or claim.place.precision == "country"
            or claim.mention.seat
        )
    if party.home is None and claim.place.country_code == party.main.origin and claim.place.capital:
        return not claim.strong
    if party.home is None and claim.mention.seat and not claim.strong and claim.place.country_code not in known:
        return True  # "The capital", of a country to which nobody is said to go.
    unsaid = claim.returning and party.home is None and goes_home((party.main,), claim.place)
    return unsaid and claim.place.country_code not in known


def _is_seat(place: Toponym) -> bool:
    """Whether a country is governed from a place."""
    return place.capital or place.name in SEATS_BESIDE_CAPITALS


def _is_only_there(claim: Claim, party: Party) -> bool:
    """Whether somebody is said to be in a town of home, which is where they live; not on a day, of those in office."""
    on_a_day = claim.days is not None and claim.days.precision == "day" and not claim.place.capital
    return claim.phrase == "is in" and not (on_a_day and party.main.offices & OF_STATE)


def comes_home(claim: Claim) -> bool:
    """Whether a claim tells of no more than coming home, if it is told of home: that the plane lands, that somebody is
    driven to the palace."""
    return (claim.phrase == "lands in" and claim.open) or claim.place.name in COURTS


def goes_back_to_govern(claim: Claim, party: Party, claims: Sequence[Claim]) -> bool:
    """Whether somebody in office, of no country that is said, goes back to the capital of the only one toured: "stayed
    the night in Bergen and will fly back to Oslo"."""
    governs = party.home is None and party.main.offices & OF_STATE and claim.returning and claim.place.capital
    been = [c for c in claims if c.strong and not c.returning]
    inside = bool(been) and all(c.place.country_code == claim.place.country_code for c in been)
    return bool(governs) and inside and all(c.place.name != claim.place.name for c in been)


def sets_off_from_home(claim: Claim, party: Party, claims: Sequence[Claim]) -> bool:
    """Whether somebody in office, of no country that is said, begins a journey in a capital of which nothing else is
    told: "left Copenhagen last night for Belém"."""
    leaves = claim.phrase == "leaves P for" and claim.place.capital and party.home is None
    only = all(c is claim or c.place.country_code != claim.place.country_code for c in claims)
    first = all((claim.sentence, claim.at) <= (c.sentence, c.at) for c in claims if not c.in_title)
    return leaves and only and first and bool(party.main.offices & OF_STATE)
