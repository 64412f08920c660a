"""A span without the white space at its ends is the same piece of the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.text.spans import Span, trimmed


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ("  Ann Lee \n", Span(0, 11), Span(2, 9)),
        ("Ann Lee flew", Span(3, 8), Span(4, 7)),
        ("Ann", Span(0, 3), Span(0, 3)),
        (" \n ", Span(0, 3), Span(3, 3)),
        ("", Span(0, 0), Span(0, 0)),
    ],
)
def test_white_space_at_the_ends_is_cut_off(text: str, span: Span, expected: Span) -> None:
    assert trimmed(text, span) == expected


@given(st.text(alphabet="aé \t\n\u00a0."), st.data())
def test_what_is_trimmed_lies_in_the_span_and_says_the_same(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    found = trimmed(text, span)
    assert span.start <= found.start <= found.end <= span.end
    assert text[found.start : found.end] == text[span.start : span.end].strip()
    assert trimmed(text, found) == found
