"""Trips from stays: the record has none of its own, and this is the one place that says what makes one.

The rule: a person's stays, in order of their days, are one trip as long as each begins no later than two days after the
last of those before it ended. A stay that ends later than its followers holds them together (Kissinger's shuttle of
May 1974: Damascus from the 3rd to the 29th, Jerusalem from the 4th to the 31st, and four capitals between), and a
country visited twice is two stays.

Two days are a night on the way and no more: with three, returns to Washington between two journeys would be travelled
through (Munich until 17 February 2024, Brasilia from the 20th), while crossings by ship before the age of flight are
cut apart either way (Hoover from Montevideo to Rio de Janeiro in three days).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from components.record.repeats import Stay

MOST_DAYS_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class Trip:
    """Stays of one person that belong together, in the order of travel as far as the record tells it."""

    stays: tuple[Stay, ...]

    @property
    def who(self) -> str:
        """The record's name for the person."""
        return self.stays[0].visit.who

    @property
    def start(self) -> date:
        """The first day abroad."""
        return self.stays[0].start

    @property
    def end(self) -> date:
        """The last day abroad."""
        return max(stay.end for stay in self.stays)


def trips_of(stays: Iterable[Stay]) -> list[Trip]:
    """All trips, person by person and in order of time; every stay is in exactly one.

    Of stays that begin on the same day the one that ends first comes first (Kyiv before Istanbul on 9 July 2017, though
    the record has them the other way round); where they end on the same day too, the record's own order holds.
    """
    ordered = sorted(stays, key=lambda stay: (stay.visit.who, stay.start, stay.end, stay.visit.place_in_record))
    return [trip for _, theirs in groupby(ordered, key=lambda stay: stay.visit.who) for trip in _cut(theirs)]


def _cut(stays: Iterable[Stay]) -> Iterable[Trip]:
    held: list[Stay] = []
    until = date.min
    for stay in stays:
        if held and (stay.start - until).days > MOST_DAYS_BETWEEN:
            yield Trip(tuple(held))
            held = []
        until = max(until, stay.end) if held else stay.end
        held.append(stay)
    if held:
        yield Trip(tuple(held))
