"""A stop whose own sentence says no day takes the one that another sentence says of the same place.

"She will speak in Turin. The concert in Turin is on Saturday" is a stop on Saturday. The other sentence must speak of
what visitors do there, or of the traveller, and all such sentences must agree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.dates.mention import DateMention
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.status.past_forms import tells_of_the_past
from components.reading.visit_days.days_said import SETS_OFF
from components.reading.visit_days.own_day import own_date
from components.reading.visit_days.plausible import begins_in_another_year, fits, is_of_another_time
from components.reading.visit_days.prolonging import prolonged
from components.reading.visit_days.reported import is_reported

_VISITORS = re.compile(
    r" (?:visits?|talks|meetings?|stops?|stopover|concerts?|shows?|gigs?|performances?|recitals?|match|summit|"
    r"conference|mass|ceremony|rally|rallies|speech|address|reception|dinner|lunch|banquet|leg|nights?|date|"
    r"programme|discussions|negotiations|appearance|lecture|reading|signing|tour|trip|stay|arrival|session|"
    r"engagements?|he|she|they|we|i|the (?:president|minister|prime|king|queen|pope|prince|princess|couple|team|"
    r"delegation|band|singer|party|squad)) "
)
# Between a place and a date: somebody goes on to where nothing is known, or home.
_ELSEWHERE = re.compile(
    r" (?:home|back|goes|go|went|going|fl(?:y|ies|ew|ying)|leav\w+|left|depart\w*|return\w*|head\w*|travel\w*|"
    r"expected (?:in|at)|due (?:in|at)|before|after|since|until|where|which|who|sale|"
    r"announced|said|told|confirm\w*|decid\w+) "
)
# "Leaves for P0 and P1 on D0": then they set off.
_LEAVES_FOR_MORE = re.compile(rf" {SETS_OFF} (?:[^\s;.]+ ){{0,5}}?P\d+ (?:and|,) [^;.]*$")
_AHEAD = re.compile(r" (?:will|would|'ll|is|are|(?:has|have) been (?:fixed|set|scheduled|arranged|booked) for|due) ")


def dated_elsewhere(
    claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None, doubtful: set[str]
) -> list[Claim]:
    """The claims, the first of each place without a day with that of another sentence, but for `doubtful` places."""
    dateless = {c.place.name for c in claims} - {c.place.name for c in claims if c.days} - doubtful
    if not dateless:
        return list(claims)
    sentences = [s for s in sentences if s.dates and s.places and not s.is_title]
    result = list(claims)
    for name in dateless:
        nth = next(n for n, c in enumerate(result) if c.place.name == name)
        if result[nth].status in {"made", "planned"} and (days := _days_of(result[nth], claims, sentences, published)):
            result[nth] = replace(result[nth], days=days)
    return result


def _days_of(claim: Claim, claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> Days | None:
    travellers = {p.number for c in claims for p in c.people}
    found: set[Days] = set()
    for sentence in sentences:
        there = [number for number, mention in enumerate(sentence.places) if mention.place.name == claim.place.name]
        own = sentence.number == claim.sentence
        if not there or (own and claim.listed > 1):
            continue  # Which of the listed places a date is of has been seen.
        named = {p.number for p in sentence.people if p}
        ours, others = bool(named & travellers), named - travellers
        if others and not ours:
            continue
        if begins_in_another_year(sentence, published) or not (ours or _VISITORS.search(sentence.code)):
            continue
        for number in there:
            said = _date_of(sentence, number) if own or _is_ours(sentence, number, travellers) else None
            days = _resolved(said, sentence, claim, published) if said else None
            if days:
                end = sentence.code.find(f" P{number} ") + len(f" P{number} ")
                found.add(prolonged(days, sentence, end, published))
    return found.pop() if len(found) == 1 else None


def _is_ours(sentence: Marked, number: int, travellers: set[int]) -> bool:
    """Whether nobody but the travellers is named last before a place."""
    before = re.findall(r" A(\d+)(?= )", sentence.code[: sentence.code.find(f" P{number} ")])
    last = sentence.people[int(before[-1])] if before else None
    return last is None or last.number in travellers


def _date_of(sentence: Marked, number: int) -> DateMention | None:
    """The place's own date, or the only date of a sentence with no other place."""
    own = own_date(sentence, number)
    if own is not None:
        led = sentence.code[: sentence.code.find(f" P{number} ") + 1]
        return None if _LEAVES_FOR_MORE.search(led) else sentence.dates[own]
    if len(sentence.dates) > 1 or len(sentence.places) > 1:
        return None
    code = sentence.code
    when, where = code.find(" D0 "), code.find(f" P{number} ")
    if code.endswith((" from ", " from the "), 0, where + 1):
        return None
    if is_reported(code, when) or _ELSEWHERE.search(code[min(when, where) : max(when, where) + 1]):
        return None
    return sentence.dates[0]


def _resolved(said: DateMention, sentence: Marked, claim: Claim, published: date | None) -> Days | None:
    past = tells_of_the_past(sentence.code) or (claim.status == "made" and not _AHEAD.search(sentence.code))
    if is_of_another_time(said, published) or (past and claim.status == "planned"):
        return None
    days = resolve(said, published, "behind" if past else "ahead")
    if days is None or days.precision != "day" or (published and not fits(said, days, claim.status, published)):
        return None
    return days
