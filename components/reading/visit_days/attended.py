"""Whoever goes somewhere for a gathering is there on its days, which a sentence behind may say.

"Flies to Halifax to attend the Atlantic summit. The two-day summit opens on Friday."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, several, single
from components.reading.names.marked import Marked, PlaceMention
from components.reading.names.toponyms import share_ground
from components.reading.phrases.gatherings import GATHERING, OF_IT
from components.reading.visit_days.days_said import LONGEST_STAY, N_DAY, days_said
from components.reading.visit_days.plausible import plausible_days

_REACH = 3  # sentences
_GATHERING = rf"(?:{GATHERING}|x)"
_ATTENDS = re.compile(
    r" (?:attend(?:s|ed|ing)?|tak(?:es?|ing) part in|took part in|participat(?:es?|ed|ing) in|address(?:es|ed|ing)?|"
    r"speaks? at|for|chairs?|hosts?) (?:the|an?|its|their) "
    rf"(?P<named>{OF_IT}{{0,7}}?{_GATHERING})(?= (?:[,.;]|in|at|on|of|for|to|D\d|P\d|and|marking|where|that|which) )"
)
_PLACE_BEFORE = re.compile(r" P(\d+)(?= )")
_PLACE_BEHIND = re.compile(r" (?:(?:on )?D\d+ )?(?:in|at) (?:the )?P(\d+)(?= )")
_OPENS = r"(?:will )?(?:opens?|opened|begins?|began|starts?|started|kicks? off|gets? under way)"
_IS_ON = (
    r"(?:(?:will )?(?:takes?|took) place|(?:will|is to|is due to|was to) (?:be held|take place|run)|runs?|ran|"
    r"(?:is|was) (?:held|scheduled for|set for|planned for|due|being held|on))"
)
_THE_GATHERING = re.compile(
    rf" (?:(?:the|this|that|its) )(?:{N_DAY})?(?:(?!P\d|A\d|D\d)[a-z-]+ |P\d+ |D\d+ 's |x ){{0,4}}?"
    rf"(?P<noun>{_GATHERING}) (?:, (?!which)[^,;]{{1,70}} , |, )?(?:which )?"
    rf"(?:(?P<opens>{_OPENS})|{_IS_ON}) (?:(?:on|from|between|in) )?D(?P<day>\d+)(?= )"
)


def of_what_is_attended(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, the last one before a gathering's days are told that goes to it with these days."""
    result = list(claims)
    spoken = {sentence.number: sentence for sentence in sentences}
    for sentence in sentences:
        said = _THE_GATHERING.search(sentence.code) if sentence.dates and not sentence.is_title else None
        nth = _goes_to(result, sentence, said, spoken) if said else None
        if said and nth is not None and (days := _days(sentence, said, result[nth], published)):
            result[nth] = replace(result[nth], days=days)
    return result


def _goes_to(claims: Sequence[Claim], sentence: Marked, said: re.Match[str], spoken: dict[int, Marked]) -> int | None:
    """The number of the claim, of the last sentence before that tells of any, of attending what is then dated."""
    near = [n for n, c in enumerate(claims) if 0 < sentence.number - c.sentence <= _REACH and not c.in_title]
    last = max((claims[n].sentence for n in near), default=None)
    where = _where_attended(spoken[last], said["noun"]) if last is not None else None
    if where is None or any(not share_ground(named.place, where.place) for named in _before(sentence, said)):
        return None
    there = (n for n in near if claims[n].mention == where and claims[n].sentence == last)
    return next((n for n in there if claims[n].days is None and claims[n].status in {"made", "planned"}), None)


def _where_attended(sentence: Marked, noun: str) -> PlaceMention | None:
    """Where a sentence says that somebody attends a gathering which may be that one: in the place behind it, or in the
    last one before. A gathering called by its name may be any."""
    attends = _ATTENDS.search(sentence.code)
    named = attends["named"].split() if attends else []
    if attends is None or (noun not in named and ("x" not in named or noun == "x")):
        return None
    behind = _PLACE_BEHIND.match(sentence.code, attends.end())
    before = list(_PLACE_BEFORE.finditer(sentence.code, 0, attends.start() + 1))
    place = behind or (before[-1] if before else None)
    return sentence.places[int(place[1])] if place else None


def _before(sentence: Marked, said: re.Match[str]) -> list[PlaceMention]:
    """The places that a sentence names before the days of the gathering."""
    return [sentence.places[int(sign)] for sign in re.findall(r"P(\d+)", sentence.code[: said.end()])]


def _days(sentence: Marked, said: re.Match[str], claim: Claim, published: date | None) -> Days | None:
    """The days on which a gathering is: as they are told, or counted from the day on which it opens."""
    days = plausible_days(sentence.dates[int(said["day"])], claim.status, published)
    if several(days) or not said["opens"]:
        return several(days) or single(days)
    first, length = single(days), days_said(said, LONGEST_STAY) if said["n"] else None
    return lasting(length, first.start) if first and length else first
