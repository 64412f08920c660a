"""Every way of writing a folder wrongly: what is said about it, and that the rest goes on."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet
import pytest

from components.dataset import files, questions
from components.dataset.problems import DataFolderError, Problem
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from components.dataset.tables import COLUMNS, OF_ARTICLES
from tests.dataset import folders

ASIDE, EMPTY = "row set aside", "left empty"


def stops_in(dataset: Dataset) -> list[str]:
    return list(questions.stops_for_download(dataset, Selection())["stop_id"])


def test_a_sound_folder_has_no_problem(tmp_path: Path) -> None:
    dataset = open_folder(folders.write(tmp_path, folders.sound()))
    assert dataset.problems == ()
    assert stops_in(dataset) == ["north-1", "north-2", "south-1"]


# table, row, cells; then line, column, words of the message, consequence, and the stops that are left.
CELLS = [
    ("places", 0, {"latitude": "91"}, 2, "latitude", "degrees from -90 to 90", EMPTY, 3),
    ("places", 0, {"latitude": "nan"}, 2, "latitude", "degrees", EMPTY, 3),
    ("places", 0, {"latitude": "inf"}, 2, "latitude", "degrees", EMPTY, 3),
    ("places", 0, {"latitude": "1e400"}, 2, "latitude", "degrees", EMPTY, 3),
    ("places", 0, {"latitude": "59,91"}, 2, "latitude", "degrees", EMPTY, 3),
    ("places", 0, {"longitude": "181"}, 2, "longitude", "degrees from -180 to 180", EMPTY, 3),
    ("places", 0, {"longitude": ""}, 2, "longitude", "exactly where a latitude is", EMPTY, 3),
    ("places", 0, {"geonames_id": "9" * 30}, 2, "geonames_id", "GeoNames", EMPTY, 3),
    ("places", 0, {"country_code": "no"}, 2, "country_code", "two capital letters", ASIDE, 2),
    ("places", 0, {"precision": "village"}, 2, "precision", "one of city, venue", ASIDE, 2),
    ("places", 0, {"name": ""}, 2, "name", "is empty", ASIDE, 2),
    ("places", 0, {"place_id": "Oslo-NO"}, 2, "place_id", "an id of small letters", ASIDE, 2),
    ("people", 1, {"person_id": "ada"}, 3, "person_id", "already the id of line 2", ASIDE, 2),
    ("people", 1, {"name": "x" * 1_000_000}, 3, "name", "is wrong here", ASIDE, 2),
    ("people", 1, {"role": "x" * 1_000_000}, 3, "role", "or nothing", EMPTY, 3),
    ("people", 1, {"name": "B\0o"}, 3, "name", "is wrong here", ASIDE, 2),
    ("articles", 0, {"published": "yesterday"}, 2, "published", "a day such as", EMPTY, 3),
    (
        "articles",
        0,
        {"published_basis": "guessed"},
        2,
        "published_basis",
        "one of stated, inferred, or nothing",
        EMPTY,
        3,
    ),
    ("articles", 0, {"url": "javascript:alert(1)"}, 2, "url", "a web address", EMPTY, 3),
    ("trips", 0, {"end": "2020-12-31"}, 2, "end", "is before the start", ASIDE, 1),
    ("trips", 0, {"start": "0000-01-01"}, 2, "start", "a day such as", ASIDE, 1),
    ("trips", 0, {"return_to": "rom"}, 2, "return_to", "is not in places", EMPTY, 3),
    ("trips", 0, {"title": ""}, 2, "title", "is empty", ASIDE, 1),
    ("excerpts", 0, {"text": "x" * 1_001}, 2, "text", "a quotation of at most", ASIDE, 1),
    ("stops", 1, {"start": "2021-02-30"}, 3, "start", "a day such as", ASIDE, 2),
    ("stops", 1, {"start": "3 January"}, 3, "start", "a day such as", ASIDE, 2),
    ("stops", 1, {"end": "2021-01-02"}, 3, "end", "is before the start", ASIDE, 2),
    ("stops", 1, {"start": "", "date_precision": "none"}, 3, "start", "is empty though an end is given", ASIDE, 2),
    ("stops", 1, {"date_precision": "none"}, 3, "date_precision", "exactly where there is no start", ASIDE, 2),
    ("stops", 1, {"date_precision": ""}, 3, "date_precision", "is empty", ASIDE, 2),
    ("stops", 1, {"status": "maybe"}, 3, "status", "one of made, planned", ASIDE, 2),
    ("stops", 1, {"mode": "by mail"}, 3, "mode", "one of in_person, virtual", ASIDE, 2),
    ("stops", 1, {"position": "9" * 20}, 3, "position", "a whole number", ASIDE, 2),
    ("stops", 1, {"position": "-1"}, 3, "position", "a whole number", ASIDE, 2),
    ("stops", 1, {"position": "1.5"}, 3, "position", "a whole number", ASIDE, 2),
    ("stops", 1, {"position": "1"}, 3, "position", "is taken by line 2", ASIDE, 2),
    ("stops", 1, {"stop_id": "north-1"}, 3, "stop_id", "already the id of line 2", ASIDE, 2),
    ("stops", 1, {"trip_id": "east"}, 3, "trip_id", "is not in trips", ASIDE, 2),
    ("stops", 1, {"place_id": "atlantis"}, 3, "place_id", "is not in places", ASIDE, 2),
    ("stops", 1, {"travellers": "ada;eve"}, 3, "travellers", "is not in people", "id left out", 3),
    ("stops", 1, {"travellers": "eve"}, 3, "travellers", "is not in people", ASIDE, 2),
    ("stops", 1, {"travellers": "ada;;bo"}, 3, "travellers", "is not in people", "id left out", 3),
    ("excerpts", 0, {"topics": "fish;chess"}, 2, "topics", "is not in topics", "id left out", 3),
    ("excerpts", 0, {"topics": "chess"}, 2, "topics", "is not in topics", EMPTY, 3),
    ("excerpts", 1, {"stop_ids": "east-1"}, 3, "stop_ids", "is not in stops", ASIDE, 2),
    ("excerpts", 1, {"article_id": "times"}, 3, "article_id", "is not in articles", ASIDE, 2),
    ("excerpts", 1, {"text": "word " * 61}, 3, "text", "at most two sentences", ASIDE, 2),
    ("excerpts", 1, {"text": "One said. Two said. Three said."}, 3, "text", "at most two sentences", ASIDE, 2),
    ("excerpts", 1, {"text": ""}, 3, "text", "is empty", ASIDE, 2),
    ("topics", 0, {"label": ""}, 2, "label", "is empty", ASIDE, 3),
]


@pytest.mark.parametrize(
    ("table", "row", "cells", "line", "column", "words", "consequence", "left"),
    CELLS,
    ids=[f"{case[0]}-{'-'.join(f'{key}={value[:20]!r}' for key, value in case[2].items())}" for case in CELLS],
)
def test_a_wrong_cell_is_said_with_its_place(
    tmp_path: Path, table: str, row: int, cells: dict[str, str],
    line: int, column: str, words: str, consequence: str, left: int,
) -> None:  # fmt: skip
    dataset = open_folder(folders.write(tmp_path, folders.spoilt(table, row, **cells)))
    about = [problem for problem in dataset.problems if (problem.table, problem.line) == (table, line)]
    assert [(problem.column, problem.consequence) for problem in about] == [(column, consequence)]
    assert words in about[0].message
    assert (about[0].value or "") in cells.get(column, about[0].value or "")
    assert len(stops_in(dataset)) == left
    assert len(str(about[0])) < 400


# Text that looks odd and is sound.
SOUND = [
    ("places", 0, {"latitude": "+5.991E1"}),
    ("places", 0, {"latitude": "-90", "longitude": "-180"}),
    ("places", 0, {"geonames_id": ""}),
    ("stops", 1, {"end": ""}),
    ("stops", 1, {"start": "0001-01-01", "end": "9999-12-31"}),
    ("stops", 1, {"travellers": "ada;ada"}),
    ("stops", 1, {"position": "999999"}),
    ("excerpts", 1, {"text": "word " * 60}),
    ("excerpts", 1, {"text": "He met the U.S. Secretary. They talked."}),
    ("excerpts", 1, {"text": '"Two\nlines", he said; <b>bold</b> \U0001f30d'}),
    ("people", 1, {"name": "  Bo  "}),
]


@pytest.mark.parametrize(("table", "row", "cells"), SOUND)
def test_an_unusual_cell_that_keeps_the_rules_is_kept(
    tmp_path: Path, table: str, row: int, cells: dict[str, str]
) -> None:
    dataset = open_folder(folders.write(tmp_path, folders.spoilt(table, row, **cells)))
    assert dataset.problems == ()
    assert len(stops_in(dataset)) == 3
    assert questions.view(dataset, Selection()).totals["stops"] == 3


def written(tmp_path: Path, name: str, content: bytes) -> Dataset:
    (folders.write(tmp_path, folders.sound()) / f"{name}.csv").write_bytes(content)
    return open_folder(tmp_path)


PEOPLE = folders.as_csv("people", folders.sound()["people"])

ENCODINGS = [
    (PEOPLE.encode("utf-8-sig"), None),
    (PEOPLE.replace("\n", "\r\n").encode(), None),
    (PEOPLE.replace("\n", "\r").encode(), None),
    (PEOPLE.encode().rstrip(), None),
    (PEOPLE.replace("\n", "\n\n").encode(), None),
    (PEOPLE.encode("cp1252"), "Windows-1252"),
    (PEOPLE.replace("Bo Berg", "Bo\x81Berg").encode("latin-1"), "Latin-1"),
    (PEOPLE.encode("utf-16"), "UTF-16"),
    (b"\xfe\xff" + PEOPLE.encode("utf-16-be"), "UTF-16"),
]


@pytest.mark.parametrize(("content", "encoding"), ENCODINGS)
def test_any_encoding_and_line_end_is_read_and_a_foreign_one_said(
    tmp_path: Path, content: bytes, encoding: str | None
) -> None:
    dataset = written(tmp_path, "people", content)
    assert [problem.consequence for problem in dataset.problems] == ([f"read as {encoding}"] if encoding else [])
    assert questions.labels(dataset, "people", ["ada"]) == {"ada": "Ada Ábel"}


FILES = [
    ("people", b"", "the file is empty", None),
    ("people", b"\n \n", "the file is empty", None),
    ("people", b"person_id,name,role\n", "has no rows", None),
    ("people", b"person_id,role\nada,\n", "the column is missing; it holds the person's name", 1),
    ("people", b"person_id,name\nada,Ada\nbo,Bo\n", "the column is missing; it holds the office held", 1),
    ("people", b"person_id,name,role,age\nada,Ada,,3\nbo,Bo,,4\n", "is not a column of this table", 1),
    ("people", b"person_id,name,role,name\nada,Ada,,A\nbo,Bo,,B\n", "stands twice in the header", 1),
    ("people", b"person_id,name,role\nada,Ada,\nbo,Bo,,,\n", "has 5 cells where the header has 3", 3),
    ("people", b"person_id,name,role\nada,Ada,\nbo\n", "has 1 cells where the header has 3", 3),
    ("people", b'person_id,name,role\nada,Ada,\nbo,"Bo,\ncy,Cy,\n', "a quotation mark is opened and never closed", 3),
    ("people", b"\xff\xfea", "cannot be read", None),
    ("people", b"\x00\x01\x02\xff" * 50, "the column is missing", 1),
]


@pytest.mark.parametrize(("name", "content", "words", "line"), FILES)
def test_a_wrong_file_is_said_and_the_others_are_still_there(
    tmp_path: Path, name: str, content: bytes, words: str, line: int | None
) -> None:
    dataset = written(tmp_path, name, content)
    said = [problem for problem in dataset.problems if problem.table == name and words in problem.message]
    assert said
    assert said[0].line == line
    assert questions.labels(dataset, "topics", ["fish"]) == {"fish": "Fish"}
    assert questions.known(dataset, "places", ["oslo-no"]) == {"oslo-no"}


HOSTILE = "x'); DROP TABLE main.stops; --\" {0} $lines"


@pytest.mark.parametrize("parts", [(), ("record",)])
def test_names_columns_and_cells_that_read_like_statements_are_only_text(
    tmp_path: Path, parts: tuple[str, ...]
) -> None:
    tables = {"": folders.sound(), "record": folders.sound_record()}
    folder = folders.write_both(tmp_path / HOSTILE.replace("/", ""), *tables.values())
    for part in ("", *parts):
        for name, rows in tables[part].items():
            columns = [*COLUMNS[name], HOSTILE]
            spoilt = [*rows, dict.fromkeys(columns, HOSTILE), rows[0] | {COLUMNS[name][-1]: HOSTILE}]
            (folder / part / f"{name}.csv").write_text(folders.as_csv(name, spoilt, columns), encoding="utf-8")
    dataset = open_folder(folder)
    assert HOSTILE in {problem.value for problem in dataset.problems}
    assert stops_in(dataset) == ["north-1", "north-2", "south-1"]
    assert dataset.has_record


@pytest.mark.parametrize("name", list(OF_ARTICLES))
def test_a_missing_table_is_said(tmp_path: Path, name: str) -> None:
    (folders.write(tmp_path, folders.sound()) / f"{name}.csv").unlink()
    problems = open_folder(tmp_path).problems
    assert Problem(name, None, None, None, "the file is missing", "read as a table without rows") in problems


def test_a_table_that_vanishes_while_it_is_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders.write(tmp_path, folders.sound())
    monkeypatch.setattr(files, "table_paths", lambda folder, name: [folder / f"{name}.csv"])
    (tmp_path / "topics.csv").unlink()
    dataset = open_folder(tmp_path)
    assert any(problem.table == "topics" and "cannot be read" in problem.message for problem in dataset.problems)
    assert len(stops_in(dataset)) == 3
    assert len(files.fingerprint(tmp_path)) == len(OF_ARTICLES) - 1


def test_a_folder_that_is_not_there_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match=r"^There is no data folder at .*elsewhere\.$"):
        open_folder(tmp_path / "elsewhere")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(DataFolderError, match="is a file; a folder of tables is expected"):
        open_folder(tmp_path / "data")


def test_a_folder_without_tables_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match="holds no table"):
        open_folder(tmp_path)


def test_a_folder_that_may_not_be_read_is_one_plain_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(DataFolderError, match=r"cannot be read: Permission denied\.$"):
        open_folder(tmp_path)


def test_lines_are_those_of_the_file_also_after_cells_of_several_lines(tmp_path: Path) -> None:
    tables = folders.sound()
    tables["excerpts"][0]["text"] = "One\nquotation\nover four\nlines"
    tables["excerpts"][1]["text"] = "x " * 100
    folders.write(tmp_path, tables)
    (problem,) = (each for each in open_folder(tmp_path).problems if each.table == "excerpts")
    assert problem.line == 6
    lines = (tmp_path / "excerpts.csv").read_text(encoding="utf-8").splitlines()
    assert lines[problem.line - 1].startswith("said-2")


def test_of_two_rows_with_one_id_the_first_is_kept(tmp_path: Path) -> None:
    tables = folders.sound()
    tables["people"].append({"person_id": "ada", "name": "Another", "role": ""})
    dataset = open_folder(folders.write(tmp_path, tables))
    assert [problem.line for problem in dataset.problems] == [4]
    assert questions.labels(dataset, "people", ["ada"]) == {"ada": "Ada Ábel"}


def test_a_stop_without_an_excerpt_is_set_aside_and_said(tmp_path: Path) -> None:
    tables = folders.sound()
    del tables["excerpts"][1]
    dataset = open_folder(folders.write(tmp_path, tables))
    assert [(problem.table, problem.line, problem.value) for problem in dataset.problems] == [("stops", 4, "south-1")]
    assert "no excerpt" in dataset.problems[0].message
    assert stops_in(dataset) == ["north-1", "north-2"]


def test_a_trip_all_of_whose_stops_are_gone_is_no_error(tmp_path: Path) -> None:
    dataset = open_folder(folders.write(tmp_path, folders.spoilt("stops", 2, status="?")))
    assert {problem.table for problem in dataset.problems} == {"stops", "excerpts"}
    assert questions.view(dataset, Selection()).totals["trips"] == 1
    assert questions.known(dataset, "trips", ["north", "south"]) == {"north"}


def test_a_place_without_coordinates_is_listed_as_not_on_the_map(tmp_path: Path) -> None:
    dataset = open_folder(folders.write(tmp_path, folders.sound()))
    view = questions.view(dataset, Selection())
    assert view.totals["places_not_on_map"] == 1
    assert list(questions.drawn(dataset, Selection()).places["place_id"]) == ["oslo-no", "rome-it"]
    assert list(questions.places_off_the_map(dataset, Selection())["name"]) == ["Nowhere"]


def test_travellers_keep_their_order_when_one_is_left_out(tmp_path: Path) -> None:
    dataset = open_folder(folders.write(tmp_path, folders.spoilt("stops", 0, travellers="bo;eve;ada")))
    row = questions.stops_of_trip(dataset, "north").iloc[0]
    assert (row["person_ids"], row["travellers"]) == ("bo;ada", "Bo Berg, Ada Ábel")


def test_an_id_that_stands_twice_in_a_list_counts_once(tmp_path: Path) -> None:
    tables = folders.spoilt("stops", 0, travellers="bo;ada;bo")
    tables["excerpts"][0] |= {"stop_ids": "north-1;north-1;north-2", "topics": "fish;fish"}
    dataset = open_folder(folders.write(tmp_path, tables))
    view = questions.view(dataset, Selection())
    assert dict(zip(view.facets["people"]["option"], view.facets["people"]["stops"], strict=True)) == {
        "bo": 2,
        "ada": 2,
    }
    topics = view.facets["topics"]
    assert dict(zip(topics["option"], topics["stops"], strict=True)) == {"fish": 2}
    assert len(questions.excerpts(dataset, ["north-1"])) == 1
    assert questions.stops_of_trip(dataset, "north").iloc[0]["person_ids"] == "bo;ada"


def as_parquet(folder: Path, tables: folders.Folder) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        columns = {column: [row[column] or None for row in rows] for column in COLUMNS[name]}
        pyarrow.parquet.write_table(
            pa.table(columns, pa.schema([(key, pa.string()) for key in columns])), folder / f"{name}.parquet"
        )
    return folder


def cast(folder: Path, name: str, **kinds: pa.DataType) -> None:
    path = folder / f"{name}.parquet"
    table = pyarrow.parquet.read_table(path)
    for column, kind in kinds.items():
        values = table[column]
        if pa.types.is_list(kind):
            values = pa.array([cell.as_py().split(";") if cell.as_py() else None for cell in values])
        table = table.set_column(table.column_names.index(column), column, values.cast(kind))
    pyarrow.parquet.write_table(table, path)


def test_parquet_of_text_and_of_types_says_the_same_as_csv(tmp_path: Path) -> None:
    plain = open_folder(folders.write(tmp_path / "csv", folders.sound()))
    typed = as_parquet(tmp_path / "a [b] *", folders.sound())
    cast(typed, "places", latitude=pa.float64(), longitude=pa.float32(), geonames_id=pa.float64())
    cast(typed, "trips", start=pa.timestamp("us"), end=pa.date32())
    cast(
        typed, "stops", position=pa.int64(), start=pa.date32(), end=pa.timestamp("ns"), travellers=pa.list_(pa.string())
    )
    cast(typed, "excerpts", stop_ids=pa.list_(pa.string()), topics=pa.list_(pa.string()))
    cast(typed, "stops", status=pa.dictionary(pa.int32(), pa.string()))
    dataset = open_folder(typed)
    assert dataset.problems == ()
    expected = questions.stops_for_download(plain, Selection())
    found = questions.stops_for_download(dataset, Selection())
    assert found.drop(columns=["longitude"]).equals(expected.drop(columns=["longitude"]))
    assert questions.excerpts(dataset, ["north-1"]).equals(questions.excerpts(plain, ["north-1"]))


def test_problems_of_parquet_count_rows_from_one(tmp_path: Path) -> None:
    dataset = open_folder(as_parquet(tmp_path, folders.spoilt("places", 1, latitude="nan")))
    assert [(problem.line, problem.column, problem.value) for problem in dataset.problems] == [(2, "latitude", "nan")]


def test_garbage_named_parquet_is_a_problem(tmp_path: Path) -> None:
    folders.write(tmp_path, folders.sound())
    (tmp_path / "people.parquet").write_bytes(b"PAR1 no PAR1")
    dataset = open_folder(tmp_path)
    assert any(problem.table == "people" and "cannot be read" in problem.message for problem in dataset.problems)


def test_a_table_in_both_kinds_of_file_is_read_once_and_said(tmp_path: Path) -> None:
    folders.write(tmp_path, folders.sound())
    as_parquet(tmp_path, {"people": folders.sound()["people"]})
    dataset = open_folder(tmp_path)
    assert [problem.consequence for problem in dataset.problems] == ["people.csv left out"]
    assert len(stops_in(dataset)) == 3
