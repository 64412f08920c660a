"""A diary or a letter home is told by whoever travels, as "I" or "we".

A first person inside a quotation is somebody else.
"""

from __future__ import annotations

from collections.abc import Sequence

from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_I = frozenset({"i"})
_FIRST_PERSON = _I | {"we"}
_DAY = regex(r"^ (?:x|D\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day (?:\d+|[a-z]+)) (?:[.:,–—-] |$)")
_GREETING = regex(r"^ (?:my )?(?:dear(?:est)?|hello|hi|hey|greetings|hails)(?: |,|!)")
_LABEL = regex(r"^ (?:x|A\d+) : ")
_SHOWS = words("gig gigs show shows encore soundcheck setlist crowd crowds tour songs stage")
_BOOKS = words("book books novel novels bookstore bookstores bookshop bookshops signing signings paperback publisher")
_FEWEST_OF_BAND = 5
_FEWEST, _FEWEST_DAYS = 3, 2
_OPENING = 5  # Sentences among which a letter has its greeting.
_ONE_IN, _MOST_OF_IT = 8, 3  # sentences
_ON_TOUR = words("tour tours trip road travel travels journey travelled traveled")
_OWN_TOUR = regex(
    r" (?:my|our) (?:[a-z-]+ ){0,2}(?:tour|schedule|gigs|signings|roadshow|readings) "
    r"| (?:i|we) (?:'m|'re|am|are|'ll be|will be) (?:[a-z-]+ ){0,2}"
    r"(?:beginning|starting|heading out on|back on|hitting) (?:[a-z-]+ ){0,3}(?:tour|road) "
    r"|^ (?:so |very |really )?(?:excited|thrilled|happy|delighted) to be "
    r"(?:heading out|back|going) on (?:the road|tour) "
)
_FEWEST_OF_OWN_TOUR = 2
UNNAMED = "the author"
UNNAMED_BAND = "the band"


def is_narrated(sentences: Sequence[Marked], entries: int = 0) -> bool:
    """Whether the first person tells the text: in a diary with its days, or with so many entries of a list of days, or
    of a band's tour, or of a tour that it calls its own."""
    if _is_of_a_band(sentences) or _tells_of_own_tour(sentences, entries):
        return True
    if not is_told_by_one(sentences):
        return False
    days = sum(_DAY.match(s.code) is not None for s in sentences)
    greets = any(_GREETING.match(s.code) for s in sentences[:_OPENING])
    return greets or days + entries >= _FEWEST_DAYS


def is_told_by_one(sentences: Sequence[Marked]) -> bool:
    """Whether "I" often tell, who speak for nobody else."""
    by_one = sum(_tells(s, _I) for s in sentences)
    told = sum(_tells(s, _FIRST_PERSON) for s in sentences)
    if by_one < _FEWEST or told * _ONE_IN < len(sentences) or 2 * by_one < told:  # "We" alone is a government.
        return False
    return sum(_LABEL.match(s.code) is not None for s in sentences) <= _FEWEST  # Who speaks at a briefing.


def looks_back_on_a_tour(sentences: Sequence[Marked]) -> bool:
    """Whether "I" tell much of a text that is about a tour, and of nobody else's: notes of an author on the road."""
    if sum(not _ON_TOUR.isdisjoint(s.words) for s in sentences) < _FEWEST:
        return False
    of_state = any(p and p.offices & OF_STATE for s in sentences for p in s.people)
    return not of_state and sum(_tells(s, _I) for s in sentences) * _MOST_OF_IT >= len(sentences)


def _is_of_a_band(sentences: Sequence[Marked]) -> bool:
    """Whether "we" often tell of shows, which nobody plays who travels for a country."""
    told = sum(_tells(s, _FIRST_PERSON) for s in sentences)
    shows = sum(not _SHOWS.isdisjoint(s.words) for s in sentences)
    often = told >= _FEWEST_OF_BAND and told * _ONE_IN >= len(sentences) and shows >= _FEWEST
    return often and not any(p and p.offices & OF_STATE for s in sentences for p in s.people)


def _tells_of_own_tour(sentences: Sequence[Marked], entries: int) -> bool:
    """Whether "my tour" is told of outside quotations, with days, where nobody in office is spoken of."""
    own = any('"' not in s.words and _OWN_TOUR.search(s.code) for s in sentences)
    told = sum(_tells(s, _FIRST_PERSON) for s in sentences)
    days = entries or sum(bool(s.dates) for s in sentences)
    often = min(told, days) >= _FEWEST_OF_OWN_TOUR
    return own and often and not any(p and p.offices & OF_STATE for s in sentences for p in s.people)


def narrator(sentences: Sequence[Marked], number: int, keeper: str | None, author: str | None) -> Person:
    """Whoever tells it: who keeps the blog that it stands in, a band, or its author; unnamed where nothing says."""
    plays = sum(not _SHOWS.isdisjoint(s.words) for s in sentences) > sum(
        not _BOOKS.isdisjoint(s.words) for s in sentences
    )
    of_band = plays and _is_of_a_band(sentences) and not looks_back_on_a_tour(sentences)
    return Person(number, keeper or (UNNAMED_BAND if of_band else author or UNNAMED))


def _tells(sentence: Marked, first_person: frozenset[str]) -> bool:
    said = sentence.words
    if sentence.is_title or first_person.isdisjoint(said):
        return False
    at = next(nth for nth, word in enumerate(said) if word in first_person)
    return said[:at].count('"') % 2 == 0
