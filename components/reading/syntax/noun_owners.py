"""What stands before a noun and belongs to it, and what stands there and is nobody's."""

from __future__ import annotations

from components.reading.names.signs import PLACE_SIGN, is_person
from components.reading.vocabulary.word_sets import words

_LEFT = words("left leaves departed departs leave leaving")
_BEFORE_NOUN_PHRASE = words("on for of during begin began begins , and after paid make made 's as in to by from")


def length_of_noun_phrase(words: list[str]) -> int:
    """How many words before a noun belong to it: articles, numbers, adjectives."""
    length = 0
    while length < min(7, len(words)):
        word = words[-length - 1]
        if word in _BEFORE_NOUN_PHRASE:
            break
        if is_person(word) or word in {"he", "she", "they"}:
            break
        length += 1
        if word in {"a", "an", "the", "his", "her", "their", "this", "that"}:
            break
    return length


def left_behind(words: list[str], at: int) -> int:
    """How many words before words[at] say where somebody sets out or belongs, and are no subject: of "left Luanda for"
    the town, of "the King of Norway" and "the King of the Netherlands" all behind the king."""
    if at < 2 or not PLACE_SIGN.match(words[at - 1]):
        return 0
    of = at - 3 if words[at - 2] == "the" else at - 2
    if of > 0 and words[of] == "of":
        return at - of if is_person(words[of - 1]) else 0
    if words[at - 2] == "from":
        return 2
    return 1 if words[at - 2] in _LEFT else 0


def has_other_owner(words: list[str]) -> bool:
    """Whether the words before a noun speak of others whose it may be: "an invitation by", "between"."""
    return bool(words) and any(w in {"by", "between", "invitation"} for w in words[-4:])
