"""The name of a place that begins at a word, also where its words are cut at apostrophes and full stops.

"Cox's Bazar", "St. John's" and "Co. Kerry" are names of one place each, and "St. John's car" has none.
"""

from __future__ import annotations

from collections.abc import Sequence

from components.geography.gazetteer import LONGEST_NAME_IN_WORDS, Gazetteer, Mention
from components.geography.toponym import Toponym
from components.reading.vocabulary.word_sets import words as words_of

_TOWN = 5_000
_OF = ("d'", "d’")
_APOSTROPHES = tuple("'’ʼ`")
_MOST_AFTER_SAINT = 8  # words
_GOES_ON = words_of("on in and for at from to where before after with by or but until during next last as was is will")


class NamesInWords:
    """The names of a gazetteer, found in words."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def longest(self, at: int, words: Sequence[str]) -> Mention | None:
        """The longest name of a place that begins at words[at]."""
        following = words[at + 1] if at + 1 < len(words) else ""
        if following.startswith(_OF) and self._gazetteer.find(f"{words[at]} {following}"):
            return Mention(at, at + 2, f"{words[at]} {following}")
        if words[at] == "St" and following == ".":
            saint = self._gazetteer.longest_match([words[at], *words[at + 2 : at + _MOST_AFTER_SAINT]], 0)
            return self._saints_own(words, Mention(at, at + saint.end + 1, saint.name)) if saint else None
        if words[at] == "Co" and following == ".":
            county = self._gazetteer.longest_match([words[at], *words[at + 2 : at + _MOST_AFTER_SAINT]], 0)
            return Mention(at, at + county.end + 1, county.name) if county and county.end > 1 else None
        owns = following.startswith(_APOSTROPHES) or _is_apostrophe(words, at + 2)
        if owns and (bazaar := self._with_apostrophe(words, at)):
            return bazaar
        known = self._gazetteer.longest_match(words, at)
        return self._saints_own(words, known) if known and words[at] == "St" else known

    def _saints_own(self, words: Sequence[str], saint: Mention) -> Mention:
        """ "St. John's" where no noun follows is a town of its own, and not what belongs to St. John."""
        behind = words[saint.end + 1] if saint.end + 1 < len(words) else "."
        if words[saint.end : saint.end + 1] in (["'s"], ["’s"]) and (not behind[0].isalpha() or behind in _GOES_ON):
            own = f"{saint.name}s"
            around = self._gazetteer.find(words[saint.end + 2]) if behind == "," and saint.end + 2 < len(words) else ()
            lands = {whole.country_code for whole in around}
            if any(not lands or town.country_code in lands for town in self._towns_called(own)):
                return Mention(saint.start, saint.end + 1, own)
        elif words[saint.end : saint.end + 1] in (["'s"], ["’s"]) and behind[0].isupper():
            own = f"{saint.name}s"
            lands = {whole.country_code for whole in self._gazetteer.find(behind) if whole.precision != "city"}
            if any(town.country_code in lands for town in self._towns_called(own)):
                return Mention(saint.start, saint.end + 1, own)  # "St. John's Newfoundland"
        return saint

    def _towns_called(self, name: str) -> list[Toponym]:
        return [found for found in self._gazetteer.find(name) if found.population >= _TOWN]

    def longest_of_any_size(self, at: int, words: Sequence[str]) -> Mention | None:
        """The longest name of a place that begins at words[at], of a village too."""
        return self._gazetteer.longest_match(words, at, 0)

    def _with_apostrophe(self, words: Sequence[str], at: int) -> Mention | None:
        """ "Cox's Bazar", "St James's Palace": a possessive inside a name."""
        owner = at if _is_apostrophe(words, at + 1) else at + 1
        if _is_apostrophe(words, owner + 1) and owner + 2 < len(words) and words[owner + 2][:1].isupper():
            rest = words[owner + 2 : owner + 2 + LONGEST_NAME_IN_WORDS]
            found = self._gazetteer.longest_match([*words[at:owner], f"{words[owner]}s", *rest], 0)
            if found and found.end > owner - at + 1:
                return Mention(at, at + 1 + found.end, found.name)
        return None


def _is_apostrophe(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at].startswith(_APOSTROPHES)
