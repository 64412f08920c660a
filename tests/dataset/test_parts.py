"""A folder with the official record beside the articles: what is shown without it, with it, and what is said of it."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from tests.dataset import folders
from tests.dataset.folders import Folder

EXAMPLES = settings(max_examples=6)
ARTICLES, BOTH = Selection(), Selection(record=True)


def opened(tables: Folder, record: Folder | None = None) -> Dataset:
    with tempfile.TemporaryDirectory() as folder:
        if record:
            folders.write(Path(folder) / "record", record)
        dataset = open_folder(folders.write(Path(folder), tables))
    # Drawn folders name some of the record's people and topics otherwise.
    assert {problem.consequence for problem in dataset.problems} <= {"the articles' row stands"}
    return dataset


def stop_ids(dataset: Dataset, selection: Selection) -> list[str]:
    return list(questions.stops_for_download(dataset, selection)["stop_id"])


def everything(dataset: Dataset, selection: Selection) -> dict[str, Any]:
    """All answers about a selection, with trips by their ids: their numbers leave room for the record's."""
    view = questions.view(dataset, selection)
    drawn = questions.drawn(dataset, selection)
    ids = dict(zip(view.facets["trips"]["trip"], view.facets["trips"]["option"], strict=True))
    frames = {
        "places": drawn.places.assign(only_trip=drawn.places["only_trip"].map(ids)),
        "legs": drawn.legs.assign(only_trip=drawn.legs["only_trip"].map(ids)),
        "trips": view.trips.drop(columns="trip"),
        "stops": questions.stops(dataset, selection),
        "download": questions.stops_for_download(dataset, selection),
        "pairs": questions.legs_shown(dataset, selection),
        "off the map": questions.places_off_the_map(dataset, selection),
        **{
            f"options of {facet}": options.drop(columns="trip", errors="ignore")
            for facet, options in view.facets.items()
        },
    }
    told: dict[str, Any] = {name: frame.to_csv(index=False) for name, frame in frames.items()}
    return told | {"totals": view.totals, "without": view.without, "numbers": questions.numbers(dataset, selection)}


@EXAMPLES
@given(folders.folders(), folders.selections())
def test_without_the_switch_all_is_as_in_a_folder_without_a_record(tables: Folder, chosen: dict[str, Any]) -> None:
    alone, beside = opened(tables), opened(tables, folders.sound_record())
    assert (alone.has_record, beside.has_record) == (False, True)
    for selection in (ARTICLES, Selection(**chosen)):
        assert everything(beside, selection) == everything(alone, selection)


@EXAMPLES
@given(folders.folders(), folders.selections())
def test_the_switch_adds_stops_and_takes_none_away(tables: Folder, chosen: dict[str, Any]) -> None:
    dataset = opened(tables, folders.sound_record())
    for selection in (ARTICLES, Selection(**chosen)):
        articles, both = (questions.stops_for_download(dataset, replace(selection, record=on)) for on in (False, True))
        assert set(articles["stop_id"]) == set(both.loc[both["source"] == "article", "stop_id"])
        assert questions.view(dataset, replace(selection, record=True)).totals["stops"] == len(both)
        assert list(articles["stop_id"]) == [stop for stop in both["stop_id"] if stop in set(articles["stop_id"])]


def test_the_switch_of_a_folder_without_a_record_is_of_no_effect() -> None:
    dataset = opened(folders.sound())
    assert everything(dataset, BOTH) == everything(dataset, ARTICLES)
    assert questions.entries(dataset, ["north-1"]).empty
    assert questions.credit(dataset).empty
    assert questions.plan_and_record(dataset, "north") is None


def test_articles_and_record_are_in_one_order_of_travel() -> None:
    dataset = opened(folders.sound(), folders.sound_record())
    expected = ["record-3-colombo", "north-1", "north-2", "record-1-rome", "record-2-bern", "south-1"]
    assert stop_ids(dataset, BOTH) == expected
    assert list(questions.view(dataset, BOTH).trips["trip_id"]) == ["south", "record-ada", "north", "record-cy"]
