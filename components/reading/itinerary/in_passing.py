"""What an article tells only in passing is its background.

Short reports speak of little but the journey, so that a town may be a stop though no verb sends anybody there, if the
journey surely leads to its country; in an article of several pages, of a town on no day and by no phrase of going, more
are background than stops.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.reading.claim import Claim
from components.reading.itinerary.stop import Stop
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.party.home import is_foreign, whereabouts
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.word_sets import words

_LONG = 40  # sentences
_IN_PASSING = frozenset({"somewhere", "around"})
_SHORT = 5  # sentences
_TRAVELS = words("visits visit tours arrives travels trip tour journey pilgrimage")
_HARDLY = 2  # mentions
_TELLERS = frozenset({"i", "we"})
# What puts somebody in a place without sending anybody there, as offices and homes do as well.
_ONLY_THERE = frozenset({"says in", "interview", "meets in", "where", "somewhere", "his day in P"})


def is_hardly_told(stops: Sequence[Stop], main: Person, sentences: Sequence[Marked]) -> bool:
    """Whether a journey is one phrase with nobody in it, on no day, of an article that is no short report, and would be
    that of somebody who is neither in the headline nor more than mentioned: "a pilgrimage to P0" beside one name."""
    claims = [c for s in stops for c in s.claims]
    if len(sentences) <= _SHORT or len(claims) != 1 or claims[0].people or claims[0].days:
        return False
    return 0 < main.mentions <= _HARDLY and not any(s.is_title and main in s.people for s in sentences)


def without_background(itineraries: Sequence[Sequence[Stop]], sentences: Sequence[Marked]) -> list[list[Stop]]:
    """The journeys told in an article's sentences, each without what is told in passing of none of the countries to
    which sure words lead, nor of a whole country or region; nor, where it is long, of what it tells so on no day. A day
    of its own in a sentence that surely tells others is a stop: "starts on Monday in P0, on Friday in P1".

    Without any stop where no journey of them, nor the headline, sends anybody anywhere.
    """
    if len(sentences) <= _SHORT:
        return [list(stops) for stops in itineraries]
    if not _is_headed_as_a_journey(sentences) and all(map(_sends_nobody_anywhere, itineraries)):
        return [[] for _ in itineraries]
    sure = [c for stops in itineraries for s in stops for c in s.claims if c.strong]
    lands = {c.place.country_code for c in sure}
    of_days = {c.sentence for c in sure if _is_on_a_day(c)}
    return [
        [
            s
            for s in stops
            if not _is_in_passing(s, sentences)
            or any(_is_on_a_day(c) and c.sentence in of_days for c in s.claims)
            or (s.place.country_code in lands and not s.place.is_wide and (s.days or len(sentences) <= _LONG))
        ]
        for stops in itineraries
    ]


def _sends_nobody_anywhere(stops: Iterable[Stop]) -> bool:
    """Whether all that makes a journey is one word that puts somebody in a place, or where the text is dated from."""
    claims = [c for s in stops for c in s.claims]
    sure = [c for c in claims if c.strong]
    if len(sure) == 1 and sure[0].phrase in _ONLY_THERE and not _has_come(sure[0]):
        return all(c.place != sure[0].place or c.sentence == sure[0].sentence for c in claims)
    return all(c.phrase == "dateline" for c in claims)


def _has_come(claim: Claim) -> bool:
    """Whether somebody is there on a day who will have to go there or has come from another country, or holds an office
    of one."""
    if claim.days is None:
        return any(whereabouts(p, claim.place) == "abroad" and p.offices & OF_STATE for p in claim.people[:1])
    return claim.status == "planned" or any(is_foreign(person, claim.place) for person in claim.people[:1])


def _is_headed_as_a_journey(sentences: Sequence[Marked]) -> bool:
    """Whether the headline has somebody travel: "Cardinal visits refugees"."""
    return any(s.is_title and not _TRAVELS.isdisjoint(s.words) for s in sentences)


def _is_in_passing(stop: Stop, sentences: Sequence[Marked]) -> bool:
    if any(_is_told_by_the_traveller(sentences[c.sentence]) for c in stop.claims):
        return False
    unsure = all(not c.strong for c in stop.claims)
    return unsure and all(c.phrase in _IN_PASSING or (c.place.is_wide and not c.virtual) for c in stop.claims)


def _is_on_a_day(claim: Claim) -> bool:
    return claim.days is not None and claim.days.precision == "day"


def _is_told_by_the_traveller(sentence: Marked) -> bool:
    """Whether "I" or "we" tell where they are, who speak of little else; not whoever is quoted."""
    return '"' not in sentence.words and not _TELLERS.isdisjoint(sentence.words)
