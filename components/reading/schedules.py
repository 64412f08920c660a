"""A schedule is a list of lines, or of pieces of one sentence, that each say a day and a place: "3 May – Oslo".

It counts only under words that speak of a tour, for fixtures and programmes of television are written the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from components.reading.calendar_days import MONTH, YEAR, make_day, month_number
from components.reading.claim import Claim
from components.reading.days import Days, resolve
from components.reading.marking import Marked
from components.reading.status import Status

_FEWEST = 3
_FURTHEST_HEADING = 2  # Lines above the first that may say what the list is.
_MONTH_LINE = re.compile(rf"\W*(?P<month>{MONTH})\W*(?P<year>{YEAR})?\W*", re.IGNORECASE)
_TOUR = re.compile(r" (?:tours?|concerts?|shows|gigs|itinerary|stops|legs?) ")
_DATES = re.compile(r" (?:dates|schedule|itinerary) (?:[a-z]+ ){0,2}$")
_MOST_AHEAD = 270  # days
_ENTRY = re.compile(
    r" (?:(?P<weekday>D\d+) )??(?P<day>D\d+|[1-3]?\d) (?:[-–—:,|@] )?"
    r"(?:(?:x|[a-z&']+) ){0,4}?(?:[,(@] )?(?P<place>P\d+) "
)
_PIECE = re.compile(r"(?<= )D(?P<day>\d+) (?:[-–—:,] )?(?:in )?P(?P<place>\d+)(?= (?:[;,.]|and) )")
_PLAIN_VERB = re.compile(r" (?:is|are|was|were|will|said|has|had|have|would|to) ")


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of a schedule: its sentence, the day and the place it names."""

    sentence: Marked
    days: Days | None
    place: int


def scheduled(sentences: Sequence[Marked], texts: Sequence[str], published: date | None) -> Iterator[Claim]:
    """Claims of every schedule; `texts` are the sentences as written."""
    for sentence in sentences:
        pieces = list(_PIECE.finditer(sentence.code))
        if len(pieces) >= _FEWEST and _TOUR.search(sentence.code[: pieces[0].start()]):
            for piece in pieces:
                days = resolve(sentence.dates[int(piece["day"])], published, "ahead")
                yield from _claim(_Entry(sentence, days, int(piece["place"])), published)
    run: list[_Entry] = []
    month: re.Match[str] | None = None
    heading: list[str] = []
    for sentence, text in zip(sentences, texts, strict=True):
        if said := _MONTH_LINE.fullmatch(text):
            month = said
        elif entry := _entry(sentence, month, published):
            run.append(entry)
        else:
            yield from _believed(run, heading, published)
            run, month = [], None
            heading = [*heading[1 - _FURTHEST_HEADING :], sentence.code]
    yield from _believed(run, heading, published)


def _believed(run: list[_Entry], heading: list[str], published: date | None) -> Iterator[Claim]:
    if len(run) >= _FEWEST and any(_announces(code) for code in heading):
        for entry in run:
            yield from _claim(entry, published)


def _announces(code: str) -> bool:
    """Whether a line speaks of a tour as the headings of lists do."""
    return _TOUR.search(code) is not None and (code.rstrip().endswith(":") or _DATES.search(code) is not None)


def _entry(sentence: Marked, month: re.Match[str] | None, published: date | None) -> _Entry | None:
    found = _ENTRY.match(sentence.code)
    if found is None or _PLAIN_VERB.search(found[0]) or _PLAIN_VERB.match(sentence.code, found.end() - 1):
        return None
    said, place = found["day"], int(found["place"][1:])
    if said.startswith("D"):
        return _Entry(sentence, resolve(sentence.dates[int(said[1:])], published, "ahead"), place)
    if month is None:
        return None
    number = month_number(month["month"].title())
    year = int(month["year"]) if month["year"] else None
    if year is None and published:
        year = published.year + (number < published.month)
    day = make_day(year, number, int(said)) if year else None
    return _Entry(sentence, Days(day, day, "day") if day else None, place)


def _claim(entry: _Entry, published: date | None) -> Iterator[Claim]:
    days = entry.days if entry.days and entry.days.precision == "day" else None
    if days and published and abs((days.start - published).days) > _MOST_AHEAD:
        days = None  # Rather last year's, told without its year.
    status: Status = "made" if days and published and days.end < published else "planned"
    yield Claim(
        mention=entry.sentence.places[entry.place],
        sentence=entry.sentence.number,
        people=(),
        open=True,
        strong=True,
        status=status,
        days=days,
        phrase="scheduled",
    )
