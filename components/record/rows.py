"""From trips to the rows of the project's tables; every cell is text and what is not known is empty.

The record is a source of its own beside the articles. `sources` is to the record what `articles` is to the press, a
document that can be named and opened: one person's page. `entries` is to it what `excerpts` is: the words of the
document, and the stops that they stand behind. The other tables are those of any data folder.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from components.dataset import tables
from components.dataset.identifiers import free, slug
from components.geography.country import name_of
from components.record.people import office, person
from components.record.placing import Place, Placed
from components.record.repeats import Stay
from components.record.topics import topics, topics_of
from components.record.trips import Trip
from components.record.visit import Finding, Visit

Row = dict[str, str]

COLUMNS: dict[str, tuple[str, ...]] = {
    **{table: tables.COLUMNS[table] for table in tables.OF_RECORD},
    "findings": ("finding_id", "kind", "file", "entry", "message"),
}
"""The columns of each file in their order; the first is the key and what the rows are sorted by."""

PUBLISHER = "Office of the Historian, US Department of State"
RIGHTS = "Public domain; CC0 1.0"
_PAGE = "https://history.state.gov/departmenthistory/travels/{office}/{who}"
_NAMES_IN_A_TITLE = 3
_SPAN_OF_THE_WHOLE = "The record gives these days for the whole visit to {country}, not for each place."
_ONLY_THE_COUNTRY = "Drawn at the capital: {reason}."


@dataclass(slots=True)
class Rows:
    """The rows of every table, by the table's name."""

    of: dict[str, list[Row]] = field(default_factory=lambda: {table: [] for table in COLUMNS})

    def sorted(self) -> dict[str, list[Row]]:
        """The rows of each table in the order of its key."""
        return {table: sorted(rows, key=lambda row: row[COLUMNS[table][0]]) for table, rows in self.of.items()}


def rows_of(trips: Iterable[tuple[Trip, list[list[Placed]]]], findings: Iterable[Finding], remarks: bool) -> Rows:
    """All rows for trips, each with the places of each of its stays. `remarks` says whether their text comes along."""
    rows = Rows()
    trips = list(trips)
    place_ids = _place_ids(placed.place for _, stays in trips for places in stays for placed in places)
    rows.of["places"] = [_place_row(place_id, place) for place, place_id in place_ids.items()]
    named: set[str] = set()
    visits: list[Visit] = []
    for trip, placed_stays in trips:
        first = trip.stays[0].visit
        traveller = person(first.who, first.name)
        trip_id = f"record-{trip.start}-{traveller.person_id}"
        rows.of["trips"].append(_trip_row(trip_id, trip, placed_stays))
        position = 0
        for stay, places in zip(trip.stays, placed_stays, strict=True):
            stop_ids = []
            for placed in places:
                position += 1
                row = _stop_row(_taking(slug(stay.visit.entry_id, placed.place.name), named), stay, placed)
                row |= {"trip_id": trip_id, "position": str(position), "travellers": traveller.person_id}
                row["place_id"] = place_ids[placed.place]
                row["note"] = _note(stay, placed, len(places))
                stop_ids.append(row["stop_id"])
                rows.of["stops"].append(row)
            rows.of["entries"] += [_entry_row(entry, stop_ids, remarks) for entry in stay.entries]
            visits += stay.entries
    rows.of["people"] = _people_rows(visits)
    rows.of["sources"] = _source_rows(visits)
    rows.of["topics"] = _topic_rows(rows.of["entries"])
    rows.of["findings"] = _finding_rows(findings)
    return rows


def _place_ids(places: Iterable[Place]) -> dict[Place, str]:
    """An id for each place; of several with one name in one country all but the first GeoNames knew have a number."""
    distinct = sorted(set(places), key=lambda place: (place.geonames_id or 10**12, place.position.latitude, place.name))
    used: set[str] = set()
    return {place: _taking(slug(place.name, place.country_code, otherwise="place"), used) for place in distinct}


def _taking(wanted: str, taken: set[str]) -> str:
    """The id wanted, or the first of its numbered kin that is free; it is taken then."""
    found = free(wanted, taken)
    taken.add(found)
    return found


def _place_row(place_id: str, place: Place) -> Row:
    return {
        "place_id": place_id,
        "name": place.name,
        "country": name_of(place.country_code),
        "country_code": place.country_code,
        "latitude": str(place.position.latitude),
        "longitude": str(place.position.longitude),
        "precision": place.precision,
        "geonames_id": "" if place.geonames_id is None else str(place.geonames_id),
        "geocoder": place.geocoder,
    }


def _trip_row(trip_id: str, trip: Trip, placed_stays: list[list[Placed]]) -> Row:
    return {
        "trip_id": trip_id,
        "title": _title(placed_stays),
        "start": str(trip.start),
        "end": str(trip.end),
        "date_precision": "day",
        "return_to": "",
        "note": "",
    }


def _title(placed_stays: list[list[Placed]]) -> str:
    """ "Seoul, Tokyo, Paris and 2 more"; a country stands for itself."""
    names = list(dict.fromkeys(_shown(placed) for places in placed_stays for placed in places))
    if len(names) > _NAMES_IN_A_TITLE:
        return f"{', '.join(names[:_NAMES_IN_A_TITLE])} and {len(names) - _NAMES_IN_A_TITLE} more"
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def _shown(placed: Placed) -> str:
    return name_of(placed.place.country_code) if placed.basis == "capital" else placed.place.name


def _stop_row(stop_id: str, stay: Stay, placed: Placed) -> Row:
    return {
        "stop_id": stop_id,
        "start": str(stay.start),
        "end": str(stay.end),
        "date_precision": "day",
        "mode": "in_person",
        "status": "made",
        "place_basis": placed.basis,
    }


def _note(stay: Stay, placed: Placed, places: int) -> str:
    parts = [stay.note] if stay.note else []
    if places > 1 and stay.end > stay.start:
        parts.append(_SPAN_OF_THE_WHOLE.format(country=stay.visit.country))
    if placed.basis == "capital":
        parts.append(_ONLY_THE_COUNTRY.format(reason=placed.reason))
    elif placed.reason:
        parts.append(f"The record writes “{placed.asked}”: {placed.reason}.")
    return " ".join(parts)


def _entry_row(entry: Visit, stop_ids: list[str], remarks: bool) -> Row:
    return {
        "entry_id": entry.entry_id,
        "source_id": _source_id(entry),
        "stop_ids": ";".join(stop_ids),
        "topics": ";".join(topics_of(entry.remarks)),
        "start": str(entry.start),
        "end": str(entry.end),
        "country": entry.country,
        "locale": entry.locale,
        "remarks": entry.remarks if remarks else "",
    }


def _people_rows(visits: Iterable[Visit]) -> list[Row]:
    offices: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for visit in visits:
        somebody = person(visit.who, visit.name)
        names.setdefault(somebody.person_id, somebody.name)
        held = offices.setdefault(somebody.person_id, [])
        held += [office(visit.office)] if office(visit.office) not in held else []
    return [{"person_id": one, "name": names[one], "role": ", ".join(sorted(held))} for one, held in offices.items()]


def _source_rows(visits: Iterable[Visit]) -> list[Row]:
    pages: dict[str, tuple[Visit, date | None]] = {}
    for visit in visits:
        _, changed = pages.get(_source_id(visit), (visit, None))
        latest = max((day for day in (changed, visit.changed) if day), default=None)
        pages[_source_id(visit)] = (pages.get(_source_id(visit), (visit, None))[0], latest)
    return [
        {
            "source_id": source_id,
            "title": f"Travels of {visit.name}, {office(visit.office)}",
            "publisher": PUBLISHER,
            "last_changed": str(changed or ""),
            "rights": RIGHTS,
            "url": _PAGE.format(office=slug(visit.office), who=slug(visit.who)),
        }
        for source_id, (visit, changed) in pages.items()
    ]


def _source_id(visit: Visit) -> str:
    return f"record-{slug(visit.office)}-{slug(visit.who)}"


def _topic_rows(entries: Iterable[Row]) -> list[Row]:
    used = {topic for entry in entries for topic in entry["topics"].split(";")}
    return [{"topic_id": topic.topic_id, "label": topic.label} for topic in topics() if topic.topic_id in used]


def _finding_rows(findings: Iterable[Finding]) -> list[Row]:
    used: set[str] = set()
    return [
        {
            "finding_id": _taking(slug(finding.kind, finding.entry), used),
            "kind": finding.kind,
            "file": finding.file,
            "entry": finding.entry,
            "message": finding.message,
        }
        for finding in findings
    ]
