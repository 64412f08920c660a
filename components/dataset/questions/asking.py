"""How a question is put: to the articles' tables, or to the articles' and the record's together."""

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
