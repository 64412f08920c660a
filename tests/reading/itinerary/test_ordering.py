"""Stops stand in the order that the article says outright, then in that of their days, then of their naming."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.claim import Claim
from components.reading.itinerary.merging import merged
from components.reading.itinerary.ordering import in_order
from components.reading.reader import read
from tests.reading.itinerary.claims import claim, day


def _counted_up(*names: str) -> list[Claim]:
    return [claim(name, 1, nth, listed=len(names)) for nth, name in enumerate(names)]


_STOPS = st.lists(
    st.builds(
        claim,
        st.sampled_from(["Lima", "Quito", "Rome", "Oslo", "Cairo"]),
        st.integers(0, 4),
        order=st.sampled_from([None, "first", "last", "before", "after"]),
        days=st.sampled_from([None, day(8), day(9), day(8, 12)]),
        status=st.sampled_from(["made", "planned"]),
        returning=st.booleans(),
        virtual=st.booleans(),
    ),
    max_size=6,
)


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


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([], []),
        ([claim("Lima", 0, day_of_year=(2, 20)), claim("Quito", 1, day_of_year=(2, 16))], ["Quito", "Lima"]),
        ([claim("Lima", 0, day_of_year=(1, 2)), claim("Quito", 1, day_of_year=(12, 30))], ["Quito", "Lima"]),
        ([claim("Lima", 0, day_of_year=(2, 20)), claim("Quito", 1)], ["Lima", "Quito"]),
        ([claim("Lima", 0), claim("Quito", 0, order="after")], ["Lima", "Quito"]),
        ([claim("Lima", 0, order="after"), claim("Quito", 0)], ["Quito", "Lima"]),
        ([claim("Lima", 0, order="after"), claim("Quito", 1)], ["Lima", "Quito"]),
        ([claim("Lima", 0, status="planned"), claim("Quito", 1)], ["Quito", "Lima"]),
        ([claim("Lima", 0, status="planned", order="first"), claim("Quito", 1)], ["Lima", "Quito"]),
        ([claim("Lima", 0, days=day(8, 12)), claim("Quito", 1, days=day(9))], ["Lima", "Quito"]),
        ([claim("Lima", 0, days=day(9, 12)), claim("Quito", 1, days=day(8, 12))], ["Quito", "Lima"]),
        ([claim("Lima", 0, order="last"), claim("Quito", 1, order="last")], ["Lima", "Quito"]),
        ([claim("Lima", 0, order="last"), claim("Quito", 1, virtual=True)], ["Lima", "Quito"]),
        ([claim("Quito", 0, days=day(9)), claim("Lima", 1, days=day(8, 12))], ["Quito", "Lima"]),
        (
            [claim("Rome", 0), *_counted_up("Lima", "Quito", "Rome")],
            ["Lima", "Quito", "Rome"],
        ),
        (
            [claim("Rome", 0, order="first"), *_counted_up("Lima", "Quito", "Rome")],
            ["Rome", "Lima", "Quito"],
        ),
        (
            [claim("Lima", 0, status="planned", order="first", days=day(9)), claim("Quito", 1)],
            ["Quito", "Lima"],
        ),
        ([claim("Lima", 0, days=day(9), order="first"), claim("Quito", 1, days=day(8))], ["Quito", "Lima"]),
        ([claim("Lima", 0, days=day(8)), claim("Quito", 1, days=day(8), order="first")], ["Quito", "Lima"]),
        (
            [claim("Lima", 0), claim("Quito", 1), claim("Lima", 2, returning=True, order="first")],
            ["Lima", "Quito", "Lima"],
        ),
        (
            [claim("Lima", 0), claim("Quito", 1, status="planned"), claim("Lima", 2, returning=True)],
            ["Lima", "Quito", "Lima"],
        ),
        (
            [claim("Lima", 0, order="first"), claim("Quito", 1), claim("Lima", 2, returning=True)],
            ["Lima", "Quito", "Lima"],
        ),
    ],
)
def test_what_is_over_comes_before_what_is_to_come(claims: list[Claim], expected: list[str]) -> None:
    assert [stop.place.name for stop in in_order(merged(claims, "NO"))] == expected


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (
            [claim("Rome", 0, days=day(9)), claim("Lima", 1, days=day(8)), claim("Quito", 1, 1)],
            ["Lima", "Quito", "Rome"],
        ),
        (
            [claim("Rome", 0, days=day(8)), claim("Lima", 1, days=day(9)), claim("Quito", 1, 1)],
            ["Rome", "Lima", "Quito"],
        ),
        (
            [claim("Rome", 0, days=day(9)), claim("Quito", 1), claim("Lima", 1, 1, days=day(8))],
            ["Lima", "Rome", "Quito"],
        ),
        (
            [claim("Rome", 0, days=day(9)), claim("Lima", 1, days=day(8)), claim("Quito", 1, 1, status="planned")],
            ["Lima", "Rome", "Quito"],
        ),
    ],
)
def test_a_stop_of_no_day_follows_the_one_that_leads_to_it(claims: list[Claim], expected: list[str]) -> None:
    assert [stop.place.name for stop in in_order(merged(claims, "NO"))] == expected


@given(_STOPS)
def test_ordering_loses_no_stop(claims: list[Claim]) -> None:
    stops = merged(claims, "NO")
    assert sorted(map(id, in_order(stops))) == sorted(map(id, stops))


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
