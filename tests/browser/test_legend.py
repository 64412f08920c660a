"""The map's legend beside many trips: all of it can be read, and it hides no place."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewPage
from tests.browser.server import Server
from tests.browser.steps import TIMEOUT, map_frame, place_names, rerun, settle, sidebar, visit
from tests.conftest import articles_only

LONG = "From one end of the south to the other and back again by way of everything that lies between " * 2
FAR = {"Quito": (-0.23, -78.5), "Cape Town": (-33.9, 18.4), "Wellington": (-41.3, 174.8), "Lima": (-12.0, -77.0)}
BENEATH_THE_LEGEND = """
beginning => [...document.querySelectorAll('path[role="button"][aria-label]')].filter(one => {
  const {x, y, width, height} = one.getBoundingClientRect();
  const above = document.elementFromPoint(x + width / 2, y + height / 2);
  return above && above.closest('.stopover-legend') && one.getAttribute('aria-label').startsWith(beginning);
})
"""
NONE = f"beginning => ({BENEATH_THE_LEGEND})(beginning).length === 0"
SOME = f"beginning => ({BENEATH_THE_LEGEND})(beginning).length > 0"


def append(path: Path, rows: list[dict[str, object]]) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, columns, restval="").writerows(rows)


def with_far_trips(folder: Path) -> Path:
    """The shipped data and four trips across the south, one of them with a very long title."""
    for number, (name, (latitude, longitude)) in enumerate(FAR.items()):
        place = {"place_id": f"far-{number}", "name": name, "country": "Far away", "country_code": "EC"}
        append(folder / "places.csv", [place | {"latitude": latitude, "longitude": longitude, "precision": "city"}])
        trip, days = f"far-trip-{number}", {"start": f"2023-0{number + 1}-01", "end": f"2023-0{number + 1}-02"}
        title = LONG if number == 0 else f"The {number}. trip to the south and the islands"
        append(folder / "trips.csv", [{"trip_id": trip, "title": title.strip(), "date_precision": "day"} | days])
        stop = {"trip_id": trip, "travellers": "antony-blinken", "date_precision": "day", "mode": "in_person"}
        stop |= {"status": "made", "place_basis": "named"} | days
        ids = [f"{trip}-{position}" for position in (1, 2)]
        places = [f"far-{number}", f"far-{(number + 1) % len(FAR)}"]
        append(
            folder / "stops.csv",
            [
                stop | {"stop_id": stop_id, "position": position, "place_id": place_id}
                for position, (stop_id, place_id) in enumerate(zip(ids, places, strict=True), start=1)
            ],
        )
        excerpt = {"excerpt_id": f"far-{number}", "article_id": "blinken-final-trip", "stop_ids": ";".join(ids)}
        append(folder / "excerpts.csv", [excerpt | {"text": f"He went to the {number}. end of the south."}])
    return folder


@pytest.fixture(scope="module")
def far_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_far_trips(articles_only(tmp_path_factory.mktemp("far") / "data"))


def legend_of(page: Page) -> Locator:
    return map_frame(page).locator(".stopover-legend")


def wait_until(page: Page, beneath: str, beginning: str = "") -> None:
    """Wait until NONE or SOME of the places whose names begin so lie beneath the legend."""
    place_names(page)
    frame = page.locator("iframe").element_handle().content_frame()
    assert frame is not None
    frame.wait_for_function(beneath, arg=beginning, timeout=TIMEOUT)


def test_no_place_lies_beneath_the_legend_when_the_map_opens(
    far_folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(far_folder))
    for query in ("", "stop=far-trip-0-1", "trip=far-trip-3", "trip=2021-03-blinken-asia"):
        visit(page, query)
        wait_until(page, NONE)


def test_a_stop_chosen_beneath_the_legend_comes_out_of_it(
    far_folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(far_folder))
    visit(page, "stop=far-trip-2-1")
    map_frame(page).locator(".leaflet-container").press("ArrowUp")
    wait_until(page, SOME, "Lima")
    with rerun(page):
        sidebar(page).get_by_role("button", name="Next stop").click()
    expect(sidebar(page).get_by_role("heading", name="Lima")).to_be_visible()
    wait_until(page, NONE, "Lima")


def test_the_legend_stays_low_and_its_long_titles_are_cut_but_not_lost(
    far_folder: Path, serve: Callable[[Path], Server], new_page: NewPage
) -> None:
    page = new_page(serve(far_folder))
    visit(page)
    expect(legend_of(page).get_by_role("listitem").first).to_be_visible(timeout=TIMEOUT)
    words = legend_of(page).get_by_title(LONG.strip())
    expect(words).to_have_text(LONG.strip())
    line = legend_of(page).get_by_title("several trips").bounding_box()
    cut, box = words.bounding_box(), legend_of(page).bounding_box()
    frame = page.locator("iframe").bounding_box()
    assert line
    assert cut
    assert box
    assert frame
    assert cut["height"] < 2.5 * line["height"]
    assert box["height"] < frame["height"] / 2
    last = legend_of(page).get_by_role("listitem").last
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()


def test_the_small_map_of_the_review_page_opens_without_the_legend_over_its_stops(page: Page) -> None:
    visit(page)
    with rerun(page):
        page.get_by_role("link", name="Add an article").click()
    said = "Minister Ada Example will travel to Lima on Monday. She will then visit Wellington and Oslo."
    page.get_by_label("The article’s text").fill(said)
    with rerun(page):
        page.get_by_role("button", name="Read it").click()
    settle(page)
    expect(legend_of(page).locator("summary")).to_be_visible(timeout=TIMEOUT)
    expect(legend_of(page).get_by_role("listitem").first).to_be_hidden()
    wait_until(page, NONE)
