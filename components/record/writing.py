"""Tables to files: CSV that a person can read in a diff, the same bytes for the same rows, whole or not at all."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from pathlib import Path

from components.record.rows import COLUMNS, Rows


def write(rows: Rows, folder: Path) -> list[str]:
    """Write every table into the folder, which is made when missing; the names of those that changed. Raises OSError.

    A file that already says the same is not touched. Other files in the folder are left alone.
    """
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for table, records in rows.sorted().items():
        written = io.StringIO()
        file = csv.DictWriter(written, COLUMNS[table], lineterminator="\n")
        file.writeheader()
        file.writerows(records)
        content = written.getvalue().encode()
        path = folder / f"{table}.csv"
        if not path.is_file() or path.read_bytes() != content:
            _replace(path, content)
            changed.append(table)
    return changed


def _replace(path: Path, content: bytes) -> None:
    """Put the content in the file's place at once, so that nobody reads half a table."""
    handle, unfinished = tempfile.mkstemp(prefix=path.stem, suffix=".partial", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(unfinished, 0o644)
        os.replace(unfinished, path)
    finally:
        Path(unfinished).unlink(missing_ok=True)
