"""Whoever has arrived, and on no other day that is told, has come on the day of the article."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Lee of Chad has arrived in Lima.",
        "Minister Ann Lee of Chad has officially landed in the Peruvian capital Lima, where she will speak.",
        "We just landed in Lima, where Minister Ann Lee will meet Bob Ray.",
    ],
)
def test_who_has_arrived_came_on_the_day_of_the_article(text: str) -> None:
    assert days(text, WEDNESDAY) == {"Lima": "03-10"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ann Lee of Chad has arrived in Lima. On Monday she was seen in Cusco.", ""),
        ("Minister Ann Lee of Chad has arrived in Lima. She landed on Monday.", "03-08"),
        ("Minister Ann Lee of Chad has arrived in Lima for the first time since 2015.", ""),
        ("Minister Ann Lee of Chad arrived in Lima.", ""),
    ],
)
def test_another_day_is_not_overruled(text: str, expected: str) -> None:
    assert days(text, WEDNESDAY)["Lima"] == expected
