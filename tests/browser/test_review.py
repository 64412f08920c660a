"""From a pasted text to a new stop on the map with its excerpt, and back; with nothing of the text run on the way."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from components.dataset.store import open_folder
from tests.browser.accessibility import grave_findings
from tests.browser.conftest import PHONE, NewPage
from tests.browser.server import Server
from tests.browser.steps import TIMEOUT, add_row, map_frame, place, rerun, settle, sidebar, type_into_cell, visit
from tests.conftest import articles_only

TEXT = """title: Minister tours the Nordics
outlet: The Example
published: 2025-03-07

Foreign Minister Maria Example will travel to Oslo on Monday for talks on security in the Arctic. She will then visit \
Helsinki on Tuesday. The weather was mild. <img src=x onerror="window.ran = true"><script>window.ran = true</script>
"""
UNDER_BUTTONS = """
names => names.filter(name => [...document.querySelectorAll(".leaflet-top .leaflet-control")].some(button => {
  const [one, other] = [name, button].map(each => each.getBoundingClientRect());
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
})).map(name => name.textContent)
"""


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that one server has open for all tests."""
    return tmp_path_factory.mktemp("review") / "data"


@pytest.fixture
def folder(workplace: Path) -> Path:
    """The shipped tables as they are, whatever the test before saved in them."""
    if workplace.exists():
        shutil.rmtree(workplace)
    return articles_only(workplace)


def open_review(page: Page) -> None:
    page.goto("/review")
    expect(page.get_by_label("The article’s text")).to_be_visible(timeout=TIMEOUT)
    settle(page)


def read_text(page: Page, text: str = TEXT) -> None:
    page.get_by_label("The article’s text").fill(text)
    with rerun(page):
        page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name="Excerpts")).to_be_visible(timeout=TIMEOUT)
    settle(page)


def to_correct(page: Page, title: str) -> None:
    with rerun(page):
        page.get_by_role("radio", name="Correct a trip").click()
    page.get_by_role("combobox", name="Trip").click()
    with rerun(page):
        page.get_by_role("option", name=re.compile(f"^{title}")).click()
    expect(page.get_by_role("heading", name="Excerpts")).to_be_visible(timeout=TIMEOUT)
    settle(page)


def test_a_pasted_text_becomes_stops_on_the_map_with_their_excerpts(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder))
    visit(page)
    with rerun(page):
        page.get_by_role("link", name="Add an article").click()
    settle(page)
    read_text(page)
    expect(page.locator("mark.place", has_text="Oslo").first).to_be_visible()
    expect(page.locator("mark.person", has_text="Maria Example").first).to_be_visible()
    expect(page.locator("mark.date", has_text="Monday").first).to_be_visible()
    expect(page.locator(".reading mark.evidence")).to_have_count(2)
    assert page.evaluate("window.ran") is None
    expect(map_frame(page).locator('path[aria-label^="Oslo, Norway"]').first).to_be_attached(timeout=TIMEOUT)

    page.get_by_role("button", name="Save 2 new stops and 2 excerpts").click()
    expect(page.get_by_text("Saved: 1 trip, 2 stops and 2 excerpts added")).to_be_visible(timeout=TIMEOUT)
    assert open_folder(folder).problems == ()

    page.get_by_role("link", name="Oslo, Norway").click()
    expect(sidebar(page).get_by_role("heading", name="Oslo, Norway")).to_be_visible(timeout=TIMEOUT)
    said = "Foreign Minister Maria Example will travel to Oslo on Monday for talks on security in the Arctic."
    expect(sidebar(page).get_by_text(said)).to_be_visible()
    expect(place(page, "Oslo, Norway")).to_be_attached(timeout=TIMEOUT)
    assert re.search(r"stop=2025-03-oslo", page.url)

    page.get_by_role("link", name="Add an article").click()
    undo = page.get_by_role("button", name="Undo this save")
    expect(undo).to_be_visible(timeout=TIMEOUT)
    with rerun(page):
        undo.click()
    expect(page.get_by_text("The save was undone")).to_be_visible(timeout=TIMEOUT)
    connection = open_folder(folder).cursor()
    assert connection.execute("SELECT count(*) FROM sites WHERE name = 'Oslo'").fetchone() == (0,)


def test_files_that_are_too_large_or_no_text_are_named_and_the_others_read(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage, tmp_path: Path
) -> None:
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "large.txt").write_text("word " * 500_000, encoding="utf-8")
    (tmp_path / "other.md").write_text("# Nothing\n\nNobody went anywhere.", encoding="utf-8")
    page = new_page(serve(folder))
    open_review(page)
    with rerun(page):
        page.get_by_role("radio", name="Upload files").click()
    files = [tmp_path / name for name in ("good.txt", "large.txt", "other.md")]
    page.locator('input[type="file"]').set_input_files(files)
    expect(page.get_by_label(re.compile("^large.txt"))).to_have_attribute("aria-invalid", "true", timeout=TIMEOUT)
    expect(page.get_by_text("A file marked red is not taken: it is larger than 2 MB")).to_be_visible()
    expect(page.get_by_text("Article (0 of 2 saved)")).to_be_visible(timeout=TIMEOUT)
    expect(page.locator("mark.place", has_text="Oslo").first).to_be_visible(timeout=TIMEOUT)
    with rerun(page):
        page.get_by_role("button", name="Take this text off the list").click()
    expect(page.get_by_text("No trip was found in this text")).to_be_visible(timeout=TIMEOUT)
    expect(page.get_by_text("Article (0 of 2 saved)")).to_have_count(0)


def test_a_file_that_is_taken_out_of_its_field_takes_its_text_off_the_list(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage, tmp_path: Path
) -> None:
    for number, text in enumerate((TEXT, "Nobody went anywhere.", "Nor did anybody else."), start=1):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    page = new_page(serve(folder))
    open_review(page)
    with rerun(page):
        page.get_by_role("radio", name="Upload files").click()
    page.locator('input[type="file"]').set_input_files([tmp_path / f"{number}.txt" for number in (1, 2, 3)])
    expect(page.get_by_text("Article (0 of 3 saved)")).to_be_visible(timeout=TIMEOUT)
    with rerun(page):
        page.get_by_role("button", name="Remove 1.txt").click()
    expect(page.get_by_text("Article (0 of 2 saved)")).to_be_visible(timeout=TIMEOUT)
    with rerun(page):
        page.get_by_role("radio", name="Paste a text").click()
    with rerun(page):
        page.get_by_role("radio", name="Upload files").click()
    expect(page.get_by_text("Article (0 of 2 saved)")).to_be_visible(timeout=TIMEOUT)


def test_the_field_closes_over_what_was_read_and_keeps_what_was_not(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder))
    open_review(page)
    read_text(page)
    field = page.get_by_label("The article’s text")
    page.get_by_text("Another article").click()
    field.fill("Nobody went anywhere.")
    with rerun(page):  # Left before the click, which the page that is drawn anew meanwhile could swallow.
        field.blur()
    with rerun(page):
        page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("No trip was found in this text")).to_be_visible(timeout=TIMEOUT)
    expect(field).to_be_hidden()
    page.get_by_text("Another article").click()
    field.fill("Not read yet.")
    with rerun(page):
        page.get_by_role("radio", name="Upload files").click()
    with rerun(page):
        page.get_by_role("radio", name="Paste a text").click()
    expect(field).to_have_value("Not read yet.")


def test_the_whole_table_of_stops_is_seen_in_a_common_window(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder), size={"width": 1400, "height": 900})
    open_review(page)
    read_text(page)
    cells = page.get_by_test_id("stDataFrame").locator(".dvn-scroller")
    expect(cells).to_be_visible(timeout=TIMEOUT)
    assert cells.evaluate("cells => cells.scrollWidth - cells.clientWidth") == 0


def test_on_a_phone_the_page_is_as_wide_as_the_screen(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder), size=PHONE, is_mobile=True, has_touch=True)
    open_review(page)
    read_text(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    expect(page.get_by_role("button", name="Save 2 new stops and 2 excerpts")).to_be_enabled()


def test_a_read_only_installation_has_no_such_page(
    data_copy: Path, serve: Callable[[Path], Server], new_page: NewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STOPOVER_READ_ONLY", "1")
    page = new_page(serve(data_copy))
    visit(page)
    expect(page.get_by_role("heading", name="Stopover")).to_be_visible(timeout=TIMEOUT)
    expect(page.get_by_role("link", name="Add an article")).to_have_count(0)


def test_a_trip_is_added_by_hand_with_the_keyboard(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder))
    open_review(page)
    with rerun(page):
        page.get_by_role("radio", name="By hand").click()
    for label, words in (("Title of the trip", "To the north"), ("Headline", "Ada was there")):
        with rerun(page):
            page.get_by_label(label).fill(words)
            page.keyboard.press("Enter")
    add_row(page, x=214, y=52)  # where the place stands
    for words in ("Tromsø", "Ada Example"):
        with rerun(page):
            type_into_cell(page, words)
            page.keyboard.press("Tab")
    with rerun(page):
        page.get_by_label("Excerpt").fill("Ada went to Tromsø.")
        page.keyboard.press("Control+Enter")
    save = page.get_by_role("button", name="Save 1 new stop and 1 excerpt")
    expect(save).to_be_enabled(timeout=TIMEOUT)
    save.click()
    expect(page.get_by_text("Saved: 1 trip, 1 stop and 1 excerpt added")).to_be_visible(timeout=TIMEOUT)
    page.get_by_role("link", name="Tromsø, Norway").click()
    expect(sidebar(page).get_by_text("Ada went to Tromsø.")).to_be_visible(timeout=TIMEOUT)


@pytest.mark.parametrize("dark", [False, True])
def test_nothing_on_the_page_keeps_a_reader_out(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage, dark: bool
) -> None:
    page = new_page(serve(folder), dark=dark)
    open_review(page)
    assert grave_findings(page) == []
    read_text(page)
    map_frame(page)
    with rerun(page):
        page.get_by_text("with the next sentence").first.click()
    page.get_by_role("button", name="Topics").first.click()
    expect(page.get_by_role("button", name="Arms sales")).to_be_visible(timeout=TIMEOUT)
    assert grave_findings(page) == []
    page.keyboard.press("Escape")
    to_correct(page, "Last trip")
    assert grave_findings(page) == []


def test_no_name_on_the_map_of_a_phone_lies_under_its_buttons(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder), size=PHONE, is_mobile=True, has_touch=True)
    open_review(page)
    read_text(page, "Ann Lee will fly to Tokyo, to Seoul, to Ulan Bator and to Hanoi, the ministry said.")
    names = map_frame(page).locator(".stopover-label span:not([hidden])")
    expect(names.filter(has_text="Ulaanbaatar")).to_be_visible()
    assert names.evaluate_all(UNDER_BUTTONS) == []


def test_a_stop_that_was_read_wrongly_is_corrected_with_the_keyboard(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder))
    page.goto("/review")  # by its own address
    settle(page)
    to_correct(page, "Last trip")
    expect(page.locator('canvas [role="gridcell"]', has_text="Paris, France")).to_be_attached(timeout=TIMEOUT)
    for says in (
        re.compile("^Save: 6 excerpts corrected, 1 stop taken away"),
        re.compile("^Save$"),
    ):  # off, and on again
        with rerun(page):  # A run that ends later would close the field that is opened below.
            page.get_by_test_id("stDataFrame").click(position={"x": 49, "y": 122})
        expect(page.get_by_text(says)).to_be_visible(timeout=TIMEOUT)
    page.get_by_test_id("stDataFrame").click(position={"x": 190, "y": 122})
    selected = page.locator('canvas [role="gridcell"][aria-selected="true"]')
    expect(selected).to_have_text("Paris, France", timeout=TIMEOUT)
    with rerun(page):
        type_into_cell(page, "Lyon")
        page.keyboard.press("Enter")
    save = page.get_by_role("button", name="Save: 1 stop corrected")
    expect(save).to_be_enabled(timeout=TIMEOUT)
    save.click()
    expect(page.get_by_text("Saved: 1 stop corrected")).to_be_visible(timeout=TIMEOUT)
    page.get_by_role("link", name="Lyon, France").click()
    expect(sidebar(page).get_by_role("heading", name="Lyon, France")).to_be_visible(timeout=TIMEOUT)
    expect(place(page, "Lyon, France")).to_be_attached(timeout=TIMEOUT)
    assert "stop=2025-01-paris" in page.url


def test_what_was_corrected_is_still_there_after_a_look_elsewhere(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder))
    open_review(page)
    read_text(page)
    map_frame(page)
    expect(page.locator('canvas [role="gridcell"]', has_text="Oslo, Norway")).to_be_attached(timeout=TIMEOUT)
    page.get_by_test_id("stDataFrame").click(position={"x": 214, "y": 52})
    selected = page.locator('canvas [role="gridcell"][aria-selected="true"]')
    expect(selected).to_have_text("Oslo, Norway", timeout=TIMEOUT)
    with rerun(page):
        type_into_cell(page, "Bergen")
        page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Bergen", exact=True)).to_be_visible(timeout=TIMEOUT)
    with rerun(page):
        page.get_by_role("checkbox", name="She will then visit").press("Space")  # The map may still move what is below.
    expect(page.get_by_role("checkbox", name="She will then visit")).not_to_be_checked()
    page.get_by_role("link", name="Back to the map").click()
    expect(page.get_by_role("heading", name="Stopover")).to_be_visible(timeout=TIMEOUT)
    page.get_by_role("link", name="Add an article").click()
    expect(page.get_by_role("button", name="Bergen", exact=True)).to_be_visible(timeout=TIMEOUT)
    expect(page.get_by_role("checkbox", name="She will then visit")).not_to_be_checked()


def test_the_last_day_of_a_trip_can_be_read_beside_its_buttons(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder), size={"width": 1400, "height": 900})
    open_review(page)
    to_correct(page, "Last trip")
    whole = page.get_by_test_id("stDateInput").filter(has_text="Last day")
    field = whole.get_by_role("group", name="Last day")
    year, day = (field.get_by_role("spinbutton", name=part).bounding_box() for part in ("year,", "day,"))
    buttons = [button.bounding_box() for button in whole.get_by_role("button").all()]
    assert year
    assert day
    assert len(buttons) == 2
    assert all(button and year["x"] < day["x"] + day["width"] <= button["x"] for button in buttons)


def test_a_correction_that_is_undone_leaves_the_trip_open(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(folder))
    open_review(page)
    to_correct(page, "Last trip")
    page.get_by_label("Title", exact=True).fill("The final trip")
    with rerun(page):
        page.keyboard.press("Tab")
    page.get_by_role("button", name="Save: 1 trip corrected").click()
    expect(page.get_by_text("Saved: 1 trip corrected")).to_be_visible(timeout=TIMEOUT)
    page.get_by_role("button", name="Undo this save").click()
    expect(page.get_by_text("The save was undone")).to_be_visible(timeout=TIMEOUT)
    page.get_by_role("button", name="Correct it again").click()
    expect(page.get_by_label("Title", exact=True)).to_have_value(re.compile("^Last trip"), timeout=TIMEOUT)


def test_escape_closes_the_list_of_articles_and_leaves_the_one_that_is_open(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage, tmp_path: Path
) -> None:
    for number, text in enumerate(("Nobody went anywhere.", TEXT), start=1):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    page = new_page(serve(folder))
    open_review(page)
    with rerun(page):
        page.get_by_role("radio", name="Upload files").click()
    with rerun(page):
        page.locator('input[type="file"]').set_input_files([tmp_path / name for name in ("1.txt", "2.txt")])
    articles = page.get_by_role("combobox", name="Article (0 of 2 saved)")
    articles.click(timeout=TIMEOUT)
    with rerun(page):
        page.get_by_role("option", name=re.compile("2.txt")).click()
    expect(page.locator("mark.place", has_text="Oslo").first).to_be_visible(timeout=TIMEOUT)
    articles.click()
    expect(page.get_by_role("option", name=re.compile("1.txt"))).to_be_visible()
    articles.press("Escape")
    expect(page.get_by_role("option", name=re.compile("1.txt"))).to_have_count(0)
    expect(articles).to_have_value(re.compile("2.txt"))
    picker = page.get_by_test_id("stSelectbox").filter(has_text="Article (0 of 2 saved)")
    expect(picker.get_by_role("button", name=re.compile("clear", re.IGNORECASE))).to_have_count(0)
    page.get_by_role("button", name="Take this text off the list").click()
    expect(page.get_by_text("No trip was found in this text")).to_be_visible(timeout=TIMEOUT)


def test_of_several_texts_the_one_that_was_saved_and_undone_stays_open(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage, tmp_path: Path
) -> None:
    (tmp_path / "first.txt").write_text("Nobody went anywhere.", encoding="utf-8")
    (tmp_path / "second.txt").write_text(TEXT, encoding="utf-8")
    page = new_page(serve(folder))
    open_review(page)
    with rerun(page):
        page.get_by_role("radio", name="Upload files").click()
    with rerun(page):
        page.locator('input[type="file"]').set_input_files([tmp_path / name for name in ("first.txt", "second.txt")])
    expect(page.get_by_text("No trip was found in this text")).to_be_visible(timeout=TIMEOUT)
    page.get_by_role("combobox", name="Article (0 of 2 saved)").click(timeout=TIMEOUT)
    with rerun(page):
        page.get_by_role("option", name=re.compile("second")).click()
    # The button lies below the map, and moves until the map has its height.
    expect(map_frame(page).locator('path[aria-label^="Oslo, Norway"]').first).to_be_attached(timeout=TIMEOUT)
    settle(page)
    page.get_by_role("button", name="Save 2 new stops").click(timeout=TIMEOUT)
    page.get_by_role("button", name="Undo this save").click(timeout=TIMEOUT)
    expect(page.get_by_text("The save was undone")).to_be_visible(timeout=TIMEOUT)
    expect(page.get_by_role("combobox", name="Article (0 of 2 saved)")).to_have_value(re.compile("second"))


def test_a_trip_that_was_taken_away_comes_back_after_a_reload(
    folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    before = {path.name: path.read_bytes() for path in folder.glob("*.csv")}
    page = new_page(serve(folder))
    open_review(page)
    to_correct(page, "Mexico and Canada")
    expect(page.locator('canvas [role="gridcell"]', has_text="Ottawa, Canada")).to_be_attached(timeout=TIMEOUT)
    for row in range(3):
        with rerun(page):
            page.get_by_test_id("stDataFrame").click(position={"x": 49, "y": 52 + 35 * row})
    excerpts = page.locator('[class*="st-key-review-corrected"]').get_by_role("checkbox", checked=True)
    while excerpts.count():
        with rerun(page):
            excerpts.first.press("Space")
    page.get_by_role("button", name="Save: 1 trip, 3 stops and 4 excerpts taken away").click(timeout=TIMEOUT)
    expect(page.get_by_text("Saved: 1 trip, 3 stops and 4 excerpts taken away")).to_be_visible(timeout=TIMEOUT)
    expect(page.get_by_role("button", name="Undo this save")).to_be_visible()

    page.reload()
    settle(page)
    page.get_by_role("button", name="Last saves").click(timeout=TIMEOUT)
    expect(page.get_by_text("1 trip, 3 stops and 4 excerpts taken away")).to_be_visible(timeout=TIMEOUT)
    assert grave_findings(page) == []
    with rerun(page):
        page.get_by_role("button", name="Undo the last save").click()
    expect(page.get_by_text(re.compile("^Undone: "))).to_be_visible(timeout=TIMEOUT)
    assert {path.name: path.read_bytes() for path in folder.glob("*.csv")} == before
