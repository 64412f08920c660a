"""Colour means one thing at a time: the trip while there are colours for all trips, else the year, else the person.

The palette was searched for: eight colours that keep 3:1 of contrast (WCAG 2.2, 1.4.11) with land and sea in light and
in dark, and that stay apart for readers with protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes
2009, distances in OKLab). Such a narrow range of lightness has no eighth colour that is apart from all others at a
glance, so colour is never the only sign: the legend names it, the chosen trip is set off, its places are written out.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

PALETTE = ("#5686ce", "#d84068", "#789000", "#8058d8", "#926a32", "#408068", "#b048a0", "#a87898")

By = Literal["trip", "year", "person", "nothing"]


@dataclass(frozen=True, slots=True)
class Colouring:
    """What colour stands for (`by`), and the colour of each trip id, year or person id."""

    by: By
    colours: Mapping[Hashable, str]

    def of(self, key: Hashable) -> str | None:
        """The colour of a trip, year or person; None, the neutral ink, for one that has none."""
        return self.colours.get(key)


def colouring(
    trips: Iterable[Hashable] = (), years: Iterable[Hashable] = (), people: Iterable[Hashable] = ()
) -> Colouring:
    """Colours for the first of trips, years and people that the palette can tell apart.

    Colours go by the order given, so a caller that passes all trips of the data keeps each trip's colour under any
    filter. Repeated keys count once; an empty list is passed over.
    """
    kinds: tuple[tuple[By, Iterable[Hashable]], ...] = (("trip", trips), ("year", years), ("person", people))
    for by, given in kinds:
        keys = tuple(dict.fromkeys(given))
        if 0 < len(keys) <= len(PALETTE):
            return Colouring(by, MappingProxyType(dict(zip(keys, PALETTE, strict=False))))
    return Colouring("nothing", MappingProxyType({}))
