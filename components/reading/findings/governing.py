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
_THERE = words("in at inside outside near through around across under beside along amid among")
# What is "of" a place and stands nowhere: "in the name of P0".
_NOWHERE = words(
    "name names case government hands history politics interest interests parliament economy future affairs face "
    "absence wake presence invitation request side sides defence defense conflict war wars election elections course "
    "process context light event favour favor support spirit service eyes midst middle role fate destiny crisis "
    "cabinet army navy press media state situation reconstruction development independence liberation battle siege "
    "treaty accord agreement declaration constitution law laws language culture people peoples church bishops rest "
    "head heads leaders president king queen government governments region regions embassy ambassador consulate "
    "negotiations talks discussions meeting conference summit bank university league cup championship"
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
            if back == 0 or not (said[back - 1] in _KINDS or _is_a_spot(said, back - 1)):
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


def _is_a_spot(said: list[str], at: int) -> bool:
    """Whether a noun is something that stands somewhere, as "the schoolyard" in "in the schoolyard of P0"."""
    led = next((word for word in reversed(said[max(0, at - 3) : at]) if word in PREPOSITIONS), "")
    return led in _THERE and said[at].isalpha() and said[at] not in _NOWHERE and said[at - 1] != led


def describes(said: list[str], start: int, end: int) -> bool:
    """Whether words between two places in a sentence hold a kind of place: "the port of"."""
    return any(word in _KINDS for word in said[start:end])
