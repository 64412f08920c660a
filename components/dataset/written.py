"""A table's rows as they stand in its file: text by column, none of it judged, for whoever is going to change them."""

import csv
from collections.abc import Iterable
from pathlib import Path

import duckdb

from components.dataset.files import read_table
from components.dataset.generations import while_settled
from components.dataset.problems import SaveError
from components.dataset.tables import COLUMNS

Rows = dict[str, dict[str, str]]
"""A table's rows by id; an empty cell is an empty text."""


def rows_as_written(folder: Path, name: str) -> Rows:
    """A table's rows. Raises SaveError for a file that could not be written again without losing something."""
    with duckdb.connect(":memory:") as connection:
        try:
            written = read_table(connection, folder, name)
        except (UnicodeError, csv.Error, duckdb.Error) as error:
            raise SaveError(f"The table {name} cannot be read, so nothing in it can be changed: {error}") from error
        records = written.relation.order("line").fetchall()
    lost = [found for found in written.problems if "aside" in found.consequence or "left out" in found.consequence]
    rows = {record[1]: dict(zip(COLUMNS[name], (cell or "" for cell in record[1:]), strict=True)) for record in records}
    if lost or None in rows or len(rows) < len(records):
        message = f"The table {name} holds rows or columns that a save would lose. Mend the file first."
        raise SaveError(message, lost)
    return rows


def tables_as_written(folder: Path, names: Iterable[str]) -> dict[str, Rows]:
    """The rows of several tables as they stand together, no save coming in between.

    Raises SaveError as above, and DataFolderError when the folder cannot be read.
    """
    return while_settled(folder, lambda: {name: rows_as_written(folder, name) for name in names})
