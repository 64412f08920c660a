"""Whose doing a clause tells: of people named by signs, of whom a relative leads back to, of those others receive."""

from __future__ import annotations

from components.reading.findings.noun_phrases import noun_phrase
from components.reading.names.marked import Marked
from components.reading.names.signs import PERSON_SIGN, is_person
from components.reading.party.actors import A_SPEAKER, SOMEBODY_ELSE, THE_JOURNEY, Actors, Doer
from components.reading.syntax.joining import joined
from components.reading.syntax.predicates import PROGRAMME, is_finite
from components.reading.vocabulary.parties import PARTIES
from components.reading.vocabulary.word_sets import words

DETERMINERS = words("the a an his her their this that these its each every both all one two three another")
_IN_LISTS = DETERMINERS | {",", "and"}


def named_doer(sentence: Marked, actors: Actors, at: int) -> tuple[Doer, int]:
    """Who the subject is that begins with the sign words[at], alone, with others or as an owner; and where it ends."""
    said = sentence.words
    end = at + 1
    while end < len(said) and (_is_person(said, end) or (said[end] in {"and", "the"} and _is_person(said, end + 1))):
        end += 1
    if said[end : end + 1] == ["'s"]:
        found = noun_phrase(said, end + 1)
        people = joined(sentence, said, at + 1)
        ours = people is not None and any(actors.is_ours(p) for p in people.people)
        if found and found[0].ours:
            return (THE_JOURNEY if ours else SOMEBODY_ELSE), found[1]
        return SOMEBODY_ELSE, end + 1
    signs = [int(word[1:]) for word in said[at:end] if is_person(word)]
    named = [p for sign in signs if (p := sentence.people[sign])]
    if any(actors.is_ours(p) for p in named):
        return Doer(True, tuple({p.number: p for p in named}.values())), end
    speaks = any(p.speaks_for_others for p in named) or said[end : end + 1] in (["said"], ["says"])
    return (A_SPEAKER if speaks else SOMEBODY_ELSE), end


def lists_people(said: list[str], at: int) -> bool:
    """Whether the sign at words[at] goes on a list of people, or stands in apposition to one."""
    back = at - 1
    while back > 0 and said[back] in _IN_LISTS:
        back -= 1
    after = said[at + 1] if at + 1 < len(said) else "."
    return is_person(said[back]) and not is_finite(after)


def antecedent_doer(sentence: Marked, actors: Actors, at: int) -> Doer:
    """Whom the relative pronoun words[at] leads back to."""
    said = sentence.words
    before = said[at - 1] if at and said[at - 1] != "," else said[at - 2] if at > 1 else ""
    if sign := PERSON_SIGN.match(before):
        person = sentence.people[int(sign[1])]
        return Doer(True, (person,)) if person and actors.is_ours(person) else SOMEBODY_ELSE
    of_journey = said[at] == "which" and not PROGRAMME.isdisjoint(said[max(0, at - 6) : at])
    return THE_JOURNEY if of_journey or before in PARTIES else SOMEBODY_ELSE


def guest_of(sentence: Marked, actors: Actors, at: int, *, told: bool) -> Doer | None:
    """The party that others greet with the verb words[at]; None where they greet others, or by them.

    "Him" is the party only where the sentence has `told` who greets.
    """
    after = sentence.words[at + 1 : at + 4]
    sign = next(filter(None, map(PERSON_SIGN.match, after)), None)
    person = sentence.people[int(sign[1])] if sign else None
    him = told and after[:1] in (["him"], ["her"], ["them"])
    party = after[:1] == ["the"] and not PARTIES.isdisjoint(after[1:2])
    if after[:1] == ["by"] or not (actors.is_ours(person) or him or party):
        return None
    return Doer(True, (person,) if person else (), hosted=True)


def _is_person(said: list[str], at: int) -> bool:
    return at < len(said) and is_person(said[at])
