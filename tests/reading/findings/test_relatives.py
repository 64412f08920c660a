"""What relatives do is no journey of whoever an article is about."""

from __future__ import annotations

import pytest

from components.reading.findings.relatives import is_done_by_theirs, is_of_relative, is_where_a_relative_lives


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("his mother teaches in", True),
        ("her former husband lives in", True),
        ("the former minister flew to", False),
        ("a cousin of his lives in", True),
        ("his deputy went to", True),
        ("the deputy went to", False),
        ("she met her brother in", False),
        ("they flew to see their mother in", False),
        ("A0 flew to", False),
        ("", False),
    ],
)
def test_the_subject_of_a_clause_may_be_a_relative(clause: str, expected: bool) -> None:
    assert is_of_relative(clause.split()) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (" P0 , where her mother lives . ", True),
        (" P0 , where A0 's half brother works ", True),
        (" P0 , where her visit ends . ", False),
        (" P0 , where she met her mother . ", False),
    ],
)
def test_a_relative_lives_where_one_is_told_to(said: str, expected: bool) -> None:
    assert is_where_a_relative_lives(said) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (" his father ", True),
        (" A0 , whose late grandparents had first ", True),
        (" his father , A0 , ", False),
        (" he and his father ", True),
        (" his plane ", False),
    ],
)
def test_forebears_who_are_not_named_came_there_themselves(before: str, expected: bool) -> None:
    assert is_done_by_theirs(before) is expected
