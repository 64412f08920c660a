"""Sets of words as they are written down here, and where the tables of words lie."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

TABLES = Path(__file__).parent.parent / "tables"


def words(text: str) -> frozenset[str]:
    """A set from words written with spaces between them."""
    return frozenset(text.split())


def by_first_letter(forms: Iterable[str]) -> str:
    """The forms, each a pattern that begins with a letter, as one that tries only those with the letter that stands
    there, which is most of the time that many forms take."""
    groups: dict[str, list[str]] = {}
    for form in forms:
        groups.setdefault(form[0], []).append(form[1:])
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in groups.items())
