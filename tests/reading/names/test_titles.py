"""An office goes as far as its words: portfolios and honorifics with it, another person and a land not."""

import pytest

from components.reading.names.titles import may_begin_title, style_length, title_length, titles_in
from components.reading.text.spans import Span
from components.reading.text.tokens import Token, tokenize


def tokens(text: str) -> list[Token]:
    return tokenize(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Secretary of State Ann Lee", "Secretary of State"),
        ("Minister for Lands, Housing and Works Ann Lee", "Minister for Lands , Housing and Works"),
        ("Mr. Lee", "Mr ."),
        ("spokesman for Mr Lee", "spokesman"),
        ("adviser to President Ann Lee", "adviser"),
        ("Adviser to the President Ann Lee", "Adviser to the President"),
        ("foreign minister Ann Lee", "foreign minister"),
        ("King and Queen", "King"),
        ("Princess and Mr. Thorne", "Princess"),
        ("President of the Central African Republic", "President"),
        ("Her Royal Highness Princess Ann", "Her Royal Highness Princess"),
        ("His Holiness the Karmapa", "His Holiness the"),
        ("His Majesty the King", "His Majesty the King"),
        ("Earl of Lima", "Earl"),
        ("Earl Lee", ""),
        ("New Zealand", ""),
        ("General Assembly", ""),
        ("General Ann Lee", "General"),
        ("foreign policy", ""),
        ("Ann Lee", ""),
    ],
)
def test_an_office_ends_before_the_name(said: str, title: str) -> None:
    found = tokens(said)
    assert " ".join(token.text for token in found[: title_length(found, 0)]) == title


@pytest.mark.parametrize(
    ("said", "length"), [("His Majesty", 2), ("HRH", 1), ("Her Royal Highness", 3), ("Her hat", 0), ("The King", 0)]
)
def test_a_style_is_whose_highness_somebody_is(said: str, length: int) -> None:
    assert style_length(tokens(said), 0) == length


def test_every_office_of_a_sentence_is_found_where_it_begins() -> None:
    said = tokens("President Ann Lee met Mr. Hale")
    assert titles_in(said, [token.text for token in said]) == {0: 1, 4: 2}


@pytest.mark.parametrize(("word", "expected"), [("President", True), ("Mr.", True), ("Her", True), ("Ann", False)])
def test_an_office_begins_with_one_of_its_words(word: str, expected: bool) -> None:
    assert may_begin_title(word) is expected
