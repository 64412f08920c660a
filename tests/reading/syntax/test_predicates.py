"""A word is a verb with a subject, opens a clause without one, or tells what is done about a place and not in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.syntax.predicates import PASTS, is_about, is_finite, is_participle, is_topic


@pytest.mark.parametrize("word", ["is", "'ll", "went", "led", "landed", *sorted(PASTS)])
def test_a_verb_with_a_subject_is_finite(word: str) -> None:
    assert is_finite(word)


@pytest.mark.parametrize("word", ["red", "need", "hundred", "bed", "wed", "well-rehearsed", "speaking", "lima", ""])
def test_what_only_ends_like_a_verb_is_not_finite(word: str) -> None:
    assert not is_finite(word)


@pytest.mark.parametrize(
    ("word", "opens"),
    [
        ("speaking", True),
        ("accompanied", True),
        ("long-awaited", True),
        ("king", False),
        ("red", False),
        ("united", False),
        ("went", False),
    ],
)
def test_a_participle_opens_a_clause(word: str, opens: bool) -> None:
    assert is_participle(word) is opens


@pytest.mark.parametrize(
    ("verb", "about"),
    [
        ("discuss", True),
        ("praising", True),
        ("condemned", True),
        ("recalls", True),
        ("visited", False),
        ("flew", False),
        ("sang", False),
    ],
)
def test_what_is_discussed_is_elsewhere(verb: str, about: bool) -> None:
    assert is_about(verb) is about


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("a meeting on water projects", True),
        ("A0 will ask about the deaths of miners", True),
        ("A0 spoke about trade", True),
        ("a meeting on board", False),
        ("a meeting on D0", False),
        ("a meeting on", False),
        ("the harbour on water", False),
        ("about 200 people", False),
        ("A0 talked about to leave", False),
        ("", False),
    ],
)
def test_a_meeting_on_something_ends_in_its_topic(said: str, topic: bool) -> None:
    assert is_topic(said.split()) is topic


@given(
    st.lists(st.sampled_from(["a", "meeting", "talks", "speech", "asked", "water", "trade", "A0", "D0", "in", "to"]))
)
def test_nothing_is_a_topic_without_on_or_about(said: list[str]) -> None:
    assert not is_topic(said)
