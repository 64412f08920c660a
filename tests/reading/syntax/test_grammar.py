"""The small words are written as a marked sentence writes them, and those that part clauses are of one kind only."""

import pytest

from components.reading.names.signs import SOMEBODY_SIGN
from components.reading.syntax import grammar

SETS = {name: words for name, words in vars(grammar).items() if name.isupper() and isinstance(words, frozenset)}


@pytest.mark.parametrize("name", sorted(SETS))
def test_only_signs_are_written_with_a_capital(name: str) -> None:
    assert {word for word in SETS[name] if word != word.lower()} == set()


@pytest.mark.parametrize(("one", "other"), [("SAYS", "CLAUSE"), ("PASSED", "CLAUSE"), ("SAYS", "SOMEBODY")])
def test_no_word_stands_in_both(one: str, other: str) -> None:
    assert SETS[one] & SETS[other] == set()


def test_one_person_is_somebody_and_so_is_whoever_is_told_by_age() -> None:
    assert {SOMEBODY_SIGN} < grammar.PERSONS < grammar.SOMEBODY
