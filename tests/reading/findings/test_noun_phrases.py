"""A noun phrase that is a subject is the party or the journey, or something else; no subject is neither."""

from __future__ import annotations

import pytest

from components.reading.findings.noun_phrases import is_adverb, noun_phrase, reports_clause


@pytest.mark.parametrize(
    ("said", "head"),
    [
        ("the couple arrived", "couple"),
        ("the visit ends", "visit"),
        ("a mass was said", "mass"),
        ("the plane landed", "plane"),
        ("the old man spoke", "man"),
        ("officials went", "officials"),
        ("a meeting with A0 was", "meeting"),
        ("talks of his", "talks"),
        ("the talks between A0 and A1", "talks"),
        ("the talks ended today", "talks"),
        ("talks with the king between the sides", "talks"),
        ("the two presidents met", "presidents"),
        ("the two foreign ministers met", "ministers"),
        ("both leaders met", "leaders"),
    ],
)
def test_the_party_and_the_journey_are_ours(said: str, head: str) -> None:
    words = said.split()
    found = noun_phrase(words, 0)
    assert found
    doer, end = found
    assert (doer.ours, words[end - 1]) == (True, head)


@pytest.mark.parametrize(
    ("said", "head"),
    [
        ("police said", "police"),
        ("the fighting had to stop", "fighting"),
        ("an old man spoke", "man"),
        ("two police officers spoke", "officers"),
        ("a plane landed", "plane"),
        ("some members left", "members"),
        ("officials in P0 said", "officials"),
        ("officials said", "officials"),
        ("the talks in P0 between the two sides", "talks"),
        ("a meeting of bankers", "meeting"),
        ("tour organisers said", "organisers"),
    ],
)
def test_others_are_somebody_else(said: str, head: str) -> None:
    words = said.split()
    found = noun_phrase(words, 0)
    assert found
    doer, end = found
    assert (doer.ours, words[end - 1]) == (False, head)


@pytest.mark.parametrize(
    "said", ["", "A0 said", "the shopkeeper A0 said", "in P0", "and", "the very long", "said he", "the one who went"]
)
def test_what_has_no_verb_or_is_somebodys_name_is_no_noun_phrase(said: str) -> None:
    assert noun_phrase(said.split(), 0) is None


@pytest.mark.parametrize(("word", "expected"), [("quickly", True), ("D0", True), ("then", True), ("mass", False)])
def test_an_adverb_or_a_date_may_stand_before_a_subject(word: str, expected: bool) -> None:
    assert is_adverb(word) is expected


@pytest.mark.parametrize(
    ("following", "expected"),
    [("the fighting", True), ("mass", False), ("in P0", False), ("then", False), (", and", False), ("", False)],
)
def test_behind_a_verb_of_saying_a_clause_may_begin(following: str, expected: bool) -> None:
    assert reports_clause(following.split()) is expected
