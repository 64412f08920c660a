"""The import from end to end: files, visits, stays, places, trips, rows; and the account of every entry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from components.geography.country import codes_of, name_of, territories_of
from components.geography.geocoder import GeoNames
from components.record.parsing import files_of, read_file
from components.record.placing import Atlas, Placed, Unplaced
from components.record.repeats import Stay, stays_of
from components.record.rows import Rows, rows_of
from components.record.trips import trips_of
from components.record.visit import Finding, Visit

Progress = Callable[[list[Path]], Iterable[Path]]


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of the files: the rows, what is to be said of them, and where each entry went.

    `read` is the number of entries in the files. Each of them is in one of the three that follow: on the map at a place
    the record names, on the map at country level only, or set aside. Entries that repeat another share its stops.
    """

    rows: Rows
    findings: tuple[Finding, ...]
    read: int
    placed: int
    at_country_level: int
    set_aside: int

    @property
    def account(self) -> str:
        """The counts in words, with those of repeats."""
        kinds = Counter(finding.kind for finding in self.findings)
        return (
            f"{self.read:,} visits read: {self.placed:,} on the map at a place, {self.at_country_level:,} only at "
            f"country level, {self.set_aside:,} set aside as problems.\n"
            f"Of these {kinds['repeat']} repeat another exactly and {kinds['repeats disagree']} with a difference: "
            f"they share its stops. Written alike but kept as returns after another visit: {kinds['same again']}."
        )


def import_folder(
    folder: Path, *, remarks: bool = True, geocoder: GeoNames | None = None, progress: Progress = list
) -> Imported:
    """Read every XML file below the folder. `progress` hands the files on one by one and may show how far it is.

    Raises FileNotFoundError or NotADirectoryError where there is nothing to read; all else that is wrong is a finding.
    """
    if not (files := files_of(folder)):
        raise FileNotFoundError(f"The folder {folder} holds no XML file.")
    visits, findings = _read(folder, progress(files))
    read = len(visits) + sum(finding.kind == "set aside" and finding.entry != "all" for finding in findings)
    stays, repeats = stays_of(visits)
    findings += repeats
    atlas = Atlas(geocoder)
    places: dict[Stay, list[Placed]] = {}
    for stay in stays:
        try:
            places[stay] = atlas.places_of(stay.visit.locale, stay.visit.country)
        except Unplaced as problem:
            findings += [Finding("set aside", entry.file, entry.number, str(problem)) for entry in stay.entries]
        else:
            findings += _of_places(stay, places[stay])
    trips = [(trip, [places[stay] for stay in trip.stays]) for trip in trips_of(places)]
    country_level = sum(
        len(stay.entries) for stay, placed in places.items() if all(one.only_the_country for one in placed)
    )
    placed_entries = sum(len(stay.entries) for stay in places)
    return Imported(
        rows=rows_of(trips, findings, remarks),
        findings=tuple(findings),
        read=read,
        placed=placed_entries - country_level,
        at_country_level=country_level,
        set_aside=read - placed_entries,
    )


def _read(folder: Path, files: Iterable[Path]) -> tuple[list[Visit], list[Finding]]:
    """The visits of all files, numbered through, and the entries set aside; an id that stands twice is taken once."""
    visits: list[Visit] = []
    findings: list[Finding] = []
    seen: dict[str, str] = {}
    for path in files:
        name = path.relative_to(folder).as_posix()
        for entry in read_file(path, name):
            if isinstance(entry, Finding):
                findings.append(entry)
            elif entry.number in seen:
                message = f"its id is already that of an entry in {seen[entry.number]}"
                findings.append(Finding("set aside", name, entry.number, message))
            else:
                seen[entry.number] = name
                visits.append(replace(entry, place_in_record=len(visits)))
    return visits, findings


def _of_places(stay: Stay, places: list[Placed]) -> Iterable[Finding]:
    """What a reader should know about where a stay was put: only at country level, or in another country."""
    visit = stay.visit
    codes = codes_of(visit.country)
    within = {*codes, *(territory for code in codes for territory in territories_of(code))}
    for placed in places:
        if placed.only_the_country:
            reason = placed.reason or f"{placed.asked!r} is {placed.place.name} as a whole"
            yield Finding("country level", visit.file, visit.number, reason)
        if placed.place.country_code not in within:
            land = name_of(placed.place.country_code)
            yield Finding("other country", visit.file, visit.number, f"{placed.asked!r} is in {land}: {placed.reason}")
