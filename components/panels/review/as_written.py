"""The rows of the data as they stand in their files, for what a person may change in them."""

from components.dataset.problems import SaveError
from components.dataset.store import Dataset
from components.dataset.written import Rows, tables_as_written


def as_written(dataset: Dataset, table: str) -> Rows:
    """A table's rows by id, read once while the data stays; none where it could not be written again, which is said
    when somebody saves."""
    rows: Rows = dataset.remembered(("as written", table), lambda: _read(dataset, table))
    return rows


def _read(dataset: Dataset, table: str) -> Rows:
    try:
        return tables_as_written(dataset.folder, [table])[table]
    except SaveError:
        return {}
