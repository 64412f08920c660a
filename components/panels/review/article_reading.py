"""The one place where the page meets the reader: an article's text in, and out what the page shows and proposes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from components.geography.geocoder import capital_of
from components.panels.review.facts import NOTHING_SAID, TripFacts
from components.panels.review.places import Place, place_at
from components.reading.names.lines import MOST_SENTENCES
from components.reading.names.marked import Marked
from components.reading.proposal import ProposedStop, ProposedTrip
from components.reading.reader import read

Kind = Literal["person", "place", "date", "evidence"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters start..end of an article's text and what they are."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class ReadStop:
    """A stop as proposed; `sentence` is the number of the sentence that says so, None where there is none."""

    place: Place
    start: date | None
    end: date | None
    date_precision: str
    mode: str
    status: str
    travellers: tuple[str, ...]
    topics: tuple[str, ...]
    sentence: int | None


@dataclass(frozen=True, slots=True)
class ReadTrip:
    """A trip as proposed: its stops in order of travel, what the text says of it as a whole, and the sentences that
    say so."""

    stops: tuple[ReadStop, ...] = ()
    facts: TripFacts = NOTHING_SAID
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as read. Marks and sentences count characters of `text`; marks are in order and do not overlap."""

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    published: date | None = None
    published_basis: str | None = None
    sentences: tuple[tuple[int, int], ...] = ()
    marks: tuple[Mark, ...] = ()
    trips: tuple[ReadTrip, ...] = ()

    @property
    def is_cut(self) -> bool:
        """Whether there is more of it than is read."""
        if len(self.sentences) < MOST_SENTENCES:
            return False
        return any(character.isalnum() for character in self.text[self.sentences[-1][1] :])

    def said(self, sentence: int) -> str:
        """A sentence, word for word, white space folded."""
        start, end = self.sentences[sentence]
        return " ".join(self.text[start:end].split())


def article_reading(text: str, published: date | None) -> ReadArticle:
    """What the reader proposes for a text; `published` counts where the text does not say when it appeared."""
    found = read(text, published)
    spans = tuple((one.span.start, one.span.end) for one in found.sentences)
    trips = tuple(_trip(trip, spans) for trip in found.trips)
    return ReadArticle(
        text=found.text,
        title=found.title or "",
        outlet=found.outlet or "",
        author=found.author or "",
        url=found.url or "",
        published=found.published,
        published_basis=found.published_basis,
        sentences=spans,
        marks=tuple(_marks(found.text, found.sentences)),
        trips=trips,
    )


def _trip(trip: ProposedTrip, spans: tuple[tuple[int, int], ...]) -> ReadTrip:
    home = place_at(trip.return_to) if trip.return_to else None
    facts = TripFacts(trip.start, trip.end, trip.date_precision, home.label if home else "", home)
    said = tuple(" ".join(sentence.split()) for sentence in trip.evidence)
    return ReadTrip(tuple(_stop(stop, spans) for stop in trip.stops), facts, said)


def _stop(stop: ProposedStop, spans: tuple[tuple[int, int], ...]) -> ReadStop:
    sentence = next((n for n, (start, end) in enumerate(spans) if start <= stop.start_char < end), None)
    return ReadStop(
        place=_place(stop),
        start=stop.start,
        end=stop.end,
        date_precision=stop.date_precision,
        mode=stop.mode,
        status=stop.status,
        travellers=stop.travellers,
        topics=stop.topics,
        sentence=sentence,
    )


def _place(stop: ProposedStop) -> Place:
    """The place as it is saved: a country without a city is drawn at its capital."""
    capital = capital_of(stop.country) if stop.basis == "capital" else None
    if capital is not None:
        return place_at(capital, basis="capital")
    return Place.known(
        stop.place, stop.country, stop.latitude, stop.longitude, stop.precision, stop.geonames_id, stop.basis
    )


def _marks(text: str, sentences: Sequence[Marked]) -> Iterator[Mark]:
    """People, places and dates where the text names them; where two overlap the first and longer one stays."""
    names = {name for one in sentences for person in one.people if person for name in (person.name, person.surname)}
    listed = "|".join(re.escape(name) for name in sorted(filter(None, names), key=len, reverse=True))
    found = [Mark(place.start, place.end, "place") for one in sentences for place in one.places]
    found += [Mark(day.start, day.end, "date") for one in sentences for day in one.dates]
    if listed:
        for one in sentences:
            named = re.compile(rf"\b(?:{listed})\b").finditer(text, one.span.start, one.span.end)
            found += [Mark(name.start(), name.end(), "person") for name in named]
    last = 0
    for mark in sorted(found, key=lambda mark: (mark.start, mark.start - mark.end)):
        if mark.start >= last and mark.end > mark.start:
            yield mark
            last = mark.end
