"""A report from a court and a review of a film tell of journeys, but not of anybody's whose itinerary one would map."""

from __future__ import annotations

import csv
import re
from functools import lru_cache

from components.reading.vocabulary import TABLES

_ENOUGH = 2


@lru_cache(maxsize=1)
def _genres() -> tuple[re.Pattern[str], ...]:
    with (TABLES / "genres.csv").open(encoding="utf-8", newline="") as file:
        return tuple(re.compile(rf"\b({row['terms'].replace(';', '|')})\b") for row in csv.DictReader(file))


def is_crime_or_fiction(text: str) -> bool:
    """Whether a text uses two different terms of one of the genres in the table, which writes them small."""
    lowered = text.lower()
    return any(len(set(genre.findall(lowered))) >= _ENOUGH for genre in _genres())
