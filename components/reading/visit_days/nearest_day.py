"""Which date of a sentence is that of a place, or of what else a word tells: the nearest of its clause."""

from __future__ import annotations

from components.reading.dates.mention import DateMention
from components.reading.names.marked import Marked
from components.reading.names.signs import PLACE_SIGN
from components.reading.visit_days.clause_dates import OPENS_CLAUSE
from components.reading.visit_days.own_day import is_counted, own_date
from components.reading.visit_days.reported import is_reported
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_FURTHEST_DATE = 22  # words, a comma counting for four
_LEADS_ON = words("to in at and")
_CLAUSE_WORDS = words("where while but which who before after followed ; then")
_DATE = regex(r"D(\d+)$")


def _leads_on(said: list[str], at: int) -> bool:
    """Whether another place stands at `at` that is not listed with one right before it: "P0 and P1 on D0" share it."""
    if not PLACE_SIGN.match(said[at]) or said[at - 1] not in _LEADS_ON:
        return False
    return said[at - 1] != "and" or not PLACE_SIGN.match(said[at - 2])


def _opens_next(code: str, where: int, sign: str) -> bool:
    """Whether a date opens what is told behind the place: "preaches at P0 and on D1 , he will"."""
    joins = code[: where + 1].endswith((" and ", " and on ", " , on "))
    return joins and OPENS_CLAUSE.match(code, where + 1 + len(sign)) is not None


def date_near(sentence: Marked, told_at: int) -> DateMention | None:
    """The date of the word at `told_at`: a place's own, or the nearest that is no report's and no other place's."""
    if not sentence.dates:
        return None
    said = sentence.words
    place = PLACE_SIGN.match(said[told_at]) if told_at < len(said) else None
    if place and (own := own_date(sentence, int(place[1]))) is not None:
        return sentence.dates[own]
    if place and is_counted(sentence, int(place[1])):
        return None
    best: tuple[int, int] | None = None
    for step in (1, -1):
        at, far = told_at + step, 0
        while 0 <= at < len(said) and far < _FURTHEST_DATE:
            word = said[at]
            if word in _CLAUSE_WORDS or (step == 1 and _leads_on(said, at)):
                break
            found = _DATE.match(word)
            where = len(" ".join(said[:at])) + (at > 0)
            if found and step == 1 and _opens_next(sentence.code, where, word):
                break
            if found and not is_reported(sentence.code, where):
                if best is None or far < best[0]:
                    best = (far, int(found[1]))
                break
            far += 4 if word in {",", "and"} else 1
            at += step
    return sentence.dates[best[1]] if best else None
