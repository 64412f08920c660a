"""The data inside the process: tables loaded once into DuckDB, with what every question needs worked out beforehand.

A row's number is the line it was written on, but for trips and stops: those are numbered in the order of travel.
"""

from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from components.dataset.files import check_folder
from components.dataset.generations import while_settled
from components.dataset.problems import Problem
from components.dataset.references import link_tables
from components.dataset.rules import load_table
from components.dataset.tables import TABLES

DERIVED = """
CREATE TABLE persons AS SELECT line AS person, * EXCLUDE line FROM people;
CREATE TABLE subjects AS SELECT line AS topic, * EXCLUDE line FROM topics;
CREATE TABLE sites AS SELECT line AS place, latitude IS NOT NULL AS on_map, * EXCLUDE line FROM places;

-- Trips in order of time, with the span of their stops where their own is not known.
CREATE TABLE journeys AS
SELECT (row_number() OVER (ORDER BY coalesce(t.start, s.first) NULLS LAST, t.trip_id))::INTEGER AS trip,
       t.*, home.target AS return_place,
       year(least(t.start, s.first))::SMALLINT AS first_year,
       year(greatest(t.start, t."end", s.last))::SMALLINT AS last_year
FROM trips AS t
JOIN (
    SELECT of_trip.target AS line, min(start) AS first, max(coalesce("end", start)) AS last
    FROM stops JOIN stops_trip_id AS of_trip USING (line) GROUP BY 1
) AS s USING (line)
LEFT JOIN trips_return_to AS home USING (line);

-- One narrow row a stop: all that filters and counts touch. `lone` is the traveller of a stop that has one, else 0.
CREATE TABLE visits AS
SELECT (row_number() OVER (ORDER BY j.trip, s.position))::INTEGER AS stop, s.line, j.trip, there.target AS place,
       s.position, p.on_map, s.status, s.mode, s.start, coalesce(s."end", s.start) AS last, s.date_precision,
       coalesce(year(s.start), j.first_year)::SMALLINT AS first_year,
       coalesce(year(coalesce(s."end", s.start)), j.last_year)::SMALLINT AS last_year, who.lone
FROM stops AS s
JOIN stops_trip_id AS of_trip USING (line) JOIN journeys AS j ON j.line = of_trip.target
JOIN stops_place_id AS there ON there.line = s.line JOIN sites AS p ON p.place = there.target
JOIN (
    SELECT line, CASE WHEN count(*) = 1 THEN min(target) ELSE 0 END AS lone FROM stops_travellers GROUP BY line
) AS who ON who.line = s.line;

CREATE TABLE companions AS
SELECT v.stop, l.nth, l.target AS person FROM stops_travellers AS l JOIN visits AS v USING (line);

CREATE TABLE evidence AS
SELECT v.stop, e.line AS excerpt, of_article.target AS article
FROM excerpts AS e
JOIN excerpts_article_id AS of_article USING (line)
JOIN excerpts_stop_ids AS says ON says.line = e.line
JOIN visits AS v ON v.line = says.target;

CREATE TABLE themes AS
SELECT DISTINCT e.stop, on_topic.target AS topic
FROM evidence AS e JOIN excerpts_topics AS on_topic ON on_topic.line = e.excerpt;

-- A leg joins a stop to the next of the same trip that is made in the same way; nobody goes to a cancelled stop.
-- Year and traveller are those of the stop it leaves.
CREATE TABLE chains AS
SELECT * FROM (
    SELECT stop AS from_stop, lead(stop) OVER chain AS to_stop, trip, mode,
           place AS from_place, lead(place) OVER chain AS to_place,
           greatest(status, lead(status) OVER chain) AS status, first_year, last_year, lone
    FROM visits WHERE status IN ('planned', 'made') AND on_map
    WINDOW chain AS (PARTITION BY trip, mode ORDER BY stop)
) WHERE to_stop IS NOT NULL AND from_place <> to_place;

CREATE TABLE pairs AS
SELECT (row_number() OVER ())::INTEGER AS pair, *
FROM (SELECT DISTINCT from_place, to_place, mode FROM chains);

CREATE TABLE legs AS SELECT pair, chains.* FROM chains JOIN pairs USING (from_place, to_place, mode);

DROP TABLE chains; DROP TABLE pairs; DROP TABLE people; DROP TABLE topics; DROP TABLE places; DROP TABLE trips;
DROP TABLE trips_return_to; DROP TABLE stops_trip_id; DROP TABLE stops_place_id; DROP TABLE stops_travellers;
DROP TABLE excerpts_article_id; DROP TABLE excerpts_stop_ids;
"""


MOST_REMEMBERED = 128


@dataclass(frozen=True, slots=True)
class Dataset:
    """A loaded data folder and what was wrong with it. Questions are asked on `cursor()`, one a thread."""

    folder: Path
    problems: tuple[Problem, ...]
    connection: duckdb.DuckDBPyConnection
    answers: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A connection of one's own to the loaded tables: DuckDB refuses a second call on a busy one."""
        return self.connection.cursor()

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
    """Loads a data folder. Raises DataFolderError when there is nothing to load; every other fault is a problem."""
    check_folder(folder)
    connection, problems = while_settled(folder, lambda: load_tables(dict.fromkeys(TABLES, folder)))
    connection.execute(DERIVED)
    return Dataset(folder, tuple(problems), connection)


def load_tables(folders: Mapping[str, Path]) -> tuple[duckdb.DuckDBPyConnection, list[Problem]]:
    """Every table from its folder, loaded as far as it keeps the rules; and what does not keep them."""
    connection = duckdb.connect(":memory:")
    connection.execute("SET preserve_insertion_order = false")
    # At the same time: the rows of one large file are often written as one block, which only one thread can read.
    with ThreadPoolExecutor() as threads:
        loading = [threads.submit(load_table, connection.cursor(), folders[name], name) for name in TABLES]
        problems = [problem for table in loading for problem in table.result()]
    problems += link_tables(connection)
    return connection, problems
