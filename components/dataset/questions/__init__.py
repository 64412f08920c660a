"""What the page asks of the data: small statements with their values as parameters, each answered by a frame."""

from components.dataset.questions.asking import rows_of
from components.dataset.questions.drawn import MOST_LEGS, MOST_PLACES, Drawn, drawn
from components.dataset.questions.facets import MOST_OPTIONS
from components.dataset.questions.numbers import Numbers, legs_shown, numbers
from components.dataset.questions.record import PlanAndRecord, credit, entries, plan_and_record
from components.dataset.questions.stops import (
    MOST_DOWNLOADED,
    MOST_ROWS,
    excerpts,
    is_shown,
    known,
    labels,
    places_off_the_map,
    stops,
    stops_at,
    stops_for_download,
    stops_of_trip,
    trip_of,
)
from components.dataset.questions.travellers import (
    HOME,
    MOST_PEOPLE,
    MOST_VISITED,
    YearsCompared,
    most_visited,
    travellers,
    years_compared,
)
from components.dataset.questions.view import MOST_TRIPS, View, view

__all__ = [
    "HOME",
    "MOST_DOWNLOADED",
    "MOST_LEGS",
    "MOST_OPTIONS",
    "MOST_PEOPLE",
    "MOST_PLACES",
    "MOST_ROWS",
    "MOST_TRIPS",
    "MOST_VISITED",
    "Drawn",
    "Numbers",
    "PlanAndRecord",
    "View",
    "YearsCompared",
    "credit",
    "drawn",
    "entries",
    "excerpts",
    "is_shown",
    "known",
    "labels",
    "legs_shown",
    "most_visited",
    "numbers",
    "places_off_the_map",
    "plan_and_record",
    "rows_of",
    "stops",
    "stops_at",
    "stops_for_download",
    "stops_of_trip",
    "travellers",
    "trip_of",
    "view",
    "years_compared",
]
