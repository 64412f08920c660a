"""The day of a place that leans on one told before: "Oslo the next day", "the day before in Bergen", "Turku (10th)"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.calendar_days import make_day
from components.reading.dates.days import Days, lasting, one_day, single
from components.reading.dates.number_words import ORDINAL, count_said, nth_said
from components.reading.names.marking import Marked
from components.reading.visit_days.plausible import days_told

_NEXT_AT_LATEST = 21  # days
_LATER = re.compile(
    r" (?:(?:the |on the )?(?:next|following) (?:day|morning|evening|afternoon|night)|the (?:day|night) after|"
    r"(?P<count>\w+) (?P<unit>day|night|week)s? (?:later(?! than)|there(?= (?:,|the|he|she|they|A\d))|"
    r"after (?=,|the|he|she|they))) "
)
_NEXT_DAYS = re.compile(r" the (?:next|following) (?P<n>two|three|four|five) days ")
_COUNTS_ON = re.compile(rf" P\d+(?: ,)?{_LATER.pattern}[.,;] ")
_OF_PLACE_BEFORE = re.compile(rf" P(\d+)(?: ,)?(?: on)?{_LATER.pattern}")  # "Braga the next day and Coimbra"
_EARLIER = re.compile(
    r" (?:the |on the )?(?:day|night|evening) before (?=[.,;]|and|in|he|she|they|A\d)| (?:the |on the )?previous "
    r"(?:day|night|evening) | (?P<count>\w+) (?P<unit>day|night|week)s? earlier "
)
# "A day after opening a school in P0": that school came first.
_AFTER_DOING = re.compile(
    r" (?P<count>\w+) (?P<unit>day|night|week)s? after (?!leav|depart)(?:\w+ing|he|she|they|"
    r"the (?:[a-z-]+ ){0,3}?(?:summit|conference|meeting|forum|talks|ceremony|funeral)) "
)
_NTH_DAY = re.compile(rf" (?:on|the|during) (?:the |his |her |their )?(?P<nth>{ORDINAL}) day | day (?P<count>\w+) ")
_SAME_DAY = re.compile(
    r" (?:later )?(?:the same|that(?: same)?) (?:day|morning|afternoon|evening|night) | later in the day "
)
_SIGN_OF_PLACE_OR_DATE = re.compile(r" [PD]\d+(?= )")


def day_after(said: str, told: Days) -> Days | None:
    """The day that words count from one told before: "the next day", "two weeks later"; or days, "the following two
    days"."""
    several = _NEXT_DAYS.search(said)
    number = count_said(several["n"]) if several else None
    if number:
        return lasting(number, told.end + timedelta(days=1))
    return _counted(_LATER.search(said), told.end, 1)


def day_beside(sentence: Marked, claim: Claim, told: Days) -> Days | None:
    """The day of a place beside which stands "the next day" or "the day before" another that its sentence has told."""
    said = said_beside(sentence, claim)
    of_before = _OF_PLACE_BEFORE.match(said)
    if of_before and int(of_before[1]) != number_of(sentence, claim):
        said = said[of_before.end() - 1 :]
    if _SAME_DAY.search(said):
        return told if single(told) else None
    return day_after(said, told) or day_before(said, told)


def counts_on(sentence: Marked, claim: Claim) -> bool:
    """Whether right behind a place stands that its day is counted from one before: "prayed on D0 and saw P0 a day
    later"."""
    at = sentence.code.find(f" P{number_of(sentence, claim)} ")
    return at >= 0 and _COUNTS_ON.match(sentence.code, at) is not None


def day_before(said: str, told: Days) -> Days | None:
    """The day that words count back from one told before: "the day before", "a week after opening the dam"."""
    return _counted(_EARLIER.search(said) or _AFTER_DOING.search(said), told.start, -1)


def last_said(sentence: Marked, claim: Claim, published: date | None) -> Days | None:
    """The days that a sentence last says before a place."""
    dates = [d for d in sentence.dates if d.end < claim.mention.start]
    days = days_told(dates[-1], claim.status, published) if dates else None
    return days if days and days.precision == "day" else None


def _counted(said: re.Match[str] | None, day: date, way: int) -> Days | None:
    if said is None:
        return None
    count = 1 if said["count"] in {None, "a"} else count_said(said["count"])
    found = day + timedelta(days=way * count * (7 if said["unit"] == "week" else 1)) if count else None
    return one_day(found) if found else None


def nth_day_beside(sentence: Marked, claim: Claim) -> int | None:
    """Which day of the journey is said of a claim: the last one before its place, else the first of the sentence."""
    said = list(_NTH_DAY.finditer(sentence.code)) if " day " in sentence.code else []
    if not said:
        return None
    at = sentence.code.find(f" P{number_of(sentence, claim)} ")
    before = [nth for nth in said if nth.start() < at]
    return nth_said(before[-1] if before else said[0])


def said_beside(sentence: Marked, claim: Claim) -> str:
    """What a sentence says around a place, from the date or place before it to the one behind it."""
    at = sentence.code.find(f" P{number_of(sentence, claim)} ")
    if at < 0:
        return " "
    signs = [m.start() for m in _SIGN_OF_PLACE_OR_DATE.finditer(sentence.code)]
    start = max((s for s in signs if s < at), default=0)
    end = min((s for s in signs if s > at), default=len(sentence.code))
    return sentence.code[start : end + 1]


def day_of_month_beside(sentence: Marked, claim: Claim, before: date) -> Days | None:
    """The day beside a place that leaves out its month, "Oslo (10)", "Oslo on the 10th": the next after `before`."""
    number = number_of(sentence, claim)
    if number < 0 or sentence.is_title:
        return None
    said = re.search(
        rf" P{number} (?:(?:,|on|for|from)? ?(?:the|on) (\d\d?)(?:st|nd|rd|th)|\( (?:the )?(\d\d?)(?:st|nd|rd|th)? \)) "
        rf"| the (\d\d?)(?:st|nd|rd|th) (?:(?!P\d|D\d|before|after)\S+ )*P{number} ",
        sentence.code,
    )
    day = int(said[1] or said[2] or said[3]) if said else 0
    later = before.replace(day=1) + timedelta(days=32)
    year, of = (before.year, before.month) if day >= before.day else (later.year, later.month)
    found = make_day(year, of, day) if day else None
    return one_day(found) if found and (found - before).days <= _NEXT_AT_LATEST else None


def number_of(sentence: Marked, claim: Claim) -> int:
    """Which of a sentence's places a claim is about; -1 for none of them."""
    return next((n for n, place in enumerate(sentence.places) if place.start == claim.mention.start), -1)
