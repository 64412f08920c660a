"""A stop chosen on the map, in the itinerary, on the timeline or by its neighbours is the same stop everywhere."""

import re
from typing import Any

from playwright.sync_api import Frame, Page, expect

from tests.browser.steps import (
    choose_option,
    choose_place,
    itinerary,
    map_frame,
    place,
    query_of,
    quotations,
    rerun,
    settle,
    sidebar,
    visit,
    wait_for_places,
)


def frame_of_the_map(page: Page) -> Frame:
    map_frame(page)
    frame = page.locator("iframe").element_handle().content_frame()
    assert frame
    return frame


def position(page: Page, name: str) -> tuple[int, int]:
    """Where a place is within the map, in pixels."""
    box, frame = place(page, name).bounding_box(), page.locator("iframe").bounding_box()
    assert box
    assert frame
    return round(box["x"] + box["width"] / 2 - frame["x"]), round(box["y"] + box["height"] / 2 - frame["y"])


ALL_IN_SIGHT = """
wide => innerWidth < wide && [...document.querySelectorAll('path[role="button"]')].every(one => {
  const {left, right} = one.getBoundingClientRect();
  return left >= 0 && right <= innerWidth;
})
"""


def drag_the_map(page: Page, by: tuple[int, int]) -> None:
    map_frame(page)
    box = page.locator("iframe").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] - 40
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + by[0] / 2, y + by[1] / 2)
    page.mouse.move(x + by[0], y + by[1])
    page.mouse.up()


def chosen_row(page: Page) -> Any:
    return itinerary(page).locator('[aria-current="true"]')


def test_each_click_on_the_map_is_told_once(page: Page) -> None:
    told: list[str | bytes] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda sent: told.append(sent)))
    visit(page)
    told.clear()
    for name in ("Paris", "Singapore", "Paris"):
        choose_place(page, name)
        expect(sidebar(page).get_by_role("heading", name=name)).to_be_visible()
    with rerun(page):
        sidebar(page).get_by_role("button", name="Close").click()
    assert len(told) == 4


def test_a_click_on_the_map_brings_the_excerpts_of_that_stop_and_of_no_other(page: Page) -> None:
    visit(page)
    choose_place(page, "Paris")
    expect(sidebar(page).get_by_role("heading", name="Paris, France")).to_be_visible()
    expect(quotations(sidebar(page)).filter(has_text="will conclude in Paris")).to_have_count(2)
    expect(quotations(sidebar(page)).filter(has_text="Arctic")).to_have_count(0)
    expect(sidebar(page)).to_contain_text("in the week of 5–11 January 2025")
    expect(sidebar(page)).to_contain_text("Newslooks, “Blinken’s Final Overseas Trip")
    assert query_of(page) == "stop=2025-01-paris"
    expect(chosen_row(page)).to_have_text(["Paris, France"])
    expect(page.locator(".st-key-under-the-map")).to_be_hidden()


def test_a_place_of_three_stops_lists_all_three(page: Page) -> None:
    visit(page)
    choose_place(page, "Tokyo")
    expect(sidebar(page).get_by_role("heading", name="Tokyo, Japan")).to_be_visible()
    expect(sidebar(page)).to_contain_text("3 stops here")
    for trip in ("Last trip: Seoul, Tokyo, Paris", "Six countries in Asia", "Tokyo, Seoul and Alaska"):
        expect(sidebar(page).get_by_role("button", name=trip)).to_be_visible()
    assert query_of(page) == "place=tokyo-jp"
    with rerun(page):
        sidebar(page).get_by_role("button", name="Six countries in Asia").click()
    assert query_of(page) == "stop=2024-07-tokyo"
    choose_place(page, "Tokyo")
    assert query_of(page) == "place=tokyo-jp"


def test_with_one_trip_filtered_for_the_same_place_is_its_one_stop(page: Page) -> None:
    visit(page, "years=2025")
    choose_place(page, "Tokyo")
    assert query_of(page) == "years=2025&stop=2025-01-tokyo"


def test_the_chosen_stop_can_be_chosen_again_after_another_and_after_closing_it(page: Page) -> None:
    visit(page)
    choose_place(page, "Paris")
    with rerun(page):
        itinerary(page).get_by_role("button", name="Hanoi, Vietnam").click()
    assert query_of(page) == "stop=2024-07-hanoi"
    choose_place(page, "Paris")
    assert query_of(page) == "stop=2025-01-paris"
    with rerun(page):
        sidebar(page).get_by_role("button", name="Close").click()
    assert query_of(page) == ""
    expect(chosen_row(page)).to_have_count(0)
    choose_place(page, "Paris")
    assert query_of(page) == "stop=2025-01-paris"


def test_the_map_stays_where_the_reader_put_it_and_is_never_loaded_anew(page: Page) -> None:
    visit(page)
    frame = frame_of_the_map(page)
    frame.evaluate("window.touched = true")
    before = position(page, "Manila")
    map_frame(page).get_by_role("button", name="Zoom in").click()
    drag_the_map(page, (100, -80))
    moved = position(page, "Manila")
    assert moved != before
    choose_place(page, "Manila")
    assert query_of(page) == "stop=2024-07-manila"
    assert position(page, "Manila") == moved
    choose_option(page, "Year", "2024")
    wait_for_places(page, ["Hanoi", "Manila", "Singapore", "Tokyo", "Ulaanbaatar", "Vientiane"])
    assert position(page, "Manila") == moved
    with rerun(page):
        sidebar(page).get_by_role("button", name="Next stop").click()
    assert position(page, "Manila") == moved
    assert frame_of_the_map(page).evaluate("window.touched") is True
    map_frame(page).get_by_role("button", name="Zoom to results").click()
    assert position(page, "Manila") != moved


def test_a_map_that_nobody_has_moved_shows_all_its_stops_in_a_narrower_window_too(page: Page) -> None:
    visit(page)
    frame = frame_of_the_map(page)
    wide = frame.evaluate("innerWidth")
    frame.wait_for_function(ALL_IN_SIGHT, arg=wide + 1)
    page.set_viewport_size({"width": 900, "height": 900})
    frame.wait_for_function(ALL_IN_SIGHT, arg=wide)


def test_a_map_that_was_moved_keeps_its_scale_in_a_narrower_window(page: Page) -> None:
    visit(page)
    frame = frame_of_the_map(page)
    map_frame(page).get_by_role("button", name="Zoom in").click()
    apart = position(page, "Manila")[1] - position(page, "Tokyo")[1]
    wide = frame.evaluate("innerWidth")
    page.set_viewport_size({"width": 1200, "height": 900})
    frame.wait_for_function("wide => innerWidth < wide", arg=wide)
    settle(page)
    assert position(page, "Manila")[1] - position(page, "Tokyo")[1] == apart


def test_a_place_is_named_under_the_pointer_and_a_drag_that_begins_on_it_chooses_nothing(page: Page) -> None:
    visit(page)
    tip = map_frame(page).locator(".stopover-tip")
    expect(tip).to_have_count(0)
    runs = page.evaluate("window.finishedRuns")
    x, y = position(page, "Manila")
    frame = page.locator("iframe").bounding_box()
    assert frame
    page.mouse.move(frame["x"] + x, frame["y"] + y)
    expect(tip).to_have_text(re.compile("^Manila, Philippines — "))
    page.mouse.down()
    page.mouse.move(frame["x"] + x - 60, frame["y"] + y - 40)
    page.mouse.move(frame["x"] + x - 120, frame["y"] + y - 60)
    page.mouse.up()
    assert position(page, "Manila") != (x, y)
    page.mouse.move(frame["x"] + 300, frame["y"] + 20)
    expect(tip).to_have_count(0)
    choose_place(page, "Manila")
    assert page.evaluate("window.finishedRuns") == runs + 1


def test_a_pan_alone_asks_the_server_for_nothing(page: Page) -> None:
    visit(page)
    runs = page.evaluate("window.finishedRuns")
    drag_the_map(page, (-120, -60))
    map_frame(page).get_by_role("button", name="Zoom in").click()
    choose_place(page, "Manila")
    assert page.evaluate("window.finishedRuns") == runs + 1


def test_an_itinerary_row_chooses_its_stop_and_is_marked(page: Page) -> None:
    visit(page)
    expect(chosen_row(page)).to_have_count(0)
    with rerun(page):
        itinerary(page).get_by_role("button", name="Ulaanbaatar, Mongolia").click()
    expect(chosen_row(page)).to_have_text(["Ulaanbaatar, Mongolia"])
    expect(sidebar(page).get_by_role("heading", name="Ulaanbaatar, Mongolia")).to_be_visible()
    expect(sidebar(page)).to_contain_text("Stop 6 of 6")
    expect(map_frame(page).locator(".stopover-label span.chosen").first).to_have_text("Ulaanbaatar")
    assert query_of(page) == "stop=2024-07-ulaanbaatar"


def test_previous_and_next_walk_through_the_trip(page: Page) -> None:
    visit(page, "stop=2025-01-seoul")
    previous = sidebar(page).get_by_role("button", name="Previous stop")
    following = sidebar(page).get_by_role("button", name="Next stop")
    expect(previous).to_be_disabled()
    with rerun(page):
        following.click()
    assert query_of(page) == "stop=2025-01-tokyo"
    expect(chosen_row(page)).to_have_text(["Tokyo, Japan"])
    with rerun(page):
        following.click()
    expect(following).to_be_disabled()
    with rerun(page):
        previous.click()
    assert query_of(page) == "stop=2025-01-tokyo"


def test_a_bar_and_an_undated_mark_of_the_timeline_choose_their_stops(page: Page) -> None:
    visit(page, "tab=timeline")
    chart = page.get_by_test_id("stVegaLiteChart")
    with rerun(page):
        chart.locator('[aria-roledescription="bar"][aria-label*="Seoul"]').last.click()
    expect(sidebar(page).get_by_role("heading", name="Seoul, South Korea")).to_be_visible()
    assert query_of(page) == "stop=2021-03-seoul&tab=timeline"
    with rerun(page):
        chart.locator('[aria-roledescription="point"][aria-label*="Singapore"]').click()
    expect(sidebar(page).get_by_role("heading", name="Singapore")).to_be_visible()
    assert query_of(page) == "stop=2024-07-singapore&tab=timeline"
    choose_place(page, "Paris")
    with rerun(page):
        chart.locator('[aria-roledescription="point"][aria-label*="Singapore"]').click()
    assert query_of(page) == "stop=2024-07-singapore&tab=timeline"


def test_with_a_topic_on_its_excerpts_come_first_and_the_others_are_folded(page: Page) -> None:
    visit(page, "stop=2025-01-paris&topics=ukraine")
    shown = quotations(sidebar(page))
    expect(shown.filter(has_text="war in Ukraine")).to_be_visible()
    expect(shown.filter(has_text="taking him to Seoul")).to_be_hidden()
    sidebar(page).get_by_text("more excerpt").click()
    expect(shown.filter(has_text="taking him to Seoul")).to_be_visible()
