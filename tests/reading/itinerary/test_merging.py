"""Claims of a country and of its towns become stops."""

from datetime import date

import pytest

from tests.reading.told import days, stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Ann Lee of Peru arrived in Norway on Tuesday. She will visit Bergen on Friday.",
            ["Oslo", "Bergen"],
        ),
    ],
)
def test_a_country_come_to_and_a_town_to_come_are_two_stops(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


def test_the_towns_of_countries_to_which_weeks_are_shared_out_lie_in_those_weeks() -> None:
    text = (
        "Governor Tom Hale will travel to Denmark and Sweden, which are partners of Iowa, from April 14 to 22. "
        "The trip will include stops in Aarhus, Copenhagen and Malmö."
    )
    assert set(days(text, WEDNESDAY).values()) == {"04-14..04-22"}


def test_the_towns_of_a_country_lie_in_the_month_of_the_visit() -> None:
    text = (
        "President Ann Lee of Peru will begin her programme in May with a visit to Austria. Lee is scheduled to speak "
        "in Graz, followed by a dialogue in Linz."
    )
    assert set(days(text, WEDNESDAY).values()) == {"05-01..05-31"}


def test_the_towns_of_a_country_do_not_share_the_days_of_a_stay() -> None:
    text = "Prime Minister Ann Lee of Peru will be in Norway from April 14 to 16. She will visit Oslo and Bergen."
    assert set(days(text, WEDNESDAY).values()) == {""}
