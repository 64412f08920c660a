"""A statement before leaving is made in the first person: "I will travel to P0. From there I go to P1".

It is read as if it were told of whoever makes it: who signs it with name and office, or is named in its title. What is
told of the past in the first person, a diary or an interview, is no statement and has `narrators`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from components.reading.names.marking import Marked
from components.reading.names.people import People, Person
from components.reading.party.narrators import UNNAMED
from components.reading.text.article import Article
from components.reading.vocabulary.people import OF_STATE, OFFICES
from components.reading.vocabulary.word_sets import by_first_letter

_FEWEST = 2  # sentences
# "I will then travel to P0", "I am embarking on a visit to P0".
_I_GO = re.compile(
    r" i (?:will |shall |am |'ll )?(?:also |then |now |next )?(?:travel|depart|leav|fly|visit|embark|head|go)\w* "
    r"(?:(?!(?:and|that|if|when) )[^\s,;]+ ){0,9}?P\d"
)
_OF_STATE = rf"(?:{by_first_letter(sorted(map(str.title, OF_STATE)))}|PM)\b"
_OFFICE = rf"(?:[A-Z]\w+ ){{0,3}}?{_OF_STATE}"
_NAME = rf"(?P<name>(?!{_OF_STATE})[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{1,2}})"
# "Senator the Hon Ann Lee, Minister for Trade".
_SIGNED = re.compile(
    r"^(?:(?:Senator|[Tt]he|Rt|Right|Hon(?:ou?rable)?|H\.? ?E|Dr|Mr|Mrs|Ms|Sir)\.? )*"
    rf"{_NAME}, (?P<office>{_OFFICE}.*)$"
)
_TITLED = re.compile(rf"(?P<office>{_OFFICE}) {_NAME}(?= on | to | in |:|,|[’']s )")
_OF_WHOM = re.compile(rf"(?:The )?(?P<office>{_OFFICE})[’']s ")  # "Prime Minister's Departure Statement"
_FIRST_PERSON = (("i am", "{} is"), ("i 'm", "{} is"), ("i have", "{} has"), ("i", "{}"), ("me", "{}"), ("my", "{} 's"))


def told_of_the_speaker(article: Article, sentences: Sequence[Marked], people: People) -> list[Marked]:
    """The sentences of a statement in the third person; those of any other text as they are."""
    if sum(" i " in s.code and _I_GO.search(s.code) is not None and _speaks(s) for s in sentences) < _FEWEST:
        return list(sentences)
    speaker = _speaker(article, people)
    return [_told(s, speaker) if _speaks(s) else s for s in sentences]


def _speaks(sentence: Marked) -> bool:
    """Whether a first person stands in a sentence, and in no quotation."""
    return '"' not in sentence.words and not sentence.is_title and not {"i", "my"}.isdisjoint(sentence.words)


def _told(sentence: Marked, speaker: Person) -> Marked:
    code, sign = sentence.code, f"A{len(sentence.people)}"
    for said, told in _FIRST_PERSON:
        code = code.replace(f" {said} ", f" {told.format(sign)} ")
    return replace(sentence, code=code, words=code.split(), people=[*sentence.people, speaker])


def _speaker(article: Article, people: People) -> Person:
    """Who signs, or is named in the title; else the office that the title begins with, or somebody unnamed."""
    title = article.title or ""
    signed = _SIGNED.match(article.text.rstrip().rpartition("\n")[2].strip()) or _TITLED.match(title)
    found = signed or _OF_WHOM.match(title)
    name = signed["name"] if signed else found["office"] if found else UNNAMED
    known = next((p for p in people.all if p.name == name), None)
    if known is None:
        said = found["office"].lower().split() if found else []
        known = Person(len(people.all), name, offices=set(OFFICES.intersection(said)))
        people.all.append(known)
    return known
