"""What may not happen in any page, whatever the test is about: uncaught errors, and requests that leave the host."""

from typing import Self
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, WebError, WebSocket

from tests.browser.server import Server

# Console errors that are not the app's doing, each with the reason why it cannot be avoided. Substrings of the text and
# the address.
UNAVOIDABLE: tuple[str, ...] = (
    # Opened by its own address, a page asks for the server below that address before it asks where the server is.
    "/review/_stcore/",  # streamlit/streamlit#7074
)


class Watch:
    """Collects what went wrong in the pages that a browser context opens while the watch stands, in a `with`.

    `tolerated` names hosts that the test itself lets the page ask (street tiles, say): requests to them, and the
    console's complaints that they failed, do not count. They still do not leave the machine: the browser resolves
    no host but this one, so a test that wants an answer from there gives it with `page.route`.
    """

    def __init__(self, context: BrowserContext, server: Server, tolerated: tuple[str, ...] = ()) -> None:
        self.server = server
        self.pages: list[Page] = []
        self._tolerated = tolerated
        self._seen: list[str] = []
        self._log_before = len(server.log)
        self._context = context
        self._events = {
            "page": self._page,
            "weberror": self._error,
            "console": self._console,
            "request": self._request,
        }

    def __enter__(self) -> Self:
        for event, listener in self._events.items():
            self._context.on(event, listener)
        return self

    def __exit__(self, *_: object) -> None:
        for event, listener in self._events.items():
            self._context.remove_listener(event, listener)

    def complaints(self) -> list[str]:
        """Everything that went wrong so far, in words."""
        shown: list[str] = []
        for page in self.pages:
            if not page.is_closed():
                page.evaluate("0")  # a round trip: what happened before it has been reported by now
                shown += page.get_by_test_id("stException").all_inner_texts()
        uncaught = [line for line in self.server.log[self._log_before :].splitlines() if "Uncaught app" in line]
        return [*self._seen, *(f"an exception is shown in the page: {text}" for text in shown), *uncaught]

    def _page(self, page: Page) -> None:
        self.pages.append(page)
        page.on("websocket", self._websocket)

    def _error(self, error: WebError) -> None:
        self._seen.append(f"uncaught error in the page: {error.error}")

    def _console(self, message: ConsoleMessage) -> None:
        url = message.location.get("url", "")
        if message.type != "error" or any(known in f"{message.text} {url}" for known in UNAVOIDABLE):
            return
        if urlsplit(url).hostname not in self._tolerated:
            self._seen.append(f"error on the console: {message.text} ({url})")

    def _request(self, request: Request) -> None:
        self._leaves(request.url)

    def _websocket(self, socket: WebSocket) -> None:
        self._leaves(socket.url)

    def _leaves(self, url: str) -> None:
        target = urlsplit(url)
        if target.scheme in ("data", "blob", "about") or target.hostname in self._tolerated:
            return
        if target.netloc != urlsplit(self.server.address).netloc:
            self._seen.append(f"a request left the host: {url}")
