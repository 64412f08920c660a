"""A place behind another one may be one place with it."""

from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Singer Ann Lee cancelled her concert in Athens, Georgia, after losing her voice.", ["Athens"]),
        ("Singer Ann Lee will visit Athens, Georgia and Armenia.", ["Athens", "Tbilisi", "Yerevan"]),
    ],
)
def test_a_state_called_like_a_country_has_its_own_towns(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


def test_a_town_on_an_island_is_one_stop_however_large_the_island() -> None:
    text = "Minister Ann Lee flew to Medan on the island of Sumatra."
    assert [stop.place for stop in stops(text, WEDNESDAY)] == ["Medan"]
