"""What a visit was about, where its remarks say so in one of a few words that `tables/topics.csv` lists."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache

from components.record.locales import TABLES


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic and the words by which it is known: whole words, written like that or with a capital in front."""

    topic_id: str
    label: str
    words: re.Pattern[str]


@lru_cache(maxsize=1)
def topics() -> tuple[Topic, ...]:
    """Every topic of the table, in its order."""
    with (TABLES / "topics.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Topic(row["topic_id"], row["label"], _pattern(row["terms"].split(";"))) for row in csv.DictReader(file)
        )


def topics_of(remarks: str) -> list[str]:
    """Ids of the topics that the remarks name, in the table's order."""
    return [topic.topic_id for topic in topics() if topic.words.search(remarks)]


def _pattern(terms: list[str]) -> re.Pattern[str]:
    either = "|".join(
        f"(?i:{re.escape(term[0])}){re.escape(term[1:])}" if term[0].islower() else re.escape(term) for term in terms
    )
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)")
