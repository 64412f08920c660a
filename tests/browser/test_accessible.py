"""No serious or critical finding of axe-core in any state of the page."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import grave_findings
from tests.browser.steps import open_filter, place_names, visit

# Streamlit's own internals, which nobody outside can mend, each with what it is.
STREAMLITS_OWN: tuple[str, ...] = ()


@pytest.mark.parametrize(
    "query",
    [
        "",
        "stop=2025-01-tokyo",
        "place=tokyo-jp&years=2024&topics=security",
        "tab=timeline",
        "tab=numbers",
        "tab=downloads",
    ],
)
def test_by_day(page: Page, query: str) -> None:
    visit(page, query)
    place_names(page)
    assert grave_findings(page, STREAMLITS_OWN) == []


def test_by_night(dark_page: Page) -> None:
    visit(dark_page, "stop=2025-01-tokyo&topics=china")
    place_names(dark_page)
    assert grave_findings(dark_page, STREAMLITS_OWN) == []


def test_on_a_phone(phone: Page) -> None:
    visit(phone, "stop=2025-01-tokyo")
    place_names(phone)
    assert grave_findings(phone, STREAMLITS_OWN) == []


def test_with_a_filter_open_and_nothing_left(page: Page) -> None:
    visit(page, "years=2025&topics=arctic")
    expect(page.get_by_text("No stop matches")).to_be_visible()
    open_filter(page, "Year")
    assert grave_findings(page, STREAMLITS_OWN) == []
