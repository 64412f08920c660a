"""A lock on a file that the operating system lifts when its holder ends, however it ends."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PATIENCE = 60.0  # seconds
_PAUSE = 0.02

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes], shared: bool) -> None:
        # Windows knows no shared lock here; readers then wait for each other, for as long as reading takes.
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _give(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes], shared: bool) -> None:
        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)

    def _give(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


@contextmanager
def held(path: Path, *, shared: bool = False, patience: float = PATIENCE) -> Iterator[None]:
    """Holds the lock of that file, which is made where it is missing; several may hold it shared, one alone otherwise.

    Threads exclude each other as processes do. Raises TimeoutError when it is not to be had for `patience` seconds,
    and OSError when the file cannot be opened. A shared lock needs a file that is there, and no right to write it.
    """
    with path.open("rb" if shared else "ab") as file:
        deadline = time.monotonic() + patience
        while True:
            try:
                _take(file, shared)
                break
            except OSError as taken:
                if time.monotonic() > deadline:
                    raise TimeoutError(f"{path} is held by somebody else") from taken
                time.sleep(_PAUSE)  # No system waits for a lock and gives up in time by itself.
        try:
            yield
        finally:
            _give(file)
