"""What stands before a noun and belongs to it, and what stands there and is nobody's."""

from __future__ import annotations

from components.reading.names.signs import PERSON_SIGN


def length_of_noun_phrase(words: list[str]) -> int:
    """How many words before a noun belong to it: articles, numbers, adjectives."""
    length = 0
    while length < min(7, len(words)):
        word = words[-length - 1]
        if word in {
            "on",
            "for",
            "of",
            "during",
            "begin",
            "began",
            "begins",
            ",",
            "and",
            "after",
            "paid",
            "make",
            "made",
            "'s",
            "as",
            "in",
            "to",
            "by",
            "from",
        }:
            break
        if PERSON_SIGN.match(word) or word in {"he", "she", "they"}:
            break
        length += 1
        if word in {"a", "an", "the", "his", "her", "their", "this", "that"}:
            break
    return length


def is_left_behind(words: list[str], at: int) -> bool:
    """ "Left Luanda for", "the King of Norway": where somebody sets out or belongs is no subject."""
    if at > 2 and words[at - 2] == "of" and words[at - 1].startswith("P") and PERSON_SIGN.match(words[at - 3]):
        return words[at - 1][1:].isdigit()
    return (
        at > 1
        and words[at - 1].startswith("P")
        and words[at - 1][1:].isdigit()
        and words[at - 2] in {"left", "leaves", "departed", "departs", "from", "leave", "leaving"}
    )


def has_other_owner(words: list[str]) -> bool:
    """Whether the words before a noun speak of others whose it may be: "an invitation by", "between"."""
    return bool(words) and any(w in {"by", "between", "invitation"} for w in words[-4:])
