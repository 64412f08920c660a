"""Whoever arrives in a country of which only the capital is told has been there since that day."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        (
            "Princess Inga of Norway arrived in Peru on Sunday. On Monday she met lawmakers in Lima.",
            "Lima",
            "03-07..03-08",
        ),
        (
            "Princess Inga of Norway will begin her visit in Peru on Sunday. On Tuesday she will be in Lima.",
            "Lima",
            "03-14..03-16",
        ),
        # She may have come to another town by any way, and to Lima from there.
        (
            "Princess Inga of Norway arrived in Peru on Sunday. On Monday she met lawmakers in Cusco.",
            "Cusco",
            "03-08",
        ),
        (
            "Princess Inga of Norway arrived in Peru on Friday. On Sunday she was in Cusco. On Monday she was in Lima.",
            "Lima",
            "03-08",
        ),
        ("Princess Inga of Norway spoke of Peru on Sunday. On Monday she visited Lima.", "Lima", "03-08"),
    ],
)
def test_a_capital_is_where_a_traveller_came_to(text: str, place: str, expected: str) -> None:
    assert days(text, WEDNESDAY)[place] == expected
