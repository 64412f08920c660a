"""From a plan to rows of the tables: what is there already is used, what is new gets a readable id."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from components.dataset import questions
from components.dataset.identifiers import free, slug
from components.dataset.questions import catalogue
from components.dataset.saving import Absence, Changes, Edit, Row
from components.dataset.store import Dataset
from components.dataset.tables import TABLES
from components.dataset.written import tables_as_written
from components.panels.review.naming import Added, iso, note_of, people_ids, place_ids, taken_ids
from components.panels.review.places import Place
from components.panels.review.plan import ArticlePlan, Plan, TripPlan


def changes_of(dataset: Dataset, plan: Plan) -> tuple[Changes, list[str]]:
    """The rows to add and cells to change; and the ids of the plan's stops, trip by trip, in order of travel.

    Raises SaveError for a table that could not be written again.
    """
    added: Added = {name: [] for name in TABLES}
    edits: list[Edit] = []
    people = people_ids(dataset, (name for trip in plan.trips for name in trip.travellers), added)
    visited = [stop.place for trip in plan.trips for stop in trip.stops if stop.place]
    homes = [trip.facts.home for trip in plan.trips if trip.facts.home and (trip.stops or trip.existing)]
    places = place_ids(dataset, [*visited, *homes], added)
    stop_ids: dict[tuple[int, int], str] = {}
    for number, trip in enumerate(plan.trips):
        if trip.existing:
            edits += [*_filled_in(trip, places), *trip.edits]
        if trip.stops:
            for nth, stop_id in enumerate(_trip(dataset, trip, people, places, added, edits)):
                stop_ids[number, nth] = stop_id
    _excerpts(dataset, plan, stop_ids, added, edits)
    rows = {name: rows for name, rows in added.items() if rows}
    return Changes(rows, tuple(edits), absent=_absent(dataset, plan)), list(stop_ids.values())


def _trip(
    dataset: Dataset, trip: TripPlan, people: dict[str, str], places: dict[Place, str], added: Added, edits: list[Edit]
) -> list[str]:
    """Adds a trip's row where it is new, and its new stops; the ids of all its stops in order."""
    month = f"{trip.start:%Y-%m}" if trip.start else _month_in(trip.existing or "")
    who = trip.travellers[0].split()[-1] if trip.travellers else ""
    trip_id = trip.existing
    if trip_id is None:
        first = next((stop.place.name for stop in trip.stops if stop.place), "")
        wanted = slug(month, who, first, otherwise="trip")
        mine = {row["trip_id"] for row in added["trips"]}
        trip_id = free(wanted, taken_ids(dataset, "trips", [wanted]) | mine)
        home = places[trip.facts.home] if trip.facts.home else ""
        days = {"start": iso(trip.start), "end": iso(trip.end), "date_precision": trip.date_precision}
        added["trips"].append({"trip_id": trip_id, "title": trip.title.strip(), **days, "return_to": home})
    wished = [slug(month or who, stop.place.name if stop.place else "", otherwise="stop") for stop in trip.stops]
    taken = taken_ids(dataset, "stops", wished) | {row["stop_id"] for row in added["stops"]}
    ids = []
    for stop, wish in zip(trip.stops, wished, strict=True):
        ids.append(stop.existing or free(wish, taken))
        taken.add(ids[-1])
    positions = _positions(dataset, trip, ids, edits)
    for stop, stop_id in zip(trip.stops, ids, strict=True):
        if stop.existing is None and stop.place is not None:
            added["stops"].append(
                {
                    "stop_id": stop_id,
                    "trip_id": trip_id,
                    "position": str(positions[stop_id]),
                    "place_id": places[stop.place],
                    "travellers": ";".join(dict.fromkeys(people[name] for name in stop.travellers)),
                    "start": iso(stop.start),
                    "end": iso(stop.end or stop.start),
                    "date_precision": stop.date_precision,
                    "mode": stop.mode,
                    "status": stop.status,
                    "place_basis": stop.place.basis,
                    "note": note_of(stop.place),
                }
            )
    return ids


def _month_in(trip_id: str) -> str:
    """The year and month that an id begins with, or nothing."""
    found = re.match(r"\d{4}-\d{2}(?=-)", trip_id)
    return found[0] if found else ""


def _filled_in(trip: TripPlan, places: dict[Place, str]) -> list[Edit]:
    """The cells that a trip that is there has not yet; another one that stands there meanwhile is kept."""
    facts = trip.facts
    wanted = {"start": iso(facts.start), "end": iso(facts.end), "return_to": places[facts.home] if facts.home else ""}
    cells = {column: cell for column, cell in wanted.items() if cell}
    if not cells:
        return []
    before = dict.fromkeys(cells, "")
    if facts.start:
        before["date_precision"], cells["date_precision"] = "none", facts.date_precision
    return [Edit("trips", trip.existing or "", before, cells)]


def _positions(dataset: Dataset, trip: TripPlan, ids: Sequence[str], edits: list[Edit]) -> dict[str, int]:
    """Where each stop of the trip comes: a new one after the one before it, else by its day, else at the end."""
    if trip.existing is None:
        return {stop_id: nth for nth, stop_id in enumerate(ids, start=1)}
    there = questions.stops_of_trip(dataset, trip.existing)
    before = dict(zip(there["stop_id"], there["position"].astype(int), strict=True))
    starts: dict[str, Any] = dict(zip(there["stop_id"], there["start"], strict=True))
    order = sorted(before, key=lambda stop_id: before[stop_id])
    at: int | None = None
    for stop, stop_id in zip(trip.stops, ids, strict=True):
        if stop_id in before:
            at = order.index(stop_id) + 1
            continue
        if at is None:
            later = [n for n, other in enumerate(order) if stop.start and _is_after(starts.get(other), stop.start)]
            at = later[0] if later else len(order)
        order.insert(at, stop_id)
        at += 1
    positions: dict[str, int] = {}
    last = 0
    for stop_id in order:
        last = max(last + 1, before.get(stop_id, 0))
        positions[stop_id] = last
        if stop_id in before and before[stop_id] != last:
            edits.append(Edit("stops", stop_id, {"position": str(before[stop_id])}, {"position": str(last)}))
    return positions


def _is_after(start: Any, day: date) -> bool:
    return start is not None and start == start and start.date() > day


def _excerpts(
    dataset: Dataset, plan: Plan, stop_ids: dict[tuple[int, int], str], added: Added, edits: list[Edit]
) -> None:
    """Adds the excerpts; one that is there already gets the stops and topics that it has not yet."""
    if not plan.quotes:
        return
    article_id = plan.article.existing or _article(dataset, plan.article, added)
    there = _excerpts_of(dataset, article_id) if plan.article.existing else {}
    taken = catalogue.excerpt_ids(dataset, article_id)
    topics = set(catalogue.topics(dataset)["topic_id"])
    number = 0
    for quote in plan.quotes:
        for topic in quote.topics:
            if topic not in topics:
                topics.add(topic)
                added["topics"].append({"topic_id": topic, "label": topic.replace("_", " ").capitalize()})
        behind = [*(stop_ids[stop] for stop in quote.stops if stop in stop_ids), *quote.existing_stops]
        text = " ".join(quote.text.split())
        if text in there:
            edits += _joined(there[text], behind, quote.topics)
            continue
        number += 1
        while f"{article_id}-{number}" in taken:
            number += 1
        added["excerpts"].append(
            {
                "excerpt_id": f"{article_id}-{number}",
                "article_id": article_id,
                "stop_ids": ";".join(dict.fromkeys(behind)),
                "topics": ";".join(quote.topics),
                "text": text,
            }
        )


def _excerpts_of(dataset: Dataset, article_id: str) -> dict[str, Row]:
    """An article's excerpts as they are written, by their text."""
    rows = tables_as_written(dataset.folder, ["excerpts"])["excerpts"].values()
    return {row["text"]: row for row in rows if row["article_id"] == article_id}


def _absent(dataset: Dataset, plan: Plan) -> tuple[Absence, ...]:
    """The excerpts of the plan, and its article, as far as the data that the person saw has none like them."""
    texts = [" ".join(quote.text.split()) for quote in plan.quotes]
    quoted = catalogue.texts_quoted(dataset, texts)
    absent = [Absence("excerpts", {"text": text}) for text in texts if text not in quoted]
    article = plan.article
    known = {"title": article.title, "outlet": article.outlet, "url": article.url}
    if texts and not article.existing and (article.title or article.url) and not catalogue.is_article(dataset, **known):
        absent.append(Absence("articles", known))
    return tuple(absent)


def _joined(row: Row, stops: Sequence[str], topics: Sequence[str]) -> list[Edit]:
    """What an excerpt that is there gets besides what it has."""
    wanted = {
        column: ";".join(dict.fromkeys([*(one for one in row[column].split(";") if one), *more]))
        for column, more in (("stop_ids", stops), ("topics", topics))
    }
    if all(row[column] == cell for column, cell in wanted.items()):
        return []
    return [Edit("excerpts", row["excerpt_id"], {column: row[column] for column in wanted}, wanted)]


def _article(dataset: Dataset, article: ArticlePlan, added: Added) -> str:
    year = f"{article.published:%Y}" if article.published else ""
    wanted = slug(*article.title.split()[:5] or [article.outlet, year], otherwise="article")
    article_id = free(wanted, set(catalogue.articles(dataset)["article_id"]))
    added["articles"].append(
        {
            "article_id": article_id,
            "title": article.title,
            "outlet": article.outlet,
            "author": article.author,
            "published": iso(article.published),
            "published_basis": (article.published_basis or "") if article.published else "",
            "url": article.url,
        }
    )
    return article_id
