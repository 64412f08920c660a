"""A line that is only a day heads what is told under it."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    "headings",
    [
        ("Friday, March 5th", "Saturday, March 6th"),
        ("Day 1 (March 5)", "Day 2 (March 6)"),
        ("Day 0 - Friday, March 5th", "Day 1 - Saturday 6th"),
    ],
)
def test_a_day_heads_the_lines_under_it_in_whatever_tense(headings: tuple[str, str]) -> None:
    text = "King Olav visits Peru\n\n{}\nKing Olav arrived in Lima.\n\n{}\nThe King will visit a school in Cusco.\n"
    assert days(text.format(*headings), WEDNESDAY) == {"Lima": "03-05", "Cusco": "03-06"}


def test_the_day_of_an_earlier_release_is_not_that_of_what_it_says_will_come() -> None:
    text = (
        "King Olav visits Peru\n\nMarch 9, 2021\nKing Olav opened a fair in Lima.\n\nMarch 4, 2021\n"
        "The King will visit a school in Cusco.\n\nMarch 3, 2021\nThe Queen spoke.\n"
    )
    assert days(text, WEDNESDAY) == {"Lima": "03-09", "Cusco": ""}


def test_weekdays_that_head_a_diary_are_those_of_the_week_in_its_headline() -> None:
    text = (
        "title: The diary, 15-21 March\n\nAll times local.\n\n{}\nKing Olav begins a state visit to Peru: talks in "
        "Lima.\n\n"
        "FRIDAY (public holiday)\nKing Olav is in Cusco, visits a school.\n"
    )
    assert days(text.format("TUESDAY"), WEDNESDAY) == {"Lima": "03-16", "Cusco": "03-19"}
    assert days(text.format("TUESDAY").replace(", 15-21 March", ""), WEDNESDAY) == {"Lima": "03-09", "Cusco": "03-05"}
