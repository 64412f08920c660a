"""The words by which a visit is called off are those of the table, and what follows them says what becomes of it."""

import pytest

from components.reading.phrases.calling_words import became, calling_words, may_call_off
from components.reading.status.statuses import Status


def test_word_sequences_stand_under_their_first_word_the_longest_first() -> None:
    for word, sequences in calling_words().items():
        lengths = [len(said) for said, _, _ in sequences]
        assert lengths == sorted(lengths, reverse=True)
        assert {said[0] for said, _, _ in sequences} == {word}


def test_every_sequence_has_a_use_and_a_status() -> None:
    entries = [entry for sequences in calling_words().values() for entry in sequences]
    assert {use for _, use, _ in entries} == {"done", "does", "fails"}
    assert {status for _, _, status in entries} == {"cancelled", "postponed", "moved"}


@pytest.mark.parametrize(
    ("said", "may"),
    [
        ("the visit was cancelled", True),
        ("the cancellation of it", True),
        ("she will miss it", True),
        ("it was put off", True),
        ("they will be of use", False),
        ("she called him", True),
        ("she sang", False),
        ("", False),
    ],
)
def test_a_sentence_without_such_a_word_calls_nothing_off(said: str, may: bool) -> None:
    assert may_call_off(said.split()) is may


@pytest.mark.parametrize(
    ("status", "rest", "expected"),
    [
        ("cancelled", " to D1 ", ("cancelled", False, None)),
        ("postponed", " by A0 ", ("postponed", False, None)),
        ("postponed", " until late in D2 ", ("postponed", True, 2)),
        ("moved", " to D1 ", ("postponed", True, 1)),
        ("moved", " D3 from P0 ", ("postponed", True, 3)),
        ("moved", " to the autumn ", ("postponed", True, None)),
        ("moved", " to a later date ", ("postponed", False, None)),
        ("moved", " indefinitely ", ("postponed", False, None)),
        ("moved", " to P0 ", (None, False, None)),
        ("moved", " ", (None, False, None)),
    ],
)
def test_what_is_moved_is_put_off_where_a_later_time_is_said(
    status: str, rest: str, expected: tuple[Status | None, bool, int | None]
) -> None:
    assert became(status, rest) == expected
