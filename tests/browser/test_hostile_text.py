"""Whatever stands in a data folder is shown as text: it runs nothing, asks for nothing, and loses nothing."""

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.server import Server
from tests.browser.steps import (
    itinerary,
    map_frame,
    open_filter,
    place_names,
    quotations,
    sidebar,
    visit,
)
from tests.conftest import DATA

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"
HOSTILE = (
    f"{SCRIPT}</script></textarea>${{alert(1)}}`{{{{7*7}}}}{{% x %}}\\u0041 ![i](http://evil.example/i.png) "
    "[l](javascript:alert(1)) :red[r] :material/face: :smile: $x^2$ a--b a->b http://evil.example/p \u202eRTL\u202c '\""
)
WORD_JOINER = "\u2060"  # keeps Streamlit from making links of bare addresses, and has no width
MEGABYTE = "x" * 2**20
TEXTS = {
    "people": ("name", "role"),
    "topics": ("label",),
    "places": ("name", "country", "geocoder"),
    "articles": ("title", "outlet", "author"),
    "trips": ("title", "note"),
    "stops": ("note",),
    "excerpts": ("text",),
    "record/people": ("name", "role"),
    "record/topics": ("label",),
    "record/places": ("name", "country"),
    "record/trips": ("title",),
    "record/stops": ("note",),
    "record/sources": ("title", "publisher", "rights"),
    "record/entries": ("country", "locale", "remarks"),
}


def rewrite(folder: Path, table: str, change: Callable[[int, dict[str, str]], None]) -> None:
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for number, row in enumerate(rows):
        change(number, row)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped data with hostile text in every field that is for people."""
    folder = Path(shutil.copytree(DATA, tmp_path_factory.mktemp("hostile") / "data"))
    for table, columns in TEXTS.items():

        def spoil(number: int, row: dict[str, str], columns: tuple[str, ...] = columns) -> None:
            for column in columns:
                row[column] = f"{number} {HOSTILE}"

        rewrite(folder, table, spoil)

    def addresses(number: int, row: dict[str, str]) -> None:
        row["url"] = ("javascript:alert(1)", "http://news.example/a?b=1&c=2")[number % 2]

    rewrite(folder, "articles", addresses)

    def swell(number: int, row: dict[str, str]) -> None:
        if number == 0:
            row["note"] = MEGABYTE

    rewrite(folder, "stops", swell)
    return folder


@pytest.fixture
def hostile(folder: Path, serve: Callable[[Path], Server], new_page: NewPage) -> Page:
    page = new_page(serve(folder))
    page.on("dialog", lambda dialog: pytest.fail(f"the page ran a script: {dialog.message}"))
    return page


def ran_nothing(page: Page) -> None:
    """No element of the hostile text has come to life, in the page or in a frame."""
    for frame in page.frames:
        assert frame.locator('[onerror], img[src="x"], img[src*="evil"], a[href^="javascript"]').count() == 0
        assert frame.locator("a[href*='evil.example']").count() == 0
        assert frame.get_by_text("alert(1)", exact=True).count() == 0


@pytest.mark.parametrize(
    "query", ["", "stop=2025-01-paris", "place=tokyo-jp", "trip=2024-07-blinken-asia&topics=security"]
)
def test_it_runs_nothing_and_asks_for_nothing(hostile: Page, query: str) -> None:
    visit(hostile, query)
    assert any(SCRIPT in name for name in place_names(hostile))
    expect(map_frame(hostile).locator(".stopover-legend")).to_contain_text(SCRIPT)
    expect(itinerary(hostile).locator("caption").first).to_contain_text(HOSTILE)
    ran_nothing(hostile)


@pytest.mark.parametrize("tab", ["timeline", "numbers", "downloads", "problems"])
def test_nor_does_it_in_the_other_tabs(hostile: Page, tab: str) -> None:
    visit(hostile, f"tab={tab}&stop=2025-01-paris")
    expect(hostile.get_by_role("tab", name=tab.capitalize())).to_have_attribute("aria-selected", "true")
    expect(hostile.get_by_role("tabpanel", name=tab.capitalize()).locator("canvas, svg, button").first).to_be_attached()
    ran_nothing(hostile)


@pytest.mark.parametrize(
    "query",
    [
        "record=1&tab=itinerary",
        "record=1&person=hillary-clinton&person=barack-obama&tab=timeline",
        "stop=record-4278-rome&tab=plan",
        "trip=2025-01-blinken-final&tab=plan",
        "record=1&person=hillary-clinton&tab=numbers",
    ],
)
def test_nor_does_what_the_official_record_says(hostile: Page, query: str) -> None:
    visit(hostile, query)
    assert any(SCRIPT in name for name in place_names(hostile))
    if "stop=" in query:
        expect(sidebar(hostile).get_by_role("region", name="Official record")).to_contain_text(SCRIPT)
    ran_nothing(hostile)


def test_nor_do_the_names_of_many_people(hostile: Page) -> None:
    visit(hostile, "record=1")
    people = open_filter(hostile, "Person")
    expect(people.get_by_role("group").first).to_contain_text(SCRIPT)
    ran_nothing(hostile)


def test_names_in_filters_chips_and_sidebar_are_shown_letter_by_letter(hostile: Page) -> None:
    visit(hostile, "stop=2025-01-paris&trip=2025-01-blinken-final")
    shown = " ".join(HOSTILE.split())

    def read(text: str) -> str:
        return " ".join(text.replace(WORD_JOINER, "").split())

    heading = sidebar(hostile).get_by_role("heading").first
    assert shown in read(heading.inner_text())
    chip = hostile.locator(".st-key-chips").get_by_role("button").first
    assert shown in read(str(chip.text_content()))
    trips = open_filter(hostile, "Trip")
    assert shown in read(trips.get_by_role("button").first.inner_text())


def test_quotations_and_their_sources_are_text_and_only_web_addresses_are_links(hostile: Page) -> None:
    visit(hostile, "stop=2025-01-paris")
    shown = quotations(sidebar(hostile))
    expect(shown.first).to_contain_text(SCRIPT)
    links = shown.get_by_role("link").evaluate_all("all => all.map(one => one.href)")
    assert set(links) <= {"http://news.example/a?b=1&c=2"}
    assert links


def test_a_trips_stops_are_read_one_after_another_letter_by_letter(hostile: Page) -> None:
    visit(hostile, "trip=2025-01-blinken-final")
    read = sidebar(hostile).get_by_role("listitem")
    expect(read).to_have_count(3)
    expect(read.first.get_by_role("button")).to_contain_text("<img")
    expect(quotations(read).first).to_contain_text(SCRIPT)
    assert read.locator("img, script, [onerror], [onload]").count() == 0
    ran_nothing(hostile)


def test_a_cell_of_a_megabyte_is_a_problem_and_not_a_page_of_it(hostile: Page) -> None:
    visit(hostile, "tab=problems")
    expect(hostile.get_by_role("button", name="Show them")).to_be_visible()
    assert len(str(hostile.locator("body").text_content())) < 200_000
