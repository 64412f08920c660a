"""Plan beside record: what of a trip that articles announced is in the record, and what the record has besides.

Stops are compared, not trips: each stop of the plan gets one verdict, and so does each stop of the record's trip that
no article announced. The record leaves out what is not abroad and not in person by its own rules, follows only certain
people, and ends on a day; an absence for one of these reasons is said to be that and nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

import pandas as pd

from components.geography.country import territories_of
from components.record.matching import (
    Days,
    Stop,
    day_of,
    days_between,
    days_of,
    listed,
    matched,
    of_one_visit,
    stops_of,
)
from components.record.verdicts import COLUMNS, Compared, Reason, Verdict

HOME = frozenset({"US", *territories_of("US")})
# A trip put off or brought forward by no more than this is still the trip that was announced.
MOST_DAYS_APART = 14
# A trip of which not one announced place was visited is taken for the announced one only if it was then.
MOST_DAYS_APART_ELSEWHERE = 3
# Where a plan has no last day, the trip is looked for in as many days as a long one takes.
DAYS_OF_A_TRIP = 10


def compare(trips: pd.DataFrame, plan: pd.DataFrame, record: pd.DataFrame, last: date) -> pd.DataFrame:
    """A row for each stop of the articles' trips and each one added, with the columns of `Compared`.

    `trips` has trip_id, start and end of the articles' trips; `plan` and `record` have the COMPARED_COLUMNS of
    `questions.record`. Days may be text, timestamps or dates. `last` is the last day that the record speaks of
    (`last_day`). Neither frame is changed.
    """
    announced: dict[str, list[Stop]] = {}
    for stop in stops_of(plan):
        announced.setdefault(stop.trip_id, []).append(stop)
    followed = frozenset(traveller for cell in record["travellers"] for traveller in listed(cell))
    travellers = {traveller for stops in announced.values() for stop in stops for traveller in stop.travellers}
    theirs = [any(traveller in travellers for traveller in listed(cell)) for cell in record["travellers"]]
    recorded = stops_of(record[theirs])
    rows: list[Compared] = []
    for row in trips.to_dict("records"):
        stops = announced.get(str(row["trip_id"]), [])
        if stops:
            rows += _compare_trip(
                stops, _span(stops, day_of(row["start"]), day_of(row["end"])), recorded, followed, last
            )
    cells = [[getattr(row, column) for column in COLUMNS] for row in rows]
    return pd.DataFrame(cells, columns=list(COLUMNS), dtype="object")


def last_day(entries: pd.DataFrame) -> date:
    """The last day of any entry of the record. Raises ValueError where there is none."""
    days = [day for value in entries["end"] if (day := day_of(value))]
    if not days:
        raise ValueError("the record has no entries")
    return max(days)


@dataclass(frozen=True, slots=True)
class _Span:
    """The days in which a trip is looked for, and those it was announced for, where both ends were said."""

    searched: Days
    announced: Days | None


def _span(stops: Sequence[Stop], start: date | None, end: date | None) -> _Span | None:
    """None where nothing says when the trip was to be."""
    own = [days for stop in stops if (days := days_of(stop))]
    firsts = [days[0] for days in own] + ([start] if start else [])
    lasts = [days[1] for days in own] + ([end] if end else [])
    if not firsts:
        return None
    first = min(firsts)
    last = max(lasts) if end or len(own) == len(stops) else max([*lasts, first + timedelta(DAYS_OF_A_TRIP)])
    return _Span((first, last), (start, end) if start and end else None)


def _compare_trip(
    stops: Sequence[Stop], span: _Span | None, record: Sequence[Stop], followed: frozenset[str], last: date
) -> list[Compared]:
    """The rows of one trip: person by person of those whom the record follows, and what it cannot have at all."""
    rows: list[Compared] = []
    for person in sorted({traveller for stop in stops for traveller in stop.travellers} & followed):
        theirs = [stop for stop in stops if person in stop.travellers]
        rows += _compare_person(person, theirs, span, [stop for stop in record if person in stop.travellers], last)
    rows += [_outside(stop, "person", None) for stop in stops if not stop.travellers & followed]
    return [replace(row, order=order) for order, row in enumerate(rows, 1)]


def _compare_person(
    person: str, plan: Sequence[Stop], span: _Span | None, record: Sequence[Stop], last: date
) -> list[Compared]:
    could_be = [stop for stop in plan if not stop.virtual and stop.country_code not in HOME]
    found: dict[str, Stop] = {}
    trip: str | None = None
    if span and could_be:
        near = [stop for stop in record if _days_apart(span, stop) <= MOST_DAYS_APART]
        found = matched(could_be, near, span.searched)
        trip = _trip(found, near, span)
    earlier = _overtaken(plan, found)
    rows = []
    verdict: Verdict
    for stop in plan:
        other = found.get(stop.stop_id)
        if stop.virtual or stop.country_code in HOME:
            rows.append(_outside(stop, "virtual" if stop.virtual else "domestic", person))
        elif other:
            verdict = "as announced" if _on_the_days(stop, other, span) else "made, but on other days"
            rows.append(_row(verdict, person, stop, other, came_before=earlier.get(stop.stop_id, "")))
        else:
            until = (days_of(stop) or (span.searched if span else (last, last)))[1]
            verdict = "after the record's last entry" if until > last else "announced, not in the record"
            rows.append(_row(verdict, person, stop))
    return _with_added(rows, found, [stop for stop in record if stop.trip_id == trip], plan, person)


def _days_apart(span: _Span, stop: Stop) -> int:
    return days_between(span.searched, days_of(stop) or span.searched)


def _trip(found: Mapping[str, Stop], near: Sequence[Stop], span: _Span) -> str | None:
    """The record's trip that the plan's is: the one with most of its stops, else the one that was made at that time."""
    then = [stop for stop in near if _days_apart(span, stop) <= MOST_DAYS_APART_ELSEWHERE]
    candidates = list(found.values()) or then
    if not candidates:
        return None
    counts = Counter(stop.trip_id for stop in candidates)
    best = min(candidates, key=lambda stop: (-counts[stop.trip_id], _days_apart(span, stop), stop.trip_id))
    return best.trip_id


def _on_the_days(stop: Stop, other: Stop, span: _Span | None) -> bool:
    """Whether a stop was made on a day for which it was announced; where no days were, it was."""
    announced = days_of(stop) or (span.announced if span else None)
    made = days_of(other)
    return announced is None or made is None or days_between(announced, made) == 0


def _overtaken(plan: Sequence[Stop], found: Mapping[str, Stop]) -> dict[str, str]:
    """For stops made before the one announced just before them, that one's name."""
    both = [stop for stop in plan if stop.stop_id in found]
    earlier = {}
    for before, after in pairwise(both):
        first, second = found[before.stop_id], found[after.stop_id]
        if (second.start, second.end) < (first.start, first.end):
            earlier[after.stop_id] = before.shown
    return earlier


def _with_added(
    rows: list[Compared], found: Mapping[str, Stop], trip: Sequence[Stop], plan: Sequence[Stop], person: str
) -> list[Compared]:
    """The rows with those stops of the record's trip put in that nobody announced, each after the stop made before it.

    A country announced by its name alone announces every town of that visit.
    """
    broad = [found[stop.stop_id] for stop in plan if stop.stop_id in found and stop.only_the_country]
    taken = {other.stop_id for other in found.values()}
    merged = list(rows)
    before: str | None = None
    for stop in trip:
        if stop.stop_id not in taken and not any(of_one_visit(stop, other) for other in broad):
            at = next((at for at, row in enumerate(merged, 1) if before and row.record_stop_id == before), 0)
            merged.insert(at, _row("in the record, not announced", person, None, stop))
            before = stop.stop_id
        elif stop.stop_id in taken:
            before = stop.stop_id
    trip_id = trip[0].trip_id if trip else None
    return [replace(row, trip_id=plan[0].trip_id, record_trip_id=row.record_trip_id or trip_id) for row in merged]


def _outside(stop: Stop, reason: Reason, person: str | None) -> Compared:
    return _row("outside the record's rules", person, stop, reason=reason)


def _row(
    verdict: Verdict,
    person: str | None,
    stop: Stop | None,
    other: Stop | None = None,
    reason: Reason = "",
    came_before: str = "",
) -> Compared:
    said = stop or other
    if said is None:
        raise ValueError("a comparison is of a stop of the plan, of the record, or of both")
    return Compared(
        trip_id=said.trip_id,
        order=0,
        verdict=verdict,
        reason=reason,
        stop_id=stop.stop_id if stop else None,
        record_stop_id=other.stop_id if other else None,
        record_trip_id=other.trip_id if other else None,
        person_id=person,
        place=said.shown,
        country_code=said.country_code,
        status=stop.status if stop else "",
        announced_start=stop.start if stop else None,
        announced_end=stop.end if stop else None,
        record_start=other.start if other else None,
        record_end=other.end if other else None,
        came_before=came_before,
    )
