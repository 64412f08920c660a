"""Ids that lead to rows become links between lines; ids that lead nowhere are said and left out."""

import duckdb

from components.dataset.problems import Problem
from components.dataset.tables import COLUMNS, TABLES


def link_tables(connection: duckdb.DuckDBPyConnection) -> list[Problem]:
    """Replaces every column of ids by a table `table_column` of links: line, nth, target (a line of the other table).

    Tables come after those they refer to, so that what leans on a row set aside is found. Of a list the members that
    lead somewhere stay, each once and in their order; a cell that may be empty is emptied; else the row goes. A stop is
    a claim, so one that no excerpt stands behind goes too.
    """
    problems: list[Problem] = []
    for table, model in TABLES.items():
        for column, field in model.to_schema().columns.items():
            rule = field.metadata or {}
            if "refers_to" in rule:
                problems += _link(connection, table, column, rule["refers_to"], "list" in rule, bool(field.nullable))
    for table, model in TABLES.items():
        for column, field in model.to_schema().columns.items():
            if "refers_to" in (field.metadata or {}):
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    return [*problems, *_stops_without_evidence(connection)]


def _link(
    connection: duckdb.DuckDBPyConnection, table: str, column: str, target: str, is_list: bool, is_optional: bool
) -> list[Problem]:
    links, key = f"{table}_{column}", COLUMNS[target][0]
    members = f"SELECT line, 1::SMALLINT AS nth, {column} AS member FROM {table} WHERE {column} IS NOT NULL"
    if is_list:
        members = f"""
            SELECT line, generate_subscripts(ids, 1)::SMALLINT AS nth, unnest(ids) AS member FROM (
                SELECT line, CASE WHEN contains({column}, ';') THEN list_filter(
                    string_split({column}, ';'), lambda id, n: list_position(string_split({column}, ';'), id) = n
                ) ELSE [{column}] END AS ids FROM {table} WHERE {column} IS NOT NULL)"""
    connection.execute(f"""
        CREATE TABLE {links} AS SELECT m.line, m.nth, t.line AS target
        FROM ({members}) AS m LEFT JOIN {target} AS t ON t.{key} = m.member
    """)
    dangling = connection.execute(f"""
        WITH lost AS (SELECT line, nth FROM {links} WHERE target IS NULL)
        SELECT line, member, line IN (SELECT line FROM {links} WHERE target IS NOT NULL)
        FROM ({members.replace(" WHERE", " WHERE line IN (SELECT line FROM lost) AND")}) JOIN lost USING (line, nth)
        ORDER BY line, nth
    """).fetchall()
    if not dangling:
        return []
    connection.execute(f"DELETE FROM {links} WHERE target IS NULL")
    if not is_optional:
        _remove(connection, table, [line for line, _, keeps_some in dangling if not keeps_some])
    return [
        Problem(
            table, line, column, member, f"is not in {target}, or was set aside",
            "id left out" if keeps_some else "left empty" if is_optional else "row set aside",
        )
        for line, member, keeps_some in dangling
    ]  # fmt: skip


def _remove(connection: duckdb.DuckDBPyConnection, table: str, lines: list[int]) -> None:
    connection.execute(f"DELETE FROM {table} WHERE line IN (SELECT unnest($lines))", {"lines": lines})


def _stops_without_evidence(connection: duckdb.DuckDBPyConnection) -> list[Problem]:
    """Removes the stops that no excerpt stands behind."""
    found = connection.execute("""
        SELECT line, stop_id FROM stops
        WHERE line NOT IN (
            SELECT target FROM excerpts_stop_ids WHERE line IN (SELECT line FROM excerpts))
        ORDER BY line
    """).fetchall()
    if found:
        _remove(connection, "stops", [line for line, _ in found])
    return [
        Problem("stops", line, "stop_id", stop, "has no excerpt: nothing says so; add one that names it in stop_ids")
        for line, stop in found
    ]
