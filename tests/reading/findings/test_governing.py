"""A place belongs to the preposition before it, past what describes it and back along a list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.findings.governing import describes, governing
from components.reading.syntax.predicates import PREPOSITIONS

_SAID = ("in", "of", "the", "P0", "P1", ",", "and", "port", "A0", "x", "spoke", "is", "to", "who")
_WORDS = st.lists(st.sampled_from(_SAID), max_size=12)


@pytest.mark.parametrize(
    ("said", "preposition"),
    [
        ("A0 was in P0", "in"),
        ("A0 met in the old town of P0", "in"),
        ("A0 spoke at the port of P0", "at"),
        ("A0 was in P0 and P1", "in"),
        ("A0 was in P0 , P1 or P2", "in"),
        ("A0 went from P0 to P1", "to"),
        ("A0 was in P0 , the port of P1", "in"),
        ("A0 was in P0 , P1 , P2 , P3 , P4 , P5 and P6", "in"),
        ("A0 sat in the schoolyard of P0", "in"),
        ("A0 sat in the name of P0", None),
        ("A0 told of the schoolyard of P0", None),
        ("A0 was in the port , P0", None),
        ("A0 spoke in praise of P0", None),
        ("A0 was in the north , in P0", "in"),
        ("the king of P0", None),
        ("of P0", None),
        ("A0 said P0", None),
        ("in what was P0", None),
        ("in the house where P0", None),
        ("x P0", None),
        ("in the quiet old and very grand but somewhat cold house P0", None),
        ("P0", None),
    ],
)
def test_a_place_belongs_to_the_preposition_that_leads_to_it(said: str, preposition: str | None) -> None:
    words = said.split()
    at = max(nth for nth, word in enumerate(words) if word[0] == "P")
    found = governing(words, at)
    assert (None if found is None else words[found]) == preposition


@given(_WORDS)
def test_what_governs_a_place_is_a_preposition_before_it(words: list[str]) -> None:
    for at in range(len(words)):
        found = governing(words, at)
        assert found is None or (found < at and words[found] in PREPOSITIONS)


def test_a_kind_of_place_between_two_describes_the_second() -> None:
    words = ["P0", ",", "the", "port", "of", "P1"]
    assert describes(words, 1, 5)
    assert not describes(words, 1, 3)
    assert not describes([], 0, 0)
