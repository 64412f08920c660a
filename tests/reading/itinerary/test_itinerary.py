"""Merging and ordering, on claims made by hand."""

from dataclasses import replace
from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.itinerary.merging import merged
from components.reading.itinerary.ordering import in_order
from components.reading.names.marking import PlaceMention
from components.reading.reader import default_atlas, read
from components.reading.topics import topics_of


def claim(name: str, sentence: int, **said: object) -> Claim:
    place = default_atlas().means(name)
    assert place is not None
    plain = Claim(
        mention=PlaceMention(place, sentence * 100, sentence * 100 + 1), sentence=sentence, people=(), open=True,
        strong=True, status="made", days=None, phrase="visits",
    )  # fmt: skip
    return replace(plain, **said)  # type: ignore[arg-type]


def day(number: int) -> Days:
    return Days(date(2022, 9, number), date(2022, 9, number), "day")


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
        ([claim("Lima", 0), claim("Quito", 1), claim("Lima", 2, returning=True)], ["Lima", "Quito", "Lima"]),
        ([claim("Lima", 0), claim("Lima", 1, virtual=True)], ["Lima", "Lima"]),
    ],
)
def test_what_is_said_twice_is_one_stop(claims: list[Claim], expected: list[str]) -> None:
    assert [stop.place.name for stop in merged(claims, "NO")] == expected


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("Lima", 0), claim("Quito", 1)], ["Lima", "Quito"]),
        ([claim("Lima", 0, days=day(9)), claim("Quito", 1, days=day(8))], ["Quito", "Lima"]),
        ([claim("Lima", 0, order="last"), claim("Quito", 1)], ["Quito", "Lima"]),
        ([claim("Lima", 0), claim("Quito", 1, order="first")], ["Quito", "Lima"]),
        ([claim("Lima", 0), claim("Quito", 0, order="before")], ["Quito", "Lima"]),
        ([claim("Lima", 0, order="last", days=day(8)), claim("Quito", 1, days=day(9))], ["Lima", "Quito"]),
    ],
)
def test_what_the_article_says_outright_is_the_order(claims: list[Claim], expected: list[str]) -> None:
    assert [stop.place.name for stop in in_order(merged(claims, "NO"))] == expected


@pytest.mark.parametrize(("later", "expected"), [(9, ["Paris"]), (12, ["Paris", "Élysée Palace"])])
def test_a_palace_on_the_day_after_is_its_citys(later: int, expected: list[str]) -> None:
    claims = [claim("Paris", 0, days=day(8)), claim("Élysée Palace", 1, days=day(later))]
    assert [stop.place.name for stop in merged(claims, "NO")] == expected


def test_of_several_dates_a_stop_takes_the_most_precise() -> None:
    month = Days(date(2022, 9, 1), date(2022, 9, 30), "month")
    (stop,) = merged([claim("Lima", 0, days=month), claim("Lima", 1, days=day(9))], None)
    assert stop.days == day(9)


def test_a_places_own_date_goes_before_its_countrys() -> None:
    (stop,) = merged([claim("Peru", 0, days=day(8)), claim("Lima", 1, days=day(9))], None)
    assert stop.days == day(9)


@pytest.mark.parametrize("last", [9, 10])
def test_the_stay_in_a_country_is_that_in_its_only_stop_when_both_begin_on_one_day(last: int) -> None:
    stay, told = Days(day(9).start, day(11).start, "day"), Days(day(9).start, day(last).start, "day")
    (stop,) = merged([claim("Lima", 0, days=told), claim("Peru", 1, days=stay)], None)
    assert stop.days == stay


@pytest.mark.parametrize("town", ["Lima", "Cusco"])
def test_several_days_in_a_country_are_those_of_its_only_town(town: str) -> None:
    days = Days(date(2022, 9, 3), date(2022, 9, 6), "day")
    assert [stop.days for stop in merged([claim("Peru", 0, days=days), claim(town, 1)], None)] == [days]


def test_several_days_in_a_country_are_those_of_none_of_its_towns_alone() -> None:
    days = Days(date(2022, 9, 3), date(2022, 9, 6), "day")
    stops = merged([claim("Peru", 0, days=days), claim("Lima", 1), claim("Cusco", 2)], None)
    assert [stop.days for stop in stops] == [None, None]


def test_days_still_to_come_say_more_than_a_week_in_which_a_stop_was_made() -> None:
    week = claim("Lima", 0, days=Days(date(2022, 9, 5), date(2022, 9, 11), "week"))
    ahead = claim("Lima", 1, status="planned", days=day(8))
    assert [stop.days for stop in merged([week, ahead], None)] == [day(8)]


def test_a_stay_still_to_end_is_that_of_an_arrival_already_made() -> None:
    stay = Days(day(9).start, day(11).start, "day")
    arrival = claim("Lima", 0, days=day(9), status="made")
    (stop,) = merged([arrival, claim("Peru", 1, days=stay, status="planned")], None)
    assert stop.days == stay
    assert stop.status == "made"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (["planned", "made"], "made"),
        (["planned", "cancelled"], "cancelled"),
        (["made", "made", "cancelled"], "made"),
        (["planned", "planned"], "planned"),
    ],
)
def test_a_stop_has_the_status_that_most_of_it_says(said: list[str], status: str) -> None:
    (stop,) = merged([claim("Lima", n, status=one) for n, one in enumerate(said)], None)
    assert stop.status == status


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ([claim("Lima", 0, status="planned"), claim("Lima", 1, order="before")], "planned"),
        ([claim("Lima", 0, order="before")], "made"),
        ([claim("Lima", 0, status="planned", strong=False), claim("Peru", 1, strong=False)], "planned"),
        ([claim("Lima", 0, status="planned", strong=False), claim("Lima", 1, strong=False)], "made"),
        ([claim("Lima", 0, status="planned"), claim("Peru", 1)], "made"),
    ],
)
def test_what_comes_before_another_stop_or_is_said_in_passing_of_its_country_makes_no_plan_done(
    claims: list[Claim], status: str
) -> None:
    (stop,) = merged(claims, None)
    assert stop.status == status


def test_who_has_come_to_a_country_has_not_been_to_all_towns_of_it() -> None:
    told = [claim("Peru", 0), claim("Cusco", 1, status="planned"), claim("Lima", 2, status="made")]
    assert {stop.place.name: stop.status for stop in merged(told, None)} == {"Cusco": "planned", "Lima": "made"}


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


@pytest.mark.parametrize("end", ["wrapped up", "concluded", "ended"])
def test_a_visit_that_ends_before_the_next_begins_is_not_the_last(end: str) -> None:
    trip = read(f"Norwegian Premier Ann Lee {end} a visit to Lima on Monday and flew to Quito.").trips[0]
    assert [stop.place for stop in trip.stops] == ["Lima", "Quito"]


def test_the_place_that_somebody_flies_from_comes_before_the_next() -> None:
    text = (
        "Minister Ann Lee of Peru on Wednesday ended a visit to Egypt. From Cairo she flew to Riyadh, and on Friday "
        "she is expected in Amman."
    )
    trips = read(text, date(2024, 5, 16)).trips
    assert [stop.place for trip in trips for stop in trip.stops] == ["Cairo", "Riyadh", "Amman"]


def test_a_house_at_the_edge_of_a_great_town_is_in_it() -> None:
    text = "King Olav of Norway began a visit to Germany in Berlin, where Bob Ray greeted him at Bellevue Palace."
    assert [s.place for s in read(text).trips[0].stops] == ["Berlin"]


@pytest.mark.parametrize(("town", "expected"), [("Dharamsala", []), ("Gangtok", ["Gangtok"])])
def test_the_lama_comes_home_to_his_seat_and_travels_in_the_same_country(town: str, expected: list[str]) -> None:
    text = f"published: 2016-03-24\n\nThe Dalai Lama arrived in {town} on Monday."
    assert [stop.place for trip in read(text).trips for stop in trip.stops] == expected
