"""The rule that makes trips of stays, on invented stays and on trips that everybody knows."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.record.parsing import read_file
from components.record.repeats import Stay, stays_of
from components.record.trips import MOST_DAYS_BETWEEN, Trip, trips_of
from components.record.visit import Visit
from tests.record.conftest import visit

people = st.sampled_from(["doe-jane-q", "roe-richard"])
spans = st.tuples(people, st.integers(0, 60), st.integers(0, 20))


def stay(number: int, start: str, end: str = "", **other: str) -> Stay:
    return Stay((visit(number, start, end, **other),))


def numbers(trips: list[Trip]) -> list[list[str]]:
    return [[stay.visit.number for stay in trip.stays] for trip in trips]


@pytest.mark.parametrize(("start", "together"), [("2024-02-17", True), ("2024-02-19", True), ("2024-02-20", False)])
def test_two_days_later_is_the_same_trip_and_three_are_another(start: str, together: bool) -> None:
    trips = trips_of([stay(1, "2024-02-15", "2024-02-17"), stay(2, start)])
    assert len(trips) == (1 if together else 2)


def test_a_stay_that_lasts_holds_together_what_happens_meanwhile() -> None:
    trips = trips_of([stay(1, "1974-05-03", "1974-05-29"), stay(2, "1974-05-07"), stay(3, "1974-05-30")])
    assert numbers(trips) == [["1", "2", "3"]]
    assert (trips[0].start, trips[0].end) == (date(1974, 5, 3), date(1974, 5, 30))


def test_of_two_that_begin_together_the_one_that_ends_first_is_first() -> None:
    assert numbers(trips_of([stay(1, "2017-07-09", "2017-07-10"), stay(2, "2017-07-09")])) == [["2", "1"]]


def test_two_people_do_not_share_a_trip() -> None:
    assert len(trips_of([stay(1, "2024-01-01"), stay(2, "2024-01-01", who="roe-richard")])) == 2


@given(st.lists(spans, max_size=30))
def test_every_stay_is_in_one_trip_and_trips_of_a_person_are_apart(spans: list[tuple[str, int, int]]) -> None:
    origin = date(1990, 1, 1)
    stays = [
        stay(number, str(origin + timedelta(first)), str(origin + timedelta(first + length)), who=who)
        for number, (who, first, length) in enumerate(spans)
    ]
    trips = trips_of(stays)
    assert sorted(number for trip in numbers(trips) for number in trip) == sorted(one.visit.number for one in stays)
    for before, after in pairwise(trips):
        assert before.who != after.who or (after.start - before.end).days > MOST_DAYS_BETWEEN
    assert numbers(trips_of(reversed(stays))) == numbers(trips)


def real_trips(record: Path, file: str) -> list[Trip]:
    visits = [one for one in read_file(record / "secretary-travels" / file, file) if isinstance(one, Visit)]
    return trips_of(stays_of(visits)[0])


def countries(trips: list[Trip], day: str) -> list[str]:
    """The countries of the trip under way on that day."""
    on = date.fromisoformat(day)
    (trip,) = (trip for trip in trips if trip.start <= on <= trip.end)
    return [stay.visit.country for stay in trip.stays]


def test_kissingers_shuttles_are_one_trip_each(record: Path) -> None:
    trips = real_trips(record, "kissinger-henry-a.xml")
    january = countries(trips, "1974-01-15")
    assert january == ["Spain", "Egypt", "Israel", "Jordan", "Syria", "Israel"]
    may = countries(trips, "1974-05-15")
    assert {"Syria", "Israel", "Jordan", "Cyprus", "Saudi Arabia", "Egypt"} <= set(may)
    assert may.count("Israel") == 2
    march = countries(trips, "1975-03-15")
    assert march.count("Syria") == 2
    assert march[:2] == ["United Kingdom", "Belgium"]
    assert countries(trips, "1975-08-25")[:3] == ["Israel", "Egypt", "Syria"]
    assert "Yugoslavia" not in countries(trips, "1975-08-25")


def test_blinkens_middle_east_tours_keep_a_country_visited_twice_as_two_stops(record: Path) -> None:
    trips = real_trips(record, "blinken-antony-j.xml")
    october = countries(trips, "2023-10-14")
    assert october == [
        "Israel", "Jordan", "Bahrain", "Qatar", "United Arab Emirates", "Saudi Arabia", "Egypt", "Israel",
    ]  # fmt: skip
    november = countries(trips, "2023-11-05")
    assert november[:4] == ["Israel", "Jordan", "West Bank", "Iraq"]
    assert november[-1] == "India"
    assert countries(trips, "2024-01-09") == [
        "Türkiye", "Greece", "Jordan", "Qatar", "United Arab Emirates", "Saudi Arabia", "Israel", "Bahrain",
        "West Bank", "Egypt",
    ]  # fmt: skip
    assert countries(trips, "2024-02-07") == ["Saudi Arabia", "Egypt", "Qatar", "Israel"]
