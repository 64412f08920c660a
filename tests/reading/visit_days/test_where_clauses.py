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
