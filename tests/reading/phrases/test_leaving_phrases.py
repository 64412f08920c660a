"""Whoever leaves a place, or comes from it, has been there."""

from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Indian Foreign Minister Ann Lee left Havana on Monday, wrapping up a two-day visit.", ["Havana"]),
        ("UN Secretary-General Ann Lee arrived in Lima on Monday from Quito.", ["Quito", "Lima"]),
    ],
)
def test_whoever_leaves_a_place_has_been_there(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected
