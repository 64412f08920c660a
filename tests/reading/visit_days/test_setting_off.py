"""The days of a journey are counted from its beginning, which may be told in several ways."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ana Torres flew to Piura on Wednesday to start day two of her tour of the north. On the first "
            "day of the tour she was in Trujillo, where she opened a market.",
            {"Trujillo": "05-07", "Piura": "05-08"},
        ),
    ],
)
def test_the_days_of_a_journey_are_counted(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Tom Hale will speak in Leeds on Friday. He makes a trip to the Andes next week. He is to "
            "speak in Quito on Tuesday.",
            {"Leeds": "05-10", "Quito": "05-14"},
        ),
        (
            "Prime Minister Tom Hale makes a trip to the Andes next week. He is to speak in Quito on Sunday and goes "
            "to Lima on Tuesday.",
            {"Quito": "05-12", "Lima": "05-14"},
        ),
        (
            "Prime Minister Tom Hale will fly to Cusco on Thursday. He was due in Lima late on Wednesday.",
            {"Lima": "05-08", "Cusco": "05-09"},
        ),
    ],
)
def test_no_stop_lies_before_a_journey_sets_off(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


def test_the_day_on_which_a_conference_begins_is_no_setting_off() -> None:
    text = (
        "Minister Ann Lee of Fiji will land in Lima on Friday and hold talks in Tacna before going on to Quito, where "
        "the summit begins on Sunday."
    )
    assert days(text, WEDNESDAY) == {"Lima": "05-10", "Tacna": "", "Quito": "05-12"}


def test_a_trip_that_was_called_off_puts_nothing_off_until_then() -> None:
    text = (
        "Minister Ann Lee of Fiji called off a trip to Lima planned for next week. She will speak in Quito on Friday."
    )
    assert days(text, WEDNESDAY)["Quito"] == "05-10"


def test_who_has_come_does_not_set_off_with_going_home() -> None:
    text = "Pope Pius flew into Lima on Tuesday. He closes the trip in Cusco on Sunday and leaves for Rome on Monday."
    assert days(text, WEDNESDAY) == {"Lima": "05-07", "Cusco": "05-12"}
