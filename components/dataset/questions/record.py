"""What the official record says of stops, who keeps it, and its stops beside an announced trip."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from components.dataset.questions.asking import frame
from components.dataset.questions.stops import rows, stops_of_trip
from components.dataset.store import Dataset

ENTRY_COLUMNS = (
    "stop_id", "entry_id", "start", "end", "country", "locale", "remarks", "topic_ids", "source_id", "title",
    "publisher", "last_changed", "rights", "url",
)  # fmt: skip
CREDIT_COLUMNS = ("publisher", "rights", "pages", "entries", "last_changed", "first_day", "last_day")
COMPARED_COLUMNS = (
    "stop_id", "trip_id", "position", "place_id", "place", "country_code", "latitude", "longitude", "precision",
    "place_basis", "travellers", "start", "end", "mode", "status",
)  # fmt: skip
"""What is told of a stop that is compared; its travellers are ids here."""

# So far from an announced trip the record is searched for it: farther than any comparison looks.
WEEKS_APART = 8

_ENTRIES = """
    WITH chosen AS (
        SELECT v.stop, s.stop_id FROM record.stops AS s JOIN record.visits AS v USING (line)
        WHERE s.stop_id IN (SELECT unnest($stops))
    ), found AS (
        SELECT c.stop, c.stop_id, e.entry, e.source FROM record.evidence AS e JOIN chosen AS c USING (stop)
    )
    SELECT f.stop_id, e.entry_id, e.start, e."end", e.country, e.locale, e.remarks, about.topic_ids,
           o.source_id, o.title, o.publisher, o.last_changed, o.rights, o.url
    FROM found AS f JOIN record.entries AS e ON e.line = f.entry JOIN record.sources AS o ON o.line = f.source
    LEFT JOIN (
        SELECT l.line, string_agg(t.topic_id, ';' ORDER BY l.nth) AS topic_ids
        FROM record.entries_topics AS l JOIN subjects AS t ON t.topic = l.target
        WHERE l.line IN (SELECT entry FROM found) GROUP BY l.line
    ) AS about ON about.line = f.entry
    ORDER BY f.stop, e.start, e.entry_id
"""

_CREDIT = """
    SELECT o.publisher, o.rights, count(DISTINCT o.source_id) AS pages, count(*) AS entries,
           max(o.last_changed) AS last_changed, min(e.start) AS first_day, max(coalesce(e."end", e.start)) AS last_day
    FROM (SELECT DISTINCT entry, source FROM record.evidence) AS of_source
    JOIN record.entries AS e ON e.line = of_source.entry JOIN record.sources AS o ON o.line = of_source.source
    GROUP BY o.publisher, o.rights ORDER BY entries DESC, o.publisher, o.rights
"""

_TRIP = 'SELECT trip_id, start, "end" FROM main.journeys WHERE trip_id = $trip'

# Whole trips of the same people, and of each their last, so that whom the record follows is seen even when it has
# nothing near. What has no days cannot be compared.
_NEAR = f"""
    WITH plan AS (
        SELECT v.stop, v.start, v.last, j.start AS departure, j."end" AS homecoming
        FROM main.visits AS v JOIN main.journeys AS j USING (trip) WHERE j.trip_id = $trip
    ), span AS (
        SELECT least(min(start), min(departure)) - INTERVAL {WEEKS_APART} WEEK AS first,
               greatest(max(last), max(departure), max(homecoming)) + INTERVAL {WEEKS_APART} WEEK AS last
        FROM plan
    ), theirs AS (
        SELECT v.stop, v.trip, v.start, v.last, c.person
        FROM record.visits AS v JOIN record.companions AS c USING (stop)
        WHERE v.start IS NOT NULL AND c.person IN (
            SELECT person FROM main.companions WHERE stop IN (SELECT stop FROM plan))
    )
    SELECT stop, count(*) OVER () AS total FROM record.visits
    WHERE start IS NOT NULL AND trip IN (
        SELECT t.trip FROM theirs AS t JOIN span AS s ON t.start <= s.last AND t.last >= s.first
        UNION
        SELECT max_by(trip, stop) FROM theirs GROUP BY person)
"""


@dataclass(frozen=True, slots=True, eq=False)
class PlanAndRecord:
    """What it takes to compare one announced trip with the record.

    `trip` has one row (trip_id, start, end); `plan` and `record` have COMPARED_COLUMNS, travellers as ids separated by
    semicolons; `last` is the last day of any entry.
    """

    trip: pd.DataFrame
    plan: pd.DataFrame
    record: pd.DataFrame
    last: date


def entries(dataset: Dataset, stop_ids: list[str]) -> pd.DataFrame:
    """The record's entries behind some stops, with their sources (ENTRY_COLUMNS), in the order of the stops."""
    if not dataset.has_record:
        return pd.DataFrame(columns=list(ENTRY_COLUMNS))
    return frame(dataset, _ENTRIES, {"stops": stop_ids}, record=True)


def credit(dataset: Dataset) -> pd.DataFrame:
    """Who keeps the record, on what terms, and how far it goes (CREDIT_COLUMNS); a row for each keeper."""
    if not dataset.has_record:
        return pd.DataFrame(columns=list(CREDIT_COLUMNS))
    return frame(dataset, _CREDIT, {}, record=True)


def plan_and_record(dataset: Dataset, trip_id: str) -> PlanAndRecord | None:
    """An articles' trip beside the record of the same people at that time; None where there is nothing to compare."""
    days = credit(dataset)["last_day"].dropna()
    trip = frame(dataset, _TRIP, {"trip": trip_id}, record=False)
    if days.empty or trip.empty:
        return None
    plan = stops_of_trip(dataset, trip_id)
    near = rows(dataset, _NEAR, {"trip": trip_id}, record=True)
    return PlanAndRecord(trip, _compared(plan), _compared(near), pd.Timestamp(days.max()).date())


def _compared(stops: pd.DataFrame) -> pd.DataFrame:
    return stops.assign(travellers=stops["person_ids"])[list(COMPARED_COLUMNS)]
