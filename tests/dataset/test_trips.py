"""Trips as wholes, counted anew from the rows of their stops."""

import pandas as pd
import pytest

from components.dataset import questions
from components.dataset.questions.trips import MOST_TRIPS_IN_TIME, announced_near, trips_in_time
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from tests.conftest import DATA


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return open_folder(DATA)


@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(topics=("arctic",)),
        Selection(people=("hillary-clinton", "barack-obama"), record=True),
        Selection(years=(2024, 2025), record=True),
        Selection(words="zzzzzz"),
    ],
)
def test_each_shown_trip_is_there_once_with_the_days_and_the_number_of_its_shown_stops(
    dataset: Dataset, selection: Selection
) -> None:
    stops = questions.stops_for_download(dataset, selection)
    trips = trips_in_time(dataset, selection)
    assert set(trips["trip_id"]) == set(stops["trip_id"])
    assert trips["trip_id"].is_unique
    for trip in trips.to_dict("records"):
        own = stops[stops["trip_id"] == trip["trip_id"]]
        assert (trip["stops"], trip["stop_id"]) == (len(own), own["stop_id"].iloc[0])
        assert trip["travellers"] == own["travellers"].iloc[0]
        if pd.isna(trip["first"]):
            assert own["start"].isna().all()
        else:
            assert (trip["first"], trip["last"]) == (own["start"].min(), own["end"].fillna(own["start"]).max())


def test_of_very_many_trips_the_latest_are_given_and_all_are_counted(dataset: Dataset) -> None:
    trips = trips_in_time(dataset, Selection(record=True))
    assert len(trips) == MOST_TRIPS_IN_TIME
    assert trips["total"].iloc[0] == questions.view(dataset, Selection(record=True)).totals["trips"]
    assert trips["first"].dropna().is_monotonic_decreasing


def test_the_one_traveller_of_a_trip_is_given_and_of_several_none(dataset: Dataset) -> None:
    trips = trips_in_time(dataset, Selection()).set_index("trip_id")
    assert trips.loc["2025-01-blinken-final", "only_person"] == "antony-blinken"
    assert pd.isna(trips.loc["2021-03-blinken-asia", "only_person"])


def test_the_announcement_of_a_recorded_trip_is_found_and_no_other(dataset: Dataset) -> None:
    assert announced_near(dataset, "record-2025-01-06-antony-blinken") == ["2025-01-blinken-final"]
    assert announced_near(dataset, "record-1866-01-09-william-seward") == []
    assert announced_near(dataset, "nobody-knows-this") == []
