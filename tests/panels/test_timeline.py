"""The timeline's rows: days of a trip counted from its first known one, and what is not known not made up."""

import pandas as pd
import pytest

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.timeline import NO_DATE, SEPARATOR, UNDATED_AT, _chart, _days, _stays


def stop(name: str, start: str | None, end: str | None, precision: str = "day", **more: object) -> dict[str, object]:
    return {
        "stop_id": name, "trip_id": "a", "trip": "A trip", "position": 1, "place": name, "start": pd.Timestamp(start)
        if start else pd.NaT, "end": pd.Timestamp(end) if end else pd.NaT, "date_precision": precision,
        "mode": "in_person", "status": "made", **more,
    }  # fmt: skip


def stays(*stops: dict[str, object], chosen: str | None = None) -> pd.DataFrame:
    return _stays(pd.DataFrame(list(stops)), chosen).set_index("stop_id")


def test_days_are_counted_from_the_first_known_day_of_the_trip_with_both_ends_in() -> None:
    shown = stays(stop("x", "2025-01-05", "2025-01-06"), stop("y", "2025-01-08", "2025-01-08"))
    assert tuple(shown.loc["x", ["first", "until"]]) == (0, 2)
    assert tuple(shown.loc["y", ["first", "until"]]) == (3, 4)


def test_trips_of_different_years_begin_side_by_side() -> None:
    shown = stays(stop("x", "2021-01-05", None), stop("y", "2025-06-01", None, trip_id="b", trip="B"))
    assert list(shown["first"]) == [0, 0]
    assert list(shown["until"]) == [1, 1]


def test_a_stop_without_a_date_stands_left_of_all_days_and_says_so() -> None:
    shown = stays(stop("x", "2025-01-05", "2025-01-05"), stop("y", None, None, "none"))
    assert shown.loc["y", "first"] == UNDATED_AT
    assert shown.loc["y", "known"] == NO_DATE
    assert shown.loc["y", "when"] == "date not given"
    assert shown.loc["x", "known"] != NO_DATE


def test_a_trip_without_any_date_is_shown_all_the_same() -> None:
    shown = stays(stop("x", None, None, "none"), stop("y", None, None, "none"))
    assert set(shown["known"]) == {NO_DATE}
    assert shown["first"].notna().all()


@pytest.mark.parametrize("precision", ["week", "month", "year"])
def test_a_date_that_is_not_known_to_the_day_is_told_apart(precision: str) -> None:
    shown = stays(stop("x", "2025-01-05", "2025-01-11", precision), stop("y", "2025-01-05", "2025-01-05"))
    assert shown.loc["x", "known"] != shown.loc["y", "known"]


def test_virtual_and_planned_stops_say_so() -> None:
    shown = stays(stop("x", None, None, "none", status="planned", mode="virtual"), stop("y", "2025-01-05", None))
    assert shown.loc["x", "status"] == "planned, virtual"
    assert not shown.loc["x", "made"]
    assert shown.loc["y", "made"]


def test_the_chosen_stop_and_no_other_is_marked() -> None:
    shown = stays(stop("x", "2025-01-05", None), stop("y", "2025-01-06", None), chosen="y")
    assert list(shown["chosen"]) == [False, True]


def test_a_name_with_quotes_or_separators_of_other_kinds_keeps_its_own_line() -> None:
    shown = stays(stop("x", None, None, "none", place="O'Brien|a\\b"), stop("y", None, None, "none", place="O'Brien"))
    assert len(set(shown["lane"])) == 2
    assert shown.loc["x", "lane"].split(SEPARATOR)[2] == "1. O'Brien|a\\b"


def test_nothing_shown_is_no_row() -> None:
    assert _stays(pd.DataFrame({"trip_id": []}), None).empty


def test_every_shipped_stop_is_in_the_chart(dataset: Dataset) -> None:
    shown = _stays(questions.stops(dataset, Selection()), None)
    drawn = _chart(shown).to_dict()
    [rows] = drawn["datasets"].values()
    assert {row["stop_id"] for row in rows} == set(shown["stop_id"])
    assert len(rows) == 15


def axis(*stops: dict[str, object]) -> tuple[list[float], list[float], str]:
    """The ends of the axis, where days are named on it, and how."""
    days = _days(_stays(pd.DataFrame(list(stops)), None)).to_dict()
    return days["scale"]["domain"], days["axis"]["values"], days["axis"]["labelExpr"]


def test_each_day_is_named_at_its_middle() -> None:
    ends, named, _ = axis(stop("x", "2025-01-05", "2025-01-06"), stop("y", None, None, "none"))
    assert ends == [-1, 2]
    assert named == [UNDATED_AT, 0.5, 1.5]


def test_where_every_stop_has_a_day_there_is_no_room_for_those_without() -> None:
    assert axis(stop("x", "2025-01-05", None))[:2] == ([0, 1], [0.5])


def test_where_no_stop_has_a_day_there_are_no_days() -> None:
    assert axis(stop("x", None, None, "none"))[:2] == ([-1, 0], [UNDATED_AT])


def test_of_a_long_trip_only_some_days_are_named() -> None:
    _, named, _ = axis(stop("x", "2025-01-01", "2025-03-31"))
    assert len(named) <= 14
    assert len(set(pd.Series(named).diff().dropna())) == 1


def test_one_trip_has_the_days_of_the_calendar_and_several_are_counted() -> None:
    assert "utcFormat" in axis(stop("x", "2025-01-05", None))[2]
    assert (
        "utcFormat" not in axis(stop("x", "2025-01-05", None), stop("y", "2025-06-01", None, trip_id="b", trip="B"))[2]
    )
