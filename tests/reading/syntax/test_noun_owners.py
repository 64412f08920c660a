"""What stands before a noun is its article and adjectives, a place left behind, or others whose it is."""

import pytest

from components.reading.syntax.noun_owners import has_other_owner, left_behind, length_of_noun_phrase


@pytest.mark.parametrize(
    ("before", "length"),
    [
        ("A0 began a three-day official", 3),
        ("A0 began", 0),
        ("A0 first", 1),
        ("she first", 1),
        ("after the end this", 1),
        ("two long official", 3),
        ("one two three four five six seven eight", 7),
        ("", 0),
    ],
)
def test_a_noun_phrase_ends_at_its_article_at_a_preposition_or_at_somebody(before: str, length: int) -> None:
    assert length_of_noun_phrase(before.split()) == length


@pytest.mark.parametrize(
    ("before", "passed"),
    [
        ("A0 left P0", 1),
        ("A0 from P0", 2),
        ("A0 of P0", 2),
        ("A0 of the P0", 3),
        ("the mayor of P0", 0),
        ("of P0", 0),
        ("A0 in P0", 0),
        ("A0 left D0", 0),
        ("P0", 0),
    ],
)
def test_where_somebody_sets_out_or_belongs_is_passed_over(before: str, passed: int) -> None:
    words = before.split()
    assert left_behind(words, len(words)) == passed


@pytest.mark.parametrize(("said", "at"), [("P0 left", 1), ("of P0 A0", 2)])
def test_what_stands_behind_a_place_at_the_beginning_is_not_before_it(said: str, at: int) -> None:
    assert left_behind(said.split(), at) == 0


@pytest.mark.parametrize(
    ("before", "others"),
    [
        ("an invitation to the", True),
        ("talks between N0 and", True),
        ("by N0", True),
        ("by N0 on a long", False),
        ("the", False),
        ("", False),
    ],
)
def test_a_noun_is_others_where_they_invite_or_make_it(before: str, others: bool) -> None:
    assert has_other_owner(before.split()) is others
