"""Stops in order of travel: what the article says outright, then dates, with a year or without, then naming."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from components.reading.dates.days import Days
from components.reading.itinerary.stop import Stop
from components.reading.status.statuses import Status

_LONG_LIST = 3  # places
_LONGEST_MONTH = 31
_DAYS_OF_YEAR = 12 * _LONGEST_MONTH


@dataclass(frozen=True, slots=True)
class _Told:
    """What a stop's claims say of when it was, asked once, for every stop is put beside every other.

    `before` and `after` are the sentences that put it before or after their other places, `not_before` and `not_after`
    those that speak of it and do not, and `around` those that speak so of its whole `land`, which says nothing of other
    places there; `counted_up` is where it stands in the sentences that count up the stops. `near`
    are the days of the stop right before it in a sentence, where it has none of its own.
    """

    days: Days | None
    day_of_year: tuple[int, int] | None
    status: Status
    virtual: bool
    again: bool
    first: bool
    last: bool
    before: set[int]
    not_before: set[int]
    after: set[int]
    not_after: set[int]
    counted_up: dict[int, int]
    land: str
    around: set[int]
    near: Days | None = None


def in_order(stops: Sequence[Stop]) -> list[Stop]:
    """The stops, each after all that the article puts before it."""
    ordered = sorted(stops, key=lambda s: s.rank)
    told = _with_days_near(ordered, [_told(stop) for stop in ordered])
    before = [{i for i, a in enumerate(told) if a is not b and _precedes(a, b)} for b in told]
    waiting = set(range(len(ordered)))
    result: list[Stop] = []
    for stop in range(len(ordered)):
        due = _led_up_to(stop, before, waiting)
        while stop in waiting:
            chosen = next((i for i in due if i in waiting and waiting.isdisjoint(before[i])), stop)
            waiting.remove(chosen)
            result.append(ordered[chosen])
    return result


def _led_up_to(stop: int, before: Sequence[set[int]], waiting: set[int]) -> list[int]:
    """The stops in waiting that must be placed for a stop to be, and itself, in the order of naming."""
    due, open_ends = {stop}, [stop]
    while open_ends:
        more = before[open_ends.pop()] & waiting - due
        due |= more
        open_ends += more
    return sorted(due)


def _told(stop: Stop) -> _Told:
    orders = {c.order for c in stop.claims}
    own = [c for c in stop.claims if c.place == stop.place or not c.place.is_wide]  # And not of the land around it.
    return _Told(
        days=stop.days,
        day_of_year=stop.day_of_year,
        status=stop.status,
        virtual=stop.virtual,
        again=stop.again,
        first="first" in orders and not stop.again,
        last="last" in orders and not stop.again,
        before={c.sentence for c in stop.claims if c.order == "before"},
        not_before={c.sentence for c in own if c.order != "before"},
        after={c.sentence for c in stop.claims if c.order == "after"},
        not_after={c.sentence for c in own if c.order != "after"},
        counted_up={c.sentence: c.at for c in stop.claims if c.listed >= _LONG_LIST and c.strong and not c.in_title},
        land=stop.place.country_code,
        around={c.sentence for c in stop.claims if c.place != stop.place and c.place.is_wide and c.order is None},
    )


def _with_days_near(stops: Sequence[Stop], told: Sequence[_Told]) -> list[_Told]:
    """What is told of the stops, those of no day with the days of the one that leads to them: "P0 on D0 and P1"."""
    named = sorted((c.sentence, c.at, n) for n, stop in enumerate(stops) for c in stop.claims if not c.in_title)
    return [
        one if one.days else replace(one, near=_days_near(stop, one, named, told))
        for stop, one in zip(stops, told, strict=True)
    ]


def _days_near(stop: Stop, of: _Told, named: Sequence[tuple[int, int, int]], told: Sequence[_Told]) -> Days | None:
    """The days of the last stop of the same status that a sentence names before a stop, the surest sentence first."""
    claims = sorted((c for c in stop.claims if not c.in_title), key=lambda c: (not c.strong, c.sentence, c.at))
    for claim in (c for c in claims if c.order != "before"):
        before = (told[n] for sentence, at, n in named if sentence == claim.sentence and at < claim.at)
        dated = [one.days for one in before if one.days and one.status == of.status]
        if dated:
            return dated[-1]
    return None


def _precedes(a: _Told, b: _Told) -> bool:
    """Whether the article says that a comes before b; a date outweighs a word of order, a word the order of naming."""
    if a.virtual != b.virtual:
        return False
    if a.days and b.days:
        if _are_before(a.days, b.days) or _are_before(b.days, a.days):
            return _are_before(a.days, b.days)
    elif a.day_of_year and b.day_of_year and a.day_of_year != b.day_of_year:
        return _are_days_since(a.day_of_year, b.day_of_year) < _DAYS_OF_YEAR // 2
    elif not (a.again or b.again) and {a.status, b.status} == {"made", "planned"}:
        planned = a if a.status == "planned" else b
        if not planned.first or planned.days:
            return b is planned  # What is over comes before what is to come.
    if _is_said_before(a, b) or _is_said_before(b, a):
        return _is_said_before(a, b)
    if a.near or b.near:
        here, there = a.days or a.near, b.days or b.near
        if a.status == b.status and here and there and not (a.again or b.again) and here != there:
            return here.end < there.start
        if here == there and here and (a.days is None) != (b.days is None):
            return b.days is None
    both = a.counted_up.keys() & b.counted_up.keys()
    return any(a.counted_up[sentence] < b.counted_up[sentence] for sentence in both)


def _are_before(a: Days, b: Days) -> bool:
    """Whether days end before others begin, or begin and end no later than they."""
    return a.end < b.start or (a.start <= b.start and a.end <= b.end and (a.start, a.end) != (b.start, b.end))


def _are_days_since(a: tuple[int, int], b: tuple[int, int]) -> int:
    """How many days, more or less, the second month and day lie behind the first, in whichever years."""
    (month, day), (other, later) = a, b
    return ((other - month) * _LONGEST_MONTH + later - day) % _DAYS_OF_YEAR


def _is_said_before(a: _Told, b: _Told) -> bool:
    """Whether a word of order puts a before b."""
    if (a.first and not b.first) or (b.last and not a.last):
        return True
    apart = a.land != b.land
    return bool(a.before & b.not_before or a.not_after & b.after) or (
        apart and bool(a.before & b.around or a.around & b.after)
    )
