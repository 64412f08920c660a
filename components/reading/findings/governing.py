"""The preposition a place belongs to, past what only describes the place and back along a list."""

from __future__ import annotations

from components.reading.names.signs import PLACE_SIGN
from components.reading.syntax.predicates import AUXILIARIES, PREPOSITIONS, is_finite
from components.reading.vocabulary.word_sets import words

_MOST_DESCRIBING = 9  # Words between a preposition and its place.
_KINDS = words(
    "city cities town village port harbour harbor island islands state province region cathedral church archdiocese "
    "diocese parish square streets suburb district capital outskirts centre center heart university airport coast "
    "shores resort base camp north south east west part community hamlet neighbourhood neighborhood municipality "
    "kingdom republic emirate stronghold hub shrine basilica sanctuary monastery abbey north-east north-west "
    "south-east south-west northeast northwest southeast southwest edge hills beach beaches waterfront docks castle "
    "palace fort campus grounds ruins"
)


def governing(said: list[str], at: int) -> int | None:
    """Where the preposition stands that a place belongs to; past what describes the place, and back along a list."""
    back = at - 1
    if back > 0 and said[back] in {",", "and", "or", "&", "plus"}:
        earlier = next((i for i in range(back, max(-1, back - 4), -1) if PLACE_SIGN.match(said[i])), None)
        if earlier is not None:
            return governing(said, earlier)
    steps = 0
    while back >= 0 and steps < _MOST_DESCRIBING:
        word = said[back]
        if word == "of":
            if back == 0 or said[back - 1] not in _KINDS:
                return None
        elif word in PREPOSITIONS or (word == "x" and back == 0):
            return back if word in PREPOSITIONS else None
        elif word == ",":
            if back and not PLACE_SIGN.match(said[back - 1]) and not describes(said, back + 1, at):
                return None
        elif (
            word in AUXILIARIES
            or (is_finite(word) and not word.endswith("ed"))
            or word in {'"', ";", ":", "who", "where"}
        ):
            return None
        back -= 1
        steps += 1
    return None


def describes(said: list[str], start: int, end: int) -> bool:
    """Whether words between two places in a sentence hold a kind of place: "the port of"."""
    return any(word in _KINDS for word in said[start:end])
