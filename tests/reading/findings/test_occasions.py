"""Whoever met somebody was where the next sentence says that the meeting took place."""

from datetime import date

import pytest

from tests.reading.told import days, stops

FRIDAY = date(2021, 3, 12)
SHE = "Foreign Minister Ann Lee of Fiji"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{SHE} left on Thursday for the Pacific Forum. It will be held in Apia from Monday to Wednesday.",
            "03-15..03-17",
        ),
        (f"{SHE} will attend the Pacific Forum. The meeting takes place in Apia on Monday.", "03-15"),
    ],
)
def test_a_meeting_took_its_guests_to_where_it_was_held(text: str, expected: str) -> None:
    assert days(text, FRIDAY) == {"Apia": expected}


@pytest.mark.parametrize(
    "text",
    [
        f"{SHE} met her Tongan counterpart by telephone. The meeting of ministers will be held in Apia next month.",
        f"{SHE} spoke to reporters on Friday. The summit will be held in Apia next month.",
        f"{SHE} met her Tongan counterpart on Thursday. The talks will be held in Apia next month.",
        f"{SHE} praised the talks on Sudan. The talks will be held in Juba on Monday.",
    ],
)
def test_what_is_only_spoken_of_took_nobody_anywhere(text: str) -> None:
    assert stops(text, FRIDAY) == []
