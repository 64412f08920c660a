"""Saving: what is written is read again, several may save at once, and no death in the middle leaves half a save."""

import csv
import io
import multiprocessing
import random
import re
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from components.dataset.generations import KEPT, ROOM, history, while_settled
from components.dataset.problems import DataFolderError, SaveError
from components.dataset.saving import Absence, Changes, Edit, Removal, save, undo
from components.dataset.store import open_folder
from components.dataset.tables import COLUMNS, OF_ARTICLES
from tests.conftest import articles_only
from tests.dataset import savers

PROCESSES = 4
EVERY = 5
SAVES_EACH = 3
KILLS = 15
SAVES_BEFORE_A_KILL = 3  # at most, about

posix = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL, and no server that forks, on Windows")

Tables = dict[str, bytes]


def tables(folder: Path) -> Tables:
    """The bytes of every table, as a reader finds them."""
    return while_settled(folder, lambda: {path.name: path.read_bytes() for path in sorted(folder.glob("*.csv"))})


def rows(folder: Path, table: str) -> dict[str, dict[str, str]]:
    read = csv.DictReader(io.StringIO(tables(folder)[f"{table}.csv"].decode(), newline=""))
    return {row[COLUMNS[table][0]]: row for row in read}


@pytest.fixture(scope="module")
def start() -> Callable[..., multiprocessing.Process]:
    """Starts a function in a process of its own, which is quick because the server it forks from has all imported."""
    context: Any = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.dataset.savers"])

    def run(does: Callable[..., None], *arguments: Any) -> Any:
        process = context.Process(target=does, args=arguments)
        with pytest.MonkeyPatch.context() as patch:  # A page tried before leaves its script there, to be run again.
            patch.setitem(sys.modules, "__main__", ModuleType("__main__"))
            process.start()
        return process

    return run


def test_the_shipped_tables_are_written_as_they_are(data_copy: Path) -> None:
    before = tables(data_copy)
    saved = save(data_copy, savers.trip("one"))
    assert set(tables(data_copy)) == set(before)
    undo(data_copy, saved.generation)
    assert tables(data_copy) == before
    for name in OF_ARTICLES:  # a save that adds a row there already is touches nothing
        first = next(iter(rows(data_copy, name).values()))
        if name in ("people", "topics", "places", "articles"):
            assert save(data_copy, Changes({name: [first]})).generation == ""
    assert tables(data_copy) == before


def test_what_is_added_stands_in_the_files_sorted_and_in_their_columns(data_copy: Path) -> None:
    save(data_copy, savers.trip("2025-01-aaa"))
    text = (data_copy / "trips.csv").read_bytes().decode()
    assert "\r" not in text
    assert text.endswith("\n")
    assert text.splitlines()[0] == ",".join(COLUMNS["trips"])
    ids = [line.split(",")[0] for line in text.splitlines()[1:]]
    assert ids == sorted(ids)
    assert "2025-01-aaa" in ids
    assert open_folder(data_copy).problems == ()


WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=120).filter(
    str.strip
)
ROWS = st.lists(st.tuples(WORDS, st.one_of(st.just(" "), WORDS), WORDS), min_size=1, max_size=5)


@settings(max_examples=10)
@example(written=[("0\r0", "0\r\n0", "0\n0"), ('0"0', "0,0;0", "0'0"), ("\ufeff0", "0\x1a0", "=0")])
@given(written=ROWS)
def test_what_is_written_is_what_is_read(
    written: list[tuple[str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = articles_only(tmp_path_factory.mktemp("data") / "data")
    added: dict[str, list[dict[str, str]]] = {"people": []}
    for n, (title, note, name) in enumerate(written):
        added["people"].append({"person_id": f"somebody-{n}", "name": name})
        for table, given_rows in savers.trip(f"n{n}").added.items():
            added.setdefault(table, []).extend(dict(row) for row in given_rows)
        added["trips"][-1] |= {"title": title, "note": note}
    save(folder, Changes(added))
    dataset = open_folder(folder)
    assert dataset.problems == ()
    for n, cells in enumerate(written):
        title, note, name = (re.sub(r"\r\n?", "\n", words).strip() for words in cells)
        asked = dataset.cursor().execute("SELECT title, note FROM journeys WHERE trip_id = $id", {"id": f"n{n}"})
        assert asked.fetchone() == (title, note or None)
        asked = dataset.cursor().execute("SELECT name FROM persons WHERE person_id = $id", {"id": f"somebody-{n}"})
        assert asked.fetchone() == (name,)


def test_an_id_that_is_taken_gets_a_number_and_references_follow(data_copy: Path) -> None:
    save(data_copy, savers.trip("one"))
    saved = save(data_copy, savers.trip("one", place="paris-fr"))
    assert saved.id_of("trips", "one") == "one-2"
    assert saved.id_of("stops", "one-stop") == "one-stop-2"
    assert rows(data_copy, "stops")["one-stop-2"]["trip_id"] == "one-2"
    assert rows(data_copy, "excerpts")["one-said-2"]["stop_ids"] == "one-stop-2"
    assert rows(data_copy, "stops")["one-stop"]["place_id"] == "seoul-kr"


def test_the_same_person_is_not_added_twice_and_another_of_that_id_is(data_copy: Path) -> None:
    same = {"person_id": "lloyd-austin", "name": "Lloyd Austin", "role": "somebody else’s words"}
    assert save(data_copy, Changes({"people": [same]})).ids == {}
    other = {"person_id": "lloyd-austin", "name": "Another Lloyd Austin"}
    assert save(data_copy, Changes({"people": [other]})).ids == {("people", "lloyd-austin"): "lloyd-austin-2"}


def test_a_stop_comes_in_between_and_the_others_move_up(data_copy: Path) -> None:
    new = dict(savers.trip("x").added["stops"][0]) | {"trip_id": "2025-01-blinken-final", "position": "2"}
    said = dict(savers.trip("x").added["excerpts"][0])
    moved = [
        Edit("stops", "2025-01-tokyo", {"position": "2"}, {"position": "3"}),
        Edit("stops", "2025-01-paris", {"position": "3"}, {"position": "4"}),
    ]
    save(data_copy, Changes({"stops": [new], "excerpts": [said]}, moved))
    order = {key: row["position"] for key, row in rows(data_copy, "stops").items() if row["trip_id"] == new["trip_id"]}
    assert order == {"2025-01-seoul": "1", "x-stop": "2", "2025-01-tokyo": "3", "2025-01-paris": "4"}


def test_two_who_add_a_stop_at_the_same_position_both_get_one(data_copy: Path) -> None:
    for name in ("x", "y"):
        new = dict(savers.trip(name).added["stops"][0]) | {"trip_id": "2025-01-blinken-final", "position": "4"}
        save(data_copy, Changes({"stops": [new], "excerpts": savers.trip(name).added["excerpts"]}))
    assert [rows(data_copy, "stops")[f"{name}-stop"]["position"] for name in ("x", "y")] == ["4", "5"]


def test_a_cell_that_somebody_else_changed_is_not_written_over(data_copy: Path) -> None:
    seen = {"note": rows(data_copy, "trips")["2025-01-blinken-final"]["note"]}
    first, second = (Edit("trips", "2025-01-blinken-final", seen, {"note": note}) for note in "AB")
    save(data_copy, Changes(edits=[first]))
    before = tables(data_copy)
    with pytest.raises(SaveError, match="changed by somebody else"):
        save(data_copy, Changes({**savers.trip("lost").added}, [second]))
    assert tables(data_copy) == before
    with pytest.raises(SaveError, match="taken away"):
        save(data_copy, Changes(edits=[Edit("trips", "never-was", {"note": ""}, {"note": "B"})]))


def test_what_somebody_else_added_meanwhile_is_not_added_again(data_copy: Path) -> None:
    news = replace(savers.trip("one"), absent=[Absence("excerpts", {"text": "Of one."})])
    save(data_copy, news)
    before = tables(data_copy)
    with pytest.raises(SaveError, match="saved this article since"):
        save(data_copy, news)
    assert tables(data_copy) == before
    save(data_copy, replace(savers.trip("two"), absent=[Absence("excerpts", {"text": "Of one.", "article_id": "x"})]))
    assert "two" in rows(data_copy, "trips")


def test_a_row_is_taken_away_with_what_leans_on_it_and_comes_back(data_copy: Path) -> None:
    save(data_copy, savers.trip("one"))
    before = tables(data_copy)
    saved = save(data_copy, savers.without(data_copy, "one"))
    assert "one" not in rows(data_copy, "trips")
    assert "one-stop" not in rows(data_copy, "stops")
    assert open_folder(data_copy).problems == ()
    undo(data_copy, saved.generation)
    assert tables(data_copy) == before


@pytest.mark.parametrize("table", ["trips", "stops", "excerpts"])
def test_a_row_that_somebody_else_changed_is_not_taken_away(data_copy: Path, table: str) -> None:
    save(data_copy, savers.trip("one"))
    wanted = savers.without(data_copy, "one")
    removal = next(one for one in wanted.removed if one.table == table)
    column = "text" if table == "excerpts" else "note"
    other = Edit(table, removal.key, {column: removal.seen[column]}, {column: "Said better."})
    save(data_copy, Changes(edits=[other]))
    before = tables(data_copy)
    with pytest.raises(SaveError, match="changed by somebody else"):
        save(data_copy, wanted)
    assert tables(data_copy) == before


def test_a_stop_that_an_excerpt_still_names_is_not_taken_away(data_copy: Path) -> None:
    before = tables(data_copy)
    stop = Removal("stops", "2025-01-paris", rows(data_copy, "stops")["2025-01-paris"])
    with pytest.raises(SaveError) as refused:
        save(data_copy, Changes(removed=[stop]))
    assert {(problem.table, problem.column) for problem in refused.value.problems} == {("excerpts", "stop_ids")}
    assert tables(data_copy) == before


@pytest.mark.parametrize(
    ("table", "cells", "blamed"),
    [
        ("stops", {"place_id": "nowhere"}, ("stops", "place_id")),
        ("stops", {"start": "2025-02-30", "date_precision": "day"}, ("stops", "start")),
        ("stops", {"status": "perhaps"}, ("stops", "status")),
        ("excerpts", {"text": "word " * 61}, ("excerpts", "text")),
        ("excerpts", {"stop_ids": "2025-01-seoul"}, ("stops", "stop_id")),
        ("trips", {"title": ""}, ("trips", "title")),
    ],
)
def test_what_breaks_a_rule_is_refused_as_a_whole(
    data_copy: Path, table: str, cells: dict[str, str], blamed: tuple[str, str]
) -> None:
    before = tables(data_copy)
    added = {name: [dict(row) for row in given] for name, given in savers.trip("one").added.items()}
    added[table][0] |= cells
    with pytest.raises(SaveError) as refused:
        save(data_copy, Changes(added))
    assert blamed in {(problem.table, problem.column) for problem in refused.value.problems}
    assert tables(data_copy) == before


def test_a_problem_that_was_there_before_stops_nobody(data_copy: Path) -> None:
    with (data_copy / "people.csv").open("a", encoding="utf-8") as file:
        file.write("Not An Id,Somebody,\n")
    save(data_copy, savers.trip("one"))
    assert "one" in rows(data_copy, "trips")
    assert len(open_folder(data_copy).problems) == 1


@pytest.mark.parametrize("spoil", ["one,cell,too,many,for,this,table,and,more\n", 'open,"never closed\n'])
def test_a_file_that_a_save_would_lose_something_of_is_left_alone(data_copy: Path, spoil: str) -> None:
    with (data_copy / "trips.csv").open("a", encoding="utf-8") as file:
        file.write(spoil)
    before = tables(data_copy)
    with pytest.raises(SaveError, match="would lose"):
        save(data_copy, savers.trip("one"))
    assert tables(data_copy) == before


def test_a_character_that_no_file_can_hold_is_refused(data_copy: Path) -> None:
    with pytest.raises(SaveError, match="character"):
        save(data_copy, Changes({"people": [{"person_id": "x", "name": "\ud800"}]}))


def test_parquet_is_read_and_not_written(data_copy: Path) -> None:
    (data_copy / "people.parquet").write_bytes(b"")
    with pytest.raises(SaveError, match="Parquet"):
        save(data_copy, savers.trip("one"))


def test_undo_goes_back_save_by_save_as_far_as_is_kept(data_copy: Path) -> None:
    states = [tables(data_copy)]
    for n in range(KEPT + 2):
        save(data_copy, savers.trip(f"n{n}"))
        states.append(tables(data_copy))
    for state in reversed(states[2:-1]):
        undo(data_copy)
        assert tables(data_copy) == state
    with pytest.raises(SaveError, match="no save left"):
        undo(data_copy)


def test_a_stop_that_makes_room_for_another_is_not_counted_as_corrected() -> None:
    moves = Edit("stops", "b", {"position": "2"}, {"position": "3"})
    dated = Edit("stops", "c", {"position": "3", "end": ""}, {"position": "4", "end": "2025-01-02"})
    added = savers.trip("one").added
    assert Changes(added, [moves, dated]).extent["changed"] == {"stops": 1}
    assert Changes({}, [moves, dated]).extent["changed"] == {"stops": 2}


def test_the_last_saves_are_listed_with_their_time_and_what_they_did(data_copy: Path) -> None:
    assert history(data_copy) == []
    begun = datetime.now(UTC).replace(microsecond=0)
    first = save(data_copy, savers.trip("one"))
    second = save(data_copy, savers.without(data_copy, "one"))
    newest, before = history(data_copy)
    assert (newest.generation, before.generation) == (second.generation, first.generation)
    assert before.extent["added"] == {"trips": 1, "stops": 1, "excerpts": 1}
    assert newest.extent == {"added": {}, "changed": {}, "removed": {"trips": 1, "stops": 1, "excerpts": 1}}
    assert before.at is not None
    assert newest.at is not None
    assert begun <= before.at <= newest.at <= datetime.now(UTC)
    undo(data_copy)
    assert history(data_copy) == [before]


@pytest.mark.parametrize(
    "noted",
    ["no JSON", "[]", "{}", '{"at": "yesterday", "extent": {}}', '{"at": 5}', '{"at": "2025-01-01", "extent": 1}'],
)
def test_a_save_of_which_nothing_can_be_told_is_listed_all_the_same(data_copy: Path, noted: str) -> None:
    saved = save(data_copy, savers.trip("one"))
    (data_copy / ROOM / "history" / saved.generation / "about.json").write_text(noted)
    (kept,) = history(data_copy)
    assert (kept.generation, kept.at, kept.extent) == (saved.generation, None, {})


def test_undo_takes_back_a_table_that_the_save_made(data_copy: Path) -> None:
    (data_copy / "topics.csv").unlink()
    before = tables(data_copy)
    save(data_copy, Changes({"topics": [{"topic_id": "trade", "label": "Trade"}]}))
    assert "topics.csv" in tables(data_copy)
    undo(data_copy)
    assert tables(data_copy) == before


def test_undo_of_ones_own_save_leaves_the_saves_of_others(data_copy: Path) -> None:
    mine = save(data_copy, savers.trip("mine"))
    theirs = save(data_copy, savers.trip("theirs"))
    with pytest.raises(SaveError, match="Somebody has saved since"):
        undo(data_copy, mine.generation)
    undo(data_copy, theirs.generation)
    undo(data_copy, mine.generation)
    assert "mine" not in rows(data_copy, "trips")


def test_undo_does_not_throw_away_what_was_written_by_hand(data_copy: Path) -> None:
    save(data_copy, savers.trip("one"))
    with (data_copy / "trips.csv").open("a", encoding="utf-8") as file:
        file.write("by-hand,By hand,,,none,,\n")
    before = tables(data_copy)
    with pytest.raises(SaveError, match="by other means"):
        undo(data_copy)
    assert tables(data_copy) == before


@posix
def test_many_who_save_at_once_lose_nothing(data_copy: Path, start: Callable[..., Any]) -> None:
    at_work = [start(savers.save_many, data_copy, f"p{n}", SAVES_EACH) for n in range(PROCESSES)]
    while any(process.is_alive() for process in at_work):
        assert open_folder(data_copy).problems == ()  # a reader in between sees whole saves only
    assert [process.exitcode for process in at_work] == [0] * PROCESSES
    expected = {f"p{n}-{m}" for n in range(PROCESSES) for m in range(SAVES_EACH)}
    assert expected <= set(rows(data_copy, "trips"))
    assert {f"{name}-said" for name in expected} <= set(rows(data_copy, "excerpts"))


@pytest.mark.parametrize("work", [savers.save_one, savers.undo_one, savers.correct_one])
def test_killed_at_any_step_the_folder_is_as_before_or_as_after(tmp_path: Path, work: Callable[..., None]) -> None:
    folder = articles_only(tmp_path / "data")
    savers.save_one(folder, "first")
    before = tables(folder)
    pictures: list[Path] = []

    def take() -> None:
        pictures.append(Path(shutil.copytree(folder, tmp_path / f"step-{len(pictures)}")))

    savers.pictured(take, work, folder)
    take()
    assert open_folder(folder).problems == ()
    states = [before, tables(folder)]
    assert states[0] != states[1]
    seen: list[int] = []
    for step, picture in enumerate(pictures):
        found = tables(picture)
        assert found in states, f"killed at step {step}"
        seen.append(states.index(found))
        if step % EVERY == 0:
            savers.save_one(picture, "third")  # and life goes on
            assert "third" in rows(picture, "trips")
    assert seen == sorted(seen)
    assert set(seen) == {0, 1}
    assert len(seen) > 10


@posix
def test_killed_at_random_moments_nothing_saved_is_lost_and_nothing_is_half_there(
    data_copy: Path, start: Callable[..., Any]
) -> None:
    moments = random.Random(1)
    start(savers.save_many, data_copy, "first", 1).join()  # The first start imports all that the later ones fork from.
    begun = time.perf_counter()
    start(savers.save_many, data_copy, "second", 1).join()
    latest = SAVES_BEFORE_A_KILL * (time.perf_counter() - begun)
    held: set[str] = set(rows(data_copy, "trips"))
    before = len(held)
    for turn in range(KILLS):
        process = start(savers.save_many, data_copy, f"turn{turn}", 50)
        time.sleep(moments.uniform(0.02, latest))  # the moment itself is what is tried
        process.kill()  # which on a busy machine may come after the last save
        process.join()
        assert open_folder(data_copy).problems == ()
        found = set(rows(data_copy, "trips"))
        assert held <= found
        new = {name for name in found if name.startswith(f"turn{turn}-")}
        assert new == {f"turn{turn}-{n}" for n in range(len(new))}
        assert {f"{name}-said" for name in new} <= set(rows(data_copy, "excerpts"))
        assert {f"{name}-stop" for name in new} <= set(rows(data_copy, "stops"))
        held = found
    assert len(held) > before


@pytest.mark.parametrize(
    "journal",
    [
        "not json",
        "[]",
        "{}",
        '{"put": ["../victim.csv"], "remove": [], "keep": null, "forget": null}',
        '{"put": [], "remove": ["../victim.csv"], "keep": null, "forget": null}',
        '{"put": [], "remove": [], "keep": null, "forget": "../../victim"}',
        '{"put": [], "remove": [], "keep": "../x", "forget": null}',
        '{"put": [["x"]], "remove": [], "keep": null, "forget": 5}',
    ],
)
def test_a_journal_that_is_not_ours_moves_nothing(data_copy: Path, journal: str) -> None:
    (data_copy.parent / "victim").mkdir()
    (data_copy.parent / "victim.csv").touch()
    save(data_copy, savers.trip("one"))
    before = {path: path.read_bytes() for path in data_copy.parent.rglob("*.csv")}
    (data_copy / ROOM / "journal.json").write_text(journal)
    with pytest.raises(DataFolderError, match=r"journal\.json"):
        open_folder(data_copy)
    with pytest.raises(SaveError, match=r"journal\.json"):
        save(data_copy, savers.trip("two"))
    assert {path: path.read_bytes() for path in data_copy.parent.rglob("*.csv")} == before
    assert (data_copy.parent / "victim").is_dir()


@posix
def test_a_reader_who_may_not_write_still_reads(data_copy: Path) -> None:
    save(data_copy, savers.trip("one"))
    for path in (data_copy / ROOM, *(data_copy / ROOM).iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert open_folder(data_copy).problems == ()
    finally:
        (data_copy / ROOM).chmod(0o755)
