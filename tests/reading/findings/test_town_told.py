"""What nobody in particular does in a town is planned or made as its clause says, unless it is doubted or long past."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.claim import Claim
from components.reading.findings.town_told import clause_around, town_told, usual_status
from components.reading.status.statuses import Status
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)


def claim(text: str, usual: Status = "made", published: date | None = WEDNESDAY) -> Claim | None:
    """The claim about the only place of a sentence."""
    (sentence,) = told.marked(text)
    at = sentence.words.index("P0")
    return town_told(sentence, at, sentence.code.index(" P0 ") + 1, "around", usual, published)


def status_and_day(found: Claim | None) -> tuple[str, str] | None:
    return (found.status, f"{found.days.start:%m-%d}" if found.days else "") if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A congress took place in Oslo on Tuesday.", ("made", "03-09")),
        ("A concert was in Oslo on Friday.", ("made", "03-05")),
        ("A concert in Oslo will draw crowds on Friday.", ("planned", "03-12")),
        ("A concert in Oslo was cancelled.", ("cancelled", "")),
        ("It was cold, but a concert in Oslo will follow.", ("planned", "")),
        ("A concert in Oslo will follow after it was cold.", ("planned", "")),
        ("A concert was due in Oslo.", ("planned", "")),
    ],
)
def test_the_clause_around_a_town_says_what_becomes_of_it(text: str, expected: tuple[str, str]) -> None:
    assert status_and_day(claim(text, "made")) == expected
    assert status_and_day(claim(text, "planned")) == expected


@pytest.mark.parametrize(
    ("text", "usual", "expected"),
    [
        ("A concert in Oslo.", "made", ("made", "")),
        ("A concert in Oslo.", "planned", ("planned", "")),
        ("A concert in Oslo on Friday.", "made", ("planned", "03-12")),
        ("On Monday the tour is announced, with a concert in Oslo.", "planned", ("planned", "")),
    ],
)
def test_where_no_verb_says_it_the_day_does_and_else_what_is_usual(
    text: str, usual: Status, expected: tuple[str, str]
) -> None:
    assert status_and_day(claim(text, usual)) == expected


def test_without_a_publication_a_year_ahead_is_believed() -> None:
    assert claim("A concert in Oslo in 2015 drew crowds.", published=None) is None
    assert claim("A concert in Oslo will draw crowds in 2025.", published=None)


@pytest.mark.parametrize(
    "text",
    [
        "There may be a concert in Oslo.",
        "A concert in Oslo in 2015 drew crowds.",
        "Last year a concert in Oslo drew crowds.",
        "In a previous concert in Oslo crowds came.",
    ],
)
def test_what_is_doubted_or_looks_back_is_no_claim(text: str) -> None:
    assert claim(text) is None


@given(st.lists(st.sampled_from(["a", "concert", "P0", "but", ";", "will", "after", "who"]), min_size=1))
def test_a_clause_lies_around_its_place(words: list[str]) -> None:
    code = f" {' '.join(['P1', *words])} "
    for where in range(1, len(code) - 1):
        begin, end = clause_around(code, where)
        assert 0 <= begin <= where < end <= len(code)


def test_a_clause_ends_at_what_begins_another() -> None:
    code = " it rained , but a concert in P0 will follow while it is cold . "
    begin, end = clause_around(code, code.index("P0"))
    assert code[begin:end] == " a concert in P0 will follow "


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([], "planned"),
        ([("made", True)], "made"),
        ([("planned", True), ("made", True)], "planned"),
        ([("planned", True), ("made", True), ("made", True)], "made"),
        ([("planned", False), ("made", True)], "made"),
    ],
)
def test_most_of_what_is_told_surely_is_usual(said: list[tuple[Status, bool]], expected: str) -> None:
    plain = claim("A concert in Oslo.")
    assert plain
    assert usual_status([replace(plain, status=status, strong=strong) for status, strong in said]) == expected
