"""Saving writes tables as a person would: canonical CSV that reads well in a diff, all of a save or nothing of it.

What is to be saved is checked by the same rules as any data, as part of the folder it would become. Rows that are added
give way to what others saved meanwhile: an id or a position that was taken gets the next free one. A cell that is
changed and a row that is taken away must still be as the person saw them, and what was not there must not be there yet.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from components.dataset import generations
from components.dataset.files import check_folder, table_paths
from components.dataset.generations import DEEDS, Extent
from components.dataset.identifiers import free, redirected
from components.dataset.problems import ConflictError, Problem, SaveError
from components.dataset.store import load_tables
from components.dataset.tables import COLUMNS, OF_ARTICLES
from components.dataset.written import Rows, rows_as_written

Row = Mapping[str, str]
"""A row's cells as text by column; a column left out is an empty cell."""

Ids = dict[tuple[str, str], str]
"""From a table and an id as wanted to the id as saved."""

# What makes two rows with one id the same thing; other tables' rows are never the same.
SAME_THING = {
    "people": ("name",),
    "topics": ("label",),
    "places": ("name", "country_code", "geonames_id"),
    "articles": ("title", "outlet", "published", "url"),
}


@dataclass(frozen=True, slots=True)
class Edit:
    """Cells of one row to change; `seen` are those cells as they were when the person decided."""

    table: str
    key: str
    seen: Row
    wanted: Row

    @property
    def only_moves(self) -> bool:
        """Whether it gives a stop another place in its trip and changes nothing else."""
        return self.table == "stops" and set(self.wanted) == {"position"}


@dataclass(frozen=True, slots=True)
class Removal:
    """A row to take away, as it was when the person decided."""

    table: str
    key: str
    seen: Row


@dataclass(frozen=True, slots=True)
class Absence:
    """What was not there when the person decided: no row of an article or an excerpt had all these cells."""

    table: str
    seen: Row


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows to add, by table, cells to change and rows to take away, all of it in one save.

    Added rows refer to each other by the ids they are given here. `absent` is what makes them worth adding: if it is
    there meanwhile, somebody else has added the same.
    """

    added: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    edits: Sequence[Edit] = ()
    removed: Sequence[Removal] = ()
    absent: Sequence[Absence] = ()

    @property
    def extent(self) -> Extent:
        """How many rows of which tables are added, changed and removed; a stop that only made room for another that is
        added is not changed."""
        makes_room = bool(self.added.get("stops"))
        edits = (edit for edit in self.edits if not (makes_room and edit.only_moves))
        counted = (
            Counter({name: len(rows) for name, rows in self.added.items()}),
            Counter(name for name, _ in {(edit.table, edit.key) for edit in edits}),
            Counter(removal.table for removal in self.removed),
        )
        return dict(zip(DEEDS, counted, strict=True))


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a save: the generation by which to undo it (empty when all was there already), and the ids that
    differ from those wanted."""

    generation: str
    ids: Ids

    def id_of(self, table: str, wanted: str) -> str:
        """The id under which an added row was saved."""
        return self.ids.get((table, wanted), wanted)


def save(folder: Path, changes: Changes) -> Saved:
    """Writes the changes into the tables of a folder, as the last of them is written or not at all.

    Raises SaveError when nothing was saved: the folder cannot be written, a row changed meanwhile, or something would
    be wrong with the data that is not wrong now; and DataFolderError when there is no data folder.
    """
    touched = {name for name, rows in changes.added.items() if rows}
    touched |= {edit.table for edit in changes.edits} | {removal.table for removal in changes.removed}
    touched |= {absence.table for absence in changes.absent}
    check_folder(folder)
    _refuse_parquet(folder)
    try:
        with generations.saving(folder):
            tables = {name: rows_as_written(folder, name) for name in OF_ARTICLES if name in touched}
            _refuse_what_is_there(tables, changes.absent)
            _edit(tables, changes.edits)
            _remove(tables, changes.removed)
            ids = _add(tables, changes.added)
            if "stops" in tables:
                _make_room(tables["stops"], changes)
            contents = {f"{name}.csv": _written(name, rows.values()) for name, rows in tables.items()}
            changed = {file: content for file, content in contents.items() if content != _present(folder / file)}
            if not changed:
                return Saved("", ids)
            aside = generations.prepare(folder, changed)
            _refuse_what_is_wrong(folder, aside)
            return Saved(generations.commit(folder, changed, extent=changes.extent), ids)
    except TimeoutError as error:
        raise SaveError("Somebody else has been saving for very long. Nothing was saved; try again.") from error
    except OSError as error:
        raise SaveError(f"The data folder {folder} cannot be written: {error}.") from error


def undo(folder: Path, generation: str | None = None) -> None:
    """Puts the folder back to where it was before its last save, or says in a SaveError why not.

    With `generation` only if that save is the last.
    """
    try:
        with generations.saving(folder):
            generations.take_back(folder, generation)
    except OSError as error:
        raise SaveError(f"The data folder {folder} cannot be written: {error}.") from error


def is_writable(folder: Path) -> bool:
    """Whether a save may be tried: the folder's tables are CSV."""
    return not any(path.suffix == ".parquet" for name in OF_ARTICLES for path in table_paths(folder, name))


def _refuse_parquet(folder: Path) -> None:
    if not is_writable(folder):
        raise SaveError("The tables of this folder are Parquet files, which Stopover reads and does not write.")


def _refuse_what_is_there(tables: dict[str, Rows], absent: Iterable[Absence]) -> None:
    for absence in absent:
        rows = tables[absence.table].values()
        if any(all(row[column] == cell for column, cell in absence.seen.items()) for row in rows):
            raise SaveError(
                "Somebody has saved this article since you opened it. Nothing was saved; look at it again as it is now."
            )


def _edit(tables: dict[str, Rows], edits: Iterable[Edit]) -> None:
    for edit in edits:
        row = _as_seen(tables, edit)
        row.update({column: cell.strip() for column, cell in edit.wanted.items()})


def _remove(tables: dict[str, Rows], removed: Iterable[Removal]) -> None:
    for removal in removed:
        _as_seen(tables, removal)
        del tables[removal.table][removal.key]


def _as_seen(tables: dict[str, Rows], change: Edit | Removal) -> dict[str, str]:
    """The row that a change is about. Raises ConflictError when somebody else was there first."""
    row = tables[change.table].get(change.key)
    if row is None or any(row[column] != cell for column, cell in change.seen.items()):
        raise ConflictError(change.table, change.key, gone=row is None)
    return row


def _add(tables: dict[str, Rows], added: Mapping[str, Sequence[Row]]) -> Ids:
    renamed: Ids = {}
    for name in OF_ARTICLES:  # every table after those it refers to
        for given in added.get(name, ()):
            key = COLUMNS[name][0]
            row = redirected(name, {column: given.get(column, "").strip() for column in COLUMNS[name]}, renamed)
            taken = tables[name]
            same = taken.get(row[key])
            if same is not None and name in SAME_THING and all(same[c] == row[c] for c in SAME_THING[name]):
                continue
            fitting = free(row[key], taken)
            if fitting != row[key]:
                renamed[name, row[key]] = fitting
            taken[fitting] = row | {key: fitting}
    return renamed


def _make_room(stops: Rows, changes: Changes) -> None:
    """Gives every stop of the trips touched a position of its own: stops move up where one comes in between."""
    edited = {edit.key for edit in changes.edits if edit.table == "stops"}
    added = {row["stop_id"] for row in changes.added.get("stops", ())}
    trips = {row["trip_id"] for key, row in stops.items() if key in edited or key in added}
    ordered = sorted(
        (row for row in stops.values() if row["trip_id"] in trips and row["position"].isdecimal()),
        key=lambda row: (row["trip_id"], int(row["position"]), row["stop_id"] not in edited, row["stop_id"] in added),
    )
    for _, of_trip in groupby(ordered, key=lambda row: row["trip_id"]):
        last = 0
        for row in of_trip:
            last = max(last + 1, int(row["position"]))
            row["position"] = str(last)


_LINE_END = re.compile(r"\r\n?")


def _written(name: str, rows: Iterable[Row]) -> bytes:
    """A table as canonical CSV: UTF-8, a header, a record a line ended by LF, sorted by id.

    A carriage return inside a cell becomes a line feed: alone it would end the record for whoever reads it.
    """
    written = io.StringIO()
    records = csv.DictWriter(written, COLUMNS[name], lineterminator="\n")
    records.writeheader()
    for row in sorted(rows, key=lambda row: row[COLUMNS[name][0]]):
        records.writerow({column: _LINE_END.sub("\n", cell) for column, cell in row.items()})
    try:
        return written.getvalue().encode()
    except UnicodeEncodeError as error:
        raise SaveError(f"A text for the table {name} holds a character that cannot be written as UTF-8.") from error


def _present(file: Path) -> bytes | None:
    return file.read_bytes() if file.is_file() else None


def _refuse_what_is_wrong(folder: Path, aside: Path) -> None:
    """Refuses when the folder would have a problem that it does not have now."""
    then = _problems({name: aside if table_paths(aside, name) else folder for name in OF_ARTICLES})
    now = _problems(dict.fromkeys(OF_ARTICLES, folder)) if then else []
    known = Counter(_without_line(problem) for problem in now)
    new = []
    for problem in then:
        known[_without_line(problem)] -= 1
        if known[_without_line(problem)] < 0:
            new.append(problem)
    if new:
        raise SaveError("Nothing was saved, because something in it is not as the data must be.", new)


def _problems(folders: Mapping[str, Path]) -> list[Problem]:
    connection, problems = load_tables(folders)
    connection.close()
    return problems


def _without_line(problem: Problem) -> tuple[str, str | None, str | None, str]:
    message = "".join(letter for letter in problem.message if not letter.isdecimal())
    return problem.table, problem.column, problem.value, message
