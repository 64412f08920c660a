"""What a reader sees who opens the page."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.steps import TIMEOUT, live_line, map_frame, markers, place_names, quotations, sidebar, visit

EVERY_PLACE = [
    "Alaska, United States (region) — 1 visit, planned",
    "Ciudad Juárez, Mexico — 1 visit, made, online",
    "El Paso, United States — 1 visit, made, online",
    "Hanoi, Vietnam — 1 visit, planned",
    "Manila, Philippines — 1 visit, planned",
    "Ottawa, Canada — 1 visit, made, online",
    "Paris, France — 1 visit, planned",
    "Seoul, South Korea — 2 visits, planned",
    "Singapore — 1 visit, planned",
    "Tokyo, Japan — 3 visits, planned",
    "Ulaanbaatar, Mongolia — 1 visit, planned",
    "Vientiane, Laos — 1 visit, planned",
]

ROOM_IS_WHAT_IS_FILLED = """
() => {
  const room = document.querySelector('.st-key-room-above-the-map'), filled = room.getBoundingClientRect()
  const blank = filled.bottom - document.querySelector('.st-key-chips').getBoundingClientRect().bottom
  return blank < 4 && filled.height - parseFloat(getComputedStyle(room).minHeight) < 4
}
"""


def test_it_opens_with_every_stop_on_the_map_and_none_that_nobody_visits(page: Page) -> None:
    visit(page)
    assert place_names(page) == EVERY_PLACE
    expect(live_line(page)).to_have_text("4 trips · 15 stops · 12 places · 2021–2025")
    expect(page).to_have_title("Stopover")
    frame = page.locator("iframe").bounding_box()
    assert frame
    for marker in markers(page).all():
        box = marker.bounding_box()
        assert box
        if 0 < box["x"] - frame["x"] < frame["width"]:  # copies beyond the date line lie outside
            assert frame["y"] < box["y"] < frame["y"] + frame["height"]
    expect(map_frame(page).get_by_text("Washington")).to_have_count(0)


def test_it_introduces_the_trips_and_quotes_nothing_yet(page: Page) -> None:
    visit(page)
    for title in ("Last trip: Seoul, Tokyo, Paris", "Six countries in Asia", "Mexico and Canada, by video"):
        expect(sidebar(page).get_by_role("button", name=title)).to_be_visible()
    expect(quotations(page)).to_have_count(0)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_the_map_says_what_its_signs_mean_and_whose_its_land_is(page: Page) -> None:
    visit(page)
    frame = map_frame(page)
    legend = frame.locator(".stopover-legend")
    for sign in ("Six countries in Asia", "several trips", "planned", "online, not travelled", "a whole region"):
        expect(legend).to_contain_text(sign)
    expect(legend).not_to_contain_text("cancelled")
    expect(frame.get_by_text("Natural Earth")).to_be_visible()
    expect(frame.get_by_text("OpenStreetMap contributors")).to_have_count(0)


@pytest.mark.parametrize("width", [330, 390, 460, 660, 750, 834, 1024, 1180, 1400])
def test_the_room_kept_above_the_map_is_what_the_filters_fill_however_they_wrap(new_page: NewPage, width: int) -> None:
    narrow = new_page(size={"width": width, "height": 900})
    visit(narrow)
    place_names(narrow)
    expect(narrow.locator(".st-key-chips")).to_be_visible()
    narrow.evaluate("document.fonts.ready.then(() => true)")  # Until then words are narrower, and wrap elsewhere.
    narrow.wait_for_function(ROOM_IS_WHAT_IS_FILLED, timeout=TIMEOUT)
