"""What a person corrected of a trip that is there: as values, what is still missing of it, and as changes to save."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from components.dataset.saving import Changes, Edit, Removal, Row
from components.dataset.store import Dataset
from components.dataset.tables import COLUMNS, TABLES
from components.panels.review.cells import order_of
from components.panels.review.facts import TripFacts
from components.panels.review.naming import Added, is_note_of, iso, note_of, people_ids, place_ids
from components.panels.review.opened_trip import OpenedTrip, ids_in, position_of
from components.panels.review.places import Place
from components.panels.review.plan import StopPlan, beginning


@dataclass(frozen=True, slots=True)
class CorrectedStop:
    """A stop as it shall be. `touched` names the cells that were corrected; `position` is where it shall come."""

    stop_id: str
    stop: StopPlan
    note: str
    position: float
    touched: frozenset[str]


@dataclass(frozen=True, slots=True)
class Correction:
    """A trip as it shall be: title, note and facts of its own, the stops that stay, and for each excerpt that stays the
    ids of the stops it speaks of and of its topics."""

    title: str
    note: str
    facts: TripFacts
    stops: Sequence[CorrectedStop]
    excerpts: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]


def wanting(opened: OpenedTrip, correction: Correction) -> list[str]:
    """What still has to be said before it can be saved, a sentence each."""
    found = []
    if correction.stops and not correction.title.strip():
        found.append("The trip needs a title.")
    if correction.facts != opened.facts:
        found += correction.facts.missing(correction.facts.start)
    said_of = {stop_id for stops, _ in correction.excerpts.values() for stop_id in stops}
    for one in correction.stops:
        stop = one.stop
        if "place" in one.touched and stop.place is None:
            found.append(f"{stop.label} is no place yet: choose which one it is, or correct its name.")
        if not stop.travellers:
            found.append(f"{stop.label} needs somebody who travels.")
        if stop.end and (not stop.start or stop.end < stop.start):
            found.append(f"{stop.label} {'ends before it starts' if stop.start else 'has a last day and no first'}.")
        if one.stop_id not in said_of:
            found.append(f"{stop.label} needs an excerpt that says so; or leave the stop out.")
    texts = {row["excerpt_id"]: row["text"] for row in opened.excerpts}
    found += [
        f"The excerpt “{beginning(texts[excerpt])}” speaks of no stop any more: choose one, or leave it out."
        for excerpt, (stops, _) in correction.excerpts.items()
        if not stops
    ]
    return found


def changes_of(dataset: Dataset, opened: OpenedTrip, correction: Correction) -> Changes:
    """The cells that are not as they were, and the rows that go; a trip without stops goes with them."""
    added: Added = {name: [] for name in TABLES}
    edits: list[Edit] = []
    removed: list[Removal] = []
    new = [one.stop.place for one in correction.stops if "place" in one.touched and one.stop.place]
    home = correction.facts.home if correction.facts.home != opened.facts.home else None
    places = place_ids(dataset, [*new, home] if home else new, added)
    ids = dict.fromkeys(person for row in opened.stops for person in ids_in(row["travellers"]))
    people = {opened.people[person]: person for person in ids if person in opened.people}
    named = [name for one in correction.stops if "travellers" in one.touched for name in one.stop.travellers]
    people |= people_ids(dataset, (name for name in named if name not in people), added)
    if correction.stops:
        edits += _edit("trips", opened.trip, _trip_cells(opened, correction, places))
    else:
        removed.append(Removal("trips", opened.trip["trip_id"], opened.trip))
    staying = {one.stop_id: one for one in correction.stops}
    positions = _positions(opened, correction.stops)
    for row in opened.stops:
        one = staying.get(row["stop_id"])
        if one is None:
            removed.append(Removal("stops", row["stop_id"], row))
        else:
            wanted = _cells(one, opened.places.get(one.stop_id), places, people) | {"position": positions[one.stop_id]}
            edits += _edit("stops", row, wanted)
    for row in opened.excerpts:
        if row["excerpt_id"] not in correction.excerpts:
            removed.append(Removal("excerpts", row["excerpt_id"], row))
        else:
            stops, topics = correction.excerpts[row["excerpt_id"]]
            wanted = {"stop_ids": _list(row["stop_ids"], stops), "topics": _list(row["topics"], topics)}
            edits += _edit("excerpts", row, wanted)
    return Changes({name: rows for name, rows in added.items() if rows}, tuple(edits), tuple(removed))


def _edit(table: str, row: Row, wanted: Row) -> list[Edit]:
    """One edit of the cells that differ, or none."""
    different = {column: cell for column, cell in wanted.items() if cell.strip() != row[column]}
    if not different:
        return []
    return [Edit(table, row[COLUMNS[table][0]], {column: row[column] for column in different}, different)]


def _trip_cells(opened: OpenedTrip, correction: Correction, places: Mapping[Place, str]) -> dict[str, str]:
    """The cells of the trip as they are written; a place that is returned to as before keeps its id."""
    facts = correction.facts
    cells = {
        "title": correction.title,
        "note": correction.note,
        "start": iso(facts.start),
        "end": iso(facts.end),
        "date_precision": facts.date_precision,
    }
    if (facts.returns_to, facts.home) != (opened.facts.returns_to, opened.facts.home):
        cells["return_to"] = places[facts.home] if facts.home else ""
    return cells


def _cells(
    one: CorrectedStop, before: Place | None, places: Mapping[Place, str], people: Mapping[str, str]
) -> dict[str, str]:
    """The cells of a stop that were touched, as they are written."""
    stop = one.stop
    cells: dict[str, str] = {}
    if "place" in one.touched and stop.place:
        cells |= {"place_id": places[stop.place], "place_basis": stop.place.basis}
        # What was noted of the place before goes with it.
        if "note" not in one.touched and before is not None and is_note_of(before, one.note):
            cells["note"] = note_of(stop.place)
    if "travellers" in one.touched:
        cells["travellers"] = ";".join(dict.fromkeys(people[name] for name in stop.travellers))
    if one.touched & {"start", "end", "date_precision"}:
        cells |= {"start": iso(stop.start), "end": iso(stop.end), "date_precision": stop.date_precision}
    cells |= {name: getattr(stop, name) for name in ("status", "mode") if name in one.touched}
    if "note" in one.touched:
        cells["note"] = one.note
    return cells


def in_order(opened: OpenedTrip, stops: Sequence[CorrectedStop]) -> list[CorrectedStop]:
    """The stops in their new order."""
    before = {row["stop_id"]: position_of(row) for row in opened.stops}
    return sorted(stops, key=lambda one: order_of(one.position, before[one.stop_id]))


def _positions(opened: OpenedTrip, stops: Sequence[CorrectedStop]) -> dict[str, str]:
    """Positions as they are where no number was touched; else the same numbers dealt out in the new order."""
    before = {row["stop_id"]: position_of(row) for row in opened.stops}
    written = {row["stop_id"]: row["position"] for row in opened.stops}
    if all(one.position == before[one.stop_id] for one in stops):
        return {one.stop_id: written[one.stop_id] for one in stops}

    numbers = sorted(before[one.stop_id] for one in stops)
    return {one.stop_id: str(number) for one, number in zip(in_order(opened, stops), numbers, strict=True)}


def _list(before: str, chosen: Sequence[str]) -> str:
    """Ids as a cell, in the order in which they stood."""
    stood = [one for one in ids_in(before) if one in chosen]
    return ";".join([*stood, *(one for one in chosen if one not in stood)])
