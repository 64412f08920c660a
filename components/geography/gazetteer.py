"""The gazetteer knows names and the places they may mean; it never chooses between them.

It reads the SQLite index that `index.py` builds. A gazetteer may be shared by threads: each has its own connection.
"""

from __future__ import annotations

import sqlite3
import sys
import threading
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from components.geography.cache import index_file
from components.geography.country import name_of
from components.geography.index import KINDS
from components.geography.position import Position
from components.geography.spelling import fold, fold_token, slips
from components.geography.toponym import Toponym

LONGEST_NAME_IN_WORDS = 6
LONGEST_SPELLING = 200  # letters: the longest in GeoNames is Bangkok's full name, of 193
_MOST_SMALL_WORDS = 2  # Between two capitals of a name: "Santa Cruz de la Sierra".
LEAST_POPULATION = 5000

_COLUMNS = (
    "name, country_code, latitude, longitude, precision, geonames_id, population, capital, admin1, "
    "coalesce(spelling, name), match"
)
_ALONE = _COLUMNS.replace("coalesce(spelling, name), match", "name, 0")


class Mention(NamedTuple):
    """Words of a text that are a name the gazetteer knows: tokens[start:end], and the key to `find` it by."""

    start: int
    end: int
    name: str


class Gazetteer:
    """An open index. `Gazetteer(path)` opens that file; `default_gazetteer()` is the shared one of this process."""

    def __init__(self, path: Path) -> None:
        self._uri = path.resolve().as_uri() + "?mode=ro&immutable=1"
        self._mine = threading.local()
        self._hashes, self._weights = self._array("hashes"), self._array("weights")
        self._remembered = lru_cache(maxsize=8192)(self._look_up)
        self._weighed = lru_cache(maxsize=65536)(self._weight)  # Texts repeat their names, and each other's.

    def find(self, name: str) -> tuple[Toponym, ...]:
        """Every place that a name may mean, in no order of merit; empty when there is none.

        Spelling is forgiven as far as `fold` forgives it. Takes 20 to 200 microseconds, and under one when asked again.
        """
        return self._remembered(fold(name))

    def find_slips(self, name: str) -> tuple[Toponym, ...]:
        """Places that have a name one wrong letter away, as found by that name.

        Asked for are names of five letters to LONGEST_SPELLING; each has 54 spellings a letter to look for.
        """
        folded = fold(name)
        if not 5 <= len(folded) <= LONGEST_SPELLING:
            return ()
        found: dict[tuple[str, Position], Toponym] = {}
        for near in sorted(set(slips(folded)) - {folded}):
            if self._weight(near):
                for toponym in self.find(near):
                    found.setdefault((toponym.name, toponym.position), toponym)
        return tuple(found.values())

    def by_id(self, geonames_id: int) -> Toponym | None:
        """The place with that GeoNames id."""
        return self._one(f"SELECT {_ALONE} FROM toponym WHERE geonames_id = ?", geonames_id)

    def country(self, code: str) -> Toponym | None:
        """The country of that ISO 3166-1 alpha-2 code, at the position of its capital; None where nobody lives."""
        return self._one(f"SELECT {_ALONE} FROM toponym WHERE country_code = ? AND precision = 'country'", code)

    def capital_of(self, code: str) -> Toponym | None:
        """The capital of that country as a city."""
        return self._one(f"SELECT {_ALONE} FROM toponym WHERE country_code = ? AND capital = 1", code)

    def region(self, code: str, admin1: str) -> Toponym | None:
        """The first-level division of that country with that GeoNames code, where our table has it."""
        return self._one(
            f"SELECT {_ALONE} FROM toponym WHERE country_code = ? AND admin1 = ? AND precision = 'region'", code, admin1
        )

    def described(self, place: Toponym) -> str:
        """A place in words that tell it from others of its name: "Springfield (Illinois, United States, 114,394)"."""
        region = self.region(place.country_code, place.admin1) if place.admin1 else None
        around = [region.name] if region and region.name != place.name else []
        around += [name_of(place.country_code)] if place.precision != "country" else []
        if place.precision != "city":
            around.append(place.precision)
        elif place.population:
            around.append(f"{place.population:,} inhabitants")
        return f"{place.name} ({', '.join(around)})"

    def longest_match(
        self, tokens: Sequence[str], start: int, least_population: int = LEAST_POPULATION
    ) -> Mention | None:
        """The longest name that begins at tokens[start], or None.

        Tokens are the words of a text as written, punctuation as tokens of its own or left on the words. A name
        begins and ends with a capital or a digit, with no more than two small words in a row between, two letters count
        only as capitals ("US", not "us"), and "the" is no
        beginning. Heard are countries, regions, venues, well-known names, cities from `least_population` on, and
        alternate names of cities twenty times that size; `find` still knows the rest.
        """
        first = tokens[start]
        if not _may_begin(first):
            return None
        key, small = "", list[str]()
        heard: list[tuple[int, str]] = []
        for end, token in enumerate(tokens[start : start + LONGEST_NAME_IN_WORDS], start=start + 1):
            if token.islower() and token[:1].islower():  # "el-Sheikh" ends a name as "El-Sheikh" does.
                small.append(token)
                if len(small) > _MOST_SMALL_WORDS:
                    break
                continue
            word = fold_token(token)
            if not word:
                break
            key = " ".join((key, *map(fold_token, small), word)) if key else word
            small.clear()
            if end == start + 1 and len(first) < 3 and not first.isupper():
                continue
            if self._weighed(key) > least_population:
                heard.append((end, key))
        for end, name in reversed(heard):
            if self._remembered(name):
                return Mention(start, end, name)
        return None

    def mentions(self, tokens: Sequence[str], least_population: int = LEAST_POPULATION) -> Iterator[Mention]:
        """Every name in a text, from left to right, the longest at each place, none overlapping."""
        at = 0
        while at < len(tokens):
            found = self.longest_match(tokens, at, least_population)
            if found:
                yield found
            at = found.end if found else at + 1

    def _weight(self, folded: str) -> int:
        """One more than the population by which a spelling is heard; 0 when nothing is spelled so.

        Two spellings in a million share a CRC-32, so what is not 0 is still to be looked up.
        """
        wanted = zlib.crc32(folded.encode("utf-8", "replace"))
        at, best = bisect_left(self._hashes, wanted), 0
        while at < len(self._hashes) and self._hashes[at] == wanted:
            best = max(best, self._weights[at] + 1)
            at += 1
        return best

    def _look_up(self, folded: str) -> tuple[Toponym, ...]:
        if not folded or not self._weight(folded):
            return ()
        rows = self._connection().execute(
            f"SELECT {_COLUMNS} FROM spelling JOIN toponym ON toponym.id = spelling.toponym WHERE folded = ?", (folded,)
        )
        return tuple(_toponym(row) for row in rows)

    def _one(self, statement: str, *values: object) -> Toponym | None:
        row = self._connection().execute(statement, values).fetchone()
        return _toponym(row) if row else None

    def _connection(self) -> sqlite3.Connection:
        held: _Held | None = getattr(self._mine, "held", None)
        if held is None:
            held = self._mine.held = _Held(sqlite3.connect(self._uri, uri=True, check_same_thread=False))
        return held.connection

    def _array(self, name: str) -> array[int]:
        values = array("I")
        values.frombytes(self._connection().execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()[0])
        if sys.byteorder == "big":
            values.byteswap()
        return values


class _Held:
    """A thread's connection, closed when the thread or the gazetteer is gone."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __del__(self) -> None:
        self.connection.close()


_opening = threading.Lock()


def default_gazetteer() -> Gazetteer:
    """The gazetteer of the user's cache, opened once a process; the very first time it is built (`cache.py`)."""
    with _opening:
        return _opened()


@lru_cache(maxsize=1)
def _opened() -> Gazetteer:
    return Gazetteer(index_file())


@lru_cache(maxsize=65536)
def _may_begin(word: str) -> bool:
    return (word[:1].isupper() or word[:1].isdigit()) and fold_token(word) != "the"


def _toponym(row: tuple[str, str, float, float, str, int | None, int, int, str, str, int]) -> Toponym:
    name, code, latitude, longitude, precision, number, population, capital, admin1, matched, match = row
    return Toponym(
        name=name,
        country_code=code,
        position=Position(latitude, longitude),
        precision=precision,  # type: ignore[arg-type]  # the index holds nothing else
        geonames_id=number,
        population=population,
        capital=bool(capital),
        admin1=admin1,
        matched=matched,
        match=KINDS[match],  # type: ignore[arg-type]  # a list of the same words
    )
