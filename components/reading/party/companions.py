"""Who goes along is said once: "accompanied by his wife Ann", "Ann Lee will accompany him", "with his daughter Ann".

A retinue is not named: of a long list of those in attendance nobody is a traveller of the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from components.reading.names.marked import Marked
from components.reading.names.people import OF_A_COURT
from components.reading.names.person import Person
from components.reading.names.signs import is_person
from components.reading.status.looking_back import is_earlier
from components.reading.syntax.predicates import AUXILIARIES, PREPOSITIONS, is_finite
from components.reading.vocabulary.people import KIN
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_BY = regex(
    r" (?:accompanied|joined|flanked) (?:(?:in|at|on|for|during|throughout) (?:[a-z-]+ ){1,4})?by "
    r"| (?:travell?ing|travels?|travell?ed) (?:together |along )?with | in the company of "
)
_THERE_ONLY = regex(r" where (?:he|she|they|A\d+) (?:[a-z]+ ){0,3}$")  # "To P0 , where he will be joined by A1".
_ACCOMPANIED = words("accompanied joined flanked company travelling traveling travel travels travelled traveled")
# "The group , which includes A0 and A1".
_AMONG_THEM = regex(
    r" (?:(?:delegation|group|party|team|mission|entourage|contingent)(?: (?:of|from) [^;,]{1,40}?)?(?: ,)?"
    r"(?: (?:which|that|who))? (?:includ(?:es|ed|ing)|compris(?:es|ed|ing)|consist(?:s|ed|ing) of|was made up of)"
    r"|(?:delegation|group|party|team|mission) members (?:are|were|include)) "
)
_ACCOMPANIES = regex(
    r" (A\d+)(?: (?:and|,) (A\d+))?(?: , [^,;]{1,40} ,)?(?: (?:will|would|is|are|was|were|to|also|be|due))* "
    r"accompan(?:y|ies|ied|ying) (him|her|them|A\d+)(?= )"
)
_KINSMAN = (
    rf"(?:his|her) (?:[a-z]+ )?(?P<kin>(?:{'|'.join(sorted(KIN))}|"
    r"spouse|partner|parents?|mother|father)(?: ,(?: the)?(?: [a-z]+)?)? )?(?P<kinsman>A\d+)(?= )"
)
_KIN = (
    regex(rf" (?P<who>A\d+)(?: ,)? (?:and|with|(?:along|together) with) {_KINSMAN}"),
    # "A0 is on a four-day visit to P0 with her A1".
    regex(
        rf" (?P<who>A\d+) (?:is|are|was|were|has|will|went|left|goes|leaves|paid|arrived|travell?ed|flew) "
        rf"(?:(?!A\d)[^\s,;:.\"]+ ){{0,12}}?(?:along |together )?with {_KINSMAN}"
    ),
)
# "A0 and A1 returned home D0 from their tour".
_THEIR_JOURNEY = regex(
    r" (A\d+) and (?:the )?(A\d+) (?:(?!A\d)[^\s;.\"]+ ){1,10}?their (?:(?:[a-z0-9-]+|N\d+|A\d+|x) ){0,4}?"
    r"(?:tour|trip|journey|pilgrimage|honeymoon|visit (?:to|in) (?:the )?P\d+) "
)
_FAMILY = regex(rf" (?:his|her|their) (?:[a-z]+ )?(?:{'|'.join(sorted(KIN))}|children|spouse|partner)s? ")
_ON_THE_WAY = regex(
    r" (?:travel|trip|tour|visit|journey|fl[eiy]|arriv|land|left|leav|depart|sail|drove|drive|went|head|met |greet|"
    r"receiv)"
)
_NOT = regex(r" (?:not|without|un|never|instead of) ")
_ENDS = (PREPOSITIONS | AUXILIARIES | words('. " : ( who which that where when while')) - {"by", "of"}
_HE = (" he ", " she ", " him ", " her ")
_RETINUE, _MOST_MEMBERS = 3, 4
_MOST_WORDS = 36


def going_along(main: Person, sentences: Sequence[Marked]) -> list[Person]:
    """Those who are said to go along with the main traveller, wherever he goes."""
    found: list[Person] = []
    family = set[int]()  # Who may be called by one name.
    for sentence in sentences:
        code = sentence.code
        if sentence.is_title or not sentence.people:
            continue
        for said in _AMONG_THEM.finditer(code) if _names_members(code) else ():
            if not _is_off(code, said.start()):
                found += _list(sentence, code[said.end() :].split(), _MOST_MEMBERS)
        if main not in sentence.people and not _says_he(code):
            continue
        for said in () if _ACCOMPANIED.isdisjoint(sentence.words) else _BY.finditer(code):
            if _THERE_ONLY.search(code, 0, said.start() + 1):
                continue
            if _owner(sentence, said.start()) in (main, None) and not _is_off(code, said.start()):
                listed = _list(sentence, code[said.end() :].split())
                family |= {p.number for p in listed if _FAMILY.search(code[said.end() - 1 :]) or p.offices & KIN}
                found += listed
        for said in _ACCOMPANIES.finditer(code) if " accompan" in code else ():
            whom = _person(sentence, said[3]) if said[3][0] == "A" else main
            if whom is main and not _is_off(code, said.start()):
                found += [p for sign in (said[1], said[2]) if sign and (p := _person(sentence, sign))]
        for said in _THEIR_JOURNEY.finditer(code) if " their " in code else ():
            both = [_person(sentence, sign) for sign in said.groups()]
            if main in both and not _is_off(code, said.start()):
                found += [p for p in both if p]
        beside = (said for way in _KIN for said in way.finditer(code)) if " his " in code or " her " in code else ()
        for said in beside:
            together = _ON_THE_WAY.search(code) and not _is_off(code, said.start())
            kin = _person(sentence, said["kinsman"])
            if together and _person(sentence, said["who"]) is main and kin and (said["kin"] or kin.offices & KIN):
                found.append(kin)
    return [p for p in found if p is not main and not p.speaks_for_others and _is_known(p, family)]


def _is_known(person: Person, family: set[int]) -> bool:
    """Whether a name is enough: a whole one, that of one of the family, or "the Queen"."""
    return " " in person.name or person.number in family or person.name.lower() in OF_A_COURT


def _names_members(code: str) -> bool:
    """Whether a sentence has a word by which it may say who is in a group."""
    consists = " of " in code and (" consist" in code or " made up " in code or " members " in code)
    return consists or " inclu" in code or " comp" in code


def _owner(sentence: Marked, at: int) -> Person | None:
    """Who the words at code[at] say is accompanied: the one named last before them, or right after a fronted list."""
    signs = re.findall(r"A\d+", sentence.code[:at])
    if signs:
        return _person(sentence, signs[-1])
    if _says_he(sentence.code[: at + 1]):
        return None
    after = re.search(r" , (A\d+) (?!,)", sentence.code[at:])
    return _person(sentence, after[1]) if after else None


def _list(sentence: Marked, after: list[str], most: int = _RETINUE - 1) -> list[Person]:
    """The people listed where words begin; nobody where they are a retinue."""
    named: list[Person] = []
    number, apart = 0, False
    family = _FAMILY.match(f" {' '.join(after[:3])} ") is not None
    for word in after[:_MOST_WORDS]:
        if is_person(word):
            person = _person(sentence, word)
            if person is None or person not in named:
                number += 1
            if person and person not in named and not apart:
                named.append(person)
        elif word == ";":
            apart = True  # What follows is another clause, or makes the list a retinue.
        elif word in _ENDS or (is_finite(word) and word not in {"led", "headed"}):
            break
    return named if number <= most or family else []


def _person(sentence: Marked, sign: str) -> Person | None:
    return sentence.people[int(sign[1:])]


def _says_he(code: str) -> bool:
    return any(map(code.__contains__, _HE))


def _is_off(code: str, at: int) -> bool:
    return _NOT.search(code[max(0, at - 30) : at + 1]) is not None or is_earlier(code, at)
