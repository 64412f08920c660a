"""What is said of a trip itself, as values: its days, and to where it returns."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from components.panels.review.places import Place


@dataclass(frozen=True, slots=True)
class TripFacts:
    """What is said of a trip itself and not of one of its stops.

    `returns_to` is where it ends at home, as it is written, and `home` the place that this means.
    """

    start: date | None = None
    end: date | None = None
    date_precision: str = "none"
    returns_to: str = ""
    home: Place | None = None

    def missing(self, first: date | None) -> Iterator[str]:
        """What still has to be said before they can be saved with that first day, a sentence each."""
        if self.end and not first:
            yield "The trip has a last day and no first."
        if self.end and first and self.end < first:
            yield "The trip ends before it starts."
        if self.returns_to and self.home is None:
            yield f"“{self.returns_to}”, to which the trip returns, is no place yet: choose which one it is."


NOTHING_SAID = TripFacts()
