"""Who a phrase is about: the words before a verb lead back to its subject, past auxiliaries, appositions and "who".

The answer is `Subject.people` (somebody named), `Subject.open` (nobody named, as in "the trip" or "the delegation": the
article's own traveller will do), or None: somebody or something else, whose journey is not told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from components.reading.grammar import CLAUSE, JOINERS, OBJECT_CONTROL, OWNED, PASSED, PERSONS
from components.reading.marking import Marked
from components.reading.people import People, Person
from components.reading.vocabulary import PARTIES

_SIGN = re.compile(r"A(\d+)$")
_FILLERS = re.compile(r"(?:[a-z]+ly|D\d+|\(|\)|x)$")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who it is about; nobody named and `open` means whoever the article is about."""

    people: tuple[Person, ...] = ()
    open: bool = False


class Subjects:
    """Finds subjects in the sentences of one article, remembering who was last spoken of."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._focus: list[Person] = []

    def heard(self, sentence: Marked) -> None:
        """Remember whom a sentence was about, for the pronouns of the next."""
        words = sentence.code.split()
        for at, word in enumerate(words):
            sign = _SIGN.match(word)
            person = sentence.people[int(sign[1])] if sign else None
            if word in {"he", "she", "they"} and self._focus:
                return
            if (
                person
                and (at == 0 or words[at - 1] not in {"with", "by", "to", "of", "told", "for", "from"})
                and not person.speaks_for_others
            ):
                if (
                    at + 1 < len(words)
                    and words[at + 1] == "'s"
                    and at + 2 < len(words)
                    and words[at + 2] not in {"trip", "visit", "tour"}
                ):
                    continue
                if person in self._focus:
                    self._focus.remove(person)
                self._focus.append(person)
                return

    def of_verb(self, sentence: Marked, at: int) -> Subject | None:
        """The subject of the verb that begins at code[at]."""
        words = sentence.code[:at].split()
        ing = re.match(r"\s*\w+ing\b", sentence.code[at:]) is not None
        return self._before(sentence, words, ing, sentence.code[at:].split())

    def of_noun(self, sentence: Marked, at: int) -> Subject | None:
        """The traveller of a trip named at code[at]: "his visit", "A0 's tour", "A0 began a mission", "the trip"."""
        words = sentence.code[:at].split()
        by = re.match(r"\s*\S+ (?:last \S+ |earlier |\S+ )?by (?:the )?(A\d+)", sentence.code[at:])
        made = re.match(
            r"\s*(?:visit|trip|tour) (A\d+|he|she|they) (?:is making|will make|made|makes|paid|undertook|is to make)",
            sentence.code[at:],
        )
        if by or made:
            said = by[1] if by else made[1] if made else ""
            return self._one(sentence, said, words)
        near = words[-7:]
        for back, word in enumerate(reversed(near)):
            if word in {"his", "her", "their", "its"}:
                return self._pronoun(sentence, word, words[: len(words) - back - 1])
            if word == "'s" and back + 1 < len(near):
                owner = near[-back - 2]
                if _SIGN.match(owner):
                    return self._one(sentence, owner, words)
                if owner in PERSONS:
                    return Subject(open=True)
                if owner.startswith("P"):
                    return None
            if word in {",", "-", ".", '"'} and back > 0:
                break
        determiner = next((w for w in reversed(near[-4:]) if w in {"the", "this", "that", "these", "a", "an"}), None)
        if "followed" in words[-6:] and "by" in words[-5:]:
            return self._first_in_clause(sentence, words) or Subject(open=True)
        subject = self._before(
            sentence, words[: len(words) - _noun_phrase(words)], False, sentence.code[at:].split(), noun=True
        )
        if (
            subject is None
            and (determiner in {"the", "this", "that", "these"} or not words)
            and not _foreign_owner(words)
        ):
            return Subject(open=True)
        plural = re.match(r"\s*(?:stops|dates|shows|concerts|visits|legs|gigs)\b", sentence.code[at:]) is not None
        if subject is None and (plural or not words[: len(words) - _noun_phrase(words)]) and not _foreign_owner(words):
            return Subject(open=True)
        return subject

    def named(self, sentence: Marked, said: str, at: int) -> Subject | None:
        """The subject written as `said` after the verb or place: "he", "A0 and A1", "the minister"."""
        signs = re.findall(r"A\d+", said)
        if signs:
            people = tuple(p for sign in signs if (p := sentence.people[int(sign[1:])]))
            return Subject(people, open=not people)
        if said in {"he", "she", "they"}:
            return self._pronoun(sentence, said, sentence.code[:at].split())
        return Subject(open=True) if said.split()[-1] in PERSONS | PARTIES else None

    def _before(
        self, sentence: Marked, words: list[str], ing: bool, rest: list[str], noun: bool = False
    ) -> Subject | None:
        at = len(words)
        while at and (words[at - 1] in PASSED or _FILLERS.match(words[at - 1]) or _left_behind(words, at)):
            at -= 1
        if not at:
            if words[:1] and words[0] in {"plans", "plan"}:
                return Subject(open=True)
            return self._after_comma(sentence, rest)
        word = words[at - 1]
        if _SIGN.match(word):
            if at > 1 and words[at - 2] in OBJECT_CONTROL and "to" in words[at:]:
                return None
            if at > 2 and words[at - 2] == "by" and words[at - 3] in {"led", "headed"}:
                return self._one(sentence, word, words)
            if at > 1 and words[at - 2] in {
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
                return self._first_in_clause(sentence, words[: at - 2]) or (
                    None if words[at:] and not ing else self._one(sentence, word, words)
                )
            return self._joined(sentence, words, at)
        if word in {"he", "she", "they"}:
            return self._pronoun(sentence, word, words[: at - 1])
        if word in {"i", "we"}:
            return None
        if word in {"who", "which", "that", "whom"}:
            return self._antecedent(sentence, words[: at - 1])
        if word == "'s" and at > 1 and _SIGN.match(words[at - 2]):
            return self._one(sentence, words[at - 2], words)
        if (
            "to" in words[at:] and word[0] in "PD" and word[1:].isdigit()
        ):  # "flew to P0 to attend": the purpose of whoever flew.
            return self._first_in_clause(sentence, words[:at])
        if word in JOINERS or word in {'"', "'", "‘", ")", "—", "–"} or (ing and word not in OBJECT_CONTROL):
            return self._first_in_clause(sentence, words[:at]) or self._after_comma(sentence, rest)
        if word in OWNED:
            owner = next((w for w in reversed(words[max(0, at - 6) : at]) if _SIGN.match(w)), None)
            return self._one(sentence, owner, words) if owner else Subject(open=True)
        if word in PERSONS | PARTIES:
            return Subject(open=True)
        return self._across_apposition(sentence, words, at, noun)

    def _across_apposition(self, sentence: Marked, words: list[str], at: int, noun: bool) -> Subject | None:
        """ "A0 , accompanied by his wife , flew": a comma not far back, and a name before its partner."""
        commas = [i for i in range(at - 1, max(-1, at - 25), -1) if words[i] == ","]
        if len(commas) >= 1 and words[at - 1] not in CLAUSE:
            for comma in commas:
                if (
                    comma
                    and _SIGN.match(words[comma - 1])
                    and words[at - 1] not in {"he", "she"}
                    and _plain_apposition(words[comma + 1 : at])
                ):
                    return self._one(sentence, words[comma - 1], words)
        verbs = {"on", "for", "of", "during", "after", "with", "in", "through"}
        ending = ("ed", "ing", "s") if noun else ("ed", "ing")
        if (
            words[at - 1] in verbs
            or words[at - 1].endswith(ending)
            or words[at - 1] in {"a", "an", "the", "begun", "gone"}
        ):
            return self._first_in_clause(sentence, words[:at], strict=True)
        return None

    def _first_in_clause(self, sentence: Marked, words: list[str], strict: bool = False) -> Subject | None:
        """The first one named since the clause began; else since the sentence began."""
        start = max((i + 1 for i, w in enumerate(words) if w in CLAUSE), default=0)
        for begin in (start, 0):
            for at in range(begin, len(words)):
                word = words[at]
                before = words[at - 1] if at else ""
                if word in {"he", "she", "they"}:
                    return self._pronoun(sentence, word, words[:at])
                if _SIGN.match(word) and before not in {
                    "with",
                    "of",
                    "by",
                    "to",
                    "from",
                    "in",
                    "against",
                    "between",
                    "told",
                    "for",
                    "at",
                }:
                    if (
                        at + 1 < len(words)
                        and words[at + 1] == "'s"
                        and words[at + 2 : at + 3]
                        and words[at + 2] not in OWNED
                    ):
                        continue
                    return self._joined(sentence, words, at + 1)
                if (
                    word in PERSONS | PARTIES
                    and at < len(words) - 1
                    and not strict
                    and (
                        before in {"the", "x", ",", "two", "three", "their", "his"}
                        or (
                            words[at + 1] in {",", "led", "headed"}
                            and before not in {"of", "with", "by", "for", "to", "and"}
                        )
                    )
                ):
                    return Subject(open=True)
            if strict and begin == start and any(w in PERSONS for w in words[start:]):
                return Subject(open=True)
        return None

    def _joined(self, sentence: Marked, words: list[str], at: int) -> Subject | None:
        """The person at words[at - 1] with those joined to them before or after: "A0 and A1", "A0 A1"."""
        people: list[Person] = []
        unnamed = False
        first = at - 1
        while first > 0:
            if _SIGN.match(words[first - 1]):
                first -= 1
            elif (
                words[first - 1] in {"and", ","}
                and first > 1
                and _SIGN.match(words[first - 2])
                and not (words[first - 1] == "," and words[first] == words[at - 1] and "and" not in words[first:at])
            ):
                first -= 2
            elif (
                words[first - 1] == "and"
                and first > 2
                and words[first - 2] == ","
                and _SIGN.match(words[0])
                and words[1] == ","
            ):
                first = 0
            elif (
                first > 2
                and words[first - 1] in {"appointed", "wife", "husband", "counterpart"}
                and "and" in words[max(0, first - 4) : first]
            ):
                before = next((i for i in range(first - 1, max(-1, first - 6), -1) if _SIGN.match(words[i])), None)
                if before is None:
                    break
                first = before
            else:
                break
        last = at
        while last + 1 < len(words) and words[last] == "and" and _SIGN.match(words[last + 1]):
            last += 2
        for word in words[first:last]:
            sign = _SIGN.match(word)
            if sign:
                person = sentence.people[int(sign[1])]
                unnamed |= person is None
                if person and person not in people:
                    people.append(person)
        return Subject(tuple(people), open=unnamed and not people) if people or unnamed else None

    def _one(self, sentence: Marked, word: str, words: list[str]) -> Subject | None:
        sign = _SIGN.match(word)
        if not sign:
            return self._pronoun(sentence, word, words)
        person = sentence.people[int(sign[1])]
        return Subject((person,)) if person else Subject(open=True)

    def _antecedent(self, sentence: Marked, words: list[str]) -> Subject | None:
        for at in range(len(words) - 1, max(-1, len(words) - 10), -1):
            if _SIGN.match(words[at]):
                return self._joined(sentence, words, at + 1)
            if words[at] in PERSONS | OWNED:
                return Subject(open=True)
        return None

    def _after_comma(self, sentence: Marked, rest: list[str]) -> Subject | None:
        """ "After landing in P0 , A0 said": the subject follows its participle."""
        if "," in rest:
            comma = rest.index(",")
            for at in range(comma + 1, min(len(rest), comma + 6)):
                if rest[at] in {"he", "she", "they"}:
                    return self._pronoun(sentence, rest[at], [])
                if _SIGN.match(rest[at]) and rest[at - 1] not in {"of", "by", "with", "to", "for"}:
                    return self.named(sentence, rest[at], 0)
                if rest[at] in PERSONS:
                    return Subject(open=True)
        return None

    def _pronoun(self, sentence: Marked, said: str, before: list[str]) -> Subject:
        """Whom "he" or "their" means: somebody this sentence named before, else whom the last one was about."""
        wanted = {"he": "he", "his": "he", "she": "she", "her": "she"}.get(said)
        for at, word in enumerate(before):
            sign = _SIGN.match(word)
            person = sentence.people[int(sign[1])] if sign else None
            if sign and person is None and wanted:
                return Subject(open=True)
            if (
                person
                and not person.speaks_for_others
                and (at == 0 or before[at - 1] not in {"with", "of", "by", "told"})
            ) and (not wanted or person.gender in (None, wanted)):
                joined = self._joined(sentence, before, at + 1) if not wanted else None
                return joined or Subject((person,))
        for person in reversed(self._focus):
            if not wanted or person.gender in (None, wanted):
                return Subject((person,), open=not wanted)
        return Subject(open=True)


def _noun_phrase(words: list[str]) -> int:
    """How many words before a noun belong to it: articles, numbers, adjectives."""
    length = 0
    while length < min(7, len(words)):
        word = words[-length - 1]
        if word in {
            "on",
            "for",
            "of",
            "during",
            "begin",
            "began",
            "begins",
            ",",
            "and",
            "after",
            "paid",
            "make",
            "made",
            "'s",
            "as",
            "in",
            "to",
            "by",
            "from",
        }:
            break
        if _SIGN.match(word) or word in {"he", "she", "they"}:
            break
        length += 1
        if word in {"a", "an", "the", "his", "her", "their", "this", "that"}:
            break
    return length


def _left_behind(words: list[str], at: int) -> bool:
    """ "Left Luanda for": where somebody sets out is no subject."""
    return (
        at > 1
        and words[at - 1].startswith("P")
        and words[at - 1][1:].isdigit()
        and words[at - 2] in {"left", "leaves", "departed", "departs", "from", "leave", "leaving"}
    )


def _foreign_owner(words: list[str]) -> bool:
    return bool(words) and any(w in {"by", "between", "invitation"} for w in words[-4:])


def _plain_apposition(words: list[str]) -> bool:
    """Whether words between a name and its verb only describe: they end with a comma and are not many."""
    return bool(words) and words[-1] == "," and len(words) < 24
