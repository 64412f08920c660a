"""Whether a verb is denied: "will not travel to", "did not go to"."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

# "Will not travel to P0 as planned" was planned.
_NOT_AS_PLANNED = regex(
    r"\s?[^;.\"]{0,60} (?:after all |(?:as|than) (?:(?:first|originally|initially|previously|earlier|once|had been) )?"
    r"(?:planned|scheduled|expected|announced|hoped|foreseen) )"
)
# "Will not travel to P0 this week to attend a forum , and will instead join by video link".
_INSTEAD = regex(r"[^;.\"]{0,110} (?:and|but) (?:(?:will|would|is to|he will|she will) )?(?:now )?instead ")
# "He will not travel with his wife to".
_NOT_ON_THE_WAY = regex(
    r" (?:will|would|did|does|do|can|could|must|should|is|are|was|were|has|had) not (?!(?:now|only|just|yet) )"
    r"(?:(?!(?:but|and|or|until|because|where|which|who|that|if) )[^\s,;:\"]+ ){0,8}$"
)
_NOT_BEFORE = regex(
    r" (?:will|would|does|did|do|is|are|was|were|has|had|could|can|must|should|shall|need|may) "
    r"not (?!now )(?:\w+ ){0,2}$"
    r"| (?:will|would) not be on stage $| (?:decided|chose|opted|agreed|preferred) not to $"
)
_DENIES = regex(r" den(?:y|ies|ied|ying) (?:(?!(?:and|but|;|who|which|after|before) )\S+ )*$")
# "Will not be in P0 or go on to P1".
_NOR = regex(r" (?:will|would|did|does|can|could|must|should) not [^;.]{1,100} or $")


def is_negated(code: str, at: int) -> bool:
    """Whether what is said at code[at] is not done."""
    before = code[max(0, at - 40) : at]
    if before.endswith(" or ") and _NOR.search(code, max(0, at - 130), at):
        return True
    return "not " in before and _NOT_BEFORE.search(before) is not None


def is_what_somebody_denies(before: str) -> bool:
    """Whether what the marked words lead to is denied: "denied that her trip to P0 had been"."""
    return " den" in before and _DENIES.search(before) is not None


def is_denied_on_the_way(between: str) -> bool:
    """Whether the words from a subject to a place deny that it goes or acts there."""
    return "not " in between and _NOT_ON_THE_WAY.search(between) is not None


def is_said_to_have_been_planned(code: str, at: int) -> bool:
    """Whether the words from code[at] on end with "as planned", or say what is done instead: what is denied of it had
    been planned."""
    if " instead " in code and _INSTEAD.match(code, at):
        return True
    return (" as " in code or " than " in code or " after all " in code) and _NOT_AS_PLANNED.match(code, at) is not None
