"""Plan beside record as a reader is told of it, on the shipped trips."""

import pytest

from components.dataset.store import Dataset
from components.panels.comparison import Comparison, announced_days, comparison_of, recorded_days, verdict_words

LAST = "2025-01-blinken-final"
ASIA = "2024-07-blinken-asia"
ALASKA = "2021-03-blinken-asia"


def compared(dataset: Dataset, trip_id: str) -> Comparison:
    found = comparison_of(dataset, trip_id)
    assert found is not None
    return found


def words(dataset: Dataset, trip_id: str) -> list[tuple[str, str]]:
    comparison = compared(dataset, trip_id)
    return [(stop.place, verdict_words(stop, comparison.last)) for stop in comparison.stops]


def test_january_2025_rome_and_vatican_city_were_added_after_paris(dataset: Dataset) -> None:
    comparison = compared(dataset, LAST)
    assert words(dataset, LAST) == [
        ("Seoul", "as announced"), ("Tokyo", "as announced"), ("Paris", "as announced"),
        ("Rome", "in the record, not announced"), ("Vatican City", "in the record, not announced"),
    ]  # fmt: skip
    assert [row["place"] for row in comparison.added] == ["Rome", "Vatican City"]
    assert comparison.missing == []
    assert "after Paris, Rome (9–10 January 2025)" in comparison.sentence


def test_july_2024_laos_came_before_vietnam(dataset: Dataset) -> None:
    assert ("Laos", "as announced; came before Vietnam, not after") in words(dataset, ASIA)


def test_march_2021_alaska_is_outside_the_records_rules_and_it_is_said_why(dataset: Dataset) -> None:
    assert words(dataset, ALASKA)[-1] == (
        "Alaska", "outside the record's rules: in the United States, and it has travel abroad only",
    )  # fmt: skip


def test_days_are_said_as_precisely_as_each_side_knows_them(dataset: Dataset) -> None:
    comparison = compared(dataset, LAST)
    seoul, *_, rome, _ = comparison.stops
    assert announced_days(comparison, seoul) == "in the week of 5–11 January 2025"
    assert recorded_days(seoul) == "6 January 2025"
    assert (announced_days(comparison, rome), recorded_days(rome)) == ("", "9–10 January 2025")
    asia = compared(dataset, ASIA)
    assert announced_days(asia, asia.stops[0]) == "date not given"


def test_a_stop_of_either_side_leads_to_its_verdict(dataset: Dataset) -> None:
    comparison = compared(dataset, LAST)
    paris = comparison.of("2025-01-paris")
    assert paris is not None
    assert paris.record_stop_id is not None
    assert comparison.of(paris.record_stop_id) is paris
    assert comparison.of("2024-07-hanoi") is None


@pytest.mark.parametrize("trip_id", ["nobody-knows-this", ""])
def test_of_no_trip_there_is_no_comparison(dataset: Dataset, trip_id: str) -> None:
    assert comparison_of(dataset, trip_id) is None
