"""The day with which a sentence opens is that of all it tells, but not of what comes after a beginning."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


def test_a_day_that_opens_a_sentence_is_that_of_all_it_tells() -> None:
    assert days("On Sunday, King Olav will open a mill in Cusco and a school in Tacna.", WEDNESDAY) == {
        "Cusco": "03-14",
        "Tacna": "03-14",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Lee of Peru is touring Norway. On Monday she spoke before a crowd of thousands in Bergen.",
            {"Bergen": "03-08"},
        ),
    ],
)
def test_a_crowd_does_not_part_a_date_from_its_place(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected
