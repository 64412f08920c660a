"""A sentence is asked for the phrases that need no word and for those that need one of its words, in their order."""

import pytest

from components.reading.phrases.needed_words import NeededWords
from components.reading.phrases.phrase import phrase

_GOES = phrase("goes", "verb", "strong", r" goes to (?P<to>P\d+)", needs="goes")
_IS = phrase("is", "verb", "strong", r" (?:is|was) in (?P<to>P\d+)", needs="is was")
_IN = phrase("in", "clause", "weak", r" in (?P<to>P\d+)")


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("he goes to P0 and is in P1", ["goes", "in", "is"]),
        ("he was in P0 and is in P1", ["in", "is"]),
        ("in P0", ["in"]),
        ("", ["in"]),
    ],
)
def test_only_phrases_whose_words_are_said_may_be_used(said: str, names: list[str]) -> None:
    phrases = [_GOES, _IN, _IS]
    found = NeededWords(phrases).phrases_for(said.split())
    assert [phrase.name for _, phrase in found] == names
    assert all(phrases[rank] is phrase for rank, phrase in found)


def test_of_no_phrases_none_may_be_used() -> None:
    assert NeededWords([]).phrases_for(["goes"]) == []
