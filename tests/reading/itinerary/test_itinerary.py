"""Of what is claimed the party's own journey is kept, and at each stop those who are said to be there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.itinerary.itinerary import itinerary, travellers_at
from components.reading.itinerary.stop import Stop
from components.reading.names.person import Person
from components.reading.party.travellers import Party
from components.reading.reader import default_atlas
from components.reading.topics import topics_of
from tests.reading.itinerary.claims import claim, day
from tests.reading.told import stops

ANN = Person(0, "Ann Lee", {"minister"}, "NO")
ANA = Person(1, "Ana Torres")
BOB = Person(2, "Bob Ray", {"minister"}, "PE")
TWO = Party(ANN, (ANA,))


def places(claims: list[Claim], party: Party = TWO, published: date | None = None) -> list[str]:
    return [stop.drawn_at.name for stop in itinerary(claims, party, default_atlas(), published)]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([], []),
        ([claim("Lima", 0), claim("Quito", 1)], ["Lima", "Quito"]),
        ([claim("Lima", 0, people=(ANN,)), claim("Quito", 1, people=(BOB,))], ["Lima"]),
        ([claim("Lima", 0), claim("Lima", 1, people=(ANA,)), claim("Quito", 2, people=(ANA,))], ["Lima"]),
        ([claim("Lima", 0), claim("Oslo", 1, returning=True)], ["Lima"]),
        ([claim("Lima", 0), claim("Quito", 1, phrase="interview", people=(ANN,))], ["Lima", "Quito"]),
        ([claim("Lima", 0, in_title=True, people=(ANN,)), claim("Quito", 1)], ["Lima", "Quito"]),
        ([claim("Lima", 0, in_title=True), claim("Quito", 1)], ["Quito"]),
        ([claim("Lima", 0, in_title=True)], ["Lima"]),
        ([claim("Lima", 0, phrase="scheduled"), claim("Quito", 1, strong=False)], ["Lima"]),
    ],
)
def test_what_others_did_and_going_home_are_left_out(claims: list[Claim], expected: list[str]) -> None:
    assert places(claims) == expected


def test_who_is_interviewed_on_tour_need_not_be_there() -> None:
    told = [claim("Lima", 0), claim("Quito", 1, phrase="interview")]
    assert places(told, Party(ANA, ())) == ["Lima"]


def test_a_country_stands_at_its_capital_and_stays_a_country() -> None:
    country, city = itinerary([claim("Peru", 0), claim("Quito", 1)], TWO, default_atlas())
    assert (country.place.name, country.place.precision) == ("Peru", "country")
    assert (country.drawn_at.name, country.drawn_at.precision) == ("Lima", "city")
    assert city.drawn_at == city.place


def test_what_was_over_weeks_before_belongs_to_another_journey() -> None:
    told = [claim("Lima", 0, days=day(1)), claim("Quito", 1)]
    assert places(told, published=date(2022, 9, 20)) == ["Lima", "Quito"]
    assert places(told, published=date(2022, 11, 20)) == ["Quito"]


def test_what_led_up_to_the_present_day_after_day_is_of_one_journey() -> None:
    told = [
        claim(name, nth, days=day(at))
        for nth, (name, at) in enumerate([("Lima", 1), ("Quito", 3), ("Rome", 5), ("Cairo", 7)])
    ]
    assert places(told, published=date(2022, 10, 6)) == ["Lima", "Quito", "Rome", "Cairo"]


def test_whoever_goes_back_to_a_country_of_which_no_town_is_told_lives_there() -> None:
    back, alone = claim("Norway", 2, returning=True), Party(ANA, ())
    assert places([claim("Lima", 0), back], alone) == ["Lima"]
    assert places([claim("Norway", 0), claim("Lima", 1), back], alone) == ["Lima"]
    assert places([claim("Norway", 0, phrase="goes to"), claim("Lima", 1), back], alone) == ["Oslo", "Lima", "Oslo"]


def test_a_headline_on_their_return_to_a_capital_says_where_they_live() -> None:
    headed = claim("Oslo", 0, returning=True, in_title=True, people=(ANA,), phrase="goes to")
    alone, told = Party(ANA, ()), [headed, claim("Lima", 1), claim("Voss", 2, strong=False, phrase="meets in")]
    assert places(told, alone) == ["Lima"]
    assert places([*told, claim("Bergen", 3)], alone) == ["Lima", "Voss", "Bergen"]


def test_a_headline_s_list_counts_where_nothing_else_tells_of_its_countries() -> None:
    listed = [claim(name, 0, in_title=True, people=(ANA,), listed=2) for name in ("Lima", "Quito")]
    assert places([*listed, claim("Rome", 1)], Party(ANA, ())) == ["Lima", "Quito", "Rome"]
    assert places([*listed, claim("Quito", 1)], Party(ANA, ())) == ["Lima", "Quito"]


def test_a_journey_through_the_own_country_has_the_towns_told_in_passing() -> None:
    voss = claim("Voss", 1, strong=False)
    assert places([claim("Bergen", 0), voss]) == ["Bergen", "Voss"]
    assert places([claim("Lima", 0), voss]) == ["Lima"]


def test_an_article_may_tell_of_one_journey_of_weeks_ago() -> None:
    told = [claim("Lima", 0, days=day(1)), claim("Quito", 1, days=day(3)), claim("Rome", 2)]
    assert places(told, published=date(2022, 11, 20)) == ["Lima", "Quito", "Rome"]


def test_before_a_journey_what_was_said_elsewhere_was_said_at_home() -> None:
    ahead = claim("Lima", 0, status="planned", days=day(20))
    said = claim("Bergen", 1, strong=False, phrase="says in")
    assert places([ahead, said], Party(ANA, ()), date(2022, 9, 10)) == ["Lima"]
    assert places([ahead, replace(said, phrase="acts in")], Party(ANA, ()), date(2022, 9, 10)) == ["Bergen", "Lima"]


def test_at_a_stop_are_the_traveller_and_who_is_said_to_be_there() -> None:
    lima, quito = claim("Lima", 0), claim("Quito", 1, people=(ANN, ANA))
    stops = [Stop(one.place, [one], False, (0,)) for one in (lima, quito)]
    assert [travellers_at(stop, [lima, quito], TWO) for stop in stops] == [(ANN,), (ANN, ANA)]


def test_who_joins_is_there_and_the_host_is_not() -> None:
    lima = claim("Lima", 0, beside=(BOB,))
    stop = Stop(lima.place, [lima], False, (0,))
    joins = claim("Peru", 1, people=(ANA,), joins=True)
    assert travellers_at(stop, [lima, joins], TWO) == (ANN, ANA)
    assert travellers_at(stop, [lima, claim("Quito", 1, people=(ANA,))], TWO) == (ANN,)
    eva = Person(3, "Eva Ray", {"actress"}, "PE")
    alone = Stop(lima.place, [claim("Lima", 0, beside=(eva,))], False, (0,))
    assert travellers_at(alone, [lima], Party(ANN, ())) == (ANN, eva)


def test_who_goes_along_is_everywhere_but_where_the_sentence_sends_them_elsewhere() -> None:
    lima = claim("Lima", 0, people=(ANN,))
    stop, along = Stop(lima.place, [lima], False, (0,)), Party(ANN, (), (ANA,))
    assert travellers_at(stop, [lima], along) == (ANN, ANA)
    assert travellers_at(stop, [lima, claim("Quito", 0, people=(ANA,))], along) == (ANN,)


def test_a_journey_told_weeks_later_keeps_its_days() -> None:
    text = (
        "published: 2013-10-20\n\nWhat the tour cost\n\nForeign Secretary Ann Lee flew to Lima on September 9. Next "
        "day she was whisked to Quito, where she opened a showroom. She ended the trip in Bogota."
    )
    assert [stop.place for stop in stops(text)] == ["Lima", "Quito", "Bogotá"]


@pytest.mark.parametrize(
    "told",
    [
        "Torres told reporters in Lyon on Friday that she was tired.",
        "Last season she appeared in Lyon.",
        "Over tea in Lyon, where she grew up, she was cheerful.",
    ],
)
def test_an_interview_and_an_earlier_season_are_no_part_of_a_tour(told: str) -> None:
    text = f"Singer Ana Torres began her tour in Oslo on Monday. {told}"
    assert [stop.place for stop in stops(text, date(2023, 5, 12))] == ["Oslo"]


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("They spoke about CHINA and the climate.", ("china", "climate")),
        ("A G-20 meeting on Kyiv", ("multilateral_summit", "ukraine")),
        ("It rained.", ()),
    ],
)
def test_topics_are_found_by_their_terms_however_they_are_written(text: str, topics: tuple[str, ...]) -> None:
    assert topics_of(text) == topics
