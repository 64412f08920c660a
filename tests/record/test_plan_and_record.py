"""The articles' own trips beside the shipped record."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from components.dataset import questions
from components.dataset.store import open_folder
from components.record.comparison import compare, last_day
from components.record.sentences import sentence
from tests.conftest import DATA
from tests.dataset import folders
from tests.record.conftest import SHIPPED
from tests.record.test_comparison import verdicts


def read(folder: Path, table: str) -> pd.DataFrame:
    return pd.read_csv(folder / f"{table}.csv", dtype="str", keep_default_na=False, encoding="utf-8")


def shipped_stops(folder: Path) -> pd.DataFrame:
    return read(folder, "stops").merge(read(folder, "places").rename(columns={"name": "place"}), on="place_id")


@pytest.fixture(scope="module")
def shipped() -> pd.DataFrame:
    last = last_day(read(SHIPPED, "entries"))
    return compare(read(DATA, "trips"), shipped_stops(DATA), shipped_stops(SHIPPED), last)


@pytest.mark.parametrize("who", ["antony-blinken", "henry-kissinger", "george-shultz"])
def test_the_record_beside_itself_is_as_announced(who: str) -> None:
    record = shipped_stops(SHIPPED)
    plan = record[record["travellers"] == who]
    trips = read(SHIPPED, "trips")
    compared = compare(trips[trips["trip_id"].isin(plan["trip_id"])], plan, record, last_day(read(SHIPPED, "entries")))
    assert set(compared["verdict"]) == {"as announced"}
    assert len(compared) == len(plan)
    assert (compared["record_trip_id"] == compared["trip_id"]).all()


def of_trip(shipped: pd.DataFrame, beginning: str) -> pd.DataFrame:
    return shipped[shipped["trip_id"].str.startswith(beginning)]


def test_january_2025_rome_and_vatican_city_were_added_after_paris(shipped: pd.DataFrame) -> None:
    assert verdicts(of_trip(shipped, "2025-01")) == [
        ("Seoul", "as announced"), ("Tokyo", "as announced"), ("Paris", "as announced"),
        ("Rome", "in the record, not announced"), ("Vatican City", "in the record, not announced"),
    ]  # fmt: skip


def test_july_2024_laos_came_before_vietnam(shipped: pd.DataFrame) -> None:
    july = of_trip(shipped, "2024-07")
    assert set(july["verdict"]) == {"as announced"}
    assert july.set_index("place")["came_before"].to_dict() == {
        "Vietnam": "", "Laos": "Vietnam", "Tokyo": "", "Philippines": "", "Singapore": "", "Mongolia": "",
    }  # fmt: skip


def test_march_2021_alaska_is_outside_the_records_rules(shipped: pd.DataFrame) -> None:
    march = of_trip(shipped, "2021-03")
    assert verdicts(march) == [
        ("Tokyo", "as announced"), ("Seoul", "as announced"), ("Alaska", "outside the record's rules"),
    ]  # fmt: skip
    assert march["reason"].tolist() == ["", "", "domestic"]


def test_february_2021_by_video_is_outside_the_records_rules(shipped: pd.DataFrame) -> None:
    assert set(of_trip(shipped, "2021-02")["reason"]) == {"virtual"}


def test_the_sentence_on_january_2025_can_be_quoted(shipped: pd.DataFrame) -> None:
    assert sentence(of_trip(shipped, "2025-01"), last_day(read(SHIPPED, "entries"))) == (
        "The articles announced Seoul, Tokyo and Paris. The record of the Office of the Historian has all of them: "
        "Seoul (6 January 2025), Tokyo (7 January 2025) and Paris (8 January 2025). The record also has, after Paris, "
        "Rome (9–10 January 2025) and Vatican City (10 January 2025), which the articles did not announce."
    )


def test_what_the_dataset_gives_for_one_trip_is_compared_as_the_whole_record_is(shipped: pd.DataFrame) -> None:
    dataset = open_folder(DATA)
    for trip_id in read(DATA, "trips")["trip_id"]:
        asked = questions.plan_and_record(dataset, trip_id)
        assert asked is not None
        assert len(asked.record) < 100
        compared = compare(asked.trip, asked.plan, asked.record, asked.last)
        whole = shipped[shipped["trip_id"] == trip_id].reset_index(drop=True)
        pd.testing.assert_frame_equal(compared, whole)


def test_whom_the_record_follows_is_seen_though_it_has_nothing_of_them_then(tmp_path: Path) -> None:
    tables, record = folders.sound(), folders.sound_record()
    tables["trips"][0] |= {"start": "2031-01-01", "end": "2031-01-05"}
    tables["stops"][0] |= {"start": "2031-01-01", "end": "2031-01-02"}
    tables["stops"][1] |= {"start": "2031-01-03", "end": "2031-01-05"}
    asked = questions.plan_and_record(open_folder(folders.write_both(tmp_path, tables, record)), "north")
    assert asked is not None
    compared = compare(asked.trip, asked.plan, asked.record, asked.last)
    # Ada is in the record, which ends before; Bo is not.
    assert verdicts(compared) == [("Oslo", "after the record's last entry"), ("Rome", "after the record's last entry")]
