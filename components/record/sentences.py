"""What plan and record say of a trip, in sentences that a reader can quote."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

import pandas as pd

from components.geography.country import name_of
from components.record.matching import day_of

THE_RECORD = "the record of the Office of the Historian"

# Names that English does not leave without an article.
_WITH_ARTICLE = (
    "Bahamas", "Central African", "Comoros", "Cook Islands", "Czech Republic", "Democratic Republic", "Gambia",
    "Dominican Republic", "Maldives", "Marshall Islands", "Netherlands", "Philippines", "Republic of", "Seychelles",
    "Solomon Islands", "United",
)  # fmt: skip

# How articles say it of a stop of each status: the words before its name, and those after.
_SAYING = (
    ("planned", "announced", ""),
    ("made", "reported", ""),
    ("postponed", "said that", "put off"),
    ("cancelled", "said that", "cancelled"),
)


def sentence(compared: pd.DataFrame, last: date, record: str = THE_RECORD) -> str:
    """The comparison of one trip in words: what was announced, what was made and when, and what else is known.

    `compared` has the rows of one trip as `compare` gives them, `last` is the last day that the record speaks of.
    Empty where there are no rows.
    """
    rows: list[dict[str, Any]] = list(compared.sort_values("order").to_dict("records"))  # type: ignore[arg-type]
    plan = [row for row in rows if row["verdict"] != "in the record, not announced"]
    if not plan:
        return ""
    parts = [f"The articles {_said(plan)}."]
    parts += _made(_with(rows, "as announced"), plan, record)
    parts += [_other_days(row) for row in _with(rows, "made, but on other days")]
    parts += [_order(row) for row in rows if row["came_before"]]
    parts += _added(rows, record if len(parts) == 1 else "the record")
    if missing := _with(rows, "announced, not in the record"):
        parts.append(f"{_list([_place(row) for row in missing])} {_are(missing)} not in {record}.")
    for reason, why in (
        ("domestic", "leave out stops in the United States"),
        ("virtual", "leave out visits by video"),
        ("person", "do not cover those who were to go"),
    ):
        if outside := [row for row in rows if row["reason"] == reason]:
            parts.append(
                f"{_list([_place(row) for row in outside])} {_are(outside)} outside the record's rules, which {why}."
            )
    if later := _with(rows, "after the record's last entry"):
        parts.append(
            f"{_list([_place(row) for row in later])} would be after the last entry of {record}, "
            f"of {_day(last)}: its silence means nothing."
        )
    return " ".join(part[0].upper() + part[1:] for part in parts)


def span(start: date, end: date) -> str:
    """Days as a newspaper writes them: "9–10 January 2025", "31 July – 1 August 2024", "8 January 2025"."""
    if start == end:
        return _day(end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(end)}"
    return f"{start.day} {start:%B} – {_day(end)}" if start.year == end.year else f"{_day(start)} – {_day(end)}"


def _said(plan: Sequence[dict[str, Any]]) -> str:
    """What the articles say of a trip's stops: announced ones first, then those they report, then those called off."""
    clauses = []
    for status, before, after in _SAYING:
        if rows := [row for row in plan if row["status"] == status]:
            verb = after and f" {'was' if len(rows) == 1 else 'were'} {after}"
            clauses.append(f"{before} {_list([_place(row) for row in rows])}{verb}")
    return ", and ".join(clauses)


def _made(made: Sequence[dict[str, Any]], plan: Sequence[dict[str, Any]], record: str) -> list[str]:
    if not made:
        return []
    listed = _list([f"{_place(row)} ({_recorded(row)})" for row in made])
    if len(made) < len(plan):
        return [f"{record} has {listed}."]
    return [f"{record} has {'all of them' if len(made) > 2 else 'both' if len(made) == 2 else 'it'}: {listed}."]


def _other_days(row: dict[str, Any]) -> str:
    start, end = day_of(row["announced_start"]), day_of(row["announced_end"])
    verb = "reported" if row["status"] == "made" else "announced"
    announced = f"{verb} for {span(start, end or start)}, " if start else ""
    return f"{_place(row)} was made on other days: {announced}recorded for {_recorded(row)}."


def _order(row: dict[str, Any]) -> str:
    return f"{_place(row)} came before {_articled(row['came_before'])}, not after."


def _added(rows: Sequence[dict[str, Any]], record: str) -> list[str]:
    """A sentence for each run of stops that nobody announced, with the stop they come after."""
    parts, before = [], ""
    for new, run in groupby(rows, key=lambda row: row["verdict"] == "in the record, not announced"):
        stops = list(run)
        if new:
            listed = _list([f"{_place(row)} ({_recorded(row)})" for row in stops])
            where = f"after {before}" if before else "first"
            parts.append(f"{record} also has, {where}, {listed}, which the articles did not announce.")
        elif travelled := [row for row in stops if day_of(row["record_start"])]:
            before = _place(travelled[-1])
    return parts


def _with(rows: Sequence[dict[str, Any]], verdict: str) -> list[dict[str, Any]]:
    return [row for row in rows if row["verdict"] == verdict]


def _place(row: dict[str, Any]) -> str:
    return _articled(str(row["place"]), str(row["country_code"]))


def _articled(place: str, code: str = "") -> str:
    is_country = not code or place == name_of(code)
    return f"the {place}" if is_country and place.startswith(_WITH_ARTICLE) else place


def _recorded(row: dict[str, Any]) -> str:
    start, end = day_of(row["record_start"]), day_of(row["record_end"])
    return span(start, end or start) if start else ""


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _are(rows: Sequence[object]) -> str:
    return "is" if len(rows) == 1 else "are"


def _list(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
