"""What a stop takes from its claims."""

from datetime import date

import pytest

from tests.reading.told import days, stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Bob of Norway is to visit Vanuatu. He touched down in Port Vila and in Luganville.",
            [("Port-Vila", "made"), ("Luganville", "made")],
        ),
    ],
)
def test_a_towns_own_words_give_its_status(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(stop.place, stop.status) for stop in stops(text, WEDNESDAY)] == expected


def test_what_went_on_at_a_place_before_the_traveller_came_is_no_part_of_the_stay() -> None:
    text = (
        "Foreign Minister Ann Lee of Japan flew into Lima on Tuesday. On Monday, a group of students met with the "
        "mayor in Lima."
    )
    assert days(text, WEDNESDAY) == {"Lima": "03-09"}
