"""A phrase is a way of saying where somebody goes: a pattern against marked sentences, and how to read it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from components.reading.phrases.place_lists import LIST
from components.reading.vocabulary import TABLES

_LIST_FIRST = f" {LIST}"

Strength = Literal["strong", "weak"]
Kind = Literal["verb", "noun", "front", "order", "where", "clause"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A pattern and how to read it: `kind` says where its subject stands.

    Patterns that begin with a list of places are slow to fail; `needs` is what they cannot do without, and `rest` what
    follows the list.
    """

    name: str
    kind: Kind
    strength: Strength
    pattern: re.Pattern[str]
    needs: re.Pattern[str] | None = None
    rest: re.Pattern[str] | None = None

    def matches(self, code: str) -> Iterator[re.Match[str]]:
        """Where a marked sentence uses the phrase."""
        if (self.needs and not self.needs.search(code)) or (self.rest and not self.rest.search(code)):
            return iter(())
        return self.pattern.finditer(code)


def phrase(name: str, kind: Kind, strength: Strength, pattern: str, needs: str | None = None) -> Phrase:
    """A phrase from patterns as text; lists of places are written with the pieces of `place_lists`."""
    rest = re.compile(pattern[len(_LIST_FIRST) :]) if pattern.startswith(_LIST_FIRST) else None
    return Phrase(name, kind, strength, re.compile(pattern), re.compile(needs) if needs else None, rest)


def verb(use: str) -> str:
    """The verbs (or nouns) of that use in `tables/verbs.csv`, whose forms are patterns, as the group `verb`."""
    with (TABLES / "verbs.csv").open(encoding="utf-8", newline="") as file:
        forms = [row["forms"].replace(";", "|") for row in csv.DictReader(file) if row["use"] == use]
    return rf"(?P<verb>{'|'.join(forms)})"
