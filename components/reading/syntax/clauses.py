"""Subjects that do not stand right before their verb: at the head of the clause, after its comma, before "who".

`words` are the words of a marked sentence up to the verb; each function gives the subject, or None where there is none.
"""

from __future__ import annotations

import re

from components.reading.names.marking import Marked
from components.reading.names.people import Person
from components.reading.syntax.coreference import SIGN, Focus, Subject, joined
from components.reading.syntax.grammar import CLAUSE, OWNED, PERSONS
from components.reading.vocabulary import ENSEMBLES, PARTIES

_PLACE_OR_NATION = re.compile(r"[PN]\d")
_NO_APPOSITION = frozenset({"and", "but", "then", "before", "where", "while", "to", "he", "she", "they", "after", "or"})
_LED = (["led", "by"], ["headed", "by"])
_FINITE_VERBS = frozenset({"is", "are", "was", "were", "will", "said", "says", "would", "also"})


def first_in_clause(focus: Focus, sentence: Marked, words: list[str], strict: bool = False) -> Subject | None:
    """The first one named since the clause began; else since the sentence began."""
    start = max((i + 1 for i, w in enumerate(words) if w in CLAUSE and not _is_small_as(words, i)), default=0)
    for begin in (start, 0):
        for at in range(begin, len(words)):
            word = words[at]
            before = words[at - 1] if at else ""
            if word in {"he", "she", "they"}:
                return with_whom(sentence, focus.meant_by(sentence, word, words[:at]), words[at + 1 :])
            if word in {"i", "we"} and focus.writes(words[:at]):
                return Subject(open=True)
            if SIGN.match(word) and before not in {
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
                if words[at + 1 : at + 2] == [","] and words[at + 2 : at + 4] in _LED:
                    leader = _leader(sentence, word, words[at + 2 : at + 9])
                    return Subject((leader,)) if leader else joined(sentence, words, at + 1)
                return joined(sentence, words, at + 1)
            if (
                word in PERSONS | PARTIES | ENSEMBLES
                and at < len(words) - 1
                and not strict
                and (
                    before in {"the", "x", ",", "two", "three", "their", "his"}
                    or _PLACE_OR_NATION.match(before)
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


def _is_small_as(words: list[str], at: int) -> bool:
    """Whether "as" begins no clause: "as far as", "as well as", "known as"."""
    around = {*words[max(0, at - 1) : at], *words[at + 1 : at + 2]}
    return words[at] == "as" and bool(around & {"far", "well", "known", "such", "billed", "described", "soon"})


def after_comma(focus: Focus, sentence: Marked, rest: list[str]) -> Subject | None:
    """ "After landing in P0 , A0 said": the subject follows its participle."""
    if "," in rest:
        comma = rest.index(",")
        for at in range(comma + 1, min(len(rest), comma + 6)):
            if rest[at] in {"he", "she", "they"}:
                return focus.meant_by(sentence, rest[at], [])
            if SIGN.match(rest[at]) and rest[at - 1] not in {"of", "by", "with", "to", "for"}:
                return focus.one(sentence, rest[at], [])
            if rest[at] in PERSONS:
                return Subject(open=True)
    return None


def antecedent(sentence: Marked, words: list[str]) -> Subject | None:
    """Whom "who" or "which" at the end of `words` leads back to."""
    for at in range(len(words) - 1, max(-1, len(words) - 10), -1):
        if SIGN.match(words[at]):
            return joined(sentence, words, at + 1)
        if words[at] in PERSONS | OWNED:
            return Subject(open=True)
    return None


def across_apposition(focus: Focus, sentence: Marked, words: list[str], at: int, noun: bool) -> Subject | None:
    """ "A0 , accompanied by his wife , flew": a comma not far back, and a name before its partner."""
    commas = [i for i in range(at - 1, max(-1, at - 25), -1) if words[i] == ","]
    if len(commas) >= 1 and words[at - 1] not in CLAUSE:
        for comma in commas:
            if (
                comma
                and SIGN.match(words[comma - 1])
                and words[at - 1] not in {"he", "she"}
                and _plain_apposition(words[comma + 1 : at])
            ):
                return focus.one(sentence, words[comma - 1], words)
    verbs = {"on", "for", "of", "during", "after", "with", "in", "through"}
    ending = ("ed", "ing", "s") if noun else ("ed", "ing")
    if words[at - 1] in verbs or words[at - 1].endswith(ending) or words[at - 1] in {"a", "an", "the", "begun", "gone"}:
        return first_in_clause(focus, sentence, words[:at], strict=True)
    return None


def before_apposition(focus: Focus, sentence: Marked, words: list[str]) -> Subject | None:
    """ "A0 , best known as barmaid A1 ," at the end of `words`: who stands before what only describes them."""
    for comma in range(len(words) - 3, max(0, len(words) - 16), -1):
        if words[comma] != ",":
            continue
        between = words[comma + 1 : -1]
        if between[:2] in _LED and (leader := _leader(sentence, words[comma - 1], between)):
            return Subject((leader,))
        if SIGN.match(between[0]) or between[0] in _NO_APPOSITION or _FINITE_VERBS & set(between):
            return None
        head = words[comma - 1]
        if SIGN.match(head) and words[comma - 2 : comma - 1] not in (["of"], ["by"], ["with"], ["to"], ["from"]):
            return focus.one(sentence, head, words)
        return Subject(open=True) if head in PERSONS else None
    return None


def with_whom(sentence: Marked, found: Subject, after: list[str]) -> Subject:
    """ "He and A1 will": both of them; `after` are the words behind the pronoun."""
    at = next((n for n, word in enumerate(after) if word not in {"and", "x"} and not _PLACE_OR_NATION.match(word)), 0)
    sign = SIGN.match(after[at]) if 0 < at < len(after) and after[0] == "and" else None
    other = sentence.people[int(sign[1])] if sign else None
    return Subject((*found.people, other), found.open and not found.people) if other else found


def _leader(sentence: Marked, head: str, between: list[str]) -> Person | None:
    """Who leads those that words[head] names, unless they are a party known by its own name."""
    led = sentence.people[int(head[1:])] if SIGN.match(head) else None
    signs = [w for w in between if SIGN.match(w)]
    if not signs or (led and led.offices & PARTIES):
        return None
    return sentence.people[int(signs[0][1:])]


def named_aside(sentence: Marked, words: list[str]) -> Subject | None:
    """ "Three members - A0 , A1 and A2 -" at the end of `words`: those named between the dashes."""
    people: list[Person] = []
    for word in reversed(words[:-1]):
        sign = SIGN.match(word)
        if sign and (person := sentence.people[int(sign[1])]):
            people.insert(0, person)
        elif word in {"-", "–", "—"}:
            return Subject(tuple(people)) if people else None
        elif word not in {",", "and", "x"}:
            return None
    return None


def _plain_apposition(words: list[str]) -> bool:
    """Whether words between a name and its verb only describe: they end with a comma and are not many."""
    return bool(words) and words[-1] == "," and len(words) < 24
