"""Everything can be done without a mouse."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.steps import (
    itinerary,
    live_line,
    map_frame,
    option,
    place,
    query_of,
    rerun,
    sidebar,
    visit,
    wait_for_places,
)

MOST_STEPS = 60


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus, as a reader would; fail where it is never reached."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one.getRootNode().activeElement === one"):
            return
    raise AssertionError(f"{wanted} is not reached with {MOST_STEPS} presses of Tab")


def test_a_filter_is_reached_opened_and_used(page: Page) -> None:
    visit(page)
    tab_to(page, page.get_by_test_id("stMain").get_by_role("button", name="Year", exact=True))
    page.keyboard.press("Enter")
    year = page.get_by_role("dialog", name="Year", exact=True)
    expect(year).to_be_visible()
    if not option(year, "2021").evaluate("one => one === document.activeElement"):
        tab_to(page, option(year, "2021"))
    with rerun(page):
        page.keyboard.press("Space")
    wait_for_places(page, ["Alaska", "Ciudad Juárez", "El Paso", "Ottawa", "Seoul", "Tokyo"])
    page.keyboard.press("Escape")
    expect(year).to_be_hidden()
    assert query_of(page) == "years=2021"


def test_a_row_of_the_itinerary_is_chosen_and_keeps_the_focus(page: Page) -> None:
    visit(page, "years=2025")
    row = itinerary(page).get_by_role("button", name="Tokyo, Japan")
    page.get_by_role("tab", name="Itinerary").focus()
    tab_to(page, row)
    with rerun(page):
        page.keyboard.press("Enter")
    expect(sidebar(page).get_by_role("heading", name="Tokyo, Japan")).to_be_visible()
    expect(row).to_have_attribute("aria-current", "true")
    expect(row).to_be_focused()
    page.keyboard.press("Tab")
    with rerun(page):
        page.keyboard.press("Space")
    assert query_of(page) == "years=2025&stop=2025-01-paris"


def test_a_place_on_the_map_is_reached_named_and_chosen(page: Page) -> None:
    visit(page)
    manila = place(page, "Manila")
    page.get_by_role("textbox", name="Words").focus()
    tab_to(page, manila)
    expect(map_frame(page).get_by_text("Manila, Philippines — 1 visit, planned")).to_be_visible()
    with rerun(page):
        page.keyboard.press("Enter")
    assert query_of(page) == "stop=2024-07-manila"
    expect(sidebar(page).get_by_role("heading", name="Manila, Philippines")).to_be_visible()
    expect(live_line(page)).to_contain_text("15 stops")
    expect(place(page, "Manila")).to_be_focused()
