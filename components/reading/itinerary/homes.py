"""Whoever is at home makes no stop: a pope in Rome, a court in its city, a minister where he governs."""

from __future__ import annotations

from components.geography.geodesic import kilometres
from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.names.people import OF_A_COURT
from components.reading.party.parties import is_named_after
from components.reading.party.travellers import Party
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.places import (
    COURT_CITY,
    COURT_CITY_REACH,
    COURT_COUNTRY,
    HOME_PALACES,
    HOME_SEATS,
    SEAT_OF_THE_LAMA,
)


def is_at_home(claim: Claim, party: Party, known: set[str], domestic: bool) -> bool:
    """Whether a claim only says that the traveller goes, or is, home; on a `domestic` journey most do not."""
    if "pope" in party.main.offices and (claim.place.country_code == "VA" or claim.place.name == "Rome"):
        return True
    if "lama" in party.main.offices and claim.place.name == SEAT_OF_THE_LAMA:
        return True
    if party.main.offices & OF_A_COURT and party.home in {None, COURT_COUNTRY} and _is_at_court(claim.place):
        return True
    if claim.place.name in HOME_SEATS and party.main.offices & OF_STATE and party.home is None:
        return True
    if claim.phrase != "begins or ends in" and is_named_after(party.main, claim.place):
        return True
    if party.home and claim.place.country_code == party.home:
        return (
            (claim.returning and (claim.place.capital or not domestic))
            or (not claim.strong and (claim.place.capital or not domestic))
            or (claim.place.capital and bool(party.main.offices & OF_STATE))
            or (claim.phrase == "is in" and not domestic)
            or claim.place.precision == "country"
            or claim.mention.seat
        )
    return claim.returning and party.home is None and claim.place.country_code not in known


def _is_at_court(place: Toponym) -> bool:
    """Whether a place is one of the court's palaces, or anywhere in its city."""
    if place.name in HOME_PALACES:
        return True
    inside = place.country_code == COURT_COUNTRY and not place.is_wide
    return inside and kilometres(place.position, COURT_CITY) < COURT_CITY_REACH
