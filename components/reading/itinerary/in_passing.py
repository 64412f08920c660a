"""What an article tells only in passing is its background.

Short reports speak of little but the journey, so that a town may be a stop though no verb sends anybody there, if the
journey surely leads to its country; in an article of several pages, of a town on no day and by no phrase of going, more
are background than stops.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.reading.itinerary.stop import Stop
from components.reading.names.marked import Marked

_LONG = 40  # sentences
_IN_PASSING = frozenset({"somewhere", "around"})
_SHORT = 5  # sentences
_TELLERS = frozenset({"i", "we"})
# What puts somebody in a place without sending anybody there, as offices and homes do as well.
_ONLY_THERE = frozenset({"says in", "interview", "meets in", "where", "somewhere", "his day in P"})


def lands_of(stops: Iterable[Stop]) -> frozenset[str]:
    """Codes of the countries to which sure words lead."""
    return frozenset(c.place.country_code for s in stops for c in s.claims if c.strong)


def without_background(stops: Sequence[Stop], lands: frozenset[str], sentences: Sequence[Marked]) -> list[Stop]:
    """The stops of a journey told in an article's sentences, without what it tells in passing of none of the `lands` to
    which sure words lead, nor of a whole country or region; nor, where it is long, what it tells so on no day."""
    if len(sentences) <= _SHORT:
        return list(stops)
    if _sends_nobody_anywhere(stops):
        return []
    return [
        s
        for s in stops
        if not _is_in_passing(s, sentences)
        or (s.place.country_code in lands and not s.place.is_wide and (s.days or len(sentences) <= _LONG))
    ]


def _sends_nobody_anywhere(stops: Iterable[Stop]) -> bool:
    """Whether all that makes a journey is one word that puts somebody in a place, or where the text is dated from."""
    claims = [c for s in stops for c in s.claims]
    sure = [c.phrase for c in claims if c.strong]
    return (len(sure) == 1 and sure[0] in _ONLY_THERE) or all(c.phrase == "dateline" for c in claims)


def _is_in_passing(stop: Stop, sentences: Sequence[Marked]) -> bool:
    if any(_is_told_by_the_traveller(sentences[c.sentence]) for c in stop.claims):
        return False
    unsure = all(not c.strong for c in stop.claims)
    return unsure and all(c.phrase in _IN_PASSING or (c.place.is_wide and not c.virtual) for c in stop.claims)


def _is_told_by_the_traveller(sentence: Marked) -> bool:
    """Whether "I" or "we" tell where they are, who speak of little else; not whoever is quoted."""
    return '"' not in sentence.words and not _TELLERS.isdisjoint(sentence.words)
