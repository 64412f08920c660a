"""Which phrases a sentence may use, by the words in it: most phrases begin with one of a few verbs, or go on with one
after a list of places."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from components.reading.phrases.first_words import first_words
from components.reading.phrases.phrase import Phrase
from components.reading.phrases.phrases import PHRASES


def _words(phrase: Phrase) -> frozenset[str] | None:
    """The fewest words of which a sentence must have one to use a phrase; None when they are not known."""
    parts = (first_words(part.pattern) for part in (phrase.needs, phrase.rest, phrase.pattern) if part)
    return min((words for words in parts if words is not None), key=len, default=None)


_WORDS = [_words(phrase) for phrase in PHRASES]
# Sets of ranks, as the bits of a number.
_BY_ANY_WORD = sum(1 << rank for rank, words in enumerate(_WORDS) if words is None)
_BY_WORD = {
    word: sum(1 << rank for rank, words in enumerate(_WORDS) if words and word in words)
    for word in frozenset().union(*(words for words in _WORDS if words))
}


def candidates(words: Iterable[str]) -> tuple[tuple[int, Phrase], ...]:
    """The phrases that a marked sentence of those words may use, each after its rank among all."""
    ranks = _BY_ANY_WORD
    for word in words:
        ranks |= _BY_WORD.get(word, 0)
    return _of_ranks(ranks)


@lru_cache(maxsize=4096)
def _of_ranks(ranks: int) -> tuple[tuple[int, Phrase], ...]:
    return tuple((rank, phrase) for rank, phrase in enumerate(PHRASES) if ranks >> rank & 1)
