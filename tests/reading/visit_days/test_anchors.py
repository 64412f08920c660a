"""A weekday alone is counted from the dates that the journey is told with."""

from datetime import date

import pytest

from tests.reading.told import days, stops, when

FRIDAY = date(2023, 5, 12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav will pay a visit to Portugal from 3 to 7 July. The King lands in Lisbon on Monday 3 July. "
            "On Wednesday he continues to Braga.",
            [("Lisbon", "07-03"), ("Braga", "07-05..07-07")],
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


def test_the_weekdays_of_a_plan_go_on_from_each_other() -> None:
    text = (
        "title: x\npublished: 2024-09-02\n\nPope Anton left Rome on Monday for Jakarta, Indonesia, on Tuesday. "
        "He will spend Wednesday and Thursday in Jakarta. On Friday, he will fly to Port Moresby, where he will remain "
        "until Monday morning. On Monday, Pope Anton will go on to Dili, and on Wednesday to Singapore."
    )
    assert {stop.place: when(stop) for stop in stops(text)} == {
        "Jakarta": "09-03..09-05",
        "Port Moresby": "09-06..09-09",
        "Dili": "09-09",
        "Singapore": "09-11",
    }


def test_a_weekday_is_not_counted_from_days_of_what_nobody_travels_to() -> None:
    text = (
        "King Olav came back to Norway on Friday after a trip to Portugal. During his journey, which was aimed at the "
        "fair scheduled for December 11-12 in Bergen, Olav met leading merchants. Upon his arrival in Porto on "
        "Wednesday, he was welcomed."
    )
    assert days(text, FRIDAY)["Porto"] == "05-10"
