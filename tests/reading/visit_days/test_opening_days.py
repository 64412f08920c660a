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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Sunday Minister Ann Lee is due in Nairobi for a meeting, and from there she goes on to Addis Ababa.",
            {"Nairobi": "03-14", "Addis Ababa": ""},
        ),
        (
            "On Monday Minister Ann Lee of Peru opened a school in Bergen, and from there she went on to Voss.",
            {"Bergen": "03-08", "Voss": "03-08"},
        ),
    ],
)
def test_no_day_is_that_of_another_country_reached_from_there(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected
