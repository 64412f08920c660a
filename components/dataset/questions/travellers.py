"""How much each one travels, and what changed from one year to another; counted by one method.

What is counted is what a selection shows, articles and record apart: the same journey may stand in both.

- Stops are places; visits are stays in one country, that is stops of a trip that follow each other there.
- Days abroad are calendar days in a stop outside the home country, in person, planned or made, and dated to the day.
  A day counts once for a person, however many stops or trips share it. Whatever the record has was abroad: that is its
  own rule.
- Kilometres lead along the earth from stop to stop of a trip, in person, planned or made, where both are shown and the
  person is at both. The ways from and to home are in no table.
"""

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from components.dataset.questions.asking import frame
from components.dataset.questions.distances import measured
from components.dataset.questions.passing import shown
from components.dataset.selection import Selection
from components.dataset.store import Dataset

HOME = "US"
MOST_PEOPLE = 60
MOST_VISITED = 5

_FEW = f"LIMIT {MOST_PEOPLE}"
_SOURCE = "CASE WHEN official THEN 'record' ELSE 'article' END AS source"

# A row for each stop and person, with the visit and the stay that it is part of, counted through the trip.
_TRAVELS = f"""
    chosen AS (SELECT * FROM {{relation}}),
    most AS (
        SELECT person, count(*) AS stops, count(*) OVER () AS total FROM companions
        WHERE stop IN (SELECT stop FROM chosen) {{among}}
        GROUP BY person ORDER BY stops DESC, person {{limit}}
    ), travels AS (
        SELECT *, sum(arrives) OVER way AS visit, sum(comes) OVER way AS stay
        FROM (
            SELECT c.person, v.stop, v.trip, v.place, v.start, v.last, v.first_year, v.last_year, v.official,
                   s.country_code, v.mode = 'in_person' AND v.status IN ('planned', 'made')
                   AND v.date_precision = 'day' AND (v.official OR s.country_code <> $home) AS abroad,
                   (s.country_code IS DISTINCT FROM lag(s.country_code) OVER way)::INTEGER AS arrives,
                   (v.place IS DISTINCT FROM lag(v.place) OVER way)::INTEGER AS comes
            FROM chosen AS v JOIN companions AS c USING (stop) JOIN sites AS s USING (place)
            WHERE c.person IN (SELECT person FROM most)
            WINDOW way AS (PARTITION BY c.person, v.trip ORDER BY v.stop)
        ) WINDOW way AS (PARTITION BY person, trip ORDER BY stop)
    ), days AS (
        SELECT DISTINCT person, official, unnest(range(start, last + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
        FROM travels WHERE abroad
    ), ways AS (
        SELECT person, official, year, sum(times * kilometres) AS kilometres
        FROM {
    measured('''(
            SELECT l.*, a.latitude AS from_latitude, a.longitude AS from_longitude, b.latitude AS to_latitude,
                   b.longitude AS to_longitude
            FROM (
                SELECT a.person, a.official, a.last_year AS year, l.from_place, l.to_place, count(*) AS times
                FROM legs AS l JOIN travels AS a ON a.stop = l.from_stop
                JOIN travels AS b ON b.stop = l.to_stop AND b.person = a.person
                WHERE l.mode = 'in_person' GROUP BY ALL
            ) AS l JOIN sites AS a ON a.place = l.from_place JOIN sites AS b ON b.place = l.to_place)''')
}
        GROUP BY person, official, year
    )
"""

_TRAVELLERS = f"""
    WITH {_TRAVELS}
    SELECT p.person_id, p.name, p.role, {_SOURCE}, c.stops, c.visits, c.trips, c.countries,
           coalesce(d.days, 0) AS days, coalesce(w.kilometres, 0) AS kilometres, m.total
    FROM (
        SELECT person, official, count(*) AS stops, count(DISTINCT (trip, visit)) AS visits,
               count(DISTINCT trip) AS trips, count(DISTINCT country_code) AS countries
        FROM travels GROUP BY person, official
    ) AS c JOIN most AS m USING (person) JOIN persons AS p USING (person)
    LEFT JOIN (SELECT person, official, count(*) AS days FROM days GROUP BY ALL) AS d USING (person, official)
    LEFT JOIN (SELECT person, official, sum(kilometres) AS kilometres FROM ways GROUP BY ALL) AS w
        USING (person, official)
    ORDER BY m.stops DESC, p.person_id, source
"""

_VISITED = f"""
    WITH {_TRAVELS}, times AS (
        SELECT person, official, 'country' AS kind, country_code, NULL::INTEGER AS place,
               count(DISTINCT (trip, visit)) AS times
        FROM travels GROUP BY ALL
        UNION ALL
        SELECT person, official, 'place' AS kind, country_code, place, count(DISTINCT (trip, stay)) AS times
        FROM travels GROUP BY ALL
    ), names AS (SELECT country_code, min(country) AS country FROM sites GROUP BY country_code)
    SELECT p.person_id, {_SOURCE}, t.kind, row_number() OVER ranked AS nth, coalesce(s.name, n.country) AS name,
           n.country, t.country_code, s.place_id, t.times
    FROM times AS t JOIN most AS m USING (person) JOIN persons AS p USING (person) JOIN names AS n USING (country_code)
    LEFT JOIN sites AS s USING (place)
    WINDOW ranked AS (
        PARTITION BY person, official, kind ORDER BY t.times DESC, coalesce(s.name, n.country), s.place_id)
    QUALIFY nth <= {MOST_VISITED}
    ORDER BY m.stops DESC, p.person_id, source, t.kind, nth
"""

_OF_YEARS = f"""
    WITH {_TRAVELS}, of_years AS (
        SELECT year, t.* FROM travels AS t JOIN (SELECT DISTINCT unnest([$one, $other]) AS year) AS y
            ON y.year BETWEEN t.first_year AND t.last_year
    )
"""

_YEARS = f"""
    {_OF_YEARS}
    SELECT c.year, {_SOURCE}, c.stops, c.visits, c.trips, c.countries, coalesce(d.days, 0) AS days,
           coalesce(w.kilometres, 0) AS kilometres
    FROM (
        SELECT year, official, count(DISTINCT stop) AS stops, count(DISTINCT (person, trip, visit)) AS visits,
               count(DISTINCT trip) AS trips, count(DISTINCT country_code) AS countries
        FROM of_years GROUP BY year, official
    ) AS c
    LEFT JOIN (SELECT year(day) AS year, official, count(*) AS days FROM days GROUP BY ALL) AS d USING (year, official)
    LEFT JOIN (SELECT year, official, sum(kilometres) AS kilometres FROM ways GROUP BY ALL) AS w USING (year, official)
    ORDER BY c.year, source
"""

_COUNTRIES = f"""
    {_OF_YEARS}, names AS (SELECT country_code, min(country) AS country FROM sites GROUP BY country_code)
    SELECT n.country, c.country_code, {_SOURCE}, c.one, c.other
    FROM (
        SELECT official, country_code, count(DISTINCT (person, trip, visit)) FILTER (year = $one) AS one,
               count(DISTINCT (person, trip, visit)) FILTER (year = $other) AS other
        FROM of_years GROUP BY official, country_code
    ) AS c JOIN names AS n USING (country_code)
    ORDER BY n.country, source
"""

# Whole trips, so that what leads from one year into the next is there.
_TRIPS_OF_YEARS = """(
    SELECT * FROM {relation} AS v WHERE trip IN (
        SELECT trip FROM {relation} AS w
        WHERE $one BETWEEN first_year AND last_year OR $other BETWEEN first_year AND last_year))
"""


@dataclass(frozen=True, slots=True, eq=False)
class YearsCompared:
    """Two years of a selection side by side.

    `numbers` has a row for each year and source that has stops: year, source, stops, visits, trips, countries, days,
    kilometres; visits, days and kilometres are those of each person, added up. `countries` has a row for each country
    and source: country, country_code, source, and the visits in the `one` year and in the `other`, one of them maybe 0.
    """

    numbers: pd.DataFrame
    countries: pd.DataFrame


def travellers(dataset: Dataset, selection: Selection, home: str = HOME) -> pd.DataFrame:
    """A row for each person shown and source, at most MOST_PEOPLE people, those with most stops first.

    The columns: person_id, name, role, source, stops, visits, trips, countries, days, kilometres; `total` counts all
    people. Where people are chosen, only they have rows. `home` is a country code.
    """
    return _asked(dataset, _TRAVELLERS, selection, {"home": home}, limit=_FEW)


def most_visited(dataset: Dataset, selection: Selection) -> pd.DataFrame:
    """Of each person in `travellers` and source the countries and the places visited most, MOST_VISITED of each.

    The columns: person_id, source, kind ("country" or "place"), nth from 1, name, country, country_code, place_id, and
    `times`: visits to the country, or stays at the place.
    """
    return _asked(dataset, _VISITED, selection, {"home": HOME}, limit=_FEW)


def years_compared(dataset: Dataset, selection: Selection, one: int, other: int, home: str = HOME) -> YearsCompared:
    """Two years under the other filters of a selection; its own years are of no account.

    A stop that lies in both years counts in both, its days each in their own, and a way in the year it begins.
    """
    years = {"home": home, "one": one, "other": other}
    others = replace(selection, years=())
    numbers, countries = (
        _asked(dataset, question, others, years, among=_TRIPS_OF_YEARS) for question in (_YEARS, _COUNTRIES)
    )
    return YearsCompared(numbers, countries)


def _asked(
    dataset: Dataset,
    question: str,
    selection: Selection,
    more: dict[str, Any],
    *,
    among: str = "{relation}",
    limit: str = "",
) -> pd.DataFrame:
    relation, parameters = shown(selection)
    chosen = "AND person IN (SELECT person FROM persons WHERE person_id IN (SELECT unnest($people)))"
    question = question.format(
        relation=among.format(relation=relation), among=chosen if selection.people else "", limit=limit
    )
    return frame(dataset, question, parameters | more, record=selection.record)
