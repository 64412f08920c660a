"""Counts over what is shown, each with the rule it is counted by."""

from dataclasses import dataclass

import pandas as pd

from components.dataset.questions.distances import measured
from components.dataset.questions.passing import shown
from components.dataset.selection import Selection
from components.dataset.store import Dataset

MOST_PAIRS = 5_000

_NUMBERS = """
    WITH shown AS (SELECT * FROM {relation})
    SELECT count(*) AS stops, count(DISTINCT v.trip) AS trips, count(DISTINCT p.country_code) AS countries,
           count(DISTINCT v.place) FILTER (WHERE p.precision IN ('city', 'venue')) AS cities
    FROM shown AS v JOIN sites AS p USING (place)
"""

# A day counts once a trip, however many stops share it; virtual stops are no travel, cancelled ones no day.
_DAYS = """
    WITH dated AS (
        SELECT trip, start, last, date_precision FROM {relation}
        WHERE mode = 'in_person' AND status IN ('planned', 'made')
    ), known AS (
        SELECT trip, count(*) AS days FROM (
            SELECT DISTINCT trip, unnest(range(start, last + INTERVAL 1 DAY, INTERVAL 1 DAY))
            FROM dated WHERE date_precision = 'day')
        GROUP BY trip
    ), spans AS (
        SELECT d.trip,
               CASE WHEN any_value(j.start) IS NOT NULL AND any_value(j."end") IS NOT NULL
                    THEN date_diff('day', any_value(j.start), any_value(j."end")) + 1
                    WHEN bool_and(d.start IS NOT NULL) THEN date_diff('day', min(d.start), max(d.last)) + 1
               END AS days
        FROM dated AS d JOIN journeys AS j USING (trip) GROUP BY d.trip
    )
    SELECT coalesce(sum(known.days), 0)::BIGINT AS known,
           coalesce(sum(coalesce(spans.days, known.days)), 0)::BIGINT AS at_most,
           count(*) FILTER (WHERE spans.days IS NULL) AS open_trips
    FROM spans LEFT JOIN known USING (trip)
"""

_PAIRS = """
    SELECT a.latitude AS from_latitude, a.longitude AS from_longitude, b.latitude AS to_latitude,
           b.longitude AS to_longitude, a.name AS from_name, b.name AS to_name, l.legs,
           count(*) OVER () AS total, sum(l.legs) OVER () AS all_legs
    FROM (
        SELECT from_place, to_place, count(*) AS legs FROM legs
        WHERE mode = 'in_person' {among}
        GROUP BY from_place, to_place ORDER BY legs DESC, from_place, to_place LIMIT {most}
    ) AS l JOIN sites AS a ON a.place = l.from_place JOIN sites AS b ON b.place = l.to_place
"""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Counts of what is shown; days are calendar days, both ends included.

    `days_known` counts days of stops dated to the day, once a trip. `days_at_most` adds up, for each trip with a first
    and a last day (its own, or those of its stops when all are dated), the days from the one to the other;
    `open_trips` counts
    the trips that have none; of those the known days are in both.
    """

    trips: int
    stops: int
    countries: int
    cities: int
    days_known: int
    days_at_most: int
    open_trips: int


def numbers(dataset: Dataset, selection: Selection) -> Numbers:
    """The counts of what a selection shows."""
    relation, parameters = shown(selection)
    with dataset.cursor(record=selection.record) as cursor:
        counted = cursor.execute(_NUMBERS.format(relation=relation), parameters).fetchone() or (0, 0, 0, 0)
        days = cursor.execute(_DAYS.format(relation=relation), parameters).fetchone() or (0, 0, 0)
    stops, trips, countries, cities = counted
    return Numbers(trips, stops, countries, cities, days[0], days[1], days[2])


def legs_shown(dataset: Dataset, selection: Selection) -> pd.DataFrame:
    """Pairs of places that travelled legs join, with how many legs each; at most MOST_PAIRS, heaviest first.

    `kilometres` is the length of one leg; `total` counts the pairs and `all_legs` the legs among those given.
    """
    relation, parameters = shown(selection)
    among = f"AND from_stop IN (SELECT stop FROM {relation}) AND to_stop IN (SELECT stop FROM {relation})"
    with dataset.cursor(record=selection.record) as cursor:
        pairs = measured(f"({_PAIRS.format(among=among if selection else '', most=MOST_PAIRS)})")
        return cursor.execute(f"SELECT * FROM {pairs} ORDER BY legs DESC, from_name, to_name", parameters).df()
