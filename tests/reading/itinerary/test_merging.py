"""Claims of a country and of its towns become stops."""

from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.itinerary.merging import merged
from components.reading.reader import read
from tests.reading.itinerary.claims import claim, day
from tests.reading.told import days, stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("Lima", 0), claim("Lima", 1)], ["Lima"]),
        ([claim("Peru", 0), claim("Lima", 1)], ["Lima"]),
        ([claim("Lima", 0), claim("Peru", 1)], ["Lima"]),
        ([claim("Peru", 0), claim("Lima", 1), claim("Cusco", 2)], ["Lima", "Cusco"]),
        ([claim("Peru", 0), claim("Quito", 1)], ["Peru", "Quito"]),
        ([claim("Delhi", 0), claim("New Delhi", 1)], ["Delhi"]),
        ([claim("Sydney", 0), claim("Redfern", 1)], ["Sydney", "Redfern"]),
        ([claim("Sydney", 0), claim("Redfern", 1, strong=False)], ["Sydney"]),
        ([claim("Sydney", 0), claim("Wollongong", 1, strong=False)], ["Sydney", "Wollongong"]),
        ([claim("Lima", 0), claim("Quito", 1), claim("Lima", 2, returning=True)], ["Lima", "Quito", "Lima"]),
        ([claim("Lima", 0), claim("Lima", 1, virtual=True)], ["Lima", "Lima"]),
    ],
)
def test_what_is_said_twice_is_one_stop(claims: list[Claim], expected: list[str]) -> None:
    assert [stop.place.name for stop in merged(claims, "NO")] == expected


def test_who_returns_to_a_place_that_no_one_told_of_is_at_home_there() -> None:
    back = claim("Lima", 1, returning=True)
    assert [stop.place.name for stop in merged([claim("Quito", 0), back], None)] == ["Quito"]
    assert [stop.place.name for stop in merged([claim("Quito", 0), back], "NO")] == ["Quito", "Lima"]


@pytest.mark.parametrize(("later", "expected"), [(9, ["Paris"]), (12, ["Paris", "Élysée Palace"])])
def test_a_palace_on_the_day_after_is_its_citys(later: int, expected: list[str]) -> None:
    claims = [claim("Paris", 0, days=day(8)), claim("Élysée Palace", 1, days=day(later))]
    assert [stop.place.name for stop in merged(claims, "NO")] == expected


@pytest.mark.parametrize("town", ["Lima", "Cusco"])
def test_several_days_in_a_country_are_those_of_its_only_town(town: str) -> None:
    stay = day(3, 6)
    assert [stop.days for stop in merged([claim("Peru", 0, days=stay), claim(town, 1)], None)] == [stay]


def test_several_days_in_a_country_are_those_of_none_of_its_towns_alone() -> None:
    stay = day(3, 6)
    stops = merged([claim("Peru", 0, days=stay), claim("Lima", 1), claim("Cusco", 2)], None)
    assert [stop.days for stop in stops] == [None, None]


def test_who_has_come_to_a_country_has_not_been_to_all_towns_of_it() -> None:
    told = [claim("Peru", 0), claim("Cusco", 1, status="planned"), claim("Lima", 2, status="made")]
    assert {stop.place.name: stop.status for stop in merged(told, None)} == {"Cusco": "planned", "Lima": "made"}


def test_a_house_at_the_edge_of_a_great_town_is_in_it() -> None:
    text = "King Olav of Norway began a visit to Germany in Berlin, where Bob Ray greeted him at Bellevue Palace."
    assert [s.place for s in read(text).trips[0].stops] == ["Berlin"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Ann Lee of Peru arrived in Norway on Tuesday. She will visit Bergen on Friday.",
            ["Oslo", "Bergen"],
        ),
    ],
)
def test_a_country_come_to_and_a_town_to_come_are_two_stops(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


def test_the_towns_of_a_country_do_not_share_the_month_of_the_visit() -> None:
    text = (
        "President Ann Lee of Peru will begin her programme in May with a visit to Austria. Lee is scheduled to speak "
        "in Graz, followed by a dialogue in Linz."
    )
    assert set(days(text, WEDNESDAY).values()) == {""}


def test_the_towns_of_a_country_do_not_share_the_days_of_a_stay() -> None:
    text = "Prime Minister Ann Lee of Peru will be in Norway from April 14 to 16. She will visit Oslo and Bergen."
    assert set(days(text, WEDNESDAY).values()) == {""}


def test_the_day_of_a_visit_to_a_country_is_that_of_its_capital_unless_another_town_comes_before_it() -> None:
    came = claim("Peru", 0, days=day(8))
    dated = {s.place.name: s.days for s in merged([came, claim("Cusco", 1), claim("Lima", 2)], None)}
    assert dated == {"Lima": day(8), "Cusco": None}
    after = claim("Lima", 2, order="after")
    dated = {s.place.name: s.days for s in merged([came, claim("Cusco", 1), after], None)}
    assert dated == {"Cusco": None, "Lima": None}


@pytest.mark.parametrize(
    ("suburb", "expected"),
    [
        (day(9), {"Sydney": day(8, 9)}),
        (day(20), {"Sydney": day(8), "Randwick": day(20)}),
        (None, {"Sydney": day(8), "Randwick": None}),
    ],
)
def test_a_suburb_on_a_day_in_its_city_is_said_of_the_city(
    suburb: Days | None, expected: dict[str, Days | None]
) -> None:
    told = [claim("Sydney", 0, days=day(8)), claim("Randwick", 1, days=suburb)]
    assert {stop.place.name: stop.days for stop in merged(told, None)} == expected
