"""An article is about somebody's journey: whose, who goes with them, and where they are at home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.names.people import People
from components.reading.names.person import Person
from components.reading.party.home import homeland
from components.reading.party.parties import unnamed_party
from components.reading.party.protagonist import protagonist
from components.reading.vocabulary.people import OF_STATE

_COMMANDS = frozenset({"chief", "general"})
_UNTOLD = 0.7  # What a sure claim that names nobody is worth to the protagonist.
_MOST_UNTOLD = 5
_AS_TITLED = 1.5  # Going where the headline says that somebody goes.
_GOES_ON_TO = frozenset({"P follows", "P is reached"})  # What only a journey told otherwise goes on to.
SOMEBODYS = -1  # Among the numbers of people whose journey is spoken of: a journey of nobody named.


@dataclass(frozen=True, slots=True)
class Party:
    """The main traveller, companions at some of the stops, and those who go along to all of them; whether they say so
    themselves: "I" and "we"."""

    main: Person
    companions: tuple[Person, ...]
    along: tuple[Person, ...] = ()
    narrates: bool = False

    @property
    def home(self) -> str | None:
        """Country code of the main traveller, where the article says it; a pope has none."""
        return homeland(self.main)


def party_of(
    claims: Sequence[Claim], people: People, merits: dict[int, float], journeys: frozenset[int] = frozenset()
) -> Party | None:
    """The article's travellers; None when it tells of nobody's journey.

    Whoever the most and surest claims are about is the main traveller; `merits` say how much the article is about each
    of its people. Claims that name nobody ("the trip") are the protagonist's. `journeys` are the numbers of people
    whose trip is spoken of; for them unsure claims are enough.
    """
    journeys |= _chained(claims)
    hero = protagonist(merits, people)
    on_tour = hero is not None and hero.is_party and hero.number in journeys  # And is meant by "the band".
    strong = [c for c in claims if c.strong or any(p.number in journeys for p in c.people) or (on_tour and c.open)]
    if not journeys and all(c.phrase in _GOES_ON_TO for c in strong):
        strong = []  # "Switzerland and Germany followed" in a table of figures.
    in_passing = not strong and _visits_in_passing(claims, journeys)
    if not strong and not in_passing:
        return None
    worths: dict[int, float] = {}
    for claim in claims:
        for nth, person in enumerate(claim.people):
            if person.speaks_for_others and not person.offices - {"spokesman", "spokeswoman", "spokesperson"}:
                continue
            worth = (2.0 if claim.strong else 0.4) - 0.1 * nth - (1.0 if claim.in_title else 0.0)
            worth /= max(1, claim.listed) ** 0.5  # A list is said at one go.
            worths[person.number] = worths.get(person.number, 0.0) + worth
    untold = sum(c.open and (c.strong or on_tour) and not _is_host_there(hero, c) for c in claims)
    if hero and untold:
        worths[hero.number] = worths.get(hero.number, 0.0) + min(untold, _MOST_UNTOLD) * _UNTOLD
    titled = {c.place.country_code for c in claims if c.in_title and not c.people}
    called_there = {c.people[0].number for c in claims if c.strong and c.people and c.place.country_code in titled}
    for number in worths:
        person = people.all[number]
        worths[number] += _AS_TITLED if number in called_there else 0.0
        worths[number] += merits.get(number, 0.0)
        worths[number] -= 1.5 if People.is_bare(person) and person.mentions < 3 and person is not hero else 0.0
        worths[number] += 1.0 if number in journeys else 0.0
        worths[number] -= 3.0 if People.is_bare(person) and person.mentions < 2 and merits.get(number, 0.0) < 1 else 0.0
        sure = any(c.strong and person in c.people for c in claims) or (person is hero and untold)
        if not sure and number not in journeys:
            worths[number] -= 3.0
    if not worths:
        return None
    main = people.all[max(worths, key=lambda n: (worths[n], -n))]
    sure = in_passing or main.number in journeys or any(c.strong and (main in c.people or c.open) for c in claims)
    return Party(main, tuple(companions_of(claims, main))) if sure else None


def _is_host_there(person: Person | None, claim: Claim) -> bool:
    """Whether somebody in office is at home where a claim leads, of which it is not said who goes there."""
    governs = person is not None and not person.offices.isdisjoint(OF_STATE | _COMMANDS)
    return person is not None and governs and person.country == claim.place.country_code


def _chained(claims: Sequence[Claim]) -> frozenset[int]:
    """The numbers of those who are on different days in different places: that is a journey, whatever the verbs."""
    dated: dict[int, set[tuple[str, date]]] = {}
    for claim in claims:
        for person in claim.people[:1]:
            if claim.days and claim.days.precision == "day" and claim.place.precision != "country":
                dated.setdefault(person.number, set()).add((claim.place.name, claim.days.start))
    return frozenset(
        number
        for number, found in dated.items()
        if len({name for name, _ in found}) > 1 and len({day for _, day in found}) > 1
    )


def unnamed_traveller(text: str, sentences: Sequence[Marked], claims: Sequence[Claim], people: People) -> Person | None:
    """Whose journey surely is told of nobody named: "the squad", "a 66-year-old cyclist"."""
    told = any(c.strong and not c.people and not c.in_title for c in claims)
    return unnamed_party(text, sentences, len(people.all)) if told else None


def _visits_in_passing(claims: Sequence[Claim], journeys: frozenset[int]) -> bool:
    """Whether "the visit" is spoken of, nobody's by name, and sentences put one person at two places."""
    body = [c for c in claims if not c.in_title]
    named = {p.number: p for c in body for p in c.people if not People.is_bare(p)}
    placed = {c.place.name for c in body if not c.people or any(p.number in named for p in c.people)}
    return SOMEBODYS in journeys and len(named) == 1 and len(placed) > 1


def companions_of(claims: Sequence[Claim], main: Person) -> list[Person]:
    """Those named beside the main traveller as going to the same place."""
    found: list[Person] = []
    for claim in claims:
        if main in claim.people or claim.joins:
            found += [p for p in claim.people if p is not main and p not in found]
    return found


def belongs(claim: Claim, party: Party) -> bool:
    """Whether a claim is about the party: it names the main traveller, or nobody."""
    return party.main in claim.people or not claim.people


def sentences_about(party: Party, parties: Sequence[Party], sentences: Sequence[Marked]) -> list[Marked]:
    """The sentences that may speak of a party's journey; those that name no traveller speak of the first party's, and
    none does of an earlier one of the same traveller."""
    if party is not parties[0] and party.main is parties[0].main:
        return []
    others = [one.main for one in parties if one is not party]
    own = party is parties[0]
    return [s for s in sentences if party.main in s.people or (own and not any(p in others for p in s.people))]
