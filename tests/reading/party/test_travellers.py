"""Whose journey an article tells is whom the most and surest claims are about."""

from __future__ import annotations

import pytest

from components.reading.claim import Claim
from components.reading.names.person import Person
from components.reading.party.travellers import (
    SOMEBODYS,
    Party,
    belongs,
    party_of,
    sentences_about,
    unnamed_traveller,
)
from tests.reading import told
from tests.reading.itinerary.claims import claim, day
from tests.reading.party.cast import ANA, ANN, BOB, MERITS, PEOPLE, TOM, of


def main(*claims: Claim, journeys: frozenset[int] = frozenset(), merits: dict[int, float] = MERITS) -> str | None:
    """The main traveller's name."""
    party = party_of(claims, PEOPLE, merits, journeys)
    return party.main.name if party else None


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([], None),
        ([of(BOB)], "Bob Ray"),
        ([claim("Lima", 0)], "Ann Lee"),
        ([of(BOB), of(BOB, "Quito", 1), of(ANN, "Rome", 2)], "Bob Ray"),
        ([of(ANN, strong=False)], None),
        ([of(ANN, strong=False), of(ANA)], "Ana Torres"),
        ([of(TOM)], None),
        ([of(BOB, listed=9), of(ANN, "Rome", 1)], "Ann Lee"),
        ([claim("Lima", 0, people=(BOB, ANA), open=False)], "Bob Ray"),
        ([of(ANA, strong=False, days=day(8)), of(ANA, "Rome", 1, strong=False, days=day(9))], "Ana Torres"),
        ([of(ANA, strong=False, days=day(8)), of(ANA, "Rome", 1, strong=False, days=day(8))], None),
    ],
)
def test_the_main_traveller_is_whom_the_most_and_surest_claims_are_about(
    claims: list[Claim], expected: str | None
) -> None:
    assert main(*claims) == expected


def test_whose_trip_is_spoken_of_needs_no_sure_claim() -> None:
    assert main(of(BOB, strong=False), journeys=frozenset({BOB.number})) == "Bob Ray"
    in_passing = [of(ANA, strong=False), of(ANA, "Rome", 1, strong=False)]
    assert main(*in_passing, journeys=frozenset({SOMEBODYS})) == "Ana Torres"
    assert main(*in_passing[:1], journeys=frozenset({SOMEBODYS})) is None
    assert main(*in_passing) is None


def test_who_goes_where_the_title_says_that_somebody_goes_is_meant() -> None:
    title = claim("Peru", 0, in_title=True)
    even = {BOB.number: 1.0, ANA.number: 1.1}
    assert main(of(BOB, "Lima", 1), of(ANA, "Rome", 2), merits=even) == "Ana Torres"
    assert main(title, of(BOB, "Lima", 1), of(ANA, "Rome", 2), merits=even) == "Bob Ray"


def test_who_is_named_beside_the_traveller_is_a_companion() -> None:
    party = party_of([claim("Lima", 0, people=(ANN, ANA), open=False), of(BOB, joins=True)], PEOPLE, MERITS)
    assert party
    assert (party.main, party.companions) == (ANN, (ANA, BOB))


def test_home_is_the_country_of_the_office_and_a_pope_has_none() -> None:
    assert Party(ANN, ()).home == "NO"
    assert Party(Person(0, "Paul", {"pope"}, "IT"), ()).home is None


def test_a_claim_is_about_the_party_where_it_names_the_traveller_or_nobody() -> None:
    assert [belongs(c, Party(ANN, (ANA,))) for c in (of(ANN), claim("Lima", 0), of(ANA))] == [True, True, False]


def test_sentences_that_name_no_traveller_speak_of_the_first_party() -> None:
    sentences = told.marked("Ann Lee sang. Bob Ray slept. It rained.")
    ann, bob = (Party(one, ()) for s in sentences for one in s.people if one)
    about = [[s.number for s in sentences_about(one, [ann, bob], sentences)] for one in (ann, bob)]
    assert about == [[0, 2], [1]]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("Lima", 0)], "Kenyan rugby team"),
        ([claim("Lima", 0, strong=False)], None),
        ([claim("Lima", 0, in_title=True)], None),
        ([of(ANN)], None),
    ],
)
def test_who_surely_goes_somewhere_may_have_no_name(claims: list[Claim], expected: str | None) -> None:
    text = "The Kenyan rugby team flew to Lima."
    found = unnamed_traveller(text, told.marked(text), claims, PEOPLE)
    assert (found.name if found else None) == expected


@pytest.mark.parametrize("died", ["who has died aged 82", "who was found dead at home", "who passed away at 82"])
def test_whoever_has_died_travels_no_more(died: str) -> None:
    text = (
        f"Shrewd envoy\n\nThe diplomat Dan Bo, {died}, was ambassador in Prague. He then went to Sofia and "
        "Ankara. After Prague came Vienna, where he led the talks. He flew to Lima in 1984."
    )
    assert told.stops(text) == []
