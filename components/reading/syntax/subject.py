"""Whose journey words tell: what all that looks for a subject gives back."""

from __future__ import annotations

from dataclasses import dataclass

from components.reading.names.people import Person


@dataclass(frozen=True, slots=True)
class Subject:
    """Who it is about; nobody named and `open` means whoever the article is about.

    `pronoun` is the word when only "he", "she" or "they" leads back to somebody of another sentence.
    """

    people: tuple[Person, ...] = ()
    open: bool = False
    pronoun: str | None = None
