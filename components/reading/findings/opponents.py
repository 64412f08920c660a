"""Teams are called by their countries: whom others play is no place that these go to."""

from __future__ import annotations

from components.reading.names.marked import Marked
from components.reading.vocabulary.regex import regex

# "Will play P0 in P1 on D0 and P2 on D1", "lost 2-1 to P0 in P1".
_PLAYED = regex(
    r" (?:play(?:s|ed|ing)?|fac(?:es?|ed|ing)|beat(?:s|ing)?|defeat(?:s|ed|ing)?|(?:lost|lose|losing) (?:\S+ ){0,4}?to|"
    r"(?:draw|drew|drawing) (?:\S+ ){0,4}?with|against) (?:the )?P(\d+) (?:\d+ ?- ?\d+ )?(?:in|at) (?:the )?P\d+"
    r"(?:(?: on)? D\d+)?(?:(?: ,| and)(?: then)? (?:the )?P(\d+) (?=(?:on )?D\d|\.|in ))?"
)
_PLAYING = ("play", "fac", "beat", "defeat", "lo", "draw", "drew", "against")


def opponents_in(sentence: Marked) -> frozenset[int]:
    """The numbers of the countries that a sentence names as opponents in a match elsewhere."""
    if len(sentence.places) < 2 or not any(word.startswith(_PLAYING) for word in sentence.words):
        return frozenset()
    played = _PLAYED.finditer(sentence.code)
    named = {int(number) for match in played for number in match.groups() if number}
    return frozenset(n for n in named if sentence.places[n].place.precision == "country")
