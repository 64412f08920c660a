"""Who goes together: the people that "and", a comma or an apposition join to one another."""

from __future__ import annotations

import re

from components.reading.names.marking import Marked
from components.reading.names.people import Person
from components.reading.names.signs import PERSON_SIGN, is_person
from components.reading.syntax.subject import Subject
from components.reading.vocabulary.word_sets import words

_NATIONAL = re.compile(r"(?:N\d+|P\d+|'s|x)$")  # "A0 and N0 A1", "A0 and P0 's A1".
# "A0 and a delegation of N0 officials", "A0 and his wife": he brings them along.
_AND_PARTY = re.compile(
    r"(?P<who>A\d+) and (?:(?:an?|the|his|her|its) (?:[a-z0-9-]+ |N\d+ ){0,3}?(?:delegation|team|group|party|entourage|"
    r"retinue)(?: of (?:[a-z0-9-]+ |N\d+ |x ){0,4}?[a-z]+)?|"
    r"(?:his|her) (?:[a-z]+ ){0,2}?(?:wife|husband|spouse|consort|partner|fiancée?|family|child|children|sons?|"
    r"daughters?|mother|father|parents|aides|advisers|colleagues))$"
)
_LONGEST_PARTY = 14  # words
_WHOSE = words("his her their")
_ARTICLES = _WHOSE | {"the"}


def _signs(words: list[str], at: int) -> bool:
    return 0 <= at < len(words) and is_person(words[at])


def _is_listed_relative(words: list[str], at: int) -> bool:
    """Whether words[at] is who a person named before it brings along: "A0 , his A1"."""
    return words[at - 1] in _WHOSE and words[at - 2 : at - 1] == [","] and _signs(words, at - 3)


def leader_of_party(words: list[str]) -> str | None:
    """The sign of whoever leads the party that `words` end with."""
    said = _AND_PARTY.search(" ".join(words[-_LONGEST_PARTY:])) if "and" in words[-_LONGEST_PARTY:] else None
    return said["who"] if said else None


def joined(sentence: Marked, words: list[str], at: int) -> Subject | None:
    """The person at words[at - 1] with those joined to them before or after: "A0 and A1", "A0 A1"."""
    people: list[Person] = []
    unnamed = False
    first = at - 1
    while first > 0:
        nation = first - 1
        while nation > 1 and _NATIONAL.match(words[nation]):
            nation -= 1
        nation -= nation > 1 and nation < first - 1 and words[nation] == "the"
        if is_person(words[first - 1]):
            first -= 1
        elif nation < first - 1 and words[nation] == "and" and is_person(words[nation - 1]):
            first = nation - 1
        elif words[first - 1] == "and" and words[first - 3 : first - 2] == ["of"] and _signs(words, first - 4):
            first -= 4  # "A0 of P0 and A1".
        elif words[first - 1] in _ARTICLES and words[first - 2 : first - 1] == ["and"] and _signs(words, first - 3):
            first -= 3  # "A0 and the A1".
        elif (
            words[first - 2 : first - 1]
            and words[first - 2] in _WHOSE
            and words[first - 3] == "and"
            and _signs(words, first - 4)
        ):
            first -= 4  # "A0 and their young A1".
        elif _is_listed_relative(words, first) and "and" in words[first:at]:
            first -= 3  # "A0 , his A1 , A2 and A3".
        elif (
            words[first - 1] in {"and", ","}
            and first > 1
            and is_person(words[first - 2])
            and not (words[first - 1] == "," and words[first] == words[at - 1] and "and" not in words[first:at])
        ):
            first -= 2
        elif (
            words[first - 1] == "and"
            and first > 2
            and words[first - 2] == ","
            and is_person(words[0])
            and words[1] == ","
        ):
            first = 0
        elif (
            first > 2
            and words[first - 1] in {"appointed", "wife", "husband", "counterpart"}
            and "and" in words[max(0, first - 4) : first]
        ):
            before = next((i for i in range(first - 1, max(-1, first - 6), -1) if is_person(words[i])), None)
            if before is None:
                break
            first = before
        else:
            break
    last = at
    if words[last : last + 1] == ["of"] and words[last + 2 : last + 3] == ["and"] and _signs(words, last + 3):
        last += 4
    while words[last : last + 1] == ["and"]:
        step = 1 + (words[last + 1 : last + 2] != [] and words[last + 1] in _ARTICLES)
        if not _signs(words, last + step):
            break
        last += step + 1
    for word in words[first:last]:
        sign = PERSON_SIGN.match(word)
        if sign:
            person = sentence.people[int(sign[1])]
            unnamed |= person is None
            if person and person not in people:
                people.append(person)
    if not people and not unnamed:
        return None
    return Subject(tuple(people), open=not people, pronoun=None if people else "office")
