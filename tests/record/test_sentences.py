"""The comparison in words that a reader can quote."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from components.record.comparison import compare
from components.record.sentences import sentence, span
from tests.record.test_comparison import LAST, recorded, stops, trip


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-01-08", "2025-01-08", "8 January 2025"),
        ("2025-01-09", "2025-01-10", "9–10 January 2025"),
        ("2024-07-31", "2024-08-01", "31 July – 1 August 2024"),
        ("2024-12-31", "2025-01-01", "31 December 2024 – 1 January 2025"),
    ],
)
def test_days_are_written_as_in_a_newspaper(start: str, end: str, words: str) -> None:
    assert span(date.fromisoformat(start), date.fromisoformat(end)) == words


def said(plan: pd.DataFrame, record: pd.DataFrame, start: str = "") -> str:
    return sentence(compare(trip(start), plan, record, LAST), LAST)


def test_what_was_added_is_said_with_where() -> None:
    plan = stops(("Seoul", "2025-01-06", "", ""), ("Paris", "2025-01-08", "", ""))
    record = recorded(
        ("Seoul", "2025-01-06", "2025-01-06"),
        ("Paris", "2025-01-08", "2025-01-08"),
        ("Rome", "2025-01-09", "2025-01-10"),
    )
    assert said(plan, record) == (
        "The articles announced Seoul and Paris. The record of the Office of the Historian has both: "
        "Seoul (6 January 2025) and Paris (8 January 2025). "
        "The record also has, after Paris, Rome (9–10 January 2025), which the articles did not announce."
    )


def test_what_is_outside_the_rules_is_not_said_to_be_missing() -> None:
    plan = stops(("Tokyo", "2021-03-15", "", ""), ("Anchorage", "", "", ""))
    assert said(plan, recorded(("Tokyo", "2021-03-15", "2021-03-17"))) == (
        "The articles announced Tokyo and Anchorage. The record of the Office of the Historian has Tokyo "
        "(15–17 March 2021). Anchorage is outside the record's rules, which leave out stops in the United States."
    )


def test_another_order_is_said() -> None:
    plan = stops(("Tokyo", "", "", "capital"), ("Seoul", "", "", ""))
    record = recorded(("Seoul", "2024-07-26", "2024-07-27"), ("Tokyo", "2024-07-27", "2024-07-27"))
    assert said(plan, record, "2024-07-25").endswith("Seoul came before Japan, not after.")


def test_other_days_are_said_with_both() -> None:
    plan = stops(("Tokyo", "2021-03-15", "", ""))
    assert said(plan, recorded(("Tokyo", "2021-03-20", "2021-03-21"))) == (
        "The articles announced Tokyo. Tokyo was made on other days: announced for 15 March 2021, "
        "recorded for 20–21 March 2021."
    )


def test_what_is_missing_or_too_late_is_told_apart() -> None:
    record = recorded(("Rome", "2023-03-15", "2023-03-16"))
    missing = said(stops(("Tokyo", "2023-07-01", "", "")), record)
    assert missing.endswith("Tokyo is not in the record of the Office of the Historian.")
    late = said(stops(("Tokyo", "2025-07-01", "", "")), record)
    assert late.endswith("of 19 February 2025: its silence means nothing.")


def test_of_no_plan_nothing_is_said() -> None:
    assert sentence(compare(trip().iloc[:0], stops(), recorded(), LAST), LAST) == ""


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        ([("Tokyo", "", "", "made")], "The articles reported Tokyo."),
        ([("Tokyo", "", "", ""), ("Seoul", "", "", "")], "The articles announced Tokyo and Seoul."),
        (
            [("Tokyo", "", "", "made"), ("Seoul", "", "", ""), ("Paris", "", "", "cancelled")],
            "The articles announced Seoul, and reported Tokyo, and said that Paris was cancelled.",
        ),
        (
            [("Tokyo", "", "", "postponed"), ("Seoul", "", "", "postponed")],
            "The articles said that Tokyo and Seoul were put off.",
        ),
    ],
)
def test_the_articles_are_said_to_announce_only_what_they_announced(
    plan: list[tuple[str, str, str, str]], words: str
) -> None:
    assert said(stops(*plan), recorded(), "2021-03-15").startswith(words)


def test_what_was_reported_is_not_said_to_have_been_announced_for_its_days() -> None:
    plan = stops(("Tokyo", "2021-03-15", "", "made"))
    assert "reported for 15 March 2021, recorded for" in said(plan, recorded(("Tokyo", "2021-03-20", "2021-03-21")))
