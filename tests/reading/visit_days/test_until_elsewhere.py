"""A stay ends where the traveller is said to be elsewhere, and with the visit to its country."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)
VISIT = "King Olav will visit Chile from 12 to 14 March, beginning in Santiago. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the 13th the king will travel to Valparaíso.", {"Santiago": "03-12..03-13", "Valparaíso": "03-13..03-14"}),
        ("On 20 March the king will travel to Lima.", {"Santiago": "03-12..03-14", "Lima": "03-20"}),
    ],
)
def test_a_stay_in_a_town_ends_when_the_traveller_is_elsewhere(text: str, expected: dict[str, str]) -> None:
    assert days(VISIT + text, WEDNESDAY) == expected


def test_where_two_towns_share_the_last_day_neither_is_the_last() -> None:
    text = "King Olav will visit Chile from 12 to 14 March. On 13 March he will be in Arica and on 13 March in Temuco."
    assert days(text, WEDNESDAY) == {"Arica": "03-13", "Temuco": "03-13"}
