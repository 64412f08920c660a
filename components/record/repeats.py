"""The record has some visits twice. Which entries speak of one stay, and where they disagree about it.

Two entries are one stay when they are of the same person, first day, country and locale and nothing stands between
them in the record's own order. With another visit between them they are a return on the same day (Jerusalem, Cairo and
Jerusalem on 28 February 1988) and stay two.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from components.record.visit import Finding, Visit


@dataclass(frozen=True, slots=True)
class Stay:
    """One stay in a country, with every entry of the record that speaks of it, in the record's order."""

    entries: tuple[Visit, ...]

    @property
    def visit(self) -> Visit:
        """The entry that names the stay: the first."""
        return self.entries[0]

    @property
    def start(self) -> date:
        """The first day."""
        return self.visit.start

    @property
    def end(self) -> date:
        """The last day; where the entries disagree, the later one."""
        return max(entry.end for entry in self.entries)

    @property
    def note(self) -> str:
        """What a reader should know about the repeats; empty where there are none or they agree."""
        ends = sorted({entry.end for entry in self.entries})
        if len(ends) > 1:
            said = " and ".join(f"until {end.day} {end:%B %Y}" for end in ends)
            return f"The record has this visit {_times(len(self.entries))}: {said}."
        if len({entry.remarks for entry in self.entries}) > 1:
            return f"The record has this visit {_times(len(self.entries))}, with different remarks."
        return ""


def stays_of(visits: Iterable[Visit]) -> tuple[list[Stay], list[Finding]]:
    """The stays that visits speak of, in the record's order, and what is to be said of the repeats.

    Every visit is in exactly one stay.
    """
    stays: list[list[Visit]] = []
    first_of: dict[tuple[object, ...], Visit] = {}
    findings: list[Finding] = []
    for visit in sorted(visits, key=lambda visit: visit.place_in_record):
        if stays and _key(stays[-1][0]) == _key(visit):
            stays[-1].append(visit)
            findings.append(_repeat(stays[-1]))
            continue
        if (earlier := first_of.setdefault(_key(visit), visit)) is not visit:
            message = f"is written like {earlier.number}, but other visits stand between them: kept as a return"
            findings.append(Finding("same again", visit.file, visit.number, message))
        stays.append([visit])
    return [Stay(tuple(entries)) for entries in stays], findings


def _repeat(entries: list[Visit]) -> Finding:
    visit = entries[-1]
    twins = [entry.number for entry in entries[:-1] if (entry.end, entry.remarks) == (visit.end, visit.remarks)]
    if twins:
        return Finding("repeat", visit.file, visit.number, f"repeats {twins[0]}: one stay")
    first = entries[0]
    differs = [f"the last day ({first.end} and {visit.end})"] if first.end != visit.end else []
    differs += ["the remarks"] if first.remarks != visit.remarks else []
    message = f"repeats {first.number} but for {' and '.join(differs)}: one stay"
    return Finding("repeats disagree", visit.file, visit.number, message)


def _key(visit: Visit) -> tuple[object, ...]:
    return (visit.who, visit.start, visit.country, visit.locale)


def _times(count: int) -> str:
    return {2: "twice", 3: "three times"}.get(count, f"{count} times")
