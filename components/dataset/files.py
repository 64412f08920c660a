"""From files to text: any encoding a spreadsheet writes, every record with the line it begins on."""

import codecs
import csv
import glob
import io
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import duckdb
import pyarrow as pa

from components.dataset.problems import DataFolderError, Problem
from components.dataset.tables import COLUMNS, OF_ARTICLES, OF_RECORD, TABLES

LONGEST_CELL = 64 * 2**20
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
END = "\0end of the file"
RECORD_FOLDER = "record"
"""The folder beside the tables that may hold those of an official record."""

csv.field_size_limit(LONGEST_CELL)


@dataclass(frozen=True, slots=True)
class Written:
    """A table as written: a relation of `line` and text columns in which an empty cell is NULL; and what is wrong."""

    relation: duckdb.DuckDBPyRelation
    problems: list[Problem] = field(default_factory=list)


def fingerprint(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes when the folder's tables change: path, size and time of change (ns) of each table's file."""
    paths = _paths(folder, OF_ARTICLES)
    with suppress(OSError):  # opening the folder says what is wrong with it
        paths += _paths(folder / RECORD_FOLDER, OF_RECORD)
    found = []
    for path in paths:
        with suppress(OSError):  # gone since it was found: that is a change too
            status = path.stat()
            found.append((str(path), status.st_size, status.st_mtime_ns))
    return tuple(found)


def record_folder(folder: Path) -> Path | None:
    """The folder of the official record's tables, where there is one. Raises OSError when it cannot be read."""
    part = folder / RECORD_FOLDER
    return part if _paths(part, OF_RECORD) else None


def _paths(folder: Path, names: Iterable[str]) -> list[Path]:
    return [path for name in names for path in table_paths(folder, name)] if folder.is_dir() else []


def table_paths(folder: Path, name: str) -> list[Path]:
    """The table's files, the one that is read first: Parquet before CSV."""
    return [path for ending in (".parquet", ".csv") if (path := folder / f"{name}{ending}").is_file()]


def check_folder(folder: Path) -> None:
    """Raises DataFolderError when the folder is missing, cannot be read, or holds no table at all."""
    try:
        if not folder.is_dir():
            raise DataFolderError(
                f"{folder} is a file; a folder of tables is expected."
                if folder.exists()
                else f"There is no data folder at {folder}."
            )
        holds_tables = any(table_paths(folder, name) for name in OF_ARTICLES)
        next(folder.iterdir(), None)
    except DataFolderError:
        raise
    except OSError as error:
        raise DataFolderError(f"The data folder {folder} cannot be read: {error.strerror}.") from error
    if not holds_tables:
        raise DataFolderError(f"The folder {folder} holds no table: stops.csv and the others are expected there.")


def read_table(connection: duckdb.DuckDBPyConnection, folder: Path, name: str) -> Written:
    """One table as written. Raises OSError, UnicodeError, csv.Error or duckdb.Error when its file cannot be read."""
    paths = table_paths(folder, name)
    if not paths:
        return no_rows(connection, name, "the file is missing", "read as a table without rows")
    path, *others = paths
    written = _parquet(connection, path, name) if path.suffix == ".parquet" else _csv(connection, path, name)
    unread = [
        _whole(name, f"stands in both {path.name} and {other.name}; keep one", f"{other.name} left out")
        for other in others
    ]
    return Written(written.relation, [*unread, *written.problems])


def no_rows(connection: duckdb.DuckDBPyConnection, name: str, message: str, consequence: str) -> Written:
    """A table without rows, and why."""
    return Written(_rows(connection, name, {}, []), [_whole(name, message, consequence)])


def _parquet(connection: duckdb.DuckDBPyConnection, path: Path, name: str) -> Written:
    cells = connection.read_parquet(glob.escape(str(path)), file_row_number=True)
    kinds = dict(zip(cells.columns, map(str, cells.types), strict=True))
    del kinds["file_row_number"]
    missing, problems = _header_problems(name, list(kinds))
    if missing is None:
        return Written(_rows(connection, name, {}, []), problems)
    if cells.count("file_row_number").fetchall() == [(0,)]:
        problems.append(_whole(name, "has no rows", "read all the same"))
    columns = ", ".join(
        f'{"NULL::VARCHAR" if column in missing else _as_text(column, kinds[column])} AS "{column}"'
        for column in COLUMNS[name]
    )
    return Written(cells.project(f"(file_row_number + 1)::INTEGER AS line, {columns}"), problems)


def _as_text(column: str, kind: str) -> str:
    """A typed column as a person would write it: whole numbers without a fraction, midnights as days, lists with ;."""
    cell = f'"{column}"'
    if kind in ("FLOAT", "DOUBLE"):
        return (
            f"coalesce(CASE WHEN {cell} = trunc({cell}) THEN try_cast({cell} AS BIGINT)::VARCHAR END, {cell}::VARCHAR)"
        )
    if kind.startswith("TIMESTAMP"):
        return f"CASE WHEN {cell} = date_trunc('day', {cell}) THEN {cell}::DATE::VARCHAR ELSE {cell}::VARCHAR END"
    if kind.endswith("]"):
        return f"nullif(array_to_string({cell}::VARCHAR[], ';'), '')"
    return f"nullif({cell}::VARCHAR, '')"


def _csv(connection: duckdb.DuckDBPyConnection, path: Path, name: str) -> Written:
    content, problems = _decoded(path.read_bytes(), name)
    if not content.strip():
        return no_rows(connection, name, "the file is empty", "read as a table without rows")
    records = _records(content)
    _, first = next(records, (1, [END]))
    header = [column.strip() for column in first]
    missing, wrong_columns = _header_problems(name, header)
    problems += wrong_columns
    if missing is None:
        return Written(_rows(connection, name, {}, []), problems)
    lines: list[int] = []
    rows: list[list[str]] = []
    for line, record in records:
        if record[-1].endswith(END):
            problems.append(_unclosed(name, line, record))
        elif len(record) == len(header):
            lines.append(line)
            rows.append(record)
        else:
            message = f"has {len(record)} cells where the header has {len(header)}"
            problems.append(Problem(name, line, None, ";".join(record), message))
    if not rows:
        problems.append(_whole(name, "has no rows", "read all the same"))
    cells = {
        column: [row[number].strip() or None for row in rows]
        for column in COLUMNS[name]
        if column not in missing
        for number in [header.index(column)]
    }
    return Written(_rows(connection, name, cells, lines), problems)


def _records(content: str) -> Iterator[tuple[int, list[str]]]:
    """Line and cells of each record that is not blank; a last record that ends with END was never closed."""
    reader = csv.reader(chain(io.StringIO(content, newline=""), [END]))
    begins = 1
    for record in reader:
        if record and record != [END]:
            yield begins, record
        begins = reader.line_num + 1


def _unclosed(name: str, line: int, record: list[str]) -> Problem:
    rest = record[-1].removesuffix(END)
    message = "a quotation mark is opened and never closed"
    return Problem(
        name, line, None, rest, message, f"{rest.count(chr(10)) or 1} lines to the end of the file set aside"
    )


def _rows(
    connection: duckdb.DuckDBPyConnection, name: str, cells: dict[str, list[str | None]], lines: list[int]
) -> duckdb.DuckDBPyRelation:
    table = pa.table(
        {
            "line": pa.array(lines, pa.int32()),
            **{column: pa.array(cells.get(column, [None] * len(lines)), pa.string()) for column in COLUMNS[name]},
        }
    )
    return connection.from_arrow(table)


def _decoded(content: bytes, name: str) -> tuple[str, list[Problem]]:
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            note = [] if encoding == "utf-8-sig" else [_encoding_note(name, "UTF-16")]
            return content.decode(encoding), note
    try:
        return content.decode("utf-8"), []
    except UnicodeDecodeError:
        # Windows-1252 is what spreadsheets mean by Latin-1; Latin-1 itself has a character for every byte.
        try:
            return content.decode("cp1252"), [_encoding_note(name, "Windows-1252")]
        except UnicodeDecodeError:
            return content.decode("latin-1"), [_encoding_note(name, "Latin-1")]


def _header_problems(name: str, header: list[str]) -> tuple[list[str] | None, list[Problem]]:
    """The optional columns that are missing, None where others are too; and what is wrong with the header."""
    expected = COLUMNS[name]
    columns = TABLES[name].to_schema().columns
    missing = [column for column in expected if column not in header]
    doubled = sorted({column for column in header if header.count(column) > 1})
    unknown = [column for column in dict.fromkeys(header) if column not in expected]
    problems = [
        *(Problem(name, 1, column, None, "stands twice in the header", "second column left out") for column in doubled),
        *(
            Problem(name, 1, column, None, f"is not a column of this table; they are {', '.join(expected)}", "left out")
            for column in unknown
        ),
        *(
            Problem(
                name, 1, column, None, f"the column is missing; it holds {columns[column].description}",
                "read as empty" if columns[column].nullable else "table set aside",
            )
            for column in missing
        ),
    ]  # fmt: skip
    return (missing if all(columns[column].nullable for column in missing) else None), problems


def _whole(name: str, message: str, consequence: str) -> Problem:
    return Problem(name, None, None, None, message, consequence)


def _encoding_note(name: str, encoding: str) -> Problem:
    return _whole(name, f"is written in {encoding}; save it as UTF-8", f"read as {encoding}")
