import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from components.geography import index
from components.geography.gazetteer import Gazetteer
from tests.geography.conftest import SEOUL


@pytest.mark.usefixtures("one_city")
def test_airport_codes_and_machine_romanisations_are_no_names(tmp_path: Path) -> None:
    index.build(tmp_path / "index.sqlite")
    gazetteer = Gazetteer(tmp_path / "index.sqlite")
    assert [place.match for place in gazetteer.find("Hanyang")] == ["alternate"]
    assert [place.matched for place in gazetteer.find("Сеул")] == ["Сеул"]
    assert gazetteer.find("SEL") == ()
    assert gazetteer.find("seoul teugbyeolsi") == ()


@pytest.mark.usefixtures("one_city")
def test_builders_at_the_same_time_leave_one_whole_index_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "index.sqlite"
    with ThreadPoolExecutor(4) as pool:
        for built in [pool.submit(index.build, target) for _ in range(8)]:
            built.result()
    assert [path.name for path in tmp_path.iterdir()] == ["index.sqlite"]
    assert Gazetteer(target).find("Seoul")


def test_a_build_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield SEOUL
        raise OSError("no space left on device")

    monkeypatch.setattr(index, "_cities", broken)
    with pytest.raises(OSError, match="no space left"):
        index.build(tmp_path / "index.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_an_open_index_cannot_be_written_to(index: Path) -> None:
    connection = Gazetteer(index)._connection()
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM toponym")


def test_each_thread_has_a_connection_of_its_own(gazetteer: Gazetteer) -> None:
    seen = []
    threads = [threading.Thread(target=lambda: seen.append(gazetteer._connection())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(connection) for connection in [*seen, gazetteer._connection()]}) == 5
