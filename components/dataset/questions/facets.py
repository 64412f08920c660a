"""What a filter offers: its options, each with the stops that choosing it would show under the other filters."""

import duckdb
import pandas as pd

from components.dataset.questions.passing import Facet

MOST_OPTIONS = 200

# A person or a topic of no stop at all is no option: what a trip that was taken away leaves in the tables would lead to
# an empty map. The stops each option would show: `passing` are those that the other filters let through.
_COUNTS: dict[Facet, str] = {
    "people": """
        SELECT person_id AS option, name AS label, coalesce(stops, 0) AS stops, role FROM persons
        SEMI JOIN companions USING (person)
        LEFT JOIN (SELECT person, count(*) AS stops FROM companions {among} GROUP BY person) USING (person)""",
    "trips": """
        SELECT trip_id AS option, title AS label, coalesce(stops, 0) AS stops, trip FROM journeys
        LEFT JOIN (SELECT trip, count(*) AS stops FROM {passing} GROUP BY trip) USING (trip)""",
    "years": """
        SELECT year AS option, year::VARCHAR AS label, coalesce(stops, 0) AS stops
        FROM (SELECT unnest(range(min(first_year), max(last_year) + 1))::INTEGER AS year FROM visits)
        LEFT JOIN (
            SELECT year, sum(stops)::BIGINT AS stops FROM (
                SELECT unnest(range(first_year, last_year + 1))::INTEGER AS year, stops
                FROM (SELECT first_year, last_year, count(*) AS stops FROM {passing} GROUP BY ALL)
            ) GROUP BY year
        ) USING (year)""",
    "topics": """
        SELECT topic_id AS option, label, coalesce(stops, 0) AS stops FROM subjects
        SEMI JOIN themes USING (topic)
        LEFT JOIN (SELECT topic, count(*) AS stops FROM themes {among} GROUP BY topic) USING (topic)""",
    "statuses": """
        SELECT status::VARCHAR AS option, status::VARCHAR AS label, coalesce(stops, 0) AS stops
        FROM (SELECT unnest(['made', 'planned', 'postponed', 'cancelled']) AS status)
        LEFT JOIN (
            SELECT status::VARCHAR AS status, stops
            FROM (SELECT status, count(*) AS stops FROM {passing} GROUP BY status)
        ) USING (status)""",
}


def options(cursor: duckdb.DuckDBPyConnection, facet: Facet, passing: str) -> pd.DataFrame:
    """The options of one filter (option, label, stops), the heaviest where there are very many.

    `passing` is the relation of the stops that the other filters let through. People have their `role` besides, trips
    their number `trip`.
    """
    among = "" if passing == "visits" else f"JOIN {passing} AS passing USING (stop)"
    counted = _COUNTS[facet].format(passing=passing, among=among)
    return cursor.execute(f"SELECT * FROM ({counted}) ORDER BY stops DESC, option LIMIT {MOST_OPTIONS}").df()
