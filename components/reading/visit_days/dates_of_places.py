"""Which of a sentence's dates is the day of a visit.

A date belongs to the place it stands beside, to the whole list it closes, or to the verb of its clause; the day
on which somebody said something, set out or was born belongs to none of them.
"""

from __future__ import annotations

import re

from components.reading.dates.mention import DateMention, days_listed
from components.reading.names.marked import Marked
from components.reading.phrases.phrase import Phrase
from components.reading.visit_days.clause_dates import OPENS_CLAUSE, nearest_date
from components.reading.visit_days.own_day import is_counted, nearer, own_date, owned_by_others, shared_out
from components.reading.visit_days.reported import is_reported
from components.reading.vocabulary.regex import regex

# "D0 at the x in P0 , D1 at the x in P1": a list in which the dates come first.
_OPENS_NEXT = regex(
    r" in (?:the )?P\d| (?:and D\d+ )?at (?:the )?(?:(?!(?:and|or) )[a-z-]+ |x ){0,4}(?:in (?:the )?)?P\d"
)
_RIGHT_BEFORE = regex(r" (?:will|would|is to|are to) (?:on )?D(\d+) $")
# "P0 and P1 , where she speaks on D0 and D1": as many days as places, in their order.
_IN_TURN = regex(
    r" (?:(?!P\d|D\d|[;:.\"(] )\S+ ){0,8}?(?P<days>D\d+(?: , (?:on )?D\d+)*(?: ,)? and (?:on )?D\d+)(?= )"
    r"(?! (?:(?:in|at|to) )?(?:the )?P\d| (?:he|she|they|we|i|A\d+) )"
)
_LED_TO = regex(r" to (?:the )?P\d+ (?:(?:,|and) (?:to )?(?:the )?P\d+ )*and to $")
# "Visited P0 in D0 , on a trip which also took him to P1".
_ON_A_TRIP = regex(r" an? (?:[a-z-]+ )?(?:trip|tour|visit|journey) (?:which|that) (?:also )?$")
# "Her last tour , in D0 , took her to P0 and P1", "the trip , to P0 and P1 , is planned for D0".
_TRIP_OF_DAY = regex(r" (?:trip|tour|visit|journey) [^;]{0,60}?, (?:in )?D\d+ , (?:also )?$")
_IS_SET_FOR = regex(
    r" , (?:is|are|was|were|will be) (?:(?:now|also|planned|scheduled|set|due|expected|slated|foreseen) )*"
    r"(?:for |in |to begin in )?D\d+ "
)
_WHERE_HE = regex(r" P\d+ , where (?:he|she|they|(?:the )?A\d+) ")
# "P0 and P1 , fall on D0", which is "27 and 29 October".
_AT_ONCE = regex(r" (?:(?!P\d|D\d|[;:.\"(] )\S+ ){0,8}?D(?P<days>\d+)(?= )")


def dates_of_places(
    sentence: Marked, phrase: Phrase, match: re.Match[str], listed: list[tuple[str, int]]
) -> dict[int, DateMention]:
    """Which date belongs to which of the places listed: its own, that of the list, else the nearest of the clause."""
    if not sentence.dates:
        return {}
    if in_turn := _in_turn(sentence, [int(sign[1:]) for sign, _ in listed if sign[0] == "P"]):
        return in_turn
    dated: dict[int, DateMention] = {}
    waiting: list[int] = []
    opening = False
    for sign, where in listed:
        if sign[0] == "P":
            waiting = [] if waiting and _begins_next(sentence.code, where) else waiting
            waiting.append(int(sign[1:]))
            continue
        opening = _opens_next(sentence.code, where, sign) or (opening and sentence.code[:where].endswith(" and "))
        if not opening and not is_reported(sentence.code, where):
            dated |= shared_out(sentence.dates[nearer(sentence, int(sign[1:]))], waiting)
            waiting = []
    if each := _before_and_behind(sentence, match, dated):
        return each
    if len(waiting) == 1 and is_counted(sentence, waiting[0]):
        return dated
    if len(waiting) == 1 and (own := own_date(sentence, waiting[0])) is not None:
        return dated | {waiting[0]: sentence.dates[own]}
    nearest = nearest_date(sentence, phrase, match, owned_by_others(sentence, waiting)) if waiting else None
    if nearest is None and listed and listed[0][0][0] == "D":  # "Will visit three countries D0 : P0 , P1 and P2".
        nearest = sentence.dates[int(listed[0][0][1:])]
    if nearest and len(waiting) > 1 and _is_of_where(sentence, nearest, waiting[-1]):
        waiting = waiting[-1:]
    if nearest is None and waiting:
        nearest = _day_of_trip(sentence, match, f"P{waiting[-1]}")
    return dated | shared_out(nearest, waiting) if nearest else dated


def _is_of_where(sentence: Marked, mention: DateMention, last: int) -> bool:
    """Whether a date tells when something is done where the last of several places is: "to P0 and then to P1 , where
    he will speak on D0"."""
    between = sentence.code[
        sentence.code.find(f" P{last} ") : sentence.code.find(f" D{sentence.dates.index(mention)} ")
    ]
    return _WHERE_HE.match(between) is not None


def _day_of_trip(sentence: Marked, match: re.Match[str], last: str) -> DateMention | None:
    """The only date of a sentence that says when a whole trip was, or is to be, where it is a month, a year or many
    days."""
    said = sentence.dates[0] if len(sentence.dates) == 1 else None
    if said is None or not (said.is_a_month or said.is_a_year or said.is_a_week or said.is_span):
        return None
    behind = _IS_SET_FOR.match(sentence.code, sentence.code.find(f" {last} ") + len(last) + 1)
    before = any(way.search(sentence.code, 0, match.start("verb")) for way in (_ON_A_TRIP, _TRIP_OF_DAY))
    return said if behind or before else None


def _before_and_behind(sentence: Marked, match: re.Match[str], dated: dict[int, DateMention]) -> dict[int, DateMention]:
    """ "Will D0 visit P0 , and P1 D1", where the last of several places has a date of its own and the verb another."""
    before = _RIGHT_BEFORE.search(sentence.code, 0, match.start("verb")) if len(dated) > 1 else None
    last = max(dated, default=0)
    if before is None or own_date(sentence, last) is None:
        return {}
    return dict.fromkeys(dated, sentence.dates[int(before[1])]) | {last: dated[last]}


def _in_turn(sentence: Marked, places: list[int]) -> dict[int, DateMention]:
    """The days of several places, as many and in their order, which are told behind the last of them."""
    if len(places) < 2:
        return {}
    last = f" P{places[-1]} "
    end = sentence.code.find(last) + len(last) - 1
    if " D" in sentence.code[sentence.code.find(f" P{places[0]} ") : end]:
        return {}
    at_once = _AT_ONCE.match(sentence.code, end)
    mention = sentence.dates[int(at_once["days"])] if at_once else None
    if mention and len(days_listed(mention)) == len(places):
        return shared_out(mention, places)
    behind = _IN_TURN.match(sentence.code, end)
    days = [sentence.dates[int(number)] for number in re.findall(r"D(\d+)", behind["days"])] if behind else []
    return dict(zip(places, days, strict=True)) if len(days) == len(places) else {}


def _begins_next(code: str, where: int) -> bool:
    """Whether a place is led to apart from those before it: "visiting P0 and P1 and to P2 on D0"."""
    return code[:where].endswith(" and to ") and not _LED_TO.search(code[:where])


def _opens_next(code: str, where: int, sign: str) -> bool:
    """Whether a date behind a list of places opens what is told next: "in P0 , on D1 he meets"."""
    if code[:where].endswith((" , ", " , and ")) and _OPENS_NEXT.match(code, where + len(sign)):
        return True
    return code[:where].endswith((" , on ", " , ", " and on ")) and bool(OPENS_CLAUSE.match(code, where + len(sign)))
