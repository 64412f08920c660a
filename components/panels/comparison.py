"""Plan beside record, of one trip of the articles: what of it the official record has, and what it has besides."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from components.dataset import questions
from components.dataset.questions.trips import announced_near
from components.dataset.store import Dataset
from components.panels.wording import day, span
from components.record.verdicts import Compared, Verdict

ADDED: Verdict = "in the record, not announced"
MISSING: Verdict = "announced, not in the record"
MOVED: Verdict = "made, but on other days"
TOO_LATE: Verdict = "after the record's last entry"

_WHY_OUTSIDE = {
    "domestic": "in the United States, and it has travel abroad only",
    "virtual": "by video or telephone, and it has travel only",
    "person": "it does not follow who was to go",
}

Row = dict[Any, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """The verdict on each stop of a trip and on each one that only the record has, in the order of travel.

    `announced` and `recorded` are the rows of the stops of both sides, as `questions.stops_of_trip` gives them, by
    their ids. `last` is the last day that the record speaks of; `sentence` says it all in words to be quoted.
    """

    trip_id: str
    title: str
    stops: tuple[Compared, ...]
    announced: dict[str, Row]
    recorded: dict[str, Row]
    last: date
    sentence: str

    def of(self, stop_id: str) -> Compared | None:
        """The verdict on a stop of either side."""
        return next((stop for stop in self.stops if stop_id in (stop.stop_id, stop.record_stop_id)), None)

    @property
    def record_trip_id(self) -> str | None:
        """The record's trip, where it has the announced one."""
        return next((stop.record_trip_id for stop in self.stops if stop.record_trip_id), None)

    @property
    def added(self) -> list[Row]:
        """The rows of the stops that only the record has."""
        return [self.recorded[stop.record_stop_id] for stop in self.stops if _is_added(stop) and stop.record_stop_id]

    @property
    def missing(self) -> list[Row]:
        """The rows of the announced stops that the record ought to have and has not."""
        return [self.announced[stop.stop_id] for stop in self.stops if stop.verdict == MISSING and stop.stop_id]


def _is_added(stop: Compared) -> bool:
    return stop.verdict == ADDED


def comparison_of(dataset: Dataset, trip_id: str) -> Comparison | None:
    """The comparison of a trip of the articles; None where there is no record, or the trip is of the record itself."""
    found: Comparison | None = dataset.remembered(("comparison", trip_id), lambda: _compare(dataset, trip_id))
    return found


def announced_as(dataset: Dataset, record_trip_id: str) -> Comparison | None:
    """The comparison in which a trip of the record is the one that was made; None where no article announced it."""
    near = (comparison_of(dataset, trip_id) for trip_id in announced_near(dataset, record_trip_id))
    return next((found for found in near if found and found.record_trip_id == record_trip_id), None)


def _compare(dataset: Dataset, trip_id: str) -> Comparison | None:
    frames = questions.plan_and_record(dataset, trip_id)
    if frames is None:
        return None
    # The geography that it stands on is loaded when the first reader asks for a comparison, and not before.
    from components.record.comparison import compare
    from components.record.sentences import sentence

    compared = compare(frames.trip, frames.plan, frames.record, frames.last)
    if compared.empty:
        return None
    announced = _by_id(dataset, trip_id)
    return Comparison(
        trip_id=trip_id,
        title=str(next(iter(announced.values()))["trip"]),
        stops=tuple(Compared(*row) for row in compared.itertuples(index=False, name=None)),
        announced=announced,
        recorded={
            stop_id: row
            for record_trip_id in compared["record_trip_id"].dropna().unique()
            for stop_id, row in _by_id(dataset, record_trip_id).items()
        },
        last=frames.last,
        sentence=sentence(compared, frames.last),
    )


def _by_id(dataset: Dataset, trip_id: str) -> dict[str, Row]:
    return {row["stop_id"]: row for row in questions.stops_of_trip(dataset, trip_id).to_dict("records")}


def verdict_words(stop: Compared, last: date) -> str:
    """The verdict as a reader is told it, with what it means where it is not plain."""
    return "; ".join(part for part in (_verdict(stop, last), _order(stop)) if part)


def verdict_with_days(stop: Compared, last: date) -> str:
    """The verdict as a sentence that begins, with the days that the record has."""
    said = ", ".join(part for part in (_verdict(stop, last), recorded_days(stop)) if part)
    words = "; ".join(part for part in (said, _order(stop)) if part)
    return words[0].upper() + words[1:]


def _verdict(stop: Compared, last: date) -> str:
    if stop.reason:
        return f"{stop.verdict}: {_WHY_OUTSIDE[stop.reason]}"
    return f"{stop.verdict}, which is of {day(last)}" if stop.verdict == TOO_LATE else stop.verdict


def _order(stop: Compared) -> str:
    return f"came before {stop.came_before}, not after" if stop.came_before else ""


def in_short(comparison: Comparison, stop_id: str) -> str:
    """The verdict on a stop and when it was made, in a line; empty where the comparison has no such stop."""
    stop = comparison.of(stop_id)
    return ", ".join(part for part in (stop.verdict, recorded_days(stop)) if part) if stop else ""


def recorded_days(stop: Compared) -> str:
    """When the record has the stop; empty where it has not."""
    return span(stop.record_start, stop.record_end, "day") if stop.record_start else ""


def announced_days(comparison: Comparison, stop: Compared) -> str:
    """When the stop was announced for, as precisely as the articles say; empty where nobody announced it."""
    row = comparison.announced.get(stop.stop_id or "")
    return span(row["start"], row["end"], row["date_precision"]) if row else ""
