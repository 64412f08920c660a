"""The data inside the process: tables loaded once into DuckDB, and asked as often as readers like."""

from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from components.dataset.deriving import derive
from components.dataset.files import RECORD_FOLDER, check_folder, record_folder
from components.dataset.generations import while_settled
from components.dataset.parts import ARTICLES, RECORD, TOGETHER, settle
from components.dataset.problems import Problem
from components.dataset.references import link_tables
from components.dataset.rules import load_table

MOST_REMEMBERED = 128


@dataclass(frozen=True, slots=True)
class Dataset:
    """A loaded data folder and what was wrong with it. Questions are asked on `cursor()`, one a thread.

    `has_record` says whether there is an official record beside the articles, that is any stop of it.
    """

    folder: Path
    problems: tuple[Problem, ...]
    connection: duckdb.DuckDBPyConnection
    has_record: bool = False
    answers: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    def cursor(self, *, record: bool = False) -> duckdb.DuckDBPyConnection:
        """A connection of one's own to the loaded tables: DuckDB refuses a second call on a busy one.

        The tables are the articles'; with `record` they are those of the articles and the record together.
        """
        cursor = self.connection.cursor()
        if record and self.has_record:
            cursor.execute(f"SET schema = '{TOGETHER}'")
        return cursor

    def remembered(self, question: Hashable, ask: Callable[[], Any]) -> Any:
        """The answer to a question, kept while it is among the latest MOST_REMEMBERED: the tables never change."""
        known = self.answers.get(question)
        if known is not None:
            return known
        answer = self.answers[question] = ask()
        for oldest in list(self.answers)[:-MOST_REMEMBERED]:
            self.answers.pop(oldest, None)
        return answer


def open_folder(folder: Path) -> Dataset:
    """Loads a data folder with its part `record/`, if it has one.

    Raises DataFolderError when there is nothing to load; every other fault is a problem.
    """
    check_folder(folder)
    problems = []
    try:
        record = record_folder(folder)
    except OSError as error:
        record = None
        message = f"the folder cannot be read: {error.strerror}"
        problems.append(Problem(RECORD_FOLDER, None, None, None, message, "all of the record left out"))
    connection, wrong = while_settled(folder, lambda: load_tables(dict.fromkeys(ARTICLES.tables, folder), record))
    derive(connection, record=record is not None)
    stops = connection.execute(f"SELECT count(*) FROM {RECORD.schema}.stops").fetchone() if record else None
    return Dataset(folder, (*problems, *wrong), connection, has_record=stops not in (None, (0,)))


def load_tables(
    folders: Mapping[str, Path], record: Path | None = None
) -> tuple[duckdb.DuckDBPyConnection, list[Problem]]:
    """Every table of the articles from its folder, loaded as far as it keeps the rules; and what does not keep them.

    Those of a record come from the folder `record`, into a schema of their own.
    """
    connection = duckdb.connect(":memory:")
    connection.execute("SET preserve_insertion_order = false")
    parts = {ARTICLES: folders}
    if record:
        connection.execute(f"CREATE SCHEMA {RECORD.schema}")
        parts[RECORD] = dict.fromkeys(RECORD.tables, record)
    # At the same time: the rows of one large file are often written as one block, which only one thread can read.
    with ThreadPoolExecutor() as threads:
        loading = [
            (part, threads.submit(load_table, part.cursor(connection), places[name], name))
            for part, places in parts.items()
            for name in part.tables
        ]
        problems = [part.as_written(problem) for part, table in loading for problem in table.result()]
    problems += link_tables(connection, ARTICLES)
    if record:
        own = RECORD.cursor(connection)
        problems += [RECORD.as_written(problem) for problem in (*settle(own), *link_tables(own, RECORD))]
    return connection, problems
