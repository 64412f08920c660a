"""An article is about whoever its headline and its first sentences name, and whom it goes on to name most.

That one is meant where a journey is told of nobody in particular: "the tour", "the squad", "the 66-year-old".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from components.reading.names.marked import Marked
from components.reading.names.people import OF_A_COURT, People
from components.reading.names.person import Person
from components.reading.party.parties import times_spoken_of
from components.reading.party.things import companies
from components.reading.syntax.predicates import PREPOSITIONS, is_finite
from components.reading.vocabulary.regex import regex

_LEAD = 3  # Sentences of the body.
_IN_TITLE = 1.5
_IN_LEAD = 1.0
_A_MENTION = 0.3
_IN_OFFICE = 0.6
_MOST_MENTIONS = 10
_NEARLY_ALWAYS = 4
_FEWEST_VOTES = 2
_SUBJECT = (
    r"^ (?:the )?A{} | A{} (?:'s|, who|who|and|is|are|was|were|has|have|had|will|would|may|can|[a-z]+(?:ed|s)|"
    r"[a-z]*(?:ew|ent|aid|old)) "
)
_HE, _SHE = ("he", "his", "him"), ("she", "her", "hers")
_HE_OR_SHE = frozenset(_HE + _SHE)
_LEADS_PARTY = 1.0
_LED = regex(
    r" (?:delegation|team|mission|group|party)(?: [^;]{1,60})?? (?:led|headed) by (?:(?!A\d)[^ ;]+ ){0,7}?A(\d+) "
    r"|(?:delegation|team|mission) 's (?:leader|head|chief|A\d+) ,? ?A(\d+) "
)
_NEVER_SUBJECT = 0.7
_IN_PASSING = 2  # mentions
_SIGN = regex(r" A(\d+)(?= (\S+))")
_JOURNEY_OF = regex(
    r" 's (?:[a-z-]+ |N\d+ |P\d+ |D\d+ ){0,3}?(?:tour|trip|visit|journey|mission|itinerary|arrival|stop) "
)
_ARTICLES = frozenset({"the", "a", "an", "x"})


def prominence(sentences: Sequence[Marked], people: People, title: str | None) -> dict[int, float]:
    """How much an article is about each of the people it names, by their number; spokesmen are not in it."""
    merits = {p.number: _A_MENTION * min(p.mentions, _MOST_MENTIONS) for p in people.all if not p.speaks_for_others}
    headline = {word.strip("‘’'\".,:").lower().removesuffix("'s").removesuffix("’s") for word in (title or "").split()}
    body = [s for s in sentences if not s.is_title][:_LEAD]
    groups = times_spoken_of(sentences)
    passive = _who_never_act(sentences)
    for number in companies(sentences):
        merits.pop(number, None)
    for person in people.all:
        if person.number not in merits or (People.is_bare(person) and not _acts(person, sentences)):
            continue
        if person.number in passive or person.invites:
            merits[person.number] -= _NEVER_SUBJECT
        if person.surname.lower() in headline or person.name.split()[0].lower() in headline:
            merits[person.number] += _IN_TITLE
        first = next((nth for nth, s in enumerate(body) if person in s.people), None)
        if first is not None:
            merits[person.number] += _IN_LEAD / (1 + first)
        if (
            groups > 1
            and not person.offices
            and person.number not in passive
            and merits[person.number] > _A_MENTION + _IN_TITLE
        ):
            person.offices.add("group")  # "The band" has to be somebody, and it is nobody else.
        if person.is_party:
            merits[person.number] += _A_MENTION * min(groups, _MOST_MENTIONS)
        if person.offices:
            merits[person.number] += _IN_OFFICE
        merits[person.number] -= 0.01 * person.number
    leaders = _leaders(sentences)
    for number in (passive & merits.keys()) - leaders:
        if people.all[number].mentions <= _IN_PASSING and merits[number] < _IN_TITLE:
            del merits[number]  # The article is not about whoever a shrine is named after.
    for leader in leaders:
        merits[leader] = merits.get(leader, 0.0) + _LEADS_PARTY
    return merits


def _leaders(sentences: Sequence[Marked]) -> set[int]:
    """Numbers of those who lead a delegation, a team or a mission."""
    return {
        person.number
        for sentence in sentences
        if "ed by " in sentence.code or "n 's " in sentence.code or "m 's " in sentence.code
        for said in _LED.finditer(sentence.code)
        if (person := sentence.people[int(said[1] or said[2])])
    }


def _who_never_act(sentences: Sequence[Marked]) -> set[int]:
    """The numbers of those who are the subject of nothing: a bond, a sponsor, an airline."""
    named, found = set[int](), set[int]()
    for sentence in sentences:
        code = sentence.code
        for said in _SIGN.finditer(code) if sentence.people else ():
            person = sentence.people[int(said[1])]
            if person is None or person.number in found:
                continue
            named.add(person.number)
            if _JOURNEY_OF.match(code, said.end()):
                found.add(person.number)  # "On A0 's tour".
                continue
            before = code[: said.start()].rsplit(" ", 2)
            paired = said[2] == "and" and not OF_A_COURT.isdisjoint(person.name.lower().split()[:1])  # "The King and".
            if paired or not _is_object(before[-1], before[-2] if len(before) > 1 else "", said[2]):
                found.add(person.number)
    return named - found


def _is_object(last: str, before: str, after: str) -> bool:
    """Whether a name only stands after a preposition, or describes the noun behind it: "the A0 jumbo".

    `last` is the word right before it, `before` the one before an article, `after` the one behind it.
    """
    leads = before if last in _ARTICLES else last
    if after[:1] == "A" and after[1:].isdigit():
        return True  # "Delta Bank secretary Ana Cruz".
    amount = leads[:1].isdigit() or leads in {"million", "billion", "m", "bn"}
    if amount and not is_finite(after):
        return True  # "A $400 million Eurobond".
    described = after.isalpha() and after.islower() and last in {"the", "a", "an"}
    return leads in PREPOSITIONS or (described and not is_finite(after) and not after.endswith("s"))


def protagonist(merits: dict[int, float], people: People) -> Person | None:
    """Whom an article is about; None when it names nobody well enough."""
    known = [p for p in people.all if p.number in merits and _is_somebody(p, merits[p.number])]
    return max(known, key=lambda p: merits[p.number], default=None)


def learn_genders(sentences: Sequence[Marked]) -> None:
    """Whoever is the only one named where it says "her", and never "his", is a "she"."""
    votes: dict[int, list[str]] = {}
    known: dict[int, Person] = {}
    for sentence in sentences:
        if _HE_OR_SHE.isdisjoint(sentence.words):
            continue
        named = {p.number: p for p in sentence.people if p}
        if len(named) != 1 or len(sentence.people) != sum(p is not None for p in sentence.people):
            continue
        (person,) = named.values()
        after = sentence.code.split(" A0 ", 1)[-1]
        he, she = (any(f" {w} " in f" {after}" for w in said) for said in (_HE, _SHE))
        if he != she and person.gender is None:
            pronoun = "he" if he else "she"
            plainly = f" , where {pronoun} " in after  # "A0 was in P0 , where she": nobody else can be meant.
            votes.setdefault(person.number, []).extend([pronoun] * (_FEWEST_VOTES if plainly else 1))
            known[person.number] = person
    for number, said in votes.items():
        if len(said) >= _FEWEST_VOTES and len(set(said)) == 1 and not known[number].is_party:
            known[number].gender = said[0]


def learn_gender(hero: Person, sentences: Sequence[Marked]) -> None:
    """Whoever an article is about is a "she" where it nearly always says "she"."""
    if hero.gender is not None or hero.is_party:
        return
    said = "\n".join(s.code for s in sentences)
    he = sum(map(said.count, (" he ", " his ", " him ")))
    she = sum(map(said.count, (" she ", " her ", " hers ")))
    if he + she > 1:
        hero.gender = "he" if he >= _NEARLY_ALWAYS * she else "she" if she >= _NEARLY_ALWAYS * he else None


def _acts(person: Person, sentences: Sequence[Marked]) -> bool:
    """Whether a name ever is the subject of a sentence, and not only part of what is spoken about."""
    for sentence in sentences:
        for number, named in enumerate(sentence.people):
            if named is person and not sentence.is_title and re.search(_SUBJECT.format(number, number), sentence.code):
                return True
    return False


def _is_somebody(person: Person, merit: float) -> bool:
    return bool(person.offices) or " " in person.name or merit > 2 * _A_MENTION + _IN_TITLE / 2
