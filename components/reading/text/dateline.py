"""What a dateline looks like: "LIMA, May 3 (Agency) –", where and when a report was written, at its very beginning.

It is asked for in a text as written, in the words of a sentence, and in the code of a marked one, where P0 is its town
and D0 its day.
"""

from __future__ import annotations

import re
from itertools import takewhile

from components.reading.dates.calendar_days import MONTHS
from components.reading.vocabulary.regex import regex

_REACH = 160  # characters
_WITH_DAY = regex(r"[^a-z]{0,40}\(([^()]{3,80})\)|[A-Z][A-Z .]{2,30}, ([^/(–—-]{4,30})[/(–—.-]")
_DAY_FIRST = regex(r"(?P<day>[^()]{8,30}?) ?\([A-Z][A-Z .,-]{2,40}\) ?[–—-]")
_ALONE = regex(r"[A-Z][A-Z .,]{2,40}[–—-]+$")

_LONGEST_DAY = 5  # words: ", JUNE 3, 2019"
_LONGEST = 10  # words, from the town to the dash behind it
_LONGEST_TO_DAY = 7  # words
_DASHES = frozenset({"-", "–", "—"})
_SET_OFF = _DASHES | {"(", ":"}
_BEHIND_DAY = _SET_OFF | {"/", ".", "_", ")"}

_OF_CODE = regex(
    r" P(?P<town>\d+) (?:\[ P\d+ \] )?(?:, (?:P\d+|D\d+|A\d+|x) )*(?:\( [^()]{1,30} \) )?(?P<end>[-–—:]+(?: [-–—]+)*) "
)
_ALONE_IN_CODE = regex(r" P(?P<town>\d+) (?:, (?:P\d+|D\d+|x) )*/ (?:x|A\d+|[a-z]+) /(?P<end>) (?:\. )?")
_LOOSELY_OF_CODE = regex(r" P\d+ (?:\[ P\d+ \] )?(?:, (?:[\w.]+ |D\d+ ){0,3})?(?:[-–—:/]+ |\( (?!D))")
_DAYLESS = regex(r" (?:x , )?P\d+ (?:, P\d+ )?[:–—-] ")


def day_of_dateline(paragraph: str) -> str:
    """What the dateline of a paragraph has where its day may be: in brackets, or behind the town; else nothing."""
    said = _WITH_DAY.match(paragraph[:_REACH])
    return (said[1] or said[2]) if said else ""


def day_before_town(paragraph: str) -> str:
    """What stands before the town of a paragraph that begins with both: "May 3, 2014 (LIMA) –"; else nothing."""
    said = _DAY_FIRST.match(paragraph[:_REACH])
    return said["day"] if said else ""


def is_dateline(line: str) -> bool:
    """Whether a line is a dateline and nothing else, so that its sentence goes on in the next."""
    return _ALONE.match(line) is not None


def is_set_off(words: list[str], end: int) -> bool:
    """Whether what ends before words[end] is set off from the text, as a town is: "KABUL, Afghanistan (AP) —", or alone
    on its line with a day, "KABUL, JUNE 3"."""
    near = words[end : end + _LONGEST]
    if _is_only_a_day(words[end:]):
        return True
    return near[:1] != [] and near[0] in _SET_OFF | {","} and not _SET_OFF.isdisjoint(near)


def _is_only_a_day(words: list[str]) -> bool:
    """Whether words behind a town are a comma, a month and a day of it, and no more."""
    comma, month, day = [*words, "", "", ""][:3]
    return comma == "," and month.strip(".").lower() in MONTHS and day.isdecimal() and len(words) <= _LONGEST_DAY


def is_in_dateline(words: list[str], first: int, last: int) -> bool:
    """Whether words[first:last] are set off, and only capitals stand before them: "KABUL, AFGHANISTAN (AP) —"."""
    in_capitals = first <= _LONGEST and all(word.isupper() or word == "," for word in words[:first])
    return in_capitals and is_set_off(words, last)


def begins_with_dateline(words: list[str], length: int) -> bool:
    """Whether the first words are a town in capitals, and a dash comes soon: "BRUNSSUM, Netherlands, 10 July -"."""
    return all(map(str.isupper, words[:length])) and not _DASHES.isdisjoint(words[length : length + _LONGEST])


def is_agency_of_dateline(words: list[str], first: int, last: int) -> bool:
    """Whether words[first:last] stand in brackets between a town and a dash: "VIENNA (Alpine Newswire) -"."""
    before, after = words[first - 1 : first], words[last : last + 2]
    return 1 < first < _LONGEST and before == ["("] and after[:1] == [")"] and not _DASHES.isdisjoint(after)


def is_day_of_dateline(words: list[str], first: int, last: int) -> bool:
    """Whether the date words[first:last] stands behind the town that a report is sent from: "LIMA, May 5 -", and the
    land around it: "LIMA, Peru, May 5 -"."""
    before, after = words[:first], words[last : last + 1]
    town = list(takewhile(",".__ne__, before))
    return (
        first <= _LONGEST_TO_DAY
        and any(map(str.isupper, town))
        and all(w.isupper() or not w[0].isalnum() for w in town)
        and all(w[0].isupper() or not w[0].isalnum() for w in before)
        and not _BEHIND_DAY.isdisjoint(after)
    )


def dateline_of(code: str) -> re.Match[str] | None:
    """The dateline of a marked sentence: the number of its `town`, and the mark at its `end`."""
    return _OF_CODE.match(code) or _ALONE_IN_CODE.fullmatch(code)


def may_have_dateline(code: str) -> bool:
    """Whether a marked sentence begins with a place that is set off, be it a dateline or another heading."""
    return _LOOSELY_OF_CODE.match(code) is not None


def has_dayless_dateline(code: str) -> bool:
    """Whether a marked sentence begins with a town and no day: "OTTAWA: Bank publishes review"."""
    return _DAYLESS.match(code) is not None
