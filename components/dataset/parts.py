"""The two parts of a data folder: what articles tell, and in `record/` beside it what an official record has.

Each part is loaded into a schema of its own, so that the articles' tables are the same whether there is a record or
not. A third schema has the rows of both by the same names: a question asked there is answered from both together.
"""

from dataclasses import dataclass, replace

import duckdb

from components.dataset.files import RECORD_FOLDER
from components.dataset.problems import Problem, shortened
from components.dataset.tables import COLUMNS, OF_ARTICLES, OF_RECORD, SHARED

TOGETHER = "together"
# The record's lines are counted on from here, so that no number stands for a row of each part.
BEFORE_THE_RECORD = 2**30
ROUNDED = 0.0006  # degrees, 70 m at most: no more than rounding to three places takes


@dataclass(frozen=True, slots=True)
class Part:
    """Where a part's tables are, and what of it stands behind a stop: the table, a row of it, and its document."""

    schema: str
    tables: tuple[str, ...]
    said: str
    one_said: str
    document: str
    subfolder: str = ""

    def cursor(self, connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
        """A connection for which the part's tables go by their own names."""
        cursor = connection.cursor()
        cursor.execute(f"SET schema = '{self.schema}'")
        return cursor

    def as_written(self, problem: Problem) -> Problem:
        """A problem with its table and line as they are to be found in the folder."""
        if not self.subfolder:
            return problem
        line = problem.line
        if line is not None and line > BEFORE_THE_RECORD:
            line -= BEFORE_THE_RECORD
        return replace(problem, table=f"{self.subfolder}/{problem.table}", line=line)


ARTICLES = Part("main", OF_ARTICLES, "excerpts", "excerpt", "article_id")
RECORD = Part("record", OF_RECORD, "entries", "entry", "source_id", RECORD_FOLDER)


def settle(connection: duckdb.DuckDBPyConnection) -> list[Problem]:
    """Leaves every id in one part alone, the articles', and counts the record's lines on; `connection` is the record's.

    Of people, topics and places that both parts have, the articles' row stands for both; what the record says otherwise
    of them is a problem. A trip or a stop that has an id of the articles' is set aside.
    """
    problems = []
    for table in RECORD.tables:
        key, own = COLUMNS[table][0], f"{ARTICLES.schema}.{table}"
        if table in SHARED:
            problems += _differences(connection, table)
        elif table in ARTICLES.tables:
            taken = f"SELECT line, {key} FROM {table} WHERE {key} IN (SELECT {key} FROM {own})"
            problems += [
                Problem(table, line, key, value, f"is already an id in {table} of the articles; give it one of its own")
                for line, value in connection.execute(taken).fetchall()
            ]
        if table in ARTICLES.tables:
            connection.execute(f"DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {own})")
        connection.execute(f"UPDATE {table} SET line = line + {BEFORE_THE_RECORD}")
    return problems


def _differences(connection: duckdb.DuckDBPyConnection, table: str) -> list[Problem]:
    """A problem for each cell in which a row of both parts says two things; an empty cell says nothing.

    A point is one point, however it was rounded.
    """
    key, *columns = COLUMNS[table]
    cells = " UNION ALL ".join(
        f"""SELECT mine.line, '{column}' AS said_of, mine.{column}::VARCHAR AS said, own.{column}::VARCHAR AS otherwise
            FROM {table} AS mine JOIN {ARTICLES.schema}.{table} AS own USING ({key})
            WHERE mine.{column} <> own.{column}
                {f"AND abs(mine.{column} - own.{column}) > {ROUNDED}" if column in ("latitude", "longitude") else ""}
        """
        for column in columns
    )
    found = connection.execute(f"SELECT * FROM ({cells}) ORDER BY line, said_of").fetchall()
    message = "is “{}” in {} of the articles, which has a row of this id"
    return [
        Problem(table, line, column, said, message.format(shortened(otherwise), table), "the articles' row stands")
        for line, column, said, otherwise in found
    ]
