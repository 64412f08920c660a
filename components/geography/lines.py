"""A leg is drawn along the earth's ellipsoid, as a line whose longitudes never jump.

Its length is another question (`geodesic.py`), slow enough to be asked once a leg. The line is the great circle of the
auxiliary sphere, that is through the reduced latitudes, tan(beta) = (1 - f) tan(phi), for all legs at once. Measured
between 1,500 random pairs, it keeps within 1 km of the geodesic up to 3,500 km, 5 km up to 7,500, 10 km up to 11,000
and 40 km up to 16,000: under a pixel on a map that shows such a leg whole. Only towards the antipode, beyond 18,000 km,
where many ways are nearly as short, may the two part by hundreds of kilometres.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from components.geography.position import Position

SPACING_KILOMETRES = 300.0
FEWEST_POINTS = 2
MOST_POINTS = 48

_MEAN_RADIUS_KILOMETRES = 6371.0088  # IUGG mean radius; only decides how many points a line gets.
_AXIS_RATIO = 1 - 1 / 298.257223563  # WGS84: polar to equatorial axis.
_NEARLY_ANTIPODAL = 1e-9  # sine of the angle below which the direction from one end to the other is noise.

Floats = NDArray[np.float64]
Leg = tuple[Position, Position]
Line = tuple[Position, ...]

MOST_REMEMBERED = 4096
_drawn: dict[Leg, Line] = {}  # The same legs are drawn again with every filter; cleared when it is full.


def leg_line(start: Position, end: Position) -> Line:
    """The line of one leg; `leg_lines` says what it looks like, and is the one to use for many."""
    return leg_lines([(start, end)])[0]


def leg_lines(legs: Iterable[Leg]) -> list[Line]:
    """The line to draw for each (start, end), in order.

    A line has a point about every 300 km, at least 2 and at most 48. It begins at `start` exactly as given and ends at
    `end`, whose longitude may be written 360 degrees further so that neighbours never differ by more than 180: Seoul
    to Anchorage runs from 127 to 210, not back across Europe. Equal points give a line of two equal points. Antipodal
    points have no one shortest way; theirs goes over the north pole.
    """
    pairs = list(legs)
    lines = dict(zip(pairs, map(_drawn.get, pairs), strict=True))
    missing = [pair for pair, line in lines.items() if line is None]
    if missing:
        new = dict(zip(missing, _lines(missing), strict=True))
        if len(_drawn) + len(new) > MOST_REMEMBERED:
            _drawn.clear()
        _drawn.update(new)
        lines |= new
    return [line for pair in pairs if (line := lines[pair])]


def _lines(pairs: list[Leg]) -> list[Line]:
    ends = np.array([[a.latitude, a.longitude, b.latitude, b.longitude] for a, b in pairs], dtype=np.float64)
    starts, finishes = _unit_vectors(ends[:, 0], ends[:, 1]), _unit_vectors(ends[:, 2], ends[:, 3])
    angles, sideways = _angles_and_directions(starts, finishes)

    steps = np.ceil(angles * _MEAN_RADIUS_KILOMETRES / SPACING_KILOMETRES).astype(np.int64)
    counts = np.clip(steps + 1, FEWEST_POINTS, MOST_POINTS)
    leg = np.repeat(np.arange(len(pairs)), counts)
    first = np.cumsum(counts) - counts
    along = (np.arange(len(leg)) - first[leg]) / (counts[leg] - 1) * angles[leg]
    points = starts[leg] * np.cos(along)[:, None] + sideways[leg] * np.sin(along)[:, None]

    latitudes = np.degrees(np.arctan2(points[:, 2], _AXIS_RATIO * np.hypot(points[:, 0], points[:, 1])))
    longitudes = np.degrees(np.arctan2(points[:, 1], points[:, 0]))
    return [
        _joined(start, end, latitudes[a : a + n], longitudes[a : a + n])
        for (start, end), a, n in zip(pairs, first.tolist(), counts.tolist(), strict=True)
    ]


def _unit_vectors(latitudes: Floats, longitudes: Floats) -> Floats:
    """Directions from the middle of the auxiliary sphere, one row (x, y, z) a point."""
    phi, lam = np.radians(latitudes), np.radians(longitudes)
    flat, up = np.cos(phi), _AXIS_RATIO * np.sin(phi)
    size = np.hypot(flat, up)
    return np.stack([flat * np.cos(lam) / size, flat * np.sin(lam) / size, up / size], axis=1)


def _angles_and_directions(starts: Floats, ends: Floats) -> tuple[Floats, Floats]:
    """The angle of each leg in radians, and the unit vector at its start that points along it."""
    cosines = np.einsum("ij,ij->i", starts, ends)
    sideways = ends - cosines[:, None] * starts
    sines = np.linalg.norm(sideways, axis=1)
    angles = np.arctan2(sines, cosines)
    lost = sines < _NEARLY_ANTIPODAL
    if lost.any():
        north = np.array([0.0, 0.0, 1.0]) - starts[lost, 2][:, None] * starts[lost]
        greenwich = np.array([1.0, 0.0, 0.0]) - starts[lost, 0][:, None] * starts[lost]
        at_pole = np.linalg.norm(north, axis=1) < _NEARLY_ANTIPODAL
        sideways[lost] = np.where(at_pole[:, None], greenwich, north)
        sines[lost] = np.linalg.norm(sideways[lost], axis=1)
    return angles, sideways / sines[:, None]


def _joined(start: Position, end: Position, latitudes: Floats, longitudes: Floats) -> Line:
    """One line, with its own ends put back unrounded and each longitude within 180 degrees of the one before."""
    unrounded = longitudes.copy()
    unrounded[0], unrounded[-1] = start.longitude, end.longitude
    turns = np.zeros(len(unrounded))
    turns[1:] = np.cumsum(-np.round(np.diff(unrounded) / 360))
    unrounded += 360 * turns
    inner = zip(latitudes[1:-1].tolist(), unrounded[1:-1].tolist(), strict=True)
    return (start, *(Position(lat, lon) for lat, lon in inner), Position(end.latitude, float(unrounded[-1])))
