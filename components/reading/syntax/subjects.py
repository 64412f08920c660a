"""Who a phrase is about, whatever it is: a verb, a journey's noun, a preposition.

The answer is `Subject.people` (somebody named), `Subject.open` (nobody named, as in "the trip" or "the delegation": the
article's own traveller will do), or None: somebody or something else, whose journey is not told.
"""

from __future__ import annotations

import re

from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.names.signs import is_person
from components.reading.syntax.clauses import after_comma, first_in_clause
from components.reading.syntax.coreference import PRONOUNS, Focus
from components.reading.syntax.grammar import PERSONS, SOMEBODY
from components.reading.syntax.noun_owners import has_other_owner, left_behind, length_of_noun_phrase
from components.reading.syntax.subject import Act, Subject
from components.reading.syntax.subject_before import subject_before
from components.reading.syntax.under_way import subject_under_way
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words as words_of

# "The top three destinations" are a ranking's, nobody's in particular.
_RANKED = regex(r" (?:top|popular|most-popular|favou?rite|best)(?: \w+)? $")
# "A visit by trade officials" is theirs; "a departure of a delegation" is the party's.
_BY_OTHERS = regex(
    r"(?:visits?|trips?|tours?) (?:(?:to|here|in) )?(?:P\d+ )?(?:D\d+ )?by (?:(?:an?|two|three|several|some|other) )?"
    r"(?:(?!the )(?:[a-z-]+|N\d+|x) ){0,4}?(?:officials?|ministers?|diplomats?|experts|negotiators|leaders|envoys?)\b"
)
_PARTICIPLE = regex(r"\s*\w+ing\b")
_MADE_BY = regex(
    r"\s*\S+ (?:last \S+ |earlier |(?:to|in|of) (?:the )?P\d+ (?:(?:on )?D\d+ )?|\S+ )?"
    r"(?:by|of) (?:the )?(?:N\d+ |P\d+ 's )?(A\d+)"
)
_SEVERAL = regex(r"\s*(?:stops|dates|shows|concerts|visits|legs|gigs)\b")
# "His remarks came during a visit to P0", "the deal was signed on a visit".
_REMARKS_CAME_ON = regex(
    r" (?:remarks?|comments?|announcement|statement|words|pledge|warning|deal|agreement|memorandum|declaration) "
    r"(?:[^,;]{1,40} )?(?:came|comes?|(?:was|were) (?:made|signed|issued|given|reached)) (?:(?:on )?D\d+ )?"
    r"(?:during|on|at the (?:start|end) of) (?:an?|the) (?:[a-z0-9-]+ )*$"
)
# "During a visit to P0 in D0 she signed".
_THEN_SOMEBODY = regex(
    r"(?:visit|trip|tour|stop|stay) (?:to|in|of) (?:the )?P\d+ (?:(?:on |in )?D\d+ )?(?P<who>he|she|they|A\d+) (?!'s )"
)
_FRONTED_VISIT = regex(r"(?:during|on|after|before|following|ahead of|in|at) (?:an?|the)(?: [a-z0-9-]+){0,4}")
_DEFINITE = words_of("the this that these")
_DETERMINERS = _DEFINITE | {"a", "an"}
_OWNED = words_of("his her their its")
_PARTING = frozenset({",", "-", ".", '"'})
_NEAR = 7  # words

# "A0 said the president would fly", "A0 called the president 's trip a waste": not A0, who speaks of another.
_SPEAKS = regex(
    r" A(\d+) (?:, [^,;]{1,60} , )?(?:(?:also|later|once|then|has|had|on|D\d+|who) )*"
    r"(?:said|says|tells?|told|asks?|asked|wrote|writes|adds?|added|announce|confirm|claim|argu|insist|suggest|reveal|"
    r"wonder|report|describ|explain|believ|hope[ds]? |thinks?|thought|spoke|complain|joke|call|criticis|criticiz|"
    r"welcom|prais|mock|denounc|question|defend|condemn|slamm|attack|hail|applaud)\w* "
)


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
        act: Act = "participle" if _PARTICIPLE.match(sentence.code, at) else "verb"
        found = subject_before(self._focus, sentence, words, act, sentence.words_from(at))
        return None if self._is_spoken_of(sentence, at, found) else found

    def _is_spoken_of(self, sentence: Marked, at: int, found: Subject | None) -> bool:
        """Whether an office that nobody named holds is not the hero's, because it is the hero who speaks of it."""
        if found is None or found.people or found.pronoun != "office":
            return False
        speakers = (sentence.people[int(said[1])] for said in _SPEAKS.finditer(sentence.code, 0, at))
        return any(speaker and self._focus.is_hero(speaker) for speaker in speakers)

    def of_noun(self, sentence: Marked, at: int) -> Subject | None:
        """The traveller of a trip named at code[at]: "his visit", "A0 's tour", "A0 began a mission", "the trip"."""
        words = sentence.words_before(at)
        on_arrival = words[-1:] in (["on"], ["upon"]) and sentence.code.startswith("arrival ", at)
        if not on_arrival and (maker := self._maker(sentence, at)):  # "Was met on arrival in P0 by A1".
            return maker
        if _is_nobodys(sentence.code, at, words):
            return None
        owner = _owner_before(words)
        found = self._of_clause(sentence, at, words) if owner is None else self._owner(sentence, words, owner)
        return None if self._is_spoken_of(sentence, at, found) else found

    def _maker(self, sentence: Marked, at: int) -> Subject | None:
        """Who is said to make it: "the visit by A0"."""
        by = _MADE_BY.match(sentence.code, at)
        return self._focus.one(sentence, by[1]) if by else None

    def _owner(self, sentence: Marked, words: list[str], at: int) -> Subject | None:
        """Whose it is by words[at], "his" or "'s"."""
        if words[at] != "'s":
            return self._focus.meant_by(sentence, words[at], words[:at])
        owner = words[at - 1]
        if owner[0] == "P" and (whole := left_behind(words, at)) and is_person(words[at - whole - 1]):
            owner = words[at - whole - 1]  # "A0 of P0 's visit".
        if not is_person(owner):
            return Subject(open=True) if owner in PERSONS else None
        return self._focus.one(sentence, owner)

    def _of_clause(self, sentence: Marked, at: int, words: list[str]) -> Subject | None:
        """Who does something with it ("A0 began a mission"), or nobody named ("the trip")."""
        if "followed" in words[-6:] and "by" in words[-5:]:
            return first_in_clause(self._focus, sentence, words) or Subject(open=True)
        before = words[: len(words) - length_of_noun_phrase(words)]
        subject = subject_before(self._focus, sentence, before, "noun", sentence.words_from(at))
        if subject is not None:
            return subject
        determiner = next((w for w in reversed(words[-4:]) if w in _DETERMINERS), None)
        if (determiner in _DEFINITE or not words) and not has_other_owner(words):
            return Subject(open=True)
        if _REMARKS_CAME_ON.search(f" {' '.join(words)} "):
            return Subject(open=True)
        if _FRONTED_VISIT.fullmatch(" ".join(words)):  # "During a visit to P0 , A0 said".
            at_once = _THEN_SOMEBODY.match(sentence.code, at)
            if at_once:
                return self.named(sentence, at_once["who"], at_once.start("who"))
            return after_comma(self._focus, sentence, sentence.words_from(at))
        several = _SEVERAL.match(sentence.code, at) is not None
        return Subject(open=True) if (several or not before) and not has_other_owner(words) else None

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


def _is_nobodys(code: str, at: int, words: list[str]) -> bool:
    """Whether a trip named at code[at] is of others, or of whoever it may be: a ranking of "top destinations"."""
    to_stay = words[-1:] == ["to"] and code.startswith("stay ", at)
    return to_stay or any((_BY_OTHERS.match(code, at), _RANKED.search(code[:at])))


def _owner_before(words: list[str]) -> int | None:
    """Where the word is that says whose the noun after `words` is: "his", or the "'s" of a person or a place."""
    for at in range(len(words) - 1, max(0, len(words) - _NEAR) - 1, -1):
        word = words[at]
        if word in _OWNED:
            return at
        if word == "'s" and at > max(0, len(words) - _NEAR):
            owner, between = words[at - 1], words[at + 1 :]
            if is_person(owner) or owner in PERSONS:
                return at
            if owner.startswith("P"):  # "P0 's A0 begins a tour": only the minister is that country's.
                return None if any(map(is_person, between)) else at
        if word in _PARTING and at < len(words) - 1:
            return None
    return None
