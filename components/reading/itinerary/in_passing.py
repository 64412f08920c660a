"""What a long article tells only in passing is its background.

Short reports speak of little but the journey, so that a town may be a stop though no verb sends anybody there; in an
article of several pages, of a town on no day and by no phrase of going, more are background than stops.
"""

from __future__ import annotations

from collections.abc import Sequence

from components.reading.itinerary.stop import Stop

_LONG = 40  # sentences
_IN_PASSING = frozenset({"somewhere", "around"})


def without_background(stops: Sequence[Stop], sentences: int) -> list[Stop]:
    """The stops of an article of so many sentences, without what a long one tells in passing and on no day."""
    return [s for s in stops if sentences <= _LONG or s.days or not _is_in_passing(s)]


def _is_in_passing(stop: Stop) -> bool:
    return all(not c.strong and c.phrase in _IN_PASSING for c in stop.claims)
