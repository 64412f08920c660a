"""The official record: beside what was announced, and by a switch as trips of its own, of 55 people and 160 years."""

import re

from playwright.sync_api import Locator, Page, WebSocket, expect

from tests.browser.accessibility import grave_findings
from tests.browser.conftest import NewPage
from tests.browser.steps import (
    chips,
    choose_place,
    itinerary,
    live_line,
    map_frame,
    markers,
    open_filter,
    place,
    query_of,
    quotations,
    rerun,
    settle,
    sidebar,
    visit,
    wait_for_places,
)

MOST_PLACES = 500
LARGEST_MESSAGE = 500_000  # characters
ROME = "record-4278-rome"


def switch(page: Page) -> Locator:
    return page.get_by_role("switch", name=re.compile("official record"))


def turn(page: Page) -> None:
    """Turn the switch by its label, which lies over the box that is ticked."""
    with rerun(page):
        page.get_by_text("Add the official record, 1866–2025").click()


def official(inside: Locator) -> Locator:
    return inside.get_by_role("region", name="Official record")


def compared(page: Page) -> Locator:
    return page.get_by_role("tabpanel", name="Plan and record")


def test_the_record_is_added_and_taken_away_and_back_undoes_it(page: Page) -> None:
    visit(page)
    expect(switch(page)).not_to_be_checked()
    expect(live_line(page)).to_have_text("4 trips · 15 stops · 12 places · 2021–2025")
    turn(page)
    expect(switch(page)).to_be_checked()
    expect(live_line(page)).to_contain_text("1,419 trips · 4,964 stops")
    expect(live_line(page)).to_contain_text("1,415 trips of the official record")
    expect(page.get_by_text("Office of the Historian").first).to_be_visible()
    assert query_of(page) == "record=1"
    with rerun(page):
        page.go_back()
    expect(switch(page)).not_to_be_checked()
    expect(live_line(page)).to_have_text("4 trips · 15 stops · 12 places · 2021–2025")
    turn(page)
    turn(page)
    assert query_of(page) == ""


def test_january_2025_is_compared_in_the_sidebar_in_the_tab_and_on_the_map(page: Page) -> None:
    visit(page, "stop=2025-01-seoul&tab=plan")
    expect(official(sidebar(page))).to_contain_text("As announced, 6 January 2025")
    expect(official(sidebar(page)).get_by_role("link")).to_have_attribute("href", re.compile("history.state.gov"))
    rome = compared(page).get_by_role("row").filter(has_text="Rome")
    expect(rome).to_contain_text("9–10 January 2025")
    expect(rome).to_contain_text("in the record, not announced")
    expect(compared(page).locator("code")).to_contain_text("The record also has, after Paris, Rome")
    expect(map_frame(page).locator(".stopover-legend")).to_contain_text("in the official record, not announced")
    expect(place(page, "Rome")).to_have_accessible_name(re.compile("in the official record only$"))
    with rerun(page):
        rome.get_by_role("button", name="Rome").click()
    expect(sidebar(page).get_by_role("heading", name="Rome, Italy")).to_be_visible()
    expect(official(sidebar(page))).to_contain_text("In the record, not announced, 9–10 January 2025")
    expect(quotations(sidebar(page))).to_have_count(0)
    assert query_of(page) == f"stop={ROME}&tab=plan"


def test_a_place_that_only_the_record_has_can_be_chosen_on_the_map(page: Page) -> None:
    visit(page, "trip=2025-01-blinken-final")
    wait_for_places(page, ["Paris", "Rome", "Seoul", "Tokyo", "Vatican City"])
    choose_place(page, "Rome")
    expect(sidebar(page).get_by_role("heading", name="Rome, Italy")).to_be_visible()
    assert query_of(page) == f"trip=2025-01-blinken-final&stop={ROME}"


def test_a_person_is_found_by_typing_and_ticked_with_the_keyboard(page: Page) -> None:
    visit(page, "record=1")
    inside = open_filter(page, "Person")
    expect(inside.get_by_role("group", name="Presidents")).to_be_visible()
    expect(inside.get_by_role("group", name="Secretaries of State")).to_be_visible()
    inside.get_by_role("searchbox", name="Find a person").fill("kissing")
    expect(inside.get_by_role("checkbox")).to_have_count(1)
    with rerun(page):
        inside.get_by_role("checkbox", name="Henry Kissinger").press("Space")
    assert query_of(page) == "person=henry-kissinger&record=1"
    expect(inside.get_by_role("checkbox", name="Henry Kissinger")).to_be_focused()
    expect(chips(page).first).to_have_accessible_name("Person: Henry Kissinger")


def test_years_are_brushed_with_the_mouse_and_set_with_the_keyboard(page: Page) -> None:
    visit(page, "record=1")
    inside = open_filter(page, "Year")
    box = inside.locator(".years svg").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + box["height"] / 2, steps=4)
    with rerun(page):
        page.mouse.up()
    brushed = re.fullmatch(r"years=(\d{4})-(\d{4})&record=1", query_of(page))
    assert brushed
    assert 1970 <= int(brushed[1]) < int(brushed[2]) <= 1996
    expect(inside.get_by_role("status")).to_contain_text(f"{brushed[1]}–{brushed[2]}")
    with rerun(page):
        inside.get_by_role("slider", name="Last year").press("ArrowRight")
    assert query_of(page) == f"years={brushed[1]}-{int(brushed[2]) + 1}&record=1"
    expect(inside.get_by_role("slider", name="Last year")).to_be_focused()
    with rerun(page):
        inside.get_by_role("slider", name="First year").press("Home")
    with rerun(page):
        inside.get_by_role("slider", name="Last year").press("End")
    assert query_of(page) == "record=1"


def test_two_people_are_told_apart_on_one_map(page: Page) -> None:
    visit(page, "record=1&person=hillary-clinton&person=barack-obama&years=2009-2012&tab=timeline")
    legend = map_frame(page).locator(".stopover-legend")
    for name in ("People", "Hillary Clinton", "Barack Obama", "several people"):
        expect(legend).to_contain_text(name)
    chart = page.get_by_test_id("stVegaLiteChart")
    expect(chart.locator('[aria-roledescription="bar"]').first).to_be_visible()
    with rerun(page):
        chart.locator('[aria-roledescription="bar"][aria-label*="Hillary Clinton"]').first.click()
    assert "stop=record-" in query_of(page)


def test_55_people_at_once_can_be_used_and_what_is_sent_is_bounded(new_page: NewPage) -> None:
    page = new_page()
    largest = [0]

    def watch(socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: largest.append(len(frame)))

    page.on("websocket", watch)
    visit(page, "record=1")
    expect(markers(page).first).to_be_attached()
    drawn = markers(page).evaluate_all("all => new Set(all.map(one => one.getAttribute('aria-label'))).size")
    assert 0 < drawn <= MOST_PLACES
    assert max(largest) < LARGEST_MESSAGE
    expect(page.get_by_text(re.compile(r"Drawn are 500 of 744 places"))).to_be_visible()
    assert grave_findings(page) == []
    open_filter(page, "Person")
    assert grave_findings(page) == []
    page.keyboard.press("Escape")
    open_filter(page, "Year")
    assert grave_findings(page) == []
    page.keyboard.press("Escape")
    with rerun(page):
        itinerary(page).get_by_role("button", name="Munich, Germany").first.click()
    expect(official(sidebar(page))).to_contain_text("Munich")
    for tab in ("Timeline", "Numbers", "Plan and record", "Downloads"):
        with rerun(page):
            page.get_by_role("tab", name=tab).click()
        settle(page)
        expect(page.get_by_role("tabpanel", name=tab)).to_be_visible()
    assert max(largest) < LARGEST_MESSAGE


def test_500_places_and_150_legs_are_few_layers_of_the_map(page: Page) -> None:
    visit(page, "record=1")
    expect(markers(page).first).to_be_attached()
    frame = page.locator("iframe").element_handle().content_frame()
    assert frame
    assert frame.evaluate("document.querySelectorAll('.stopover-place').length") >= MOST_PLACES
    assert frame.evaluate("Object.keys(map_div._layers).length") < 20


def test_by_night_and_on_a_phone_the_comparison_is_readable(phone: Page, dark_page: Page) -> None:
    visit(phone, "stop=2025-01-seoul&tab=plan")
    expect(official(phone.locator(".st-key-under-the-map"))).to_contain_text("As announced, 6 January 2025")
    expect(compared(phone).get_by_role("row").filter(has_text="Rome")).to_be_visible()
    assert grave_findings(phone) == []
    visit(dark_page, "trip=2025-01-blinken-final&tab=plan")
    expect(official(sidebar(dark_page))).to_contain_text("Vatican City")
    assert grave_findings(dark_page) == []
