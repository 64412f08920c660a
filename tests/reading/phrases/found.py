"""Which phrases a text uses and of which places, as signs, found by the phrases themselves and not by the reader."""

from __future__ import annotations

from collections.abc import Sequence

from components.reading.phrases.needed_words import NeededWords
from components.reading.phrases.phrase import Phrase
from tests.reading.told import marked


def found(text: str, phrases: Sequence[Phrase]) -> list[tuple[str, str]]:
    """The names of the phrases with the places of each, in the order of the phrases."""
    codes = [sentence.code for sentence in marked(text)]
    index = NeededWords(phrases)
    return [
        (phrase.name, match["to"])
        for code in codes
        for _, phrase in index.phrases_for(code.split())
        for match in phrase.matches(code)
    ]
