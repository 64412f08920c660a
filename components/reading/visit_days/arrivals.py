"""When somebody comes is often told in a sentence that names no place: "He flew in from Quito on Tuesday evening".

It dates the place where the sentences before say he is or will be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day, single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.visit_days.days_said import LONGEST_STAY
from components.reading.visit_days.plausible import days_told
from components.reading.visit_days.prolonging import prolonged
from components.reading.visit_days.reported import is_reported

_REACH = 2  # sentences
_CAME = re.compile(
    r" (?:he|she|they|A\d+|(?:the|his|her|their|an?) (?:[\w'-]+ ){1,4}?)(?: ?(?:and|with|,) (?:[\w'-]+ ){1,4}?,?)? ?"
    r"(?:had |has |have )?(?:arrived|landed|touched down|came in|flew in|got in|drove in|jetted in|was welcomed|"
    r"was received|were welcomed|were received) "
    r"(?:(?!P\d|D\d|and |but |after |before )\S+ |from (?:the )?P\d+ (?:, )?){0,10}?D(\d+) "
)
_WILL_COME = re.compile(
    r" (?:he|she|they|A\d+|(?:the|his|her|their) (?:[\w'-]+ ){1,3}?) ?"
    r"(?:(?:will|(?:is|are) (?:due |expected |scheduled |set )?to) (?:arrive|land|touch down|fly in|get there)|"
    r"arrives?|lands?|touches down|fl(?:y|ies) in|(?:is|are) (?:due|expected|awaited) there|will be there) "
    r"(?:(?!P\d|D\d|and |but |after |before )\S+ |from (?:the )?P\d+ ){0,6}?D(\d+) "
)
_JUST_CAME = re.compile(
    r" (?:has|have) (?:(?:just|now|safely|already) )?(?:arrived|landed|touched down|flown in|reached) |"
    r"^ (?:shortly|a little|just|soon) (?:after|before) \d[\d.:]* in the (?:morning|afternoon|evening) , "
    r"(?:[^\s,;]+ ){1,9}(?:arrived|landed|touched down|reached) "
)
# Behind the day of coming: "and leave for P0 on D1".
_AND_LEAVES = re.compile(
    r"(?:, )?and (?:will )?(?:leaves?|departs?|fl(?:y|ies) (?:home|back|on)|returns?)(?: home)?"
    r"(?: (?:for|to) (?:the )?P\d+)? (?:on )?D(\d+) "
)
_WHO_CAME = re.compile(
    r" , who (?:had |has )?(?:just )?(?:came|come|arrived|landed|flew in|touched down)"
    r"(?: (?:here|there|in (?:the )?P\d+))? (?:(?:late|early|on) )*D(\d+) (?:[^\s,]+ ){0,9}?, "
)
_CAME_SAID = re.compile(
    r" (?:the )?A\d+ (?:of (?:the )?P\d+ )?(?:, [^,;]{1,40} , )?"
    r"(?:has |have )?(?:arrived|landed|touched down|reached|flew in)(?:[^;\".])*? , "
    r"(?:[^\s,;]+ ){1,7}(?:said|says|reported|announced|informed)(?: in a [a-z]+)? (?:on )?D\d+ \. "
)
_LONGEST, _JUST_BEFORE = timedelta(days=4), timedelta(days=2)
_BEING_THERE = frozenset(
    {"lands in", "is in", "here", "visits", "goes to", "trip to", "last stop is", "P is first", "trip includes"}
)


def arrived(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those without a day with that of the arrival told next."""
    result = list(claims)
    for nth, claim in enumerate(claims):
        told = claim.status in {"made", "planned"} and claim.phrase in _BEING_THERE
        if not told or claim.in_title or claim.listed > 1:
            continue
        if any(c.days and c.days.precision == "day" for c in claims if c.place.name == claim.place.name):
            continue
        if day := _told_next(claim, claims, sentences, published):
            result[nth] = replace(claim, days=day)
    return result


def since_coming(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of a day with the days since "A0 , who came on D0" that their sentence tells before it."""
    came = {s.number: day for s in sentences if (day := _day_of_coming(s, published))}
    return [_since(claim, came.get(claim.sentence)) for claim in claims]


def _day_of_coming(sentence: Marked, published: date | None) -> date | None:
    said = _WHO_CAME.search(sentence.code) if sentence.dates and not sentence.is_title else None
    day = single(days_told(sentence.dates[int(said[1])], "made", published)) if said else None
    return day.start if day else None


def _since(claim: Claim, first: date | None) -> Claim:
    day = single(claim.days) if claim.status == "made" and claim.listed == 1 else None
    if first is None or day is None or not timedelta() < day.start - first <= _LONGEST:
        return claim
    return replace(claim, days=replace(day, start=first))


def _until_leaving(day: Days, sentence: Marked, end: int, published: date | None) -> Days:
    """The stay from a day that ends at code[end] until the one on which the same sentence says that somebody leaves."""
    leaves = _AND_LEAVES.match(sentence.code, end)
    last = single(resolve(sentence.dates[int(leaves[1])], day.start, "ahead")) if leaves else None
    if last and timedelta() <= last.start - day.start <= timedelta(days=LONGEST_STAY):
        return replace(day, end=last.end)
    return prolonged(day, sentence, end, published)


def just_now(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of who "has arrived", and no day said, with the day of publication."""
    if published is None:
        return list(claims)
    told = {s.number for s in sentences if not s.dates and not s.is_title and _JUST_CAME.search(s.code)}
    dated = {c.place.name for c in claims if c.days}
    here = [c.sentence in told and c.status == "made" and c.phrase in _BEING_THERE for c in claims]
    return [
        replace(c, days=one_day(published)) if now and c.listed == 1 and c.place.name not in dated else c
        for c, now in zip(claims, here, strict=True)
    ]


def reported_to_have_come(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of "A0 arrived in P0 on a visit , the ministry said on D0" with that day."""
    if published is None:
        return list(claims)
    said = {s.number: day for s in sentences if (day := _day_of_report(s, published))}
    dated = {c.place.name for c in claims if c.days}
    return [
        replace(c, days=one_day(said[c.sentence]))
        if c.sentence in said and c.status == "made" and c.phrase in _BEING_THERE and c.place.name not in dated
        else c
        for c in claims
    ]


def _day_of_report(sentence: Marked, published: date) -> date | None:
    """The only date of a sentence, where it says when somebody's arrival was reported."""
    said = _CAME_SAID.match(sentence.code) if len(sentence.dates) == 1 and not sentence.is_title else None
    day = single(resolve(sentence.dates[0], published, "behind")) if said else None
    return day.start if day and timedelta() <= published - day.start <= _JUST_BEFORE else None


def _told_next(
    claim: Claim, claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None
) -> Days | None:
    for sentence in sentences:
        if not 0 <= sentence.number - claim.sentence <= _REACH:
            continue
        made = claim.status == "made"
        said = (_CAME if made else _WILL_COME).search(sentence.code) if sentence.dates else None
        until = sentence.dates[int(said[1])].start if said else sentence.span.end  # Then he goes elsewhere.
        others = (c for c in claims if c.sentence == sentence.number and c.place.name != claim.place.name)
        if any(c.at < until for c in others):
            return None
        if said and not is_reported(sentence.code, said.start(1) - 1):
            day = single(days_told(sentence.dates[int(said[1])], claim.status, published))
            return _until_leaving(day, sentence, said.end(), published) if day else None
    return None
