"""A noun phrase that is the subject of a verb: the party ("the couple"), the journey ("a Mass"), or something else."""

from __future__ import annotations

from functools import lru_cache

from components.reading.names.signs import is_person
from components.reading.party.actors import A_THING, SOMEBODY_ELSE, THE_JOURNEY, Doer
from components.reading.syntax.grammar import PERSONS, SOME
from components.reading.syntax.predicates import AUXILIARIES, PREPOSITIONS, PROGRAMME, is_finite
from components.reading.vocabulary.parties import PARTIES
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_WORD_OR_SIGN = regex(r"(?:[a-z][a-z'-]*|[AN]\d+|\d+)$")
_ABOUT_OTHERS = words("organisers organizers operator manager promoter guide spokesman spokeswoman planners watchers")
_OF_A_PLACE = words("officials ministers members lawmakers senators players")  # "Officials in P0 were working on it".
_VEHICLES = words("plane jet aircraft van flight helicopter convoy")
_OF_OTHERS_TOO = words("talks meeting meetings discussions negotiations session sessions")
_HEADS = PROGRAMME | PARTIES
_LONGEST_NOUN_PHRASE = 6
_ADVERB = regex(r"(?:\w+ly|D\d+|then|later|also|meanwhile|earlier|now|thereafter|there|first|next|finally|today)$")
_LEADERS = words(
    "leaders presidents premiers ministers counterparts heads monarchs sides delegations diplomats men women"
)
_SAID_ALOUD = words("mass masses prayers grace goodbye goodbyes farewell hello vespers")


def noun_phrase(said: list[str], at: int) -> tuple[Doer, int] | None:
    """The party or the journey as the head of a noun phrase, or another noun before its verb; None when neither."""
    may_be_both = "two" in said[at : at + 2] or "both" in said[max(0, at - 1) : at + 1]
    if may_be_both and (_are_both(said[max(0, at - 1) : at + 4]) or _are_both(said[at : at + 5])):
        return THE_JOURNEY, next(nth for nth in range(at, at + 5) if said[nth] in _LEADERS) + 1
    end = at
    while end < len(said) and end - at < _LONGEST_NOUN_PHRASE and _is_nominal(said[end]):
        if said[end] in _HEADS and not (said[end + 1 : end + 2] and said[end + 1] in _ABOUT_OTHERS):
            if not SOME.isdisjoint(said[at:end]):
                return SOMEBODY_ELSE, end + 1
            if said[end] in _OF_OTHERS_TOO and _is_between_others(said[end + 1 : end + 9]):
                return SOMEBODY_ELSE, end + 1
            of_there = end == at and said[end] in _OF_A_PLACE and _is_said_of_place(said[end + 1 : end + 2])
            of_there = of_there or (said[end] in _VEHICLES and said[at] in {"a", "an"})
            return (SOMEBODY_ELSE if of_there else THE_JOURNEY), end + 1
        if is_person(said[end]):
            return None
        if end > at and is_finite(said[end]):
            break
        if said[end] in PERSONS:
            # "His official talks" are his own, what "his minister" does is not.
            his = said[at] in {"his", "her"} and not _HEADS.isdisjoint(said[end + 1 : end + 2])
            return (THE_JOURNEY if his or said[at] == "the" else SOMEBODY_ELSE), end + 1
        end += 1
    if end > at and end < len(said) and is_finite(said[end]) and not is_finite(said[at]):
        return A_THING, end
    return None


def _is_said_of_place(following: list[str]) -> bool:
    """Whether "officials" are those of a place: "officials in P0", "in P0, officials said"."""
    return following != [] and following[0] in {"in", "at", "from", "said", "say", "says", "reported", "confirmed"}


def _are_both(said: list[str]) -> bool:
    """Whether words begin with "the two presidents": of an article's traveller and of his host."""
    return (said[:1] == ["both"] and said[1:2] != [] and said[1] in _LEADERS) or (
        said[:2] == ["the", "two"] and any(word in _LEADERS for word in said[2:4])
    )


def _is_between_others(following: list[str]) -> bool:
    """Whether "talks in P0 between the two sides" and "a meeting of bankers" are held by nobody named."""
    for nth, word in enumerate(following):
        if word in {"between", "among"} or (word == "of" and nth == 0):
            return not any(is_person(w) or w in {"his", "her", "their"} for w in following[nth:])
        if is_finite(word) or word in {",", ".", "with"}:
            return False
    return False


@lru_cache(maxsize=4096)
def is_adverb(word: str) -> bool:
    """Whether a word, or a date, may stand before a subject without being any part of it."""
    return _ADVERB.match(word) is not None


@lru_cache(maxsize=4096)
def _is_nominal(word: str) -> bool:
    """Whether a word may stand inside a noun phrase before its head."""
    return (
        _WORD_OR_SIGN.match(word) is not None
        and word not in PREPOSITIONS
        and word not in AUXILIARIES
        and word not in {"and", "or", "not", "where", "who", "which", "he", "she", "they", "it"}
    )


def reports_clause(following: list[str]) -> bool:
    """Whether a clause of its own follows a verb of saying: "said the fighting had to stop", but not "said Mass"."""
    word = following[0] if following else "."
    return word not in _SAID_ALOUD and word[0].isalpha() and word not in PREPOSITIONS and not is_adverb(word)
