"""What a pronoun would claim of somebody who is nowhere said to travel belongs to nobody in particular."""

from __future__ import annotations

import pytest

from components.reading.claim import Claim
from components.reading.names.people import People
from components.reading.party.pronouns import settled
from components.reading.party.travellers import SOMEBODYS
from components.reading.reader import read
from tests.reading import told
from tests.reading.itinerary.claims import claim

NOBODY = frozenset[int]()
PEOPLE = People()
ANN = PEOPLE.named(["Ann", "Lee"], ["Minister", "Mrs"], None)
BOB = PEOPLE.named(["Bob", "Ray"], ["Mr"], None)
ANA = PEOPLE.named(["Ana", "Torres"], [], None)


def about(person: object, sentence: int = 0, place: str = "Lima", **said: object) -> Claim:
    return claim(place, sentence, people=(person,), open=False, **said)


def whose(*claims: Claim, journeys: frozenset[int] = NOBODY) -> list[str]:
    """Whose each claim is in the end, "" for nobody's in particular."""
    return [c.people[0].name if c.people else "" for c in settled(claims, PEOPLE, journeys)]


BY_NAME = about(ANN)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([], []),
        ([BY_NAME, about(ANN, 1, pronoun="she")], ["Ann Lee", "Ann Lee"]),
        ([BY_NAME, about(ANA, 1, pronoun="she")], ["Ann Lee", ""]),
        ([BY_NAME, about(BOB, 1, pronoun="he")], ["Ann Lee", "Bob Ray"]),
        ([BY_NAME, about(BOB, 1), about(ANA, 2, pronoun="he")], ["Ann Lee", "Bob Ray", ""]),
        ([about(ANN, strong=False), about(ANA, 1, pronoun="she")], ["Ann Lee", ""]),
        ([about(ANN, in_title=True), about(ANA, 1, pronoun="she")], ["Ann Lee", ""]),
    ],
)
def test_a_pronoun_means_the_one_who_travels_by_name(claims: list[Claim], expected: list[str]) -> None:
    assert whose(*claims) == expected


def test_whose_journey_is_spoken_of_may_be_meant() -> None:
    led = about(ANA, 1, pronoun="she")
    assert whose(BY_NAME, led, journeys=frozenset({ANA.number})) == ["Ann Lee", "Ana Torres"]
    assert whose(BY_NAME, led, journeys=frozenset({SOMEBODYS})) == ["Ann Lee", ""]


def test_where_nobody_travels_by_name_a_pronoun_means_whom_it_sends_to_more_places() -> None:
    to_two = [about(ANA, 1, pronoun="she"), about(ANA, 2, "Quito", pronoun="she")]
    assert whose(*to_two, about(BOB, 3, pronoun="he")) == ["Ana Torres", "Ana Torres", ""]
    both = [*to_two, about(BOB, 3, pronoun="he"), about(BOB, 4, "Quito", pronoun="he")]
    assert whose(*both) == [""] * 4


def test_else_it_means_whom_the_article_speaks_of_most() -> None:
    assert whose(about(ANN, 1, pronoun="she"), about(ANA, 2, pronoun="she")) == ["Ann Lee", ""]


def test_an_office_is_nobodys_where_those_who_travel_hold_one() -> None:
    assert whose(BY_NAME, about(ANA, 2, pronoun="office")) == ["Ann Lee"]
    assert whose(about(ANA), about(BOB, 2, pronoun="office")) == ["Ana Torres", ""]
    assert whose(about(ANN, 1), about(ANA, 0, pronoun="office")) == ["Ann Lee", "Ana Torres"]


def test_an_office_of_another_nation_is_not_the_traveller() -> None:
    text = "Danish Prime Minister Liv Dahl arrived in Oslo on Friday. Spain's foreign minister stayed in Bergen."
    assert [stop.place for stop in told.stops(text)] == ["Oslo"]


def test_what_an_adviser_says_he_will_do_another_does() -> None:
    text = "President Ann Lee of Peru is in Rome. Her adviser Tom Berg said she would fly to Berlin on Friday."
    assert [(trip.travellers, [stop.place for stop in trip.stops]) for trip in read(text).trips] == [
        (("Ann Lee",), ["Rome", "Berlin"])
    ]
