"""Who a phrase is about: the words before a verb lead back to its subject, past auxiliaries, appositions and "who".

The answer is `Subject.people` (somebody named), `Subject.open` (nobody named, as in "the trip" or "the delegation": the
article's own traveller will do), or None: somebody or something else, whose journey is not told.
"""

from __future__ import annotations

import re

from components.reading.names.marking import Marked
from components.reading.names.people import Person
from components.reading.names.signs import PERSON_SIGN, PLACE_SIGN
from components.reading.syntax.clauses import (
    across_apposition,
    after_comma,
    antecedent,
    before_apposition,
    first_in_clause,
    led_by,
    named_aside,
)
from components.reading.syntax.coreference import Focus
from components.reading.syntax.grammar import (
    JOINERS,
    OBJECT_CONTROL,
    OWNED,
    PASSED,
    PERSONS,
    PERSONS_OR_PARTIES,
    SOME,
    SOMEBODY,
)
from components.reading.syntax.joining import joined
from components.reading.syntax.noun_owners import has_other_owner, is_left_behind, length_of_noun_phrase
from components.reading.syntax.subject import Subject
from components.reading.syntax.under_way import subject_under_way
from components.reading.vocabulary import SPOKEN_FOR, words

# "After landing in P0, A0 said": what follows these may be told before its subject; "and moved to P0, A0 said" is not.
_FRONTED = words("before after while when ahead by without with following upon since")
_REPORTING = re.compile(r"(?:said|says|saying|told|\w+ed|believes?|hopes?|reporters|statement)$")
# "Investors were leaving": with these a noun before a participle is its subject.
_FINITE = words("is are was were will would has have had")
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
    r"by (?:the )?(?:N\d+ |P\d+ 's )?(A\d+)"
)
_ONE_MAKES = re.compile(
    r"\s*(?:visit|trip|tour) (A\d+|he|she|they) (?:is making|will make|made|makes|paid|undertook|is to make)"
)
_SEVERAL = re.compile(r"\s*(?:stops|dates|shows|concerts|visits|legs|gigs)\b")
_SO_MANY = words("two three four five six seven eight threesome foursome")  # "The three arrived".
_TWO = words("two both pair couple duo twosome")
_FRONTED_VISIT = re.compile(r"(?:during|on|after|before|following|ahead of|in|at) (?:an?|the)(?: [a-z0-9-]+){0,4}")
_CLOCK = re.compile(r"\d{1,2}[.:h]\d\d$")  # "8.55 landing at P0": a line of a programme.
_NATION = re.compile(r"N\d+$")
# "The foreign ministers of P0 and P1 travelled": more than one, and nobody named.
_OF_NATIONS = re.compile(
    r"\b(?:ministers|presidents|leaders|premiers|envoys|negotiators|speakers|delegations) of "
    r"P\d+(?:(?: ,)?(?: and)? (?:the )?P\d+)+$"
)
_MOST_NATIONS = 10  # words
_FILLERS = re.compile(r"(?:[a-z]+ly|\d[\d.:h]*|D\d+|\(|\)|x)$")


def _he_and(words: list[str], at: int) -> int | None:
    """Where "he" stands in "he and finance chief A1", which ends before `at`."""
    for back in range(at - 2, max(0, at - 7), -1):
        if words[back] == "and":
            return back - 1 if words[back - 1] in {"he", "she"} else None
        if not words[back].isalpha():
            return None
    return None


class Subjects:
    """Finds subjects in the sentences of one article, remembering who was last spoken of."""

    def __init__(self, hero: Person | None = None) -> None:
        self._focus = Focus(hero)

    def heard(self, sentence: Marked) -> None:
        """Remember whom a sentence was about, for the pronouns of the next."""
        self._focus.heard(sentence)

    def of_verb(self, sentence: Marked, at: int) -> Subject | None:
        """The subject of the verb that begins at code[at]."""
        words = sentence.code[:at].split()
        ing = _PARTICIPLE.match(sentence.code, at) is not None
        return self._before(sentence, words, ing, sentence.code[at:].split())

    def of_noun(self, sentence: Marked, at: int) -> Subject | None:
        """The traveller of a trip named at code[at]: "his visit", "A0 's tour", "A0 began a mission", "the trip"."""
        words = sentence.code[:at].split()
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
                if PERSON_SIGN.match(owner) and guest:
                    led = sentence.code[: guest.start() + 1].split()
                    return self._before(sentence, led, False, sentence.code[guest.start() + 1 :].split())
                if PERSON_SIGN.match(owner):
                    return self._focus.one(sentence, owner, words)
                if owner in PERSONS:
                    return Subject(open=True)
                if owner.startswith("P"):
                    return None
            if word in {",", "-", ".", '"'} and back > 0:
                break
        determiner = next((w for w in reversed(near[-4:]) if w in {"the", "this", "that", "these", "a", "an"}), None)
        if "followed" in words[-6:] and "by" in words[-5:]:
            return first_in_clause(self._focus, sentence, words) or Subject(open=True)
        subject = self._before(
            sentence, words[: len(words) - length_of_noun_phrase(words)], False, sentence.code[at:].split(), noun=True
        )
        if (
            subject is None
            and (determiner in {"the", "this", "that", "these"} or not words)
            and not has_other_owner(words)
        ):
            return Subject(open=True)
        if subject is None and _FRONTED_VISIT.fullmatch(" ".join(words)):  # "During a visit to P0 , A0 said".
            return after_comma(self._focus, sentence, sentence.code[at:].split())
        plural = _SEVERAL.match(sentence.code, at) is not None
        before = words[: len(words) - length_of_noun_phrase(words)]
        if subject is None and (plural or not before) and not has_other_owner(words):
            return Subject(open=True)
        return subject

    def under_way(self, sentence: Marked, at: int, place_at: int) -> Subject | None:
        """Who is at the place at code[place_at], after the preposition at code[at]."""
        return subject_under_way(self._focus, sentence, at, place_at)

    def in_clause(self, sentence: Marked, at: int) -> Subject | None:
        """The first one named in the clause that goes on at code[at]."""
        return first_in_clause(self._focus, sentence, sentence.code[:at].split())

    def named(self, sentence: Marked, said: str, at: int) -> Subject | None:
        """The subject written as `said` after the verb or place: "he", "A0 and A1", "the minister"."""
        signs = re.findall(r"A\d+", said)
        if signs:
            people = tuple(p for sign in signs if (p := sentence.people[int(sign[1:])]))
            return Subject(people, open=not people)
        said = {"him": "he", "her": "she", "them": "they"}.get(said, said)
        if said in {"he", "she", "they"}:
            return self._focus.meant_by(sentence, said, sentence.code[:at].split())
        return Subject(open=True) if said.split()[-1] in PERSONS_OR_PARTIES else None

    def _before(
        self, sentence: Marked, words: list[str], ing: bool, rest: list[str], noun: bool = False
    ) -> Subject | None:
        at = len(words)
        while at and (words[at - 1] in PASSED or _FILLERS.match(words[at - 1]) or is_left_behind(words, at)):
            at -= 2 if words[at - 2 : at - 1] in (["of"], ["from"]) and is_left_behind(words, at) else 1
        if not at:
            if words[:1] == ["both"]:
                return self._focus.both(sentence)
            if words[:1] and (words[0] in {"plans", "plan"} or _CLOCK.match(words[0])):
                return Subject(open=True)
            return None if rest[0] in {"flight", "flights"} else after_comma(self._focus, sentence, rest)
        word = words[at - 1]
        if word == "," and (leaders := led_by(sentence, words[:at])):
            return leaders
        if PERSON_SIGN.match(word):
            if (he := _he_and(words, at)) is not None:
                return self._focus.with_him(sentence, words, he)
            if at > 1 and words[at - 2] in OBJECT_CONTROL and "to" in words[at:]:
                return None
            if SPOKEN_FOR & set(words[max(0, at - 4) : at - 1]) and {"for", "of", "to"} & set(words[at - 3 : at - 1]):
                return None  # "A spokesman for the N0 A0 said in".
            if at > 2 and words[at - 2] == "by" and words[at - 3] in {"led", "headed"}:
                return self._focus.one(sentence, word, words)
            if at > 1 and words[at - 2 - (at > 2 and _NATION.match(words[at - 2]) is not None)] in {
                "with",
                "of",
                "by",
                "for",
                "from",
                "to",
                "told",
                "alongside",
                "meeting",
                "met",
                "in",
                "against",
                "between",
            }:
                return first_in_clause(self._focus, sentence, words[: at - 2]) or (
                    None if words[at:] and not ing else self._focus.one(sentence, word, words)
                )
            if (
                noun
                and words[at - 2 : at - 1] == ["the"]
                and (found := first_in_clause(self._focus, sentence, words[: at - 2]))
            ):
                return found  # "The trio cross the Channel for shows in": what is crossed is no traveller.
            somebody = joined(sentence, words, at)
            unnamed = somebody is not None and somebody.pronoun == "office"
            return None if unnamed and self._focus.is_foreign_office(sentence, words[: at - 1]) else somebody
        if word in {"he", "she", "they"}:
            return self._focus.meant_by(sentence, word, words[: at - 1])
        if word == "them" and words[at - 2 : at - 1] == ["of"]:  # "The two of them rode".
            return self._focus.meant_by(sentence, "they", [])
        if word == "it" and self._focus.is_it:
            return Subject(open=True)
        if word in {"i", "we"}:  # A diary's writer is its traveller; what is quoted tells of others.
            return Subject(open=True) if self._focus.writes(words[: at - 1]) else None
        if word == "that" and at > 1 and _REPORTING.match(words[at - 2]):
            return None
        if word in {"who", "which", "that", "whom"}:
            return antecedent(sentence, words[: at - 1])
        if word == "'s" and at > 1 and PERSON_SIGN.match(words[at - 2]):
            return self._focus.one(sentence, words[at - 2], words)
        if (
            "to" in words[at:] and word[0] in "PD" and word[1:].isdigit()
        ):  # "flew to P0 to attend": the purpose of whoever flew.
            return first_in_clause(self._focus, sentence, words[:at])
        if (
            word in JOINERS
            or word in {'"', "'", "‘", ")", "—", "–"}
            or (ing and word not in OBJECT_CONTROL and not _FINITE & set(words[at:]))
        ):
            if word in {"-", "–", "—"} and (listed := named_aside(sentence, words[:at])):
                return listed
            described = before_apposition(self._focus, sentence, words[:at]) if word == "," else None
            found = described or first_in_clause(self._focus, sentence, words[:at])
            return found or (after_comma(self._focus, sentence, rest) if word in _FRONTED else None)
        if word in OWNED:
            near = words[max(0, at - 6) : at]
            while "," in near and "whose" not in near:  # "Produced by A0 , the tour": not theirs.
                near = near[near.index(",") + 1 :]
            owner = next((w for w in reversed(near) if PERSON_SIGN.match(w)), None)
            return self._focus.one(sentence, owner, words) if owner else Subject(open=True)
        if PLACE_SIGN.match(word) and _OF_NATIONS.search(" ".join(words[max(0, at - _MOST_NATIONS) : at])):
            return Subject(open=True)
        if word in _TWO and words[at - 2 : at - 1] in (["the"], [","], ["but"]):
            return self._focus.both(sentence)
        if word in SOMEBODY and self._focus.is_foreign_party(sentence, words[:at]):
            return None
        if word in PERSONS and words[at - 2 : at - 1] and words[at - 2] in SOME:
            return None  # "The best players would go abroad".
        if word in SOMEBODY or (word in _SO_MANY and words[at - 2 : at - 1] in (["the"], ["all"])):
            return Subject(open=True)
        if words[at - 2 : at - 1] == ["the"] and _NATION.match(word):  # "The Norwegian will fly".
            return self._focus.national(sentence.nations[int(word[1:])])
        return across_apposition(self._focus, sentence, words, at, noun)
