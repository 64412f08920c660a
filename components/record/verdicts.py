"""What is said of a stop when plan and record are laid side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Verdict = Literal[
    "as announced",
    "made, but on other days",
    "announced, not in the record",
    "in the record, not announced",
    "outside the record's rules",
    "after the record's last entry",
]
Reason = Literal["", "domestic", "virtual", "person"]


@dataclass(frozen=True, slots=True)
class Compared:
    """One stop of a plan, one of the record, or one that is in both, and the verdict.

    `order` is that of travel: the plan's, with what was added where the record has it. `came_before` names the stops
    that were announced before this one and made after it. `status` is the articles', and empty
    where they say nothing. `record_trip_id` is given for every row of a trip that the
    record has, also where the stop itself is missing from it.
    """

    trip_id: str
    order: int
    verdict: Verdict
    reason: Reason
    stop_id: str | None
    record_stop_id: str | None
    record_trip_id: str | None
    person_id: str | None
    place: str
    country_code: str
    status: str
    announced_start: date | None
    announced_end: date | None
    record_start: date | None
    record_end: date | None
    came_before: str


COLUMNS = tuple(Compared.__slots__)
