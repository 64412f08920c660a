"""The date of "on Monday made a tour, where she saw mills in Bergen"."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "TAMALE, Ghana, March 9 - President Ann Lee on Monday made a one-day tour of the middle belt where "
            "she saw projects in Ahafo and Bono regions.",
            {"Ahafo": "03-08", "Bono": "03-08"},
        ),
    ],
)
def test_a_dateline_is_no_other_date(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Lee of Chad has arrived in Lima, where she will attend a fair on Thursday.",
        "President Ann Lee of Chad flew to Lima, where she is to meet the president on Thursday.",
        "President Ann Lee of Chad arrived in Lima for a fair, which opens on Thursday.",
        "President Ann Lee of Chad is visiting Lima, where a summit opens on Thursday.",
    ],
)
def test_what_lies_ahead_is_not_the_day_of_coming(text: str) -> None:
    assert days(text, WEDNESDAY) == {"Lima": ""}
