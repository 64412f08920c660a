"""Applies the tables' rules to text as written: what is sound is loaded with its types, what is not is said."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from components.dataset.conditions import of_column, quoted
from components.dataset.files import Written, no_rows, read_table
from components.dataset.problems import Problem
from components.dataset.tables import COLUMNS, TABLES

COORDINATES = ("latitude", "longitude")
EMPTIED = "left empty"


@dataclass(frozen=True, slots=True)
class Rule:
    """What must hold of a row of text, the column to blame, and what is said and done where it does not hold."""

    column: str
    condition: str
    message: str
    consequence: str


@cache
def rules_of(name: str) -> list[Rule]:
    """The rules of a table one by one, as its model has them.

    A wrong cell of a column that may be empty is left empty; any other wrong cell sets its row aside. References are
    judged later: an id that leads to a row is well written.
    """
    schema = TABLES[name].to_schema()
    rules = []
    for column, field in schema.columns.items():
        consequence = EMPTIED if field.nullable and "essential" not in (field.metadata or {}) else "row set aside"
        if not field.nullable:
            condition = of_column("CELL IS NOT NULL", column)
            rules.append(Rule(column, condition, f"is empty; expected: {field.description}", consequence))
        if "refers_to" not in (field.metadata or {}):
            message = f"is wrong here; expected: {field.description}"
            rules += [
                Rule(
                    column,
                    of_column(f"CELL IS NULL OR ({check.statistics['condition']})", column),
                    message,
                    consequence,
                )
                for check in field.checks
            ]
    blamed = {rule.column: rule.consequence for rule in rules}
    return [
        *rules,
        *(
            Rule(rule["blamed"], rule["condition"], str(check.error), blamed[rule["blamed"]])
            for check in schema.checks
            for rule in [check.statistics]
        ),
    ]


def load_table(connection: duckdb.DuckDBPyConnection, folder: Path, name: str) -> list[Problem]:
    """Creates one table of the sound rows of its file, typed, in the connection's own schema; says what is wrong.

    The table has `line`, the columns of the design and, where a reader's words are looked for, `folded`.
    """
    try:
        written = read_table(connection, folder, name)
        problems = _load(connection, name, written)
    except (OSError, UnicodeError, csv.Error, duckdb.Error) as error:
        written = no_rows(connection, name, f"cannot be read: {_first_line(error)}", "table set aside")
        problems = _load(connection, name, written)
    return sorted(problems, key=lambda problem: problem.line or 0)


def _load(connection: duckdb.DuckDBPyConnection, name: str, written: Written) -> list[Problem]:
    rules = rules_of(name)
    kept = _all_hold([rule for rule in rules if rule.consequence != EMPTIED])
    spotless = _all_hold([rule for rule in rules if rule.consequence == EMPTIED])
    columns = ", ".join(f'{_typed(name, column)} AS "{column}"' for column in COLUMNS[name])
    written.relation.create_view(f"written_{name}", replace=True)
    columns += _folded(name)
    # A first try may have left a table; to drop it by its name might find that of the folder's other part.
    connection.execute(
        f"""CREATE OR REPLACE TABLE {name} AS
            SELECT line, {columns}, {spotless} AS spotless FROM written_{name} WHERE {kept}"""
    )
    uniques = _uniques(name)
    distinct = " AND ".join(f"count(*) = count(DISTINCT ({', '.join(columns)}))" for columns in uniques)
    counted = connection.execute(
        f"SELECT count(*) FILTER (WHERE spotless) = (SELECT count(*) FROM written_{name}), {distinct} FROM {name}"
    )
    all_spotless, all_distinct = counted.fetchone() or (False, False)
    connection.execute(f"ALTER TABLE {name} DROP COLUMN spotless")
    problems = list(written.problems)
    if not all_spotless:
        problems += _broken(connection, name)
    if not all_distinct:
        problems += [problem for columns in uniques for problem in _repeated(connection, name, columns)]
    connection.execute(f"DROP VIEW written_{name}")
    return problems


def _broken(connection: duckdb.DuckDBPyConnection, name: str) -> list[Problem]:
    """A problem for each cell as written that breaks a rule, by the first rule it breaks."""
    found: dict[tuple[int, str], Problem] = {}
    for rule in rules_of(name):
        broken = f'SELECT line, "{rule.column}" FROM written_{name} WHERE NOT {_holds(rule)}'
        for line, cell in connection.execute(broken).fetchall():
            problem = Problem(name, line, rule.column, cell, rule.message, rule.consequence)
            found.setdefault((line, rule.column), problem)
    return list(found.values())


def _uniques(name: str) -> list[list[str]]:
    """The columns that are unique together: the key, and what the model says besides."""
    together = TABLES[name].to_schema().unique
    return [[COLUMNS[name][0]], *([list(together)] if together else [])]


def _repeated(connection: duckdb.DuckDBPyConnection, name: str, columns: list[str]) -> list[Problem]:
    """Removes the rows that repeat what must be unique, but for the first of each."""
    listed, blamed = ", ".join(columns), columns[-1]
    crowded = f"SELECT {listed}, min(line) AS first FROM {name} GROUP BY {listed} HAVING count(*) > 1"
    found = connection.execute(
        f"SELECT line, {blamed}::VARCHAR, first FROM {name} JOIN ({crowded}) USING ({listed}) WHERE line > first"
    ).fetchall()
    lines = [line for line, _, _ in found]
    connection.execute(f"DELETE FROM {name} WHERE line IN (SELECT unnest($lines))", {"lines": lines})
    message = (
        "is already the id of line {}; give this row an id of its own"
        if len(columns) == 1
        else f"is taken by line {{}}, which has the same {columns[0]}"
    )
    return [Problem(name, line, blamed, cell, message.format(first)) for line, cell, first in found]


def _holds(rule: Rule) -> str:
    return f"coalesce(({rule.condition}), true)"


def _all_hold(rules: list[Rule]) -> str:
    return " AND ".join([_holds(rule) for rule in rules] or ["true"])


def _typed(name: str, column: str) -> str:
    """The cell as what it means, and nothing where it may be empty and breaks a rule; half a coordinate is none."""
    columns = COORDINATES if column in COORDINATES else (column,)
    kept = [rule for rule in rules_of(name) if rule.column in columns and rule.consequence == EMPTIED]
    value = f'try_cast("{column}" AS {_kind(_metadata(name, column))})'
    return f"CASE WHEN {_all_hold(kept)} THEN {value} END" if kept else value


def _kind(metadata: dict[str, Any]) -> str:
    if "words" in metadata:
        return f"ENUM ({', '.join(quoted(word) for word in metadata['words'])})"
    return str(metadata.get("holds_as", "VARCHAR"))


def _folded(name: str) -> str:
    """What is searched of a row, without capitals and accents, as a further column."""
    searched = [column for column in COLUMNS[name] if "searched" in _metadata(name, column)]
    if not searched:
        return ""
    text = searched[0] if len(searched) == 1 else f"concat_ws(' ', {', '.join(searched)})"
    return f", strip_accents(lower({text})) AS folded"


def _metadata(name: str, column: str) -> dict[str, Any]:
    return TABLES[name].to_schema().columns[column].metadata or {}


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]
