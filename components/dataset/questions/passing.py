"""Which stops a selection lets through, as conditions on the table of visits with their values as parameters.

`let_pass` leaves them on a cursor, for several questions about the same stops.
"""

from typing import Any, Literal, get_args

import duckdb

from components.dataset.selection import Selection

Facet = Literal["people", "trips", "years", "topics", "statuses"]
FACETS: tuple[Facet, ...] = get_args(Facet)

_MATCHES = {
    "people": """stop IN (
        SELECT stop FROM companions
        WHERE person IN (SELECT person FROM persons WHERE person_id IN (SELECT unnest($people))))""",
    "trips": "trip IN (SELECT trip FROM journeys WHERE trip_id IN (SELECT unnest($trips)))",
    "years": """(first_year, last_year) IN (
        SELECT (first_year, last_year) FROM (SELECT DISTINCT first_year, last_year FROM visits)
        WHERE list_has_any(range(first_year, last_year + 1), $years))""",
    "topics": """stop IN (
        SELECT stop FROM themes
        WHERE topic IN (SELECT topic FROM subjects WHERE topic_id IN (SELECT unnest($topics))))""",
    "every_topic": """stop IN (
        SELECT stop FROM themes
        WHERE topic IN (SELECT topic FROM subjects WHERE topic_id IN (SELECT unnest($topics)))
        GROUP BY stop HAVING count(*) = len(list_distinct($topics)))""",
    "statuses": "status::VARCHAR IN (SELECT unnest($statuses))",
}

_NARROW = "stop, trip, place, on_map, status, mode, first_year, last_year, lone, official"

_WORD_MATCHES = """stop IN (
    SELECT stop FROM evidence WHERE excerpt IN (
        SELECT line FROM wordings WHERE contains(folded, strip_accents(lower({word}))))
    UNION ALL
    SELECT stop FROM evidence WHERE article IN (
        SELECT line FROM articles WHERE contains(folded, strip_accents(lower({word}))))
    UNION ALL
    SELECT stop FROM visits
    WHERE place IN (SELECT place FROM sites WHERE contains(folded, strip_accents(lower({word}))))
    UNION ALL
    SELECT stop FROM visits
    WHERE trip IN (SELECT trip FROM journeys WHERE contains(folded, strip_accents(lower({word}))))
)"""


def conditions(selection: Selection) -> tuple[dict[str, str], dict[str, Any]]:
    """The condition of each filter that is on, by its facet, and the values of their parameters."""
    tests: dict[str, str] = {}
    parameters: dict[str, Any] = {}
    for facet in FACETS:
        values = getattr(selection, facet)
        if values:
            every = facet == "topics" and selection.every_topic
            tests[facet] = _MATCHES["every_topic" if every else facet]
            parameters[facet] = list(values)
    words = selection.searched()
    if words:
        tests["words"] = "(" + " AND ".join(_WORD_MATCHES.format(word=f"$word{n}") for n in range(len(words))) + ")"
        parameters |= {f"word{n}": word for n, word in enumerate(words)}
    return tests, parameters


def shown(selection: Selection) -> tuple[str, dict[str, Any]]:
    """The relation of the visits that a selection shows, for the FROM of a question, and its parameters."""
    tests, parameters = conditions(selection)
    return f"(SELECT * FROM visits WHERE {' AND '.join(tests.values())})" if tests else "visits", parameters


def let_pass(cursor: duckdb.DuckDBPyConnection, selection: Selection) -> tuple[str, dict[str, str]]:
    """The relation of the visits that a selection shows; for each filter that is on, that of those the others let pass.

    With more than one filter on, `candidates` has the stops that one alone keeps back, by its name in `missed`.
    """
    tests, parameters = conditions(selection)
    if not tests:
        return "visits", {}
    if len(tests) == 1:
        for test in tests.values():
            cursor.execute(f"CREATE TEMP TABLE shown AS SELECT {_NARROW} FROM visits WHERE {test}", parameters)
        return "shown", dict.fromkeys(tests, "visits")
    # Whoever misses two filters is of no interest to any count; whoever misses one is to the count of that filter.
    passed = ", ".join(f"({test}) AS passes_{facet}" for facet, test in tests.items())
    misses = " + ".join(f"(NOT passes_{facet})::INTEGER" for facet in tests)
    missed = " ".join(f"WHEN NOT passes_{facet} THEN '{facet}'" for facet in tests)
    cursor.execute(
        f"""CREATE TEMP TABLE candidates AS SELECT {_NARROW}, CASE {missed} END AS missed
            FROM (SELECT {_NARROW}, {passed} FROM visits) WHERE {misses} <= 1""",
        parameters,
    )
    cursor.execute("CREATE TEMP TABLE shown AS SELECT * FROM candidates WHERE missed IS NULL")
    return "shown", {facet: f"(SELECT * FROM candidates WHERE missed IS NULL OR missed = '{facet}')" for facet in tests}
