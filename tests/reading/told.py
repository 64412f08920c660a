"""What an article tells, on the way to its stops and of them, as tests compare it."""

from __future__ import annotations

from datetime import date

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.names.marking import marked_sentences
from components.reading.names.person import Person
from components.reading.proposal import ProposedStop
from components.reading.reader import default_atlas, read
from components.reading.text.article import read_article


def marked(text: str) -> list[Marked]:
    """The sentences of a text with everything in them marked."""
    return marked_sentences(read_article(text), default_atlas())[0]


def people(text: str) -> list[Person]:
    """Everybody whom a text names."""
    return marked_sentences(read_article(text), default_atlas())[1].all


def claims(sentences: list[Marked], **told: object) -> list[Claim]:
    """One claim for each place that the sentences name: planned, of nobody named, with no days; but for what is
    `told`."""
    plain = {"people": (), "open": True, "strong": True, "status": "planned", "days": None, "phrase": "goes to"}
    return [
        Claim(mention=mention, sentence=sentence.number, **{**plain, **told})  # type: ignore[arg-type]
        for sentence in sentences
        for mention in sentence.places
    ]


def stops(text: str, published: date | None = None) -> list[ProposedStop]:
    """The stops of all trips, in their order."""
    return [stop for trip in read(text, published).trips for stop in trip.stops]


def when(stop: ProposedStop) -> str:
    """The days of a stop: "05-14" or "05-14..05-16", "" where none is said."""
    first, last = (f"{day:%m-%d}" if day else "" for day in (stop.start, stop.end))
    return first if first == last else f"{first}..{last}"


def days(text: str, published: date) -> dict[str, str]:
    """From places to their days."""
    return {stop.place: when(stop) for stop in stops(text, published)}
