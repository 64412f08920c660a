"""On a phone: the excerpts under the map, nothing wider than the screen, and a page that scrolls over the map."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.steps import (
    choose_place,
    map_frame,
    markers,
    place,
    place_names,
    query_of,
    quotations,
    rerun,
    sidebar,
    visit,
)

WIDER_THAN_THE_SCREEN = """
() => [document.documentElement, ...document.querySelectorAll('[data-testid="stMain"]')]
  .some(one => one.scrollWidth > one.clientWidth)
"""
CUT_OFF = """
all => all.filter(one => one.getBoundingClientRect().left < 0 || one.getBoundingClientRect().right > innerWidth)
  .map(one => one.textContent)
"""
SCROLLED = "() => document.querySelector('[data-testid=\"stMain\"]').scrollTop + window.scrollY"


def test_the_excerpts_of_the_chosen_stop_are_right_under_the_map(phone: Page) -> None:
    visit(phone)
    assert len(place_names(phone)) == 12
    under = phone.locator(".st-key-under-the-map")
    expect(under.get_by_role("heading")).to_have_count(0)
    expect(sidebar(phone)).not_to_be_in_viewport()
    with rerun(phone):
        place(phone, "Paris").tap()
    assert query_of(phone) == "stop=2025-01-paris"
    expect(quotations(under).filter(has_text="will conclude in Paris").first).to_be_visible()
    frame, said = phone.locator("iframe").bounding_box(), under.bounding_box()
    assert frame
    assert said
    assert 0 <= said["y"] - (frame["y"] + frame["height"]) < 60
    with rerun(phone):
        under.get_by_role("button", name="Previous stop").tap()
    expect(under.get_by_role("heading", name="Tokyo, Japan")).to_be_visible()


def test_nothing_is_wider_than_the_screen(phone: Page) -> None:
    for query in ("", "stop=2025-01-paris", "tab=timeline", "tab=numbers", "tab=downloads", "years=2025&topics=arctic"):
        visit(phone, query)
        markers(phone)
        assert not phone.evaluate(WIDER_THAN_THE_SCREEN), query


@pytest.mark.parametrize("query", ["", "trip=2025-01-blinken-final", "trip=2021-02-blinken-virtual"])
def test_no_name_on_the_map_is_cut_off_by_its_edge(phone: Page, query: str) -> None:
    visit(phone, query)
    place_names(phone)
    names = map_frame(phone).locator(".stopover-label span:not([hidden])")
    assert names.evaluate_all(CUT_OFF) == []


def test_no_name_on_the_map_is_cut_off_beside_the_sidebar_of_a_tablet(new_page: NewPage) -> None:
    tablet = new_page(size={"width": 834, "height": 1112})
    visit(tablet)
    place_names(tablet)
    names = map_frame(tablet).locator(".stopover-label span:not([hidden])")
    expect(names.filter(has_text="Ottawa")).to_be_visible()
    assert names.evaluate_all(CUT_OFF) == []


def test_a_finger_on_the_map_scrolls_the_page(phone: Page) -> None:
    visit(phone)
    place_names(phone)
    phone.locator("iframe").scroll_into_view_if_needed()
    frame = phone.locator("iframe").bounding_box()
    assert frame
    x, y = frame["x"] + frame["width"] / 2, min(frame["y"] + frame["height"] / 2, 800)
    finger = phone.context.new_cdp_session(phone)
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(10, 210, 10):
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - step}]})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    phone.wait_for_function(f"() => ({SCROLLED})() > 100")


def test_the_wheel_scrolls_the_page_until_the_map_is_asked(page: Page) -> None:
    visit(page)
    place_names(page)
    box = page.locator("iframe").bounding_box()
    assert box
    before = markers(page).first.bounding_box()
    page.mouse.move(box["x"] + 400, box["y"] + 300)
    page.mouse.wheel(0, 300)
    page.wait_for_function(f"() => ({SCROLLED})() >= 300")
    after = markers(page).first.bounding_box()
    assert before
    assert after
    assert after["x"] == before["x"], "the map zoomed"


def test_a_click_on_a_map_that_is_half_out_of_sight_is_not_lost(page: Page) -> None:
    visit(page)
    place_names(page)
    page.mouse.move(900, 100)
    page.mouse.wheel(0, 300)
    page.wait_for_function(f"() => ({SCROLLED})() >= 300")
    choose_place(page, "Paris")
    assert query_of(page) == "stop=2025-01-paris"
    assert page.evaluate(f"({SCROLLED})()") >= 300, "the page jumped"
