"""Which phrases a sentence may use, by the words in it: most phrases begin with one of a few verbs, or go on with one
after a list of places."""

from __future__ import annotations

from components.reading.phrases.first_words import first_words
from components.reading.phrases.phrase import Phrase
from components.reading.phrases.phrases import PHRASES

_WORDS = [first_words((phrase.rest or phrase.pattern).pattern) for phrase in PHRASES]
_BY_ANY_WORD = frozenset(rank for rank, words in enumerate(_WORDS) if words is None)
_BY_WORD = {
    word: frozenset(rank for rank, words in enumerate(_WORDS) if words and word in words)
    for word in frozenset().union(*(words for words in _WORDS if words))
}


def candidates(code: str) -> list[tuple[int, Phrase]]:
    """The phrases that a marked sentence may use, each after its rank among all."""
    ranks = _BY_ANY_WORD.union(*filter(None, map(_BY_WORD.get, set(code.split()))))
    return [(rank, PHRASES[rank]) for rank in sorted(ranks)]
