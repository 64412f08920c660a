"""Claims of a country and of its towns become stops."""

from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


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
