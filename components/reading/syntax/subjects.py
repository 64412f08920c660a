"""Who a phrase is about, whatever it is: a verb, a journey's noun, a preposition.

The answer is `Subject.people` (somebody named), `Subject.open` (nobody named, as in "the trip" or "the delegation": the
article's own traveller will do), or None: somebody or something else, whose journey is not told.
"""

from __future__ import annotations

import re

from components.reading.names.marking import Marked
from components.reading.names.people import Person
from components.reading.names.signs import is_person
from components.reading.syntax.clauses import after_comma, first_in_clause
from components.reading.syntax.coreference import PRONOUNS, Focus
from components.reading.syntax.grammar import PERSONS, SOMEBODY
from components.reading.syntax.noun_owners import has_other_owner, length_of_noun_phrase
from components.reading.syntax.subject import Subject
from components.reading.syntax.subject_before import subject_before
from components.reading.syntax.under_way import subject_under_way

# "The top three destinations" are a ranking's, nobody's in particular.
_RANKED = re.compile(r" (?:top|popular|most-popular|favou?rite|best)(?: \w+)? $")
# "Sent his adviser A1 on a mission": who is sent goes.
_SENT = re.compile(
    r" (?:sen[dt]s?|sending|dispatch(?:es|ed|ing)?) (?:(?!A\d)[^ ;]+ ){0,12}?(A\d+)(?: ,)? (?:on|for) "
    r"(?:[a-z-]+ ){0,4}$"
)
# "A visit by trade officials" is theirs; "a departure of a delegation" is the party's.
_BY_OTHERS = re.compile(
    r"(?:visits?|trips?|tours?) (?:(?:to|here|in) )?(?:P\d+ )?(?:D\d+ )?by (?:(?:an?|two|three|several|some|other) )?"
    r"(?:(?!the )(?:[a-z-]+|N\d+|x) ){0,4}?(?:officials?|ministers?|diplomats?|experts|negotiators|leaders|envoys?)\b"
)
_OF_PARTY = re.compile(
    r"departure (?:D\d+ |(?!for |to )[a-z]+ )*?of (?:(?:[a-z0-9-]+|-|[PN]\d+) ){0,5}?"
    r"(?:delegation|team|mission|group|party) "
)
# "She will take part in the A0 's programme in P0".
_JOINS_IN = re.compile(r" (?:tak(?:es?|ing) part in|took part in|attend(?:s|ed|ing)?|join(?:s|ed|ing)?) (?:the )?$")
_PARTICIPLE = re.compile(r"\s*\w+ing\b")
_MADE_BY = re.compile(
    r"\s*\S+ (?:last \S+ |earlier |(?:to|in|of) (?:the )?P\d+ (?:(?:on )?D\d+ )?|\S+ )?"
    r"(?:by|of) (?:the )?(?:N\d+ |P\d+ 's )?(A\d+)"
)
_ONE_MAKES = re.compile(
    r"\s*(?:visit|trip|tour) (A\d+|he|she|they) (?:is making|will make|made|makes|paid|undertook|is to make)"
)
_SEVERAL = re.compile(r"\s*(?:stops|dates|shows|concerts|visits|legs|gigs)\b")
_FRONTED_VISIT = re.compile(r"(?:during|on|after|before|following|ahead of|in|at) (?:an?|the)(?: [a-z0-9-]+){0,4}")


class Subjects:
    """Finds subjects in the sentences of one article, remembering who was last spoken of."""

    def __init__(self, hero: Person | None = None) -> None:
        self._focus = Focus(hero)

    def heard(self, sentence: Marked) -> None:
        """Remember whom a sentence was about, for the pronouns of the next."""
        self._focus.heard(sentence)

    def are_of(self, nation: str) -> bool:
        """Whether whom the article is about holds office in a country."""
        return self._focus.is_of(nation)

    def of_verb(self, sentence: Marked, at: int) -> Subject | None:
        """The subject of the verb that begins at code[at]."""
        words = sentence.words_before(at)
        ing = _PARTICIPLE.match(sentence.code, at) is not None
        return subject_before(self._focus, sentence, words, ing, sentence.words_from(at))

    def of_noun(self, sentence: Marked, at: int) -> Subject | None:
        """The traveller of a trip named at code[at]: "his visit", "A0 's tour", "A0 began a mission", "the trip"."""
        words = sentence.words_before(at)
        by = _MADE_BY.match(sentence.code, at)
        made = _ONE_MAKES.match(sentence.code, at)
        if by or made:
            said = by[1] if by else made[1] if made else ""
            return self._focus.one(sentence, said, words)
        if _OF_PARTY.match(sentence.code, at):
            return Subject(open=True)
        may_send = " sen" in sentence.code or " dispatch" in sentence.code
        if may_send and (sent := _SENT.search(sentence.code[:at])):
            return self._focus.one(sentence, sent[1], words)
        if _BY_OTHERS.match(sentence.code, at):
            return None
        near = words[-7:]
        if _RANKED.search(sentence.code[:at]) or (words[-1:] == ["to"] and sentence.code.startswith("stay ", at)):
            return None
        for back, word in enumerate(reversed(near)):
            if word in {"his", "her", "their", "its"}:
                return self._focus.meant_by(sentence, word, words[: len(words) - back - 1])
            if word == "'s" and back + 1 < len(near):
                owner = near[-back - 2]
                guest = _JOINS_IN.search(" ".join(words[: len(words) - back - 2]) + " ")
                if is_person(owner) and guest:
                    led = sentence.code[: guest.start() + 1].split()
                    return subject_before(self._focus, sentence, led, False, sentence.code[guest.start() + 1 :].split())
                if is_person(owner):
                    return self._focus.one(sentence, owner, words)
                if owner in PERSONS:
                    return Subject(open=True)
                if owner.startswith("P") and any(map(is_person, near[-back:])):
                    break  # "P0 's A0 begins a tour": only the minister is that country's.
                if owner.startswith("P"):
                    return None
            if word in {",", "-", ".", '"'} and back > 0:
                break
        determiner = next((w for w in reversed(near[-4:]) if w in {"the", "this", "that", "these", "a", "an"}), None)
        if "followed" in words[-6:] and "by" in words[-5:]:
            return first_in_clause(self._focus, sentence, words) or Subject(open=True)
        before = words[: len(words) - length_of_noun_phrase(words)]
        subject = subject_before(self._focus, sentence, before, False, sentence.words_from(at), noun=True)
        if (
            subject is None
            and (determiner in {"the", "this", "that", "these"} or not words)
            and not has_other_owner(words)
        ):
            return Subject(open=True)
        if subject is None and _FRONTED_VISIT.fullmatch(" ".join(words)):  # "During a visit to P0 , A0 said".
            return after_comma(self._focus, sentence, sentence.words_from(at))
        plural = _SEVERAL.match(sentence.code, at) is not None
        if subject is None and (plural or not before) and not has_other_owner(words):
            return Subject(open=True)
        return subject

    def under_way(self, sentence: Marked, at: int, place_at: int) -> Subject | None:
        """Who is at the place at code[place_at], after the preposition at code[at]."""
        return subject_under_way(self._focus, sentence, at, place_at)

    def in_clause(self, sentence: Marked, at: int) -> Subject | None:
        """The first one named in the clause that goes on at code[at]."""
        return first_in_clause(self._focus, sentence, sentence.words_before(at))

    def named(self, sentence: Marked, said: str, at: int) -> Subject | None:
        """Who is written as `said` at code[at]: "he", "them", "A0 and A1", "the minister"."""
        signs = re.findall(r"A\d+", said)
        if signs:
            people = tuple(p for sign in signs if (p := sentence.people[int(sign[1:])]))
            return Subject(people) if people else None  # An office that nobody named holds.
        if said in PRONOUNS:
            return self._focus.meant_by(sentence, said, sentence.words_before(at))
        return Subject(open=True) if said.split()[-1] in SOMEBODY else None
