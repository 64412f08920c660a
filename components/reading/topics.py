"""What a stop is about, by the words of its sentences: a table of terms that a person can read and change."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache

from components.reading.vocabulary.word_sets import TABLES


@dataclass(frozen=True, slots=True)
class _Terms:
    """All topics in order; `begin` is where some term of any begins, `of_letter` the terms of each topic by their first
    letters: most words of a text begin no term, and those that do can begin few topics' terms."""

    topics: tuple[str, ...]
    begin: re.Pattern[str]
    of_letter: dict[str, list[tuple[str, re.Pattern[str]]]]


@lru_cache(maxsize=1)
def _terms() -> _Terms:
    with (TABLES / "topics.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["topic_id"], row["terms"].split(";")) for row in csv.DictReader(file)]
    of_letter: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    rests: dict[str, list[str]] = {}
    for topic, terms in rows:
        for letter in sorted({term[0] for term in terms}):
            own = [term[1:] for term in terms if term[0] == letter]
            of_letter.setdefault(letter, []).append((topic, re.compile(rf"{letter}(?:{'|'.join(own)})\b")))
            rests.setdefault(letter, []).extend(own)
    some_term = "|".join(f"{letter}(?:{'|'.join(own)})" for letter, own in rests.items())
    return _Terms(tuple(topic for topic, _ in rows), re.compile(rf"\b(?=(?:{some_term})\b)"), of_letter)


def topics_of(text: str) -> tuple[str, ...]:
    """Topic ids whose terms the text uses, in the order of the table, which writes them small."""
    lowered, known = text.lower(), _terms()
    found: set[str] = set()
    for begin in known.begin.finditer(lowered):
        at = begin.start()
        found.update(topic for topic, terms in known.of_letter[lowered[at]] if terms.match(lowered, at))
    return tuple(topic for topic in known.topics if topic in found)
