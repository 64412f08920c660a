"""Days that begin with an arrival are those of the stay, wherever the text says them."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)
ARRIVES = "President Ann Lee lands in Lima on Sunday."


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The visit to Peru will last from March 14 to 16.", "03-14..03-16"),
        ("This meeting, scheduled from March 14-16, will focus on trade.", "03-14..03-16"),
        ("She has never been to Peru. The March 14-16 trade mission is her third.", "03-14..03-16"),
        ("The visit to Peru will last from March 13 to 16.", "03-14"),
        ("A fair in Quito runs from March 14 to 16.", "03-14"),
        ("She will be in Quito on Monday. The congress of bakers runs from March 14 to 16.", "03-14"),
        ("The fair is open from March 14 to 16 and the market from March 14 to 20.", "03-14"),
    ],
)
def test_a_stay_lasts_as_long_as_days_from_the_arrival_on(said: str, expected: str) -> None:
    assert days(f"{ARRIVES} {said}", WEDNESDAY)["Lima"] == expected


def test_a_stay_that_is_over_is_found_as_one_to_come() -> None:
    text = "President Ann Lee landed in Lima on Sunday. The March 7-9 mission to Peru was her third."
    assert days(text, WEDNESDAY)["Lima"] == "03-07..03-09"


def test_a_stay_of_weeks_ago_is_not_looked_for_a_year_ahead() -> None:
    text = "President Ann Lee landed in Lima on February 14. The February 14-16 mission to Peru was her third."
    assert days(text, WEDNESDAY)["Lima"] == "02-14..02-16"
