"""What a reader does and sees, as functions of a page: open a view, look at the map, choose a place.

Every wait is on a condition that a reader could name; nothing sleeps. Streamlit tells on its root element whether the
script is running, and a small observer counts the runs that ended, so that "the page after this click" is a fact.
"""

import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from playwright.sync_api import FrameLocator, Locator, Page, TimeoutError, expect

TIMEOUT = 20_000  # milliseconds; generous, because the machine may be busy: a passing test never waits for it

# Runs in every page before its own scripts. Counts how often Streamlit's script run came to an end, and what the server
# sent: a run that is over at once may begin and end between two looks at the root element.
COUNT_RUNS = """
(() => {
  if (window !== window.top) return;
  window.finishedRuns = 0;
  window.messages = {count: 0, last: 0};
  window.WebSocket = class extends window.WebSocket {
    constructor(...address) {
      super(...address);
      this.addEventListener('message', () => { messages.count += 1; messages.last = performance.now(); });
    }
  };
  let before = null;
  new MutationObserver(() => {
    const app = document.querySelector('[data-testid="stApp"]');
    const state = app && app.getAttribute('data-test-script-state');
    if (state === 'notRunning' && before !== 'notRunning') window.finishedRuns += 1;
    before = state;
  }).observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['data-test-script-state']});
})();
"""

_MAP = 'iframe[title*="st_folium"]'
_SETTLED = """
runs => {
  const app = document.querySelector('[data-testid="stApp"]');
  return app !== null && window.finishedRuns > runs
    && app.getAttribute('data-test-connection-state') === 'CONNECTED'
    && app.getAttribute('data-test-script-state') === 'notRunning';
}
"""
_ANSWERED = """
([runs, messages]) => {
  const app = document.querySelector('[data-testid="stApp"]');
  return app !== null && app.getAttribute('data-test-script-state') === 'notRunning'
    && (window.finishedRuns > runs
      || window.messages.count > messages && performance.now() - window.messages.last > 500);
}
"""
_PLACES_ARE = """
wanted => {
  const all = [...document.querySelectorAll('path[role="button"][aria-label]')];
  const shown = new Set(all.map(one => one.getAttribute('aria-label')));
  return shown.size === wanted.length
    && wanted.every(beginning => [...shown].some(name => name.startsWith(beginning)));
}
"""


def visit(page: Page, query: str = "") -> None:
    """Open the view that a query string stands for, and wait until the script has run."""
    page.goto(f"/?{query}" if query else "/")
    settle(page)


def settle(page: Page, runs: int = 0) -> None:
    """Wait until the script is not running and has ended more than `runs` times since the page was loaded."""
    page.wait_for_function(_SETTLED, arg=runs, timeout=TIMEOUT)


@contextmanager
def rerun(page: Page) -> Iterator[None]:
    """`with rerun(page): click` goes on when the script run that the click caused is over."""
    before = page.evaluate("[window.finishedRuns, window.messages.count]")
    yield
    page.wait_for_function(_ANSWERED, arg=before, timeout=TIMEOUT)


def query_of(page: Page) -> str:
    """What stands behind the question mark in the address bar."""
    return page.url.partition("?")[2]


def sidebar(page: Page) -> Locator:
    return page.get_by_test_id("stSidebar")


def map_frame(page: Page) -> FrameLocator:
    """The frame that holds the map, once Leaflet has made one in it."""
    frame = page.frame_locator(_MAP)
    expect(frame.locator(".leaflet-container")).to_be_visible(timeout=TIMEOUT)
    return frame


def markers(page: Page) -> Locator:
    """The places on the map: one marker each, named for who cannot see it."""
    return map_frame(page).locator('path[role="button"][aria-label]')


def place_names(page: Page) -> list[str]:
    """The accessible names of the places on the map, sorted, such as "Tokyo, Japan — 3 visits, planned".

    Copies of a marker on either side of the date line count once. Waits until there is at least one.
    """
    shown = markers(page)
    expect(shown.first).to_be_attached(timeout=TIMEOUT)
    return sorted({str(name) for name in shown.evaluate_all("all => all.map(one => one.getAttribute('aria-label'))")})


def wait_for_places(page: Page, names: Collection[str]) -> None:
    """Wait until the places on the map are these and no others; the names may be beginnings of the accessible ones."""
    map_frame(page)
    frame = page.locator(_MAP).element_handle().content_frame()
    assert frame is not None
    try:
        frame.wait_for_function(_PLACES_ARE, arg=list(names), timeout=TIMEOUT)
    except TimeoutError as late:
        raise AssertionError(f"expected {sorted(names)} on the map, which shows {place_names(page)}") from late


def place(page: Page, name: str) -> Locator:
    """The marker of the place whose accessible name begins with `name`."""
    frame = map_frame(page)
    begins = re.compile(rf"^{re.escape(name)}(?!\w)")
    return frame.locator("path").and_(frame.get_by_role("button", name=begins)).first


def choose_place(page: Page, name: str) -> None:
    """Click a place on the map and wait until the page has answered."""
    with rerun(page):
        place(page, name).click(timeout=TIMEOUT)


def open_filter(page: Page, name: str) -> Locator:
    """Open the popover of a filter, unless it is open, and give its inside."""
    inside = page.get_by_role("dialog", name=name, exact=True)
    if not inside.is_visible():
        page.get_by_test_id("stMain").get_by_role("button", name=name, exact=True).click()
    expect(inside).to_be_visible()
    return inside


def option(inside: Locator, label: str) -> Locator:
    """One option of an open filter, by its name without the count."""
    return inside.get_by_role("button", name=re.compile(rf"^{re.escape(label)} \(\d"))


def choose_option(page: Page, filter_name: str, label: str) -> None:
    """Switch one option of a filter, leave the filter again, and wait until the page has answered."""
    with rerun(page):
        option(open_filter(page, filter_name), label).click()
    page.keyboard.press("Escape")


def live_line(page: Page) -> Locator:
    """The line beside the name that says how much is shown."""
    return page.locator(".st-key-header").get_by_text(re.compile(r"\d stops? ·"))


def chips(page: Page) -> Locator:
    """What is on, as buttons that take it off."""
    return page.locator(".st-key-chips").get_by_role("button", disabled=False)


def quotations(inside: Page | Locator) -> Locator:
    """The excerpts that are shown in a part of the page."""
    return inside.locator("blockquote.quotation")


def itinerary(page: Page) -> Locator:
    """The tab with the itinerary's tables."""
    return page.get_by_role("tabpanel", name="Itinerary")


def cell_field(page: Page) -> Locator:
    """The field that the table of stops lays over the cell one writes in, while one does."""
    return page.locator("#portal").locator("input, textarea")


def add_row(page: Page, x: int, y: int) -> None:
    """Click a cell of the table's empty last row, at pixels from the table's corner.

    The table adds the row, runs the script, and opens the cell's field, which may come last: what is typed before it
    is open is lost.
    """
    with rerun(page):
        page.get_by_test_id("stDataFrame").click(position={"x": x, "y": y})
    expect(cell_field(page)).to_be_focused(timeout=TIMEOUT)


def type_into_cell(page: Page, words: str) -> None:
    """Type over the table's chosen cell. It opens its field at the first letter: letters that come before that are
    lost, and all of them with a key that ends the field while they still come in. Nobody types so fast."""
    page.keyboard.type(words[0])
    field = cell_field(page)
    expect(field).to_have_value(words[0], timeout=TIMEOUT)
    field.fill(words)
