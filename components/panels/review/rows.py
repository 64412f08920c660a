"""From a plan to rows of the tables: what is there already is used, what is new gets a readable id."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from components.dataset import questions
from components.dataset.identifiers import free, slug
from components.dataset.questions import catalogue
from components.dataset.saving import Changes, Edit
from components.dataset.store import Dataset
from components.panels.review.places import Place, source_of
from components.panels.review.plan import ArticlePlan, Plan, TripPlan

COARSENESS = ("day", "week", "month", "year")

Added = dict[str, list[dict[str, str]]]
"""Rows to add, by table."""


def changes_of(dataset: Dataset, plan: Plan) -> tuple[Changes, list[str]]:
    """The rows to add and cells to change; and the ids of the plan's stops, trip by trip, in order of travel."""
    added: dict[str, list[dict[str, str]]] = {name: [] for name in ("people", "topics", "places", "articles")}
    added |= {"trips": [], "stops": [], "excerpts": []}
    edits: list[Edit] = []
    people = _people(dataset, plan, added)
    places = _places(dataset, plan, added)
    stop_ids: dict[tuple[int, int], str] = {}
    for number, trip in enumerate(plan.trips):
        if trip.stops:
            for nth, stop_id in enumerate(_trip(dataset, trip, people, places, added, edits)):
                stop_ids[number, nth] = stop_id
    _excerpts(dataset, plan, stop_ids, added)
    return Changes({name: rows for name, rows in added.items() if rows}, edits), list(stop_ids.values())


def _people(dataset: Dataset, plan: Plan, added: Added) -> dict[str, str]:
    """Ids by name; whoever is not there yet is added."""
    names = list(dict.fromkeys(name for trip in plan.trips for name in trip.travellers))
    known = catalogue.people_named(dataset, names)
    taken = _taken(dataset, "people", [slug(name, otherwise="person") for name in names])
    ids = {}
    for name in names:
        if name.lower() not in known:
            known[name.lower()] = free(slug(name, otherwise="person"), taken)
            taken.add(known[name.lower()])
            added["people"].append({"person_id": known[name.lower()], "name": name})
        ids[name] = known[name.lower()]
    return ids


def _places(dataset: Dataset, plan: Plan, added: Added) -> dict[Place, str]:
    wanted = list(dict.fromkeys(stop.place for trip in plan.trips for stop in trip.stops if stop.place))
    there = catalogue.places_like(
        dataset, [place.name for place in wanted], [place.geonames_id for place in wanted if place.geonames_id]
    ).to_dict("records")
    ids: dict[Place, str] = {}
    taken = _taken(dataset, "places", [_place_id(place) for place in wanted])
    for place in wanted:
        same = next((row["place_id"] for row in there if _is_same(row, place)), None)
        same = same or next((ids[other] for other in ids if _key(other) == _key(place)), None)
        if same is None:
            same = free(_place_id(place), taken)
            taken.add(same)
            added["places"].append(_place_row(same, place))
        ids[place] = same
    return ids


def _key(place: Place) -> tuple[object, ...]:
    return (place.geonames_id,) if place.geonames_id else (place.name.lower(), place.country_code)


def _is_same(row: dict[Any, Any], place: Place) -> bool:
    number = row["geonames_id"]
    if place.geonames_id and number == number and number is not None:
        return int(number) == place.geonames_id
    return bool(row["name"].lower() == place.name.lower() and row["country_code"] == place.country_code)


def _place_id(place: Place) -> str:
    return slug(place.name, place.country_code, otherwise="place")


def _place_row(place_id: str, place: Place) -> dict[str, str]:
    return {
        "place_id": place_id,
        "name": place.name,
        "country": place.country,
        "country_code": place.country_code,
        "latitude": "" if place.latitude is None else str(place.latitude),
        "longitude": "" if place.longitude is None else str(place.longitude),
        "precision": place.precision,
        "geonames_id": "" if place.geonames_id is None else str(place.geonames_id),
        "geocoder": source_of(place),
    }


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
        trip_id = free(wanted, _taken(dataset, "trips", [wanted]) | mine)
        added["trips"].append({"trip_id": trip_id, "title": trip.title.strip(), **_days_of(trip)})
    wished = [slug(month or who, stop.place.name if stop.place else "", otherwise="stop") for stop in trip.stops]
    taken = _taken(dataset, "stops", wished) | {row["stop_id"] for row in added["stops"]}
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
                    "start": _iso(stop.start),
                    "end": _iso(stop.end or stop.start),
                    "date_precision": stop.date_precision,
                    "mode": stop.mode,
                    "status": stop.status,
                    "place_basis": stop.place.basis,
                    "note": _note(stop.place),
                }
            )
    return ids


def _month_in(trip_id: str) -> str:
    """The year and month that an id begins with, or nothing."""
    found = re.match(r"\d{4}-\d{2}(?=-)", trip_id)
    return found[0] if found else ""


def _note(place: Place) -> str:
    if place.basis == "capital":
        return f"The article names the country, {place.country}, and no city; drawn at the capital."
    return ""


def _days_of(trip: TripPlan) -> dict[str, str]:
    dated = [stop for stop in trip.stops if stop.start]
    coarsest = max((COARSENESS.index(stop.date_precision) for stop in dated), default=None)
    precision = "none" if coarsest is None else COARSENESS[coarsest]
    return {"start": _iso(trip.start), "end": _iso(trip.end), "date_precision": precision}


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


def _excerpts(dataset: Dataset, plan: Plan, stop_ids: dict[tuple[int, int], str], added: Added) -> None:
    if not plan.quotes:
        return
    article_id = plan.article.existing or _article(dataset, plan.article, added)
    taken = catalogue.excerpt_ids(dataset, article_id)
    topics = set(catalogue.topics(dataset)["topic_id"])
    number = 0
    for quote in plan.quotes:
        number += 1
        while f"{article_id}-{number}" in taken:
            number += 1
        for topic in quote.topics:
            if topic not in topics:
                topics.add(topic)
                added["topics"].append({"topic_id": topic, "label": topic.replace("_", " ").capitalize()})
        behind = [*(stop_ids[stop] for stop in quote.stops if stop in stop_ids), *quote.existing_stops]
        added["excerpts"].append(
            {
                "excerpt_id": f"{article_id}-{number}",
                "article_id": article_id,
                "stop_ids": ";".join(dict.fromkeys(behind)),
                "topics": ";".join(quote.topics),
                "text": " ".join(quote.text.split()),
            }
        )


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
            "published": _iso(article.published),
            "published_basis": (article.published_basis or "stated") if article.published else "",
            "url": article.url,
        }
    )
    return article_id


def _taken(dataset: Dataset, table: str, wanted: Iterable[str]) -> set[str]:
    """Of these ids and their numbered kin those that are there; `free` never looks further than it finds."""
    asked = [name for wish in set(wanted) for name in (wish, *(f"{wish}-{n}" for n in range(2, 50)))]
    return questions.known(dataset, table, asked)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
