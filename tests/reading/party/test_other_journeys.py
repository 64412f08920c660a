"""Whoever else goes abroad in office, on a day or to several places has a journey of their own."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.party.other_journeys import others_of
from components.reading.party.travellers import Party
from tests.reading import told
from tests.reading.itinerary.claims import day
from tests.reading.party.cast import ANA, ANN, BOB, EVA, LOW, PEOPLE, TOM, of


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
        ([ANNS, of(EVA, "Lima", 1, phrase="has been to")], [("Eva Hill", ["Lima"])]),
        ([ANNS, of(LOW, "Quito", 1, days=day(8))], []),
    ],
)
def test_whoever_goes_abroad_in_office_or_on_a_day_or_to_several_places_has_a_journey(
    claims: list[Claim], expected: list[tuple[str, list[str]]]
) -> None:
    assert others(*claims) == expected


def test_where_the_traveller_is_a_guest_whoever_else_of_no_country_comes_in_office_is_one_too() -> None:
    stranger = Party(LOW, ())
    assert others(of(LOW), of(EVA, "Lima", 1, phrase="stays in"), party=stranger) == [("Eva Hill", ["Lima"])]
    assert others(of(LOW), of(EVA, "Lima", 1, phrase="meets in"), party=stranger) == []


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
