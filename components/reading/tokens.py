"""Words and marks of a sentence, each with its place in the text; a possessive "'s" is a word of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from components.reading.article import Span

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|[’'ʼ`]s(?!\w)"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![\w])"
    r"|[^\W_]+(?:[-’'ʼ‐‑](?!s(?!\w))[^\W_]+)*"
    r"|[^\s\w]|_"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; start and end count characters of the article's text."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it is written like a name."""
        return self.text[:1].isupper()


def tokenize(text: str, span: Span) -> list[Token]:
    """Tokens of that span of `text`, in order."""
    return [Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text, span.start, span.end)]
