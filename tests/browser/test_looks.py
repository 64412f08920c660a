"""Light and dark follow the reader, and street tiles come from elsewhere only when they are asked for."""

import base64
from collections.abc import Callable

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import NewPage
from tests.browser.steps import map_frame, markers, place_names, visit

TILES = "tile.openstreetmap.org"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
LIGHTNESS = """
(one, property) => {
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = getComputedStyle(one)[property];
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 765;
}
"""


def lightness(page: Page) -> dict[str, float]:
    """From 0, black, to 1, white."""
    frame = map_frame(page)
    parts = {"sea": (".leaflet-container", "backgroundColor"), "land": (".stopover-coast", "fill")}
    shown = {name: frame.locator(css).first.evaluate(LIGHTNESS, of) for name, (css, of) in parts.items()}
    return shown | {"page": page.get_by_test_id("stApp").evaluate(LIGHTNESS, "backgroundColor")}


def test_by_night_sea_land_and_page_are_dark_and_by_day_they_are_light(page: Page, dark_page: Page) -> None:
    visit(page)
    assert all(value > 0.8 for value in lightness(page).values()), lightness(page)
    visit(dark_page)
    assert all(value < 0.3 for value in lightness(dark_page).values()), lightness(dark_page)
    assert len(place_names(dark_page)) == 12


def test_land_and_sea_can_be_told_apart_in_both(page: Page, dark_page: Page) -> None:
    for reader in (page, dark_page):
        visit(reader)
        land = map_frame(reader).locator(".stopover-coast").first.evaluate("one => getComputedStyle(one).fill")
        sea = map_frame(reader).locator(".leaflet-container").evaluate("one => getComputedStyle(one).backgroundColor")
        assert land != sea


def ask_for_streets(page: Page) -> None:
    frame = map_frame(page)
    frame.locator(".leaflet-control-layers").hover()
    frame.get_by_label("Street map (OpenStreetMap)").check()


def tiles(page: Page, answer: Callable[[Route], None]) -> list[str]:
    asked: list[str] = []

    def handle(route: Route) -> None:
        asked.append(route.request.url)
        answer(route)

    page.route(f"https://{TILES}/**", handle)
    return asked


def test_the_large_parts_of_the_page_are_not_painted_anew_when_they_fade(page: Page) -> None:
    visit(page)
    map_frame(page)
    fading = "one => getComputedStyle(one.closest('[data-testid=\"stElementContainer\"]')).willChange"
    assert page.locator("iframe").evaluate(fading) == "opacity"
    for key in ("itinerary", "sidebar-list"):
        assert page.locator(f".st-key-{key}").evaluate(fading) == "opacity"


def test_street_tiles_are_asked_for_only_when_switched_on_and_named(new_page: NewPage) -> None:
    page = new_page(tolerate=(TILES,))
    asked = tiles(page, lambda route: route.fulfill(body=PIXEL, content_type="image/png"))
    visit(page)
    place_names(page)
    assert asked == []
    frame = map_frame(page)
    ask_for_streets(page)
    expect(frame.locator("img.leaflet-tile-loaded").first).to_be_attached()
    assert asked
    expect(frame.get_by_text("OpenStreetMap contributors")).to_be_visible()
    expect(frame.get_by_role("link", name="OpenStreetMap")).to_have_attribute(
        "href", "https://www.openstreetmap.org/copyright"
    )
    frame.get_by_label("Street map (OpenStreetMap)").uncheck()
    expect(frame.get_by_text("OpenStreetMap contributors")).to_have_count(0)


def test_where_tiles_fail_the_land_and_the_stops_are_still_there(new_page: NewPage) -> None:
    page = new_page(tolerate=(TILES,))
    asked = tiles(page, lambda route: route.abort())
    visit(page)
    with page.expect_event("requestfailed"):
        ask_for_streets(page)
    assert asked
    expect(map_frame(page).locator(".stopover-coast").first).to_be_attached()
    assert markers(page).count() >= 12
