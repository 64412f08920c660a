"""A diary, a letter home or an interview is told by whoever travels: "I", "we".

Its traveller signs it, is interviewed in it, or stays unnamed; a first person inside a quotation is somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from components.reading.names.marking import Marked
from components.reading.names.people import Person
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.word_sets import words

_I = frozenset({"i"})
_FIRST_PERSON = _I | {"we"}
_QUESTION = re.compile(r" \? (?:\) )?$")
_DAY = re.compile(r"^ (?:x|D\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day (?:\d+|[a-z]+)) (?:[.:,–—-] |$)")
_GREETING = re.compile(r"^ (?:my )?(?:dear(?:est)?|hello|hi|hey|greetings|hails)(?: |,|!)")
_LABEL = re.compile(r"^ (?:x|A\d+) : ")
_BY = re.compile(r"^ (?:by|from) A0 ")
_SIGNATURE = re.compile(r"^[+–—*\s-]*((?:[A-Z][\w'’-]+\s?){1,3})[.,]?$")
_SHOWS = words("gig gigs show shows encore soundcheck setlist crowd crowds tour songs stage")
_FEWEST_OF_BAND = 5
_FEWEST, _FEWEST_DAYS, _FEWEST_QUESTIONS = 3, 2, 3
_OPENING = 5  # Sentences that introduce whoever is interviewed.
_ONE_IN = 8  # sentences
UNNAMED = "the author"
UNNAMED_BAND = "the band"


def is_narrated(sentences: Sequence[Marked], entries: int = 0) -> bool:
    """Whether the first person tells the text: in a diary with its days, or with so many entries of a list of days, or
    in the answers of an interview, or of a band's tour."""
    if _is_of_a_band(sentences):
        return True
    by_one = sum(_tells(s, _I) for s in sentences)
    told = sum(_tells(s, _FIRST_PERSON) for s in sentences)
    if by_one < _FEWEST or told * _ONE_IN < len(sentences) or 2 * by_one < told:  # "We" alone is a government.
        return False
    if sum(_LABEL.match(s.code) is not None for s in sentences) > _FEWEST:
        return False  # Who speaks at a briefing speaks for others.
    days = sum(_DAY.match(s.code) is not None for s in sentences)
    questions = sum(_QUESTION.search(s.code) is not None and '"' not in s.code for s in sentences)
    greets = any(_GREETING.match(s.code) for s in sentences[:_OPENING])
    return greets or days + entries >= _FEWEST_DAYS or questions >= _FEWEST_QUESTIONS


def _is_of_a_band(sentences: Sequence[Marked]) -> bool:
    """Whether "we" often tell of shows, which nobody plays who travels for a country."""
    told = sum(_tells(s, _FIRST_PERSON) for s in sentences)
    shows = sum(not _SHOWS.isdisjoint(s.words) for s in sentences)
    often = told >= _FEWEST_OF_BAND and told * _ONE_IN >= len(sentences) and shows >= _FEWEST
    return often and not any(p and p.offices & OF_STATE for s in sentences for p in s.people)


def narrator(text: str, sentences: Sequence[Marked], hero: Person | None, known: Sequence[Person]) -> Person:
    """Who tells it: of an interview whom it is about, else who signs it."""
    questions = sum(_QUESTION.search(s.code) is not None for s in sentences)
    if questions >= _FEWEST_QUESTIONS:
        opening = [s for s in sentences[:_OPENING] if not s.is_title]
        first = [s.people[0] for s in opening if s.code.startswith((" A0 ", " the A0 "))]
        about = [p for p in (*first, hero) if p and " " in p.name]
        if about:
            return about[0]
    by = next((s.people[0] for s in sentences[:4] if _BY.match(s.code)), None)
    last = next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")
    signed = _SIGNATURE.match(last)
    unnamed = UNNAMED_BAND if _is_of_a_band(sentences) else UNNAMED
    name = signed[1].strip() if signed else by.name if by else unnamed
    return next((p for p in known if p.name == name), None) or Person(len(known), name)


def _tells(sentence: Marked, first_person: frozenset[str]) -> bool:
    said = sentence.words
    if sentence.is_title or first_person.isdisjoint(said):
        return False
    at = next(nth for nth, word in enumerate(said) if word in first_person)
    return said[:at].count('"') % 2 == 0
