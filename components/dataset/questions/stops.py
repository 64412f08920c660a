"""Stops one by one, in the order of travel, with what stands behind them."""

from typing import Any

import pandas as pd

from components.dataset.questions.asking import asked, frame
from components.dataset.questions.passing import shown
from components.dataset.selection import Selection
from components.dataset.store import Dataset

MOST_ROWS = 200
MOST_DOWNLOADED = 50_000

_ROWS = """
    WITH chosen AS ({chosen})
    SELECT i.stop_id, j.trip_id, j.title AS trip, v.position, p.place_id, p.name AS place, p.country, p.country_code,
           p.latitude, p.longitude, p.precision::VARCHAR AS precision, i.place_basis::VARCHAR AS place_basis,
           i.start, i."end", i.date_precision::VARCHAR AS date_precision, i.mode::VARCHAR AS mode,
           i.status::VARCHAR AS status, i.note, who.person_ids, who.names AS travellers,
           j.start AS trip_start, j."end" AS trip_end, j.date_precision::VARCHAR AS trip_date_precision,
           home.name AS return_to,
           CASE WHEN j.official THEN 'record' ELSE 'article' END AS source, c.total
    FROM chosen AS c
    JOIN visits AS v USING (stop) JOIN stops AS i ON i.line = v.line
    JOIN journeys AS j ON j.trip = v.trip JOIN sites AS p ON p.place = v.place
    LEFT JOIN sites AS home ON home.place = j.return_place
    JOIN (
        SELECT stop, string_agg(person_id, ';' ORDER BY nth) AS person_ids, string_agg(name, ', ' ORDER BY nth) AS names
        FROM companions JOIN persons USING (person) WHERE stop IN (SELECT stop FROM chosen) GROUP BY stop
    ) AS who ON who.stop = v.stop
    ORDER BY {order}
"""

_EXCERPTS = """
    WITH chosen AS (
        SELECT v.stop, s.stop_id FROM stops AS s JOIN visits AS v USING (line)
        WHERE s.stop_id IN (SELECT unnest($stops))
    ), quoted AS (
        SELECT c.stop, c.stop_id, e.excerpt, e.article FROM evidence AS e JOIN chosen AS c USING (stop)
    )
    SELECT c.stop_id, q.excerpt_id, q.text, about.topic_ids, a.article_id, a.title, a.outlet, a.author, a.published,
           a.published_basis::VARCHAR AS published_basis, a.url
    FROM quoted AS c
    JOIN excerpts AS q ON q.line = c.excerpt JOIN articles AS a ON a.line = c.article
    LEFT JOIN (
        SELECT l.line, string_agg(t.topic_id, ';' ORDER BY l.nth) AS topic_ids
        FROM excerpts_topics AS l JOIN subjects AS t ON t.topic = l.target
        WHERE l.line IN (SELECT excerpt FROM quoted) GROUP BY l.line
    ) AS about ON about.line = c.excerpt
    ORDER BY c.stop, a.published DESC NULLS LAST, q.excerpt_id
"""

_KEYS = {
    "people": "SELECT person_id FROM persons WHERE person_id IN (SELECT unnest($ids))",
    "trips": "SELECT trip_id FROM journeys WHERE trip_id IN (SELECT unnest($ids))",
    "topics": "SELECT topic_id FROM subjects WHERE topic_id IN (SELECT unnest($ids))",
    "places": "SELECT place_id FROM sites WHERE place_id IN (SELECT unnest($ids))",
    "stops": "SELECT stop_id FROM stops WHERE stop_id IN (SELECT unnest($ids))",
}

_LABELS = {
    "people": "SELECT person_id, name FROM persons WHERE person_id IN (SELECT unnest($ids))",
    "trips": "SELECT trip_id, title FROM journeys WHERE trip_id IN (SELECT unnest($ids))",
    "topics": "SELECT topic_id, label FROM subjects WHERE topic_id IN (SELECT unnest($ids))",
}


def stops(dataset: Dataset, selection: Selection, most: int = MOST_ROWS) -> pd.DataFrame:
    """The itinerary: the shown stops in order of travel, latest trip first, at most `most`; `total` counts all."""
    relation, parameters = shown(selection)
    chosen = f"SELECT stop, count(*) OVER () AS total FROM {relation} ORDER BY trip DESC, position LIMIT {most}"
    return rows(dataset, chosen, parameters, selection.record, order="v.trip DESC, v.position")


def stops_for_download(dataset: Dataset, selection: Selection) -> pd.DataFrame:
    """All shown stops in order of travel, at most MOST_DOWNLOADED."""
    relation, parameters = shown(selection)
    chosen = f"SELECT stop, count(*) OVER () AS total FROM {relation} ORDER BY stop LIMIT {MOST_DOWNLOADED}"
    question = _ROWS.format(chosen=chosen, order="v.stop")
    return asked(dataset, question, parameters, record=selection.record)  # Too large to be remembered.


def stops_of_trip(dataset: Dataset, trip_id: str) -> pd.DataFrame:
    """All stops of one trip in order of travel, whatever the filters."""
    chosen = """
        SELECT stop, count(*) OVER () AS total FROM visits
        WHERE trip IN (SELECT trip FROM journeys WHERE trip_id = $trip)
    """
    return rows(dataset, chosen, {"trip": trip_id}, record=True)


def stops_at(dataset: Dataset, selection: Selection, place_id: str) -> pd.DataFrame:
    """The shown stops at one place, latest trip first, at most MOST_ROWS."""
    relation, parameters = shown(selection)
    chosen = f"""
        SELECT stop, count(*) OVER () AS total FROM {relation}
        WHERE place IN (SELECT place FROM sites WHERE place_id = $place) ORDER BY trip DESC, position LIMIT {MOST_ROWS}
    """
    parameters = {**parameters, "place": place_id}
    return rows(dataset, chosen, parameters, selection.record, order="v.trip DESC, v.position")


def rows(
    dataset: Dataset, chosen: str, parameters: dict[str, Any], record: bool, order: str = "v.stop"
) -> pd.DataFrame:
    """The chosen stops, remembered. `chosen` is a SELECT of `stop` and `total`, `order` how the rows are sorted."""
    return frame(dataset, _ROWS.format(chosen=chosen, order=order), parameters, record=record)


def excerpts(dataset: Dataset, stop_ids: list[str]) -> pd.DataFrame:
    """The excerpts behind some stops, with their articles, in the order of the stops, latest article first."""
    return frame(dataset, _EXCERPTS, {"stops": stop_ids}, record=False)


def known(dataset: Dataset, table: str, ids: list[str], *, record: bool = False) -> set[str]:
    """Which of the ids lead to a row. `table` is people, trips, topics, places or stops.

    With `record` those that only the official record has count as well.
    """
    return set(frame(dataset, _KEYS[table], {"ids": ids}, record=record).iloc[:, 0])


def labels(dataset: Dataset, table: str, ids: list[str]) -> dict[str, str]:
    """The names of some people, trips or topics, by id."""
    found = frame(dataset, _LABELS[table], {"ids": ids}, record=True)
    return dict(found.itertuples(index=False, name=None))


def trip_of(dataset: Dataset, stop_id: str) -> str | None:
    """The id of the trip that a stop belongs to, or None for an unknown stop."""
    with dataset.cursor(record=True) as cursor:
        row = cursor.execute(
            """SELECT j.trip_id FROM stops AS s JOIN visits AS v USING (line) JOIN journeys AS j USING (trip)
               WHERE s.stop_id = $stop""",
            {"stop": stop_id},
        ).fetchone()
    return None if row is None else str(row[0])


def is_shown(dataset: Dataset, selection: Selection, stop_id: str) -> bool:
    """Whether the filters let a stop through."""
    relation, parameters = shown(selection)
    question = f"SELECT count(*) > 0 FROM {relation} WHERE line IN (SELECT line FROM stops WHERE stop_id = $stop)"
    with dataset.cursor(record=selection.record) as cursor:
        row = cursor.execute(question, {**parameters, "stop": stop_id}).fetchone()
    return row is not None and bool(row[0])


def places_off_the_map(dataset: Dataset, selection: Selection) -> pd.DataFrame:
    """Shown places without coordinates: name, country, visits; at most MOST_ROWS."""
    relation, parameters = shown(selection)
    return frame(
        dataset,
        f"""SELECT s.name, s.country, count(*) AS visits FROM {relation} JOIN sites AS s USING (place)
            WHERE NOT s.on_map GROUP BY ALL ORDER BY visits DESC, s.name LIMIT {MOST_ROWS}""",
        parameters,
        record=selection.record,
    )
