"""Subjects that do not stand right before their verb: at the head of the clause, after its comma, before "who".

`words` are the words of a marked sentence up to the verb; each function gives the subject, or None where there is none.
"""

from __future__ import annotations

import re

from components.reading.names.marked import Marked
from components.reading.names.signs import is_person
from components.reading.syntax.coreference import Focus
from components.reading.syntax.grammar import CLAUSE, OWNED, PERSONS, SAYS, SHIPS, SOMEBODY
from components.reading.syntax.joining import joined
from components.reading.syntax.predicates import PREPOSITIONS, is_finite
from components.reading.syntax.subject import Act, Subject
from components.reading.vocabulary.parties import PAIRS
from components.reading.vocabulary.people import KIN
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words as words_of

_PLACE_OR_NATION = regex(r"[PN]\d")
_PERSONS_OR_OWNED = PERSONS | OWNED
_WHOEVER = words_of("those anyone anybody everyone everybody someone somebody all")
_HELD = words_of(  # "The summit , which opens in P0": somebody else opens it.
    "summit conference meeting forum assembly session congress festival talks fair exhibition ceremony championship "
    "championships games expo convention symposium seminar workshop"
)
_OTHERS = words_of("people men women children")
_BESIDE_AS = frozenset({"far", "well", "known", "such", "billed", "described", "soon"})
# "The A0 of the P0 's voyages office , A1 , was": whoever holds the office is named behind it.
_HEAD_OF = regex(r"the A\d+ of [^,;]{3,60}$")
# "A0 and his wife , A1 , landed".
_AND_HIS = regex(
    r"(?P<who>A\d+)(?: of (?:the )?P\d+)?(?: , [^,]{1,40} ,)? and (?:his|her|their)(?: (?:[a-z-]+|N\d+)){1,4}$"
)
# "A0 and the A1 of P0 , A2 , landed".
_AND_HOLDER = regex(r"(?P<who>A\d+)(?: of (?:the )?P\d+)? and the (?:[a-z-]+ )*A\d+ of (?:the )?P\d+$")
_NAMED_BEHIND = PERSONS | words_of("counterpart colleague counterparts colleagues host")
_NO_APPOSITION = frozenset({"and", "but", "then", "before", "where", "while", "to", "he", "she", "they", "after", "or"})
_BEGIN_NOUNS = words_of("the a an its this these")
_OPENS_NO_ASIDE = PREPOSITIONS | _NO_APPOSITION
# What a clause may begin with behind "said": no preposition, no adverb, no date.
_NOMINAL = regex(r"(?:the|a|an|his|her|their|its|this|that|these|those|all|some|any|it|N\d+|[a-z]{3,}s)$")
_MAY_BEGIN = CLAUSE | SAYS
_ITS = words_of("its their his her")
_PARTS_OF_JOURNEYS = words_of("tour trip visit journey period leg")
_PARTY = PAIRS | words_of("delegation team group party trio")  # "The grand ducal couple".
_LEADS = frozenset({"led", "headed"})
_RELATIVES = frozenset({"who", "whom", "whose"})
_LONGEST_APPOSITION = 20  # words
# Not the subject stands behind these, but whom it meets or tells.
_BEFORE_OTHERS = SHIPS | {"with", "of", "by", "to", "from", "in", "against", "between", "told", "for", "at"}
# What ends with these has a subject further back.
_INSIDE_PREDICATE = frozenset(
    {"on", "for", "of", "during", "after", "with", "in", "through", "a", "an", "the", "begun", "gone"}
)
_INVITED = frozenset({"invitation", "request", "behest"})
_FINITE_VERBS = frozenset({"is", "are", "was", "were", "will", "said", "says", "would", "also"})
_MEETS_THEM = words_of("see meet visit greet thank join support honour honor")


def first_in_clause(focus: Focus, sentence: Marked, words: list[str], strict: bool = False) -> Subject | None:
    """The first one named since the clause began; else since the sentence began."""
    start = max((i + 1 for i, w in enumerate(words) if w in _MAY_BEGIN and begins_clause(words, i)), default=0)
    for begin in (start,) if _has_own_subject(words, start) else (start, 0):
        begin = _behind_invitation(words, begin)
        for at in range(begin, len(words)):
            word = words[at]
            before = words[at - 1] if at else ""
            if word in {"he", "she", "they"}:
                return focus.with_him(sentence, words, at)
            if word in {"i", "we"} and focus.writes(words[:at]):
                return Subject(open=True)
            if is_person(word) and before not in _BEFORE_OTHERS and not _is_to_be_met(words, at):
                if (
                    at + 1 < len(words)
                    and words[at + 1] == "'s"
                    and words[at + 2 : at + 3]
                    and words[at + 2] not in OWNED
                ):
                    continue
                return joined(sentence, words, _joined_to(words, at) + 1)
            if at == begin + 1 and before in _ITS and word in _PARTS_OF_JOURNEYS:
                return Subject(open=True)  # "Its period in P0 will be long and end in P1".
            if (
                word in SOMEBODY
                and at < len(words) - 1
                and not strict
                and (
                    before in {"the", "x", ",", "two", "three", "their", "his"}
                    or (word in _PARTY and "the" in words[max(0, at - 3) : at - 1] and before.isalpha())
                    or _PLACE_OR_NATION.match(before)
                    or (
                        words[at + 1] in {",", "led", "headed"}
                        and before not in {"of", "with", "by", "for", "to", "and"}
                    )
                )
            ):
                return None if focus.is_foreign_party(sentence, words[: at + 1]) else Subject(open=True)
        if strict and begin == start and any(w in PERSONS for w in words[start:]):
            return Subject(open=True)
    return None


def _is_to_be_met(words: list[str], at: int) -> bool:
    """Whether somebody is only whom another goes to see: "a stop in P0 to see A1 , and"."""
    before = [word for word in words[max(0, at - 4) : at] if word != "the" and not _PLACE_OR_NATION.match(word)]
    return before[-2:-1] == ["to"] and before[-1] in _MEETS_THEM


def _behind_invitation(words: list[str], begin: int) -> int:
    """Where a clause that opens with whose invitation it is goes on: "at the invitation of A0 , A1 made a journey"."""
    opens = begin + (words[begin : begin + 1] == ['"'])
    if words[opens : opens + 1] not in (["at"], ["on"], ["upon"]) or _INVITED.isdisjoint(words[opens : opens + 4]):
        return begin
    commas = (i for i in range(len(words) - 2, opens, -1) if words[i] == "," and is_person(words[i + 1]))
    return next(commas, begin - 1) + 1


def _has_own_subject(words: list[str], start: int) -> bool:
    """Whether a clause behind a semicolon or "that" tells of others: "; schools closed in", "that the commission"."""
    opens = words[start : start + 1]
    if start and words[start - 1] == "that" and opens and opens[0] in _BEGIN_NOUNS:
        return True
    if not start or words[start - 1] != ";" or not opens or opens[0] in _OPENS_NO_ASIDE:
        return False
    return not is_finite(opens[0]) and any(map(is_finite, words[start + 1 :]))


def _joined_to(words: list[str], at: int) -> int:
    """Where the last of a subject stands: A1 in "A0 , expected in P0 , and A1 will fly", else the sign itself."""
    if at or words[1:2] != [","]:
        return at
    for nth in range(2, min(len(words) - 1, _LONGEST_APPOSITION)):
        if words[nth] in _FINITE_VERBS:
            return at
        if words[nth - 1] == "," and words[nth] == "and":
            return nth + 1 if is_person(words[nth + 1]) else at
    return at


def begins_clause(words: list[str], at: int) -> bool:
    """Whether a clause with a subject of its own begins after words[at]: after "that", after "said" before a noun."""
    if words[at] in SAYS:
        following = words[at + 1] if at + 1 < len(words) else ","
        return following in {"he", "she", "they"} or is_person(following) or _NOMINAL.match(following) is not None
    return words[at] in CLAUSE and not _is_small_as(words, at) and not _is_over(words, at)


def _is_over(words: list[str], at: int) -> bool:
    """Whether what "who" begins is closed by a comma, behind which the verb of its antecedent stands: "A0 , who
    succeeded A1 , will begin"."""
    if words[at] not in _RELATIVES or words[at - 1 : at] != [","]:
        return False
    return any(words[comma] == "," and is_finite(words[comma + 1]) for comma in range(at + 1, len(words) - 1))


def _is_small_as(words: list[str], at: int) -> bool:
    """Whether "as" begins no clause: "as far as", "as well as", "known as"."""
    return words[at] == "as" and not _BESIDE_AS.isdisjoint(words[max(0, at - 1) : at + 2])


def after_comma(focus: Focus, sentence: Marked, rest: list[str]) -> Subject | None:
    """ "After landing in P0 , A0 said": the subject follows its participle."""
    comma = next((at for at, word in enumerate(rest) if word == "," and not _goes_on(rest, at)), None)
    if comma is not None:
        for at in range(comma + 1, min(len(rest), comma + 6)):
            if rest[at] in {"he", "she", "they"}:
                return focus.meant_by(sentence, rest[at], [])
            if is_person(rest[at]) and rest[at - 1] not in {"of", "by", "with", "to", "for"}:
                return focus.one(sentence, rest[at])
            if rest[at] in PERSONS:
                return Subject(open=True)
    return None


def _goes_on(rest: list[str], comma: int) -> bool:
    """Whether a comma only parts the places of a list."""
    return re.match(r"(?:and |then )*P\d+ (?:,|and|D\d+) ", " ".join(rest[comma + 1 : comma + 5]) + " ") is not None


def antecedent(sentence: Marked, words: list[str]) -> Subject | None:
    """Whom "who" or "which" at the end of `words` leads back to; nobody where it is a country that somebody thanked.

    "The missionaries who" are others, and so are "the students who" of whom somebody says something.
    """
    if words and words[-1].isalpha() and words[-1].endswith("s") and words[-1] not in SOMEBODY:
        return None
    if words and words[-1] in _WHOEVER:
        return None
    if not _HELD.isdisjoint(words[-2:]):
        return None
    back = len(words) - 1
    while back > 0 and (words[back] in {",", "and"} or _PLACE_OR_NATION.match(words[back])):
        back -= 1
    named = any(map(_PLACE_OR_NATION.match, words[back + 1 :]))
    if named and words[back].isalpha() and words[back] not in PREPOSITIONS | {"the", "and"}:
        return None
    if words and words[-1][0] == "N" and words[back] in PREPOSITIONS:
        return None  # "A meeting with Norwegians who".
    for at in range(len(words) - 1, max(-1, len(words) - 10), -1):
        if words[at] in KIN:
            return None
        if is_person(words[at]):
            found = joined(sentence, words, at + 1)
            return found if found.people or not any(map(is_person, words[:at])) else None  # "Met the envoy , who".
        if words[at] in _PERSONS_OR_OWNED:
            others = words[at].endswith("s") or words[at] in _OTHERS
            return None if others and not SAYS.isdisjoint(words[:at]) else Subject(open=True)
    return None


def across_apposition(focus: Focus, sentence: Marked, words: list[str], at: int, act: Act) -> Subject | None:
    """ "A0 , accompanied by his wife , flew": a comma not far back, and a name before its partner."""
    ending = ("ed", "ing", "s") if act == "noun" else ("ed", "ing")
    noun_of_act = words[at - 1].endswith("ing") and words[at - 2 : at - 1] == ["the"]  # "As the shaking went through".
    if words[at - 1] in _INSIDE_PREDICATE or (words[at - 1].endswith(ending) and not noun_of_act):
        return first_in_clause(focus, sentence, words[:at], strict=True)
    return None


def led_by(sentence: Marked, words: list[str]) -> Subject | None:
    """ "The team , headed by A0 and A1 ," at the end of `words`: those who lead a party go with it."""
    near = words[-_LONGEST_APPOSITION:]
    by = next((i for i in range(len(near) - 1, 0, -1) if near[i] == "by" and near[i - 1] in _LEADS), None)
    if by is None or any(word in _FINITE_VERBS or word in {"who", "which", "where"} for word in near[by:]):
        return None
    signs = [word for word in near[by:] if is_person(word)]
    people = tuple(p for sign in signs if (p := sentence.people[int(sign[1:])]))
    return Subject(people) if people and near[-1] == "," else None


def _names_two(head: str, between: list[str]) -> bool:
    """Whether the aside behind a noun names two whom it means: "his brother and sister-in-law , A0 and A1 ,"."""
    two = len(between) == 3 and between[1] == "and" and is_person(between[0]) and is_person(between[2])
    return two and (not _NAMED_BEHIND.isdisjoint({head, head.removesuffix("s")}) or head.endswith("-in-law"))


def before_apposition(focus: Focus, sentence: Marked, words: list[str]) -> Subject | None:
    """ "A0 , best known as barmaid A1 ," at the end of `words`: who stands before what only describes them."""
    for comma in range(len(words) - 3, max(0, len(words) - 16), -1):
        if words[comma] != ",":
            continue
        between = words[comma + 1 : -1]
        if _names_two(words[comma - 1], between):
            pair = (sentence.people[int(sign[1:])] for sign in between[::2])
            return Subject(tuple(person for person in pair if person))
        if len(between) == 1 and is_person(between[0]) and words[comma - 1] in _NAMED_BEHIND:
            brings = _AND_HIS.search(" ".join(words[:comma]))
            signs = (brings["who"], between[0]) if brings else (between[0],)
            people = tuple(person for sign in signs if (person := sentence.people[int(sign[1:])]))
            return Subject(people) if len(people) > 1 else focus.one(sentence, between[0])
        holder = _AND_HOLDER.search(" ".join(words[:comma])) if len(between) == 1 and is_person(between[0]) else None
        if holder:
            signs = (holder["who"], between[0])
            return Subject(tuple(person for sign in signs if (person := sentence.people[int(sign[1:])])))
        if len(between) == 1 and is_person(between[0]) and _HEAD_OF.match(" ".join(words[:comma])):
            return focus.one(sentence, between[0])
        if len(between) == 1 and is_person(between[0]) and "whose" in words[max(0, comma - 3) : comma]:
            return focus.one(sentence, between[0])  # "A0 , whose minister , A1 ,".
        named = comma - 2 if words[comma - 2] == "of" and _PLACE_OR_NATION.match(words[comma - 1]) else comma
        if between[0] == "who" and is_person(words[named - 1]) and not any(map(is_person, between[:2])):
            return joined(sentence, words[:named], named)
        if is_person(between[0]) or between[0] in _NO_APPOSITION or _FINITE_VERBS & set(between):
            return None
        head = words[comma - 1]
        if is_person(head) and words[comma - 2 : comma - 1] not in (["of"], ["by"], ["with"], ["to"], ["from"]):
            return joined(sentence, words[:comma], comma)
        return Subject(open=True) if head in PERSONS else None
    return None
