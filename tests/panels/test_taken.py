"""What is taken away says how each trip stands beside the official record, and whose word everything is."""

import csv
import io
import json
from pathlib import Path

import pandas as pd
import pytest

from components.dataset import questions
from components.dataset.exporting import stops_csv, stops_geojson
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from components.panels.taken import with_verdicts

LAST = Selection(trips=("2025-01-blinken-final",))


def taken(dataset: Dataset, selection: Selection) -> pd.DataFrame:
    return with_verdicts(dataset, questions.stops_for_download(dataset, selection))


def test_the_stops_of_a_trip_come_with_their_verdicts_and_what_the_record_added_after_them(dataset: Dataset) -> None:
    stops = taken(dataset, LAST)
    assert list(zip(stops["place"], stops["verdict"], stops["source"], strict=True)) == [
        ("Seoul", "as announced", "article"), ("Tokyo", "as announced", "article"),
        ("Paris", "as announced", "article"), ("Rome", "in the record, not announced", "record"),
        ("Vatican City", "in the record, not announced", "record"),
    ]  # fmt: skip
    assert list(stops["record_start"].dt.strftime("%Y-%m-%d"))[3:] == ["2025-01-09", "2025-01-10"]


def test_no_stop_is_lost_or_twice_with_the_record_switched_on(dataset: Dataset) -> None:
    selection = Selection(people=("antony-blinken",), record=True)
    shown = questions.stops_for_download(dataset, selection)
    stops = with_verdicts(dataset, shown)
    assert sorted(stops["stop_id"]) == sorted(shown["stop_id"])


def test_what_was_not_compared_has_no_verdict(dataset: Dataset) -> None:
    stops = taken(dataset, Selection(people=("henry-kissinger",), record=True))
    assert stops["verdict"].isna().all()
    assert "record_start" in stops


def test_both_files_hold_every_stop_with_its_verdict_and_what_stands_behind_it(dataset: Dataset) -> None:
    stops = taken(dataset, Selection(record=True))
    ids = list(stops["stop_id"])
    excerpts, entries = questions.excerpts(dataset, ids), questions.entries(dataset, ids)
    rows = list(csv.DictReader(io.StringIO(stops_csv(stops, excerpts, entries).removeprefix("\ufeff"), newline="")))
    assert len(rows) == len(excerpts) + len(entries)
    assert {row["stop_id"] for row in rows} == set(ids)
    assert all(row["excerpt_id"] or row["entry_id"] for row in rows)
    laos = next(row for row in rows if row["stop_id"] == "2024-07-vientiane")
    assert (laos["verdict"], laos["record_start"], laos["record_end"]) == ("as announced", "2024-07-26", "2024-07-27")
    features = json.loads(stops_geojson(stops, excerpts, entries))["features"]
    rome = next(each["properties"] for each in features if each["id"] == "record-4278-rome")
    assert rome["verdict"] == "in the record, not announced"
    assert rome["entries"][0]["publisher"] == "Office of the Historian, US Department of State"


@pytest.mark.parametrize("selection", [Selection(), Selection(words="zzzzzz")])
def test_without_a_record_nothing_is_compared(data_copy: Path, selection: Selection) -> None:
    alone = open_folder(data_copy)
    stops = questions.stops_for_download(alone, selection)
    assert with_verdicts(alone, stops)["verdict"].isna().all()
