"""Whose journey words tell: what all that looks for a subject gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from components.reading.names.person import Person

Act = Literal["verb", "participle", "noun"]  # What has a subject: somebody "flew", is "flying", makes "a flight".


@dataclass(frozen=True, slots=True)
class Subject:
    """Who it is about; nobody named and `open` means whoever the article is about.

    `pronoun` is the word when only "he", "she" or "they" leads back to somebody of another sentence.
    """

    people: tuple[Person, ...] = ()
    open: bool = False
    pronoun: str | None = None
