"""The forms of verbs say what has happened, and not what was only arranged."""

import pytest

from components.reading.status.past_forms import has_happened, somebody_did, tells_of_the_past, tells_past


@pytest.mark.parametrize(
    ("code", "past"),
    [
        (" he landed in P0 . ", True),
        (" he told a crowd in P0 . ", True),
        (" he lands in P0 . ", False),
        (" he landed in P0 and will go on to P1 . ", False),
    ],
)
def test_what_is_over_and_leaves_nothing_to_come_is_told_of_the_past(code: str, past: bool) -> None:
    assert tells_of_the_past(code) is past


@pytest.mark.parametrize(
    ("clause", "past"),
    [
        (" she met A0", True),
        (" she has already flown ", True),
        (" she had been in talks", True),
        (" she had a meal", True),
        (" she said mass", True),
        (" she has announced a tour ", False),
        (" she has been expected ", False),
        (" she saw the proposed site", True),
        (" the proposed site", False),
        (" she is followed", False),
        (" she needs speed", False),
        (" she led a group", True),
        (" the group led by A0 ", False),
        (" the group was led by A0 ", True),
        (" she underwent tests", True),
    ],
)
def test_a_clause_tells_what_was_done_but_not_what_was_arranged(clause: str, past: bool) -> None:
    assert tells_past(clause) is past


@pytest.mark.parametrize(
    ("code", "happened"),
    [
        (" he sang on ", True),
        (" he has confirmed his ", False),
        (" he confirmed what he saw on ", True),
        (" he sings on ", False),
    ],
)
def test_a_visit_that_was_only_confirmed_has_not_happened(code: str, happened: bool) -> None:
    assert has_happened(code) is happened


@pytest.mark.parametrize(
    ("code", "did"),
    [
        (" , A0 called for talks . ", True),
        (" , A0 of P1 said they would come . ", True),
        (" , A0 planned to go on . ", False),
        (" , A0 calls for talks . ", False),
    ],
)
def test_whoever_did_something_did_it_whatever_they_said_would_come(code: str, did: bool) -> None:
    assert somebody_did(code) is did
