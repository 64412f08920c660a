"""The uses of a phrase in the last sentence of a text."""

from __future__ import annotations

from datetime import date

from components.reading.findings.telling import Telling
from components.reading.phrases.phrases import PHRASES
from tests.reading import told


def telling(text: str, name: str, published: date | None = None) -> Telling:
    """The first use of a phrase of that name."""
    sentence = told.marked(text)[-1]
    uses = (
        Telling(sentence, phrase, match, published)
        for phrase in PHRASES
        if phrase.name == name
        for match in phrase.matches(sentence.code)
    )
    return next(uses)
