"""A visit is one line of the record: a person in a country, from a day to a day, with the words it was written in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["set aside", "repeat", "repeats disagree", "same again", "country level", "other country"]


class ImpossibleVisit(ValueError):
    """The visit ends before it begins."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One entry of the record, as written; both days are included.

    `number` is the record's own id, `who` its name for the person, `office` its word for what they held (`president`
    or `secretary`). `locale` is empty where the record names none and may name several places. `place_in_record` counts
    the entries of all files in the order in which they were read. `changed` is the day the entry was last worked on.

    Raises ImpossibleVisit when the end is before the start.
    """

    number: str
    who: str
    office: str
    name: str
    start: date
    end: date
    country: str
    locale: str
    remarks: str
    changed: date | None
    file: str
    place_in_record: int

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ImpossibleVisit(f"it ends on {self.end}, before it begins on {self.start}")

    @property
    def entry_id(self) -> str:
        """The id of the entry in this project's tables."""
        return f"record-{self.number}"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about an entry that a reader of the record should know; `set aside` means it is on no table of stops.

    `entry` is the record's id of the entry, or its place in the file where it has none.
    """

    kind: Kind
    file: str
    entry: str
    message: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.file}, entry {self.entry}: {self.message}"
