"""What the page says of one selection beside the map: counts, options of the filters, and trips.

Frames are as large as what is shown, never as what there is.
"""

from collections.abc import Collection
from dataclasses import dataclass

import duckdb
import pandas as pd

from components.dataset.questions.facets import options
from components.dataset.questions.passing import FACETS, Facet, let_pass
from components.dataset.selection import Selection
from components.dataset.store import Dataset

MOST_TRIPS = 50

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

_TOTAL_NAMES = ("stops", "trips", "places", "first_year", "last_year", "places_not_on_map", "record_trips")


@dataclass(frozen=True, slots=True)
class View:
    """What is said of one selection.

    `facets` has a frame a filter (option, label, stops): stops is what choosing the option would show under the other
    filters; people have their `role` besides, trips their number. `trips` holds at most MOST_TRIPS rows, latest first;
    its column `total` says how many there are, `source` what tells of them ("article" or "record"). `without` says for
    each filter that is on how many stops would be shown besides if it alone were off ("words" among them).
    """

    totals: dict[str, int | None]
    facets: dict[Facet, pd.DataFrame]
    trips: pd.DataFrame
    without: dict[str, int]


def view(dataset: Dataset, selection: Selection) -> View:
    """Counts, options and trips of what a selection shows."""
    found: View = dataset.remembered(("view", selection), lambda: _view(dataset, selection))
    # Whoever changes a frame changes a copy of its own; nothing is copied until then.
    return View(
        totals=dict(found.totals),
        facets={facet: frame.copy(deep=False) for facet, frame in found.facets.items()},
        trips=found.trips.copy(deep=False),
        without=dict(found.without),
    )


def _view(dataset: Dataset, selection: Selection) -> View:
    with dataset.cursor(record=selection.record) as cursor:
        shown, passing = let_pass(cursor, selection)
        totals = cursor.execute(_TOTALS.format(shown=shown)).fetchone() or (0, 0, 0, None, None, 0, 0)
        return View(
            totals=dict(zip(_TOTAL_NAMES, totals, strict=True)),
            facets={facet: options(cursor, facet, passing.get(facet, shown)) for facet in FACETS},
            trips=cursor.execute(_TRIPS.format(shown=shown)).df(),
            without=_without(cursor, passing, totals[0]),
        )


def _without(cursor: duckdb.DuckDBPyConnection, filters: Collection[str], shown: int) -> dict[str, int]:
    if len(filters) < 2:
        counted = cursor.execute("SELECT count(*) FROM visits").fetchone() or (0,)
        return dict.fromkeys(filters, int(counted[0]) - shown)
    missed = cursor.execute("SELECT missed, count(*) FROM candidates WHERE missed IS NOT NULL GROUP BY missed")
    return dict.fromkeys(filters, 0) | dict(missed.fetchall())
