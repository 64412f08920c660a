"""Who acts at each place a sentence names: it is read from left to right, and whoever was last its subject acts.

A subject stands where a clause begins: at the start, after a comma, a dash or "where". It may be the traveller, by
name or as "he" or "the couple"; the journey itself ("the programme", "a Mass", "the second day"); or somebody else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from components.reading.findings.doers import DETERMINERS, antecedent_doer, guest_of, lists_people, named_doer
from components.reading.findings.noun_phrases import is_adverb, noun_phrase, reports_clause
from components.reading.names.marked import Marked
from components.reading.names.signs import PLACE_SIGN, is_person
from components.reading.party.actors import SOMEBODY_ELSE, THE_JOURNEY, Act, Actors, Doer
from components.reading.syntax.predicates import (
    AUXILIARIES,
    HOSTS,
    PASTS,
    PREPOSITIONS,
    is_participle,
)
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_DAY = regex(r"D\d+$")
_NATION = regex(r"N\d+$")
_BREAKS = words("; : — – | • * - but")
_EMBEDS = words("that because whether although though as when while whereas once if")
_SAYS = words("said says saying added adds warned insisted believes noted stressed hoped feared claimed")
# Once there is a subject all other words, but for places, leave it as it is.
_STIRS = _BREAKS | _EMBEDS | _SAYS | HOSTS | words('" ( , and who whom which whose where')
_BEFORE_OTHERS = PREPOSITIONS - {"after", "before", "since"}
_IMPERSONAL = regex(
    r"it (?:was|is|will be|'s|'ll be|then was) (?:then |straight |back |now |time for )?"
    r"(?:off|on|over|down|up|back|lunch|dinner|tea|breakfast|a \w+|an \w+|to|the turn of) "
)


def acts_of(sentence: Marked, actors: Actors, opens_paragraph: bool, places: Collection[int]) -> list[Act]:
    """What the party is said to do at the places of a sentence, in the order of the text. Where none of its `places`
    is asked for it is only read as far as its first subject, for the sentences behind it."""
    reader = _Clauses(sentence, actors, actors.begins(opens_paragraph, sentence.code.startswith(' " ')))
    found = list(reader.read(places))
    actors.ended(None if PLACE_SIGN.match(sentence.words[0]) else reader.first, reader.quoted)
    return found


class _Clauses:
    """One sentence, read once."""

    def __init__(self, sentence: Marked, actors: Actors, quoted: bool) -> None:
        self._sentence, self._actors, self.quoted = sentence, actors, quoted
        self._words = sentence.words
        self.first: Doer | None = None
        self._subject: Doer | None = None
        self._outer: Doer | None = None
        self._since = 0
        self._slot, self._fronted = 2, False  # How plainly the next noun is a subject: 2 must be, 1 may be, 0 is not.
        self._pending: list[Act] = []
        self._before_where: list[Act] = []
        self._found: list[Act] = []

    def read(self, places: Collection[int]) -> Iterator[Act]:
        """The acts, in the order of the text; no more than the first subject where no places are asked for."""
        at, said = 0, self._words
        while at < len(said) and (places or self.first is None):
            word = said[at]
            if not self._slot and word not in _STIRS and word[0] != "P":
                at += 1
            elif word == '"':
                self.quoted = not self.quoted
                self._slot = max(self._slot, 1)
                at += 1
            elif self.quoted:
                at += 1
            elif word == "(":
                at = said.index(")", at) + 1 if ")" in said[at:] else at + 1
            else:
                at = self._step(at, word)
        self.quoted ^= said[at:].count('"') % 2 == 1
        return iter(sorted(self._found, key=lambda act: act.at))

    def _step(self, at: int, word: str) -> int:
        place = PLACE_SIGN.match(word) if word[0] == "P" else None
        begins = self._slot == 2 and not self._fronted
        if place and (begins or _follows_date(self._words, at)) and _governs(self._words[at + 1 : at + 4]):
            return self._take(SOMEBODY_ELSE, at + 1)
        if place:
            self._place(at, int(place[1]))
        elif word in _BREAKS:
            self._pending, self._slot, self._fronted = [], 2, False
            self._before_where = []
        elif word in {",", "and"}:
            self._pause(word)
        elif word in {"who", "whom", "which", "whose"}:
            self._relative(at)
        elif word == "where":
            antecedent = next((i for i in range(at - 1, max(-1, at - 4), -1) if PLACE_SIGN.match(self._words[i])), None)
            if antecedent is not None:
                index = int(self._words[antecedent][1:])
                self._before_where += [p for p in self._pending if p.place == index and p.fronted]
                self._pending = [p for p in self._pending if p.place != index]
                self._pending.append(Act(index, antecedent, at, relative=True))
            self._slot, self._fronted = 2, antecedent is None
        elif word in _EMBEDS or (word in _SAYS and reports_clause(self._words[at + 1 : at + 2])):
            self._slot, self._fronted = 2, False
        elif self._slot:
            return self._maybe_subject(at, word)
        elif word in HOSTS:
            self._hosted(at)
        return at + 1

    def _place(self, at: int, index: int) -> None:
        if self._slot == 2 or self._subject is None:
            self._pending.append(Act(index, at, self._since if self._subject else 0, fronted=True))
            if self._fronted:
                self._slot = max(self._slot, 1)
        elif self._subject.ours:
            subject = self._subject
            self._found.append(Act(index, at, self._since, subject.people, hosted=subject.hosted))

    def _pause(self, word: str) -> None:
        if word == "," and self._outer is not None:
            self._subject, self._outer = self._outer, None
        self._slot = 2 if self._fronted and word == "," else max(self._slot, 1)
        if word == ",":
            self._fronted = False

    def _relative(self, at: int) -> None:
        self._outer = self._subject or SOMEBODY_ELSE
        self._subject = antecedent_doer(self._sentence, self._actors, at)
        self._since, self._slot = at, 0

    def _maybe_subject(self, at: int, word: str) -> int:
        """What a word does where a subject may stand; the number of the next word to read."""
        if self._is_said_of_next(at):
            return at + 1
        if word in DETERMINERS or is_adverb(word):
            found = noun_phrase(self._words, at) if word in DETERMINERS else None
            return self._take(*found) if found else at + 1
        if is_person(word):
            return self._named(at)
        if word in {"he", "she", "they"}:
            return self._take(self._actors.of_pronoun(word, self._subject), at + 1)
        if word == "it" and _IMPERSONAL.match(" ".join(self._words[at : at + 6]) + " "):
            return self._take(THE_JOURNEY, at + 1)
        if word in {"i", "we"} and self._actors.narrates:
            return self._take(THE_JOURNEY, at + 1)
        if word in {"i", "we", "you", "it", "nobody"}:
            return self._take(SOMEBODY_ELSE, at + 1)
        if (
            self._slot == 2
            and is_participle(word)
            and self._words[at + 1 : at + 2]
            and self._words[at + 1] in AUXILIARIES
        ):
            return self._take(SOMEBODY_ELSE, at + 1)  # "Fighting was reported in P0".
        if word in PREPOSITIONS or (self._slot == 2 and is_participle(word)):
            if self._slot == 2:
                self._fronted = True
            elif self._subject is not None:
                self._slot = 0
            return at + 1
        if word in AUXILIARIES and at and _DAY.match(self._words[at - 1]):  # "Thursday is spent in P0".
            return self._take(THE_JOURNEY, at)
        if self._slot == 2 and self._fronted:
            return self._after_fronted_place(at)
        if self._slot == 1 and word in PASTS and self._subject is not None:
            self._slot = 0  # "And said mass": the same subject goes on.
            return at + 1
        if found := noun_phrase(self._words, at):
            return self._take(*found)
        if self._slot == 2:
            return self._take(SOMEBODY_ELSE, at + 1)
        self._slot = 0
        if word in HOSTS:
            self._hosted(at)
        return at + 1

    def _is_said_of_next(self, at: int) -> bool:
        """Whether a word only says of which land somebody is who is named next: "N0 A0", "P0 's A0"."""
        word, named = self._words[at], any(map(is_person, self._words[at + 1 : at + 2]))
        of_land = word == "'s" and at > 0 and PLACE_SIGN.match(self._words[at - 1]) is not None
        if named and of_land:
            self._pending = [act for act in self._pending if act.at != at - 1]
        return named and (of_land or _NATION.match(word) is not None)

    def _after_fronted_place(self, at: int) -> int:
        """ "In P0 police said": a noun right behind the place is the subject; elsewhere it belongs to the place."""
        if at and PLACE_SIGN.match(self._words[at - 1]):
            found = noun_phrase(self._words, at)
            if found:
                return self._take(*found)
        return at + 1

    def _named(self, at: int) -> int:
        """Somebody's sign: a subject unless joined to somebody who was none, or after a preposition."""
        before = next((w for w in reversed(self._words[max(0, at - 3) : at]) if w not in DETERMINERS), "")
        if before in _BEFORE_OTHERS and self._words[at + 1 : at + 2] != ["'s"]:
            return at + 1
        if self._slot == 1 and self._subject is not None and lists_people(self._words, at):
            return at + 1
        return self._take(*named_doer(self._sentence, self._actors, at))

    def _take(self, subject: Doer, after: int) -> int:
        self._outer = None
        self._subject, self._slot, self._since = subject, 0, after
        self._fronted = False
        if self.first is None:
            self.first = subject
        if subject.ours:
            acts = {act.place: act for act in (*self._before_where, *self._pending)}
            for act in acts.values():
                self._found.append(Act(act.place, act.at, after, subject.people, True, act.relative, subject.hosted))
            self._before_where = []
        self._pending = []
        return after

    def _hosted(self, at: int) -> None:
        """Others greet or receive the traveller: he is where they do it."""
        if self._subject is not None and self._subject.ours:
            return
        guest = guest_of(self._sentence, self._actors, at, told=self._subject is not None)
        if guest:
            self._subject = guest
            self._since = at
            for act in self._pending:
                self._found.append(Act(act.place, act.at, at, self._subject.people, True, act.relative, True))
            self._pending = []


def _follows_date(words: list[str], at: int) -> bool:
    """Whether nothing leads to words[at] but a date before it: "A0 said in D0 P0 would pay"."""
    return at > 0 and _DAY.match(words[at - 1]) is not None


def _governs(following: list[str]) -> bool:
    """Whether a country is what acts here: "P0 and P1 are to sign a contract"."""
    if following[:1] == ["and"] and len(following) > 2 and PLACE_SIGN.match(following[1]):
        following = following[2:]
    return following != [] and following[0] in AUXILIARIES
