"""Invented data folders: a sound one to spoil, and small ones that Hypothesis draws."""

import csv
import io
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from components.dataset.tables import COLUMNS, DATE_PRECISIONS, MODES, STATUSES

Row = dict[str, str]
Folder = dict[str, list[Row]]


def sound() -> Folder:
    """Two trips by two people to three places, one of them not on the map; nothing wrong with any row."""
    return {
        "people": [
            {"person_id": "ada", "name": "Ada Ábel", "role": "Envoy"},
            {"person_id": "bo", "name": "Bo Berg", "role": ""},
        ],
        "topics": [{"topic_id": "fish", "label": "Fish"}, {"topic_id": "war", "label": "War"}],
        "places": [
            place("oslo-no", "Oslo", "59.91", "10.75"),
            place("rome-it", "Rome", "41.9", "12.5"),
            place("nowhere", "Nowhere", "", ""),
        ],
        "articles": [
            {
                "article_id": "herald", "title": "Envoy leaves", "outlet": "The Herald", "author": "",
                "published": "2021-01-02", "published_basis": "stated", "url": "https://example.org/1",
            }
        ],
        "trips": [
            trip("north", "2021-01-01", "2021-01-05", "day", return_to="rome-it"),
            trip("south", "", "", "none"),
        ],
        "stops": [
            stop("north-1", "north", "1", "oslo-no", "bo;ada", "2021-01-01", "2021-01-02", "day"),
            stop("north-2", "north", "2", "rome-it", "ada", "2021-01-03", "2021-01-05", "day", status="planned"),
            stop("south-1", "south", "1", "nowhere", "bo", "2022-03-01", "2022-03-31", "month", mode="virtual"),
        ],
        "excerpts": [
            excerpt("said-1", "north-1;north-2", "fish;war", "“Ada goes,” they said."),
            excerpt("said-2", "south-1", "", "Bo stays."),
        ],
    }  # fmt: skip


def sound_record() -> Folder:
    """The record's part beside the sound folder: two trips by one of its people and one by somebody of the record's.

    Ada was in Rome on other days than announced and then in Bern, Cy in Ceylon twenty years before.
    """
    return {
        "people": [
            {"person_id": "ada", "name": "Ada Ábel", "role": "Envoy"},
            {"person_id": "cy", "name": "Cy Cray", "role": "Minister"},
        ],
        "topics": [{"topic_id": "ice", "label": "Ice"}, {"topic_id": "war", "label": "War"}],
        "places": [
            place("bern-ch", "Bern", "46.95", "7.45", "CH"),
            place("colombo-lk", "Colombo", "6.93", "79.85", "LK"),
            place("rome-it", "Rome", "41.9", "12.5"),
        ],
        "sources": [
            {
                "source_id": "page-ada", "title": "Travels of Ada Ábel", "publisher": "The Archive",
                "last_changed": "2021-02-01", "rights": "CC0", "url": "https://example.org/ada",
            },
            {
                "source_id": "page-cy", "title": "Travels of Cy Cray", "publisher": "The Archive",
                "last_changed": "", "rights": "CC0", "url": "",
            },
        ],
        "trips": [
            trip("record-ada", "2021-01-03", "2021-01-08", "day"),
            trip("record-cy", "2001-05-01", "2001-05-02", "day"),
        ],
        "stops": [
            stop("record-1-rome", "record-ada", "1", "rome-it", "ada", "2021-01-03", "2021-01-06", "day"),
            stop("record-2-bern", "record-ada", "2", "bern-ch", "ada", "2021-01-06", "2021-01-08", "day"),
            stop("record-3-colombo", "record-cy", "1", "colombo-lk", "cy", "2001-05-01", "2001-05-02", "day"),
        ],
        "entries": [
            entry("record-1", "page-ada", "record-1-rome", "Italy", "Rome", "2021-01-03", "2021-01-06", "war"),
            entry("record-2", "page-ada", "record-2-bern", "Switzerland", "Bern", "2021-01-06", "2021-01-08", ""),
            entry("record-3", "page-cy", "record-3-colombo", "Ceylon", "Colombo", "2001-05-01", "2001-05-02", "ice"),
        ],
    }  # fmt: skip


def entry(
    entry_id: str, source_id: str, stop_ids: str, country: str, locale: str, start: str, end: str, topics: str
) -> Row:
    return {
        "entry_id": entry_id, "source_id": source_id, "stop_ids": stop_ids, "topics": topics, "start": start,
        "end": end, "country": country, "locale": locale, "remarks": "Met the Prime Minister.",
    }  # fmt: skip


def place(place_id: str, name: str, latitude: str, longitude: str, country_code: str = "NO") -> Row:
    return {
        "place_id": place_id, "name": name, "country": "Land", "country_code": country_code, "latitude": latitude,
        "longitude": longitude, "precision": "city", "geonames_id": "123", "geocoder": "by hand",
    }  # fmt: skip


def trip(trip_id: str, start: str, end: str, date_precision: str, return_to: str = "") -> Row:
    return {
        "trip_id": trip_id, "title": f"Trip {trip_id}", "start": start, "end": end, "date_precision": date_precision,
        "return_to": return_to, "note": "",
    }  # fmt: skip


def stop(
    stop_id: str, trip_id: str, position: str, place_id: str, travellers: str, start: str, end: str,
    date_precision: str, mode: str = "in_person", status: str = "made",
) -> Row:  # fmt: skip
    return {
        "stop_id": stop_id, "trip_id": trip_id, "position": position, "place_id": place_id, "travellers": travellers,
        "start": start, "end": end, "date_precision": date_precision, "mode": mode, "status": status,
        "place_basis": "named", "note": "",
    }  # fmt: skip


def excerpt(excerpt_id: str, stop_ids: str, topics: str, text: str) -> Row:
    return {"excerpt_id": excerpt_id, "article_id": "herald", "stop_ids": stop_ids, "topics": topics, "text": text}


def as_csv(name: str, rows: list[Row], columns: list[str] | None = None) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, columns or list(COLUMNS[name]), lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def write(folder: Path, tables: Folder) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        (folder / f"{name}.csv").write_text(as_csv(name, rows), encoding="utf-8")
    return folder


def write_both(folder: Path, tables: Folder, record: Folder) -> Path:
    write(folder / "record", record)
    return write(folder, tables)


def spoilt(table: str, number: int, **cells: str) -> Folder:
    """The sound folder but for some cells of one row."""
    tables = sound()
    tables[table][number] |= cells
    return tables


# Few values, so that trips, places and days coincide often.
PEOPLE = ("ada", "bo", "cy")
TOPICS = ("fish", "war", "ice")
PLACES = ("oslo-no", "rome-it", "nowhere", "bern-ch")


def _members(ids: tuple[str, ...], least: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(ids), min_size=least, max_size=3).map(";".join)


@st.composite
def folders(draw: st.DrawFn) -> Folder:
    """A sound folder of up to eight stops: every one has an excerpt, places may miss on the map."""
    tables = sound()
    tables["people"] = [{"person_id": key, "name": f"Name of {key}", "role": ""} for key in PEOPLE]
    tables["topics"] = [{"topic_id": key, "label": f"About {key}"} for key in TOPICS]
    tables["places"].append(place("bern-ch", "Bern", "46.9", "7.4"))
    tables["trips"] = []
    tables["stops"] = []
    tables["excerpts"] = []
    for trip_id in ("east", "north", "west")[: draw(st.integers(1, 3))]:
        tables["trips"].append(trip(trip_id, *draw(_dates())))
        for position in range(1, draw(st.integers(1, 4)) + 1):
            key = f"{trip_id}-{position}"
            made = stop(
                key, trip_id, str(position), draw(st.sampled_from(PLACES)), draw(_members(PEOPLE, 1)), *draw(_dates()),
                mode=draw(st.sampled_from(MODES)), status=draw(st.sampled_from(STATUSES)),
            )  # fmt: skip
            tables["stops"].append(made)
            for nth in range(draw(st.integers(1, 2))):
                words = draw(st.sampled_from(["Café talks.", "On fishing; in Oslo.", "Nothing said."]))
                tables["excerpts"].append(excerpt(f"{key}-said-{nth}", key, draw(_members(TOPICS, 0)), words))
    return tables


@st.composite
def _dates(draw: st.DrawFn) -> tuple[str, str, str]:
    if draw(st.integers(0, 3)) == 0:
        return "", "", "none"
    year = draw(st.integers(2019, 2022))
    if draw(st.booleans()):
        return f"{year}-06-01", "", "day"
    later = year + draw(st.integers(0, 2))
    return (
        f"{year}-05-01",
        f"{later}-07-01",
        draw(st.sampled_from([each for each in DATE_PRECISIONS if each != "none"])),
    )


def selections(draw_words: bool = True) -> st.SearchStrategy[dict[str, Any]]:
    """Arguments of a Selection over what `folders` draws, unknown values among them."""

    def some(values: tuple[Any, ...]) -> st.SearchStrategy[tuple[Any, ...]]:
        return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)

    return st.fixed_dictionaries(
        {
            "people": some((*PEOPLE, "nobody")),
            "trips": some(("east", "north", "west", "x")),
            "years": some((2018, 2019, 2020, 2021, 2023)),
            "topics": some((*TOPICS, "none")),
            "every_topic": st.booleans(),
            "statuses": some((*STATUSES, "lost")),
            "words": st.sampled_from(["", "cafe", "CAFÉ talks", "oslo", "herald oslo", "zzz"])
            if draw_words
            else st.just(""),
        }
    )
