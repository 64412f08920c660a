"""Where things are on the two pages that are measured. When the dashboard's page changes, this is what to mend."""

import itertools
from collections.abc import Iterator

from playwright.sync_api import Locator, Page

from tests.benchmarks.stopwatch import Probe

# The empty page.
EMPTY_TEXT = Probe('[data-testid="stText"]')

# The dashboard.
MAP = 'iframe[title*="st_folium"]'
MARKER = 'path[role="button"][aria-label]'
STOPS_ON_THE_MAP = Probe(MARKER, frame=MAP, attribute="aria-label")
EXCERPT = Probe('[data-testid="stSidebar"] :is(.quotation, .official, .said)')

_UNCOVERED = """
all => all.filter(one => {
  const box = one.getBoundingClientRect();
  return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === one;
}).map(one => one.getAttribute('aria-label'))
"""


def run_the_empty_page(page: Page) -> None:
    page.get_by_text("Again").click()


def filter_choices(page: Page, name: str) -> Iterator[Locator]:
    """What to click in the filter of that name, one after the other, so that each click alone changes the map."""
    page.get_by_test_id("stMain").get_by_role("button", name=name, exact=True).click()
    options = page.get_by_role("dialog", name=name, exact=True).get_by_role("button")
    options.first.wait_for()
    # By their places in the row: the counts in their names change with every click.
    with_stops = [at for at, label in enumerate(options.all_inner_texts()) if not label.endswith("(0)")]
    return itertools.cycle([options.nth(at) for at in with_stops[:2]])


def stops_to_click(page: Page) -> Iterator[Locator]:
    """Two markers in view that no other one covers, to be chosen in turns."""
    page.keyboard.press("Escape")  # closes the filter, which would cover the map
    page.get_by_role("dialog").wait_for(state="hidden")
    markers = page.frame_locator(MAP).locator(MARKER)
    free: list[str] = markers.evaluate_all(_UNCOVERED)
    return itertools.cycle([markers.and_(page.frame_locator(MAP).get_by_label(name, exact=True)) for name in free[:2]])
