"""What each one travels and what years have, counted by hand on small folders and on the shipped record."""

from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from tests.conftest import DATA
from tests.dataset import folders
from tests.dataset.folders import Folder
from tests.dataset.test_parts import opened
from tests.dataset.test_questions import by_hand

BOTH = Selection(record=True)


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return open_folder(DATA)


def told(frame: pd.DataFrame, *columns: str) -> list[tuple[Any, ...]]:
    return list(frame[list(columns)].itertuples(index=False, name=None))


@settings(max_examples=6)
@given(folders.folders(), folders.selections(draw_words=False))
def test_each_one_has_the_stops_trips_and_days_counted_by_hand(tables: Folder, chosen: dict[str, Any]) -> None:
    selection = Selection(**chosen)
    found = questions.travellers(opened(tables), selection, home="XX").set_index("person_id")
    stops = by_hand(tables, selection)
    for person in folders.PEOPLE if not selection.people else set(selection.people) & set(folders.PEOPLE):
        theirs = [stop for stop in stops if person in stop["travellers"].split(";")]
        assert (person in found.index) == bool(theirs)
        if theirs:
            row = found.loc[person]
            assert row["stops"] == len(theirs)
            assert row["trips"] == len({stop["trip_id"] for stop in theirs})
            assert row["days"] == len({day for stop in theirs for day in days_abroad(stop)})
    if selection.people:
        assert set(found.index) <= set(selection.people)


def days_abroad(stop: folders.Row) -> list[date]:
    counts = stop["mode"] == "in_person" and stop["status"] in ("made", "planned") and stop["date_precision"] == "day"
    if not counts:
        return []
    first = date.fromisoformat(stop["start"])
    last = date.fromisoformat(stop["end"] or stop["start"])
    return [first + timedelta(day) for day in range((last - first).days + 1)]


def test_articles_and_record_are_counted_apart_and_a_day_once() -> None:
    dataset = opened(folders.sound(), folders.sound_record())
    assert told(
        questions.travellers(dataset, BOTH), "person_id", "source", "stops", "visits", "trips", "countries", "days"
    ) == [
        ("ada", "article", 2, 1, 1, 1, 5),
        ("ada", "record", 2, 2, 1, 2, 6),  # 3 to 8 January: the 6th is in both stops
        ("bo", "article", 2, 2, 2, 1, 2),
        ("cy", "record", 1, 1, 1, 1, 2),
    ]
    assert set(questions.travellers(dataset, Selection())["source"]) == {"article"}


def test_days_at_home_are_no_days_abroad() -> None:
    dataset = opened(folders.sound(), folders.sound_record())
    days = questions.travellers(dataset, BOTH, home="NO").set_index(["person_id", "source"])["days"]
    assert days["ada", "article"] == 0
    assert days["ada", "record"] == 6  # whatever the record has was abroad


def test_kilometres_are_of_the_legs_that_the_person_makes(shipped: Dataset) -> None:
    for selection in (Selection(), Selection(record=True, years=(1974,)), Selection(topics=("security",))):
        pairs = questions.legs_shown(shipped, selection)
        alone = questions.travellers(shipped, selection)
        assert alone["kilometres"].sum() >= (pairs["kilometres"] * pairs["legs"]).sum() - 0.001
    kissinger = Selection(record=True, people=("henry-kissinger",))
    pairs = questions.legs_shown(shipped, kissinger)
    (row,) = questions.travellers(shipped, kissinger).to_dict("records")
    assert row["kilometres"] == pytest.approx((pairs["kilometres"] * pairs["legs"]).sum())
    assert (row["role"], row["trips"], row["stops"]) == ("US Secretary of State", 38, 234)


def test_a_country_come_back_to_is_visited_twice_and_two_places_of_it_are_one_visit(shipped: Dataset) -> None:
    shuttle = Selection(record=True, people=("henry-kissinger",), years=(1974,))
    visited = questions.most_visited(shipped, shuttle)
    assert told(visited[visited["kind"] == "country"].head(3), "nth", "name", "times") == [
        (1, "Egypt", 8),
        (2, "Israel", 8),
        (3, "Syria", 8),
    ]
    assert visited.groupby(["kind"])["nth"].max().to_dict() == {"country": 5, "place": 5}


def test_two_years_side_by_side(shipped: Dataset) -> None:
    kissinger = Selection(record=True, people=("henry-kissinger",), years=(1866,))
    compared = questions.years_compared(shipped, kissinger, 1974, 1975)
    each = {
        year: questions.travellers(shipped, Selection(record=True, people=kissinger.people, years=(year,))).iloc[0]
        for year in (1974, 1975)
    }
    for row in compared.numbers.to_dict("records"):
        assert all(row[name] == each[row["year"]][name] for name in ("stops", "visits", "trips", "countries"))
    countries = compared.countries.set_index("country_code")
    assert countries.loc["FI", ["one", "other"]].tolist() == [0, 1]
    assert countries.loc["RU", ["one", "other"]].tolist() == [4, 0]
    swapped = questions.years_compared(shipped, kissinger, 1975, 1974)
    assert swapped.countries.rename(columns={"one": "other", "other": "one"})[compared.countries.columns].equals(
        compared.countries
    )


def test_a_stay_over_new_year_has_its_days_in_both_years_and_its_way_in_the_one_it_begins() -> None:
    tables = folders.sound()
    tables["stops"][0] |= {"start": "2020-12-30", "end": "2021-01-02"}
    tables["stops"][1] |= {"start": "2021-01-03", "end": "2021-01-05", "status": "made"}
    numbers = questions.years_compared(opened(tables), Selection(people=("ada",)), 2020, 2021).numbers
    assert told(numbers, "year", "stops", "visits", "days") == [(2020, 1, 1, 2), (2021, 2, 1, 5)]
    assert [row > 0 for row in numbers["kilometres"]] == [False, True]


def test_a_year_without_stops_has_no_row(shipped: Dataset) -> None:
    compared = questions.years_compared(shipped, Selection(), 1700, 2025)
    assert compared.numbers["year"].tolist() == [2025]
    assert (compared.countries["one"] == 0).all()
