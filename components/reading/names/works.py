"""Titles of films, songs and books in quotation marks: what stands there names nobody and leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from components.reading.names.signs import Sign
from components.reading.text.tokens import Token
from components.reading.vocabulary.outings import OUTINGS
from components.reading.vocabulary.word_sets import words

_CLOSES = {'"': '"', "“": "”", "‘": "’"}
OPENING_MARKS = frozenset(_CLOSES)
_MOST_WORDS = 9
_FEWEST_CAPITALS = 2
_LINKS = words(
    "of the and a an in to for on at by with from de la le les el los las du des der die das & 's ’s is are : - ! ?"
)
# Before one capitalised word in quotation marks these say that it is a title.
_KINDS = words(
    "film movie album song single novel book play musical series show sitcom drama comedy thriller opera hit hits "
    "memoir documentary blockbuster ep lp record titled entitled called named game sequel track tracks anthem"
)
# Behind it these say so as well: the "Silk Roads" tour.
_KINDS_BEHIND = _KINDS | words("tour world european")
# Behind these a name in quotation marks may be a place's: "will visit "Phnom Penh"".
_LEAD_SOMEWHERE = words("visit visits visited visiting to near")


def titles_of_works(tokens: list[Token]) -> Iterator[Sign]:
    """The titles with their quotation marks, each as a name of something else, in order."""
    at = 0
    while at < len(tokens):
        end = _end_of_title(tokens, at) if tokens[at].text in OPENING_MARKS else 0
        if end:
            yield Sign("X", at, end)
        at = end or at + 1


def _end_of_title(tokens: list[Token], at: int) -> int:
    """Where the title ends whose quotation opens at that token; 0 when it is none."""
    opens = at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].end
    if not opens or (at and tokens[at - 1].end == tokens[at].start and tokens[at - 1].text not in {"(", "—", "–"}):
        return 0
    closing = _CLOSES[tokens[at].text]
    inside = tokens[at + 1 : at + 2 + _MOST_WORDS]
    length = next((n for n, token in enumerate(inside) if token.text == closing), 0)
    title = inside[:length]
    if not title or not all(token.capital or token.text in _LINKS or token.text.isdigit() for token in title):
        return 0
    capitals = sum(token.capital for token in title)
    before = tokens[at - 1].text.lower() if at else ""
    if before in _LEAD_SOMEWHERE or any(token.text.lower() in OUTINGS for token in title):
        return 0
    whole = title[0].capital and (title[-1].capital or title[-1].text.isdigit())
    behind = tokens[at + length + 2].text.lower() if at + length + 2 < len(tokens) else ""
    said = before in _KINDS or behind in _KINDS_BEHIND
    return at + length + 2 if whole and (capitals >= _FEWEST_CAPITALS or said) else 0
