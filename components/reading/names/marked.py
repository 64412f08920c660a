"""A sentence with all that is named in it as signs, and the way back from a sign to what it means and to the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from components.geography.toponym import Toponym
from components.reading.dates.mention import DateMention
from components.reading.names.person import Person
from components.reading.text.spans import Span


class PlaceMention(NamedTuple):
    """A place where the text names it, characters start..end. `seat` marks a capital said without its name."""

    place: Toponym
    start: int
    end: int
    seat: bool = False


@dataclass(slots=True)
class Marked:
    """One sentence as signs. `code` begins and ends with a space, `words` are what it is made of; `places`, `people`,
    `dates` are their meaning."""

    span: Span
    number: int
    is_title: bool = False
    code: str = " "
    words: list[str] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    people: list[Person | None] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    nations: list[str] = field(default_factory=list)

    def words_before(self, at: int) -> list[str]:
        """The words before code[at], where a word begins or ends."""
        return self.words[: self._number_at(at)]

    def words_from(self, at: int) -> list[str]:
        """The words from code[at] on, where a word begins."""
        return self.words[self._number_at(at) :]

    def _number_at(self, at: int) -> int:
        spaces = self.code.count(" ", 0, at)
        return spaces - 1 if at and self.code[at - 1] == " " else spaces

    def unnamed(self, place: Toponym) -> PlaceMention:
        """The mention of a country's seat that the sentence tells of and does not name."""
        return PlaceMention(place, self.span.start, self.span.start, seat=True)
