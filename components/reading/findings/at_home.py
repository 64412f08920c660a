"""Where the traveller is at home there is no stop: in the town that an office is called after, and in the capital that
an article about a journey is dated from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from components.reading.claim import Claim
from components.reading.findings.datelines import dated_from
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.party.home import is_posted
from components.reading.party.travellers import Party
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.regex import regex

_SEATED = r"(?:[Aa]rchbishop|[Bb]ishop|[Mm]ayor|[Mm]etropolitan)"
_SEATED_SPELT = ("ishop", "ayor", "etropolitan")
_TOWN = r"[A-Z]\w+(?: [A-Z]\w+)?"
# "The N0 A0 to P0 , A1 ,": whoever is named behind it holds that post.
_POST = regex(r" A(?P<who>\d+) to (?:the )?P(?P<post>\d+) (?!(?:, )?A\d)")
_POST_OF = regex(r" A\d+ to (?:the )?P(?P<post>\d+) (?:, )?A(?P<who>\d+) ")
_REPRESENTS = regex(
    r" A(?P<who>\d+) (?:, )?(?:who )?(?:has|had) (?:represented|served) (?:[^\s,]+ ){1,4}?(?:in|to) (?:the )?"
    r"P(?P<post>\d+) since "
)
_RESIDENCE = regex(r" A(?P<who>\d+) 's (?:official )?residence (?:in|at) (?:the )?P(?P<post>\d+) ")
_TOUR_OVER = regex(
    r" after (?:concluding|completing|ending|finishing|wrapping up) (?:his|her|their|an?) (?:[a-z-]+ ){0,2}?"
    r"\S+-(?:nation|country) (?:[a-z-]+ ){0,2}?(?:tour|trip|visit|swing) |"
    r" , (?:concluding|completing|ending|finishing|wrapping up) (?:(?:his|her|their) )?(?:[a-z-]+ ){0,2}?"
    r"visits to P\d+ (?:,|and) "
)


def without_the_way_home(claims: list[Claim], sentences: Sequence[Marked], party: Party) -> list[Claim]:
    """The party's claims, without the capital where one in office is at home: before a journey that is announced from
    there, or after one to several countries that has ended."""
    dated_at = dated_from(sentences)
    if dated_at is None or not dated_at.place.capital or not party.main.offices & OF_STATE:
        return claims
    if party.home not in {None, dated_at.place.country_code}:
        return claims
    if any(c.strong and c.place.is_wide and c.place.country_code == dated_at.place.country_code for c in claims):
        return claims  # "Will travel to Ireland", dated from Dublin: a guest.
    ahead = all(c.status != "made" for c in claims if c.strong)
    over = {s.number for s in sentences if _TOUR_OVER.search(s.code)}
    away = [c for c in claims if c.place != dated_at.place or not (ahead or c.sentence in over)]
    return away if any(c.strong for c in away) else claims


def without_the_post(claims: list[Claim], sentences: Sequence[Marked], party: Party) -> list[Claim]:
    """The party's claims, without the capital in which an ambassador lives: "her ambassador to P0", and where the
    residence is."""
    if not is_posted(party.main):
        return claims
    posts = {
        sentence.places[int(said["post"])].place
        for sentence in sentences
        for way in (_POST, _POST_OF, _REPRESENTS, _RESIDENCE)
        for said in way.finditer(sentence.code)
        if sentence.people[int(said["who"])] in {None, party.main}
    }
    lands = {post.country_code for post in posts}
    at_home = {c.place for c in claims if c.place.country_code in lands and (c.place.capital or c.place.is_wide)}
    return [c for c in claims if c.place not in at_home | posts]


def seats_of(person: Person, text: str) -> set[str]:
    """The towns a prelate or a mayor is called after: "Cardinal Ann Lee , archbishop of Lima", goes home there."""
    if not any(seated in text for seated in _SEATED_SPELT):
        return set()
    name = re.escape(person.surname)
    before = rf"\b{_SEATED} of (?P<a>{_TOWN}),? (?:[A-Z]\w+\.? ){{0,3}}?{name}\b"
    after = rf"\b{name}, (?:the )?(?:[\w-]+ )?{_SEATED} of (?P<b>{_TOWN})"
    behind = rf"\b(?:{_SEATED}) (?:\w+ ){{0,2}}?{name} of (?P<c>{_TOWN})"
    return {town for one in (before, after, behind) for said in re.finditer(one, text) for town in said.groups()}
