import gc
import shutil
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

from components.panels.opened import opened
from tests.conftest import ROOT


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder of the reader's own, named by the setting."""
    folder = tmp_path / "data"
    shutil.copytree(ROOT / "data", folder)
    monkeypatch.setenv("STOPOVER_DATA", str(folder))
    st.cache_resource.clear()
    yield folder
    st.cache_resource.clear()
    gc.unfreeze()


def change(folder: Path) -> None:
    with (folder / "trips.csv").open("a", encoding="utf-8") as file:
        file.write("\n")


def test_what_stays_is_not_searched_for_garbage_after_every_run(folder: Path) -> None:
    opened()
    left = len(gc.get_objects())
    assert gc.get_freeze_count() > 10 * left


class Answer:
    """Something that a dataset remembers, and that tells when it goes."""


def test_what_was_read_from_older_files_goes(folder: Path) -> None:
    first = weakref.ref(opened().remembered("question", Answer))
    for _ in range(2):
        change(folder)
        opened()
    assert first() is None
