"""A walk over every shipped record: sound, complete, written as agreed, true to the articles."""

import json
import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from components.dataset.tables import COLUMNS, OF_ARTICLES
from components.geography.geocoder import GeoNames
from tests.conftest import DATA
from tests.data.reproducing import differences

FINEST_FIRST = ("day", "week", "month", "year", "none")


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return open_folder(DATA)


def table(name: str) -> pd.DataFrame:
    return pd.read_csv(DATA / f"{name}.csv", dtype="str", keep_default_na=False)


def white_space_folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@pytest.fixture
def texts(articles: Path) -> dict[str, str]:
    """The full text of each shipped article, by its id: the one text that holds all its excerpts."""
    read = {path.stem: white_space_folded(path.read_text(encoding="utf-8")) for path in articles.glob("*.txt")}
    found = {}
    for article_id, excerpts in table("excerpts").groupby("article_id"):
        holding = [
            name for name, text in read.items() if all(white_space_folded(said) in text for said in excerpts["text"])
        ]
        assert len(holding) == 1, f"the excerpts of {article_id} are verbatim in {holding or 'no article'}"
        found[str(article_id)] = holding[0]
    assert len(set(found.values())) == len(read)
    return found


def test_there_is_no_problem(shipped: Dataset) -> None:
    assert shipped.problems == ()


def test_there_are_as_many_records_as_the_articles_tell_of(shipped: Dataset) -> None:
    totals = questions.view(shipped, Selection()).totals
    assert (totals["trips"], totals["stops"], totals["places"]) == (4, 15, 12)
    assert totals["places_not_on_map"] == 0
    assert len(table("articles")) == 5
    # One place more than stops are made in: Washington is only returned to.
    assert set(table("places")["place_id"]) - set(table("stops")["place_id"]) == {"washington-us"}


def test_every_stop_has_an_excerpt_and_every_record_a_use(shipped: Dataset) -> None:
    stops = list(table("stops")["stop_id"])
    said = questions.excerpts(shipped, stops)
    assert set(said["stop_id"]) == set(stops)
    assert set(said["article_id"]) == set(table("articles")["article_id"])
    assert {topic for ids in said["topic_ids"].dropna() for topic in ids.split(";")} == set(table("topics")["topic_id"])
    assert {person for ids in table("stops")["travellers"] for person in ids.split(";")} == set(
        table("people")["person_id"]
    )


@pytest.mark.parametrize("name", list(OF_ARTICLES))
def test_files_are_written_as_agreed(name: str) -> None:
    content = (DATA / f"{name}.csv").read_bytes()
    text = content.decode("utf-8")
    assert not text.startswith("\ufeff")
    assert b"\r" not in content
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    rows = table(name)
    assert tuple(rows.columns) == COLUMNS[name]
    ids = list(rows[COLUMNS[name][0]])
    assert ids == sorted(ids)
    assert len(text.splitlines()) == len(ids) + 1
    assert all(cell == cell.strip() for column in rows for cell in rows[column])


def test_every_excerpt_is_verbatim_in_one_article(texts: dict[str, str]) -> None:
    assert set(texts) == set(table("articles")["article_id"])


def test_articles_are_those_of_the_answer_key(texts: dict[str, str], articles: Path) -> None:
    key = answers(articles)
    for row in table("articles").to_dict("records"):
        answer = key[texts[row["article_id"]]]
        assert row["title"] == (answer["title"] or "")
        assert row["outlet"] == (answer["outlet"] or "")
        assert row["published"] == answer["published"]
        assert row["published_basis"] == "inferred"  # no text of the five has a date line


def test_stops_are_those_of_the_answer_key(texts: dict[str, str], articles: Path) -> None:
    """Where two articles report one stop, the date that is known more precisely wins, and a named place a capital."""
    stops = table("stops").merge(table("places"), on="place_id", suffixes=("", "_of_place"))
    people = dict(zip(table("people")["person_id"], table("people")["name"], strict=True))
    reported: dict[str, list[dict[str, Any]]] = {}
    for article_id, text in texts.items():
        about = table("excerpts")
        told = {stop for ids in about[about["article_id"] == article_id]["stop_ids"] for stop in ids.split(";")}
        for trip in answers(articles)[text]["trips"]:
            for answer in trip["stops"]:
                here = (stops["name"] == answer["place"]) & (stops["country_code"] == answer["country"])
                (stop_id,) = set(stops[here]["stop_id"]) & told
                reported.setdefault(stop_id, []).append(answer)
    assert set(reported) == set(stops["stop_id"])
    for row in stops.to_dict("records"):
        told_by = reported[row["stop_id"]]
        best = min(told_by, key=lambda answer: FINEST_FIRST.index(answer["date_precision"]))
        assert (row["start"], row["end"]) == (best["start"] or "", best["end"] or ""), row["stop_id"]
        assert row["date_precision"] == best["date_precision"], row["stop_id"]
        assert row["place_basis"] == ("named" if any(each["basis"] == "named" for each in told_by) else "capital")
        for column, field in (("mode", "mode"), ("status", "status"), ("precision", "precision")):
            assert {row[column]} == {each[field] for each in told_by}, row["stop_id"]
        assert {people[person] for person in row["travellers"].split(";")} == {
            name for each in told_by for name in each["travellers"]
        }, row["stop_id"]
        assert float(row["latitude"]) == pytest.approx(told_by[0]["lat"], abs=1e-4)
        assert float(row["longitude"]) == pytest.approx(told_by[0]["lon"], abs=1e-4)


def test_stops_of_a_trip_are_in_the_order_of_the_articles(texts: dict[str, str], articles: Path) -> None:
    stops = table("stops").merge(table("places"), on="place_id", suffixes=("", "_of_place"))
    order = [
        list(trip.sort_values("position", key=lambda column: column.astype(int))["name"])
        for _, trip in stops.groupby("trip_id")
    ]
    for answer in answers(articles).values():
        for trip in answer["trips"]:
            names = [stop["place"] for stop in trip["stops"]]
            assert any([name for name in names_here if name in names] == names for names_here in order), names


@pytest.mark.parametrize("row", table("places").to_dict("records"), ids=lambda row: row["place_id"])
def test_a_place_is_what_the_geocoder_answers(row: dict[str, Any]) -> None:
    assert differences(row, GeoNames()) == []


@pytest.mark.parametrize(
    ("column", "wrong"),
    [
        ("latitude", "37.5662"),
        ("longitude", ""),
        ("geonames_id", "1"),
        ("precision", "region"),
        ("country", "Japan"),
        ("name", "Xyzzyq"),
    ],
)
def test_a_place_that_is_not_what_the_geocoder_answers_is_noticed(column: str, wrong: str) -> None:
    places = {row["place_id"]: row for row in table("places").to_dict("records")}
    assert differences(places["seoul-kr"] | {column: wrong}, GeoNames()) != []


def answers(articles: Path) -> dict[str, dict[str, Any]]:
    lines = (articles / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return {answer["id"]: answer for answer in map(json.loads, lines)}
