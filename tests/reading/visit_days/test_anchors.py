"""A weekday alone is counted from the dates that the journey is told with."""

from datetime import date

import pytest

from tests.reading.told import days

FRIDAY = date(2023, 5, 12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav will pay a visit to Portugal from 3 to 7 July. The King lands in Lisbon on Monday 3 July. "
            "On Wednesday he continues to Braga.",
            [("Lisbon", "07-03..07-05"), ("Braga", "07-05..07-07")],
        ),
        (
            "King Olav begins a tour of Portugal in Porto on Friday, 7 July, before heading to Braga on the Saturday.",
            [("Porto", "07-07"), ("Braga", "07-08")],
        ),
        (
            "King Olav flies to Porto on Sunday. He will open a library in Braga on Friday.",
            [("Porto", "05-14"), ("Braga", "05-19")],
        ),
        (
            "King Olav will fly to Portugal on Saturday, 8 July, and open a mill in Porto on Saturday evening.",
            [("Porto", "07-08")],
        ),
        (
            "King Olav will open a mill in Porto on 8 July. He travels to Braga on Sunday.",
            [("Porto", "07-08"), ("Braga", "")],
        ),
        (
            "King Olav will open a mill in Porto on 8 July. The mill is old. He likes it. He flies to Braga on Sunday.",
            [("Braga", "05-14"), ("Porto", "07-08")],
        ),
        (
            "King Olav visited Porto on Monday. On Friday he lands in Braga.",
            [("Porto", "05-08"), ("Braga", "05-12")],
        ),
    ],
)
def test_a_weekday_is_counted_from_the_dates_beside_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(days(text, FRIDAY).items()) == expected
