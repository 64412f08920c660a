"""How a question is put: to the articles' tables, or to the articles' and the record's together."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from components.dataset.store import Dataset


def asked(dataset: Dataset, question: str, parameters: dict[str, Any], *, record: bool) -> pd.DataFrame:
    """The answer as a frame of one's own."""
    with dataset.cursor(record=record) as cursor:
        return cursor.execute(question, parameters).df()


def frame(dataset: Dataset, question: str, parameters: dict[str, Any], *, record: bool) -> pd.DataFrame:
    """The answer, asked once; whoever changes the frame changes a copy of its own."""
    values = tuple((name, tuple(value) if isinstance(value, list) else value) for name, value in parameters.items())
    found: pd.DataFrame = dataset.remembered(
        (question, record, values), lambda: asked(dataset, question, parameters, record=record)
    )
    return found.copy(deep=False)


def rows_of(found: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """The rows of an answer as dictionaries, much faster than pandas' own: its columns of text are slow to walk."""
    names = list(found.columns)
    return (dict(zip(names, row, strict=True)) for row in found.to_numpy(dtype=object).tolist())
