"""One year may be that of several dates of a sentence."""

from datetime import date

import pytest

from components.reading.dates.resolving import resolve
from tests.reading.dates.said import dates

PUBLISHED = date(2019, 3, 9)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("She was there in November and in December 2017.", ["2017-11", "2017-12"]),
        ("She was in Oslo in March and in Lima in May 2017.", ["2017-03", "2017-05"]),
        ("She was in Oslo in December and in Lima in May 2017.", ["2016-12", "2017-05"]),
        ("Last year's journeys were to London in April and to Nouakchott in July.", ["2018-04", "2018-07"]),
        # A year is not carried past a comma, nor to what has its own.
        ("She was there in November, a year after the fire in December 2017.", ["2018-11", "2017-12"]),
        ("She was in Oslo in March 2016 and in Lima in May 2017.", ["2016-03", "2017-05"]),
        ("She was in Oslo in March and in Lima in May.", ["2019-03", "2018-05"]),
    ],
)
def test_a_year_is_that_of_the_months_it_is_said_with(text: str, months: list[str]) -> None:
    found = [resolve(mention, PUBLISHED, "behind") for mention in dates(text)]
    assert [f"{days.start:%Y-%m}" for days in found if days and days.precision == "month"] == months
