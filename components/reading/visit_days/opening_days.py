"""The day with which a sentence opens is that of all it tells: "On Monday he opened a school in P0 and a mill in P1".

A sentence without a place of its own may open with the day that is meant next: "Monday belonged to the north".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.status.past_forms import tells_of_the_past
from components.reading.visit_days.plausible import days_told, plausible_days
from components.reading.visit_days.reported import dates_told

_AGENDA = re.compile(r" (?:[-•*] )?(?:on )?D(\d+) (?:[-–—:|]|,(?= P\d+ [-–—:])) ")
_PAST = re.compile(r" \w{2,}ed ")
_OPENING = re.compile(r" (?:(?:earlier|later|early|late|first|then) )?(?:on |in )?D(\d+) ")
# "He will tomorrow open".
_EARLY = re.compile(r" (?:the )?(?:\S+ )?(?:will|would|has|had|is|are|was|were) D0 ")
_MOVES_ON = re.compile(
    r" (?:before(?! (?:an?|some|thousands|hundreds|crowds|\d+) )|after|until|till|since|ahead of|having|later|"
    r"then|next|who|which|whose|while|but|"
    r"(?:announc|confirm|decid|agree|accept|invit|ask|reveal|cancel|postpon|vow|promis|den[iy]|disclos|discuss)\w*|"
    r"sa(?:id|ys?)|tells?|told|called off) "
)
# "Flies to P0 , then on to P1".
_GOES_ON = re.compile(
    r" (?:from there|then (?:to |in |at )?(?:the )?P\d+|(?:then|next|later|afterwards|and|before) "
    r"(?:on|onwards?|(?:going|flying|travelling|moving) on|continuing|proceeding|heading) to) "
)
# "On D0 the tour begins in P0 and he will visit P1 , P2 and P3".
BEGINS_IN_ONE = re.compile(
    r" (?:beg[aiu]n|start|open|kick)\w* (?:off )?(?:(?:his|her|their|the|an?) )?(?:[a-z-]+ ){0,3}"
    r"(?:in|at|from) (?:the )?P\d+ (?:, P\d+ )?(?:, )?(?:and|then|before) "
)


def day_begun(sentence: Marked, published: date | None) -> Days | None:
    """The day a sentence without a visit opens with: "Monday belonged to the north"."""
    opening = _OPENING.match(sentence.code)
    if opening is None or len(sentence.dates) > 1 or not dates_told(sentence):
        return None
    past = tells_of_the_past(sentence.code) or _PAST.search(sentence.code) is not None
    return single(resolve(sentence.dates[0], published, "behind" if past else "ahead"))


def day_of_opening(sentence: Marked, told: Sequence[Claim], published: date | None) -> Days | None:
    """The day a sentence opens with, when it names no other and all it tells is of that day."""
    if len(sentence.dates) == 1 and _AGENDA.match(sentence.code):
        made = all(c.status == "made" for c in told)
        return single(days_told(sentence.dates[0], "made" if made else "planned", published))
    if len(sentence.dates) != 1 or not (_OPENING.match(sentence.code) or _EARLY.match(sentence.code)):
        return None
    days = {c.days for c in told if c.days}
    if days and _GOES_ON.search(sentence.code):
        return None
    if days and any(c.listed > 1 and c.days is None for c in told) and BEGINS_IN_ONE.search(sentence.code):
        return None
    if days or len({c.status for c in told}) > 1 or _MOVES_ON.search(sentence.code):
        return single(next(iter(days))) if len(days) == 1 else None
    if not dates_told(sentence) or told[0].status not in {"made", "planned"}:
        return None
    return single(plausible_days(sentence.dates[0], told[0].status, published))
