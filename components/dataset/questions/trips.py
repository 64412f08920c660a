"""Trips as wholes: when each was, whose it was, and where to begin reading it."""

import pandas as pd

from components.dataset.questions.asking import frame
from components.dataset.questions.passing import shown
from components.dataset.selection import Selection
from components.dataset.store import Dataset

MOST_TRIPS_IN_TIME = 600

_IN_TIME = f"""
    WITH latest AS (
        SELECT trip, min(stop) AS stop, min(start) AS first, max(last) AS last, count(*) AS stops,
               CASE WHEN min(lone) = max(lone) THEN min(lone) END AS lone, count(*) OVER () AS total
        FROM {{relation}} GROUP BY trip ORDER BY trip DESC LIMIT {MOST_TRIPS_IN_TIME}
    ), who AS (
        SELECT stop, string_agg(name, ', ' ORDER BY nth) AS names FROM companions JOIN persons USING (person)
        WHERE stop IN (SELECT stop FROM latest) GROUP BY stop
    )
    SELECT s.stop_id, j.trip_id, j.title AS trip, l.first, l.last, l.stops, who.names AS travellers,
           p.person_id AS only_person, l.total
    FROM latest AS l
    JOIN visits AS v USING (stop) JOIN stops AS s ON s.line = v.line JOIN journeys AS j ON j.trip = l.trip
    JOIN who ON who.stop = l.stop LEFT JOIN persons AS p ON p.person = l.lone
    ORDER BY l.trip DESC
"""


def trips_in_time(dataset: Dataset, selection: Selection) -> pd.DataFrame:
    """The shown trips, latest first, at most MOST_TRIPS_IN_TIME; `total` counts all.

    `first` and `last` are the days of the stops that are shown, NaT where none is dated; `stop_id` and `travellers` are
    those of the first of them; `only_person` is the one traveller of all of them, where there is one.
    """
    relation, parameters = shown(selection)
    return frame(dataset, _IN_TIME.format(relation=relation), parameters, record=selection.record)


# A trip put off is still the one announced; farther apart than this no comparison takes two trips for one.
DAYS_APART = 21
MOST_NEAR = 5

_ANNOUNCED_NEAR = f"""
    WITH mine AS (
        SELECT v.stop, v.start, v.last FROM record.visits AS v JOIN record.journeys AS j USING (trip)
        WHERE j.trip_id = $trip
    ), span AS (
        SELECT min(start) - INTERVAL {DAYS_APART} DAY AS first, max(last) + INTERVAL {DAYS_APART} DAY AS last FROM mine
    )
    SELECT j.trip_id
    FROM main.visits AS v JOIN main.journeys AS j USING (trip) JOIN main.companions AS c USING (stop), span AS s
    WHERE c.person IN (SELECT person FROM record.companions WHERE stop IN (SELECT stop FROM mine))
    GROUP BY j.trip_id
    HAVING bool_or(coalesce(v.start, j.start) <= s.last AND coalesce(v.last, j."end", j.start) >= s.first)
    ORDER BY j.trip_id LIMIT {MOST_NEAR}
"""


def announced_near(dataset: Dataset, trip_id: str) -> list[str]:
    """Ids of the articles' trips that some traveller of a trip of the record made or planned about that time."""
    if not dataset.has_record:
        return []
    return list(frame(dataset, _ANNOUNCED_NEAR, {"trip": trip_id}, record=True)["trip_id"])
