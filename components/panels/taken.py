"""Stops as the downloads hold them: how each stands in the official record, and what only the record has."""

from collections.abc import Iterable
from datetime import date

import pandas as pd

from components.dataset.store import Dataset
from components.panels.comparison import Comparison, comparison_of

MOST_COMPARED = 200


def with_verdicts(dataset: Dataset, stops: pd.DataFrame) -> pd.DataFrame:
    """Stops with `verdict`, `record_start` and `record_end`, and those that only the record has after their trip's.

    The first MOST_COMPARED of the articles' trips are compared; of other stops nothing is said.
    """
    comparisons = _comparisons(dataset, stops)
    verdicts = {
        stop_id: stop
        for comparison in comparisons
        for stop in comparison.stops
        for stop_id in (stop.stop_id, stop.record_stop_id)
    }
    both = _with_added(stops, comparisons)
    found = [verdicts.get(stop_id) for stop_id in both["stop_id"]]
    return both.assign(
        verdict=pd.Series([stop.verdict if stop else None for stop in found], index=both.index, dtype="object"),
        record_start=_days(stop.record_start if stop else None for stop in found),
        record_end=_days(stop.record_end if stop else None for stop in found),
    )


def _with_added(stops: pd.DataFrame, comparisons: list[Comparison]) -> pd.DataFrame:
    ends = {trip_id: end for end, trip_id in enumerate(stops["trip_id"])}
    shown = set(stops["stop_id"])
    added = [
        row | {"end_of_trip": ends[comparison.trip_id]}
        for comparison in comparisons
        for row in comparison.added
        if row["stop_id"] not in shown
    ]
    if not added:
        return stops.copy(deep=False)
    ordered = stops.assign(end_of_trip=range(len(stops)))
    both = pd.concat([ordered, pd.DataFrame(added)], ignore_index=True)
    return both.sort_values("end_of_trip", kind="stable", ignore_index=True).drop(columns="end_of_trip")


def _days(days: Iterable[date | None]) -> pd.DatetimeIndex:
    return pd.DatetimeIndex([pd.Timestamp(day) if day else pd.NaT for day in days])


def _comparisons(dataset: Dataset, stops: pd.DataFrame) -> list[Comparison]:
    if not dataset.has_record:
        return []
    trip_ids = stops.loc[stops["source"] == "article", "trip_id"].unique()[:MOST_COMPARED]
    found = (comparison_of(dataset, trip_id) for trip_id in trip_ids)
    return [comparison for comparison in found if comparison]
