"""A stay whose first day is known ends on the day that another sentence says somebody leaves, or stays until.

"They land in Lima on Sunday. They will be guests of the governor until Wednesday", "leave Lima on Wednesday". A stay of
which only its length and its end are said, "is on a two-day visit to P0 and leaves on D0", begins so much earlier.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting_until, single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.names.toponyms import is_or_lies_in, share_ground
from components.reading.visit_days.days_said import JOURNEY, LONGEST_STAY, N_DAY, days_said
from components.reading.visit_days.places_told import innermost

_REACH = 3  # sentences
_STAYS = re.compile(
    r" (?:stay|remain|guest|rest|holiday|vacation|be there|is there|are there)\w* (?:[^\s;\".]+ ){0,10}?(?:until|till) "
    r"(?:the )?D(\d+) "
)
_LEAVES = (
    re.compile(
        r" (?:leaves?|departs?|left|departed|leaving) P(?P<place>\d+) (?:(?:again|early|late) |for (?:the )?P\d+ )?"
        r"(?:on )?D(?P<day>\d+) "
    ),
    # "Will leave P0 and return to P1 on D0".
    re.compile(
        r" (?:leaves?|departs?|left|departed) P(?P<place>\d+) and (?:returns?|returned|fl(?:y|ies)|flew|heads?|headed|"
        r"goes?|went) (?:home|back|to (?:the )?P\d+)(?: to (?:the )?P\d+)? (?:on )?D(?P<day>\d+) "
    ),
    # "After completing his engagements in P0 , he will leave for P1 on D0".
    re.compile(
        r" after (?:complet\w+|conclud\w+|end\w*|finish\w*|wrapping up|winding up) (?:[^\s,;]+ ){1,8}?in (?:the )?"
        r"P(?P<place>\d+) , (?:A\d+|he|she|they) (?:will |is to |are to )?"
        r"(?:leaves?|departs?|left|departed|flies|fly|flew|goes?|went) (?:to|for) (?:the )?P\d+ (?:, P\d+ )?(?:, )?"
        r"(?:on )?D(?P<day>\d+) "
    ),
    # "Flew to P0 on D0 and returned on D1".
    re.compile(
        r" P(?P<place>\d+) (?:on )?D\d+ and (?:will |is to )?(?:returns?|returned|fl(?:y|ies|ew) (?:home|back)|"
        r"c[ao]mes? (?:home|back)|leaves?|left) (?:home |there |to (?:the )?P\d+ )?(?:on )?D(?P<day>\d+) "
    ),
    re.compile(r" D(?P<day>\d+) from P(?P<place>\d+) to (?:the )?P\d"),  # "Travels on D0 from P0 to P1 by coach".
    re.compile(r" from P(?P<place>\d+) to (?:the )?P\d+ (?:by [a-z]+ )?(?:on )?D(?P<day>\d+) "),
)
# "They fly home on D0", of a journey to one place.
_GOES_HOME = re.compile(
    r" (?:he|she|they|A\d+|(?:the|his|her|their) (?:\w+ ){1,3}?)"
    r"(?: ?will| is to| are to| (?:is|are) (?:due|expected|scheduled|set) to)? ?"
    r"(?:leaves?|departs?|left|departed|(?:fl(?:y|ies)|flew) (?:home|back|out)|returns?(?: home)?|returned(?: home)?|"
    r"(?:go(?:es)?|went|heads?|headed) (?:back )?home) (?:(?:again|home|here|there) |"
    r"(?:to|for) (?:the )?(?:P\d+|state|country|island|federation|capital|home) )?"
    r"(?:(?:early|late) )?(?:on )?D(?P<day>\d+) "
)
# "Will stay at the x and return to P0 on the afternoon of D0".
_AND_RETURNS = re.compile(
    r" (?:stay|stays|staying|remain|remains|be there|rest|rests) (?:[^\s;.,]+ ){0,8}?and (?:will )?"
    r"(?:return|returns|fly|flies|head|heads|go|goes) (?:home |back )?"
    r"(?:(?:to|for) (?:the )?(?:P\d+|capital|country) )?"
    r"(?:on )?(?:the (?:morning|afternoon|evening|night) of )?D(?P<day>\d+) "
)
# "Will also see A1 before ending his stay on D0", of a journey to one place.
_ENDS_STAY = re.compile(
    r" (?:end(?:s|ing)?|conclud(?:es?|ing)|finish(?:es|ing)?|wrap(?:s|ping)? up|wind(?:s|ing)? up) "
    r"(?:his|her|their|the) (?:[a-z0-9-]+ ){0,2}?(?:stay|visit|trip|mission) (?:there )?(?:on )?D(?P<day>\d+) "
)
# "On D0 , before he departs for home".
_BEFORE_LEAVING = re.compile(
    r" (?:on )?D(?P<day>\d+) (?:, )?before "
    r"(?:(?:he|she|they|A\d+) (?:departs?|leaves?|returns?|fl(?:y|ies) (?:home|back))|"
    r"(?:departing|leaving|returning|flying (?:home|back))) "
)
_ON_VISIT = re.compile(
    rf" {N_DAY}(?:[a-z-]+ |N\d+ ){{0,3}}{JOURNEY} (?:to|in) (?:the )?P(?P<place>\d+) "
    r"(?:[^\s;\".]+ ){0,20}?(?:leaves|departs|flies (?:home|on|out)|returns) (?:(?!D\d)[^\s,;\".]+ ){0,4}D(?P<day>\d+) "
)
_WILL = re.compile(r" (?:will|'ll|is to|are to|is due|are due) ")
_LAST_DAYS = (_GOES_HOME, _AND_RETURNS, _ENDS_STAY, _BEFORE_LEAVING)


def until_leaving(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims with the last days of their stays."""
    ends = [s for s in sentences if s.dates and not s.is_title]
    dated = {s.number: s for s in ends}
    result = list(claims)
    away = [c for c in claims if not c.returning]
    told_in = {c.sentence for c in away} if len(innermost(away)) == 1 else None
    for nth, claim in enumerate(claims):
        if claim.in_title or claim.listed > 1 or claim.status not in {"made", "planned"}:
            continue
        own = dated.get(claim.sentence)
        if claim.days is None:
            result[nth] = _of_visit(claim, own, published) if own else claim
        elif single(claim.days):
            elsewhere = _elsewhere(claim, away)
            again = _told_again(claim, claims, elsewhere)
            of_stay = ends if again is None else [s for s in ends if s.number < again]
            if end := _end(claim, claim.days, of_stay, told_in, elsewhere, published):
                result[nth] = replace(claim, days=Days(claim.days.start, end, "day"))
    return result


def _elsewhere(claim: Claim, claims: Sequence[Claim]) -> int | None:
    """The next sentence that puts the traveller in another place."""
    others = (c.sentence for c in claims if c.sentence > claim.sentence and not share_ground(c.place, claim.place))
    return min(others, default=None)


def _told_again(claim: Claim, claims: Sequence[Claim], elsewhere: int | None) -> int | None:
    """The sentence that brings the traveller to the same place once more, after he has been elsewhere."""
    later = (c.sentence for c in claims if elsewhere and c.sentence > elsewhere and share_ground(c.place, claim.place))
    return min(later, default=None)


def _end(
    claim: Claim,
    days: Days,
    sentences: Sequence[Marked],
    told_in: set[int] | None,
    elsewhere: int | None,
    published: date | None,
) -> date | None:
    """The day of leaving; of a journey to one place only, told in those sentences, also where that is not named, and of
    another where the visit's end is told before the sentence `elsewhere`."""
    for sentence in sentences:
        stays = _STAYS.search(sentence.code)
        far = sentence.number - claim.sentence
        stays = stays if stays and far >= 0 and (far <= _REACH or sentence.places) else None
        leaves = next((said for way in _LEAVES if (said := way.search(sentence.code))), None)
        near = told_in is not None and sentence.number > claim.sentence and sentence.number not in told_in
        home = next((said for way in _LAST_DAYS if (said := way.search(sentence.code))), None) if near else None
        if (
            home is None
            and 0 < far <= _REACH
            and not sentence.places
            and (elsewhere is None or sentence.number < elsewhere)
        ):
            home = _ENDS_STAY.search(sentence.code)
        if leaves and sentence.places[int(leaves["place"])].place.name == claim.place.name:
            mention = sentence.dates[int(leaves["day"])]
        elif stays and all(is_or_lies_in(claim.place, p.place) for p in sentence.places):
            mention = sentence.dates[int(stays[1])]
        elif home:
            mention = sentence.dates[int(home["day"])]
        else:
            continue
        last = single(resolve(mention, days.start, "ahead"))
        if last and published and last.start < published and _WILL.search(sentence.code):
            continue  # "Spent Sunday there. He will return on Tuesday", told on a Thursday.
        if last and timedelta() < last.start - days.start <= timedelta(days=LONGEST_STAY):
            return last.start
    return None


def _of_visit(claim: Claim, sentence: Marked, published: date | None) -> Claim:
    """A claim with the days of a visit whose length and end its sentence says."""
    said = _ON_VISIT.search(sentence.code)
    if said and sentence.places[int(said["place"])].start == claim.mention.start:
        last = single(resolve(sentence.dates[int(said["day"])], published, "ahead"))
        if last and (number := days_said(said, LONGEST_STAY)):
            stay = lasting_until(number, last.start)
            made = published is not None and stay.start <= published
            return replace(claim, days=stay, status="made" if made else claim.status)
    return claim
