"""A schedule may be a route, each day from somewhere to somewhere else: "6 June (Rome – Kinshasa)"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from components.geography.toponym import Toponym
from components.reading.schedules.schedule_places import Field
from components.reading.text.spans import Span

_FEWEST_LEGS = 2


def goals(rows: Sequence[Sequence[Field]]) -> dict[int, tuple[Toponym, Span]]:
    """Where each row of a route leads, by the row: "(Rome – Lima)" to Lima, below which "(Lima – Quito)" begins there,
    and "(Lima, Cusco, Lima)" to Cusco; nothing where the rows are no route."""
    ends = [(row, [(f.town, f.span) for f in row if f.town]) for row in rows]
    legs = [(row, towns[0], towns[-1]) for row, towns in ends if len(towns) > 1]
    goes_on = [one[2][0].name == other[1][0].name for one, other in pairwise(legs)]
    if len(legs) < _FEWEST_LEGS or not all(goes_on):
        return {}
    return {id(row): _goal(towns) for row, towns in ends if len(towns) > 1}


def _goal(towns: Sequence[tuple[Toponym, Span]]) -> tuple[Toponym, Span]:
    """The last town of a leg, or that from which it comes back to where it began."""
    comes_back = len(towns) > _FEWEST_LEGS and towns[0][0].name == towns[-1][0].name
    return towns[1] if comes_back else towns[-1]
