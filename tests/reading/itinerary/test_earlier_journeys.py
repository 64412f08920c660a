"""What a traveller did weeks before the journey reported is told as a trip of its own."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.itinerary.earlier_journeys import (
    earlier_journeys,
    of_present_journey,
    without_what_was_lately,
)
from components.reading.reader import read
from tests.reading.itinerary.claims import claim, day, party

NOW = date(2022, 11, 20)
ALONE = party()


def on(year: int, month: int) -> Days:
    return Days(date(year, month, 1), date(year, month, 1), "day")


def anns(place: str, at: int, **known: object) -> Claim:
    return claim(place, at, people=(ALONE.main,), open=False, **known)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([anns("Quito", 1)], []),
        ([anns("Quito", 1), anns("Lima", 0, days=day(1))], [["Lima"]]),
        ([anns("Quito", 1), anns("Lima", 0, days=day(1), strong=False)], []),
        ([anns("Quito", 1), anns("Lima", 0, days=day(1), in_title=True)], []),
        ([anns("Quito", 1), anns("Lima", 0, days=day(1), returning=True)], []),
        ([anns("Quito", 1), claim("Lima", 0, days=day(1))], [["Lima"]]),
        ([anns("Quito", 1), claim("Lima", 0, days=day(1), phrase="trip to")], []),
        ([anns("Quito", 1), claim("Lima", 0, days=day(1), status="cancelled")], []),
        (
            [anns("Quito", 1, days=on(2022, 11)), anns("Lima", 0, days=day(3)), anns("Rome", 2, days=day(1))],
            [["Lima", "Rome"]],
        ),
    ],
)
def test_what_was_surely_done_weeks_before_is_a_journey_of_its_own(
    claims: list[Claim], expected: list[list[str]]
) -> None:
    told = earlier_journeys(claims, ALONE, NOW)
    assert [[one.place.name for one in said] for said in told] == expected


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([anns("Lima", 0), anns("Lima", 1, days=day(1))], ["Lima"]),
        ([anns("Lima", 0), anns("Lima", 1, days=on(2020, 9))], ["Lima", "Lima"]),
        ([anns("Lima", 0, status="planned"), anns("Lima", 1, days=day(1))], ["Lima", "Lima"]),
        ([anns("Lima", 0, days=day(1)), anns("Lima", 1), anns("Lima", 2, days=on(2022, 11))], ["Lima"] * 3),
        ([anns("Quito", 0), anns("Lima", 1, days=day(1))], ["Quito", "Lima"]),
    ],
)
def test_a_place_to_which_an_earlier_journey_lately_led_is_not_told_of_the_present_one_as_well(
    claims: list[Claim], expected: list[str]
) -> None:
    earlier = earlier_journeys(claims, ALONE, NOW)
    present = without_what_was_lately(claims, earlier, ALONE, NOW)
    assert [one.place.name for one in present] == expected
    assert without_what_was_lately(claims, earlier, ALONE, None) == claims


def test_weeks_lie_between_two_journeys_and_a_lifetime_back_is_history() -> None:
    now = anns("Quito", 9)
    told = [
        now,
        anns("Lima", 0, days=day(1)),
        anns("Rome", 1, days=on(2022, 3)),
        anns("Oslo", 2, days=on(2019, 3)),
        anns("Paris", 3, days=on(1959, 3)),
    ]
    found = [[one.place.name for one in said] for said in earlier_journeys(told, ALONE, NOW)]
    assert found == [["Lima"], ["Rome"], ["Oslo"]]


def test_a_claim_is_of_the_present_journey_or_of_an_earlier_one() -> None:
    told = [anns("Quito", 1), anns("Lima", 0, days=day(1)), anns("Rome", 2, days=on(2022, 3))]
    present, earlier = of_present_journey(told, NOW), earlier_journeys(told, ALONE, NOW)
    assert sorted(map(id, [*present, *(one for said in earlier for one in said)])) == sorted(map(id, told))


def test_the_earlier_journey_is_a_trip_without_the_days_and_companions_of_this_one() -> None:
    text = (
        "published: 2022-11-20\n\nForeign Minister Ann Lee, accompanied by her deputy Bo Lind, is on a three-day visit "
        "to Quito from November 18 to 20. In February, Lee visited Lima."
    )
    now, before = read(text).trips
    assert [stop.place for stop in now.stops] == ["Quito"]
    assert [(stop.place, stop.start) for stop in before.stops] == [("Lima", date(2022, 2, 1))]
    assert (before.travellers, before.start) == (("Ann Lee",), None)


@pytest.mark.parametrize(
    ("told", "lima"),
    [
        ("In February she visited Lima.", "2022-02-01"),
        ("She last visited Lima in February.", "2022-02-01"),
        ("She had previously travelled to Lima in February.", "2022-02-01"),
        ("She visited Lima last year.", "2021-01-01"),
        ("She visited Lima in 2009.", "2009-01-01"),
        ("She visited Lima in 1909.", None),
        ("She moved to Lima in 2009.", None),
        ("She was last in Lima in 2009, when she spoke to students.", "2009-01-01"),
        ("She had visited Lima twice.", None),
        ("She visited Lima years ago.", None),
    ],
)
def test_an_earlier_visit_is_told_where_its_days_are_known_and_near(told: str, lima: str | None) -> None:
    trips = read(f"Foreign Minister Ann Lee is in Quito. {told}", NOW).trips
    assert [stop.place for stop in trips[0].stops] == ["Quito"]
    assert [str(stop.start) for trip in trips[1:] for stop in trip.stops] == ([lima] if lima else [])
