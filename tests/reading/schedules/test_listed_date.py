"""A date of a list that is moved stands elsewhere in the text and says the same."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from components.reading.schedules.listed_date import ListedDate

FOUND = ListedDate(2, 8, (5, 3), (5, 4), 2019, weekday=4)


@given(st.integers(-2, 999))
def test_a_date_that_is_moved_stands_so_many_characters_later_and_says_the_same(by: int) -> None:
    moved = FOUND.moved(by)
    assert (moved.start, moved.end) == (2 + by, 8 + by)
    assert replace(moved, start=2, end=8) == FOUND
