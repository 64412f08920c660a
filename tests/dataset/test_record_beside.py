"""A record that is badly written, half there, or changed: what is said, what is left, and what saving leaves alone."""

import shutil
from pathlib import Path

import pytest

from components.dataset import questions
from components.dataset.__main__ import main
from components.dataset.files import fingerprint
from components.dataset.problems import Problem
from components.dataset.saving import Changes, save, undo
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from components.dataset.tables import OF_RECORD
from tests.conftest import DATA
from tests.dataset import folders, savers
from tests.dataset.folders import Folder
from tests.dataset.test_bad_input import as_parquet

ASIDE, EMPTY, STANDS = "row set aside", "left empty", "the articles' row stands"
ALONE = ["north-1", "north-2", "south-1"]
ALL = ["record-3-colombo", "north-1", "north-2", "record-1-rome", "record-2-bern", "south-1"]


def opened(folder: Path, record: Folder) -> Dataset:
    return open_folder(folders.write_both(folder, folders.sound(), record))


def stops_in(dataset: Dataset, *, record: bool) -> list[str]:
    return list(questions.stops_for_download(dataset, Selection(record=record))["stop_id"])


def spoilt(table: str, row: int, **cells: str) -> Folder:
    tables = folders.sound_record()
    tables[table][row] |= cells
    return tables


def test_a_sound_record_has_no_problem(tmp_path: Path) -> None:
    dataset = opened(tmp_path, folders.sound_record())
    assert dataset.problems == ()
    assert stops_in(dataset, record=False) == ALONE
    assert stops_in(dataset, record=True) == ALL


# table, row, cells; then line, column, words of the message, consequence, and the record's stops that are left.
CELLS: list[tuple[str, int, dict[str, str], int, str, str, str, int]] = [
    ("stops", 1, {"status": "maybe"}, 3, "status", "one of made, planned", ASIDE, 2),
    ("stops", 1, {"position": "1"}, 3, "position", "is taken by line 2", ASIDE, 2),
    ("stops", 1, {"stop_id": "record-1-rome"}, 3, "stop_id", "already the id of line 2", ASIDE, 2),
    ("stops", 1, {"stop_id": "north-1"}, 3, "stop_id", "is already an id in stops of the articles", ASIDE, 2),
    ("stops", 1, {"trip_id": "north"}, 3, "trip_id", "is not in trips", ASIDE, 2),
    ("stops", 1, {"place_id": "atlantis"}, 3, "place_id", "is not in places", ASIDE, 2),
    ("stops", 1, {"place_id": "oslo-no"}, 0, "", "", "", 3),
    ("stops", 1, {"travellers": "bo"}, 0, "", "", "", 3),
    ("stops", 1, {"travellers": "bo;eve"}, 3, "travellers", "is not in people", "id left out", 3),
    ("trips", 1, {"trip_id": "south"}, 3, "trip_id", "is already an id in trips of the articles", ASIDE, 2),
    ("trips", 0, {"return_to": "oslo-no"}, 0, "", "", "", 3),
    ("entries", 2, {"country": ""}, 4, "country", "is empty", ASIDE, 2),
    ("entries", 2, {"start": "1 May"}, 4, "start", "a day such as", ASIDE, 2),
    ("entries", 2, {"end": "2001-04-01"}, 4, "end", "is before the start", ASIDE, 2),
    ("entries", 2, {"remarks": "x" * 5001}, 4, "remarks", "what the record says", EMPTY, 3),
    ("entries", 2, {"source_id": "page-bo"}, 4, "source_id", "is not in sources", ASIDE, 2),
    ("entries", 2, {"stop_ids": "north-1"}, 4, "stop_ids", "is not in stops", ASIDE, 2),
    ("entries", 2, {"topics": "fish;chess"}, 4, "topics", "is not in topics", "id left out", 3),
    ("sources", 1, {"rights": ""}, 3, "rights", "is empty", ASIDE, 2),
    ("sources", 0, {"url": "javascript:alert(1)"}, 2, "url", "a web address", EMPTY, 3),
    ("places", 2, {"name": "Roma"}, 4, "name", "is “Rome” in places of the articles", STANDS, 3),
    ("places", 2, {"latitude": "41.90", "geocoder": ""}, 0, "", "", "", 3),
    ("people", 0, {"name": "Ada Other", "person_id": "ada"}, 2, "name", "is “Ada Ábel” in people", STANDS, 3),
]


@pytest.mark.parametrize(
    ("table", "row", "cells", "line", "column", "words", "consequence", "left"),
    CELLS,
    ids=[f"{case[0]}-{'-'.join(f'{key}={value[:20]!r}' for key, value in case[2].items())}" for case in CELLS],
)
def test_a_wrong_cell_is_said_with_its_file_and_line(
    tmp_path: Path, table: str, row: int, cells: dict[str, str],
    line: int, column: str, words: str, consequence: str, left: int,
) -> None:  # fmt: skip
    dataset = opened(tmp_path, spoilt(table, row, **cells))
    about = [problem for problem in dataset.problems if (problem.table, problem.line) == (f"record/{table}", line)]
    assert [(problem.column, problem.consequence) for problem in about] == ([(column, consequence)] if line else [])
    assert all(words in problem.message for problem in about)
    assert all(problem.table.startswith("record/") for problem in dataset.problems)
    assert stops_in(dataset, record=False) == ALONE
    assert len(stops_in(dataset, record=True)) == len(ALONE) + left


def test_the_articles_row_stands_for_both(tmp_path: Path) -> None:
    dataset = opened(tmp_path, spoilt("places", 2, name="Roma", latitude="10"))
    assert [(problem.column, problem.value) for problem in dataset.problems] == [("latitude", "10.0"), ("name", "Roma")]
    stops = questions.stops_of_trip(dataset, "record-ada").set_index("stop_id")
    assert stops.loc["record-1-rome", ["place", "latitude"]].tolist() == ["Rome", 41.9]


def test_a_point_that_one_part_rounded_is_the_same_point(tmp_path: Path) -> None:
    assert opened(tmp_path, spoilt("places", 2, latitude="41.90004")).problems == ()


def test_articles_never_lean_on_the_record(tmp_path: Path) -> None:
    tables = folders.spoilt("stops", 0, place_id="colombo-lk", travellers="cy")
    dataset = open_folder(folders.write_both(tmp_path, tables, folders.sound_record()))
    assert [(problem.table, problem.column) for problem in dataset.problems] == [
        ("stops", "place_id"), ("excerpts", "stop_ids"),
    ]  # fmt: skip
    assert stops_in(dataset, record=True) == [stop for stop in ALL if stop != "north-1"]


@pytest.mark.parametrize("name", OF_RECORD)
def test_a_missing_file_is_said_and_the_articles_are_as_ever(tmp_path: Path, name: str) -> None:
    folders.write_both(tmp_path, folders.sound(), folders.sound_record())
    (tmp_path / "record" / f"{name}.csv").unlink()
    dataset = open_folder(tmp_path)
    missing = Problem(f"record/{name}", None, None, None, "the file is missing", "read as a table without rows")
    assert missing in dataset.problems
    assert stops_in(dataset, record=False) == ALONE
    assert dataset.has_record == (name in ("people", "places", "topics"))


def test_without_entries_nothing_says_that_anybody_was_anywhere(tmp_path: Path) -> None:
    record = folders.sound_record()
    record["entries"] = []
    dataset = opened(tmp_path, record)
    said = [problem for problem in dataset.problems if problem.table == "record/stops"]
    assert [problem.line for problem in said] == [2, 3, 4]
    assert all("has no entry" in problem.message for problem in said)
    assert not dataset.has_record
    assert stops_in(dataset, record=True) == ALONE


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfea", b'stop_id\n"', b"\x00" * 100, b"stop_id,trip_id\nrecord-1-rome,record-ada\n"]
)
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, content: bytes) -> None:
    folders.write_both(tmp_path, folders.sound(), folders.sound_record())
    (tmp_path / "record" / "stops.csv").write_bytes(content)
    dataset = open_folder(tmp_path)
    assert any(problem.table == "record/stops" for problem in dataset.problems)
    assert all(problem.table.startswith("record/") for problem in dataset.problems)
    assert stops_in(dataset, record=True) == ALONE


def test_a_folder_that_may_not_be_read_is_said_and_the_articles_are_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders.write_both(tmp_path, folders.sound(), folders.sound_record())
    is_file = Path.is_file

    def refuse(path: Path) -> bool:
        if path.parent.name == "record":
            raise PermissionError(13, "Permission denied")
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", refuse)
    dataset = open_folder(tmp_path)
    assert [str(problem) for problem in dataset.problems] == [
        "record: the folder cannot be read: Permission denied (all of the record left out)"
    ]
    assert stops_in(dataset, record=True) == ALONE
    assert len(fingerprint(tmp_path)) == len(folders.sound())


@pytest.mark.parametrize("made", ["empty", "file", "others"])
def test_something_else_by_that_name_is_no_record(tmp_path: Path, made: str) -> None:
    folders.write(tmp_path, folders.sound())
    if made == "file":
        (tmp_path / "record").write_text("")
    else:
        (tmp_path / "record").mkdir()
    if made == "others":
        (tmp_path / "record" / "excerpts.csv").write_text("nothing")
    dataset = open_folder(tmp_path)
    assert (dataset.problems, dataset.has_record) == ((), False)
    assert len(fingerprint(tmp_path)) == len(folders.sound())


def test_a_record_in_parquet_says_the_same(tmp_path: Path) -> None:
    folders.write(tmp_path, folders.sound())
    as_parquet(tmp_path / "record", folders.sound_record())
    dataset = open_folder(tmp_path)
    assert dataset.problems == ()
    assert stops_in(dataset, record=True) == ALL


def test_opening_twice_says_the_same(tmp_path: Path) -> None:
    folders.write_both(tmp_path, folders.sound(), spoilt("stops", 1, status="maybe"))
    first, second = open_folder(tmp_path), open_folder(tmp_path)
    assert first.problems == second.problems
    for selection in (Selection(), Selection(record=True)):
        frames = [questions.stops_for_download(dataset, selection) for dataset in (first, second)]
        assert frames[0].equals(frames[1])


@pytest.mark.parametrize("name", OF_RECORD)
def test_a_change_of_any_of_its_files_is_noticed(tmp_path: Path, name: str) -> None:
    folders.write_both(tmp_path, folders.sound(), folders.sound_record())
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    path = tmp_path / "record" / f"{name}.csv"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    changed = fingerprint(tmp_path)
    assert changed != before
    path.unlink()
    assert len(fingerprint(tmp_path)) == len(before) - 1


def test_a_save_leaves_the_record_as_it_is(data_copy: Path) -> None:
    shutil.copytree(DATA / "record", data_copy / "record")
    record = {path.name: path.read_bytes() for path in (data_copy / "record").iterdir()}
    before = questions.view(open_folder(data_copy), Selection(record=True)).totals
    saved = save(data_copy, savers.trip("2025-01-aaa"))
    dataset = open_folder(data_copy)
    assert dataset.problems == ()
    stops = questions.view(dataset, Selection(record=True)).totals["stops"]
    assert (stops, before["stops"]) == (4965, 4964)
    undo(data_copy, saved.generation)
    assert questions.view(open_folder(data_copy), Selection(record=True)).totals == before
    assert {path.name: path.read_bytes() for path in (data_copy / "record").iterdir()} == record


def test_what_a_save_adds_is_judged_by_the_articles_alone(tmp_path: Path) -> None:
    folders.write_both(tmp_path, folders.sound(), spoilt("stops", 1, status="maybe"))
    # The record has this person too: the row saved stands for both.
    save(tmp_path, Changes({"people": [{"person_id": "cy", "name": "Cy Cray"}]}))
    dataset = open_folder(tmp_path)
    assert {problem.table for problem in dataset.problems} == {"record/stops", "record/entries"}
    assert questions.labels(dataset, "people", ["cy"]) == {"cy": "Cy Cray"}


def test_the_command_checks_both_parts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders.write_both(tmp_path, folders.sound(), spoilt("stops", 1, status="maybe"))
    assert main(["check", str(tmp_path)]) == 1
    printed = capsys.readouterr()
    assert "record/stops, line 3, status: 'maybe' is wrong here" in printed.out
    assert "2 trips, 3 stops, 2 excerpts; of the record 2 trips, 2 stops, 2 entries; 2 problems" in printed.err


def test_the_shipped_record_is_sound() -> None:
    dataset = open_folder(DATA)
    assert dataset.problems == ()
    assert dataset.has_record
    (credit,) = questions.credit(dataset).to_dict("records")
    assert (credit["pages"], credit["entries"], str(credit["last_day"].date())) == (55, 4271, "2025-02-19")
    years = questions.view(dataset, Selection(record=True)).facets["years"]
    assert sorted(years["option"]) == list(range(1866, 2026))
