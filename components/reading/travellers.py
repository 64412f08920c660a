"""An article is about somebody's journey: whose, who goes with them, and where they are at home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from components.reading.claim import Claim
from components.reading.people import People, Person

_PLAIN = frozenset({"visits", "goes to", "lands in", "due in", "is in"})
_STILL_NEWS = 14  # days
SOMEBODYS = -1  # Among the numbers of people whose journey is spoken of: a journey of nobody named.


@dataclass(frozen=True, slots=True)
class Party:
    """The main traveller and those who travel with them, on all stops or some."""

    main: Person
    companions: tuple[Person, ...]

    @property
    def home(self) -> str | None:
        """Country code of the main traveller, where the article says it."""
        return self.main.country


def party_of(claims: Sequence[Claim], people: People, journeys: frozenset[int] = frozenset()) -> Party | None:
    """The article's travellers; None when it tells of nobody's journey.

    Whoever the most and surest claims are about is the main traveller. Claims that name nobody ("the trip") count only
    when somebody else's do not, and then go to the person the article speaks of most. `journeys` are the numbers of
    people whose trip is spoken of; for them unsure claims are enough.
    """
    strong = [c for c in claims if c.strong or any(p.number in journeys for p in c.people)]
    in_passing = not strong and _visits_in_passing(claims, journeys)
    if not strong and not in_passing:
        return None
    merits: dict[int, float] = {}
    for claim in claims:
        for nth, person in enumerate(claim.people):
            if person.speaks_for_others and not person.offices - {"spokesman", "spokeswoman", "spokesperson"}:
                continue
            worth = (2.0 if claim.strong else 0.4) - 0.1 * nth - (1.0 if claim.in_title else 0.0)
            merits[person.number] = merits.get(person.number, 0.0) + worth
    for number in merits:
        person = people.all[number]
        merits[number] += min(person.mentions, 10) * 0.15 + (0.5 if person.offices else 0.0) - 0.05 * number
        merits[number] -= 1.5 if People.is_bare(person) and person.mentions < 3 else 0.0
        merits[number] += 1.0 if number in journeys else 0.0
        if not any(c.strong and person in c.people for c in claims) and number not in journeys:
            merits[number] -= 3.0
    if merits:
        main = people.all[max(merits, key=lambda n: (merits[n], -n))]
        sure = in_passing or main.number in journeys or any(c.strong and main in c.people for c in claims)
        if not sure and not any(c.strong and c.open for c in claims):
            return None
    else:
        candidates = [p for p in people.all if not p.speaks_for_others and p.offices]
        candidates = candidates or [
            p for p in people.all if not p.speaks_for_others and " " in p.name and (p.mentions > 1 or p.number < 3)
        ]
        main_or_none = max(candidates, key=lambda p: (p.mentions, -p.number), default=None)
        if main_or_none is None:
            return None
        main = main_or_none
    return Party(main, tuple(_companions(claims, main)))


def _visits_in_passing(claims: Sequence[Claim], journeys: frozenset[int]) -> bool:
    """Whether "the visit" is spoken of, nobody's by name, and sentences put one person at two places."""
    body = [c for c in claims if not c.in_title]
    named = {p.number: p for c in body for p in c.people if not People.is_bare(p)}
    placed = {c.place.name for c in body if not c.people or any(p.number in named for p in c.people)}
    return SOMEBODYS in journeys and len(named) == 1 and len(placed) > 1


def _companions(claims: Sequence[Claim], main: Person) -> list[Person]:
    """Those named beside the main traveller as going to the same place."""
    found: list[Person] = []
    for claim in claims:
        if main in claim.people or claim.joins:
            found += [p for p in claim.people if p is not main and p not in found]
    return found


def others_of(claims: Sequence[Claim], party: Party, published: date | None) -> list[tuple[Party, list[Claim]]]:
    """Travellers of other journeys that the article tells plainly, each with the claims about nobody else.

    Plain is a sure sentence of the body with one holder of an office who goes abroad, now and not weeks ago.
    """
    known = {party.main.number, *(p.number for p in party.companions)}
    plain: dict[int, list[Claim]] = {}
    for claim in claims:
        person = claim.people[0] if len(claim.people) == 1 else None
        if person and person.number not in known and _tells_plainly(claim, person, published):
            plain.setdefault(person.number, []).append(claim)
    return [(Party(found[0].people[0], ()), found) for _, found in sorted(plain.items())]


def _tells_plainly(claim: Claim, person: Person, published: date | None) -> bool:
    recent = claim.days is None or published is None or (published - claim.days.end).days <= _STILL_NEWS
    abroad = person.country is not None and person.country != claim.place.country_code
    return (
        claim.strong
        and not claim.in_title
        and not claim.virtual
        and not claim.returning
        and claim.phrase in _PLAIN
        and bool(person.offices)
        and not person.speaks_for_others
        and abroad
        and recent
    )


def belongs(claim: Claim, party: Party) -> bool:
    """Whether a claim is about the party: it names the main traveller, or nobody."""
    return party.main in claim.people or not claim.people
