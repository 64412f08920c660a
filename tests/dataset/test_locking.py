"""The lock on a file: whoever holds it keeps the others out, on this system and as Windows does it."""

import errno
import importlib.util
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from components.dataset import locking


class Msvcrt(ModuleType):
    """What the module of that name does on Windows: locks bytes from where the file stands, for one holder alone."""

    LK_NBLCK, LK_UNLCK = 2, 0

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.holders: dict[tuple[int, int], int] = {}

    def locking(self, handle: int, mode: int, count: int) -> None:
        assert (os.lseek(handle, 0, os.SEEK_CUR), count) == (0, 1), "everybody must mean the same byte"
        file = os.fstat(handle)
        key = (file.st_dev, file.st_ino)
        if mode == self.LK_UNLCK:
            if self.holders.pop(key, None) != handle:
                raise OSError(errno.EACCES, "this byte is not locked")
        elif self.holders.setdefault(key, handle) != handle:
            raise OSError(errno.EACCES, "somebody else holds this byte")


@pytest.fixture(params=["here", "on Windows"])
def lock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The module as this system has it, and as Windows would."""
    if request.param == "here":
        yield locking
        return
    monkeypatch.setitem(sys.modules, "msvcrt", Msvcrt())
    monkeypatch.setattr(sys, "platform", "win32")
    found = importlib.util.spec_from_file_location("locking_on_windows", str(locking.__file__))
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    monkeypatch.undo()  # the rest of Python goes on as on this system
    yield module


def test_who_holds_it_keeps_the_others_out_until_the_end(lock: Any, tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with lock.held(path), pytest.raises(TimeoutError, match="held by somebody else"), lock.held(path, patience=0):
        pytest.fail("two hold it")
    with lock.held(path, patience=0):
        pass


def test_it_is_given_back_when_the_work_fails(lock: Any, tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with pytest.raises(ZeroDivisionError), lock.held(path):
        raise ZeroDivisionError
    with lock.held(path, patience=0):
        pass


def test_readers_need_a_file_that_is_there_and_keep_writers_out(lock: Any, tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with pytest.raises(FileNotFoundError), lock.held(path, shared=True):
        pytest.fail("there is nothing to hold")
    path.touch(0o444)
    with lock.held(path, shared=True), pytest.raises(TimeoutError), lock.held(path, patience=0):
        pytest.fail("a reader and a writer hold it")


def test_readers_share_it_where_the_system_can(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    path.touch()
    with locking.held(path, shared=True), locking.held(path, shared=True, patience=10):
        pass


def test_threads_wait_for_each_other(lock: Any, tmp_path: Path) -> None:
    path, inside, most = tmp_path / "lock", 0, 0

    def work() -> None:
        nonlocal inside, most
        for _ in range(20):
            with lock.held(path):
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
