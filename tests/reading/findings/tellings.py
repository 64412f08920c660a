"""The uses of a phrase in the last sentence of a text."""

from __future__ import annotations

from datetime import date

from components.geography.toponym import Toponym
from components.reading.findings.telling import Telling
from components.reading.phrases.phrase_subjects import subject_of
from components.reading.phrases.phrases import PHRASES
from components.reading.syntax.subject import Subject
from components.reading.syntax.subjects import Subjects
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


def first_place_told(text: str, name: str) -> tuple[Telling, Subject, Toponym]:
    """That use, who its subject is, and its first place."""
    use = telling(text, name)
    subject = subject_of(use.sentence, Subjects(), use.phrase, use.match)
    assert subject
    (sign, _), *_ = use.listed
    return use, subject, use.sentence.places[int(sign[1:])].place
