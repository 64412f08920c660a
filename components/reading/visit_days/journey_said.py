"""What a sentence says of the days of a journey as a whole: when it begins, when it ends, from when until when.

"The trip, which begins on Sunday", "sets off on Sunday", "a tour of Asia from May 3 to 9", "will be back in Oslo on
Friday" are of no single stop. Dates and places are given by their numbers in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from components.reading.dates.days import Days
from components.reading.dates.mention import Direction
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.visit_days.days_said import JOURNEY, JOURNEYS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_MAY = (
    r"(?:(?:will|would|to|is|was|are|were|due|set|expected|scheduled|slated|planned|has|had|also|then|finally|"
    r"officially|formally) ){0,4}?"
)
_TO_PLACES = (
    r"(?:(?:to|of|through|around|in|across|into|abroad|overseas|and|,|the|A\d+|N\d+|P\d+|x|asia|africa|nations|"
    r"countries|states) ){0,9}?"
)
# Between a verb and its day: no other clause, and nobody else.
_SAME_CLAUSE = (
    r"(?:(?!(?:where|who|which|when|while|before|after|until|said|says|amid|that|flew|flies|went|"
    r"left|headed|travelled|traveled|;|\"|he|she|they|A\d+|D\d+|\w+ing) )"
    r"[^\s;\"]+ ){0,14}?"
)
_ON = r"(?:(?:early|late|on|from|in|later|,) ){0,2}?"
_IN_PLACE = r"(?:in (?:the )?P\d+ (?:, )?)?"
_OF_SOMEBODY = r"(?:an?|his|her|their|the|A\d+ 's) (?:(?!day |leg |stage |part )[^\s;.,]+ ){0,8}?"
_BEGIN = (
    r"(?:begin(?:s|ning)?|began|commenc\w+|start(?:s|ed|ing)?|kick(?:s|ed|ing)? off|(?:gets?|got|getting) under way|"
    r"opens?|opened)"
)
_LEAVE = r"(?:sets? (?:off|out)|setting (?:off|out)|leav(?:es?|ing)|left|depart(?:s|ed|ing)?|fl(?:y|ies|ew|ying) out)"
_UNDERTAKE = (
    rf"(?:{_BEGIN}|embark(?:s|ed|ing)? (?:up)?on|launch(?:es|ed|ing)?|undertak(?:es?|ing)|undertook|"
    rf"{_LEAVE} (?:on|for))"
)
_END = (
    r"(?:end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|finish(?:es|ed|ing)?|wrap(?:s|ped|ping)? up|w(?:inds?|ound|inding) up|"
    r"complet(?:es?|ed|ing)|clos(?:es?|ed|ing)|round(?:s|ed|ing)? off|com(?:es?|ing) to an end|came to an end)"
)
_WHO = r"(?:he|she|they|we|i|who|A\d+|delegation|couple|party|team|minister|president|premier|secretary|king|queen)"
_BACK = (
    r"(?:return(?:s|ed|ing)?|(?:fl(?:y|ies|ew|ying)|go(?:es|ing)?|went|head(?:s|ed|ing)?) (?:home|back)|"
    r"(?:be|is|are|arriv(?:e|es|ed|ing)|com(?:e|es|ing)|came|gets?) (?:back|home))(?: home| back)?"
)
_FIRST_DAY = (
    regex(
        rf" {JOURNEY} {_TO_PLACES}(?:, )?(?:(?:which|that) )?{_MAY}(?P<verb>{_BEGIN}) {_IN_PLACE}{_ON}D(?P<day>\d+) "
    ),
    regex(rf" (?P<verb>{_UNDERTAKE}) {_OF_SOMEBODY}{JOURNEY} {_SAME_CLAUSE}{_ON}D(?P<day>\d+) "),
    regex(rf" D(?P<day>\d+) (?:local time )?(?:, )?(?:{_WHO} )?{_MAY}(?P<verb>{_UNDERTAKE}) {_OF_SOMEBODY}{JOURNEY} "),
)
_LEAVING = regex(
    rf" {_WHO} {_MAY}(?P<verb>{_LEAVE}) (?:P(?P<home>\d+) )?(?!P\d|for home )"
    rf"(?:(?!since |P\d+ (?:on )?D)[^\s;.,\"]+ ){{0,9}}?{_ON}D(?P<day>\d+) "
)
_LAST_DAY = (
    regex(rf" {JOURNEY} {_TO_PLACES}(?:, )?(?:(?:which|that) )?{_MAY}(?P<verb>{_END}) {_IN_PLACE}{_ON}D(?P<day>\d+) "),
    regex(rf" (?P<verb>{_END}) {_OF_SOMEBODY}{JOURNEY} {_TO_PLACES}{_IN_PLACE}{_ON}D(?P<day>\d+) "),
    regex(
        rf" D(?P<day>\d+) (?P<verb>marks|marked|is|was|brings|brought|will be) "
        rf"the (?:last|final|closing) day of {_OF_SOMEBODY}{JOURNEY} "
    ),
)
_LEAVING_FOR_HOME = regex(
    rf" (?P<verb>{_LEAVE}|fl(?:y|ies|ew|ying)) for (?:home|(?:the )?P(?P<home>\d+)) {_ON}D(?P<day>\d+) "
)
_BACK_ON = regex(
    rf" (?P<verb>{_BACK})"
    r"(?: (?:to|in|for|at) (?:(?:the|his|her|their) )?(?:P(?P<home>\d+)|x|capital|country|state|base))?"
    r" (?:(?:early|late|on|by|here|again|,|x) ){0,3}?D(?P<day>\d+) "
)
_FROM_TO = (
    regex(
        rf"(?<! will)(?<! would)(?<! to)(?<! they) {JOURNEY} {_TO_PLACES}(?:, )?(?:[a-z-]+ ){{0,6}}?{_ON}D(?P<day>\d+) "
    ),
    regex(rf" D(?P<day>\d+) (?:[a-z-]+ |P\d+ |N\d+ ){{0,3}}{JOURNEY} "),
    regex(
        rf" (?:the|his|her|their) {JOURNEY} (?:has been|is|was|had been) (?:put (?:in|into|down in) (?:the|his|her) "
        r"(?:calendar|diary)|set|scheduled|planned|fixed|slated|pencilled in) for D(?P<day>\d+) "
    ),
    regex(r" (?:visit|tour) (?!from |between )(?:(?!and |with |where )[a-z-]+ ){1,4}?(?:from |between )D(?P<day>\d+) "),
    regex(
        rf" (?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|travel(?:s|led|ling)? to) (?:the )?P\d+ (?:(?:,|and|the|P\d+) )+"
        rf"{_ON}D(?P<day>\d+) "
    ),
    regex(r" (?:away|abroad|out of the country) (?:[a-z]+ ){0,2}D(?P<day>\d+) "),
)
_HOME = regex(rf" {_BACK} (?:to|in|for) (?:the )?P(?P<home>\d+) ")
_HOMEWARD = (" return", " back ", " home ")
End = Literal["first", "leaving", "last"]
_LEAVES = words("leave leaves leaving left depart departs departed departing off out")  # Verbs, or what they go with.
# Each end with how it is said and the words of which one is in it: most sentences with a date have none of them.
_ENDS: tuple[tuple[End, tuple[re.Pattern[str], ...], frozenset[str]], ...] = (
    ("first", _FIRST_DAY, JOURNEYS),
    ("leaving", (_LEAVING,), _LEAVES),
    ("last", _LAST_DAY, JOURNEYS),
    ("last", (_LEAVING_FOR_HOME,), _LEAVES | words("fly flies flew flying")),
    ("last", (_BACK_ON,), words("return returns returned returning back home")),
)
_PLACE = regex(r" P(\d+)(?= )")
_IS_PAST = regex(r"(?:\w+ed|began|left|flew|went|came|got|wound|undertook|brought|is|are|was)\b")


@dataclass(frozen=True, slots=True)
class DaySaid:
    """One end of a journey, or a day of leaving, which may be either.

    The number of its date, the side on which that lies, where in the code it is said, the numbers of the places that
    are said with it, and of that which somebody leaves first or comes back to at last.
    """

    end: End
    date: int
    direction: Direction
    at: int
    places: tuple[int, ...] = ()
    home: int | None = None


def ends_said(sentence: Marked) -> Iterator[DaySaid]:
    """The first and last days of a journey that a sentence says."""
    for end, ways, needed in _ENDS if sentence.dates else ():
        if needed.isdisjoint(sentence.words):
            continue
        for said in filter(None, (way.search(sentence.code) for way in ways)):
            home = said.groupdict().get("home")
            yield DaySaid(
                "first" if end == "leaving" and home else end,
                int(said["day"]),
                "behind" if _IS_PAST.match(said["verb"]) else "ahead",
                said.start(),
                tuple(int(place) for place in _PLACE.findall(said[0]) if place != home),
                int(home) if home else None,
            )


def day_of(end: End, sentence: Marked, published: date | None) -> date | None:
    """The day on which a sentence says that a journey begins or ends."""
    for said in ends_said(sentence):
        days = resolve(sentence.dates[said.date], published, said.direction) if said.end == end else None
        if days and days.precision == "day":
            return days.start
    return None


def spans_of_journey(sentence: Marked) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """The numbers of the dates that say from when until when a journey lasts, where that is said in the code, and the
    numbers of the places said with it."""
    for pattern in _FROM_TO if any(mention.is_span for mention in sentence.dates) else ():
        said = pattern.search(sentence.code)
        if said and sentence.dates[int(said["day"])].is_span:
            yield int(said["day"]), said.start(), tuple(map(int, _PLACE.findall(said[0])))


def span_of_journey(sentences: Sequence[Marked], published: date | None) -> Days | None:
    """The first and last day of the journey, where one sentence says both and not only one place of it, and no other
    says it otherwise."""
    said = {
        days
        for sentence in sentences
        for number, _, places in spans_of_journey(sentence)
        if len(places) != 1
        and (days := resolve(sentence.dates[number], published, "ahead"))
        and days.precision == "day"
    }
    return said.pop() if len(said) == 1 else None


def home_said(sentence: Marked) -> Iterator[tuple[int, int]]:
    """The numbers of the places to which somebody comes back, and where in the code that is said."""
    homeward = any(word in sentence.code for word in _HOMEWARD)
    for said in _HOME.finditer(sentence.code) if homeward else ():
        yield int(said["home"]), said.start()
