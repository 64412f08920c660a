"""The day of a place may lean on one told before."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)

FRIDAY = date(2023, 5, 12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav will open a fair in Porto on Tuesday, before flying to Rabat the next day.",
            [("Porto", "05-16"), ("Rabat", "05-17")],
        ),
        (
            "King Olav opened a fair in Porto on Tuesday and the following morning visited Braga.",
            [("Porto", "05-09"), ("Braga", "05-10")],
        ),
        (
            "King Olav will tour Portugal in June. He opens a mill at Porto on the 7th, 8th and 10th, and is in Braga "
            "on the 12th.",
            [("Porto", "06-07..06-10"), ("Braga", "06-12")],
        ),
        (
            "King Olav will open a mill in Porto on 3 June. On the 4th the King is in Braga.",
            [("Porto", "06-03"), ("Braga", "06-04")],
        ),
        (
            "King Olav travels to Porto and spends the last day, 15 June, in Braga.",
            [("Porto", ""), ("Braga", "06-15")],
        ),
        (
            "King Olav will see a mill in Porto at noon on Saturday and another in Braga the same evening.",
            [("Porto", "05-13"), ("Braga", "05-13")],
        ),
        (
            "King Olav will go on to Porto, where the conference opens on Sunday.",
            [("Porto", "05-14")],
        ),
        (
            "King Olav will go on to Porto, where the opening of a mill is fixed for May 23 and 24.",
            [("Porto", "05-23..05-24")],
        ),
        (
            "King Olav will arrive in Porto on May 20. On the 22nd he travels to Braga.",
            [("Porto", "05-20"), ("Braga", "05-22")],
        ),
        (
            "King Olav will arrive in Porto on May 30. On the 2nd he is due in Braga.",
            [("Porto", "05-30"), ("Braga", "06-02")],
        ),
        (
            "King Olav will visit Porto on Saturday, May 27, and Braga on Monday.",
            [("Porto", "05-27"), ("Braga", "05-29")],
        ),
        ("King Olav will travel to Porto on Friday.", [("Porto", "05-12")]),
    ],
)
def test_a_day_may_lean_on_another(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(days(text, FRIDAY).items()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He opened a school in Porto on Monday and a library in Braga the next day.", ("Braga", "05-09")),
        ("He flew to Porto on Monday and to Braga two days later.", ("Braga", "05-10")),
        ("He will visit Porto on 18 May, Braga the next day and Coimbra on the 21st.", ("Coimbra", "05-21")),
        ("He flies to Braga on 18 May and then on to Coimbra.", ("Coimbra", "")),
        ("He will see soldiers in Braga on his way home on Tuesday.", ("Braga", "05-16")),
        ("He was on Monday in Braga.", ("Braga", "05-08")),
        ("He drove to Braga, where the Queen joined him on Thursday.", ("Braga", "05-11")),
        ("From Braga, where he saw a school, he goes home on Friday.", ("Braga", "")),
    ],
)
def test_a_day_is_counted_from_the_place_before_or_said_by_where(text: str, expected: tuple[str, str]) -> None:
    assert list(days(f"King Olav of Norway is touring Portugal. {text}", FRIDAY).items())[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 25 May he will be in Porto for a feast and the following day, Friday, 26 May, he will visit Braga.",
            {"Porto": "05-25", "Braga": "05-26"},
        ),
        ("After training on Monday, he will be heading to Braga from 20 to 22 May.", {"Braga": "05-20..05-22"}),
        (
            "The state visit is on 20 and 21 May. He will arrive in Porto. He goes to Braga on the second day.",
            {"Porto": "", "Braga": "05-21"},
        ),
        (
            "On Tuesday he goes to Porto to see a school, and on Wednesday he will be received in Braga.",
            {"Porto": "05-16", "Braga": "05-17"},
        ),
        ("On Saturday he will open a fair, then travel to Braga.", {"Braga": "05-13"}),
        (
            "He moves to Braga on Thursday for talks and travels to Porto on Friday.",
            {"Braga": "05-18", "Porto": "05-19"},
        ),
        ("He will go to Braga at the end of next month.", {"Braga": "06-24..06-30"}),
    ],
)
def test_days_hold_on_through_a_journey(text: str, expected: dict[str, str]) -> None:
    assert days(f"King Olav of Norway is touring Portugal. {text}", FRIDAY) == expected


def test_who_has_left_for_a_journey_has_not_come_home_from_it() -> None:
    text = "King Olav's first flight was put off, but he left for Portugal on Thursday. He landed in Porto on Friday."
    assert days(text, FRIDAY)["Porto"] == "05-12"
