from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)
OFF = "Foreign Minister Ann Lee has put off a visit to Sierra Leone. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (OFF + "The visit had originally been set for next week.", {"Freetown": "03-15..03-21"}),
        (OFF + "The trip was to have begun on Monday.", {"Freetown": "03-15"}),
        (OFF + "The visit of the Pope is set for next week.", {"Freetown": ""}),
    ],
)
def test_a_visit_that_is_off_keeps_the_day_it_had_been_set_for(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected
