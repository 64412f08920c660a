"""How a rule is written: as an SQL condition, which DuckDB finds true or false of one row or of a million.

The same words judge a pandas frame that somebody validates with a model and the files of a data folder, so that no
rule is written twice. A condition that is neither true nor false of a row does not blame it.
"""

from typing import Any

import duckdb
import pandas as pd
import pandera.pandas as pa
from pandera import extensions

CELL = "CELL"
"""Stands for the column in the condition of a cell."""


def of_column(condition: str, column: str) -> str:
    """The condition of a cell, said of a column."""
    return condition.replace(CELL, f'"{column}"')


def quoted(text: str) -> str:
    """A constant of a rule as SQL writes it. For rules only: what a reader or a file says is always a parameter."""
    return "'" + text.replace("'", "''") + "'"


def fully_matches(pattern: str) -> str:
    """The whole cell matches a pattern of RE2."""
    return f"regexp_full_match({CELL}, {quoted(pattern)})"


def nowhere_matches(pattern: str) -> str:
    """No part of the cell matches a pattern of RE2; the dot stands for line breaks too."""
    return f"NOT regexp_matches({CELL}, {quoted('(?s)' + pattern)})"


def satisfied(rows: pd.DataFrame, condition: str) -> pd.Series:
    """Whether each row satisfies a condition on its columns."""
    if rows.empty:
        return pd.Series(True, index=rows.index, dtype="bool")
    with duckdb.connect() as connection:
        connection.register("written", rows.astype("str").reset_index(drop=True))
        verdicts = connection.execute(f"SELECT coalesce({condition}, true) AS verdict FROM written").fetchnumpy()
        connection.unregister("written")
    return pd.Series(verdicts["verdict"], index=rows.index, dtype="bool")


@extensions.register_check_method(statistics=["condition"])  # type: ignore[untyped-decorator]  # pandera has no type
def holds(values: pd.Series, *, condition: str) -> pd.Series:
    """The condition is true of each cell."""
    return satisfied(values.to_frame("cell"), of_column(condition, "cell"))


def row_rule(blamed: str, sentence: str, condition: str) -> Any:
    """A rule between cells of a row: the column to blame, what is then wrong with it, and what must hold instead."""

    @pa.dataframe_check(error=sentence, statistics={"condition": condition, "blamed": blamed})
    def row_holds(cls: type[pa.DataFrameModel], rows: pd.DataFrame) -> pd.Series:
        return satisfied(rows, condition)

    return row_holds
