"""What every question needs, worked out once when the tables are loaded.

A row's number is the line it was written on, but for trips and stops: those are numbered in the order of travel, the
articles' and the record's in one, so that the articles' alone are in order too. The statements are the same for each
part: `world` is the schema in which all people, topics and places are, `said` and `document` are what stands behind a
stop and where that is from (excerpts and articles, entries and sources).
"""

from typing import Literal

import duckdb

from components.dataset.parts import ARTICLES, RECORD, TOGETHER, Part

_THINGS = """
CREATE TABLE persons AS SELECT line AS person, * EXCLUDE line FROM people;
CREATE TABLE subjects AS SELECT line AS topic, * EXCLUDE line FROM topics;
CREATE TABLE sites AS SELECT line AS place, latitude IS NOT NULL AS on_map, * EXCLUDE line FROM places;

CREATE TABLE spans AS
SELECT of_trip.target AS line, min(start) AS first, max(coalesce("end", start)) AS last, count(*) AS stops
FROM stops JOIN stops_trip_id AS of_trip USING (line) GROUP BY 1;
"""

# Trips in order of time; those whose own first day is not known begin with their stops.
_TURNS = """
CREATE TABLE main.turns AS
SELECT line, (row_number() OVER (ORDER BY departure NULLS LAST, trip_id))::INTEGER AS trip, {others} AS others
FROM ({trips})
"""
_TRIPS = """
    SELECT line, trip_id, coalesce(start, first) AS departure, stops, {official} AS official
    FROM {schema}.trips JOIN {schema}.spans USING (line)
"""
# How many stops of the other part come before each trip.
_OTHERS = """
    coalesce(CASE WHEN official THEN sum(stops) FILTER (NOT official) OVER earlier
                  ELSE sum(stops) FILTER (official) OVER earlier END, 0)
"""
_EARLIER = (
    " WINDOW earlier AS (ORDER BY departure NULLS LAST, trip_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)"
)

_TRAVELS = """
CREATE TABLE journeys AS
SELECT o.trip, o.others, t.*, home.target AS return_place,
       year(least(t.start, s.first))::SMALLINT AS first_year,
       year(greatest(t.start, t."end", s.last))::SMALLINT AS last_year, {official} AS official
FROM trips AS t JOIN spans AS s USING (line) JOIN main.turns AS o USING (line)
LEFT JOIN trips_return_to AS home USING (line);

-- One narrow row a stop: all that filters and counts touch. `lone` is the traveller of a stop that has one, else 0.
CREATE TABLE visits AS
SELECT (row_number() OVER (ORDER BY j.trip, s.position) + j.others)::INTEGER AS stop, s.line, j.trip,
       there.target AS place, s.position, p.on_map, s.status, s.mode, s.start, coalesce(s."end", s.start) AS last,
       s.date_precision, coalesce(year(s.start), j.first_year)::SMALLINT AS first_year,
       coalesce(year(coalesce(s."end", s.start)), j.last_year)::SMALLINT AS last_year, who.lone, {official} AS official
FROM stops AS s
JOIN stops_trip_id AS of_trip USING (line) JOIN journeys AS j ON j.line = of_trip.target
JOIN stops_place_id AS there ON there.line = s.line JOIN {world}.sites AS p ON p.place = there.target
JOIN (
    SELECT line, CASE WHEN count(*) = 1 THEN min(target) ELSE 0 END AS lone FROM stops_travellers GROUP BY line
) AS who ON who.line = s.line;

CREATE TABLE companions AS
SELECT v.stop, l.nth, l.target AS person FROM stops_travellers AS l JOIN visits AS v USING (line);

CREATE TABLE evidence AS
SELECT v.stop, e.line AS {one_said}, of_document.target AS {one_document}
FROM {said} AS e
JOIN {said}_{document} AS of_document USING (line)
JOIN {said}_stop_ids AS says ON says.line = e.line
JOIN visits AS v ON v.line = says.target;

CREATE TABLE themes AS
SELECT DISTINCT e.stop, on_topic.target AS topic
FROM evidence AS e JOIN {said}_topics AS on_topic ON on_topic.line = e.{one_said};

-- A leg joins a stop to the next of the same trip that is made in the same way; nobody goes to a cancelled stop.
-- Year and traveller are those of the stop it leaves.
CREATE TABLE chains AS
SELECT * FROM (
    SELECT stop AS from_stop, lead(stop) OVER chain AS to_stop, trip, mode,
           place AS from_place, lead(place) OVER chain AS to_place,
           greatest(status, lead(status) OVER chain) AS status, first_year, last_year, lone, official
    FROM visits WHERE status IN ('planned', 'made') AND on_map
    WINDOW chain AS (PARTITION BY trip, mode ORDER BY stop)
) WHERE to_stop IS NOT NULL AND from_place <> to_place;
"""

# What all legs between two places that are made in the same way have in common.
_WAYS = """
CREATE TABLE main.ways AS
SELECT (row_number() OVER (ORDER BY from_place, to_place, mode))::INTEGER AS pair, from_place, to_place, mode,
       a.place_id AS from_place_id, a.latitude AS from_latitude, a.longitude AS from_longitude,
       b.place_id AS to_place_id, b.latitude AS to_latitude, b.longitude AS to_longitude
FROM (SELECT DISTINCT from_place, to_place, mode FROM {world}.chains)
JOIN {world}.sites AS a ON a.place = from_place JOIN {world}.sites AS b ON b.place = to_place
"""

_LEGS = """
CREATE TABLE legs AS SELECT w.pair, chains.* FROM chains JOIN main.ways AS w USING (from_place, to_place, mode);

DROP TABLE chains; DROP TABLE spans; DROP TABLE people; DROP TABLE topics; DROP TABLE places; DROP TABLE trips;
DROP TABLE trips_return_to; DROP TABLE stops_trip_id; DROP TABLE stops_place_id; DROP TABLE stops_travellers;
DROP TABLE {said}_{document}; DROP TABLE {said}_stop_ids;
"""

# Where a reader's words are looked for: an entry stands for an excerpt, and no source for an article.
_WORDINGS = "CREATE VIEW main.wordings AS SELECT line, folded FROM main.excerpts"
_WORDINGS_TOGETHER = f"""
CREATE VIEW {TOGETHER}.wordings AS
SELECT line, folded FROM main.excerpts UNION ALL SELECT line, folded FROM {RECORD.schema}.entries;
CREATE VIEW {TOGETHER}.evidence AS
SELECT stop, excerpt, article FROM main.evidence UNION ALL SELECT stop, entry, source FROM {RECORD.schema}.evidence;
"""


def derive(connection: duckdb.DuckDBPyConnection, *, record: bool) -> None:
    """Makes the tables that are asked from those that were loaded and linked, of both parts where there is a record."""
    parts = [ARTICLES, RECORD] if record else [ARTICLES]
    world = TOGETHER if record else ARTICLES.schema
    cursors = {part: part.cursor(connection) for part in parts}
    for cursor in cursors.values():
        cursor.execute(_THINGS)
    if record:
        connection.execute(f"CREATE SCHEMA {TOGETHER}")
        _unite(connection, "persons", "subjects", "sites", kind="TABLE")
    trips = " UNION ALL ".join(_TRIPS.format(schema=part.schema, official=_official(part)) for part in parts)
    turns = _TURNS.format(trips=trips, others=_OTHERS if record else "0")
    connection.execute(turns + (_EARLIER if record else ""))
    for part, cursor in cursors.items():
        cursor.execute(_said(part, _TRAVELS, world))
    if record:
        _unite(connection, "chains")
    connection.execute(_WAYS.format(world=world))
    if record:
        connection.execute(f"DROP VIEW {TOGETHER}.chains")
    for part, cursor in cursors.items():
        cursor.execute(_said(part, _LEGS, world))
    connection.execute(f"DROP TABLE main.turns; {_WORDINGS}")
    if record:
        # Every filter asks these. A plan over the two halves of a view takes twice as long to make as one over a table,
        # and on some thousand stops the plan is most of a question's time.
        _unite(connection, "journeys", "visits", "companions", "themes", "legs", kind="TABLE")
        _unite(connection, "stops")
        connection.execute(_WORDINGS_TOGETHER)


def _unite(connection: duckdb.DuckDBPyConnection, *tables: str, kind: Literal["TABLE", "VIEW"] = "VIEW") -> None:
    """Makes tables or views of both parts' rows."""
    for table in tables:
        connection.execute(
            f"CREATE {kind} {TOGETHER}.{table} AS "
            f"SELECT * FROM {ARTICLES.schema}.{table} UNION ALL SELECT * FROM {RECORD.schema}.{table}"
        )


def _official(part: Part) -> str:
    return "true" if part is RECORD else "false"


def _said(part: Part, statements: str, world: str) -> str:
    return statements.format(
        world=world,
        official=_official(part),
        said=part.said,
        one_said=part.one_said,
        document=part.document,
        one_document=part.document.removesuffix("_id"),
    )
