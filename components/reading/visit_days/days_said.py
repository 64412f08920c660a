"""How many days at once a sentence speaks of: "a three-day visit", "the 12 - day tour"."""

from __future__ import annotations

import re

from components.geography.toponym import Toponym
from components.reading.dates.number_words import count_said
from components.reading.names.marked import Marked
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

JOURNEYS = words("visit trip tour stay mission journey pilgrimage stopover holiday swing cruise")
JOURNEY = rf"(?:{'|'.join(sorted(JOURNEYS))})"
SETS_OFF = r"(?:leav\w+|left|depart\w*|set\w* (?:off|out)|fl(?:y|ies|ew|own|ying) out)"
ARRIVES = r"(?:arriv\w+|land(?:s|ed|ing)?|touch(?:es|ed|ing)? down|reach(?:es|ed|ing)?|came)"
HAS_SET_OFF = r"(?:left|departed|set (?:off|out)|took off|flew out)"
LONGEST_STAY = 14  # days
LONGEST_JOURNEY = 60  # days
_TOUR_OF = regex(
    r"(?:(?:[a-z-]+ |N\d+ ){0,3}(?:tour|swing) |(?<=tour )|(?<=swing ))(?:of|through|around) (?:the )?P(?P<place>\d+) "
)
N_DAY = r"(?P<n>\w+)(?: [-–] | ?-)day "
_LENGTH = regex(
    rf" {N_DAY}(?:[^\s;.]+ ){{0,5}}?{JOURNEY}(?: (?:to|in|of) (?:the )?P(?P<place>\d+)(?! (?:and|,) (?:the )?P))? "
)


def days_said(said: re.Match[str] | None, most: int) -> int | None:
    """The number of days in the group `n` of what was found, if there are several and no more than that."""
    number = count_said(said["n"]) if said else None
    return number if number and 1 < number <= most else None


def goes_around_region(sentence: Marked, code: str, at: int) -> bool:
    """Whether the tour told of at code[at], a part of a sentence's, goes around a region: then a town of it, though the
    length is said beside that, is only the first."""
    tour = _TOUR_OF.match(code, at)
    return tour is not None and sentence.places[int(tour["place"])].place.precision == "region"


def says_a_length(code: str) -> bool:
    """Whether there is any such length in a sentence."""
    return "day " in code and any(dash in code for dash in ("-day ", " - day ", " – day "))


def journey_length(sentence: Marked) -> tuple[int, Toponym | None] | None:
    """How many days a sentence says that a journey takes, and of which place alone, if it says so."""
    said = _LENGTH.search(sentence.code) if "day " in sentence.code else None
    number = days_said(said, LONGEST_JOURNEY)
    place = sentence.places[int(said["place"])].place if said and said["place"] else None
    return (number, place) if number else None
