"""A data folder that is missing, broken in places, or changed while somebody looks at it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.server import Server
from tests.browser.steps import live_line, place_names, rerun, sidebar, visit, wait_for_places
from tests.conftest import DATA


@pytest.fixture(scope="module")
def changing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("changing") / "data"


@pytest.fixture
def reader(changing: Path, serve: Callable[[Path], Server], new_page: NewPage) -> Page:
    return new_page(serve(changing))


def replace(path: Path, old: str, new: str, at: int) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    os.utime(path, (at, at))


def test_a_folder_that_is_missing_appears_breaks_and_is_mended_while_somebody_looks(
    reader: Page, changing: Path
) -> None:
    visit(reader)
    expect(reader.get_by_role("alert")).to_contain_text("There is no data folder")
    expect(reader.get_by_text("Traceback")).to_have_count(0)
    expect(reader.locator("iframe")).to_have_count(0)

    shutil.copytree(DATA, changing, ignore=shutil.ignore_patterns("record"))
    visit(reader)
    assert len(place_names(reader)) == 12
    expect(reader.get_by_role("button", name="Show them")).to_have_count(0)

    replace(changing / "places.csv", "35.6895", "91", at=10**9)
    with rerun(reader):
        sidebar(reader).get_by_role("button", name="Last trip").click()
    wait_for_places(reader, ["Paris", "Seoul"])
    expect(reader.get_by_text("Not on the map, for want of coordinates: Tokyo, Japan.")).to_be_visible()
    expect(live_line(reader)).to_contain_text("3 places")
    with rerun(reader):
        reader.get_by_role("button", name="Show them").click()
    expect(reader.get_by_role("tab", name="Problems")).to_have_attribute("aria-selected", "true")

    replace(changing / "places.csv", ",91,", ",35.6895,", at=10**9 + 1)
    visit(reader, "trip=2025-01-blinken-final")
    wait_for_places(reader, ["Paris", "Seoul", "Tokyo"])
    expect(reader.get_by_role("tab", name="Problems")).to_have_count(0)
