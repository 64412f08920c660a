"""Of several places the likelier one is larger, a capital, of that name itself, or in a country spoken of."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.names.fame import likelihood
from tests.reading.names.given import place

PERU = frozenset({"PE"})
SIZES = st.integers(0, 40_000_000)


@pytest.mark.parametrize(
    ("likelier", "other"),
    [
        ({"precision": "country"}, {"population": 9_000_000, "capital": True}),
        ({"precision": "country", "population": 9_000_000}, {"precision": "country", "population": 9_000}),
        ({"precision": "region"}, {"population": 5_000_000}),
        ({"precision": "region", "population": 20_000_000}, {"precision": "region"}),
        ({"population": 40_000}, {"precision": "venue", "population": 900_000}),
        ({"capital": True}, {"population": 5_000_000}),
        ({"capital": True, "country_code": "SG"}, {"precision": "country", "country_code": "SG"}),
        ({"precision": "country", "country_code": "SG"}, {"capital": True, "country_code": "SG", "match": "known"}),
        ({}, {"match": "alternate", "population": 1_000_000}),
        ({"match": "alternate", "capital": True}, {"match": "alternate", "population": 5_000_000}),
        ({"geonames_id": 6173331}, {"population": 600_000}),
        ({"geonames_id": 2509954, "population": 800_000}, {"population": 1_600_000}),
    ],
)
def test_one_place_is_likelier_than_another(likelier: dict[str, Any], other: dict[str, Any]) -> None:
    assert likelihood(place(**likelier), frozenset()) > likelihood(place(**other), frozenset())


def test_a_capital_that_once_had_the_name_is_no_likelier_for_being_one() -> None:
    amman = place(match="alternate", capital=True)
    assert likelihood(amman, frozenset(), known_as=False) == likelihood(amman, frozenset()) - 2.5
    assert likelihood(amman, PERU, known_as=False) == likelihood(amman, PERU)


@pytest.mark.parametrize(("match", "more"), [("name", 1.5), ("alternate", 3.0)])
def test_another_name_of_a_town_is_believed_where_its_country_is_spoken_of(match: str, more: float) -> None:
    town = place(match=match)
    assert likelihood(town, PERU) == pytest.approx(likelihood(town, frozenset()) + more)
    assert likelihood(town, frozenset(), at_home=1.5) == pytest.approx(likelihood(town, PERU))


@given(SIZES, SIZES)
def test_of_two_alike_the_larger_is_never_less_likely(one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert likelihood(place(population=small), PERU) <= likelihood(place(population=large), PERU)


@given(st.sampled_from(["name", "alternate", "slip"]), st.floats(0, 9), st.booleans())
def test_a_place_in_a_country_spoken_of_is_likelier_up_to_a_measure(match: str, at_home: float, capital: bool) -> None:
    town = place(match=match, capital=capital)
    away, near = likelihood(town, frozenset(), at_home), likelihood(town, PERU, at_home)
    assert near >= away
    assert likelihood(town, PERU, 99.0) == likelihood(town, PERU, 3.0)
