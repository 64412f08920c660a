"""When somebody comes may be told in a sentence that names no place."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ana Torres is in Lima on a three-day visit. She flew in from Quito on Tuesday evening and was "
            "met by the mayor.",
            {"Lima": "05-07..05-09"},
        ),
        (
            "President Ana Torres has arrived in Lima for talks. Her plane landed at 4 pm yesterday.",
            {"Lima": "05-07"},
        ),
        ("President Ana Torres has landed in Lima for talks.", {"Lima": "05-08"}),
        (
            "President Ana Torres of Cuba will visit Chile and Peru in June. The last stop of the tour will be Lima. "
            "The president will arrive on June 14 and leave for Havana on June 16.",
            {"Santiago": "06-01..06-30", "Lima": "06-14..06-16"},
        ),
        (
            "President Ana Torres has arrived in Lima for talks. The mayor said on Tuesday that all was ready.",
            {"Lima": "05-08"},
        ),
        (
            "President Ana Torres will visit Lima. She arrives on Tuesday and leaves on Thursday.",
            {"Lima": "05-14..05-16"},
        ),
        (
            "President Ana Torres will visit Lima. She will arrive on May 14 and stay for three days.",
            {"Lima": "05-14..05-16"},
        ),
        ("President Ana Torres will visit Lima. The visit is from May 14 to 16.", {"Lima": "05-14..05-16"}),
        ("President Ana Torres will visit Lima. Her two-day visit will begin next Tuesday.", {"Lima": "05-14..05-15"}),
        ("President Ana Torres visited Lima. The visit took place on May 3.", {"Lima": "05-03"}),
        ("President Ana Torres will visit Lima. On Friday parliament votes on the budget.", {"Lima": ""}),
    ],
)
def test_the_arrival_is_told_apart(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


def test_who_is_expected_there_on_a_day_is_expected_where_the_sentence_before_says() -> None:
    text = (
        "Ann Lee of Fiji is to visit Lima, her party said. She is expected there on 27 March. She will go on to Quito."
    )
    assert days(text, date(2021, 3, 10)) == {"Lima": "03-27", "Quito": ""}


def test_who_came_on_one_day_and_acts_on_the_next_is_there_on_both() -> None:
    text = "President Ana Torres of Cuba, who came yesterday, was today present at the opening of a school in Lima."
    assert days(text, WEDNESDAY) == {"Lima": "05-07..05-08"}


def test_an_arrival_told_by_the_clock_was_that_day() -> None:
    text = (
        "Shortly after 10 in the morning, President Ana Torres arrived at Lima Airport, for a five-day visit to Lima."
    )
    assert days(text, WEDNESDAY) == {"Lima": "05-08..05-12"}


def test_an_arrival_was_on_the_day_on_which_it_is_reported() -> None:
    text = (
        "President Ana Torres of Cuba reached Lima on a two-day visit, the foreign ministry said in a statement on "
        "Tuesday."
    )
    assert days(text, WEDNESDAY) == {"Lima": "05-07..05-08"}
