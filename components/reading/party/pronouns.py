"""A pronoun that leads back to somebody who is never said to travel by name means the one who is.

"A spokeswoman said the rest of the minister's plans stand. He is due in Oslo": what the nearest name would claim
belongs to the traveller of the article, as long as there is one who is named as such.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.reading.claim import Claim
from components.reading.names.people import People
from components.reading.names.person import Person
from components.reading.party.travellers import SOMEBODYS
from components.reading.vocabulary.people import ROLES

_LEAD = 1  # An article may begin with an official whom its second sentence names.


def settled(claims: Sequence[Claim], people: People, journeys: frozenset[int]) -> list[Claim]:
    """The claims, with those of pronouns given to nobody in particular where their owner is no traveller by name."""
    by_name: dict[int, Person] = {
        p.number: p for c in claims if c.strong and c.pronoun is None and not c.in_title for p in c.people
    }
    titled = {p.number: p for c in claims if c.strong and c.pronoun is None for p in c.people}
    travellers = set(by_name) | set(titled) | set(journeys) - {SOMEBODYS} | _named_just_before(claims)
    if not travellers:
        travellers = _often_meant(claims)
    if not travellers:  # Whoever the article is about, then.
        spoken_of = [p for p in people.all if not p.speaks_for_others]
        most = max(spoken_of, key=lambda p: (min(p.mentions, 2), bool(p.offices), p.mentions, -p.number), default=None)
        travellers = {most.number} if most else set()
    genders = {p.gender for p in (by_name | titled).values()}
    # "The governor" would be one of them; a superstar may be called a singer as well.
    known = bool(by_name) and all(p.offices - ROLES for p in by_name.values())
    lead = min((c.sentence for c in claims if not c.in_title), default=0)
    kept = [c for c in claims if c.pronoun != "office" or not known or c.sentence == lead <= _LEAD]
    return [_given(c, travellers, genders) for c in kept]


def _named_just_before(claims: Sequence[Claim]) -> set[int]:
    """The numbers of those whom a pronoun sends on from where the sentence before it has them do something by name."""
    acting = {(c.sentence, p.number) for c in claims if c.pronoun is None and not c.in_title for p in c.people}
    return {
        c.people[0].number
        for c in claims
        if c.strong and c.pronoun and len(c.people) == 1 and (c.sentence - 1, c.people[0].number) in acting
    }


def _often_meant(claims: Sequence[Claim]) -> set[int]:
    """The number of whom pronouns send to more places than one, and nobody else to as many."""
    sent: dict[int, set[str]] = {}
    for claim in claims:
        if claim.strong and claim.pronoun and len(claim.people) == 1 and " " in claim.people[0].name:
            sent.setdefault(claim.people[0].number, set()).add(claim.place.name)
    most = sorted(sent, key=lambda number: -len(sent[number]))
    clear = most and len(sent[most[0]]) > 1 and (len(most) == 1 or len(sent[most[0]]) > len(sent[most[1]]))
    return {most[0]} if clear else set()


def _given(claim: Claim, travellers: set[int], genders: set[str | None]) -> Claim:
    if claim.pronoun is None or any(p.number in travellers for p in claim.people):
        return claim
    if genders and not genders & {claim.pronoun, None}:
        return claim
    return replace(claim, people=(), open=True)
