"""What is taken away holds what is shown, and the map that is taken away needs nobody."""

import csv
import json
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.steps import visit


def take(page: Page, label: str) -> Path:
    with page.expect_download() as taken:
        page.get_by_role("button", name=label).click()
    return Path(taken.value.path())


ANNOUNCED = ["2025-01-seoul", "2025-01-tokyo", "2025-01-paris"]
ADDED = ["record-4278-rome", "record-4279-vatican-city"]


def test_the_tables_hold_what_is_shown_and_what_the_record_adds_to_it(page: Page) -> None:
    visit(page, "years=2025&tab=downloads")
    with take(page, "Stops as CSV").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(dict.fromkeys(row["stop_id"] for row in rows)) == [*ANNOUNCED, *ADDED]
    assert all(row["text"] if row["source"] == "article" else row["entry_id"] for row in rows)
    assert {row["verdict"] for row in rows} == {"as announced", "in the record, not announced"}
    collection = json.loads(take(page, "Stops as GeoJSON").read_text(encoding="utf-8"))
    assert [feature["id"] for feature in collection["features"]] == [*ANNOUNCED, *ADDED]
    assert collection["features"][2]["geometry"]["coordinates"] == [2.3488, 48.85341]
    expect(page.locator("code")).to_contain_text("1 trip · 3 stops · 3 places · 2025")
    expect(page.locator("code")).to_contain_text("?years=2025")


def test_the_map_that_is_taken_away_opens_from_a_file_without_a_network(
    page: Page, browser: Browser, tmp_path: Path
) -> None:
    visit(page, "tab=downloads")
    saved = tmp_path / "stopover.html"
    saved.write_bytes(take(page, "Map as HTML").read_bytes())
    context = browser.new_context(offline=True)
    asked: list[str] = []
    wrong: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    context.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    alone = context.new_page()
    alone.goto(saved.as_uri())
    markers = alone.locator('path[role="button"][aria-label]')
    expect(markers.first).to_be_attached()
    names = set(markers.evaluate_all("all => all.map(one => one.getAttribute('aria-label'))"))
    assert len(names) == 12
    expect(alone.locator(".stopover-coast").first).to_be_attached()
    expect(alone.get_by_role("row")).to_have_count(16)
    expect(alone.locator("tr.chosen")).to_have_count(0)
    alone.get_by_label("Paris, France").first.click()
    expect(alone.locator("tr.chosen")).to_have_count(1)
    expect(alone.locator("tr.chosen")).to_contain_text("Paris, France")
    expect(alone.locator(".citation")).to_contain_text("15 stops")
    context.close()
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
    assert wrong == []
