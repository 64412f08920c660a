"""Claims and parties made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.names.marked import PlaceMention
from components.reading.names.person import Person
from components.reading.party.travellers import Party
from components.reading.reader import default_atlas


def claim(name: str, sentence: int, nth: int = 0, **said: object) -> Claim:
    """Somebody visited a place, surely, the nth that a sentence names; each sentence is a hundred characters long."""
    place = default_atlas().means(name)
    assert place is not None
    at = sentence * 100 + nth
    plain = Claim(
        mention=PlaceMention(place, at, at + 1), sentence=sentence, people=(), open=True,
        strong=True, status="made", days=None, phrase="visits",
    )  # fmt: skip
    return replace(plain, **said)  # type: ignore[arg-type]


def day(number: int, until: int | None = None) -> Days:
    """A day, or some, of September 2022."""
    return Days(date(2022, 9, number), date(2022, 9, until or number), "day")


def party(offices: str = "", country: str | None = None, name: str = "Ann Lee") -> Party:
    """Somebody travelling alone."""
    return Party(Person(0, name, set(offices.split()), country), ())
