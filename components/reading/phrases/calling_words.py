"""The words by which a visit is called off, by the table `calling_off.csv`, and what those behind them make of it."""

from __future__ import annotations

import csv
from collections.abc import Collection
from functools import lru_cache

from components.reading.status.statuses import Status
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import TABLES, words

_LATER = regex(
    r"^ D(?P<next>\d+) | (?:until|till|to|for|into)(?: (?:the|a|some|early|late|later|in|mid|next))* (?:D(?P<day>\d+)|"
    r"spring|summer|autumn|fall|winter|date|time|year|month|week|season|[a-z]+uary|end|new year) "
    r"| (?:indefinitely|sometime) "
)
_NO_DAY_YET = regex(r" (?:indefinitely|date|time) $")
_USUAL = words("the of to will would must also had is are was were be been held hold")


@lru_cache(maxsize=1)
def calling_words() -> dict[str, list[tuple[list[str], str, str]]]:
    """Word sequences with use and status by their first word, the longest first."""
    found: dict[str, list[tuple[list[str], str, str]]] = {}
    with (TABLES / "calling_off.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for form in row["forms"].split(";"):
                said = form.split()
                found.setdefault(said[0], []).append((said, row["use"], row["status"]))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def done_to_visit(status: Status) -> str:
    """A pattern of what is done to a visit that then has that status: "cancelled", "called off"."""
    forms = (said for entries in calling_words().values() for said, use, of in entries if (use, of) == ("done", status))
    return "|".join(sorted(map(" ".join, forms), key=len, reverse=True))


def may_call_off(said: Collection[str]) -> bool:
    """Whether a sentence of these words may call something off."""
    return not _first_words().isdisjoint(said) and not _telling_words().isdisjoint(said)


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(calling_words())


@lru_cache(maxsize=1)
def _telling_words() -> frozenset[str]:
    """One word of each sequence that few sentences have: "cancellation" of "the cancellation of"."""
    sequences = (said for entries in calling_words().values() for said, _, _ in entries)
    return frozenset(max(said, key=lambda word: (word not in _USUAL, len(word))) for said in sequences)


def became(status: str, rest: str) -> tuple[Status | None, bool, int | None]:
    """What the words behind say of a visit: its status, whether it has another time, and the number of its date."""
    if status == "cancelled":
        return "cancelled", False, None
    later = _LATER.search(rest)
    put_back = later is not None or status == "postponed"
    moved = later is not None and not _NO_DAY_YET.search(later[0])
    said = (later["next"] or later["day"]) if later else None
    return "postponed" if put_back else None, moved, int(said) if said else None
