"""Which copy of the world to draw on: the earth is cut where it is emptiest, so that everything fits the tightest view.

With Seoul and Anchorage on the map the cut is the Atlantic and Anchorage is drawn at 210°, beside the end of its line.
"""

from collections.abc import Iterable

ROUNDING = 1e-9  # degrees
Span = tuple[float, float]
"""Westernmost and easternmost longitude of something drawn, in degrees, the second never less than the first."""


def widest_gap(spans: Iterable[Span]) -> float:
    """The longitude, in -180 <= longitude < 180, at which the widest gap between the spans ends.

    Counting every span from there eastwards keeps each in one piece. With spans all round the earth, or none, it is
    -180.
    """
    pieces = sorted(((west + 180) % 360 - 180, east - west) for west, east in spans)
    if not pieces:
        return -180.0
    # Going once round first tells how far the last spans reach over the meridian where counting begins.
    reach = max(west + width - 360 for west, width in pieces)
    best, cut = 0.0, -180.0
    for west, width in pieces:
        if west - reach > best + ROUNDING:
            best, cut = west - reach, west
        reach = max(reach, west + width)
    return cut


def eastward(longitude: float, cut: float) -> float:
    """The same meridian, written in cut <= longitude < cut + 360; what only rounding puts before the cut is at it."""
    turned = cut + (longitude - cut) % 360
    return turned if turned < cut + 360 - ROUNDING else cut


def opening_cut(spans: Iterable[Span]) -> float:
    """Where to begin counting: `widest_gap`, by whole turns moved so that the middle of everything is within ±180°."""
    known = list(spans)
    cut = widest_gap(known)
    ends = [eastward(west, cut) + (east - west) for west, east in known]
    middle = (cut + max(ends, default=cut + 360)) / 2
    return cut - 360 * round(middle / 360)
