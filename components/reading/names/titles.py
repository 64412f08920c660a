"""How far an office before a name goes: "Secretary of State", "Minister for Lands, Housing and Works", "Mr."."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import compress, count

from components.reading.text.tokens import Token
from components.reading.vocabulary.people import CONNECTORS, HONORIFICS, OFFICES, PORTFOLIOS, STYLED
from components.reading.vocabulary.word_sets import words

_LONGEST_OFFICE = 12
_OF_AFFAIRS, _JOIN_AFFAIRS, _LONGEST_AFFAIRS = frozenset({"for", "of"}), frozenset({"and", "&", ","}), 8  # tokens
FIRST_OF_OFFICE = OFFICES | HONORIFICS | PORTFOLIOS
_JOIN_PORTFOLIOS = CONNECTORS | PORTFOLIOS | {","}
# Lands whose names begin as portfolios and honorifics do: "the President of the Central African Republic".
_LANDS = frozenset(
    {("central", "african"), ("western", "australia"), ("western", "sahara"), ("western", "cape")}
    | {("northern", land) for land in ("ireland", "cyprus", "territory", "cape")}
    | {("new", land) for land in words("zealand york south caledonia mexico jersey hampshire brunswick delhi orleans")}
    | {("eastern", "cape"), ("dr", "congo")}
)
_BODIES = frozenset(("general", body) for body in words("assembly council synod conference congregation audience"))
_NO_OFFICES = _LANDS | _BODIES
_FIRST_OF_THEM = frozenset(first for first, _ in _NO_OFFICES)
_WHOSE = frozenset({"His", "Her", "Their"})
_STYLES_IN_SHORT = frozenset({"HRH", "HSH", "HIH", "TRH"})
_BEGIN_STYLES = _WHOSE | _STYLES_IN_SHORT
_ON_THEIR_OWN = words("mr sir dr lord prof professor")
_STYLES = words("royal serene imperial")
_SERVES = frozenset({"for", "to"})
_COUPLES = frozenset(
    {
        ("king", "queen"),
        ("prince", "princess"),
        ("duke", "duchess"),
        ("earl", "countess"),
        ("emperor", "empress"),
        ("president", "first"),
        ("governor", "first"),
        ("premier", "first"),
        ("minister", "first"),
    }
)


def titles_in(tokens: list[Token], words: Sequence[str]) -> dict[int, int]:
    """The length of every office in a sentence, whose tokens' texts are `words`, by the token it begins at."""
    may_begin = compress(count(), map(may_begin_title, words))
    return {at: length for at in may_begin if (length := title_length(tokens, at))}


def title_length(tokens: list[Token], at: int) -> int:
    """How many tokens from `at` on are an office or honorific ("Secretary of State", "Mr."), 0 when none."""
    first = tokens[at].text
    if not may_begin_title(first) or _begins_other_name(tokens, at):
        return 0
    styled = style_length(tokens, at) if first in _BEGIN_STYLES else 0
    end = office_end = at + styled
    if styled:
        end += tokens[end : end + 1] != [] and tokens[end].text in {"the", "The"}
        if end < len(tokens) and tokens[end].capital and not may_begin_title(tokens[end].text):
            office_end = end  # "His Holiness the Karmapa".
    elif first.lower().rstrip(".") not in FIRST_OF_OFFICE and not (first == "Earl" and _is_earl(tokens, at)):
        return 0
    while end < len(tokens) and end - at < _LONGEST_OFFICE:
        word = tokens[end].text.lower().rstrip(".")
        if word in OFFICES or word in HONORIFICS or (word == "earl" and _is_earl(tokens, end)):
            if office_end > at and tokens[end - 1].text in _SERVES and _is_somebodys(tokens, end):
                break
            end += 1
            if end < len(tokens) and tokens[end].text == "." and word in HONORIFICS:
                end += 1
            office_end = end
        elif office_end > at and tokens[end].text in _BEGIN_STYLES and (again := style_length(tokens, end)):
            end += again  # "High Commissioner Her Excellency Ann Lee".
            office_end = end
        elif word in PORTFOLIOS:
            if office_end > at and _begins_other_name(tokens, end):
                break
            end += 1
            if office_end > at:  # "Minister of Finance": the portfolio belongs to the office before it
                goes_on = tokens[end - 2].text.lower() in _JOIN_PORTFOLIOS or end - 1 > office_end
                office_end = end if goes_on else office_end
        elif word == "," and _lists_portfolios(tokens, end):
            end += 1
        elif word in _OF_AFFAIRS and office_end > at and (affairs := _end_of_affairs(tokens, end + 1)):
            end = office_end = affairs
        elif (word in CONNECTORS and end > at and word != "the") or (
            word == "the" and tokens[end - 1].text.lower() in {"of", "for", "to"} and end > at
        ):
            if word == "and" and (_parts_couple(tokens, end) or _names_another(tokens, end)):
                break
            end += 1
        else:
            break
    return office_end - at


def _end_of_affairs(tokens: list[Token], at: int) -> int:
    """Where "European and Eurasian Affairs" ends that begins there; 0 where no affairs do."""
    for end, token in enumerate(tokens[at : at + _LONGEST_AFFAIRS], start=at + 1):
        if token.text == "Affairs" and end > at + 1:
            return end
        if not token.capital and token.text not in _JOIN_AFFAIRS:
            return 0
    return 0


def _begins_other_name(tokens: list[Token], at: int) -> bool:
    """Whether a land or a body is named there, whose name begins as an office does."""
    first = tokens[at].text.lower()
    return first in _FIRST_OF_THEM and tuple(token.text.lower() for token in tokens[at : at + 2]) in _NO_OFFICES


@lru_cache(maxsize=4096)
def may_begin_title(word: str) -> bool:
    """Whether an office may begin with a word."""
    return word in _BEGIN_STYLES or word == "Earl" or word.lower().rstrip(".") in FIRST_OF_OFFICE


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
    if tokens[at].text in _STYLES_IN_SHORT:
        end = at
    elif tokens[at].text in _WHOSE:
        end = at + 1
        while end < len(tokens) and tokens[end].capital and tokens[end].text.lower() in _STYLES:
            end += 1
        said = tokens[end] if end < len(tokens) else None
        if not said or not said.capital or said.text.lower() not in STYLED:
            return 0
    else:
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


def _is_somebodys(tokens: list[Token], at: int) -> bool:
    """Whether the office at `at` is that of whoever is named behind it: in "spokesman for Mr Lee", not in "adviser to
    the President Ann Lee"."""
    while at < len(tokens) and (tokens[at].text == "." or tokens[at].text.lower().rstrip(".") in FIRST_OF_OFFICE):
        at += 1
    return at < len(tokens) and tokens[at].capital and tokens[at].text.isalpha()


def _names_another(tokens: list[Token], at: int) -> bool:
    """Whether somebody else comes behind "and": in "the Princess and Mr. Thorne", "King of P0 and Her Majesty Ann", not
    in "President and Mrs. Lee"."""
    return at + 1 < len(tokens) and (
        tokens[at + 1].text.lower().rstrip(".") in _ON_THEIR_OWN or style_length(tokens, at + 1) > 0
    )
