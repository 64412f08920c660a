"""When a journey begins, from which its days are counted: the day somebody sets out or arrives, or the day before
"Thursday, day two of the tour".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.reading.dates.days import Days, lasting_until, single
from components.reading.dates.mention import Direction
from components.reading.dates.number_words import ORDINAL, nth_said
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.status.past_forms import tells_of_the_past
from components.reading.visit_days.days_said import JOURNEY
from components.reading.visit_days.journey_said import day_of
from components.reading.visit_days.reported import dates_told
from components.reading.vocabulary.regex import regex

_ARRIVES = regex(
    r" (?P<verb>arrives?|arrived|lands?|landed|(?:were|was) (?:greeted|welcomed|received)|"
    r"(?:on|upon|after) (?:his|her|their) arrival)"
    r"(?: [^\s;:\".]+){0,14}? D(?P<day>\d+) "
)
_NTH_OF_JOURNEY = regex(
    rf" (?:day (?P<count>\w+)|(?P<nth>{ORDINAL}) day) of (?:an?|his|her|their|the|A\d+ 's) "
    rf"(?:[^\s;.,]+ ){{0,5}}?{JOURNEY} "
)
_SETS_OFF = regex(
    r" (?:(?P<to>will|to|due) (?:set (?:off|out)|leave|depart|fly out|start|begin|embark)|"
    r"(?P<now>sets (?:off|out)|leaves|departs|flies out|starts|begins|embarks)|set (?:off|out)|"
    r"left|departed|flew out|started|began)"
    r"(?: [^\s;.\"]+){0,6}? D(?P<day>\d+) "
)
# "On D0 morning set off on a tour".
_ON_DAY_SETS_OFF = regex(
    r" (?:on )?D(?P<day>\d+) (?:(?:early|late|morning|afternoon|evening|night) )?"
    r"(?:(?P<to>will (?:set (?:off|out)|leave|depart|embark))|(?P<now>sets (?:off|out)|leaves|departs|embarks)|"
    r"set (?:off|out)|left|departed|embarked) "
)


def beginning(sentences: Sequence[Marked], published: date | None) -> date | None:
    """The first day of the journey: when a sentence says that it begins, the day somebody arrives, or that from which
    the days of the journey are counted."""
    for sentence in sentences:
        if sentence.dates and (day := _begins(sentence, published)):
            return day
    return None


def _begins(sentence: Marked, published: date | None) -> date | None:
    if day := day_of("first", sentence, published):
        return day
    if arrives := _ARRIVES.search(sentence.code):
        over = arrives["verb"].endswith("ed") or tells_of_the_past(sentence.code)
        days = resolve(sentence.dates[int(arrives["day"])], published, "behind" if over else "ahead")
        return days.start if days and days.precision == "day" else None
    return counted_back(sentence, published)


def counted_back(sentence: Marked, published: date | None) -> date | None:
    """The day on which a journey began of which a sentence says that a day is the second or third."""
    counts = len(sentence.dates) == 1 and " day " in sentence.code
    said = _NTH_OF_JOURNEY.search(sentence.code) if counts else None
    number = nth_said(said) if said else None
    if not number or not dates_told(sentence):
        return None
    past = tells_of_the_past(sentence.code)
    days = single(resolve(sentence.dates[0], published, "behind" if past else "ahead"))
    return lasting_until(number, days.start).start if days else None


def setting_off(sentence: Marked, published: date | None) -> Days | None:
    """The day on which a sentence says that a journey begins or began."""
    said = _SETS_OFF.search(sentence.code) or _ON_DAY_SETS_OFF.search(sentence.code)
    way: Direction = "ahead" if said and (said["to"] or said["now"]) else "behind"
    return single(resolve(sentence.dates[int(said["day"])], published, way)) if said else None
