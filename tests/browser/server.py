"""A running Streamlit app on a free port of this machine, and what it wrote when something went wrong."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]
HOST = "127.0.0.1"
HEALTH = "/_stcore/health"
START_TIMEOUT = 60  # seconds


class Server:
    """One Streamlit process; a context manager, so that none is left behind.

    `address` is where it listens; `started` and `healthy` are seconds since the epoch: when the process was started
    and when it first answered on its health endpoint.
    """

    def __init__(self, script: Path = ROOT / "app.py", *, data: Path | None = None, arguments: tuple[str, ...] = ()):
        self.script = script
        self.data = data
        self.arguments = arguments
        self.address = ""
        self.started = self.healthy = 0.0

    def __enter__(self) -> Self:
        port = _free_port()
        self.address = f"http://{HOST}:{port}"
        self._folder = tempfile.TemporaryDirectory(prefix="stopover-server-")
        self._log = Path(self._folder.name) / "log"
        command = [sys.executable, "-m", "streamlit", "run", str(self.script)]
        options: Mapping[str, str] = {
            "server.port": str(port),
            "server.address": HOST,
            "server.headless": "true",
            "server.fileWatcherType": "none",
            "browser.gatherUsageStats": "false",
        }
        for name, value in options.items():
            command += [f"--{name}", value]
        environment = dict(os.environ)
        environment.pop("STOPOVER_DATA", None)
        if self.data is not None:
            environment["STOPOVER_DATA"] = str(self.data)
        self.started = time.time()
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [*command, *self.arguments],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_until_healthy()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._folder.cleanup()

    @property
    def log(self) -> str:
        """Everything the process wrote so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def log_tail(self, lines: int = 40) -> str:
        return "\n".join(self.log.splitlines()[-lines:])

    def _wait_until_healthy(self) -> None:
        deadline = time.monotonic() + START_TIMEOUT
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.script.name} ended while starting:\n{self.log_tail()}")
            try:
                with urllib.request.urlopen(f"{self.address}{HEALTH}", timeout=1):
                    self.healthy = time.time()
                    return
            except OSError:
                time.sleep(0.02)  # nothing to listen on yet, so nothing to wait on but the clock
        raise RuntimeError(f"{self.script.name} did not answer within {START_TIMEOUT} s:\n{self.log_tail()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
