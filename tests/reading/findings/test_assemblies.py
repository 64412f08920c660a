"""Holders of office who meet in a town are stops of nobody named, where an article begins with them."""

from __future__ import annotations

import pytest

from tests.reading import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Opposition leaders meeting in Geneva have reached an agreement after talks.", ["Geneva"]),
        ("Foreign ministers from Kenya, Uganda and Rwanda will meet in Arusha for talks on trade.", ["Arusha"]),
        ("EU foreign ministers gathered in Luxembourg to discuss sanctions.", ["Luxembourg"]),
        ("Negotiators from Chad and Sudan held talks in Tunis about their border.", ["Tunis"]),
        ("The price of bread rose. Ministers met in Tunis about it.", []),
        ("Leaders said the fighting in Tunis had to stop.", []),
        ("The ministers have never met in Tunis.", []),
    ],
)
def test_those_who_meet_are_there(text: str, expected: list[str]) -> None:
    assert [stop.place.split(" ")[0] for stop in told.stops(text)] == expected
