"""What the map draws of one selection: its places, the legs between them, and what their colours may stand for.

Asked apart from everything else about a selection, because the map is what a reader waits for.
"""

from dataclasses import dataclass

import pandas as pd

from components.dataset.questions.facets import options
from components.dataset.questions.passing import Facet, let_pass
from components.dataset.selection import Selection
from components.dataset.store import Dataset

MOST_PLACES = 500
MOST_LEGS = 150

# Of what tells of it: articles, the record, or both.
_SOURCE = "CASE WHEN bool_and(official) THEN 'record' WHEN bool_or(official) THEN 'both' ELSE 'article' END"

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


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn of a selection.

    `places` and `legs` hold at most MOST_PLACES and MOST_LEGS rows, heaviest first; their column `total` says how many
    there are, `source` what tells of them ("article", "record" or "both"). `facets` are the options of trips and years,
    and of people where some are chosen, as `facets.options` gives them.
    """

    places: pd.DataFrame
    legs: pd.DataFrame
    facets: dict[Facet, pd.DataFrame]


def drawn(dataset: Dataset, selection: Selection) -> Drawn:
    """Places, legs and what colours may stand for."""
    found: Drawn = dataset.remembered(("drawn", selection), lambda: _drawn(dataset, selection))
    # Whoever changes a frame changes a copy of its own; nothing is copied until then.
    return Drawn(
        places=found.places.copy(deep=False),
        legs=found.legs.copy(deep=False),
        facets={facet: frame.copy(deep=False) for facet, frame in found.facets.items()},
    )


def _drawn(dataset: Dataset, selection: Selection) -> Drawn:
    coloured: tuple[Facet, ...] = ("trips", "years", "people") if selection.people else ("trips", "years")
    with dataset.cursor(record=selection.record) as cursor:
        shown, passing = let_pass(cursor, selection)
        return Drawn(
            places=cursor.execute(_PLACES.format(shown=shown)).df(),
            legs=cursor.execute(_LEGS.format(legs=_LEGS_SHOWN if passing else "FROM legs")).df(),
            facets={facet: options(cursor, facet, passing.get(facet, shown)) for facet in coloured},
        )
