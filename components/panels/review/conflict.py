"""A save that came second, in words: what is not as the person saw it any more."""

from components.dataset import questions
from components.dataset.problems import ConflictError
from components.dataset.questions import catalogue
from components.dataset.store import Dataset
from components.panels.review.plan import beginning
from components.panels.wording import place_name, span


def explained(dataset: Dataset, conflict: ConflictError) -> str:
    """Which trip, stop or excerpt it is, by the data that the page was drawn from, and what to do."""
    return conflict.said_of(_named(dataset, conflict.table, conflict.key))


def _named(dataset: Dataset, table: str, key: str) -> str:
    """A row as a reader knows it; one that this data does not show has no words of its own."""
    if table == "stops":
        trip_id = questions.trip_of(dataset, key)
        stops = questions.stops_of_trip(dataset, trip_id).to_dict("records") if trip_id else []
        for stop in stops:
            if stop["stop_id"] == key:
                where = place_name(stop["place"], stop["country"])
                return f"The stop in {where} ({span(stop['start'], stop['end'], stop['date_precision'])})"
        return "A stop"
    if table == "trips":
        title = questions.labels(dataset, table, [key]).get(key)
        return f"The trip “{title}”" if title else "The trip"
    text = catalogue.text_of(dataset, key) if table == "excerpts" else None
    return f"The excerpt “{beginning(text)}”" if text else "An excerpt"
