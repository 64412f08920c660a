"""The day with which a sentence opens is that of all it tells: "On Monday he opened a school in P0, a mill in P1"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.names.marked import Marked
from components.reading.visit_days.plausible import plausible_days
from components.reading.visit_days.reported import dates_told
from components.reading.vocabulary.regex import regex

_SOMEBODY_WILL = regex(
    r" (?:on )?D(\d+) (?:, D\d+ )?(?:, )?(?:the )?(?:A\d+|he|she|they|(?:couple|delegation|party|team)) "
    r"(?:will|is to|are to|is due to|are due to|is scheduled to|are scheduled to) "
)
_SOMEBODY_DID = regex(
    r" (?:on )?D\d+ (?:, )?(?:the )?(?:A\d+|he|she|they|(?:couple|delegation|party|team)) (?:also |first |then )?"
    r"(?:met|held|had|received|attended|addressed|visited|saw|gave) "
)
_GOES_ON_FROM_THERE = regex(r" (?:and|,|;) (?:then )?from there (?:he|she|they|A\d+|will|goes|to|on) ")
# "On D0 he arrived in P0 , on a tour that includes P1": the others come later.
_TOUR_INCLUDES = regex(
    r" P\d+ (?:[^\s;.]+ ){0,14}?(?:tour|trip|visit|journey|swing|mission) (?:that|which) (?:also |will )?(?:also )?"
    r"(?:includes?|takes? in|covers?|takes? (?:him|her|them) to) "
)
_OPENING = regex(
    r" (?:(?:between|in|meanwhile|also) (?:[a-z]+ ){0,4}, )?"
    r"(?:(?:earlier|later|early|late|first|then) )?(?:on |in )?D(\d+) "
)


def day_of_opening(sentence: Marked, told: Sequence[Claim], published: date | None) -> Days | None:
    """The day a sentence opens with, when it names no other and all it tells is of that day."""
    if len(sentence.dates) != 1 or not _OPENING.match(sentence.code):
        return None
    if len({c.place.country_code for c in told}) > 1 and _GOES_ON_FROM_THERE.search(sentence.code):
        return None  # Nobody says that another country is reached on the same day.
    if len(told) > 1 and _TOUR_INCLUDES.search(sentence.code):
        return None
    days = {c.days for c in told if c.days}
    if days or len({c.status for c in told}) > 1:
        return single(next(iter(days))) if len(days) == 1 else None
    if not dates_told(sentence) or told[0].status not in {"made", "planned"}:
        return None
    return single(plausible_days(sentence.dates[0], told[0].status, published))


def day_opening(sentence: Marked, published: date | None) -> Days | None:
    """The day with which a sentence without a place opens, when it tells what somebody did or will do then."""
    if opens := _SOMEBODY_WILL.match(sentence.code):
        return single(plausible_days(sentence.dates[int(opens[1])], "planned", published))
    done = len(sentence.dates) == 1 and _SOMEBODY_DID.match(sentence.code) is not None
    return single(plausible_days(sentence.dates[0], "made", published)) if done else None
