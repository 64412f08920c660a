"""The questions, held against the same counted by hand, and the laws that any selection keeps."""

import tempfile
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.dataset import questions
from components.dataset.questions.facets import MOST_OPTIONS
from components.dataset.questions.passing import FACETS
from components.dataset.saving import Changes, save
from components.dataset.selection import Selection
from components.dataset.store import MOST_REMEMBERED, Dataset, open_folder
from tests.conftest import DATA
from tests.dataset import folders
from tests.dataset.folders import Folder, Row

EXAMPLES = settings(max_examples=8)
NOTHING = Selection()


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return open_folder(DATA)


def opened(tables: Folder) -> Dataset:
    with tempfile.TemporaryDirectory() as folder:
        dataset = open_folder(folders.write(Path(folder), tables))
    assert dataset.problems == ()
    return dataset


def folded(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(each))


def years_of(tables: Folder, stop: Row) -> range:
    """The years of a stop's own days, else those of its trip and all its stops."""
    own = [stop["start"], stop["end"]]
    trip = next(each for each in tables["trips"] if each["trip_id"] == stop["trip_id"])
    others = [each[key] for each in tables["stops"] if each["trip_id"] == stop["trip_id"] for key in ("start", "end")]
    days = sorted(day for day in (own if stop["start"] else [trip["start"], trip["end"], *others]) if day)
    return range(int(days[0][:4]), int(days[-1][:4]) + 1) if days else range(0)


def topics_of(tables: Folder, stop: Row) -> set[str]:
    said = [each["topics"] for each in tables["excerpts"] if stop["stop_id"] in each["stop_ids"].split(";")]
    return {topic for topics in said for topic in topics.split(";")} - {""}


def has_words(tables: Folder, stop: Row, words: list[str]) -> bool:
    place = next(each for each in tables["places"] if each["place_id"] == stop["place_id"])
    trip = next(each for each in tables["trips"] if each["trip_id"] == stop["trip_id"])
    said = [each["text"] for each in tables["excerpts"] if stop["stop_id"] in each["stop_ids"].split(";")]
    article = tables["articles"][0]
    texts = [*said, f"{article['title']} {article['outlet']}", f"{place['name']} {place['country']}", trip["title"]]
    return all(any(folded(word) in folded(text) for text in texts) for word in words)


def passes(tables: Folder, stop: Row, selection: Selection) -> bool:
    topics = topics_of(tables, stop)
    how = all if selection.every_topic else any
    return (
        (not selection.people or bool(set(selection.people) & set(stop["travellers"].split(";"))))
        and (not selection.trips or stop["trip_id"] in selection.trips)
        and (not selection.years or bool(set(selection.years) & set(years_of(tables, stop))))
        and (not selection.topics or how(topic in topics for topic in selection.topics))
        and (not selection.statuses or stop["status"] in selection.statuses)
        and has_words(tables, stop, selection.searched())
    )


def by_hand(tables: Folder, selection: Selection) -> list[Row]:
    return [stop for stop in tables["stops"] if passes(tables, stop, selection)]


def shown(dataset: Dataset, selection: Selection) -> set[str]:
    return set(questions.stops_for_download(dataset, selection)["stop_id"])


@EXAMPLES
@given(folders.folders(), st.lists(folders.selections(), min_size=4, max_size=4))
def test_stops_and_totals_are_those_counted_by_hand(tables: Folder, chosen: list[dict[str, Any]]) -> None:
    dataset = opened(tables)
    for selection in (Selection(**each) for each in chosen):
        expected = by_hand(tables, selection)
        assert shown(dataset, selection) == {stop["stop_id"] for stop in expected}
        totals = questions.view(dataset, selection).totals
        years = [year for stop in expected for year in years_of(tables, stop)]
        assert totals == {
            "stops": len(expected),
            "trips": len({stop["trip_id"] for stop in expected}),
            "places": len({stop["place_id"] for stop in expected}),
            "record_trips": 0,
            "first_year": min(years, default=None),
            "last_year": max(years, default=None),
            "places_not_on_map": int(any(stop["place_id"] == "nowhere" for stop in expected)),
        }


@EXAMPLES
@given(folders.folders(), st.lists(folders.selections(), min_size=3, max_size=3))
def test_an_option_counts_the_stops_that_choosing_it_alone_would_show(
    tables: Folder, chosen: list[dict[str, Any]]
) -> None:
    dataset = opened(tables)
    for selection in (Selection(**each) for each in chosen):
        for facet, options in questions.view(dataset, selection).facets.items():
            for option, stops in zip(options["option"], options["stops"], strict=True):
                alone = replace(
                    selection, **{facet: (option,)}, every_topic=False if facet == "topics" else selection.every_topic
                )
                assert stops == len(by_hand(tables, alone)), (facet, option)


def test_the_filters_offer_nobody_and_no_topic_that_has_no_stop(data_copy: Path) -> None:
    added = {
        "people": [{"person_id": "prince-of-wales", "name": "Prince of Wales"}],
        "topics": [{"topic_id": "regattas", "label": "Regattas"}],
    }
    save(data_copy, Changes(added))
    dataset = open_folder(data_copy)
    facets = questions.view(dataset, NOTHING).facets
    assert "prince-of-wales" not in set(facets["people"]["option"])
    assert "regattas" not in set(facets["topics"]["option"])
    under = (
        questions.view(dataset, Selection(trips=("2021-02-blinken-virtual",)))
        .facets["people"]
        .set_index("option")["stops"]
    )
    assert under["jake-sullivan"] == 0
    assert questions.labels(dataset, "people", ["prince-of-wales"]) == {"prince-of-wales": "Prince of Wales"}


@EXAMPLES
@given(folders.folders(), folders.selections())
def test_each_filter_says_how_many_stops_it_alone_keeps_back(tables: Folder, chosen: dict[str, Any]) -> None:
    selection = Selection(**chosen)
    without = questions.view(opened(tables), selection).without
    now = len(by_hand(tables, selection))
    off: dict[str, Any] = {facet: () for facet in FACETS} | {"words": ""}
    on = [name for name in off if getattr(selection, name)]
    assert without == {name: len(by_hand(tables, replace(selection, **{name: off[name]}))) - now for name in on}


@EXAMPLES
@given(folders.folders(), folders.selections(), folders.selections())
def test_filters_narrow_and_values_widen(tables: Folder, one: dict[str, Any], other: dict[str, Any]) -> None:
    dataset = opened(tables)
    every, first = shown(dataset, NOTHING), shown(dataset, Selection(**one))
    assert first <= every
    assert shown(dataset, Selection(**one)) == first
    for facet in FACETS:
        mine, theirs = one[facet], other[facet]
        if mine and not (facet == "topics" and one["every_topic"]):
            wider = replace(Selection(**one), **{facet: tuple(dict.fromkeys((*mine, *theirs)))})
            assert first <= shown(dataset, wider)
        elif not mine and theirs:
            assert shown(dataset, replace(Selection(**one), **{facet: theirs})) <= first


@EXAMPLES
@given(folders.folders(), folders.selections())
def test_a_leg_joins_consecutive_travelled_stops_that_are_both_shown(tables: Folder, chosen: dict[str, Any]) -> None:
    for selection in (NOTHING, Selection(**chosen)):
        assert legs_shown(tables, selection) == legs_by_hand(tables, selection)


def legs_by_hand(tables: Folder, selection: Selection) -> dict[tuple[str, str, str], int]:
    """The number of trips of each leg, by the places it leaves and reaches and the way it is made."""
    among = {stop["stop_id"] for stop in by_hand(tables, selection)}
    expected: dict[tuple[str, str, str], set[str]] = {}
    for trip in tables["trips"]:
        for mode in ("in_person", "virtual"):
            chain = [
                stop
                for stop in tables["stops"]
                if (stop["trip_id"], stop["mode"]) == (trip["trip_id"], mode)
                and stop["status"] in ("made", "planned")
                and stop["place_id"] != "nowhere"
            ]
            for start, end in pairwise(chain):
                if start["place_id"] != end["place_id"] and {start["stop_id"], end["stop_id"]} <= among:
                    pair = (start["place_id"], end["place_id"], mode)
                    expected.setdefault(pair, set()).add(trip["trip_id"])
    return {pair: len(trips) for pair, trips in expected.items()}


def legs_shown(tables: Folder, selection: Selection) -> dict[tuple[str, str, str], int]:
    legs = questions.drawn(opened(tables), selection).legs
    pairs = zip(legs["from_place_id"], legs["to_place_id"], legs["mode"], strict=True)
    return dict(zip(pairs, legs["trips"], strict=True))


@EXAMPLES
@given(folders.folders(), folders.selections())
def test_places_are_those_of_the_shown_stops_with_their_visits(tables: Folder, chosen: dict[str, Any]) -> None:
    selection = Selection(**chosen)
    places = questions.drawn(opened(tables), selection).places
    visits = pd.Series(
        [stop["place_id"] for stop in by_hand(tables, selection) if stop["place_id"] != "nowhere"], dtype="str"
    )
    assert dict(zip(places["place_id"], places["visits"], strict=True)) == visits.value_counts().to_dict()
    rank = ["made", "planned", "postponed", "cancelled"]
    for place, status in zip(places["place_id"], places["status"], strict=True):
        assert status == min(
            (stop["status"] for stop in by_hand(tables, selection) if stop["place_id"] == place), key=rank.index
        )


@EXAMPLES
@given(folders.folders())
def test_what_is_written_is_what_is_read(tables: Folder) -> None:
    found = questions.stops_for_download(opened(tables), NOTHING).set_index("stop_id")
    for stop in tables["stops"]:
        row = found.loc[stop["stop_id"]]
        assert row["person_ids"] == ";".join(dict.fromkeys(stop["travellers"].split(";")))
        for column in ("trip_id", "place_id", "mode", "status", "place_basis", "date_precision"):
            assert row[column] == stop[column]
        assert row["position"] == int(stop["position"])
        for column in ("start", "end"):
            assert ("" if pd.isna(row[column]) else str(row[column])[:10]) == stop[column]


def test_years_from_the_first_to_the_last_possible_are_few_rows() -> None:
    tables = folders.spoilt("stops", 1, start="0001-01-01", end="9999-12-31")
    dataset = opened(tables)
    years = questions.view(dataset, NOTHING).facets["years"]
    assert len(years) == MOST_OPTIONS
    assert shown(dataset, Selection(years=(1500,))) == {"north-2"}
    assert shown(dataset, Selection(years=(-5, 0, 10**6))) == set()


def test_days_count_once_a_trip() -> None:
    numbers = questions.numbers(opened(folders.sound()), NOTHING)
    assert (numbers.trips, numbers.stops, numbers.cities, numbers.countries) == (2, 3, 3, 1)
    assert (numbers.days_known, numbers.days_at_most, numbers.open_trips) == (5, 5, 0)


def test_days_of_a_trip_without_an_end_are_known_at_least_and_counted_as_open(shipped: Dataset) -> None:
    numbers = questions.numbers(shipped, NOTHING)
    # 15, 17 and 18 March 2021 are known, but not when that trip ended; 5 to 9 January 2025 is a whole trip.
    assert (numbers.days_known, numbers.days_at_most, numbers.open_trips) == (3, 8, 2)


def test_a_frame_that_is_changed_leaves_the_next_answer_as_it_was(shipped: Dataset) -> None:
    places = questions.drawn(shipped, NOTHING).places
    places["name"] = "spoilt"
    first = questions.view(shipped, NOTHING)
    first.totals["stops"] = 0
    first.facets["topics"].loc[0, "stops"] = -1
    second = questions.view(shipped, NOTHING)
    assert "spoilt" not in set(questions.drawn(shipped, NOTHING).places["name"])
    assert second.totals["stops"] == 15
    assert second.facets["topics"]["stops"].min() >= 0


def test_only_the_latest_answers_are_remembered(shipped: Dataset) -> None:
    for number in range(2 * MOST_REMEMBERED):
        shipped.remembered(number, lambda: "an answer")
    questions.view(shipped, Selection(years=(1800,)))
    assert len(shipped.answers) == MOST_REMEMBERED
    assert 0 not in shipped.answers
    assert 2 * MOST_REMEMBERED - 1 in shipped.answers


HOSTILE = [
    "'; DROP TABLE visits; --",
    '"',
    "')) OR 1=1 --",
    "$people",
    "{word}",
    "%",
    "\0",
    "\\",
    "x" * 100_000,
    "é" * 5000,
]
anything = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40))


@EXAMPLES
@given(st.lists(anything, min_size=1, max_size=3))
def test_hostile_values_are_values(shipped: Dataset, values: list[str]) -> None:
    chosen = tuple(values)
    for facet in ("people", "trips", "topics", "statuses"):
        assert questions.view(shipped, Selection(**{facet: chosen})).totals["stops"] == 0  # type: ignore[arg-type]
    selection = Selection(people=chosen, trips=chosen, topics=chosen, words=" ".join(values))
    assert shown(shipped, selection) == set()
    assert questions.numbers(shipped, selection).stops == 0
    assert questions.legs_shown(shipped, selection).empty
    for table in ("people", "trips", "topics", "places", "stops"):
        assert questions.known(shipped, table, values) == set()
    assert questions.labels(shipped, "people", values) == {}
    assert questions.excerpts(shipped, values).empty
    assert questions.stops_of_trip(shipped, values[0]).empty
    assert questions.stops_at(shipped, selection, values[0]).empty
    assert len(shown(shipped, NOTHING)) == 15


def test_sixteen_threads_get_the_same_answers(shipped: Dataset) -> None:
    selections = [
        NOTHING,
        Selection(topics=("security",)),
        Selection(years=(2021,), words="tokyo"),
        Selection(people=("lloyd-austin",)),
    ]

    def ask(number: int) -> tuple[Any, ...]:
        selection = selections[number % len(selections)]
        shipped.answers.clear()  # so that threads really ask
        view = questions.view(shipped, selection)
        legs = len(questions.drawn(shipped, selection).legs)
        return view.totals, legs, sorted(shown(shipped, selection)), questions.numbers(shipped, selection)

    alone = [ask(number) for number in range(len(selections))]
    with ThreadPoolExecutor(16) as threads:
        together = list(threads.map(ask, range(64)))
    assert together == [alone[number % len(selections)] for number in range(64)]


ASKED: list[tuple[Callable[[Dataset], pd.DataFrame], list[str]]] = [
    (
        lambda dataset: questions.stops(dataset, NOTHING, most=4),
        ["2025-01-seoul", "2025-01-tokyo", "2025-01-paris", "2024-07-hanoi"],
    ),
    (
        lambda dataset: questions.stops_of_trip(dataset, "2025-01-blinken-final"),
        ["2025-01-seoul", "2025-01-tokyo", "2025-01-paris"],
    ),
    (
        lambda dataset: questions.stops_at(dataset, NOTHING, "tokyo-jp"),
        ["2025-01-tokyo", "2024-07-tokyo", "2021-03-tokyo"],
    ),
]


@pytest.mark.parametrize(("ask", "stops"), ASKED)
def test_stops_come_in_the_order_of_travel(
    shipped: Dataset, ask: Callable[[Dataset], pd.DataFrame], stops: list[str]
) -> None:
    assert list(ask(shipped)["stop_id"]) == stops


# What the stop between Oslo and Bern is; then the legs that are drawn.
BETWEEN: list[tuple[dict[str, str], set[tuple[str, str, str]]]] = [
    ({}, {("oslo-no", "rome-it", "made"), ("rome-it", "bern-ch", "made")}),
    ({"status": "planned"}, {("oslo-no", "rome-it", "planned"), ("rome-it", "bern-ch", "planned")}),
    ({"status": "cancelled"}, {("oslo-no", "bern-ch", "made")}),
    ({"status": "postponed"}, {("oslo-no", "bern-ch", "made")}),
    ({"mode": "virtual"}, {("oslo-no", "bern-ch", "made")}),
    ({"place_id": "nowhere"}, {("oslo-no", "bern-ch", "made")}),
    ({"place_id": "oslo-no"}, {("oslo-no", "bern-ch", "made")}),
]


@pytest.mark.parametrize(("cells", "expected"), BETWEEN)
def test_legs_pass_over_stops_nobody_travelled_to(cells: dict[str, str], expected: set[tuple[str, str, str]]) -> None:
    tables = folders.sound()
    tables["places"].append(folders.place("bern-ch", "Bern", "46.9", "7.4"))
    tables["stops"][1] |= {"status": "made"} | cells
    tables["stops"].append(folders.stop("north-3", "north", "3", "bern-ch", "ada", "", "", "none"))
    tables["excerpts"].append(folders.excerpt("said-3", "north-3", "", "Ada ends in Bern."))
    legs = questions.drawn(opened(tables), NOTHING).legs
    assert set(zip(legs["from_place_id"], legs["to_place_id"], legs["status"], strict=True)) == expected


def test_a_folder_opened_again_draws_the_same_legs_in_the_same_order(shipped: Dataset) -> None:
    record = Selection(record=True)
    assert questions.drawn(open_folder(DATA), record).legs.equals(questions.drawn(shipped, record).legs)
