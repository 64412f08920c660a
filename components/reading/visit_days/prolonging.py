"""A stay lasts longer than the day it begins when its sentence says how long or until when.

What is added is always said in the same sentence, before it speaks of another place; a stay is never prolonged to a
day that only another sentence names.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from components.reading.dates.days import Days, single
from components.reading.dates.number_words import count_said
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.names.toponyms import is_or_lies_in
from components.reading.visit_days.days_said import ARRIVES, LONGEST_STAY, N_DAY, goes_around_region
from components.reading.vocabulary.regex import regex

_DAYS_OF_WEEK = 7
_WEEKEND = timedelta(days=1)  # from its first day to its last
_LENGTH = regex(
    r"[^;]{0,70}? for (?:a |an |his |her |their |what is |the )?(?:[a-z-]+ ){0,2}?"
    rf"(?:{N_DAY}|(?:stay of )?(?P<apart>\w+) days |"
    r"(?:stay of )?(?P<nights>\w+) nights )|"
    r"[^;]{0,70}? for a (?P<week>week)(?! ?-? ?long) |[^;]{0,70}? for a (?P<fortnight>fortnight) |"
    r"[^;]{0,40}? (?:spend|spends|spending|stay|stays) (?P<there>\w+) nights there "
)
# "For a five-day tour of P0 and P1", "of Latin America".
_OF_SEVERAL = regex(
    r"(?:[a-z-]+ |N\d+ ){0,3}(?:visit|trip|tour|swing|journey|mission) (?:to|of|in|through) (?:the )?P\d+ (?:and|,) "
    r"(?:the )?P\d|(?:[a-z-]+ |N\d+ ){0,3}(?:tour|swing) (?:of|through|around|that|which) (?!the country|(?:the )?P\d)|"
    r"(?:[a-z-]+ |N\d+ ){0,3}(?:trip|journey|mission|visit) (?:(?:that|which|will|is to|was to|would|also) ){1,4}"
    r"(?:tak|includ|cover|continu)[a-z]+ "
)
_TO_PLACE = regex(r"(?:[a-z-]+ |N\d+ ){0,3}(?:visit|trip|stay|tour|mission) (?:to|in|of) (?:the )?P(\d+) ")
_PLACE = regex(r" P(\d+)(?: (?:on )?D\d*)? ?$")
_UNTIL = regex(
    r"[^;]{0,90}? (?:until|till|through|leav(?:es?|ing)(?: for home)?|depart(?:s|ing)?|fl(?:ies|ying) (?:home|out)|"
    r"returns? home|returning home|heads? home|heading home|"
    r"(?:is|are) (?:due|scheduled|expected|set) to (?:close|end|conclude)|"
    r"(?:and|which|that|D\d+ ,) (?:closes|ends|concludes)|and (?:close|end|conclude)) "
    r"(?:again )?(?:on )?(?:the )?D(\d+) (?!(?:in|at) (?:the )?P\d)|"
    r"[^;]{0,20}? and (?:will |is to |are to )?(?:spends?|spent|stays?|stayed) (?:on )?(?:over )?D(\d+) there "
)
# "Arrives in P0 on D0 , where he is to speak on D1 ."
_ACTS_THERE = regex(
    r"(?:(?! (?:D\d|P\d|;))[^;]){0,60}?(?: (?:on )?D\d+)?(?: (?:in|at) the (?:morning|afternoon|evening))? ?,? where "
    r"(?:he|she|they|A\d+) (?:(?!D\d|P\d|before|after|since|until|ahead)[^\s;\"]+ ){1,22}?(?:on |, on )?D(\d+) "
)
# "Moved on to P0 on D0 , and on D1 she saw A0 .", "arrived in P0 on D0 and met A0 on D1".
_NEXT_ACT = regex(
    r"(?:(?! D\d| P\d|;)[^;]){0,30}?(?: (?:on )?D\d+)? ?,? ?and "
    r"(?:(?:on )?D(?P<first>\d+) ,? ?(?:he|she|they|the A\d+|A\d+) (?:will |is to |are to |was to |then |also )*"
    r"(?!leav|left|return|fl[eiy]|depart|go|went|travel|head|continu|mov|arriv|reach|land|drov|sail)"
    r"(?:(?!P\d)[^\s;\"]+ |(?:(?<= of )|(?<= for ))P\d+ )+?(?=[.,;]|before |and )|"
    r"(?:will |is to |are to |then |also )*"
    r"(?:met|meets?|saw|sees?|held|holds?|spoke|speaks?|addressed|attended|opened|toured|"
    r"(?<=will )(?:address|attend|open|tour)) "
    r"(?:(?!D\d|P\d|before|after|since|until|ahead|who|which|that)[^\s;\"]+ ){1,16}?on D(?P<last>\d+) )"
)
# "Arrived in P0 on D0 and held talks with A0 the following day".
_ACTS_NEXT_DAY = regex(
    r"(?:(?! D\d| P\d|;)[^;]){0,30}?(?: (?:on )?D\d+)? ?,? ?(?:and|before|where (?:he|she|they)) "
    r"(?:(?:will|is|are|was|were|to|then|also|due|expected|scheduled) ){0,3}"
    r"(?:met|meets?|meeting|saw|sees?|seeing|held|holds?|holding|spoke|speaks?|speaking|address\w*|attend\w*|open\w*|"
    r"tour\w*|address\w*|call\w*|visit\w*|join\w*) "
    r"(?:(?!D\d|P\d|after|since|until|who|which|that)[^\s;\"]+ ){1,16}?(?:on )?the (?:next|following) day (?=[.,;])"
)
# "Will leave for P0 on D0 and return to P1 on D1".
_RETURNS = regex(
    r"\d*(?: (?:on )?D\d+)? (?:, |and |, and |before )(?:(?:will|is to|are to|to) )?"
    r"(?:be back|return|(?:fly|come|travel|head)(?= (?:back|home)))(?:s|ing)? (?:back |home )?"
    r"(?:home |to (?:the )?P\d+ |in P\d+ |here |there )?(?:again )?(?:on )?(?:the )?D(\d+) "
)
# "Arrives in P0 on D0 and leaves for P1 on D1".
_COMES = regex(rf" (?:{ARRIVES}|fl(?:y|ies|ew))(?: [^\s;,]+){{1,8}} ?$")
_LEAVES = regex(
    r"\d*(?: (?:on )?D\d+)? ,? ?(?:and|before) (?:(?:then|will|is to|are to) ){0,2}"
    r"(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?) (?:for (?:the )?P\d+ )?(?:again )?(?:on )?D(\d+) "
)
_ELSEWHERE = regex(r" P\d+ (?!'s )")


def prolonged(days: Days, sentence: Marked, end: int) -> Days:
    """`days` of a stop whose place ends at code[end], with the days that the rest of the sentence adds."""
    if single(days) is None:
        return days
    rest = sentence.code[max(0, end - 1) :]
    length = _here(_LENGTH.match(rest))
    if length and _is_length_there(sentence, end, rest, length.end()):
        nights = length["nights"] or length["there"]
        said = length["n"] or length["apart"] or nights or ""
        number = _DAYS_OF_WEEK if length["week"] else 2 * _DAYS_OF_WEEK if length["fortnight"] else count_said(said)
        if nights and number:
            number += 1
        if number and number <= LONGEST_STAY:
            return replace(days, end=days.start + timedelta(days=number - 1))
    if _ACTS_NEXT_DAY.match(rest):
        return replace(days, end=days.start + timedelta(days=1))
    until = _here(_UNTIL.match(rest)) or _here(_ACTS_THERE.match(rest))
    until = until or _RETURNS.match(rest) or _NEXT_ACT.match(rest)
    if until is None and _COMES.search(sentence.code[:end]):
        until = _LEAVES.match(rest)
    day = next(filter(None, until.groups())) if until else None
    last = resolve(sentence.dates[int(day)], days.start, "ahead") if day else None
    if (
        last
        and last.end - last.start <= _WEEKEND
        and timedelta() <= last.end - days.start <= timedelta(days=LONGEST_STAY)
    ):
        return replace(days, end=last.end)
    return days


def _is_length_there(sentence: Marked, end: int, rest: str, behind: int) -> bool:
    """Whether a length that ends at rest[behind] is of the stay at the place before code[end], and of no tour or visit
    to another: "to P0 on D0, days before a three-day visit to P1"."""
    if _OF_SEVERAL.match(rest, behind) or goes_around_region(sentence, rest, behind):
        return False
    place, other = _PLACE.search(sentence.code[:end]), _TO_PLACE.match(rest, behind)
    if place is None or other is None:
        return True
    return is_or_lies_in(sentence.places[int(place[1])].place, sentence.places[int(other[1])].place)


def _here(said: re.Match[str] | None) -> re.Match[str] | None:
    """What is said, unless it leads to another place first."""
    return said if said and not _ELSEWHERE.search(said[0]) else None
