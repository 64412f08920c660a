"""What a stop is about, by the words of its sentences: a table of terms that a person can read and change."""

from __future__ import annotations

import csv
import re
from functools import lru_cache

from components.reading.vocabulary import TABLES


@lru_cache(maxsize=1)
def _terms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    with (TABLES / "topics.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["topic_id"], row["terms"]) for row in csv.DictReader(file)]
    return tuple((topic, re.compile(rf"\b(?:{'|'.join(terms.split(';'))})\b")) for topic, terms in rows)


def topics_of(text: str) -> tuple[str, ...]:
    """Topic ids whose terms the text uses, in the order of the table, which writes them small."""
    lowered = text.lower()
    return tuple(topic for topic, terms in _terms() if terms.search(lowered))
