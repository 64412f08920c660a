"""Ids that lead to rows become links between lines; ids that lead nowhere are said and left out."""

from dataclasses import dataclass

import duckdb

from components.dataset.parts import ARTICLES, Part
from components.dataset.problems import Problem
from components.dataset.tables import COLUMNS, SHARED, TABLES


@dataclass(frozen=True, slots=True)
class _Reference:
    """A column of ids: the table and column it is in, the table it leads to, and how."""

    table: str
    column: str
    target: str
    is_list: bool
    is_optional: bool


def link_tables(connection: duckdb.DuckDBPyConnection, part: Part) -> list[Problem]:
    """Replaces every column of ids by a table `table_column` of links: line, nth, target (a line of the other table).

    Tables come after those they refer to, so that what leans on a row set aside is found. Of a list the members that
    lead somewhere stay, each once and in their order; a cell that may be empty is emptied; else the row goes. A stop is
    a claim, so one that nothing stands behind goes too. The record's rows may lead to the articles' people, places and
    topics as well as to their own; the articles' rows lead to the articles'.
    """
    references = [
        _Reference(table, column, rule["refers_to"], "list" in rule, bool(field.nullable))
        for table in part.tables
        for column, field in TABLES[table].to_schema().columns.items()
        if "refers_to" in (rule := field.metadata or {})
    ]
    problems = [problem for reference in references for problem in _link(connection, part, reference)]
    for reference in references:
        connection.execute(f"ALTER TABLE {reference.table} DROP COLUMN {reference.column}")
    return [*problems, *_stops_without_evidence(connection, part)]


def _link(connection: duckdb.DuckDBPyConnection, part: Part, reference: _Reference) -> list[Problem]:
    table, column, target = reference.table, reference.column, reference.target
    links, key = f"{table}_{column}", COLUMNS[target][0]
    members = f"SELECT line, 1::SMALLINT AS nth, {column} AS member FROM {table} WHERE {column} IS NOT NULL"
    if reference.is_list:
        members = f"""
            SELECT line, generate_subscripts(ids, 1)::SMALLINT AS nth, unnest(ids) AS member FROM (
                SELECT line, CASE WHEN contains({column}, ';') THEN list_filter(
                    string_split({column}, ';'), lambda id, n: list_position(string_split({column}, ';'), id) = n
                ) ELSE [{column}] END AS ids FROM {table} WHERE {column} IS NOT NULL)"""
    rows = target
    if part is not ARTICLES and target in SHARED:
        own = f"{ARTICLES.schema}.{target}"
        rows = f"(SELECT line, {key} FROM {target} UNION ALL SELECT line, {key} FROM {own})"
    connection.execute(f"""
        CREATE TABLE {links} AS SELECT m.line, m.nth, t.line AS target
        FROM ({members}) AS m LEFT JOIN {rows} AS t ON t.{key} = m.member
    """)
    lost = connection.execute(f"SELECT count(*) FROM {links} WHERE target IS NULL").fetchone()
    if lost in (None, (0,)):
        return []
    dangling = connection.execute(f"""
        WITH lost AS (SELECT line, nth FROM {links} WHERE target IS NULL)
        SELECT line, member, line IN (SELECT line FROM {links} WHERE target IS NOT NULL)
        FROM ({members.replace(" WHERE", " WHERE line IN (SELECT line FROM lost) AND")}) JOIN lost USING (line, nth)
        ORDER BY line, nth
    """).fetchall()
    connection.execute(f"DELETE FROM {links} WHERE target IS NULL")
    if not reference.is_optional:
        _remove(connection, table, [line for line, _, keeps_some in dangling if not keeps_some])
    return [
        Problem(
            table, line, column, member, f"is not in {target}, or was set aside",
            "id left out" if keeps_some else "left empty" if reference.is_optional else "row set aside",
        )
        for line, member, keeps_some in dangling
    ]  # fmt: skip


def _remove(connection: duckdb.DuckDBPyConnection, table: str, lines: list[int]) -> None:
    connection.execute(f"DELETE FROM {table} WHERE line IN (SELECT unnest($lines))", {"lines": lines})


def _stops_without_evidence(connection: duckdb.DuckDBPyConnection, part: Part) -> list[Problem]:
    """Removes the stops that nothing stands behind."""
    found = connection.execute(f"""
        SELECT line, stop_id FROM stops
        WHERE line NOT IN (
            SELECT target FROM {part.said}_stop_ids WHERE line IN (SELECT line FROM {part.said}))
        ORDER BY line
    """).fetchall()
    if found:
        _remove(connection, "stops", [line for line, _ in found])
    message = f"has no {part.one_said}: nothing says so; add one that names it in stop_ids"
    return [Problem("stops", line, "stop_id", stop, message) for line, stop in found]
