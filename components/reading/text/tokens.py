"""Words and marks of a sentence, each with its place in the text; a possessive "'s" is a word of its own."""

from __future__ import annotations

from typing import NamedTuple

from components.reading.text.spans import Span
from components.reading.vocabulary.regex import regex

_TOKEN = regex(
    r"(\s*)("  # Only white space is between tokens.
    r"[A-Za-z][a-z]++(?=[\s.,])"  # As the long way below would read it, and most words are so.
    r"|(?:[A-Z]\.){2,}"
    r"|[’'ʼ`]s(?!\w)"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![\w])"
    r"|[^\W_]+(?:[-’'ʼ‐‑](?!s(?!\w))[^\W_]+)*"
    r"|[^\s\w]|_"
    r")"
)


class Token(NamedTuple):
    """One word, number or mark; start and end count characters of the article's text.

    `capital` is whether it is written like a name.
    """

    text: str
    start: int
    end: int
    capital: bool


def tokenize(text: str, span: Span) -> list[Token]:
    """Tokens of that span of `text`, in order."""
    new = tuple.__new__  # A named tuple's own constructor takes twice as long, and every word of an article comes by.
    end = span.start
    return [
        new(Token, (said, start := end + len(gap), end := start + len(said), said[0].isupper()))
        for gap, said in _TOKEN.findall(text, span.start, span.end)
    ]
