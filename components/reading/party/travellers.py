"""An article is about somebody's journey: whose, who goes with them, and where they are at home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import LIVING_MEMORY, is_long_over
from components.reading.names.marked import Marked
from components.reading.names.people import People, Person
from components.reading.names.toponyms import is_or_lies_in
from components.reading.party.home import homeland
from components.reading.party.parties import unnamed_party
from components.reading.party.protagonist import protagonist
from components.reading.phrases.campaign_phrases import CAMPAIGNS
from components.reading.vocabulary.people import OF_STATE

# Who moves there, whatever his country, was elsewhere.
_MOVES = frozenset({"goes to", "back from", "takes him to"})
_THERE = frozenset({"is in", "where"})  # Which is no sign of a journey: he may be at home.
_NAMED_THERE = frozenset({"he in P:", "sent to"})  # A line for each of several.
# Which alone is a journey of whoever it is said of.
_OF_ITSELF = CAMPAIGNS | _NAMED_THERE | {"begins or ends in", "trip to", "takes him to"}
_GOES_THERE = _MOVES | {"visits", "trip to", "lands in"}
_FEWEST_CALLED = 3
_COMMANDS = frozenset({"chief", "general"})
_UNTOLD = 0.7  # What a sure claim that names nobody is worth to the protagonist.
_MOST_UNTOLD = 5
_AS_TITLED = 1.5  # Going where the headline says that somebody goes.
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
    return Party(main, tuple(_companions(claims, main))) if sure else None


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


def _companions(claims: Sequence[Claim], main: Person) -> list[Person]:
    """Those named beside the main traveller as going to the same place."""
    found: list[Person] = []
    for claim in claims:
        if main in claim.people or claim.joins:
            found += [p for p in claim.people if p is not main and p not in found]
    return found


def others_of(claims: Sequence[Claim], party: Party, published: date | None) -> list[tuple[Party, list[Claim]]]:
    """Travellers of other journeys that the article tells plainly, each with the claims about nobody else.

    A journey is told of whoever goes abroad in office, is somewhere on a certain day, or at more places than one; and
    of companions who are anywhere without the main traveller.
    """
    ours = {c.place for c in claims if c.strong and belongs(c, party)}
    companions = {p.number for p in (*party.companions, *party.along)}
    told: dict[int, list[Claim]] = {}
    for claim in claims:
        person = claim.people[0] if claim.people and party.main not in claim.people else None
        if person is None or (person.number in companions and any(is_or_lies_in(one, claim.place) for one in ours)):
            continue
        if claim.place in ours and len(claim.people) > 1:
            continue
        if _is_told(claim, published) and not person.speaks_for_others:
            told.setdefault(person.number, []).append(claim)
    rolls = _rolls(claims)
    found: list[tuple[Party, list[Claim]]] = []
    for number, said in sorted(told.items()):
        person = said[0].people[0]  # Known by what is sure of him; the rest must lie in the same countries.
        sure = {c.place.country_code for c in said if c.strong}
        said = [c for c in said if c.strong or c.place.country_code in sure]
        rounds = _makes_rounds(said)
        plain = [c for c in said if c.strong and (rounds or c.sentence in rolls or _is_plain(c, person))]
        called = any(c.sentence in rolls for c in plain)
        theirs = said if rounds else plain
        if plain and (number in companions or called or _is_journey(theirs, ours, published, party.home)):
            found.append((Party(person, tuple(_companions(plain, person))), theirs))
    return found


def _rolls(claims: Sequence[Claim]) -> frozenset[int]:
    """The numbers of sentences that tell who goes where, of several people: "A flies to P, B to Q and C to R"."""
    sent: dict[int, set[int]] = {}
    for claim in claims:
        if claim.strong and len(claim.people) == 1 and " " in claim.people[0].name and claim.phrase in _GOES_THERE:
            sent.setdefault(claim.sentence, set()).add(claim.people[0].number)
    return frozenset(number for number, who in sent.items() if len(who) >= _FEWEST_CALLED)


def _is_told(claim: Claim, published: date | None) -> bool:
    """Whether a sentence of the body puts somebody somewhere, and not a lifetime ago."""
    recent = claim.days is None or published is None or published - claim.days.end <= LIVING_MEMORY
    return not claim.in_title and not claim.virtual and not claim.returning and recent


def _makes_rounds(said: Sequence[Claim]) -> bool:
    """Whether sentence after sentence tells what somebody named in full, and nobody else, does in town after town."""
    places = {c.place for c in said if c.place.precision != "country"}
    named = bool(said) and " " in said[0].people[0].name
    return named and len(places) > 1 and any(c.strong and not c.pronoun for c in said)


def _is_plain(claim: Claim, person: Person) -> bool:
    """Whether somebody is known by office or full name."""
    return bool(person.offices) or _is_well_known(person, claim) or claim.phrase in _NAMED_THERE


def _is_well_known(person: Person, claim: Claim) -> bool:
    """Whether somebody without an office is named in full, twice or with the day and the town of what he does."""
    sure = person.mentions > 1 or (claim.days is not None and claim.place.precision == "city")
    return sure and (" " in person.name or claim.phrase in _MOVES | {"lands in"})


def _is_journey(found: Sequence[Claim], ours: set[Toponym], published: date | None, home: str | None) -> bool:
    """Whether claims about one person tell a journey of theirs; not where they only repeat the party's own stops."""
    person = found[0].people[0]
    if any(c.phrase in _OF_ITSELF or (c.status == "made" and is_long_over(c.days, published)) for c in found):
        return True
    if person.offices and any(_goes_abroad(c, person) or _is_sent_ahead(c, person, home) for c in found):
        return True
    away = [c for c in found if not (c.place.capital and c.place.country_code == person.country)]
    places = {c.place for c in away}
    hosting = {place.country_code for place in ours}
    going = bool(person.offices) and any(
        c.phrase not in _THERE and (person.country or c.place.country_code not in hosting) for c in away
    )
    return bool(places - ours) and (len(places) > 1 or going or any(c.days for c in away))


def _goes_abroad(claim: Claim, person: Person) -> bool:
    moves = person.country is not None or claim.phrase in _GOES_THERE | {"due in"}
    return moves and person.country != claim.place.country_code


def _is_sent_ahead(claim: Claim, person: Person, home: str | None) -> bool:
    """Whether somebody of whose country nothing is said, and so of the main traveller's, is abroad on a certain day."""
    ours = person.country is None and home is not None and not person.invites
    return ours and claim.phrase == "is in" and claim.days is not None and claim.place.country_code != home


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
