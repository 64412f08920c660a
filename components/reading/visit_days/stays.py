"""A visit paid to one country lasts as long as is said of it, though the traveller goes elsewhere before or after.

"Lands in Accra on Tuesday for a state visit" and, further on, "his three-day stay" are Tuesday to Thursday, whatever
else is on his way; but where another day is told of another town in that country, the stay there is not so long.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, single
from components.reading.names.marked import Marked
from components.reading.names.toponyms import is_or_lies_in, lies_in, share_ground
from components.reading.visit_days.days_said import LONGEST_STAY, N_DAY, days_said, says_a_length
from components.reading.visit_days.places_told import innermost
from components.reading.visit_days.reported import dates_told
from components.reading.vocabulary.regex import regex

_FEW_TOWNS = 2
_DAY = timedelta(days=1)
_VISIT_OF = regex(
    r" (?<!part of )(?<!part )(?<!end )(?<!close )(?<!stop )(?<!stops )(?<!leg )(?<!stage )"
    r"(?:(?:on|for|after|begins?|began|beginning|starts?|started|starting|opens?|opened|during|of|in|the|his|her|their|"
    r"A\d+ 's|undertak\w+|mak(?:es|ing)|pay(?:s|ing)?|paid) )"
    r"(?:(?:an?|his|her|their|the|what is) )?(?:[a-z-]+ )??"
    rf"{N_DAY}(?:[a-z-]+ |N\d+ ){{0,3}}(?P<what>visit|stay|stopover|trip|mission|(?<!x )tour) "
    r"(?:in the (?:country|state|city|region|island) |(?:to|in) (?:the )?P(?P<place>\d+) (?!(?:and|,) (?:the )?P)|"
    r"(?!(?:in|of) )(?!to (?!see |meet |attend |assess |discuss |hold |take |strengthen |promote |boost |deepen ))"
    r"(?!(?:started|starts|began|begins) in .* (?:ends|ended|ending|concludes|concluded|concluding) in )"
    r"(?!(?:that|which) (?:will |'ll |would |has |had |also )*"
    r"(?:wind|end|finish|conclude|took|take|lead|led|include|cover)))"
)
_ARRIVAL = frozenset({"goes to", "lands in", "trip to", "visits", "flies here", "is in", "begins or ends in"})
_ON_A_LATER_DAY = regex(r" (?:second|third|fourth|fifth|last|final|closing) day (?:of )?(?:[a-z]+ )?$")


def with_stays(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims, those of a visit of so many days in one country with the days of that visit."""
    said_by = [(s, said) for s in sentences if says_a_length(s.code) and (said := _VISIT_OF.search(s.code))]
    said_by = [(s, said) for s, said in said_by if not _ON_A_LATER_DAY.search(s.code, 0, said.start() + 1)]
    if len({said["n"] for _, said in said_by}) != 1:  # Each is that of an arrival in its own sentence, if of any.
        said_by = [(s, said) for s, said in said_by if any(c.sentence == s.number and c.days for c in claims)]
    alone = len(innermost(claims)) == 1
    for sentence, said in said_by:
        number = days_said(said, LONGEST_STAY) if alone or not sentence.is_title else None
        arrival = _arrival(claims, sentence, said) if number else None
        if arrival and arrival.sentence != sentence.number and dates_told(sentence):
            continue  # "The three-day visit begins on D0" says its own first day.
        if arrival and arrival.days and number:
            stay = lasting(number, arrival.days.start)
            if _is_free(claims, arrival, stay) and not _goes_around(claims, arrival, sentence):
                return [replace(c, days=stay) if _is_of(c, arrival, stay) else c for c in claims]
    return list(claims)


def _arrival(claims: Sequence[Claim], sentence: Marked, said: re.Match[str]) -> Claim | None:
    """The claim of arriving on one day for a visit: of its own sentence, or the last one before it, where its country
    is the only one or is plainly meant; a headline is told before its arrival."""
    came = [c for c in claims if c.days and c.phrase in _ARRIVAL and not c.in_title and c.listed == 1]
    came = [c for c in came if c.order != "last"]
    visited = sentence.places[int(said["place"])].place if said["place"] else None
    if visited:
        came = [c for c in came if is_or_lies_in(c.place, visited)]
    here = [c for c in came if c.sentence == sentence.number and single(c.days)]
    if here and said[0].startswith(" after ") and visited is None:
        return None  # "Left P0 for P1 on D0 after a three-day visit": that was before.
    if here:
        return None if _comes_from_another(here[0], claims) else here[0]
    countries = {c.place.country_code for c in claims if c.sentence <= sentence.number}
    before = [c for c in came if sentence.is_title or c.sentence <= sentence.number]
    plain = before and (said["what"] == "stay" or visited or len(countries) == 1)
    return before[-1] if plain and single(before[-1].days) else None


def _comes_from_another(arrival: Claim, claims: Sequence[Claim]) -> bool:
    """Whether its sentence tells of an earlier day in the same country: "begins in P0 on D0 before moving to P1"."""
    there = [c for c in claims if c.sentence == arrival.sentence and c.place.country_code == arrival.place.country_code]
    return any(arrival.days and c.days and c.days.start < arrival.days.start for c in there)


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
