"""What was read earlier is corrected: only what was touched is written, and what goes takes nothing else along."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from components.dataset.problems import SaveError
from components.dataset.saving import Changes, Edit, save
from components.dataset.store import open_folder
from components.panels.review.correction import CorrectedStop, Correction, changes_of, wanting
from components.panels.review.last_saves import in_words
from components.panels.review.opened_trip import OpenedTrip, ids_in, open_trip, position_of, shown
from components.panels.review.places import Place
from components.panels.review.plan import StopPlan, outside
from tests.conftest import DATA
from tests.panels.reviewing import OSLO

TRIP = "2025-01-blinken-final"
SEOUL, TOKYO, PARIS = "2025-01-seoul", "2025-01-tokyo", "2025-01-paris"


def opened_in(folder: Path, trip_id: str = TRIP) -> OpenedTrip:
    opened = open_trip(folder, trip_id)
    assert opened is not None
    return opened


@pytest.fixture(scope="module")
def opened() -> OpenedTrip:
    return opened_in(DATA)


def as_it_is(opened: OpenedTrip) -> Correction:
    stops = [
        CorrectedStop(
            row["stop_id"],
            StopPlan(
                opened.places[row["stop_id"]],
                date.fromisoformat(row["start"]) if row["start"] else None,
                date.fromisoformat(row["end"]) if row["end"] else None,
                row["date_precision"],
                row["mode"],
                row["status"],
                tuple(opened.people[person] for person in ids_in(row["travellers"])),
                row["stop_id"],
                f"“{row['stop_id']}”",
            ),
            row["note"],
            float(position_of(row)),
            frozenset(),
        )
        for row in opened.stops
    ]
    excerpts = {
        row["excerpt_id"]: (tuple(ids_in(row["stop_ids"])), tuple(ids_in(row["topics"]))) for row in opened.excerpts
    }
    return Correction(opened.trip["title"], opened.trip["note"], opened.facts, stops, excerpts)


def corrected(correction: Correction, stop_id: str, touched: str, **cells: Any) -> Correction:
    """The correction with cells of one stop changed and named as touched."""
    of_stop = {name: cell for name, cell in cells.items() if name in StopPlan.__slots__}
    rest = {name: cell for name, cell in cells.items() if name not in of_stop}
    stops = [
        replace(one, stop=replace(one.stop, **of_stop), touched=frozenset(touched.split()), **rest)
        if one.stop_id == stop_id
        else one
        for one in correction.stops
    ]
    return replace(correction, stops=stops)


def without(correction: Correction, stop_id: str) -> Correction:
    return replace(correction, stops=[one for one in correction.stops if one.stop_id != stop_id])


def saved(folder: Path, correction: Correction, opened: OpenedTrip) -> OpenedTrip:
    save(folder, changes_of(open_folder(folder), opened, correction))
    assert open_folder(folder).problems == ()
    return opened_in(folder)


@pytest.mark.parametrize("trip_id", ["2021-02-blinken-virtual", "2021-03-blinken-asia", "2024-07-blinken-asia", TRIP])
def test_a_trip_that_nobody_touched_is_not_changed(trip_id: str) -> None:
    opened = opened_in(DATA, trip_id)
    correction = as_it_is(opened)
    assert changes_of(open_folder(DATA), opened, correction) == Changes({}, (), ())
    assert wanting(opened, correction) == []
    assert len(shown(opened)) == len(opened.stops)


def test_what_stands_in_no_table_cannot_be_opened() -> None:
    assert open_trip(DATA, "never-was") is None


def test_another_place_traveller_day_status_and_note_are_written_and_nothing_else(
    data_copy: Path, opened: OpenedTrip
) -> None:
    day = date(2025, 1, 8)
    correction = corrected(
        as_it_is(opened),
        TOKYO,
        "place travellers start end date_precision status note",
        place=OSLO,
        travellers=("Antony Blinken", "Ada Example"),
        start=day,
        end=day,
        date_precision="day",
        status="made",
        note="Moved.",
    )
    changes = changes_of(open_folder(data_copy), opened, correction)
    (edit,) = changes.edits
    assert (edit.table, edit.key) == ("stops", TOKYO)
    assert edit.wanted == {
        "place_id": "oslo-no", "travellers": "antony-blinken;ada-example", "start": "2025-01-08", "end": "2025-01-08",
        "date_precision": "day", "status": "made", "note": "Moved.",
    }  # fmt: skip
    assert in_words(changes.extent) == "1 stop corrected"
    now = saved(data_copy, correction, opened)
    assert now.places[TOKYO].label == "Oslo, Norway"
    assert now.stops[0] == opened.stops[0]
    assert now.excerpts == opened.excerpts


def test_a_note_made_by_itself_goes_with_the_place_it_speaks_of(opened: OpenedTrip) -> None:
    capital = Place("Oslo", "Norway", "NO", 59.91273, 10.74609, "city", 3143244, "capital")
    dataset = open_folder(DATA)
    to_capital = corrected(as_it_is(opened), TOKYO, "place", place=capital)
    (edit,) = changes_of(dataset, opened, to_capital).edits
    assert edit.wanted["place_basis"] == "capital"
    assert "names the country, Norway" in edit.wanted["note"]
    noted = corrected(to_capital, TOKYO, "place", note="A note of one’s own.")
    (edit,) = changes_of(dataset, opened, noted).edits
    assert "note" not in edit.wanted


def test_a_shipped_note_that_a_capital_stands_for_its_country_goes_when_a_city_is_named() -> None:
    asia = open_trip(DATA, "2024-07-blinken-asia")
    assert asia is not None
    hue = Place("Huế", "Vietnam", "VN", 16.46, 107.6, "city", 1580240)
    (edit,) = changes_of(open_folder(DATA), asia, corrected(as_it_is(asia), "2024-07-hanoi", "place", place=hue)).edits
    assert (edit.wanted["place_basis"], edit.wanted["note"]) == ("named", "")


@pytest.mark.parametrize(
    ("stop_id", "number", "order"),
    [
        (SEOUL, 3, [TOKYO, PARIS, SEOUL]),
        (PARIS, 1, [PARIS, SEOUL, TOKYO]),
        (PARIS, 2, [SEOUL, PARIS, TOKYO]),
        (TOKYO, 9, [SEOUL, PARIS, TOKYO]),
    ],
)
def test_a_number_moves_a_stop(
    data_copy: Path, opened: OpenedTrip, stop_id: str, number: float, order: list[str]
) -> None:
    now = saved(data_copy, corrected(as_it_is(opened), stop_id, "position", position=number), opened)
    assert [row["stop_id"] for row in now.stops] == order
    assert [row["position"] for row in now.stops] == ["1", "2", "3"]


def test_a_wrong_stop_goes_and_its_excerpts_move_to_another_or_go(data_copy: Path, opened: OpenedTrip) -> None:
    correction = without(as_it_is(opened), PARIS)
    alone = [excerpt for excerpt, (stops, _) in correction.excerpts.items() if stops == (PARIS,)]
    assert len(alone) > 1
    left = {
        excerpt: (tuple(stop for stop in stops if stop != PARIS), topics)
        for excerpt, (stops, topics) in correction.excerpts.items()
    }
    missing = wanting(opened, replace(correction, excerpts=left))
    assert len(missing) == len(alone)
    assert all("speaks of no stop any more" in sentence for sentence in missing)
    moved, *gone = alone
    kept = {excerpt: about for excerpt, about in left.items() if excerpt not in gone}
    kept[moved] = ((TOKYO,), kept[moved][1])
    correction = replace(correction, excerpts=kept)
    assert wanting(opened, correction) == []
    words = in_words(changes_of(open_folder(data_copy), opened, correction).extent)
    assert f"1 stop and {len(gone)} excerpts taken away" in words
    now = saved(data_copy, correction, opened)
    assert [row["stop_id"] for row in now.stops] == [SEOUL, TOKYO]
    by_id = {row["excerpt_id"]: row for row in now.excerpts}
    assert by_id[moved]["stop_ids"] == TOKYO
    assert set(by_id) == set(kept)


def test_a_trip_goes_with_its_last_stop(data_copy: Path, opened: OpenedTrip) -> None:
    save(data_copy, changes_of(open_folder(data_copy), opened, replace(as_it_is(opened), stops=[], excerpts={})))
    assert open_trip(data_copy, TRIP) is None
    assert open_folder(data_copy).problems == ()


def test_the_facts_of_a_trip_are_corrected_and_days_outside_of_it_are_named(
    data_copy: Path, opened: OpenedTrip
) -> None:
    correction = as_it_is(opened)
    facts = replace(correction.facts, end=date(2025, 1, 11), returns_to=OSLO.label, home=OSLO)
    assert outside(facts, [one.stop for one in correction.stops]) == []
    late = corrected(correction, PARIS, "start end", start=date(2025, 2, 1), end=date(2025, 2, 2))
    assert outside(late.facts, [one.stop for one in late.stops]) == [f"“{PARIS}”"]
    now = saved(data_copy, replace(correction, title="The last trip", facts=facts), opened)
    assert (now.trip["title"], now.trip["end"], now.trip["return_to"]) == ("The last trip", "2025-01-11", "oslo-no")


def test_a_trip_may_return_to_nowhere_but_not_to_what_is_no_place(data_copy: Path, opened: OpenedTrip) -> None:
    correction = as_it_is(opened)
    assert opened.facts.home is not None
    assert opened.facts.home.label == "Washington, United States"
    nowhere = replace(correction, facts=replace(opened.facts, returns_to="", home=None))
    assert saved(data_copy, nowhere, opened).trip["return_to"] == ""
    unknown = replace(correction, facts=replace(opened.facts, returns_to="Nowhere", home=None))
    (sentence,) = wanting(opened, unknown)
    assert "“Nowhere”, to which the trip returns, is no place yet" in sentence


@pytest.mark.parametrize(
    ("touched", "cells", "words"),
    [
        ("place", {"place": None}, "is no place yet"),
        ("travellers", {"travellers": ()}, "needs somebody"),
        ("end", {"end": date(2024, 1, 1)}, "ends before it starts"),
        ("start", {"start": None}, "a last day and no first"),
    ],
)
def test_what_is_wanting_is_said(opened: OpenedTrip, touched: str, cells: dict[str, Any], words: str) -> None:
    (sentence,) = wanting(opened, corrected(as_it_is(opened), SEOUL, touched, **cells))
    assert words in sentence
    assert SEOUL in sentence


def test_a_trip_without_a_title_or_with_its_end_first_is_not_saved(opened: OpenedTrip) -> None:
    correction = as_it_is(opened)
    wrong = replace(correction, title=" ", facts=replace(correction.facts, end=date(2024, 1, 1)))
    assert len(wanting(opened, wrong)) == 2


def test_what_two_correct_at_once_is_saved_where_they_do_not_touch_the_same(
    data_copy: Path, opened: OpenedTrip
) -> None:
    save(data_copy, Changes(edits=[Edit("stops", TOKYO, {"status": "planned"}, {"status": "made"})]))
    correction = corrected(as_it_is(opened), TOKYO, "note", note="Seen.")
    now = saved(data_copy, correction, opened)
    tokyo = next(row for row in now.stops if row["stop_id"] == TOKYO)
    assert (tokyo["status"], tokyo["note"]) == ("made", "Seen.")
    with pytest.raises(SaveError, match="changed by somebody else"):
        saved(data_copy, corrected(correction, TOKYO, "status", status="cancelled"), opened)
