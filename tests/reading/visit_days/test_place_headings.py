"""A line that is only a place gives its visit the date on the line below."""

from datetime import date

import pytest

from tests.reading.told import days

FRIDAY = date(2023, 3, 10)
WHO = "Minister travels\n\nMinister Ann Lee will fly to Oslo, Norway, and Lima, Peru, to meet her counterparts.\n\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Oslo, Norway\n\nDates: March 13 to 15, 2023\n\nLima, Peru\n\nDates: March 16 to 17, 2023",
            {"Oslo": "03-13..03-15", "Lima": "03-16..03-17"},
        ),
        (
            "Oslo, Norway\n\nMarch 13 to 15, 2023\n\nLima, Peru\n\nMarch 16 to 17, 2023",
            {"Oslo": "03-13..03-15", "Lima": "03-16..03-17"},
        ),
        ("Location: Oslo, Norway\n\nDates: March 13 to 15, 2023", {"Oslo": "03-13..03-15", "Lima": ""}),
        ("Oslo, Norway\n\nMarch 13 to 15, 2023", {"Oslo": "", "Lima": ""}),
    ],
)
def test_places_head_their_dates(lines: str, expected: dict[str, str]) -> None:
    assert days(f"{WHO}{lines}\n\nQuotes", FRIDAY) == expected
