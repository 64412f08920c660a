"""The fixtures of the browser tests: one browser, one server on the shipped data, and pages that are watched.

- `page`, `phone`, `dark_page`: a new page on the shipped data; `page.goto("/?trip=…")` or `steps.visit(page, …)`.
- `new_page(server, size=PHONE, dark=True, tolerate=("tiles.example",))`: one of any other kind of reader.
- `serve(folder)`: a server on another data folder, kept until the end of the module.

A test in which anything went wrong that `Watch` knows of fails, whatever the test itself looked at.
"""

import re
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, ViewportSize, sync_playwright

from tests.browser import chromium
from tests.browser.server import HEALTH, Server
from tests.browser.steps import COUNT_RUNS
from tests.browser.watch import Watch

WIDE: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}

WATCHES: pytest.StashKey[list[Watch]] = pytest.StashKey()

NewPage = Callable[..., Page]


@pytest.fixture(scope="package")  # No longer: Playwright's event loop is open as long, and other tests run their own.
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        try:
            browser = chromium.launch(playwright)
        except chromium.BrowserMissing as missing:
            pytest.fail(str(missing), pytrace=False)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def server() -> Iterator[Server]:
    """The app on the data it is shipped with."""
    with Server() as server:
        yield server


@pytest.fixture(scope="module")
def serve() -> Iterator[Callable[[Path], Server]]:
    """Start the app on a data folder; asking twice for the same folder gives the same server."""
    running: dict[Path, Server] = {}
    with ExitStack() as stack:

        def start(folder: Path) -> Server:
            if folder not in running:
                running[folder] = stack.enter_context(Server(data=folder))
            return running[folder]

        yield start


@pytest.fixture(scope="module")
def readers(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """A kind of reader of a server: British English, UTC, and what a test asks for. Asking twice gives the same one.

    To load Streamlit's own files and to compile them takes more than all else in a visit, so the pages of a module
    share what a browser keeps of them. The page that stays open keeps the process that has compiled them.
    """
    known: dict[str, BrowserContext] = {}
    with ExitStack() as stack:

        def reader(at: Server, **options: Any) -> BrowserContext:
            kind = repr((at.address, sorted(options.items())))
            if kind not in known:
                context = browser.new_context(base_url=at.address, locale="en-GB", timezone_id="UTC", **options)
                stack.callback(context.close)
                context.add_init_script(COUNT_RUNS)
                context.new_page().goto(HEALTH)
                known[kind] = context
            known[kind].pages[0].evaluate("localStorage.clear()")
            return known[kind]

        yield reader


@pytest.fixture
def new_page(
    request: pytest.FixtureRequest, readers: Callable[..., BrowserContext], server: Server
) -> Iterator[NewPage]:
    """Open a page, which nothing that was done in another one has left a trace in."""
    watches = request.node.stash.setdefault(WATCHES, [])
    with ExitStack() as stack:

        def make(
            at: Server = server,
            *,
            size: ViewportSize = WIDE,
            dark: bool = False,
            tolerate: tuple[str, ...] = (),
            **options: Any,
        ) -> Page:
            context = readers(at, **options)
            watches.append(stack.enter_context(Watch(context, at, tolerate)))
            page = context.new_page()
            stack.callback(page.close)
            page.set_viewport_size(size)
            page.emulate_media(color_scheme="dark" if dark else "light")
            return page

        yield make


@pytest.fixture
def page(new_page: NewPage) -> Page:
    return new_page()


@pytest.fixture
def phone(new_page: NewPage) -> Page:
    return new_page(size=PHONE, is_mobile=True, has_touch=True)


@pytest.fixture
def dark_page(new_page: NewPage) -> Page:
    return new_page(dark=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Judge the pages while the test still runs, so that it is the test that fails and not its tear-down."""
    try:
        yield
    except Exception as failure:
        for watch in item.stash.get(WATCHES, []):
            for note in _circumstances(item, watch):
                failure.add_note(note)
        raise
    complaints = [complaint for watch in item.stash.get(WATCHES, []) for complaint in watch.complaints()]
    if complaints:
        pytest.fail("the test passed, but\n" + "\n".join(complaints), pytrace=False)


def _circumstances(item: pytest.Item, watch: Watch) -> Iterator[str]:
    """What helps to understand a failure: what the watch saw, what the server wrote, what the page looked like."""
    try:
        yield from watch.complaints()
        for number, page in enumerate(watch.pages):
            folder = Path(tempfile.gettempdir()) / "stopover-browser-tests"
            picture = folder / f"{re.sub(r'[^a-z0-9]+', '-', item.name.lower())}-{number}.png"
            page.screenshot(path=picture, timeout=5000)
            yield f"{page.url} looked like {picture}"
    except Error as gone:
        yield f"the page cannot be asked any more: {gone}"
    yield f"the server wrote:\n{watch.server.log_tail()}"
