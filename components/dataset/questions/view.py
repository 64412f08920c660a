"""What opening the page asks: counts, options of the filters, places, legs and trips of one selection.

Frames are as large as what is shown, never as what there is.
"""

from dataclasses import dataclass
from typing import Any

import duckdb
import pandas as pd

from components.dataset.questions.passing import FACETS, Facet, conditions
from components.dataset.selection import Selection
from components.dataset.store import Dataset

MOST_OPTIONS = 200
MOST_PLACES = 500
MOST_LEGS = 150
MOST_TRIPS = 50

# The stops each option would show: `passing` are those that the other filters let through.
_COUNTS: dict[Facet, str] = {
    "people": """
        SELECT person_id AS option, name AS label, coalesce(stops, 0) AS stops, role FROM persons
        LEFT JOIN (SELECT person, count(*) AS stops FROM companions {among} GROUP BY person) USING (person)""",
    "trips": """
        SELECT trip_id AS option, title AS label, coalesce(stops, 0) AS stops FROM journeys
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
        LEFT JOIN (SELECT topic, count(*) AS stops FROM themes {among} GROUP BY topic) USING (topic)""",
    "statuses": """
        SELECT status::VARCHAR AS option, status::VARCHAR AS label, coalesce(stops, 0) AS stops
        FROM (SELECT unnest(['made', 'planned', 'postponed', 'cancelled']) AS status)
        LEFT JOIN (
            SELECT status::VARCHAR AS status, stops
            FROM (SELECT status, count(*) AS stops FROM {passing} GROUP BY status)
        ) USING (status)""",
}

# Of what tells of it: articles, the record, or both.
_SOURCE = "CASE WHEN bool_and(official) THEN 'record' WHEN bool_or(official) THEN 'both' ELSE 'article' END"

_TOTALS = """
    SELECT count(*), count(DISTINCT trip), count(DISTINCT place), min(first_year), max(last_year),
           count(DISTINCT place) FILTER (WHERE NOT on_map), count(DISTINCT trip) FILTER (WHERE official)
    FROM {shown}
"""

_TRIPS = f"""
    SELECT j.trip, j.trip_id, j.title, j.start, j."end", j.date_precision::VARCHAR AS date_precision, j.note,
           home.name AS return_to, v.stops, CASE WHEN j.official THEN 'record' ELSE 'article' END AS source, v.total
    FROM (
        SELECT trip, count(*) AS stops, count(*) OVER () AS total FROM {{shown}} GROUP BY trip
        ORDER BY trip DESC LIMIT {MOST_TRIPS}
    ) AS v JOIN journeys AS j USING (trip) LEFT JOIN sites AS home ON home.place = j.return_place
    ORDER BY j.trip DESC
"""

_PLACES = f"""
    SELECT s.place_id, s.name, s.country, s.latitude, s.longitude, s.precision::VARCHAR AS precision,
           v.visits, v.virtual, v.status::VARCHAR AS status, v.only_trip, v.only_year, p.person_id AS only_person,
           v.source, v.total
    FROM (
        SELECT place, count(*) AS visits, bool_and(mode = 'virtual') AS virtual, min(status) AS status,
               CASE WHEN min(trip) = max(trip) THEN min(trip) END AS only_trip,
               CASE WHEN min(first_year) = max(last_year) THEN min(first_year) END AS only_year,
               CASE WHEN min(lone) = max(lone) THEN min(lone) END AS only_person,
               {_SOURCE} AS source, count(*) OVER () AS total
        FROM {{shown}} WHERE on_map GROUP BY place
    ) AS v JOIN sites AS s USING (place) LEFT JOIN persons AS p ON p.person = v.only_person
    ORDER BY v.visits DESC, s.place_id LIMIT {MOST_PLACES}
"""

_LEGS = f"""
    WITH among AS ({{legs}}), heaviest AS (
        SELECT pair, legs, count(*) OVER () AS total FROM (SELECT pair, count(*) AS legs FROM among GROUP BY pair)
        ORDER BY legs DESC, pair LIMIT {MOST_LEGS}
    )
    SELECT w.from_place_id, w.from_latitude, w.from_longitude, w.to_place_id, w.to_latitude, w.to_longitude,
           w.mode::VARCHAR AS mode, l.status::VARCHAR AS status, l.trips, l.only_trip, l.only_year,
           p.person_id AS only_person, l.source, l.total
    FROM (
        SELECT pair, min(status) AS status, count(DISTINCT trip) AS trips, min(legs) AS legs, min(total) AS total,
               CASE WHEN min(trip) = max(trip) THEN min(trip) END AS only_trip,
               CASE WHEN min(first_year) = max(last_year) THEN min(first_year) END AS only_year,
               CASE WHEN min(lone) = max(lone) THEN min(lone) END AS only_person,
               {_SOURCE} AS source
        FROM among JOIN heaviest USING (pair) GROUP BY pair
    ) AS l JOIN main.ways AS w USING (pair) LEFT JOIN persons AS p ON p.person = l.only_person
    ORDER BY l.legs DESC, w.from_place_id, w.to_place_id, mode
"""

_LEGS_SHOWN = """
    SELECT l.* FROM legs AS l JOIN shown AS f ON f.stop = l.from_stop JOIN shown AS t ON t.stop = l.to_stop
"""

_NARROW = "stop, trip, place, on_map, status, mode, first_year, last_year, lone, official"

_TOTAL_NAMES = ("stops", "trips", "places", "first_year", "last_year", "places_not_on_map", "record_trips")


@dataclass(frozen=True, slots=True)
class View:
    """Everything the opening of the page needs to know about one selection.

    `facets` has a frame a filter (option, label, stops): stops is what choosing the option would show under the other
    filters; people have their `role` besides. `places`, `legs` and `trips` hold at most MOST_PLACES, MOST_LEGS and
    MOST_TRIPS rows, heaviest or latest first; their column `total` says how many there are, `source` what tells of them
    ("article", "record", or for places and legs "both"). `without` says for each filter that is on how many stops would
    be shown besides if it alone were off ("words" among them).
    """

    totals: dict[str, int | None]
    facets: dict[Facet, pd.DataFrame]
    places: pd.DataFrame
    legs: pd.DataFrame
    trips: pd.DataFrame
    without: dict[str, int]


def view(dataset: Dataset, selection: Selection) -> View:
    """Counts, options, places, legs and trips of what a selection shows."""
    found: View = dataset.remembered(("view", selection), lambda: _view(dataset, selection))
    # Whoever changes a frame changes a copy of its own; nothing is copied until then.
    return View(
        totals=dict(found.totals),
        facets={facet: options.copy(deep=False) for facet, options in found.facets.items()},
        places=found.places.copy(deep=False),
        legs=found.legs.copy(deep=False),
        trips=found.trips.copy(deep=False),
        without=dict(found.without),
    )


def _view(dataset: Dataset, selection: Selection) -> View:
    tests, parameters = conditions(selection)
    with dataset.cursor(record=selection.record) as cursor:
        passing = _let_pass(cursor, tests, parameters)
        shown = "shown" if tests else "visits"
        totals = cursor.execute(_TOTALS.format(shown=shown)).fetchone() or (0, 0, 0, None, None, 0, 0)
        return View(
            totals=dict(zip(_TOTAL_NAMES, totals, strict=True)),
            facets={facet: _facet(cursor, facet, passing.get(facet, shown)) for facet in FACETS},
            places=cursor.execute(_PLACES.format(shown=shown)).df(),
            legs=cursor.execute(_LEGS.format(legs=_LEGS_SHOWN if tests else "FROM legs")).df(),
            trips=cursor.execute(_TRIPS.format(shown=shown)).df(),
            without=_without(cursor, tests, totals[0]),
        )


def _let_pass(cursor: duckdb.DuckDBPyConnection, tests: dict[str, str], parameters: dict[str, Any]) -> dict[str, str]:
    """Leaves in `shown` the stops that no filter keeps back; says what the others let through for each that is on."""
    if len(tests) < 2:
        for test in tests.values():
            cursor.execute(f"CREATE TEMP TABLE shown AS SELECT {_NARROW} FROM visits WHERE {test}", parameters)
        return dict.fromkeys(tests, "visits")
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
    return {facet: f"(SELECT * FROM candidates WHERE missed IS NULL OR missed = '{facet}')" for facet in tests}


def _facet(cursor: duckdb.DuckDBPyConnection, facet: Facet, passing: str) -> pd.DataFrame:
    """The options of one filter with their counts under the others; the heaviest where there are very many."""
    among = "" if passing == "visits" else f"JOIN {passing} AS passing USING (stop)"
    counted = _COUNTS[facet].format(passing=passing, among=among)
    return cursor.execute(f"SELECT * FROM ({counted}) ORDER BY stops DESC, option LIMIT {MOST_OPTIONS}").df()


def _without(cursor: duckdb.DuckDBPyConnection, tests: dict[str, str], shown: int) -> dict[str, int]:
    if len(tests) < 2:
        counted = cursor.execute("SELECT count(*) FROM visits").fetchone() or (0,)
        return dict.fromkeys(tests, int(counted[0]) - shown)
    missed = cursor.execute("SELECT missed, count(*) FROM candidates WHERE missed IS NOT NULL GROUP BY missed")
    return dict.fromkeys(tests, 0) | dict(missed.fetchall())
