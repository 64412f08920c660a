from datetime import date

import pytest

from tests.reading.told import days

FRIDAY = date(2021, 3, 12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The first day
        ("A four-day state visit to Peru by President Ann Lee of Chad begins on Monday.", "03-15..03-18"),
        ("On Monday President Ann Lee of Chad begins a week-long visit to Lima.", "03-15..03-21"),
        ("Minister Ann Lee of Chad begins on Monday a two-day visit to Lima.", "03-15..03-16"),
        (
            "Minister Ann Lee of Chad opened two days of talks with Peruvian officials in Lima on Monday.",
            "03-08..03-09",
        ),
        # The last
        ("The four-day trip of Chadian minister Ann Lee to Lima ended on 9 March.", "03-06..03-09"),
        ("Concluding a two-day visit to Lima on Thursday, Minister Ann Lee of Chad met miners.", "03-10..03-11"),
        ("Pope Leo ended his four days in Lima on Tuesday.", "03-06..03-09"),
        ("Pope Leo ended his four days in Lima, long planned for this year, on Tuesday.", "03-06..03-09"),
        ("Ann Lee of Chad visited Lima for four days through Tuesday, her first trip of this year.", "03-06..03-09"),
        ("On Thursday, the last day of her three-day visit to Lima, Minister Ann Lee met miners.", "03-09..03-11"),
        ("At the end of a three-day visit to Lima on Thursday, Minister Ann Lee met miners.", "03-09..03-11"),
        ("Minister Ann Lee of Chad was in Lima on Thursday at the end of a three-day visit.", "03-09..03-11"),
        ("Minister Ann Lee of Chad left Lima on Thursday at the end of a three-day visit to Peru.", "03-09..03-11"),
        ("Minister Ann Lee of Chad concluded on Thursday a two-day visit to Lima.", "03-10..03-11"),
        ("Minister Ann Lee of Chad ended two days of talks in Lima on Thursday.", "03-10..03-11"),
        ("Minister Ann Lee of Chad held two days of talks in Lima that ended on Thursday.", "03-10..03-11"),
        ("Minister Ann Lee of Chad is on a three-day visit to Lima that ends on Saturday.", "03-11..03-13"),
        # One in between
        ("President Ann Lee, on the second day of a three-day visit to Lima, met miners on Thursday.", "03-10..03-12"),
        # None that is told
        ("President Ann Lee of Chad met miners in Lima on Thursday during a three-day visit.", "03-11"),
    ],
)
def test_a_length_and_one_day_give_all_days_where_it_is_told_which_day_that_is(text: str, expected: str) -> None:
    assert list(days(text, FRIDAY).values()) == [expected]


def test_a_length_is_only_that_of_the_place_it_is_said_of() -> None:
    text = "Archbishop Ann Lee of Seoul came home to Seoul on Tuesday after three days in Manila as a guest."
    assert days(text, FRIDAY) == {"Manila": "03-07..03-09"}


def test_a_visit_that_starts_on_a_day_lasts_so_long_in_the_only_town_told_of() -> None:
    text = (
        "Starting on March 13, President Ann Lee of Peru will make a two-day visit to Cape Verde, where she will take "
        "part in a meeting in Mindelo."
    )
    assert days(text, date(2021, 3, 10)) == {"Mindelo": "03-13..03-14"}
