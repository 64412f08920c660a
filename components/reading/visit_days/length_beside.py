"""A sentence that says how long a visit is and names one of its days says all of them, if it tells which day that is.

"On Friday, the last day of a three-day visit to Lima" begins on Wednesday, "a three-day visit to Lima opens on Friday"
ends on Sunday; "met her host on Friday during a three-day visit" says neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, single
from components.reading.dates.mention import DateMention
from components.reading.dates.number_words import COUNT, ORDINAL, nth_said
from components.reading.names.marked import Marked
from components.reading.names.toponyms import is_or_lies_in
from components.reading.visit_days.days_said import JOURNEY, LONGEST_STAY, N_DAY, days_said
from components.reading.visit_days.places_told import innermost
from components.reading.visit_days.plausible import plausible_days
from components.reading.vocabulary.regex import regex

_WEEK = 7
_LENGTH = regex(
    rf" (?:(?:[a-z-]+ )?{N_DAY}|(?P<week>(?:one-)?week-long|weeklong) )(?:[a-z-]+ |N\d+ ){{0,4}}"
    rf"(?P<what>{JOURNEY}) (?:(?:by|of) (?:the )?(?:N\d+ |P\d+ 's )?A\d+ (?:of P\d+ )?)?"
    r"(?:(?:to|in|of) (?:the )?P(?P<place>\d+) (?!(?:and|,) (?:the )?P\d)"
    r"(?:by (?:the )?(?:N\d+ )?A\d+ (?:of P\d+ )?)?)?"
)
# "For four days through D0", "ended his four days in P0", "home after three days in P0", "after two days of talks".
_DAYS_IN = regex(
    r" (?:(?:his|her|their) |(?<= after )|(?<= for ))(?P<n>\w+) (?P<what>days) (?:(?:in|at) (?:the )?P(?P<place>\d+) )?"
)
# "Began two days of talks with N0 officials in P0".
_DAYS_OF_TALKS = regex(
    r" (?P<n>\w+) (?P<what>days) of (?:[a-z-]+ ){0,2}?(?:talks|meetings|negotiations|discussions|consultations) "
    r"(?:with (?:(?!in )[a-z-]+ |N\d+ |A\d+ |x ){1,5}?)?(?:in (?:the )?P(?P<place>\d+) )?"
)
_NTH = regex(
    rf" (?:on )?(?:the (?P<nth>{ORDINAL}) day|day (?P<count>{COUNT})|the (?P<last>last|final|closing) day) of "
)
_BEGIN = (
    r"(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|commenc\w+|(?:kick|get|got)\w*(?: off| under way))"
)
_END = (
    r"(?:end(?:s|ed|ing)?|conclud\w+|w(?:rap|ind|ound)\w* up|complet\w+|finish\w*|clos(?:es?|ed|ing)|round\w* off|"
    r"cap(?:s|ped|ping)?(?: off)?)"
)
_OF_A = r"(?:an?|his|her|their|the|what (?:is|was)|A\d+ 's) "
_FIRST_BEFORE = regex(rf" (?:{_BEGIN}|embark\w* (?:up)?on) (?:on )?(?:{_OF_A}|D\d+ (?:{_OF_A})?)$")
_FIRST_OF_DAYS = regex(rf" {_BEGIN} (?:(?:on )?D\d+ )?$")
_FROM_DAY = regex(r" (?:starting|beginning|from) (?:on )?D\d+ ,? ?(?:the )?(?:A\d+|he|she|they) ")
_LAST_BEFORE = regex(
    rf" (?:{_END}(?: (?:on )?D\d+)?|at the (?:end|close|conclusion) of|"
    rf"(?:return|back|home|left|leav|depart|fl[eiy]|came|com)[^;]* (?:after|from)) (?:{_OF_A})?$"
)
_WHICH_WILL = r",? ?(?:(?:which|that) )?(?:(?:will|is|are|was|to|due|set|expected|scheduled) )*"
_FIRST_BEHIND = regex(rf"(?:{_WHICH_WILL}{_BEGIN}|,? ?(?:due )?from|,? ?as of) (?:on |from )*D\d+ ")
_LAST_BEHIND = regex(rf"(?:{_WHICH_WILL}{_END}|,? ?(?:up )?(?:to|until|through)) (?:on )?D\d+ ")
_ENDS_AHEAD = regex(r" (?:which|that) (?:ends|concludes|finishes|closes|winds up|wraps up|will end) (?:on )?D\d+ ")
# "Concludes the two-day stay with a dinner before flying on to P0 on D0".
_GOES_ON = regex(r" (?:before|then|and) (?:flying|travell?ing|heading|leaving|going|moving|departing|flies|fly) ")
_IN_ONE_PLACE = frozenset({"visit", "days", "stay", "stopover", "holiday", "pilgrimage"})


@dataclass(frozen=True, slots=True)
class _Length:
    """How many days a visit has, which of them is the one that its sentence names, and where it leads, if that is
    said. A town of a land is visited on a `counted` day only."""

    days: int
    nth: int
    place: Toponym | None
    counted: bool


def with_length_beside(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of one place that a sentence gives one day and a length with all days of the visit."""
    result = list(claims)
    for sentence in sentences:
        dates = [mention for mention in sentence.dates if not mention.is_a_year]
        length = _length(sentence) if len(dates) == 1 and not sentence.is_title else None
        if length is None:
            continue
        here = [n for n, c in enumerate(claims) if _is_of(c, sentence, length)]
        ahead = _ENDS_AHEAD.search(sentence.code) is not None
        day = _day_named([claims[n] for n in here], dates[0], ahead, published) if here else None
        whole = _whole(length, day) if day else None
        lands, towns = _lands_and_towns([claims[n] for n in here], length)
        ends = length.nth == length.days and any(town.at > land.at for land in lands for town in towns)
        if ends and any(land.phrase == "back from" for land in lands):
            continue  # "Returned on D0 from a six-day visit to P0 , where he attended a fair in P1": on one of them.
        days = day if ends or (length.counted and towns) else whole
        for nth in here if whole else ():
            if not (ends and claims[nth].place == length.place):
                result[nth] = replace(claims[nth], days=days)
    return result


def _lands_and_towns(here: Sequence[Claim], length: _Length) -> tuple[list[Claim], list[Claim]]:
    """The claims of the place that a visit leads to, and those of places in it: "ended a four-day visit to P0 with a
    walk in P1"."""
    lands = [claim for claim in here if claim.place == length.place]
    return lands, [claim for claim in here if length.place is not None and claim.place != length.place]


def _whole(length: _Length, day: Days) -> Days:
    """All days of a visit one of whose days is known."""
    return lasting(length.days, day.start - timedelta(days=length.nth - 1))


def _is_of(claim: Claim, sentence: Marked, length: _Length) -> bool:
    """Whether a claim is one of the visit whose length a sentence says."""
    there = length.place is None or is_or_lies_in(claim.place, length.place)
    return claim.sentence == sentence.number and not claim.virtual and there


def _day_named(here: Sequence[Claim], mention: DateMention, ends_ahead: bool, published: date | None) -> Days | None:
    """The day of the visit that a date names, if it is one, and the visit one to one place."""
    days = {claim.days for claim in here if claim.days}
    if len(innermost(here)) > 1 or len(days) > 1 or not all(map(single, days)):
        return None
    status = "planned" if ends_ahead and here[0].status == "made" else here[0].status  # Who is there still.
    return days.pop() if days else single(plausible_days(mention, status, published))


def _length(sentence: Marked) -> _Length | None:
    """What a sentence says of the length of a visit, if it tells which day it names."""
    code = sentence.code
    said = _said_in(code) if "day" in code or "week" in code else None
    if said is None or (said["place"] is None and said["what"] not in _IN_ONE_PLACE):
        return None
    if said["place"] is None and _GOES_ON.search(code, said.end() - 1):
        return None
    number = _WEEK if said.groupdict().get("week") else days_said(said, LONGEST_STAY)
    nth = _which_day(code, said, number) if number else None
    place = sentence.places[int(said["place"])].place if said["place"] else None
    vague = said.groupdict().get("week") and nth != 1  # "Returned on Sunday from a week-long visit".
    counted = _NTH.search(code, 0, said.end()) is not None
    return _Length(number, nth, place, counted) if number and nth and nth <= number and not vague else None


def _said_in(code: str) -> re.Match[str] | None:
    return _LENGTH.search(code) or _DAYS_IN.search(code) or _DAYS_OF_TALKS.search(code)


def _which_day(code: str, said: re.Match[str], number: int) -> int | None:
    """Which of so many days the one that is named is; None where that is not said."""
    before, behind = code[: said.start() + 1], code[said.end() :]
    if counted := _NTH.search(code, 0, said.end()):
        return number if counted["last"] else nth_said(counted)
    if _LAST_BEFORE.search(before) or _LAST_BEHIND.match(behind):
        return number
    first = _FIRST_OF_DAYS if said["what"] == "days" else _FIRST_BEFORE
    begins = _FROM_DAY.match(code) or first.search(before) or _FIRST_BEHIND.match(behind)
    return 1 if begins else None
