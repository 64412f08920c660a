"""The day on which a place is left is that of the place gone on to."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wrapped up a visit to Lima on Monday and flew to Quito.", {"Lima": "03-08", "Quito": "03-08"}),
        ("ended her visit to Lima on Monday before heading to Ecuador.", {"Lima": "03-08", "Quito": "03-08"}),
        ("left Lima on Monday and travelled on to Quito.", {"Lima": "", "Quito": "03-08"}),
        ("will end her visit to Lima on Friday and head to Quito.", {"Lima": "03-12", "Quito": "03-12"}),
        # No day is that of several more, nor of where somebody met others before.
        ("left Lima on Monday and travelled to Quito and Bogota.", {"Lima": "", "Quito": "", "Bogotá": ""}),
        ("met the premier in Lima on Monday before flying to Quito.", {"Lima": "03-08", "Quito": ""}),
    ],
)
def test_whoever_leaves_on_a_day_is_where_he_goes_on_that_day(text: str, expected: dict[str, str]) -> None:
    assert days(f"Minister Ann Lee of Chad {text}", WEDNESDAY) == expected
