"""The days of a gathering are those of whoever goes to it."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)
_GOES = "Minister Ann Lee of Chad will visit Peru and chair a conference in Quito."


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The conference in Quito takes place on 18 March.", "03-18"),
        ("The conference in Quito will be held from 18 to 20 March.", "03-18..03-20"),
        ("The conference in Quito was agreed on last year.", ""),
        ("The conference in Bogota takes place on 18 March.", ""),
        ("The port of Quito was opened on 18 March.", ""),
    ],
)
def test_a_gathering_gives_its_days_to_the_visit(said: str, expected: str) -> None:
    assert days(f"{_GOES} {said}", WEDNESDAY)["Quito"] == expected


def test_a_day_that_is_told_of_the_visit_stays() -> None:
    text = "Minister Ann Lee of Chad will be in Quito on 19 March."
    assert days(f"{text} The conference in Quito will be held from 18 to 20 March.", WEDNESDAY) == {"Quito": "03-19"}
