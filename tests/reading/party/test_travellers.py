"""Whose journey an article tells is whom the most and surest claims are about; others have journeys of their own."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.names.people import People, Person
from components.reading.party.travellers import (
    SOMEBODYS,
    Party,
    belongs,
    others_of,
    party_of,
    sentences_about,
    unnamed_traveller,
)
from tests.reading import told
from tests.reading.itinerary.claims import claim, day

PEOPLE = People()
ANN = PEOPLE.named(["Ann", "Lee"], ["Minister"], "NO")
BOB = PEOPLE.named(["Bob", "Ray"], ["Minister"], "PE")
ANA = PEOPLE.named(["Ana", "Torres"], [], None)
EVA = PEOPLE.named(["Eva", "Hill"], ["Minister"], None)
TOM = PEOPLE.named(["Tom", "Berg"], ["Spokesman"], None)
LOW = PEOPLE.named(["Low"], [], None)
MERITS = {ANN.number: 2.0, BOB.number: 1.0, ANA.number: 0.5}


def of(person: Person, place: str = "Lima", sentence: int = 0, **said: object) -> Claim:
    return claim(place, sentence, people=(person,), open=False, **said)


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


def others(*claims: Claim, party: Party | None = None, published: date | None = None) -> list[tuple[str, list[str]]]:
    """The travellers of other journeys, each with the places."""
    found = others_of(claims, party or Party(ANN, ()), published)
    return [(one.main.name, [c.place.name for c in said]) for one, said in found]


ANNS = of(ANN)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([ANNS], []),
        ([ANNS, of(BOB, "Quito", 1)], [("Bob Ray", ["Quito"])]),
        ([ANNS, of(BOB, "Quito", 1, phrase="is in")], [("Bob Ray", ["Quito"])]),
        ([of(ANN, "Rome"), of(BOB, "Lima", 1)], []),
        ([ANNS, of(BOB, "Quito", 1, in_title=True)], []),
        ([ANNS, of(BOB, "Quito", 1, virtual=True)], []),
        ([ANNS, of(BOB, "Quito", 1, returning=True)], []),
        ([ANNS, of(BOB, "Quito", 1, strong=False)], []),
        ([ANNS, of(TOM, "Quito", 1)], []),
        ([ANNS, of(ANA, "Quito", 1)], []),
        ([ANNS, of(ANA, "Quito", 1, phrase="sent to")], [("Ana Torres", ["Quito"])]),
        ([ANNS, of(ANA, "Quito", 1, days=day(8))], [("Ana Torres", ["Quito"])]),
        ([ANNS, of(ANA, "Quito", 1, days=day(8)), of(ANA, "Rome", 2, strong=False)], [("Ana Torres", ["Quito"])]),
        ([ANNS, of(ANA, "Quito", 1), of(ANA, "Rome", 2)], [("Ana Torres", ["Quito", "Rome"])]),
        ([ANNS, of(EVA, "Lima", 1, phrase="due in")], [("Eva Hill", ["Lima"])]),
        ([ANNS, of(EVA, "Lima", 1, phrase="acts in")], []),
        ([ANNS, of(LOW, "Quito", 1, days=day(8))], []),
    ],
)
def test_whoever_goes_abroad_in_office_or_on_a_day_or_to_several_places_has_a_journey(
    claims: list[Claim], expected: list[tuple[str, list[str]]]
) -> None:
    assert others(*claims) == expected


def test_what_others_did_a_lifetime_ago_is_history() -> None:
    long_ago = of(BOB, "Quito", 1, days=day(1))
    assert others(ANNS, long_ago, published=date(2043, 6, 10)) == [("Bob Ray", ["Quito"])]
    assert others(ANNS, long_ago, published=date(2084, 6, 10)) == []


def test_whoever_was_long_before_where_the_traveller_is_was_there_on_a_journey_of_theirs() -> None:
    lima = [ANNS, of(ANA, "Lima", 1, days=day(1))]
    assert others(*lima, published=date(2022, 9, 10)) == []
    assert others(*lima, published=date(2022, 11, 10)) == [("Ana Torres", ["Lima"])]


def test_a_companion_has_a_journey_only_where_the_traveller_is_not() -> None:
    with_ana = Party(ANN, (ANA,))
    assert others(ANNS, of(ANA, "Lima", 1, days=day(8)), party=with_ana) == []
    assert others(ANNS, of(ANA, "Quito", 1, days=day(8)), party=with_ana) == [("Ana Torres", ["Quito"])]


def test_a_sentence_that_sends_three_people_is_a_roll_of_journeys() -> None:
    eva = PEOPLE.named(["Eva", "Hill"], [], None)
    roll = [of(one, place, 1, phrase="goes to") for one, place in ((ANA, "Quito"), (BOB, "Rome"), (eva, "Cairo"))]
    assert [name for name, _ in others(ANNS, *roll)] == ["Bob Ray", "Ana Torres", "Eva Hill"]
    assert [name for name, _ in others(ANNS, *roll[:1])] == []


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


def test_each_of_several_in_one_calendar_has_a_journey() -> None:
    text = (
        "published: 2018-03-02\n\nMinisters' diary, week of 5 to 9 March\n\nMonday 5 March\nMs Clara Weiss in Lisbon, "
        "Portugal (until 06/03): meets the finance minister.\nMr Pavel Dvorak receives the ambassador of Peru.\n\n"
        "Wednesday 7 March\nMr Tom Larsen in Nairobi, Kenya: opens a trade fair.\n\n"
        "Thursday 8 March\nMr Pavel Dvorak in Hanoi, Vietnam: signs an agreement.\n"
    )
    assert {stop.place: (stop.travellers, str(stop.start)) for stop in told.stops(text)} == {
        "Lisbon": (("Clara Weiss",), "2018-03-05"),
        "Nairobi": (("Tom Larsen",), "2018-03-07"),
        "Hanoi": (("Pavel Dvorak",), "2018-03-08"),
    }


@pytest.mark.parametrize("died", ["who has died aged 82", "who was found dead at home", "who passed away at 82"])
def test_whoever_has_died_travels_no_more(died: str) -> None:
    text = (
        f"Shrewd envoy\n\nThe diplomat Dan Bo, {died}, was ambassador in Prague. He then went to Sofia and "
        "Ankara. After Prague came Vienna, where he led the talks. He flew to Lima in 1984."
    )
    assert told.stops(text) == []
