"""Each filter narrows the map and everything beside it, says what it would show, and can be taken off again."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.steps import (
    chips,
    choose_option,
    choose_place,
    itinerary,
    live_line,
    open_filter,
    option,
    query_of,
    rerun,
    sidebar,
    visit,
    wait_for_places,
)

ASIA = ["Hanoi", "Manila", "Singapore", "Tokyo", "Ulaanbaatar", "Vientiane"]
LAST = ["Paris", "Seoul", "Tokyo"]


@pytest.mark.parametrize(
    ("name", "label", "places", "chip", "query"),
    [
        ("Trip", "Six countries in Asia", ASIA, "Trip: Six countries in Asia", "trip=2024-07-blinken-asia"),
        ("Year", "2025", LAST, "Year: 2025", "years=2025"),
        ("Topic", "Arctic", ["Ottawa"], "Topic: Arctic", "topics=arctic"),
    ],
)
def test_an_option_narrows_the_map_the_itinerary_and_the_line_and_its_chip_takes_it_off(
    page: Page, name: str, label: str, places: list[str], chip: str, query: str
) -> None:
    visit(page)
    choose_option(page, name, label)
    wait_for_places(page, places)
    expect(live_line(page)).to_contain_text(f"{len(places)} place")
    expect(itinerary(page).get_by_role("table")).to_have_count(1)
    assert query_of(page) == query
    expect(chips(page)).to_have_count(2)
    expect(chips(page).first).to_have_accessible_name(chip)
    with rerun(page):
        chips(page).first.click()
    expect(live_line(page)).to_contain_text("12 places")
    expect(chips(page)).to_have_count(0)
    assert query_of(page) == ""


def test_options_say_what_they_would_show_under_the_other_filters_and_none_goes_away(page: Page) -> None:
    visit(page, "years=2025")
    people = open_filter(page, "Person")
    expect(people.get_by_role("button")).to_have_text(["Antony Blinken (3)", "Jake Sullivan (0)", "Lloyd Austin (0)"])
    page.keyboard.press("Escape")
    statuses = open_filter(page, "Status")
    expect(statuses.get_by_role("button", name="made (0)")).to_be_visible()
    expect(statuses.get_by_role("button", name="planned (3)")).to_be_visible()
    page.keyboard.press("Escape")
    years = open_filter(page, "Year")
    expect(years.get_by_role("button", name="2024 (6)")).to_be_visible()
    expect(years.get_by_role("button", name="2023 (0)")).to_be_visible()
    expect(option(years, "2025")).to_have_attribute("aria-pressed", "true")
    expect(option(years, "2024")).to_have_attribute("aria-pressed", "false")


def test_several_filters_narrow_each_other_and_clear_all_takes_them_all_off(page: Page) -> None:
    visit(page)
    choose_option(page, "Status", "planned")
    choose_option(page, "Person", "Lloyd Austin")
    wait_for_places(page, ["Tokyo", "Seoul", "Manila"])
    choose_option(page, "Year", "2024")
    wait_for_places(page, ["Tokyo", "Manila"])
    expect(chips(page)).to_have_count(4)
    with rerun(page):
        page.get_by_role("button", name="Clear all", exact=True).click()
    expect(live_line(page)).to_contain_text("15 stops")
    assert query_of(page) == ""


def test_words_are_found_in_places_titles_and_excerpts(page: Page) -> None:
    visit(page)
    words = page.get_by_role("textbox", name="Words")
    with rerun(page):
        words.fill("JUAREZ mexican")
        words.press("Enter")
    wait_for_places(page, ["Ciudad Juárez", "El Paso"])
    assert query_of(page) == "q=JUAREZ+mexican"
    with rerun(page):
        chips(page).filter(has_text="Words").click()
    expect(words).to_have_value("")
    expect(live_line(page)).to_contain_text("12 places")


def test_topics_are_any_of_them_or_all_of_them_as_the_reader_says(page: Page) -> None:
    visit(page, "topics=arctic&topics=covid&topics=trilateral")
    wait_for_places(page, ["Ottawa", "Tokyo"])
    expect(page.get_by_role("radio", name="any of the topics")).to_be_checked()
    with rerun(page):
        page.get_by_text("all of the topics", exact=True).click()
    expect(page.get_by_text("No stop matches all of these filters")).to_be_visible()
    assert "match=all" in query_of(page)
    with rerun(page):
        chips(page).filter(has_text="Trilateral").click()
    wait_for_places(page, ["Ottawa"])
    expect(page.get_by_text("No stop matches")).to_have_count(0)


def test_nothing_left_says_what_to_relax(page: Page) -> None:
    visit(page, "years=2025&topics=arctic")
    expect(page.get_by_text("No stop matches all of these filters")).to_be_visible()
    expect(sidebar(page).get_by_role("button")).to_have_count(0)
    with rerun(page):
        page.get_by_role("button", name="Without “Year”: 1 stop").click()
    wait_for_places(page, ["Ottawa"])
    assert query_of(page) == "topics=arctic"


@pytest.mark.parametrize("way", ["Clear all", "chip", "back"])
def test_a_filter_that_was_taken_off_stays_off_when_something_else_is_clicked(page: Page, way: str) -> None:
    visit(page)
    choose_option(page, "Year", "2024")
    wait_for_places(page, ASIA)
    with rerun(page):
        if way == "back":
            page.go_back()
        elif way == "chip":
            chips(page).first.click()
        else:
            page.get_by_role("button", name="Clear all", exact=True).click()
    expect(live_line(page)).to_contain_text("12 places")
    choose_place(page, "Paris")
    assert query_of(page) == "stop=2025-01-paris"
    expect(live_line(page)).to_contain_text("12 places")
    expect(option(open_filter(page, "Year"), "2024")).to_have_attribute("aria-pressed", "false")
