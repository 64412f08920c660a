"""A visit paid to one country lasts as long as is said of it, though the traveller goes elsewhere before or after.

"Lands in Accra on Tuesday for a state visit" and, further on, "his three-day stay" are Tuesday to Thursday, whatever
else is on his way; but where another day is told of another town in that country, the stay there is not so long.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, lasting_until, single
from components.reading.dates.mention import Direction
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.names.toponyms import is_or_lies_in, lies_in, share_ground
from components.reading.visit_days.days_said import (
    JOURNEY,
    LONGEST_STAY,
    N_DAY,
    days_said,
    falls_within_a_visit,
    says_a_length,
)
from components.reading.visit_days.places_told import innermost

_FEW_TOWNS = 2
_DAY = timedelta(days=1)
_VISIT_OF = re.compile(
    r" (?<!part of )(?<!part )"
    r"(?:(?:on|for|after|begins?|began|starts?|started|opens?|opened|during|of|in|the|his|her|their|A\d+ 's|"
    r"undertak\w+|mak(?:es|ing)|pay(?:s|ing)?|paid) )"
    r"(?:(?:an?|his|her|their|the|what is) )?(?:[a-z-]+ )??"
    rf"{N_DAY}(?P<kind>(?:[a-z-]+ |N\d+ ){{0,3}})(?P<what>visit|stay|stopover|trip|mission|tour) "
    r"(?:in the (?:country|state|city|region|island) |(?:to|in) (?:the )?P(?P<place>\d+) (?!(?:and|,) (?:the )?P)|"
    r"(?!(?:in|of) )(?!to (?!see |meet |attend |assess |discuss |hold |take |strengthen |promote |boost |deepen ))"
    r"(?!(?:that|which) (?:will |'ll |would )?(?:wind|end|finish|conclude|take|lead|include|cover)))"
)
# "During his four days there".
_DAYS_THERE = re.compile(r" during (?:his|her|their) (?P<n>\w+) days (?:there|in (?:the )?P(?P<place>\d+)) ")
# "To attend the two-day forum in P0 on D0".
_EVENT = re.compile(
    r" (?:attend\w*|join\w*|host\w*|chair\w*|co-chair\w*|address\w*|open\w*|(?:take|taking|took) part in|"
    rf"participat\w+ in|hold\w*|at) (?:the|an?|their|its|his|her) (?:[a-z-]+ )??{N_DAY}"
    r"(?:[^\s,;]+ ){0,4}?(?:summit|forum|conference|meeting|congress|festival|session|talks|assembly|exhibition|"
    r"retreat|fair|symposium|seminar|consultations|negotiations|dialogue|workshop|convention|synod|x) "
)
# "Ended a three-day visit to P0 on D0", "came back on D0 from a three-day visit to P0", "a three-day visit to P0 which
# ends on D0".
_N_DAYS = (
    rf"(?:his|her|their|an?|the|A\d+ 's) (?:[a-z-]+ )??{N_DAY}(?:[a-z-]+ |N\d+ ){{0,3}}"
    rf"{JOURNEY} (?:to|in|of) (?:the )?P(?P<place>\d+) "
)
_ENDED = re.compile(
    r" (?P<verb>conclud\w+|ended|ends|wound up|winds up|wrapped up|wraps up|complet\w+|finish\w+) "
    rf"{_N_DAYS}(?:on )?D(?P<day>\d+) "
)
_BACK = re.compile(
    r" (?P<verb>returned|came back|arrived back|flew back|got back|is back|was back)(?: home)?"
    rf"(?: (?:to|in) (?:the )?P\d+)? (?:on )?D(?P<day>\d+) (?:[a-z]+ )?(?:from|after|following) {_N_DAYS}"
)
_ENDS = re.compile(rf" {_N_DAYS}(?:which|that) (?:\w+ )?(?:ends|closes|concludes) (?:on )?D(?P<day>\d+) ")
_BEGAN = re.compile(
    rf" {N_DAY}(?:[a-z-]+ |N\d+ ){{0,3}}(?P<what>{JOURNEY})"
    r"(?: by (?:the )?(?:N\d+ )?A\d+)?(?P<to> (?:to|in|of) (?:the )?P\d+)? "
    r"(?:, )?(?:which|that) (?:\w+ )?(?P<verb>began|started|begins|starts) (?:on )?D(?P<day>\d+) "
)
_DURING = re.compile(r" (?:during|in the course of) (?:an?|his|her|their|the|A\d+ 's) (?:[a-z]+ )??$")
# "Left P0 on D0 following a state visit in P1": the day is its last.
_LEFT_AFTER = re.compile(
    r" (?:left|leaves?|departs?|departed|flew (?:out|home)) (?:[^\s;]+ ){0,6}?(?:following|after|concluding|ending|"
    r"at the end of) (?:an?|his|her|their) (?:[a-z-]+ |N\d+ ){0,4}?(?:visit|stay|trip) (?:in|to) "
)
_IN_ONE_PLACE = frozenset({"visit", "stay", "stopover"})
_IS_PAST = re.compile(r"(?:ed|ed up|wound up|back)$")
_OF_STATE = re.compile(r"(?:state|official|working|goodwill|friendly|pastoral|apostolic) ")
_ARRIVAL = frozenset({"goes to", "lands in", "trip to", "visits", "here", "is in", "begins or ends in"})


def with_stays(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of a visit of so many days in one country with the days of that visit."""
    claims = _of_days_there(claims, sentences)
    all_said, sentences = sentences, [s for s in sentences if says_a_length(s.code)]
    if not sentences:
        return claims
    claims = _ended(_of_events(claims, sentences), sentences, published)
    spoken = {sentence.number: sentence for sentence in all_said}
    lengths = {said["n"] for s in sentences if (said := _VISIT_OF.search(s.code))}
    if len(lengths) != 1:
        return claims
    alone = len(innermost(claims)) == 1
    for sentence in sentences:
        said = _VISIT_OF.search(sentence.code)
        number = days_said(said, LONGEST_STAY) if alone or not sentence.is_title else None
        arrival = _arrival(claims, sentence, said) if said and number else None
        if arrival and arrival.days and number:
            left = _LEFT_AFTER.search(spoken[arrival.sentence].code) is not None
            stay = (lasting_until if left else lasting)(number, arrival.days.start)
            if _is_free(claims, arrival, stay) and not _goes_around(claims, arrival, sentence):
                return [replace(c, days=stay) if _is_of_stay(c, arrival, stay, left) else c for c in claims]
    return claims


def _is_of_stay(claim: Claim, arrival: Claim, stay: Days, left: bool) -> bool:
    """Whether a claim tells of the stay: of its place, or of the town of the land from which the traveller left."""
    in_town = left and claim.sentence == arrival.sentence and lies_in(claim.place, arrival.place)
    return in_town or _is_of(claim, arrival, stay)


def _of_days_there(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims, those of an arrival with the days that are said to be spent there, or where the sentence before
    speaks of."""
    result = list(claims)
    before: Marked | None = None
    for sentence in sentences:
        said = _DAYS_THERE.search(sentence.code) if " days " in sentence.code else None
        places = (
            sentence.places[int(said["place"]) :][:1] if said and said["place"] else before.places if before else []
        )
        number = days_said(said, LONGEST_STAY) if places else None
        for nth, claim in enumerate(claims) if number else ():
            arrival, whole = single(claim.days), places[-1].place
            there = is_or_lies_in(claim.place, whole)
            if arrival and there and number and claim.phrase in _ARRIVAL and claim.sentence <= sentence.number:
                result[nth] = replace(claim, days=lasting(number, arrival.start))
        before = sentence
    return result


def _of_events(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims, those of a meeting of so many days with its days where one day is said."""
    result = list(claims)
    for sentence in sentences:
        said = _EVENT.search(sentence.code) if sentence.dates and not sentence.is_title else None
        number = days_said(said, LONGEST_STAY)
        here = [n for n, c in enumerate(claims) if c.sentence == sentence.number and c.order != "before"]
        days = {alone for n in here if (alone := single(claims[n].days))}
        if number and len(days) == 1:
            stay = lasting(number, days.pop().start)
            for nth in here:
                if single(claims[nth].days):
                    result[nth] = replace(claims[nth], days=stay)
    return result


def _ended(claims: list[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of a visit whose length and last day are said with its days."""
    result = claims
    for sentence in sentences:
        if sentence.is_title or not sentence.dates:
            continue
        if began := _BEGAN.search(sentence.code):
            result = _begun(result, sentence, began, published)
        ended = _ENDED.search(sentence.code) or _BACK.search(sentence.code)
        said = ended or _ENDS.search(sentence.code)
        number = days_said(said, LONGEST_STAY)
        if said is None or number is None:
            continue
        visited = sentence.places[int(said["place"])]
        made = any(c.status == "made" and c.mention.start == visited.start for c in result)
        over = ended and (_IS_PAST.search(ended["verb"]) or (made and ended["verb"].endswith("ing")))
        way: Direction = "behind" if over else "ahead"
        last = single(resolve(sentence.dates[int(said["day"])], published, way))
        if last:
            stay = lasting_until(number, last.start)
            result = [replace(c, days=stay) if c.mention.start == visited.start else c for c in result]
    return result


def _begun(claims: list[Claim], sentence: Marked, said: re.Match[str], published: date | None) -> list[Claim]:
    """The claims, those of the only place of a sentence, or of all that are seen "during" it, with the days of the
    visit that it says began then."""
    if said["to"] is None and said["what"] not in _IN_ONE_PLACE and len(innermost(claims)) > 1:
        return claims  # "Goes to P0 before winding up his nine-day trip that started on D0".
    here = {c.place.name for c in claims if c.sentence == sentence.number}
    number = days_said(said, LONGEST_STAY)
    way: Direction = "behind" if said["verb"] in {"began", "started"} else "ahead"
    first = resolve(sentence.dates[int(said["day"])], published, way)
    during = _DURING.search(sentence.code, 0, said.start() + 1)
    if not (len(here) == 1 or during) or first is None or first.precision != "day" or number is None:
        return claims
    stay = lasting(number, first.start) if len(here) == 1 else replace(lasting(number, first.start), precision="week")
    return [replace(c, days=stay) if c.sentence == sentence.number else c for c in claims]


def _arrival(claims: Sequence[Claim], sentence: Marked, said: re.Match[str]) -> Claim | None:
    """The claim of arriving on one day for a visit: of its own sentence, or the last one before it, where its country
    is the only one or is plainly meant; a headline is told before its arrival."""
    came = [c for c in claims if c.days and c.phrase in _ARRIVAL and not c.in_title and c.listed == 1]
    came = [c for c in came if c.order != "last"]
    visited = sentence.places[int(said["place"])].place if said["place"] else None
    if visited:
        came = [c for c in came if is_or_lies_in(c.place, visited)]
    here = [c for c in came if c.sentence == sentence.number and single(c.days)]
    if here:
        return None if falls_within_a_visit(sentence.code) else here[0]
    own = said["what"] == "stay" or _OF_STATE.search(said["kind"]) or visited
    countries = {c.place.country_code for c in claims if c.sentence <= sentence.number}
    before = [c for c in came if sentence.is_title or c.sentence <= sentence.number]
    plain = before and (own or len(countries) == 1)
    return before[-1] if plain and single(before[-1].days) else None


def _is_of(claim: Claim, arrival: Claim, stay: Days) -> bool:
    same = is_or_lies_in(arrival.place, claim.place)
    return same and (claim.days is None or stay.start <= claim.days.start <= claim.days.end <= stay.end)


def _goes_around(claims: Sequence[Claim], arrival: Claim, sentence: Marked) -> bool:
    """Whether other towns of the country are told of too, over which its days are spread, or one that the sentence
    counts in: "the four-day visit will also take him to P0"."""
    there = [c for c in claims if c.place.country_code == arrival.place.country_code and not c.in_title]
    also = any(c.sentence == sentence.number and not share_ground(c.place, arrival.place) for c in there)
    return (also and arrival.sentence != sentence.number) or len(innermost(there)) > _FEW_TOWNS


def _is_free(claims: Sequence[Claim], arrival: Claim, stay: Days) -> bool:
    """Whether no other place is told of on a later day of the stay."""
    for claim in claims:
        days = claim.days if not _is_of(claim, arrival, stay) and not lies_in(claim.place, arrival.place) else None
        leaving = claim.place.country_code != arrival.place.country_code  # On the last day he may be elsewhere too.
        if days and days.precision == "day" and stay.start < days.end and days.start <= stay.end - _DAY * leaving:
            return False
    return True
