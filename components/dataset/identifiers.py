"""Ids are made from names and days, so that a link or a diff can be read; rows find and keep each other by them."""

import re
import unicodedata
from collections.abc import Container, Mapping
from functools import cache

from components.dataset.tables import TABLES

LONGEST = 60

# Letters that are no base letter with a mark, as Unicode sees it.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ə": "a", "ı": "i"}
    | {"þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
)
_APOSTROPHES = "'’‘ʻʼ"


def slug(*parts: str, otherwise: str = "row") -> str:
    """Names and days as an id: small letters, digits and hyphens; `otherwise` when nothing is left of them."""
    bare = unicodedata.normalize("NFKD", " ".join(parts).lower().translate(_PLAIN))
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter) and letter not in _APOSTROPHES)
    words = re.findall(r"[a-z0-9]+", kept)
    while len(words) > 1 and len("-".join(words)) > LONGEST:
        words.pop()
    return "-".join(words)[:LONGEST] or otherwise


def free(wanted: str, taken: Container[str]) -> str:
    """The id itself where it is free, else with the first number from 2 that makes it so."""
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    return found


@cache
def references(table: str) -> Mapping[str, tuple[str, bool]]:
    """The columns of a table that lead to other tables: to which, and whether as a list."""
    rules = {name: column.metadata or {} for name, column in TABLES[table].to_schema().columns.items()}
    return {name: (rule["refers_to"], "list" in rule) for name, rule in rules.items() if "refers_to" in rule}


def redirected(table: str, row: Mapping[str, str], renamed: Mapping[tuple[str, str], str]) -> dict[str, str]:
    """A row that refers to others by the ids they got. `renamed` leads from (table, id wanted) to the id given."""
    changed = dict(row)
    for column, (target, is_list) in references(table).items():
        members = row.get(column, "").split(";") if is_list else [row.get(column, "")]
        changed[column] = ";".join(dict.fromkeys(renamed.get((target, member), member) for member in members))
    return changed
