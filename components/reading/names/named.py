"""The name of a place where it stands in a line, with the words around it."""

from __future__ import annotations

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.signs import Sign
from components.reading.vocabulary.people import OFFICES
from components.reading.vocabulary.word_sets import words

_NOT_NOUNS = words(
    "and or in on for to from with at by as the a is was will has had would who where which that this next last later "
    "after before during while amid since until starting today tomorrow yesterday said says are were have between "
    "through via"
)


class Named:
    """A run of capitalised words, `name`, that begins at a token of a line with the mention of a place.

    The place's own name ends at token `end`, and `covers` the run or not. `before` and `next_word` stand around it,
    empty where the line ends, `following` is the latter in small letters, `of_what` the noun before "of".
    """

    __slots__ = (
        *("at", "before", "context", "covers", "end", "first", "following", "is_town", "length", "line", "mention"),
        *("name", "next_word", "of_what", "place"),
    )

    def __init__(
        self, context: Context, line: Line, at: int, length: int, name: list[str], mention: Mention, place: Toponym
    ) -> None:
        words = line.words
        self.context, self.line, self.at, self.length, self.name = context, line, at, length, name
        self.mention, self.place, self.is_town = mention, place, place.precision == "city"
        self.end = mention.end
        self.covers = mention.end >= at + length
        self.first = words[at]
        self.before = words[at - 1] if at else ""
        self.next_word = words[mention.end] if mention.end < len(words) else ""
        self.following = self.next_word.lower()
        self.of_what = words[at - 2].lower() if at > 1 and self.before == "of" else ""

    def of(self, place: Toponym) -> Named:
        """The same name as that of another place."""
        return Named(self.context, self.line, self.at, self.length, self.name, self.mention, place)

    def sign(self, kind: str, end: int | None = None, place: Toponym | None = None) -> Sign:
        """The sign of the place's name, or of what ends there."""
        return Sign(kind, self.at, self.end if end is None else end, place=place)


def is_noun_after(following: str, said: list[str], at: int) -> bool:
    """Whether the word behind a name is a noun that the name describes: "US troops"."""
    return (following not in _NOT_NOUNS and said[at][:1].islower()) or following in OFFICES
