"""Stops to take away: CSV that a spreadsheet does not run, and GeoJSON (RFC 7946: longitude first)."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

import pandas as pd

STOP_COLUMNS = (
    "stop_id", "trip_id", "trip", "trip_start", "trip_end", "trip_date_precision", "return_to", "position", "place",
    "country", "country_code", "latitude", "longitude", "precision", "place_basis", "start", "end", "date_precision",
    "mode", "status", "travellers", "note",
)  # fmt: skip
VERDICT_COLUMNS = ("verdict", "record_start", "record_end")
"""Of a stop that was laid beside the record, where the frame has it: how it stands there, and when it was made."""
EXCERPT_COLUMNS = ("excerpt_id", "text", "outlet", "title", "author", "published", "published_basis", "url")
ENTRY_COLUMNS = {
    "entry_id": "entry_id", "start": "entry_start", "end": "entry_end", "country": "entry_country",
    "locale": "entry_locale", "remarks": "remarks", "title": "record", "publisher": "publisher",
    "last_changed": "last_changed", "rights": "rights", "url": "record_url",
}  # fmt: skip
"""What an entry of the record has, and what it is called beside the columns of stops and excerpts."""

DAYS = ["start", "end", "trip_start", "trip_end", "record_start", "record_end", "published", "last_changed"]

# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def defused(value: object) -> object:
    """A cell that no spreadsheet runs: text that begins like a formula gets an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value


def stops_csv(stops: pd.DataFrame, excerpts: pd.DataFrame, entries: pd.DataFrame | None = None) -> str:
    """A row for every stop and excerpt, with the excerpt's source; a byte order mark so that spreadsheets see UTF-8.

    With `entries`, those of the record that stand behind the stops, there is a row for every stop and entry as well,
    and a column `source` says whether an article or the record tells of the stop; the columns of VERDICT_COLUMNS that
    the stops have are written too.
    """
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    of_stop, behind = _columns(stops, entries)
    rows.writerow([*of_stop, *behind])
    said = _by_stop(excerpts, EXCERPT_COLUMNS)
    recorded = _recorded(entries)
    for stop in _records(stops, of_stop):
        for each in [*said.get(stop["stop_id"], []), *recorded.get(stop["stop_id"], [])] or [{}]:
            rows.writerow([defused(value) for value in (*stop.values(), *(each.get(column) for column in behind))])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + written.getvalue()


def stops_geojson(stops: pd.DataFrame, excerpts: pd.DataFrame, entries: pd.DataFrame | None = None) -> str:
    """A feature for every stop with its excerpts and their sources; the geometry is null where there is no position.

    With `entries` it has the record's entries too, and its `source`, as in `stops_csv`.
    """
    of_stop, _ = _columns(stops, entries)
    said = _by_stop(excerpts, EXCERPT_COLUMNS)
    recorded = _recorded(entries)
    features = []
    for stop in _records(stops, of_stop):
        key, geometry = stop["stop_id"], _point(stop.pop("latitude"), stop.pop("longitude"))
        properties = stop | {"excerpts": said.get(key, [])}
        if entries is not None:
            properties["entries"] = recorded.get(key, [])
        features.append({"type": "Feature", "id": key, "geometry": geometry, "properties": properties})
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, allow_nan=False)


def _columns(stops: pd.DataFrame, entries: pd.DataFrame | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The columns of a stop, and those of what stands behind it."""
    if entries is None:
        return STOP_COLUMNS, EXCERPT_COLUMNS
    compared = (column for column in VERDICT_COLUMNS if column in stops)
    return (*STOP_COLUMNS, "source", *compared), (*EXCERPT_COLUMNS, *ENTRY_COLUMNS.values())


def _recorded(entries: pd.DataFrame | None) -> dict[str, list[dict[str, Any]]]:
    if entries is None:
        return {}
    # The days are made text before they get names of their own.
    found = _by_stop(entries, ENTRY_COLUMNS)
    return {
        key: [{ENTRY_COLUMNS[column]: value for column, value in entry.items()} for entry in rows]
        for key, rows in found.items()
    }


def _point(latitude: float | None, longitude: float | None) -> dict[str, Any] | None:
    if latitude is None or longitude is None:
        return None
    return {"type": "Point", "coordinates": [longitude, latitude]}


def _by_stop(frame: pd.DataFrame, columns: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in _records(frame, ("stop_id", *columns)):
        found.setdefault(row.pop("stop_id"), []).append(row)
    return found


def _records(frame: pd.DataFrame, columns: Iterable[str]) -> list[dict[str, Any]]:
    """Rows as plain values: days as ISO text, what is not known as None."""
    if frame.empty:
        return []
    plain = frame[list(columns)].copy()
    for day in plain.columns.intersection(DAYS):
        plain[day] = pd.to_datetime(plain[day]).dt.strftime("%Y-%m-%d")
    return plain.astype("object").where(plain.notna(), None).to_dict("records")  # type: ignore[return-value]  # keys are str
