"""The day of a place that leans on one told before: "the next day", "two weeks later", "the second day"."""

from __future__ import annotations

from datetime import timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day
from components.reading.dates.number_words import COUNT, ORDINAL, count_said, nth_said
from components.reading.names.marked import Marked
from components.reading.visit_days.days_said import JOURNEY
from components.reading.vocabulary.regex import regex

_LATER = regex(
    r" (?:(?:the |on the )?(?:next|following) (?:day|morning|evening|afternoon|night)|the (?:day|night) after|"
    r"(?P<count>\w+) (?P<unit>day|night|week)s? (?:later(?! than)|there(?= (?:,|the|he|she|they|A\d))|"
    r"after (?=,|the|he|she|they))) "
)
_EARLIER = regex(
    r" (?:the (?:day|night) before|the previous day|(?P<count>\w+) days? (?:earlier(?! than)|before(?= ,))) ,? ?"
    r"(?:he|she|they|A\d+) "
)
_NTH_DAY = regex(
    rf" (?:on|the|during|his|her|their) (?:the |his |her |their )?(?P<nth>{ORDINAL}) day | day (?P<count>\w+) "
)
_GOES_ON = regex(r" (?:before|then|and then|followed by) ")
_LAST_DAYS = regex(
    rf" (?:the|his|her|their) (?:last|final|closing) (?:day|(?P<count>{COUNT}) days) "
    rf"(?:of (?:the|his|her|their) (?:[a-z-]+ |N\d+ ){{0,3}}{JOURNEY} )?(?!of )"
)
# "Met A0 in P0 and the next day toured P1": that is the day of what follows.
_AND_NEXT = regex(r" (?:and|then|before) (?:on )?the (?:next|following) ")
_COMMA = regex(r" [,;] ")
_SIGN_OF_PLACE_OR_DATE = regex(r" [PD]\d+(?= )")


def day_after(said: str, told: Days) -> Days | None:
    """The day that words count from one told before: "the next day", "two weeks later", "a day earlier"."""
    if earlier := _EARLIER.match(said):
        ago = 1 if earlier["count"] in {None, "a"} else count_said(earlier["count"])
        return one_day(told.start - timedelta(days=ago)) if ago else None
    later = _LATER.search(said)
    if later is None:
        return None
    count = 1 if later["count"] in {None, "a"} else count_said(later["count"])
    return one_day(told.end + timedelta(days=count * (7 if later["unit"] == "week" else 1))) if count else None


def day_beside(sentence: Marked, claim: Claim, told: Days) -> Days | None:
    """The day of a place beside which stands "the next day", counted from another that its sentence has told."""
    return day_after(said_beside(sentence, claim), told)


def said_beside(sentence: Marked, claim: Claim) -> str:
    """What a sentence says around a place, from the date or place before it, and what a comma ends that is said of
    that, to the one behind it."""
    at = sentence.code.find(f" P{number_of(sentence, claim)} ")
    if at < 0:
        return " "
    signs = [m.start() for m in _SIGN_OF_PLACE_OR_DATE.finditer(sentence.code)]
    start = max((s for s in signs if s < at), default=0)
    end = min((s for s in signs if s > at), default=len(sentence.code))
    comma = _COMMA.search(sentence.code, start, at)
    then = _AND_NEXT.search(sentence.code, at, end + 1)
    end = then.start() if then else end
    return sentence.code[comma.start() if comma else start : end + 1]


def nth_day_beside(sentence: Marked, claim: Claim) -> int | None:
    """Which day of the journey is said of a claim: the last one before its place, else the first of the sentence."""
    said = list(_NTH_DAY.finditer(sentence.code)) if " day " in sentence.code else []
    if not said:
        return None
    at = sentence.code.find(f" P{number_of(sentence, claim)} ")
    before = [nth for nth in said if nth.start() < at]
    if before and _GOES_ON.search(sentence.code, before[-1].end() - 1, at):
        return None  # "Visits P0 on the first day before moving on to P1".
    return nth_said(before[-1] if before else said[0])


def last_days_beside(sentence: Marked, claim: Claim) -> int | None:
    """How many of the last days of the journey a sentence says before a claim's place, or behind its last one: "the
    final day", "the last two days"."""
    number = number_of(sentence, claim)
    at = sentence.code.find(f" P{number} ") if " day" in sentence.code else -1
    towns = not any(mention.place.is_wide for mention in sentence.places[:-1])  # Else it may be that of one land.
    until = len(sentence.code) if number == len(sentence.places) - 1 and towns else at + 1
    said = _LAST_DAYS.search(sentence.code, 0, until) if at >= 0 else None
    return count_said(said["count"] or "one") if said else None


def number_of(sentence: Marked, claim: Claim) -> int:
    """Which of a sentence's places a claim is about; -1 for none of them."""
    return next((n for n, place in enumerate(sentence.places) if place.start == claim.mention.start), -1)
