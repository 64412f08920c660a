"""What is offered to be taken over from a text into a stop that is there, and what is ticked at first."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from components.panels.review.plan import StopPlan
from components.panels.review.taking_over import news_of

WEEK = {"status": "planned", "start": pd.Timestamp("2025-01-05"), "end": pd.Timestamp("2025-01-11")}
WEEK |= {"date_precision": "week"}
STAY = {
    "status": "made",
    "start": pd.Timestamp("2025-01-06"),
    "end": pd.Timestamp("2025-01-08"),
    "date_precision": "day",
}
DAYLESS = {"status": "planned", "start": pd.NaT, "end": pd.NaT, "date_precision": "none"}
SIXTH = date(2025, 1, 6)
TENTH = date(2025, 1, 10)


def row(known: dict[str, Any]) -> dict[str, str]:
    days = {day: "" if pd.isna(known[day]) else f"{known[day]:%Y-%m-%d}" for day in ("start", "end")}
    return {"stop_id": "seoul", "status": known["status"], "date_precision": known["date_precision"], **days}


@pytest.mark.parametrize(
    ("stop", "known", "wanted", "likely"),
    [
        (StopPlan(None, SIXTH, None, "day", status="planned"), WEEK, ["start", "end", "date_precision"], True),
        (StopPlan(None, SIXTH, None, "day", status="planned"), DAYLESS, ["start", "end", "date_precision"], True),
        (StopPlan(None, status="cancelled"), WEEK, ["status"], True),
        (StopPlan(None, SIXTH, None, "day"), WEEK, ["status", "start", "end", "date_precision"], True),
        (StopPlan(None, TENTH, None, "day"), STAY, ["start", "end", "date_precision"], False),
        (StopPlan(None, SIXTH, None, "day", status="planned"), STAY, ["status"], False),
    ],
)
def test_what_is_known_better_is_ticked_and_what_only_contradicts_is_not(
    stop: StopPlan, known: dict[str, Any], wanted: list[str], likely: bool
) -> None:
    news = news_of(stop, known, row(known))
    assert news is not None
    assert list(news.edit.wanted) == wanted
    assert news.edit.seen == {column: row(known)[column] for column in wanted}
    assert news.likely == likely


@pytest.mark.parametrize(
    ("stop", "known"),
    [
        (StopPlan(None, SIXTH, None, "day"), STAY),
        (StopPlan(None, SIXTH, date(2025, 1, 8), "day"), STAY),
        (StopPlan(None, date(2025, 1, 5), date(2025, 1, 11), "week"), STAY),
        (StopPlan(None), STAY),
        (StopPlan(None, status="planned"), DAYLESS),
        (StopPlan(None, date(2025, 1, 5), date(2025, 1, 11), "week", status="planned"), WEEK),
    ],
)
def test_what_is_said_less_exactly_or_the_same_is_no_news(stop: StopPlan, known: dict[str, Any]) -> None:
    assert news_of(stop, known, row(known)) is None
