"""Which phrases a sentence may use: those that need no word, and those one of whose words it has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.reading.phrases.phrase import Phrase


class NeededWords:
    """An index of phrases by the words that they need; their rank is their place among all."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._ranked = tuple(enumerate(phrases))
        self._always = tuple(rank for rank, phrase in enumerate(phrases) if not phrase.needs)
        self._ranks: dict[str, list[int]] = {}
        for rank, phrase in enumerate(phrases):
            for word in phrase.needs:
                self._ranks.setdefault(word, []).append(rank)

    def phrases_for(self, said: Iterable[str]) -> list[tuple[int, Phrase]]:
        """The phrases, each with its rank and in that order, that a sentence of these words may use."""
        ranks = set(self._always)
        for word in self._ranks.keys() & said:
            ranks.update(self._ranks[word])
        return [self._ranked[rank] for rank in sorted(ranks)]
