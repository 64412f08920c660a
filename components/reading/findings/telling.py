"""One use of a phrase in a sentence: what has to be asked of it to make a claim."""

from __future__ import annotations

import re
from datetime import date

from components.reading.dates.mention import DateMention
from components.reading.names.marked import Marked
from components.reading.phrases.phrase import Phrase
from components.reading.vocabulary.regex import regex

_AIRPORT = regex(r" ?airport ")
_BE = frozenset({"is", "are", "'s"})
_PLACE_OR_DATE = regex(r"[PD]\d+")
_LIES_IN = regex(
    r"P(\d+) , (?:(?:on the [a-z]+ coast of|in|on|off) (?:[a-z-]+ )?(?:the )?P(\d+)(?=$| ,| \.)|"
    r"(?:the|an?) (?:[a-z-]+ )?P(\d+)$)"  # "P0 , the P1 village".
)
_SET_FOR = regex(
    r" (?:planned|scheduled|set|due|booked|slated|arranged|pencilled in) (?:for|in|on|between|from) "
    r"(?:(?:late|early|mid) )?$"
)
_AUXILIARIES = (" will ", " would ", " to ", " may ", " can ", " must ")
_GOES_ON_WITH = regex(
    r" (?:will|would|has|have|had|is|was|must|should|can|could|may|might|wants|needs) (?!follow|be next)"
)
# Whoever has left to attend what is still to come has not been there.
TO_BE_HELD = regex(r" (?:will|to|is to|are to|is due to|are due to) be (?:held|hosted|staged|convened) ")


class Telling:
    """A phrase where it matches a sentence of an article published on a day, if that is known.

    `verb` stands at code[at]; `start` is where verb or places begin, whichever come first; `end` is the space behind
    all that matched. `listed` are the signs of its places and of the dates between them, each with where it stands.
    """

    __slots__ = ("at", "code", "end", "listed", "match", "name", "phrase", "published", "sentence", "start", "verb")

    def __init__(self, sentence: Marked, phrase: Phrase, match: re.Match[str], published: date | None) -> None:
        self.sentence, self.phrase, self.match, self.published = sentence, phrase, match, published
        self.name, self.code, self.verb, self.at = phrase.name, sentence.code, match["verb"], match.start("verb")
        places = match.start("to")
        self.start = min(self.at, places)
        self.end = match.end() - match[0].endswith(" ")
        lying = ((int(m[1]), int(m[2] or m[3])) for m in _LIES_IN.finditer(match["to"]))
        around = {region for place, region in lying if _lies_around(sentence, place, region)}
        self.listed = [
            (m[0], m.start() + places)
            for m in _PLACE_OR_DATE.finditer(match["to"])
            if m[0][0] == "D" or int(m[0][1:]) not in around
        ]
        verbal = phrase.kind in {"verb", "clause"} or self.code.endswith(_AUXILIARIES, 0, self.at)  # "Will stay in P0".
        if verbal and self.has_several_places and self._goes_on_with_the_last():
            self.listed.pop()

    def _goes_on_with_the_last(self) -> bool:
        """Whether the last place begins a clause of its own: "will stay in P0 and P1 will go on without her"."""
        sign, where = self.listed[-1]
        behind = where + len(sign)
        return (
            sign[0] == "P"
            and self.code.endswith((" and ", " but "), 0, where)
            and _GOES_ON_WITH.match(self.code, behind) is not None
        )

    @property
    def places(self) -> list[int]:
        """The numbers of its places, in the order of the text."""
        return [int(sign[1:]) for sign, _ in self.listed if sign[0] == "P"]

    @property
    def has_several_places(self) -> bool:
        """Whether it is told of more places than one."""
        return len(self.places) > 1

    @property
    def at_airport(self) -> bool:
        """Whether it is told of an airport, where who comes and goes also speaks."""
        return _AIRPORT.match(self.code, self.match.end()) is not None

    @property
    def only_is(self) -> bool:
        """Whether its verb says no more than that somebody is there."""
        return self.verb in _BE

    def sign_at(self, mention: DateMention) -> int:
        """Where in the code the sign of a date of the sentence stands; 0 where it has none."""
        sign = next((n for n, one in enumerate(self.sentence.dates) if one.start == mention.start), None)
        return self.code.find(f" D{sign} ") + 1 if sign is not None else 0

    def was_set_for(self, mention: DateMention) -> bool:
        """Whether a visit is said to have been planned for a date: "a trip to P0 planned in D0"."""
        return _SET_FOR.search(self.code, 0, self.sign_at(mention)) is not None


def _lies_around(sentence: Marked, place: int, region: int) -> bool:
    """Whether a region only says where the place before it lies: "to P0 , in P1", also where GeoNames' divisions do not
    know it, as those of history."""
    here, around = sentence.places[place].place, sentence.places[region].place
    return around.precision == "region" and not here.is_wide and here.country_code == around.country_code
