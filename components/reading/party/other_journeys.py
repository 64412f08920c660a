"""Whoever else an article puts somewhere on a journey of their own: a minister sent ahead, the host's next guest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.geography.toponym import Toponym
from components.reading.claim import SENT_TO, Claim
from components.reading.dates.days import LIVING_MEMORY, is_long_over
from components.reading.names.person import Person
from components.reading.names.toponyms import is_or_lies_in
from components.reading.party.travellers import Party, belongs, companions_of
from components.reading.phrases.campaign_phrases import CAMPAIGNS

# Who moves there, whatever his country, was elsewhere.
_MOVES = frozenset({"goes to", "back from", "takes him to"})
_THERE = frozenset({"is in", "where"})  # Which is no sign of a journey: he may be at home.
_NAMED_THERE = frozenset({"he in P:", SENT_TO})  # A line for each of several.
_OF_HOSTS_TOO = frozenset({"acts in", "meets in"})
# Which alone is a journey of whoever it is said of.
_OF_ITSELF = CAMPAIGNS | _NAMED_THERE | {"begins or ends in", "trip to", "takes him to"}
_GOES_THERE = _MOVES | {"visits", "trip to", "lands in"}
_FEWEST_CALLED = 3


def others_of(claims: Sequence[Claim], party: Party, published: date | None) -> list[tuple[Party, list[Claim]]]:
    """Travellers of other journeys that the article tells plainly, each with the claims about nobody else.

    A journey is told of whoever goes abroad in office, is somewhere on a certain day, or at more places than one; and
    of companions who are anywhere without the main traveller.
    """
    ours = {c.place for c in claims if c.strong and belongs(c, party)}
    companions = {p.number for p in (*party.companions, *party.along)}
    went_along = {(p.number, c.sentence, c.place) for c in claims if belongs(c, party) for p in c.beside}
    told: dict[int, list[Claim]] = {}
    for claim in claims:
        person = claim.people[0] if claim.people and party.main not in claim.people else None
        if person is None or (person.number in companions and any(is_or_lies_in(one, claim.place) for one in ours)):
            continue
        if (person.number, claim.sentence, claim.place) in went_along:
            continue
        if claim.place in ours and len(claim.people) > 1 and claim.phrase not in _GOES_THERE:
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
            found.append((Party(person, tuple(companions_of(plain, person))), theirs))
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
    """Whether somebody without an office is named in full, twice or with the day and the town of what he does, or with
    the day of going to a country."""
    precise = claim.place.precision == "city" or claim.phrase in _GOES_THERE
    sure = person.mentions > 1 or (claim.days is not None and precise)
    return sure and (" " in person.name or claim.phrase in _MOVES | {"lands in"})


def _is_journey(found: Sequence[Claim], ours: set[Toponym], published: date | None, home: str | None) -> bool:
    """Whether claims about one person tell a journey of theirs; not where they only repeat the party's own stops."""
    person = found[0].people[0]
    if any(c.phrase in _OF_ITSELF or (c.status == "made" and is_long_over(c.days, published)) for c in found):
        return True
    if person.offices and any(_goes_abroad(c, person) or _is_sent_ahead(c, person, ours, home) for c in found):
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


def _is_sent_ahead(claim: Claim, person: Person, ours: set[Toponym], home: str | None) -> bool:
    """Whether somebody of whose country nothing is said, and so of the main traveller's, is abroad: where that is not
    said either, where the main traveller is a guest too."""
    abroad = claim.place.country_code != home if home else claim.place in ours
    moves = claim.strong and claim.phrase not in _OF_HOSTS_TOO
    return abroad and moves and person.country is None and not person.invites
