"""Whether a verb is denied: "will not travel to", "did not go to"."""

from __future__ import annotations

import re

# "Will not travel to P0 as planned" was planned.
_NOT_AS_PLANNED = re.compile(
    r"\s?[^;.\"]{0,60} (?:as|than) (?:(?:first|originally|initially|previously|earlier|once|had been) )?"
    r"(?:planned|scheduled|expected|announced|hoped|foreseen) "
)
# "He will not travel with his wife to".
_NOT_ON_THE_WAY = re.compile(
    r" (?:will|would|did|does|do|can|could|is|are|was|were|has|had)(?: not| ?n't) (?!(?:now|only|just|yet) )"
    r"(?:(?!(?:but|and|or|until|because|where|which|who|that|if) )[^\s,;:\"]+ ){0,8}$"
)
_NOT_BEFORE = re.compile(
    r" (?:will|would|does|did|do|is|was|has|had|could|won't|wouldn't|didn't|hasn't)(?: not|n't)? (?:not |n't "
    r")(?!now )(?:\w+ ){0,2}$| (?:won't|wouldn't|isn't|aren't|wasn't|weren't) (?:\w+ ){0,2}$"
    r"| (?:will|would) not be on stage $"
)
# "Will not be in P0 or go on to P1".
_NOR = re.compile(r" (?:will|would|did|does|can|could) (?:not|n't) [^;.]{1,100} or $")


def is_negated(code: str, at: int) -> bool:
    """Whether what is said at code[at] is not done."""
    before = code[max(0, at - 40) : at]
    if before.endswith(" or ") and _NOR.search(code, max(0, at - 130), at):
        return True
    return ("not " in before or "n't " in before) and _NOT_BEFORE.search(before) is not None


def is_denied_on_the_way(between: str) -> bool:
    """Whether the words from a subject to a place deny that it goes or acts there."""
    return ("not " in between or "n't " in between) and _NOT_ON_THE_WAY.search(between) is not None


def is_said_to_have_been_planned(code: str, at: int) -> bool:
    """Whether the words from code[at] on end with "as planned": what is denied of it had been planned."""
    return (" as " in code or " than " in code) and _NOT_AS_PLANNED.match(code, at) is not None
