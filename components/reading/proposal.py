"""What the reader proposes: trips and their stops, named as in the answer key, each stop with its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from components.geography.toponym import Toponym
from components.reading.dates.days import DatePrecision
from components.reading.names.marked import Marked
from components.reading.status.statuses import Status

Basis = Literal["named", "capital", "region"]


@dataclass(frozen=True, slots=True)
class ProposedStop:
    """One stop. `basis` "capital" marks a country that is drawn at its capital.

    `evidence` is text[start_char:end_char] of the article read; `place_start` and `place_end` are where the place
    itself is named in the text.
    """

    place: str
    country: str
    latitude: float
    longitude: float
    precision: str
    basis: Basis
    start: date | None
    end: date | None
    date_precision: DatePrecision
    mode: Literal["in_person", "virtual"]
    status: Status
    travellers: tuple[str, ...]
    topics: tuple[str, ...]
    evidence: str
    start_char: int
    end_char: int
    place_start: int
    place_end: int
    geonames_id: int | None = None

    def as_dict(self) -> dict[str, Any]:
        """The stop as plain values, in the names of the answer key (`lat`, `lon`)."""
        return {
            "place": self.place,
            "country": self.country,
            "lat": self.latitude,
            "lon": self.longitude,
            "precision": self.precision,
            "basis": self.basis,
            "start": self.start.isoformat() if self.start else None,
            "end": self.end.isoformat() if self.end else None,
            "date_precision": self.date_precision,
            "mode": self.mode,
            "status": self.status,
            "travellers": list(self.travellers),
            "topics": list(self.topics),
            "evidence": self.evidence,
            "start_char": self.start_char,
            "end_char": self.end_char,
            "place_start": self.place_start,
            "place_end": self.place_end,
            "geonames_id": self.geonames_id,
        }


@dataclass(frozen=True, slots=True)
class ProposedTrip:
    """Stops of one journey in order of travel.

    `start` and `end` are what the article says of the journey as a whole, each None where it says nothing, whatever
    its stops' days are; `date_precision` is that of the start. `return_to` is the place at home where the journey
    ends. `evidence` are the sentences that say so, word for word.
    """

    travellers: tuple[str, ...]
    stops: tuple[ProposedStop, ...]
    start: date | None = None
    end: date | None = None
    date_precision: DatePrecision = "none"
    return_to: Toponym | None = None
    evidence: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The trip as plain values."""
        return {
            "travellers": list(self.travellers),
            "start": self.start.isoformat() if self.start else None,
            "end": self.end.isoformat() if self.end else None,
            "date_precision": self.date_precision,
            "return_to": self.return_to.name if self.return_to else None,
            "evidence": list(self.evidence),
            "stops": [stop.as_dict() for stop in self.stops],
        }


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from one article. `text` is what all positions count in; `sentences` are its sentences, with the
    places, people and dates in them."""

    text: str
    title: str | None
    outlet: str | None
    author: str | None
    url: str | None
    published: date | None
    published_basis: str | None
    trips: tuple[ProposedTrip, ...]
    people: tuple[str, ...] = ()
    sentences: tuple[Marked, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The reading as plain values, without the text."""
        return {
            "title": self.title,
            "outlet": self.outlet,
            "author": self.author,
            "url": self.url,
            "published": self.published.isoformat() if self.published else None,
            "published_basis": self.published_basis,
            "trips": [trip.as_dict() for trip in self.trips],
        }
