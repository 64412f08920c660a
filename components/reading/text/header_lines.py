"""The lines that may stand before an article: "title:", "outlet:", "author:", "published:", "url:"."""

import re

from components.reading.vocabulary.regex import regex

FIRST_LINES = 10
_LINE = regex(r"(title|outlet|published|date|url|author)\s*:\s*(.*)", re.IGNORECASE)
_LONGEST = 400  # characters


def header_of(line: str) -> re.Match[str] | None:
    """The field's name and its value, as groups 1 and 2, where a trimmed line is one of these."""
    return _LINE.fullmatch(line) if len(line) < _LONGEST else None
