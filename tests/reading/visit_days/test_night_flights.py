"""Whoever lands the day after setting off is there from that next day."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pope Ann will leave Rome on the evening of 12 May for Lima, landing early the next morning.",
            {"Lima": "05-13"},
        ),
        (
            "Pope Ann will depart from Rome in the evening of May 12, bound for Lima. After a long flight, she will "
            "land in Peru in the early morning of the following day.",
            {"Lima": "05-13"},
        ),
        (
            "Pope Ann will leave Rome on the evening of 12 May for Lima, arriving late that night. The next day she "
            "will see Cusco.",
            {"Lima": "05-12"},
        ),
        (
            "Pope Ann left Rome for Lima on Wednesday. She is set to arrive in Lima on Thursday morning.",
            {"Lima": "05-09"},
        ),
        (
            "Pope Ann left Rome for Lima on Wednesday. She will say Mass in Lima on Thursday morning.",
            {"Lima": "05-08..05-09"},
        ),
    ],
)
def test_whoever_lands_the_next_day_is_there_from_that_day(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY).items() >= expected.items()
