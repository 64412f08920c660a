"""A line that ends in a colon may head the stops of a journey, each a line of its own."""

from datetime import date

import pytest

from tests.reading import told

WEDNESDAY = date(2021, 12, 1)
DELEGATION = "A delegation led by Minister Ann Lee will travel along the border.\n\n"


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (
            "The delegation will visit:\n• Terespol, Poland\n• Sejny, Poland\n• Kaunas, Lithuania",
            "Terespol Sejny Kaunas",
        ),
        ("The stops on their route:\n\nTerespol, Poland\n\nNoplacewitz, Poland\n\nSejny, Poland", "Terespol Sejny"),
        ("She thanked:\n• Poland\n• Lithuania", ""),
        ("The most expensive cities:\n• Terespol, Poland\n• Kaunas, Lithuania", ""),
        ("The delegation will visit:\n• Terespol, Poland\n\nThe minister is from Kaunas.", ""),
    ],
)
def test_lines_that_are_only_a_place_are_stops_where_their_heading_says_so(lines: str, places: str) -> None:
    assert [stop.place for stop in told.stops(DELEGATION + lines, WEDNESDAY)] == places.split()
