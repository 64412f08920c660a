"""What is taken away: tables that a spreadsheet does not run, GeoJSON as RFC 7946 has it, and nothing lost."""

import csv
import io
import json
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.dataset import questions
from components.dataset.exporting import (
    ENTRY_COLUMNS,
    EXCERPT_COLUMNS,
    FORMULA_STARTS,
    STOP_COLUMNS,
    defused,
    stops_csv,
    stops_geojson,
)
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from tests.conftest import DATA
from tests.dataset import folders

STOP = {
    "stop_id": "a-tokyo", "trip_id": "a", "trip": "A trip", "trip_start": pd.Timestamp("2025-01-05"),
    "trip_end": pd.NaT, "trip_date_precision": "day", "return_to": "Washington", "position": 1, "place": "Tokyo",
    "country": "Japan", "country_code": "JP", "latitude": 35.6895, "longitude": 139.69171, "precision": "city",
    "place_basis": "named",
    "start": pd.Timestamp("2025-01-05"), "end": pd.NaT, "date_precision": "day", "mode": "in_person",
    "status": "planned", "travellers": "Somebody", "note": None,
}  # fmt: skip
EXCERPT = {
    "stop_id": "a-tokyo", "excerpt_id": "x-1", "text": "He is in Tokyo.", "outlet": None, "title": "T", "author": None,
    "published": pd.Timestamp("2025-01-03"), "published_basis": "stated", "url": None,
}  # fmt: skip


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return open_folder(DATA)


@pytest.fixture(scope="module")
def shipped(dataset: Dataset) -> tuple[pd.DataFrame, pd.DataFrame]:
    stops = questions.stops_for_download(dataset, Selection())
    return stops, questions.excerpts(dataset, list(stops["stop_id"]))


def table(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(list(rows))


def read(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_text_that_begins_like_a_formula_is_defused_and_kept(start: str) -> None:
    text = f"{start}cmd|' /C calc'!A0"
    assert defused(text) == f"'{text}"
    [row] = read(stops_csv(table(STOP | {"place": text}), table(EXCERPT | {"text": text})))
    assert row["place"] == row["text"] == f"'{text}"


@given(st.text())
def test_no_text_begins_like_a_formula_and_none_is_lost(text: str) -> None:
    cell = str(defused(text))
    assert not cell.startswith(FORMULA_STARTS)
    assert cell.removeprefix("'") == text or cell == text


def test_negative_degrees_stay_numbers() -> None:
    [row] = read(stops_csv(table(STOP | {"longitude": -106.5}), table(EXCERPT)))
    assert float(row["longitude"]) == -106.5


def test_what_is_not_known_is_an_empty_cell() -> None:
    off_the_map = STOP | {"latitude": float("nan"), "longitude": float("nan"), "start": pd.NaT}
    [row] = read(stops_csv(table(off_the_map), table(EXCERPT)))
    assert row["latitude"] == row["longitude"] == row["start"] == row["end"] == row["note"] == row["url"] == ""
    assert not {"nan", "NaN", "NaT", "None"} & set(row.values())


def test_a_stop_without_an_excerpt_still_has_its_row() -> None:
    [row] = read(stops_csv(table(STOP), table(EXCERPT).head(0)))
    assert row["stop_id"] == "a-tokyo"
    assert row["text"] == ""


def test_commas_quotes_and_lines_come_back_as_they_were() -> None:
    text = 'He said "yes,\nof course"; then left.'
    [row] = read(stops_csv(table(STOP | {"note": text}), table(EXCERPT | {"text": text})))
    assert row["note"] == row["text"] == text


def test_the_table_begins_with_a_mark_that_spreadsheets_know_utf_8_by() -> None:
    written = stops_csv(table(STOP), table(EXCERPT))
    assert written.encode().startswith(b"\xef\xbb\xbf")
    assert written.splitlines()[0].removeprefix("\ufeff").split(",") == [*STOP_COLUMNS, *EXCERPT_COLUMNS]


def test_a_table_of_nothing_is_its_header() -> None:
    assert read(stops_csv(table(), table())) == []


def test_a_stop_brings_the_days_of_its_trip_and_to_where_that_returns(
    shipped: tuple[pd.DataFrame, pd.DataFrame],
) -> None:
    paris = next(row for row in read(stops_csv(*shipped)) if row["stop_id"] == "2025-01-paris")
    days = paris["trip_start"], paris["trip_end"], paris["trip_date_precision"]
    assert (*days, paris["return_to"]) == ("2025-01-05", "2025-01-09", "day", "Washington")
    features = json.loads(stops_geojson(*shipped))["features"]
    mexico = next(one["properties"] for one in features if one["properties"]["trip_id"] == "2021-02-blinken-virtual")
    assert (mexico["trip_start"], mexico["return_to"]) == ("2021-02-26", None)


def test_geojson_has_longitude_first() -> None:
    [feature] = json.loads(stops_geojson(table(STOP), table(EXCERPT)))["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [139.69171, 35.6895]}


def test_a_stop_off_the_map_has_a_null_geometry_and_no_nan_is_written() -> None:
    here = STOP | {"stop_id": "b"}
    nowhere = STOP | {"latitude": float("nan"), "longitude": float("nan"), "note": float("nan")}
    written = stops_geojson(table(here, nowhere), table(EXCERPT))
    assert "NaN" not in written
    assert "NaT" not in written
    first, second = json.loads(written)["features"]
    assert first["geometry"] is not None
    assert second["geometry"] is None
    assert second["properties"]["note"] is None
    assert second["properties"]["excerpts"][0]["published"] == "2025-01-03"


def test_geojson_of_nothing_is_an_empty_collection() -> None:
    assert json.loads(stops_geojson(table(), table())) == {"type": "FeatureCollection", "features": []}


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_comes_back_from_geojson_as_it_was(text: str) -> None:
    [feature] = json.loads(stops_geojson(table(STOP | {"place": text}), table(EXCERPT | {"text": text})))["features"]
    assert feature["properties"]["place"] == text
    assert feature["properties"]["excerpts"][0]["text"] == text


def test_every_shipped_stop_comes_back_from_both_with_all_its_excerpts(
    shipped: tuple[pd.DataFrame, pd.DataFrame],
) -> None:
    stops, excerpts = shipped
    rows = read(stops_csv(stops, excerpts))
    features = json.loads(stops_geojson(stops, excerpts))["features"]
    said = {(row["stop_id"], row["excerpt_id"], row["text"]) for row in rows}
    assert said == set(excerpts[["stop_id", "excerpt_id", "text"]].itertuples(index=False, name=None))
    assert len(rows) == len(excerpts)
    assert [feature["id"] for feature in features] == list(stops["stop_id"])
    for feature, row in zip(features, stops.itertuples(index=False), strict=True):
        assert feature["geometry"]["coordinates"] == [row.longitude, row.latitude]
        assert {excerpt["excerpt_id"] for excerpt in feature["properties"]["excerpts"]} == {
            excerpt for stop, excerpt, _ in said if stop == feature["id"]
        }


@pytest.fixture(scope="module")
def beside(tmp_path_factory: pytest.TempPathFactory) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Stops, excerpts and entries of a folder with a record."""
    tables, record = folders.sound(), folders.sound_record()
    record["entries"][2] |= {"remarks": "=1+1", "stop_ids": "record-3-colombo;record-2-bern"}
    opened = open_folder(folders.write_both(tmp_path_factory.mktemp("data"), tables, record))
    assert opened.problems == ()
    stops = questions.stops_for_download(opened, Selection(record=True))
    return stops, *(ask(opened, list(stops["stop_id"])) for ask in (questions.excerpts, questions.entries))


def test_with_the_record_a_row_says_whether_an_article_or_an_entry_stands_behind_it(
    beside: tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame],
) -> None:
    rows = read(stops_csv(*beside))
    assert list(rows[0]) == [*STOP_COLUMNS, "source", *EXCERPT_COLUMNS, *ENTRY_COLUMNS.values()]
    assert [(row["stop_id"], row["source"], row["excerpt_id"], row["entry_id"]) for row in rows] == [
        ("record-3-colombo", "record", "", "record-3"),
        ("north-1", "article", "said-1", ""),
        ("north-2", "article", "said-1", ""),
        ("record-1-rome", "record", "", "record-1"),
        ("record-2-bern", "record", "", "record-3"),
        ("record-2-bern", "record", "", "record-2"),
        ("south-1", "article", "said-2", ""),
    ]
    first = rows[0]
    assert (first["start"], first["entry_start"], first["entry_country"]) == ("2001-05-01", "2001-05-01", "Ceylon")
    assert (first["remarks"], first["record"], first["rights"]) == ("'=1+1", "Travels of Cy Cray", "CC0")


def test_geojson_with_the_record_has_its_entries(
    beside: tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame],
) -> None:
    features = {feature["id"]: feature["properties"] for feature in json.loads(stops_geojson(*beside))["features"]}
    assert [entry["entry_id"] for entry in features["record-2-bern"]["entries"]] == ["record-3", "record-2"]
    assert features["record-1-rome"]["entries"][0]["last_changed"] == "2021-02-01"
    assert (features["north-1"]["source"], features["north-1"]["entries"]) == ("article", [])
    assert features["record-1-rome"]["excerpts"] == []


def test_a_stop_that_nothing_stands_behind_still_has_a_row() -> None:
    assert len(read(stops_csv(table(STOP), table()))) == 1
    assert len(read(stops_csv(table(STOP | {"source": "record"}), table(), table()))) == 1
