"""Words and marks of a sentence are found where they stand, and nothing between them is lost but white space."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.text.spans import Span
from components.reading.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Ann Lee flew on.", "Ann|Lee|flew|on|."),
        ("Ann Lee's and Chris’ visit", "Ann|Lee|'s|and|Chris|’|visit"),
        ("the U.S. and A.B. Stone’s", "the|U.S.|and|A.B.|Stone|’s"),
        ("O'Neil didn't co-operate", "O'Neil|didn't|co-operate"),
        ("20,000 at 10:30, 3.5% on 1.2.2021", "20,000|at|10:30|,|3.5|%|on|1.2.2021"),
        ("on the 3rd, 3D and 4x4", "on|the|3rd|,|3D|and|4x4"),
        ("“Go,” he (Åse) said…", "“|Go|,|”|he|(|Åse|)|said|…"),
        ("a_b\n\nLima—Quito", "a|_|b|Lima|—|Quito"),
        ("", ""),
    ],
)
def test_a_sentence_falls_into_its_words_and_marks(text: str, tokens: str) -> None:
    assert "|".join(token.text for token in tokenize(text, Span(0, len(text)))) == tokens


@pytest.mark.parametrize(
    ("word", "capital"), [("Lima", True), ("Østby", True), ("U.S.", True), ("lima", False), ("3", False)]
)
def test_a_capital_is_what_names_begin_with(word: str, capital: bool) -> None:
    (token,) = tokenize(word, Span(0, len(word)))
    assert token.capital is capital


def test_only_the_words_of_the_span_are_given() -> None:
    text = "Ann Lee flew to Lima."
    assert [(token.text, token.start, token.end) for token in tokenize(text, Span(8, 15))] == [
        ("flew", 8, 12),
        ("to", 13, 15),
    ]


@given(st.text(max_size=60), st.integers(0, 20))
def test_every_word_stands_where_it_says_and_only_white_space_between_them(text: str, before: int) -> None:
    start = min(before, len(text))
    tokens = tokenize(text, Span(start, len(text)))
    assert all(token.text == text[token.start : token.end] for token in tokens)
    ends = [start, *(token.end for token in tokens)]
    starts = [*(token.start for token in tokens), len(text)]
    assert all(not text[end:begin].strip() for end, begin in zip(ends, starts, strict=True))
    assert not any(map(str.isspace, "".join(token.text for token in tokens)))
