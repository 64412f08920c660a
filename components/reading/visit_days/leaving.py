"""A stay whose first day is known ends on the day on which another sentence says that somebody leaves.

"They land in Lima on Sunday. On Monday they open a school, and they leave Lima on Wednesday."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.names.toponyms import share_ground
from components.reading.party.home import goes_home
from components.reading.visit_days.days_said import LONGEST_STAY
from components.reading.visit_days.places_told import innermost
from components.reading.vocabulary.regex import regex

_REACH = 3  # sentences
_LEAVES = (
    regex(
        r" (?:leaves?|departs?|left|departed|leaving) (?:the )?P(?P<place>\d+) "
        r"(?:(?:again|early|late) |for (?:the )?P\d+ )?(?:on )?D(?P<day>\d+) "
    ),
    # "Will leave P0 and return to P1 on D0".
    regex(
        r" (?:leaves?|departs?|left|departed) P(?P<place>\d+) and (?:returns?|returned|fl(?:y|ies)|flew|heads?|headed|"
        r"goes?|went) (?:home|back|to (?:the )?P\d+)(?: to (?:the )?P\d+)? (?:on )?D(?P<day>\d+) "
    ),
)
# "They fly home on D0", of a journey to one place.
_GOES_HOME = regex(
    r" (?:he|she|they|A\d+|and|(?:the|his|her|their) (?:\w+ ){1,3}?)"
    r"(?: ?will| is to| are to| (?:is|are) (?:due|expected|scheduled|set) to)? ?"
    r"(?:leaves?|departs?|left|departed|(?:fl(?:y|ies)|flew) (?:home|back|out)|returns?(?: home)?|returned(?: home)?|"
    r"(?:go(?:es)?|went|heads?|headed) (?:back )?home) (?:(?:again|home|here|there) |"
    r"(?:to|for) (?:the )?(?:P\d+|state|country|island|federation|capital|home) )?"
    r"(?:(?:early|late) )?(?:on )?D(?P<day>\d+) "
)
# "Will also see A1 before ending his stay on D0", of a journey to one place.
_ENDS_STAY = regex(
    r" (?:end(?:s|ing)?|conclud(?:es?|ing)|finish(?:es|ing)?|wrap(?:s|ping)? up|wind(?:s|ing)? up) "
    r"(?:his|her|their|the) (?:[a-z0-9-]+ ){0,2}?(?:stay|visit|trip|mission) (?:there )?(?:on )?D(?P<day>\d+) "
)
# "Her visit ends on D0", "the stay will last until D0".
_STAY_ENDS = regex(
    r" (?:the|his|her|their|this) (?:[a-z0-9-]+ ){0,3}?(?:visit|stay|stopover|trip|mission|pilgrimage) "
    r"(?:there |here )?"
    r"(?:(?:will|is to|is due to|is scheduled to|is expected to|is set to) )?"
    r"(?:(?:end(?:s|ed)?|concludes?d?|finish(?:es|ed)?|winds? up|wraps? up) (?:on )?|"
    r"(?:lasts?|lasted|runs?|continues?|goes on|go on) (?:until|till|through) )(?:the )?D(?P<day>\d+) "
)
# "He will stay until D0 , when he flies to P0".
_STAYS_UNTIL = regex(
    r" (?:he|she|they|A\d+) (?:(?:will|is to|are to|is due to|is expected to|plans to|also|is|are) ){0,2}"
    r"(?:stay|remain|be)(?:s|ed|ing)? (?:on )?(?:there |here |in the (?:country|city|capital|region) )?"
    r"(?:until|till|through) (?:the )?D(?P<day>\d+) "
)


def until_leaving(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims with the last days of their stays."""
    dated = [s for s in sentences if s.dates and not s.is_title]
    away = [c for c in claims if not (c.returning and goes_home(c.people, c.place))]
    told_in = {c.sentence for c in away} if len(innermost(away)) == 1 else None
    result = list(claims)
    for nth, claim in enumerate(claims):
        told = not claim.in_title and claim.listed == 1 and claim.status in {"made", "planned"}
        first = single(claim.days) if told else None
        if first is None:
            continue
        elsewhere = _elsewhere(claim, away)
        again = _told_again(claim, claims, elsewhere)
        of_stay = [s for s in dated if (again is None or s.number < again) and _may_mean(claim, s, sentences)]
        last = next((day for s in of_stay if (day := _left(claim, first, s, told_in, elsewhere))), None)
        result[nth] = replace(claim, days=replace(first, end=last)) if last else claim
    return result


def _may_mean(claim: Claim, sentence: Marked, sentences: Sequence[Marked]) -> bool:
    """Whether "he" in a sentence can be whom a claim names: nobody else has been spoken of since."""
    if not claim.people or sentence.number <= claim.sentence:
        return True
    since = (s for s in reversed(sentences) if claim.sentence < s.number <= sentence.number)
    named = next((people for s in since if (people := [p for p in s.people if p and not p.speaks_for_others])), None)
    return named is None or any(p in claim.people for p in named)


def _elsewhere(claim: Claim, claims: Sequence[Claim]) -> int | None:
    """The next sentence that puts the traveller in another place."""
    others = (c.sentence for c in claims if c.sentence > claim.sentence and not share_ground(c.place, claim.place))
    return min(others, default=None)


def _told_again(claim: Claim, claims: Sequence[Claim], elsewhere: int | None) -> int | None:
    """The sentence that brings the traveller to the same place once more, after he has been elsewhere."""
    later = (c.sentence for c in claims if elsewhere and c.sentence > elsewhere and share_ground(c.place, claim.place))
    return min(later, default=None)


def _left(claim: Claim, first: Days, sentence: Marked, told_in: set[int] | None, elsewhere: int | None) -> date | None:
    """The day of leaving that a sentence tells; of a journey to one place only, told in those sentences, also where
    that is not named, and of another where the visit's end is told before the sentence `elsewhere`."""
    leaves = next((said for way in _LEAVES if (said := way.search(sentence.code))), None)
    if leaves and sentence.places[int(leaves["place"])].place.name != claim.place.name:
        leaves = None
    if leaves is None and told_in is not None and sentence.number > claim.sentence and sentence.number not in told_in:
        leaves = _GOES_HOME.search(sentence.code) or _ENDS_STAY.search(sentence.code)
    near = 0 < sentence.number - claim.sentence <= _REACH and not sentence.places
    if leaves is None and near and (elsewhere is None or sentence.number < elsewhere):
        leaves = _ENDS_STAY.search(sentence.code) or _STAY_ENDS.search(sentence.code)
    reached = 0 < sentence.number - claim.sentence <= _REACH and (elsewhere is None or sentence.number <= elsewhere)
    if leaves is None and reached:
        leaves = _STAYS_UNTIL.match(sentence.code)
    last = single(resolve(sentence.dates[int(leaves["day"])], first.start, "ahead")) if leaves else None
    return last.start if last and timedelta() < last.start - first.start <= timedelta(days=LONGEST_STAY) else None
