"""People to say things of: in office at home and abroad, in an office of no country, in none."""

from __future__ import annotations

from components.reading.claim import Claim
from components.reading.names.people import People
from components.reading.names.person import Person
from tests.reading.itinerary.claims import claim

PEOPLE = People()
ANN = PEOPLE.named(["Ann", "Lee"], ["Minister"], "NO")
BOB = PEOPLE.named(["Bob", "Ray"], ["Minister"], "PE")
ANA = PEOPLE.named(["Ana", "Torres"], [], None)
EVA = PEOPLE.named(["Eva", "Hill"], ["Minister"], None)
TOM = PEOPLE.named(["Tom", "Berg"], ["Spokesman"], None)
LOW = PEOPLE.named(["Low"], [], None)
MERITS = {ANN.number: 2.0, BOB.number: 1.0, ANA.number: 0.5}


def of(person: Person, place: str = "Lima", sentence: int = 0, **said: object) -> Claim:
    return claim(place, sentence, people=(person,), open=False, **said)
