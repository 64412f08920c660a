"""Stops to take away: CSV that a spreadsheet does not run, and GeoJSON (RFC 7946: longitude first)."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

import pandas as pd

STOP_COLUMNS = (
    "stop_id", "trip_id", "trip", "position", "place", "country", "country_code", "latitude", "longitude", "precision",
    "place_basis", "start", "end", "date_precision", "mode", "status", "travellers", "note",
)  # fmt: skip
EXCERPT_COLUMNS = ("excerpt_id", "text", "outlet", "title", "author", "published", "published_basis", "url")

# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def defused(value: object) -> object:
    """A cell that no spreadsheet runs: text that begins like a formula gets an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value


def stops_csv(stops: pd.DataFrame, excerpts: pd.DataFrame) -> str:
    """A row for every stop and excerpt, with the excerpt's source; a byte order mark so that spreadsheets see UTF-8."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow([*STOP_COLUMNS, *EXCERPT_COLUMNS])
    quoted = _by_stop(excerpts)
    for stop in _records(stops, STOP_COLUMNS):
        for excerpt in quoted.get(stop["stop_id"], [dict.fromkeys(EXCERPT_COLUMNS)]):
            rows.writerow([defused(value) for value in (*stop.values(), *excerpt.values())])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + written.getvalue()


def stops_geojson(stops: pd.DataFrame, excerpts: pd.DataFrame) -> str:
    """A feature for every stop with its excerpts and their sources; the geometry is null where there is no position."""
    quoted = _by_stop(excerpts)
    features = [
        {
            "type": "Feature",
            "id": stop["stop_id"],
            "geometry": _point(stop.pop("latitude"), stop.pop("longitude")),
            "properties": stop | {"excerpts": quoted.get(stop["stop_id"], [])},
        }
        for stop in _records(stops, STOP_COLUMNS)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, allow_nan=False)


def _point(latitude: float | None, longitude: float | None) -> dict[str, Any] | None:
    if latitude is None or longitude is None:
        return None
    return {"type": "Point", "coordinates": [longitude, latitude]}


def _by_stop(excerpts: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for excerpt in _records(excerpts, ("stop_id", *EXCERPT_COLUMNS)):
        found.setdefault(excerpt.pop("stop_id"), []).append(excerpt)
    return found


def _records(frame: pd.DataFrame, columns: Iterable[str]) -> list[dict[str, Any]]:
    """Rows as plain values: days as ISO text, what is not known as None."""
    if frame.empty:
        return []
    plain = frame[list(columns)].copy()
    for day in plain.columns.intersection(["start", "end", "published"]):
        plain[day] = pd.to_datetime(plain[day]).dt.strftime("%Y-%m-%d")
    return plain.astype("object").where(plain.notna(), None).to_dict("records")  # type: ignore[return-value]  # keys are str
