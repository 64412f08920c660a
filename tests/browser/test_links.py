"""The address holds the view: a link opens it for somebody else, and the browser's back button goes back."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.steps import (
    chips,
    choose_option,
    choose_place,
    itinerary,
    live_line,
    place_names,
    query_of,
    settle,
    sidebar,
    visit,
    wait_for_places,
)


def test_a_link_opens_the_same_view_for_somebody_else(page: Page, new_page: NewPage) -> None:
    visit(page)
    choose_option(page, "Year", "2024")
    choose_option(page, "Topic", "Security talks")
    choose_place(page, "Tokyo")
    here = query_of(page)
    places, said, line = place_names(page), sidebar(page).inner_text(), live_line(page).inner_text()
    assert here == "years=2024&topics=security&stop=2024-07-tokyo"
    other = new_page()
    visit(other, here)
    assert query_of(other) == here
    assert place_names(other) == places
    assert live_line(other).inner_text() == line
    expect(chips(other).nth(0)).to_have_accessible_name("Year: 2024")
    expect(chips(other).nth(1)).to_have_accessible_name("Topic: Security talks")
    expect(itinerary(other).locator('[aria-current="true"]')).to_have_text("Tokyo, Japan")
    expect(sidebar(other)).to_contain_text("Stop 3 of 6")
    assert sidebar(other).inner_text() == said


def test_back_returns_to_the_view_before(page: Page) -> None:
    visit(page)
    choose_option(page, "Year", "2025")
    choose_place(page, "Paris")
    assert query_of(page) == "years=2025&stop=2025-01-paris"
    runs = page.evaluate("window.finishedRuns")
    page.go_back()
    settle(page, runs)
    assert query_of(page) == "years=2025"
    expect(sidebar(page).get_by_role("heading", name="Trips shown")).to_be_visible()
    expect(live_line(page)).to_contain_text("3 stops")
    runs = page.evaluate("window.finishedRuns")
    page.go_back()
    settle(page, runs)
    assert query_of(page) == ""
    expect(live_line(page)).to_contain_text("15 stops")
    expect(chips(page)).to_have_count(0)


def test_what_a_link_asks_for_in_vain_is_said_and_the_rest_is_shown(page: Page) -> None:
    visit(page, "years=2025&trip=%3Cb%3Enowhere%3C%2Fb%3E&stop=gone&tab=secret")
    wait_for_places(page, ["Paris", "Seoul", "Tokyo"])
    for name in ("<b>nowhere</b>", "gone", "secret"):
        expect(page.get_by_role("status").filter(has_text=name)).to_be_visible()
    expect(page.get_by_role("tab", name="Itinerary")).to_have_attribute("aria-selected", "true")


def test_the_open_tab_stands_in_the_link(page: Page) -> None:
    visit(page, "tab=numbers")
    expect(page.get_by_role("tab", name="Numbers")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_test_id("stMetric").filter(has_text="Stops")).to_contain_text("15")
    page.get_by_role("tab", name="Downloads").click()
    expect(page.get_by_text("Cite this view")).to_be_visible()
    expect(page.get_by_test_id("stMetric")).to_have_count(0)
    assert query_of(page) == "tab=downloads"
