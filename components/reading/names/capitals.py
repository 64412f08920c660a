"""How far a name goes: runs of capitalised words, the offices before them, and capitals that mean nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from components.reading.text.tokens import Token
from components.reading.vocabulary import (
    BODIES,
    CALENDAR,
    CONNECTORS,
    HONORIFICS,
    OFFICES,
    OPENING_WORDS,
    PORTFOLIOS,
    STYLED,
    words,
)  # fmt: skip

PARTICLES = words("al el bin bint ibn ben van von der den de del della da dos du la le y ould abu ter af zu di arap")
_JOINED_PARTICLE = re.compile(r"(?:al|el|ul|as|ad|ben)-[A-Z]")  # "Ali al-Khalifa"
_OPENERS = frozenset('"“‘«(—–-:[')
_LONGEST_NAME = 6
_OF_WRITER = [
    [verb]
    for verb in words(
        "have am 'm ’m 've ’ve 'll ’ll 'd ’d do don't don’t think want will would must can could should went go took "
        "saw met flew spent came got felt found"
    )
]
_LONGEST_OFFICE = 12
FIRST_OF_OFFICE = OFFICES | HONORIFICS | PORTFOLIOS
_OF_TOUR = words(
    "european american asian african australian australasian british irish scottish english canadian german french "
    "japanese north south latin east west uk us u.s. u.k. usa eu world worldwide global international national "
    "nationwide debut first headline headlining spring summer autumn fall winter"
)
_MAY_END_NAME = CALENDAR | _OF_TOUR
_JOIN_PORTFOLIOS = CONNECTORS | PORTFOLIOS | {","}
# Lands whose names begin as portfolios do: "the President of the Central African Republic".
_LANDS = frozenset(
    {("central", "african"), ("western", "australia"), ("western", "sahara"), ("western", "cape")}
    | {("northern", land) for land in ("ireland", "cyprus", "territory", "cape")}
    | {("new", land) for land in words("zealand york south caledonia mexico jersey hampshire brunswick delhi orleans")}
    | {("eastern", "cape")}
)
_WHOSE = frozenset({"His", "Her", "Their"})
_ON_THEIR_OWN = words("mr sir dr lord prof professor")
_STYLES = words("royal serene imperial")
_COUPLES = frozenset(
    {
        ("king", "queen"),
        ("prince", "princess"),
        ("duke", "duchess"),
        ("earl", "countess"),
        ("emperor", "empress"),
        ("president", "first"),
    }
)


def name_length(tokens: list[Token], at: int, masked: list[bool]) -> int:
    """How many tokens from `at` on are one run of capitalised words, with particles and initials inside."""
    end = at
    while end < len(tokens) and end - at < _LONGEST_NAME:
        text = tokens[end].text
        if masked[end]:
            break
        if tokens[end].capital and (len(text) > 1 or text in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
            if end > at and text == "I" and [t.text for t in tokens[end + 1 : end + 2]][:1] in _OF_WRITER:
                break
            if end > at and _may_end_name(text) and _ends_name(tokens, end):
                break
            end += 1
        elif end > at and _goes_on(tokens, end):
            end += 1
        else:
            break
    return end - at


def _goes_on(tokens: list[Token], at: int) -> bool:
    """Whether a name goes on with a token that has no capital: the dot of an initial or of "Jr.", a particle."""
    text = tokens[at].text
    if text == ".":
        before, last = tokens[at - 1].text, at + 1 == len(tokens)
        return not last and (before in {"Jr", "Sr"} or (len(before) == 1 and tokens[at + 1].capital))
    if text.lower() in PARTICLES and _particle_before_name(tokens, at):
        return True
    return "-" in text and _JOINED_PARTICLE.match(text) is not None


@lru_cache(maxsize=4096)
def _may_end_name(word: str) -> bool:
    return word.lower() in _MAY_END_NAME or _may_begin_title(word)


def _ends_name(tokens: list[Token], at: int) -> bool:
    """Whether a word with a capital behind a name is none of it: "Ann Lee May 3", "Ann Lee President of Peru"."""
    return tokens[at].text.lower() in CALENDAR or title_length(tokens, at) > 0 or _says_where_tour_goes(tokens, at)


def _says_where_tour_goes(tokens: list[Token], at: int) -> bool:
    """Whether a word with a capital belongs to the tour behind it: "European tour", "North American Dates"."""
    if tokens[at].text.lower() not in _OF_TOUR:
        return False
    end = at + 1
    while end < len(tokens) and end - at < 4 and tokens[end].text.lower() in _OF_TOUR | {"and", "&"}:
        end += 1
    return end < len(tokens) and tokens[end].text.lower() in {"tour", "tours", "dates", "trek", "leg", "shows", "run"}


def _particle_before_name(tokens: list[Token], at: int) -> bool:
    """Whether particles stand here that a name goes on after: "von der" in "Ursula von der Leyen"."""
    end = at
    while end < len(tokens) and end - at < 3 and tokens[end].text.lower() in PARTICLES:
        end += 1
    return at < end < len(tokens) and tokens[end].capital


def titles_in(tokens: list[Token], words: Sequence[str]) -> dict[int, int]:
    """The length of every office in a sentence, whose tokens' texts are `words`, by the token it begins at."""
    may_begin = (at for at, may in enumerate(map(_may_begin_title, words)) if may)
    return {at: length for at in may_begin if (length := title_length(tokens, at))}


def title_length(tokens: list[Token], at: int) -> int:
    """How many tokens from `at` on are an office or honorific ("Secretary of State", "Mr."), 0 when none."""
    first = tokens[at].text
    if not _may_begin_title(first):
        return 0
    styled = style_length(tokens, at) if first in _WHOSE else 0
    end = office_end = at + styled
    if styled:
        end += tokens[end : end + 1] != [] and tokens[end].text in {"the", "The"}
    elif first.lower().rstrip(".") not in FIRST_OF_OFFICE and not (first == "Earl" and _is_earl(tokens, at)):
        return 0
    while end < len(tokens) and end - at < _LONGEST_OFFICE:
        word = tokens[end].text.lower().rstrip(".")
        if word in OFFICES or word in HONORIFICS or (word == "earl" and _is_earl(tokens, end)):
            end += 1
            if end < len(tokens) and tokens[end].text == "." and word in HONORIFICS:
                end += 1
            office_end = end
        elif word in PORTFOLIOS:
            if office_end > at and _begins_land(tokens, end):
                break
            end += 1
            if office_end > at:  # "Minister of Finance": the portfolio belongs to the office before it
                goes_on = tokens[end - 2].text.lower() in _JOIN_PORTFOLIOS or end - 1 > office_end
                office_end = end if goes_on else office_end
        elif word == "," and _lists_portfolios(tokens, end):
            end += 1
        elif (word in CONNECTORS and end > at and word != "the") or (
            word == "the" and tokens[end - 1].text.lower() in {"of", "for", "to"} and end > at
        ):
            if word == "and" and (_parts_couple(tokens, end) or _names_another(tokens, end)):
                break
            end += 1
        else:
            break
    return office_end - at


def _begins_land(tokens: list[Token], at: int) -> bool:
    return tuple(token.text.lower() for token in tokens[at : at + 2]) in _LANDS


@lru_cache(maxsize=4096)
def _may_begin_title(word: str) -> bool:
    return word in _WHOSE or word == "Earl" or word.lower().rstrip(".") in FIRST_OF_OFFICE


def _lists_portfolios(tokens: list[Token], at: int) -> bool:
    """Whether the comma at tokens[at] stands in "Minister for Lands, Housing and Works"."""
    around = [t.text.lower() for t in (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 4])]
    return (
        len(around) > 2
        and around[0] in PORTFOLIOS
        and around[1] in PORTFOLIOS
        and bool({"and", "&", ","} & set(around[2:]))
    )


def style_length(tokens: list[Token], at: int) -> int:
    """How many tokens from `at` on are a style like "Her Royal Highness", which is an office though nobody is it."""
    if tokens[at].text not in _WHOSE:
        return 0
    end = at + 1
    while end < len(tokens) and tokens[end].capital and tokens[end].text.lower() in _STYLES:
        end += 1
    said = tokens[end] if end < len(tokens) else None
    if not said or not said.capital or said.text.lower() not in STYLED:
        return 0
    the = [token.text for token in tokens[end + 1 : end + 2]] == ["The"]  # "His Royal Highness The Crown Prince".
    return end + 1 - at + the


def _is_earl(tokens: list[Token], at: int) -> bool:
    """Whether a word is the title, which as a name would not have "of" or a countess behind it."""
    if tokens[at].text != "Earl" or at + 1 == len(tokens):
        return False
    the = at > 0 and tokens[at - 1].text in {"The", "the"} and not tokens[at + 1].capital
    return the or tokens[at + 1].text in {"of", "and"}


def _parts_couple(tokens: list[Token], at: int) -> bool:
    """Whether the "and" at `at` joins two people by what they are: "the King and Queen"."""
    after = [t.text.lower() for t in tokens[at + 1 : at + 3]]
    return any((tokens[at - 1].text.lower(), word) in _COUPLES for word in after)


def _names_another(tokens: list[Token], at: int) -> bool:
    """Whether somebody else comes behind "and": in "the Princess and Mr. Thorne", not in "President and Mrs. Lee"."""
    return at + 1 < len(tokens) and tokens[at + 1].text.lower().rstrip(".") in _ON_THEIR_OWN


def is_body(words: list[str]) -> bool:
    """Whether a capitalised name speaks of an institution, a building or an event."""
    named = words[1:] if len(words) > 1 and _is_first_name(words) else words
    return any(map(_is_of_body, named)) or (len(words) > 1 and all(map(str.isupper, words)))


def _is_first_name(words: list[str]) -> bool:
    """ "Bill Lee" is no law and "Park Mi-rae" no park."""
    return words[0] == "Bill" or (words[0] == "Park" and "-" in words[1])


@lru_cache(maxsize=4096)
def _is_of_body(word: str) -> bool:
    return word.lower().strip(".") in BODIES


def openings(words: Sequence[str]) -> frozenset[int]:
    """Which words may be capitalised only because a sentence or a quotation begins with them."""
    found: list[int] = []
    opens = True
    for at, word in enumerate(words):
        if opens:
            found.append(at)
            opens = not word[0].isalpha()
        elif word in _OPENERS:
            opens = True
    return frozenset(found)


def common_opening(word: str) -> bool:
    """Whether a word begins sentences without being a name."""
    return word.lower() in OPENING_WORDS


def in_title_case(tokens: list[Token]) -> bool:
    """Whether a line is written like a headline, with a capital on nearly every longer word; one that ends like a
    sentence, on every word."""
    ends = tokens[-1:] != [] and tokens[-1].text in {".", "?", "!", '"', "”"}
    words = [t.text for t in tokens if t.text[0].isalpha() and (ends or len(t.text) > 3)]
    fewest, part = (8, 1.0) if ends else (4, 0.8)
    return len(tokens) <= 30 and len(words) >= fewest and sum(w[0].isupper() for w in words) >= part * len(words)
