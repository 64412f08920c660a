"""Small numbers are words or digits."""

import re

import pytest

from components.reading.dates.number_words import COUNT, ORDINAL, count_said, days_from_today, nth_said

_NTH = re.compile(rf"(?:the (?P<nth>{ORDINAL}) day|day (?P<count>{COUNT})|the last day)$")


@pytest.mark.parametrize(
    ("said", "number"),
    [("three", 3), ("Twelve", 12), ("14", 14), ("365", 365), ("2022", None), ("few", None), ("", None), ("²", None)],
)
def test_small_numbers_are_words_or_digits(said: str, number: int | None) -> None:
    assert count_said(said) == number


@pytest.mark.parametrize(
    ("said", "number"),
    [("the second day", 2), ("the seventh day", 7), ("day two", 2), ("day 12", 12), ("the last day", None)],
)
def test_which_of_several_is_said_by_an_ordinal_or_by_a_count(said: str, number: int | None) -> None:
    found = _NTH.match(said)
    assert found is not None
    assert nth_said(found) == number


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("today", 0),
        ("Tonight", 0),
        ("this evening", 0),
        ("Tomorrow", 1),
        ("tomorrow morning", 1),
        ("yesterday", -1),
        ("last night", -1),
        ("the day after tomorrow", 2),
        ("The day before yesterday", -2),
    ],
)
def test_today_and_the_days_beside_it_are_counted_from_today(said: str, days: int) -> None:
    assert days_from_today(said) == days
