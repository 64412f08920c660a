"""A name may be a thing's: a mountain pass, an aircraft, a hymn. Whoever travels does something somewhere in the text.

What a thing would claim belongs to nobody in particular, and so to the traveller of the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.names.people import People
from components.reading.names.person import Person
from components.reading.syntax.predicates import PREPOSITIONS, is_finite
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_SIGN = regex(r"A\d+$")
_DETERMINERS = words("the a an his her its their our this that x")
_OF_PEOPLE = words("by with and alongside from")  # "A visit by A0", "with A0", "A0 and A1": these may be somebody.
_ADJECTIVE = regex(r"(?:[a-z-]+|\d[\d,.]*|N\d+)$")
_LONGEST = 5  # words
LOOSEST = "somewhere"  # The nearest name and the nearest place: of a thing that says nothing.
_DAY = regex(r"D\d+$")
_STAFFED = regex(
    r" A(?P<company>\d+) (?:'s (?:[a-z]+ ){0,2}?A(?P<head>\d+)|(?:managers|shareholders|stores|shares|executives))(?= )"
)
# "Nordhem , a furniture maker , moved to P0".
_IS_A_FIRM = regex(
    r" A(?P<company>\d+) , (?:an?|the) (?:[a-z-]+ |N\d+ |P\d+ 's ){0,4}?(?:company|firm|maker|manufacturer|magazine|"
    r"newspaper|publisher|bank|insurer|retailer|airline|brewery|brewer|supplier|producer|distributor|developer|"
    r"start-up|chain|subsidiary|carmaker|chipmaker|wholesaler) (?=[,.;]|based|founded|with|which|that|in )"
)
# A ship by what stands before its name, "the Captain Yusuf was bound for P0", "Hurricane A0".
_SHIPS_PREFIXES = words("MV M/V HMS USS RMS HMAS HMCS HMNZS INS USNS FV RRS MSC")
_STORM = regex(r" (?:storm|hurricane|cyclone|typhoon) A(?P<thing>\d+) ")
_NAMED_LIKE_SOMEBODY = regex(r"(?P<the> the)? A(?P<thing>\d+)(?= )")
_ALSO_OF_SHIPS = words("captain lady sir lord commander admiral duchess")
_OF_COMPANY = frozenset({"executive", "chairman", "chairwoman", "ceo", "founder", "boss"})
_CONJUNCTIONS = words("since after before until as while when because")  # "Since A0 travelled".
_WHO = words("who whose whom")
_TELLS_OF_SOMEBODY = _WHO | words("( and 's")


def without_things(claims: Sequence[Claim], sentences: Sequence[Marked], movers: frozenset[int]) -> list[Claim]:
    """The claims; those of names that are plainly no traveller's, or of the ships and storms among the `movers`, are
    given to nobody in particular."""
    suspects = {p.number for c in claims for p in c.people if not p.offices and not p.gender}
    things = suspects - (_somebody(sentences, suspects) - companies(sentences)) if suspects else suspects
    things |= movers
    return [_without(c, things) if c.people and things else c for c in claims]


def ships_and_storms(sentences: Sequence[Marked]) -> frozenset[int]:
    """Numbers of those who are ships or storms by what stands before their names: a ship by an article each time."""
    found = {p.number for s in sentences for p in s.people if p and p.name.split(" ")[0] in _SHIPS_PREFIXES}
    ships, people = set[int](), set[int]()
    for sentence in sentences:
        found |= {p.number for said in _STORM.finditer(sentence.code) if (p := sentence.people[int(said["thing"])])}
        for said in _NAMED_LIKE_SOMEBODY.finditer(sentence.code):
            person = sentence.people[int(said["thing"])]
            if person and person.offices and person.offices <= _ALSO_OF_SHIPS and _has_one_name(person):
                (ships if said["the"] else people).add(person.number)
    return frozenset(found | (ships - people))


def _has_one_name(person: Person) -> bool:
    """Whether one word is somebody's name, and not only the office: "the Captain Yusuf", "the Captain"."""
    return " " not in person.name and person.name.lower() not in person.offices


def companies(sentences: Sequence[Marked]) -> set[int]:
    """Numbers of those of one word who have a chief executive or managers ("Nordhem's chief executive Ann Lee"), and of
    those who are said to be one: "Nordhem, a furniture maker"."""
    found: set[int] = set()
    for sentence in sentences:
        for said in _STAFFED.finditer(sentence.code) if " A" in sentence.code else ():
            company = sentence.people[int(said["company"])]
            head = sentence.people[int(said["head"])] if said["head"] else None
            if company and People.is_bare(company) and (said["head"] is None or (head and head.offices & _OF_COMPANY)):
                found.add(company.number)
        for said in _IS_A_FIRM.finditer(sentence.code) if " , " in sentence.code else ():
            company = sentence.people[int(said["company"])]
            if company and not company.offices:
                found.add(company.number)
    return found


def _without(claim: Claim, things: set[int]) -> Claim:
    people = tuple(p for p in claim.people if p.number not in things)
    if people:
        return replace(claim, people=people)
    said = claim.strong or claim.pronoun is not None or claim.phrase != LOOSEST
    return replace(claim, people=(), open=True) if said else claim


def _somebody(sentences: Sequence[Marked], suspects: set[int]) -> set[int]:
    """The numbers of those of the suspects who somewhere do something, or are spoken of as one of several people."""
    found = set[int]()
    for sentence in sentences:
        said = sentence.words
        for at, word in enumerate(said):
            person = sentence.people[int(word[1:])] if word[0] == "A" and _SIGN.match(word) else None
            if person and person.number in suspects - found and not sentence.is_title and not _is_thing(said, at):
                found.add(person.number)
    return found


def _is_thing(said: list[str], at: int) -> bool:
    """Whether the name at said[at] is no subject here: it follows a preposition or describes a noun."""
    before = said[at - 1] if at else ""
    after = said[at + 1] if at + 1 < len(said) else "."
    behind = said[at + 2] if after == "," and at + 2 < len(said) else after
    if after in _TELLS_OF_SOMEBODY or behind in _WHO or before in _OF_PEOPLE:
        return False
    if before in _CONJUNCTIONS and is_finite(after):
        return False
    if before == "since" and any(map(_DAY.match, said[at + 1 : at + 3])):
        return False  # "The first visit since A0 in D0".
    if _SIGN.match(after):
        return True  # "A0 A1": what he is in charge of.
    if before == "," and after == ",":
        return at > 1 and _SIGN.match(said[at - 2]) is not None  # "The A0 , A1 , visited": what he is besides.
    begin = at
    while begin and at - begin < _LONGEST and _describes(said[begin - 1]):
        begin -= 1
        if said[begin] in _DETERMINERS:
            break
    whole = said[begin] in _DETERMINERS
    leads = said[begin - 1] if whole and begin else before
    if leads in PREPOSITIONS:
        return before in PREPOSITIONS or before in _DETERMINERS or not is_finite(after)
    described = after.isalpha() and after.islower() and whole
    return described and not is_finite(after)


def _describes(word: str) -> bool:
    return _ADJECTIVE.match(word) is not None and word not in PREPOSITIONS and not is_finite(word)
