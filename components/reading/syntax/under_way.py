"""Somebody known to be on a journey is wherever a sentence about them says "in", "at" or "to", unless something speaks
against it: that they only spoke of the place, live there, or that a noun beside it is what lies there.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from itertools import chain

from components.reading.names.marked import Marked
from components.reading.names.signs import is_person
from components.reading.syntax.clauses import antecedent, begins_clause, first_in_clause
from components.reading.syntax.coreference import Focus
from components.reading.syntax.grammar import CLAUSE, OWNED, SAYS, SOMEBODY
from components.reading.syntax.predicates import PROGRAMME, is_about, is_finite, is_topic
from components.reading.syntax.subject import Subject
from components.reading.vocabulary.people import KIN
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import TABLES, words

_OBJECTS = words("him her them")
_EVENTS = words(
    "concert concerts show shows gig gigs date dates performance performances recital recitals reading readings "
    "lecture leg stage match game fixture friendly opener finale debut stop stopover appearance signing audience"
)
_SOMEBODY_OR_EVENT = SOMEBODY | _EVENTS | OWNED
_ONE_MORE = words(
    "the their his her its this that these those second third fourth fifth another extra further final first last "
    "next new opening closing additional two three four remaining"
)
_ORIGINS = words("from of by between against about over regarding concerning despite amid like unlike than")
_CLAUSE = CLAUSE - {"as"}
# "Over tea in P0 , where the band still rehearse".
_LIVES_WHERE = regex(
    r", where (?:\S+ ){1,4}?(?:grew up|lives?|lived|(?:has|have|had) lived|settled|is based|are based|"
    r"(?:was|were) (?:born|ordained|baptised|baptized|educated|raised|brought up)|resides?|"
    r"(?:has|have|had) been (?:serving|working|living|teaching|studying|stationed|posted)|"
    r"(?:serves|served|works|worked) as) "
)
_KIN_THERE = regex(rf", where (?:his|her|their|A\d+ 's) (?:[a-z-]+ )?(?:{'|'.join(sorted(KIN))}) ")
_LEFT_BEHIND = regex(
    r" (?:left|leaves|leaving|departed) (?:a|an|the|his|her|their) (?:[a-z-]+ ){1,4}(?:in |at )?$"
    r"| (?:seen|waved|played) off (?:[^,;]{1,40} )?(?:at |in |from )?$"
    r"| with A\d+ (?:still|stuck|left|absent|missing|injured|back|waiting|on leave)(?: \w+)* $"
)
_TAKES_OFF = regex(
    r" (?:took|takes?|taken|taking) off (?:(?!(?:to|for|and|bound|heading) )[^\s,;]+ ){0,6}$"
    r"| (?:left|leav(?:es?|ing)|depart(?:s|ed|ing)?) (?:the country|(?:the )?P\d+) "
    r"(?:[^\s,;]+ ){0,5}(?:through|via|from|at) (?:the )?$"
    r"| (?:departure|leaving|departing) (?:(?:to|for) (?:[^\s,;]+ ){1,3})?(?:at|from|through|via) (?:the )?$"
    r"| departure ceremony (?:(?:at|in) (?:the )?(?:P\d+ )?){1,2}$"
)
# "Told a crowd of 30,000 in P0": whoever speaks before it is where it is.
_TO_A_CROWD = regex(
    r" (?:before|in front of|to|for|told|tells|telling|address\w*|bless\w*|greet\w*|cheered by|watched by) "
    r"(?:(?!(?:in|at|from) )[a-z0-9,'-]+ ){0,6}?"
    r"(?:crowds?|people|faithful|worshippers|fans|pilgrims|spectators|supporters|youths|mourners|farmers|workers|voters|"
    r"students|soldiers|troops|guests|delegates|audience|villagers|traders|miners|fishermen)"
    r"(?: of (?:\S+ ){1,3}?)? ?$"
)
# "Was briefed by officials in P0": hosts are where their guest is.
_BY_HOSTS = regex(
    r" (?:briefed|received|greeted|welcomed|met|hosted|cheered|mobbed|escorted|feted|honou?red|guided|awaited) "
    r"(?:[a-z]+ )?by (?:[a-z0-9,-]+ ){1,5}$"
)
_FINITE = words("is are was were will would has have had can could may might must should")
# "A0 , currently the P0 's ambassador to P1".
_AMBASSADOR = regex(
    r" (?:,|was|is|as|been|became|remains) (?:(?:currently|now|then|the|a|an|former|new|'s|N\d+|P\d+) )*A\d+ $"
)
_SOMEBODY = regex(r"A\d+$|he$|she$|they$|who$|which$|'s$")
_PERSON = regex(r"A\d|he$|she$|they$")
_HIS = words("his her their")
_HIS_OWN = _SOMEBODY_OR_EVENT | PROGRAMME | words("car train bus boat ship carriage limousine")
_DONE_THERE = words("help serve work study learn hear read back head own launch sell buy live command")
_ARTICLES = words("the a an some all its many most")
_THINGS_NOT = _SOMEBODY_OR_EVENT | PROGRAMME | words("he she they who")
_THEN = words("then later afterwards subsequently")
_MOST_BACK = 30  # words


@lru_cache(maxsize=1)
def _standing() -> dict[str, re.Pattern[str]]:
    with (TABLES / "standing.csv").open(encoding="utf-8", newline="") as file:
        return {row["use"]: re.compile(rf" (?:{row['words'].replace(';', '|')}) ") for row in csv.DictReader(file)}


def lives_there(said: str) -> bool:
    """Whether the words before a place only say that somebody has a life there: "was a teacher in P0"."""
    return _standing()["stays"].search(said) is not None


def lives_where(after: str) -> bool:
    """Whether the words behind a place tell that somebody has a life there."""
    return _LIVES_WHERE.match(after) is not None or _KIN_THERE.match(after) is not None


def leaves_from(said: str) -> bool:
    """Whether the words before a place only say what is left there: "left a clinic in"."""
    return _LEFT_BEHIND.search(said) is not None or takes_off_from(said)


def takes_off_from(said: str) -> bool:
    """Whether the words before a place say that somebody takes off there: "took off from the air base in", "before
    her departure to P0 at"."""
    leaves = " off " in said or " leav" in said or " left " in said or " depart" in said
    return leaves and _TAKES_OFF.search(said) is not None


def belongs_there(word: str) -> bool:
    """Whether a noun before "in" is what lies in the place, and not what somebody does there: "his home near"."""
    return _standing()["heads"].search(f" {word} ") is not None


def subject_under_way(focus: Focus, sentence: Marked, at: int, place_at: int) -> Subject | None:
    """Who is at the place at code[place_at] that the preposition at code[at] leads to; None when nobody is."""
    code = sentence.code
    before = sentence.words_before(at)
    if not before or sentence.is_title or code[:at].count(' " ') % 2:
        return None
    clause = _clause(before)
    if _is_told_of_a_country(before, len(before) - len(clause)) or (before[-2:-1] == ["it"] and not focus.is_it):
        return None
    if _names_a_thing(before, len(before) - len(clause)):
        return None
    said = f" {' '.join(clause)} "
    if lives_there(said) or leaves_from(said):
        return None
    against = _standing()
    beside = f" {' '.join(before[-1:])} " if before[-1] != "," else ""
    only_said = against["says"].search(said) or against["heads"].search(beside)
    if only_said and not any(there.search(code, 0, at) for there in (_TO_A_CROWD, _BY_HOSTS)):
        return None
    if against["heads"].search(code[at : place_at + 1]):
        return None
    inside = code[at:place_at].split()
    if is_topic([*clause, *inside]) or (inside[:1] == ["to"] and len(inside) > 1 and _is_for_talk(inside[1])):
        return None
    if code.startswith("to ", at) and _AMBASSADOR.search(code[:at]):
        return None
    met = before[:-1] if before[-1] == "live" else before  # "Catch them live in P0".
    if met and met[-1] in _OBJECTS and met[-2:-1] != ["of"]:
        return focus.meant_by(sentence, met[-1], met[:-1])
    if _is_about_a_thing(clause, _describes_a_thing(before, len(before) - len(clause))):
        return None
    relative = len(before) - len(clause) - 1
    if relative > 0 and before[relative] in {"who", "which"}:
        return antecedent(sentence, before[:relative])
    for nth, word in enumerate(clause):
        if word in _EVENTS and _is_one_more(clause[max(0, nth - 5) : nth]):
            return Subject(open=True)
        if _PERSON.match(word):
            break
    found = first_in_clause(focus, sentence, before)
    if found is None or found.pronoun != "office" or found.people:
        return found
    office = next((nth for nth, word in enumerate(before) if is_person(word)), 0)
    return None if focus.is_foreign_office(sentence, before[:office]) else found


def _clause(before: list[str]) -> list[str]:
    """The words of the clause that ends here, as far back as matters."""
    said = (i + 1 for i, word in enumerate(before) if word in _CLAUSE or (word in SAYS and begins_clause(before, i)))
    then = (i + 1 for i, word in enumerate(before) if word in _THEN and before[max(0, i - 1) : i] == ["and"])
    start = max(chain(said, then), default=0)
    return before[max(start, len(before) - _MOST_BACK) :]


def _is_told_of_a_country(before: list[str], at: int) -> bool:
    """Whether the clause that begins at before[at] follows "P0 , which": what a country has hosted, say."""
    antecedent = next((word for word in reversed(before[: max(0, at - 1)]) if word != ","), "")
    return before[at - 1 : at] == ["which"] and antecedent[:1] in {"P", "N"} and antecedent[1:].isdigit()


def _is_about_a_thing(clause: list[str], relative: bool) -> bool:
    """Whether a clause has a finite verb and nobody, and no event, before it: "when the draw is made in"."""
    if clause[:1] and clause[0] in _HIS and _acts_itself(clause[1:3]):
        return True  # "His thoughts went out to people in P0".
    if clause[:1] and clause[0] in _FINITE and relative:  # "A cable that will link P0 to P1".
        return True
    verb = next((nth for nth, word in enumerate(clause) if word in _FINITE), 0)
    return bool(verb) and not any(_SOMEBODY.match(w) or w in _SOMEBODY_OR_EVENT for w in clause[:verb])


def _names_a_thing(before: list[str], at: int) -> bool:
    """Whether what is said from before[at] on is no more than a subject so far: "said the airport in P0 would"."""
    clause = before[at:]
    return (
        at > 0
        and (before[at - 1] in SAYS or before[at - 1] == "that")
        and clause[:1] != []
        and clause[0] in _ARTICLES
        and all(word.isalpha() and not is_finite(word) and word not in _THINGS_NOT for word in clause)
    )


def _is_for_talk(word: str) -> bool:
    """Whether somebody goes "to discuss a truce in P0": elsewhere."""
    return is_about(word) and word not in _DONE_THERE


def _acts_itself(said: list[str]) -> bool:
    """Whether a noun that is neither somebody nor an event nor a vehicle is the subject of a verb right behind it."""
    return len(said) > 1 and said[0].islower() and said[0] not in _HIS_OWN and is_finite(said[1]) and said[1] != "set"


def _describes_a_thing(before: list[str], at: int) -> bool:
    """Whether the clause that begins at before[at] follows "that" or "which" and what that leads back to is a thing."""
    near = before[max(0, at - 6) : at - 1]
    return (
        at > 1
        and before[at - 1] in {"that", "which"}
        and not any(is_person(word) or word in _SOMEBODY_OR_EVENT for word in near)
    )


def _is_one_more(words: list[str]) -> bool:
    """Whether what stands before "date" or "concert" makes it one of the journey's own."""
    return bool(words) and bool(_ONE_MORE & set(words)) and not _ORIGINS & set(words)
