"""Which of a sentence's dates is of which of its places."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Lee of Peru told reporters on Monday before leaving Lima for Oslo that all was well.",
            {"Oslo": "03-08"},
        ),
    ],
)
def test_what_was_said_before_leaving_was_said_that_day(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


def test_a_day_that_opens_a_sentence_is_its_own_whatever_stands_before_it() -> None:
    text = "President Ann Lee flew to Vienna. Already on Thursday, Lee will meet Austrian President Jan Bell in Graz."
    assert days(text, WEDNESDAY)["Graz"] == "03-11"
