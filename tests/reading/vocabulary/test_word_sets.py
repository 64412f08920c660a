"""Words are written with spaces between them, and forms that are tried by their first letter are the forms."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.vocabulary.word_sets import TABLES, by_first_letter, words

_FORMS = st.lists(st.text(alphabet="abc", min_size=1, max_size=4), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("text", "expected"), [("visit  trip tour", {"visit", "trip", "tour"}), ("trip trip", {"trip"}), ("", set())]
)
def test_words_are_a_set(text: str, expected: set[str]) -> None:
    assert words(text) == expected


@given(_FORMS, st.text(alphabet="abc", max_size=4))
def test_a_word_is_one_of_the_forms_if_it_is_of_their_first_letters(forms: list[str], word: str) -> None:
    assert (re.fullmatch(by_first_letter(forms), word) is not None) is (word in forms)


def test_a_form_may_go_on_as_a_pattern() -> None:
    pattern = by_first_letter(["visit(?:s|ed)?", "trips?", "tour"])
    assert [word for word in ("visited", "trip", "tour", "tours", "isit") if re.fullmatch(pattern, word)] == [
        "visited",
        "trip",
        "tour",
    ]


def test_the_tables_are_where_they_are_looked_for() -> None:
    assert {"verbs.csv", "topics.csv", "demonyms.csv"} <= {path.name for path in TABLES.iterdir()}
