"""Whoever does something on a day in another country than their own is there; who lives or works there is no guest."""

from __future__ import annotations

import pytest

from components.reading.findings.abroad_on_a_day import is_abroad_on_a_day
from tests.reading.findings.tellings import first_place_told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Swedish businessman Ann Lee met investors in Oslo on Monday.", "meets in", True),
        ("Swedish businessman Ann Lee met investors in Oslo.", "meets in", False),
        ("Swedish businessman Ann Lee met investors in Malmo on Monday.", "meets in", False),
        ("Ann Lee met investors in Oslo on Monday.", "meets in", False),
        ("Swedish skier Ann Lee said in Oslo on Monday that she was fit.", "says in", True),
        ("Swedish ambassador Ann Lee met investors in Oslo on Monday, where she lives.", "meets in", False),
        ("Swedish coach Ann Lee met reporters in Oslo on Monday.", "meets in", False),
        ("Swedish actress Ann Lee appeared in court in Oslo on Monday.", "meets in", False),
        ("Swedish skier Ann Lee won the race in Oslo on Monday.", "does in", True),
        ("Norwegian skier Ann Lee won the race in Oslo on Monday.", "does in", False),
        ("Swedish skier Ann Lee was seen in Oslo with a friend on Monday.", "does in", True),
        ("Swedish skier Ann Lee won an order in Oslo on Monday.", "does in", False),
        ("Swedish actress Ann Lee is shooting a film in Oslo.", "films in", True),
        ("Swedish skier Ann Lee, who lives in Oslo, won the race in Oslo on Monday.", "does in", False),
        ("Oslo-based Swedish skier Ann Lee won the race in Oslo on Monday.", "does in", False),
        ("On Monday, Swedish businessman Ann Lee met investors in Oslo.", "meets in", True),
        ("In Oslo on Monday, Swedish businessman Ann Lee met investors.", "in P, he", True),
        ("In Oslo, Swedish businessman Ann Lee met investors.", "in P, he", False),
        ("Bishop Ann Lee of Leeds met pilgrims in Oslo on Monday.", "meets in", True),
        ("Mayor Ann Lee of Leeds met pilgrims in York on Monday.", "meets in", False),
        ("British lawmaker Ann Lee told parliament that talks in Oslo on Monday failed.", "meets in", False),
        ("A show of Swedish painter Ann Lee opens in Oslo on Monday.", "meets in", False),
    ],
)
def test_whoever_does_something_on_a_day_in_another_country_than_their_own_is_there(
    text: str, name: str, expected: bool
) -> None:
    assert is_abroad_on_a_day(*first_place_told(text, name)) is expected
