"""A Chromium or Chrome to drive: found where readers have one, fetched where that is possible, never done without.

A browser counts as found when it starts, not when a file of its name exists: some systems ship a stub.
"""

import contextlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Error, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

ARGUMENTS = [
    "--no-sandbox",  # the sandbox refuses to start for root, which is who runs tests in a container
    "--disable-gpu",  # there is none on a build machine, and looking for it costs a second
    # The browser's own errands (updates, safe browsing, QUIC probes) are not the page's requests: a closed network
    # refuses them many at a time, and they would disturb the timings.
    "--disable-background-networking",
    "--disable-quic",
    "--disable-component-update",
    "--process-per-site",  # what one page has compiled serves the next one, which costs a third of a visit's work
    # Whatever a page asks of another host fails at once, even from a worker or a frame that is not watched.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]

FETCH_TIMEOUT = 600  # seconds; a browser is about 120 MB


class BrowserMissing(Exception):
    """No browser starts here and none could be fetched; the message ends with the one line to type."""


def launch(playwright: Playwright) -> Browser:
    """Start the first browser that will: one that is installed, or else one fetched now."""
    refusals: list[str] = []
    if browser := _first_that_starts(playwright, refusals):
        return browser
    with _one_process_at_a_time():
        # Another test process may have fetched it while this one waited.
        if browser := _first_that_starts(playwright, refusals):
            return browser
        for fetch in (_fetch_with_playwright, _fetch_with_apt):
            if fetch(refusals) and (browser := _first_that_starts(playwright, refusals)):
                return browser
    raise BrowserMissing(
        "The browser tests need Chromium or Chrome, none starts here, and fetching one failed:\n"
        + "".join(f"  {refusal}\n" for refusal in dict.fromkeys(refusals))
        + f"Install one with this line, then run the tests again:\n  {line_to_type()}"
    )


def candidates() -> list[dict[str, Any]]:
    """Launch options to try, in order: what is on the PATH, the usual places of the system, Playwright's own."""
    on_path = [{"executable_path": path} for name in NAMES if (path := shutil.which(name))]
    return [*on_path, {"channel": "chrome"}, {}]


def line_to_type() -> str:
    """The command that gets a browser on this system."""
    if _is_debian():
        return "apt-get update && apt-get install -y chromium" if _is_root() else "sudo apt-get install -y chromium"
    return "uv run --group test playwright install --with-deps chromium"


def _first_that_starts(playwright: Playwright, refusals: list[str]) -> Browser | None:
    for options in candidates():
        try:
            return playwright.chromium.launch(args=ARGUMENTS, **options)
        except Error as refusal:
            what = next(iter(options.values()), "Playwright's own")
            refusals.append(f"{what}: {_last_line(str(refusal).splitlines()[:1])}")
    return None


def _fetch_with_playwright(refusals: list[str]) -> bool:
    return _run([sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"], refusals)


def _fetch_with_apt(refusals: list[str]) -> bool:
    if not (_is_debian() and _is_root() and shutil.which("apt-get")):
        return False
    return _run(["apt-get", "update"], refusals) and _run(["apt-get", "install", "-y", "chromium"], refusals)


def _run(command: list[str], refusals: list[str]) -> bool:
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=FETCH_TIMEOUT, env=environment, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired) as failure:
        refusals.append(f"{' '.join(command)}: {failure}")
        return False
    if done.returncode:
        said = (done.stderr or done.stdout).splitlines()
        errors = [line for line in said if line.startswith(("E:", "Error:"))]
        refusals.append(f"{' '.join(command)}: {_last_line(errors or said)}")
    return done.returncode == 0


def _last_line(lines: list[str]) -> str:
    return next((line.strip() for line in reversed(lines) if line.strip()), "failed without a word")


def _is_debian() -> bool:
    # Not Ubuntu: its `chromium` package only points to a snap, which does not start in a container.
    try:
        return platform.freedesktop_os_release().get("ID") == "debian"
    except OSError:
        return False


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


@contextlib.contextmanager
def _one_process_at_a_time() -> Iterator[None]:
    """Hold a lock between processes, so that two test runs do not install at once; where there is none, go on."""
    try:
        import fcntl
    except ImportError:  # Windows, where only Playwright's installer runs, and it locks by itself
        yield
        return
    with (Path(tempfile.gettempdir()) / "stopover-tests-browser.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the system lets go of it when the process ends, however it ends
        yield
