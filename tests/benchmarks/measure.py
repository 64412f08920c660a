"""Measures the dashboard and the empty page side by side: one machine, one run, one browser, turn by turn.

uv run --group test python -m tests.benchmarks [--stops 1000000] [--folder FOLDER] [--only shipped|generated] [--record]
"""

import argparse
import itertools
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, WebSocket, sync_playwright

from tests.benchmarks import generate, page_objects, stopwatch
from tests.benchmarks.memory import resident
from tests.benchmarks.report import Figure, table
from tests.benchmarks.stopwatch import Probe, Stopwatch
from tests.browser import chromium
from tests.browser.server import ROOT, Server

EMPTY_PAGE = Path(__file__).with_name("empty_page.py")
DEBOUNCE = 250  # milliseconds that streamlit-folium waits before it passes a click on
KB = 1_000
SIZE: ViewportSize = {"width": 1440, "height": 900}


class Limits:
    """What the dashboard promised: multiples of the empty page, or the unit named."""

    opening = 1.6
    click = 1.5
    message = 500  # KB
    viewer = 10  # MB
    start = 4  # seconds

    def __init__(self, *, generated: bool) -> None:
        self.filter = 4 if generated else 2
        self.memory = 1500 if generated else 400  # MB


@dataclass(frozen=True, slots=True)
class Look:
    """Which view of the dashboard is opened, and the filter that is changed in it."""

    address: str = "/"
    filter: str = "Year"


THE_RECORD = Look("/?record=1", "Topic")  # Its 160 years are a histogram.


class Traffic:
    """Sizes of the messages that a page got from its server; those that carry the map apart."""

    def __init__(self, page: Page) -> None:
        self.all: list[int] = []
        self.of_the_map: list[int] = []
        page.on("websocket", self._listen)

    def clear(self) -> None:
        self.all.clear()
        self.of_the_map.clear()

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._count)

    def _count(self, payload: str | bytes) -> None:
        content = payload.encode() if isinstance(payload, str) else payload
        self.all.append(len(content))
        if b"feature_group" in content:
            self.of_the_map.append(len(content))


@contextmanager
def newcomer(browser: Browser, server: Server, opening: Probe) -> Iterator[Page]:
    """A fresh browser profile with nothing in its cache, and a page that is not opened yet."""
    context = browser.new_context(base_url=server.address, viewport=SIZE, locale="en-GB", timezone_id="UTC")
    try:
        stopwatch.install(context, opening)
        yield context.new_page()
    finally:
        context.close()


@contextmanager
def reader(browser: Browser, server: Server, opening: Probe, address: str = "/") -> Iterator[Page]:
    """A newcomer whose page is opened and shown."""
    with newcomer(browser, server, opening) as page:
        _open(page, address)
        yield page


def _open(page: Page, address: str) -> None:
    page.goto(address)
    stopwatch.opened(page)
    page.wait_for_selector('[data-test-script-state="notRunning"]')


def starts(
    browser: Browser, script: Path, data: Path | None, opening: Probe, address: str, times: int
) -> tuple[float, float]:
    """Medians of the seconds from the start of the process until it answers, and until the first thing is shown."""
    healthy, shown = [], []
    for _ in range(times):
        with Server(script, data=data) as server, reader(browser, server, opening, address) as page:
            healthy.append(server.healthy - server.started)
            shown.append(stopwatch.opened_at(page) - server.started)
    return statistics.median(healthy), statistics.median(shown)


def openings(browser: Browser, servers: dict[Server, Probe], address: str, times: int) -> list[float]:
    """For each server the median of the milliseconds until its page is shown to somebody new, taken in turns."""
    taken: dict[Server, list[float]] = {server: [] for server in servers}
    for _ in range(times):
        for server, probe in servers.items():
            with reader(browser, server, probe, address) as page:
                taken[server].append(stopwatch.opened(page))
    return [statistics.median(times) for times in taken.values()]


def measure(
    browser: Browser, app: Path, data: Path | None, about: str, look: Look, turns: int, viewers: int
) -> Iterator[Figure]:
    """All figures of one data folder."""
    limits = Limits(generated=data is not None)
    start_turns = max(1, turns // 5)
    empty_start = starts(browser, EMPTY_PAGE, None, page_objects.EMPTY_TEXT, look.address, start_turns)
    start = starts(browser, app, data, page_objects.STOPS_ON_THE_MAP, look.address, start_turns)
    yield Figure(about, "start until it answers", start[0], "s", empty_start[0], limits.start)
    yield Figure(about, "start until the first stop is shown", start[1], "s", empty_start[1])

    with Server(EMPTY_PAGE) as empty_server, Server(app, data=data) as server:
        first = {empty_server: page_objects.EMPTY_TEXT, server: page_objects.STOPS_ON_THE_MAP}
        openings(browser, first, look.address, 1)  # a warm server is one that has had a reader
        empty_opening, opening = openings(browser, first, look.address, max(3, turns // 2))
        yield Figure(about, "first stop visible, fresh browser", opening, "ms", empty_opening, times=limits.opening)

        yield from _messages(browser, server, about, look, limits)
        with (
            reader(browser, empty_server, page_objects.EMPTY_TEXT) as empty_page,
            reader(browser, server, page_objects.STOPS_ON_THE_MAP, look.address) as page,
        ):
            markers = page.frame_locator(page_objects.MAP).locator(page_objects.MARKER).count()
            yield Figure(about, "places drawn", markers, "")
            yield Figure(about, "files of page and map, opening", _files(page), "KB", _files(empty_page))

            reruns, filters, clicks = [], [], []
            for choice in itertools.islice(page_objects.filter_choices(page, look.filter), turns):
                reruns.append(_rerun(empty_page))
                with Stopwatch(page, page_objects.STOPS_ON_THE_MAP) as watch:
                    choice.click()
                filters.append(watch.milliseconds)
            for stop in itertools.islice(page_objects.stops_to_click(page), turns):
                reruns.append(_rerun(empty_page))
                with Stopwatch(page, page_objects.EXCERPT) as watch:
                    stop.click()
                clicks.append(watch.milliseconds)
            rerun = statistics.median(reruns)
            changed, clicked = statistics.median(filters), statistics.median(clicks) - DEBOUNCE
            yield Figure(about, "filter change until mapped", changed, "ms", rerun, times=limits.filter)
            yield Figure(about, f"click until excerpt - {DEBOUNCE} ms", clicked, "ms", rerun, times=limits.click)
            yield from _memory(browser, server, empty_server, about, viewers, limits)


def _messages(browser: Browser, server: Server, about: str, look: Look, limits: Limits) -> Iterator[Figure]:
    """What the server sends. A page that is listened to is not timed: each message is copied for the listener."""
    with newcomer(browser, server, page_objects.STOPS_ON_THE_MAP) as page:
        traffic = Traffic(page)
        _open(page, look.address)
        yield Figure(about, "message with the map, opening", _largest(traffic), "KB", limit=limits.message)
        yield Figure(about, "all messages, opening", sum(traffic.all) / KB, "KB")
        messages, whole = [], []
        for choice in itertools.islice(page_objects.filter_choices(page, look.filter), 4):
            traffic.clear()
            with Stopwatch(page, page_objects.STOPS_ON_THE_MAP):
                choice.click()
            messages.append(_largest(traffic))
            whole.append(sum(traffic.all) / KB)
        yield Figure(about, "message with the map, filter change", max(messages), "KB", limit=limits.message)
        yield Figure(about, "all messages, filter change", max(whole), "KB")


def _memory(
    browser: Browser, server: Server, empty_server: Server, about: str, viewers: int, limits: Limits
) -> Iterator[Figure]:
    """What the server holds after serving a reader, and how much more for each further one who stays."""
    before, empty = resident(server.process.pid), resident(empty_server.process.pid)
    if not before:
        return
    yield Figure(about, "memory, resident", before["Rss"], "MB", limit=limits.memory)
    yield Figure(about, "memory, proportional", before["Pss"], "MB", empty["Pss"])
    with ExitStack() as stay:
        for _ in range(viewers):
            stay.enter_context(reader(browser, server, page_objects.STOPS_ON_THE_MAP))
        more = resident(server.process.pid)["Rss"] - before["Rss"]
    yield Figure(about, "memory for each further viewer", more / viewers, "MB", limit=limits.viewer)


def _rerun(page: Page) -> float:
    with Stopwatch(page, page_objects.EMPTY_TEXT) as watch:
        page_objects.run_the_empty_page(page)
    return watch.milliseconds


def _largest(traffic: Traffic) -> float:
    return max(traffic.of_the_map, default=0) / KB


def _files(page: Page) -> float:
    """KB of all files that page and frames fetched, as they came over the wire."""
    sizes = "performance.getEntriesByType('resource').reduce((sum, entry) => sum + entry.encodedBodySize, 0)"
    return sum(float(frame.evaluate(sizes)) for frame in page.frames) / KB


def main() -> None:
    ask = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    ask.add_argument("--stops", type=int, default=1_000_000, help="how many stops to generate")
    ask.add_argument("--folder", type=Path, help="a folder made by tests.benchmarks.generate, instead of a new one")
    ask.add_argument("--only", choices=("shipped", "generated"))
    ask.add_argument("--record", action="store_true", help="measure with the official record switched on")
    ask.add_argument("--turns", type=int, default=15, help="how often each thing is done; medians are shown")
    ask.add_argument("--viewers", type=int, default=5, help="how many further readers to open for the memory of each")
    ask.add_argument("--app", type=Path, default=ROOT / "app.py", help="the page to measure")
    arguments = ask.parse_args()
    figures: list[Figure] = []
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as spare:
        browser = chromium.launch(playwright)
        folders: dict[str, Path | None] = {}
        if arguments.only != "generated":
            folders["shipped"] = None
        if arguments.only != "shipped":
            folder = arguments.folder or Path(spare)
            if not arguments.folder:
                generate.write(folder, generate.tables(arguments.stops))
            folders[arguments.folder.name if arguments.folder else f"{arguments.stops:,} stops"] = folder
        for about, data in folders.items():
            look = THE_RECORD if arguments.record else Look()
            for figure in measure(browser, arguments.app, data, about, look, arguments.turns, arguments.viewers):
                figures.append(figure)
                print(table([figure]).splitlines()[-1], flush=True)
        browser.close()
    print(f"\n{table(figures)}")
