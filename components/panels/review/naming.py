"""Names become ids: who and what is there already is used, what is new gets a readable id and a row."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from components.dataset import questions
from components.dataset.identifiers import free, slug
from components.dataset.questions import catalogue
from components.dataset.store import Dataset
from components.panels.review.places import Place, source_of

Added = dict[str, list[dict[str, str]]]
"""Rows to add, by table."""


def people_ids(dataset: Dataset, names: Iterable[str], added: Added) -> dict[str, str]:
    """Ids by name; whoever is not there yet is added."""
    names = list(dict.fromkeys(names))
    known = catalogue.people_named(dataset, names)
    taken = taken_ids(dataset, "people", [slug(name, otherwise="person") for name in names])
    ids = {}
    for name in names:
        if name.lower() not in known:
            known[name.lower()] = free(slug(name, otherwise="person"), taken)
            taken.add(known[name.lower()])
            added["people"].append({"person_id": known[name.lower()], "name": name})
        ids[name] = known[name.lower()]
    return ids


def place_ids(dataset: Dataset, places: Iterable[Place], added: Added) -> dict[Place, str]:
    """Ids by place; one that is not there yet is added."""
    wanted = list(dict.fromkeys(places))
    there = catalogue.places_like(
        dataset, [place.name for place in wanted], [place.geonames_id for place in wanted if place.geonames_id]
    ).to_dict("records")
    ids: dict[Place, str] = {}
    taken = taken_ids(dataset, "places", [_place_id(place) for place in wanted])
    for place in wanted:
        same = next((row["place_id"] for row in there if _is_same(row, place)), None)
        same = same or next((ids[other] for other in ids if _key(other) == _key(place)), None)
        if same is None:
            same = free(_place_id(place), taken)
            taken.add(same)
            added["places"].append(_place_row(same, place))
        ids[place] = same
    return ids


def taken_ids(dataset: Dataset, table: str, wanted: Iterable[str]) -> set[str]:
    """Of these ids and their numbered kin those that are there; `free` never looks further than it finds."""
    asked = [name for wish in set(wanted) for name in (wish, *(f"{wish}-{n}" for n in range(2, 50)))]
    return questions.known(dataset, table, asked)


def note_of(place: Place) -> str:
    """What a reader should know of a stop at this place."""
    if place.basis == "capital":
        return f"The article names the country, {place.country}, and no city; drawn at the capital."
    return ""


def is_note_of(place: Place, note: str) -> bool:
    """Whether a note only says that a place is a capital standing for its country, in whichever words."""
    said = re.fullmatch(r"The article names [^.]*; drawn at the capital\.", note)
    return note == note_of(place) or bool(said and place.basis == "capital")


def iso(day: date | None) -> str:
    """A day as the tables have it."""
    return day.isoformat() if day else ""


def _key(place: Place) -> tuple[object, ...]:
    return (place.geonames_id,) if place.geonames_id else (place.name.lower(), place.country_code)


def _is_same(row: Mapping[Any, Any], place: Place) -> bool:
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
