"""The days a phrase gives to its place."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee of Peru will no longer visit Oslo next week.", {"Oslo": "03-15..03-21"}),
        (
            "US Defense Secretary Ann Lee changed her plans and will no longer be heading to Boston and Dallas "
            "this weekend.",
            {"Boston": "03-13..03-14", "Dallas": "03-13..03-14"},
        ),
    ],
)
def test_a_visit_called_off_keeps_the_days_it_was_for(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


def test_the_day_of_leaving_is_not_that_of_several_visits_after_it() -> None:
    told = "Foreign Minister Ann Lee left Australia on Sunday and visited {}."
    sunday = "03-07"
    assert days(told.format("Nauru and Kiribati"), WEDNESDAY) == {"Yaren": "", "Tarawa": ""}
    assert days(told.format("Nauru"), WEDNESDAY) == {"Yaren": sunday}
