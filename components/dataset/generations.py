"""A folder goes from one state to the next as a whole, whatever happens in between, and can go back.

Several files cannot be replaced in one step, so a switch is written down before it is begun. In `.stopover/` beside the
tables lie the new files (`next/`), copies of those they replace (`before/`), and then, as the step that decides, the
journal. Whoever finds a journal, because its writer was killed, completes what it says: every step of that may be done
twice. Without a journal nothing was begun, and what lies in `next/` and `before/` is worth nothing. Readers hold the
lock `switch` together, a switch holds it alone; one save at a time holds `saving` besides.
"""

import hashlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from components.dataset.locking import held
from components.dataset.problems import DataFolderError, SaveError
from components.dataset.tables import OF_ARTICLES

KEPT = 10
ROOM = ".stopover"

_SAVING, _SWITCH, _JOURNAL, _NEXT, _BEFORE, _HISTORY, _ABOUT = (
    "saving.lock", "switch.lock", "journal.json", "next", "before", "history", "about.json",
)  # fmt: skip

_FILES = frozenset(f"{name}.csv" for name in OF_ARTICLES)
_GENERATION = re.compile(r"\d{6}-[0-9a-f]{8}")

Read = TypeVar("Read")

Extent = Mapping[str, Mapping[str, int]]
"""How many rows a save did what with: by one of DEEDS, then by table."""

DEEDS = ("added", "changed", "removed")


@dataclass(frozen=True, slots=True)
class Kept:
    """A save that can be undone: when it was, None where that cannot be told, and what it did, nothing where it was not
    noted."""

    generation: str
    at: datetime | None
    extent: Extent


def while_settled(folder: Path, read: Callable[[], Read]) -> Read:
    """The result of `read`, during which no table of the folder is switched; a switch cut short is completed first.

    Raises DataFolderError when that cannot be done.
    """
    room = folder / ROOM
    try:
        while True:
            if not (room / _SWITCH).exists():
                found = read()
                if not (room / _SWITCH).exists():
                    return found
                continue  # the folder's first save began meanwhile
            with held(room / _SWITCH, shared=True):
                if not (room / _JOURNAL).exists():
                    return read()
            with held(room / _SWITCH):
                _complete(folder)
    except DataFolderError:
        raise
    except OSError as error:
        raise DataFolderError(f"The data folder {folder} has a save under way that does not end: {error}.") from error


@contextmanager
def saving(folder: Path) -> Iterator[None]:
    """One save at a time: the folder is settled at the beginning, and `commit` may be called inside."""
    room = folder / ROOM
    room.mkdir(exist_ok=True)
    with held(room / _SAVING):
        with held(room / _SWITCH):
            _complete(folder)
        yield


def prepare(folder: Path, contents: Mapping[str, bytes]) -> Path:
    """Writes the new files aside, safe on disk, and says where."""
    return _write_aside(folder / ROOM / _NEXT, contents)


def commit(
    folder: Path,
    names: Iterable[str],
    *,
    remove: Iterable[str] = (),
    undoing: str | None = None,
    extent: Extent | None = None,
) -> str:
    """Switches to the prepared files of these names; the id of the generation by which to undo it.

    With `undoing` the switch takes back that generation instead: nothing is kept, and it is forgotten. `extent` is
    noted for whoever looks at the history.
    """
    room = folder / ROOM
    put = sorted(names)
    there = {name: (folder / name).read_bytes() for name in put if (folder / name).is_file()}
    last = int(latest[:6]) if (latest := newest(folder)) else 0
    generation = f"{last + 1:06d}-{secrets.token_hex(4)}"
    if undoing is None:
        after = {name: _digest((room / _NEXT / name).read_bytes()) for name in put}
        about = {
            "created": [name for name in put if name not in there],
            "after": after,
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "extent": extent or {},
        }
        _write_aside(room / _BEFORE, {**there, _ABOUT: json.dumps(about).encode()})
    for name in there:
        shutil.copymode(folder / name, room / _NEXT / name)
    (room / _HISTORY).mkdir(exist_ok=True)
    journal = {
        "put": put,
        "remove": sorted(remove),
        "keep": generation if undoing is None else None,
        "forget": undoing,
    }
    with held(room / _SWITCH):
        _write_synced(room / f"{_JOURNAL}.new", json.dumps(journal).encode())
        os.replace(room / f"{_JOURNAL}.new", room / _JOURNAL)
        _sync_folder(room)
        _complete(folder)
    return generation


def newest(folder: Path) -> str | None:
    """The id of the last save that can be undone, or None."""
    return max(_generations(folder), default=None)


def history(folder: Path) -> list[Kept]:
    """The saves that can be undone, the newest first. Raises DataFolderError when a save under way does not end."""
    return while_settled(folder, lambda: [_kept(folder, name) for name in reversed(_generations(folder))])


def take_back(folder: Path, generation: str | None = None) -> None:
    """Puts the folder back to where it was before its last save; call inside `saving`.

    Raises SaveError when there is none, when it is not `generation`, or when a file has changed since by other means.
    """
    last = newest(folder)
    if last is None:
        raise SaveError("There is no save left to undo.")
    if generation is not None and generation not in _generations(folder):
        raise SaveError("That save was undone already, or is no longer kept.")
    if generation not in (None, last):
        raise SaveError("Somebody has saved since, so that save cannot be undone without undoing theirs.")
    kept = folder / ROOM / _HISTORY / last
    about = json.loads((kept / _ABOUT).read_bytes())
    if not {*about["after"], *about["created"]} <= _FILES:
        raise SaveError("What is kept of the last save is not of this program’s making, so it cannot be undone.")
    for name, digest in about["after"].items():
        path = folder / name
        if not path.is_file() or _digest(path.read_bytes()) != digest:
            raise SaveError(f"{name} was changed since the last save by other means, so the save cannot be undone.")
    before = {path.name: path.read_bytes() for path in kept.iterdir() if path.name in _FILES}
    prepare(folder, before)
    commit(folder, before, remove=about["created"], undoing=last)


def _complete(folder: Path) -> None:
    """Does what the journal says and is not done yet, and nothing without one. The caller holds `switch` alone."""
    room = folder / ROOM
    if not (room / _JOURNAL).exists():
        return
    journal = _journal(room / _JOURNAL)
    for name in journal["put"]:
        if (room / _NEXT / name).exists():
            os.replace(room / _NEXT / name, folder / name)
    for name in journal["remove"]:
        (folder / name).unlink(missing_ok=True)
    _sync_folder(folder)
    history = room / _HISTORY
    if journal["keep"] and not (history / journal["keep"]).exists():
        os.replace(room / _BEFORE, history / journal["keep"])
    for used in [*([journal["forget"]] if journal["forget"] else []), *_generations(folder)[:-KEPT]]:
        shutil.rmtree(history / used, ignore_errors=True)
    _sync_folder(history)
    (room / _JOURNAL).unlink()
    _sync_folder(room)


def _journal(path: Path) -> dict[str, Any]:
    """The journal, if it is one of ours: a folder may come from anywhere, and nothing outside of it is touched."""
    try:
        journal: dict[str, Any] = json.loads(path.read_bytes())
        ours = {*journal["put"], *journal["remove"]} <= _FILES
        ours = ours and all(not journal[name] or _GENERATION.fullmatch(journal[name]) for name in ("keep", "forget"))
    except (ValueError, KeyError, TypeError) as error:
        raise DataFolderError(f"{path} is no journal of this program; look at it before you remove it.") from error
    if not ours:
        raise DataFolderError(f"{path} names files that no save of this program writes; it was not followed.")
    return journal


def _generations(folder: Path) -> list[str]:
    history = folder / ROOM / _HISTORY
    if not history.is_dir():
        return []
    return sorted(path.name for path in history.iterdir() if _GENERATION.fullmatch(path.name))


def _kept(folder: Path, generation: str) -> Kept:
    """What is noted of a generation, as far as it can be read: the folder may come from anywhere."""
    about = folder / ROOM / _HISTORY / generation / _ABOUT
    try:
        noted = json.loads(about.read_bytes())
        at = datetime.fromisoformat(noted["at"]).astimezone(UTC)
        extent = {
            deed: {name: int(number) for name, number in noted["extent"].get(deed, {}).items() if name in OF_ARTICLES}
            for deed in DEEDS
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Kept(generation, None, {})
    return Kept(generation, at, extent)


def _write_aside(place: Path, contents: Mapping[str, bytes]) -> Path:
    if place.exists():
        shutil.rmtree(place)
    place.mkdir()
    for name, content in contents.items():
        _write_synced(place / name, content)
    _sync_folder(place)
    return place


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Makes names in a folder last through a power cut, where the system knows how (Windows does not)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
