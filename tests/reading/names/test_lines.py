"""An article's sentences as words."""

from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister Ann Lee of Chad will visit Qatar´s Doha and Iraq´s Erbil.", ["Doha", "Erbil"]),
    ],
)
def test_an_accent_for_an_apostrophe_is_one(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected
