"""A span is a piece of the article's text, by its place in it: what is quoted is cut out and never retyped."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Characters start..end of the article's text."""

    start: int
    end: int


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends."""
    said = text[span.start : span.end]
    lead = len(said) - len(said.lstrip())
    return Span(span.start + lead, max(span.start + lead, span.end - (len(said) - len(said.rstrip()))))
