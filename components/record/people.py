"""Who the record's people are: its own names are full ("Antony John Blinken"), the project's are those in use.

`tables/people.csv` has the id and the name for each of the record's. Somebody new goes by the record's own name until a
line is added.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache

from components.dataset.identifiers import slug
from components.record.locales import TABLES

_OFFICES = {"president": "US President", "secretary": "US Secretary of State"}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the record, with the id and name by which the project knows them."""

    person_id: str
    name: str


def person(who: str, name: str) -> Person:
    """The person whom the record calls `who` ("blinken-antony-j") and by this name."""
    return _known().get(who) or Person(slug(name, otherwise="person"), name)


def office(role: str) -> str:
    """The office in words, as the table of people has it; the record's own word where it is not known."""
    return _OFFICES.get(role, role)


@lru_cache(maxsize=1)
def _known() -> dict[str, Person]:
    with (TABLES / "people.csv").open(encoding="utf-8", newline="") as file:
        return {row["who"]: Person(row["person_id"], row["name"]) for row in csv.DictReader(file)}
