"""Days without a month are in that of a date told before them in their sentence."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.dates.resolving import resolve
from tests.reading.dates.said import dates

_PUBLISHED = date(2023, 10, 8)


def _spans(text: str) -> list[str]:
    days = [resolve(one, _PUBLISHED, "ahead") for one in dates(text)]
    return [f"{one.start:%m-%d}..{one.end:%m-%d}" if one else "" for one in days]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("in Kenya from October 9-11 and in Tanzania from 12-15.", ["10-09..10-11", "10-12..10-15"]),
        ("in Kenya from 9 to 11 October and in Tanzania from 12 to 15", ["10-09..10-11", "10-12..10-15"]),
        ("in Kenya from 29 to 31 October and in Tanzania from 2 to 5, then", ["10-29..10-31", "11-02..11-05"]),
        ("in Kenya from 29 to 31 December 2023 and in Chad from 2 to 5.", ["12-29..12-31", "01-02..01-05"]),
    ],
)
def test_a_span_of_bare_days_is_in_the_month_told_before_it_or_the_next(text: str, spans: list[str]) -> None:
    assert _spans(text) == spans


@pytest.mark.parametrize(
    "text",
    [
        "on Monday in Kenya and in Tanzania from 12 to 15.",
        "from 9 to 11 October prices rose from 12 to 15 percent",
        f"from 9 to 11 October in Kenya {'and so on ' * 10}from 12 to 15.",
        "in October and from 12 to 15.",
    ],
)
def test_bare_numbers_are_no_days_elsewhere(text: str) -> None:
    assert len(dates(text)) == 1


def test_the_span_in_the_text_is_that_of_its_days() -> None:
    text = "in Kenya from October 9-11 and in Tanzania from 12-15."
    assert [text[one.start : one.end] for one in dates(text)] == ["October 9-11", "12-15"]
