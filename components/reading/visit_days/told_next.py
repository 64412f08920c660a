"""The days of a visit that the next sentence tells, which does not name its place again.

"Will visit Chile. The two-day visit begins on Monday", "is in Lima. She arrived on Monday and leaves on Thursday".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, several, single
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.visit_days.days_said import LONGEST_STAY, N_DAY, days_said
from components.reading.visit_days.places_told import innermost
from components.reading.visit_days.plausible import plausible_days
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.regex import regex

_WILL = r"(?:(?:will|is|are|to|due|set|scheduled|expected) ){0,3}"
_ON = r"(?:(?:late|early|on) ){0,2}"
_THE_VISIT = (
    rf" (?:the|this|his|her|their) (?:{N_DAY})?(?:(?:official|state|working|first|brief|short|pastoral) ){{0,2}}"
    r"(?:visit|stay|trip) (?:there )?"
)
_SHOW = r"(?:(?!last|previous|other|next|final)[a-z-]+ ){0,2}?(?:concert|show|gig|performance|recital) "
_LEAD = r"(?:[a-z]+ (?:[a-z]+ ){0,3}, )?"  # "On the other hand , ".
_WHO = r"(?:he|she|they|(?:the )?A(?P<who>\d+))"
# What is said or thought on a day of what somebody does there, and not done.
_OF_IT = (
    r"(?:not|never|left|leaves?|that|sa(?:id|ys)|told|spoke|wrote|(?:announc|recall|remember|prais|condemn|confirm|hop|"
    r"plann|decid|promis|agre|accept|refus|cancel|postpon|thank)[a-z]*) "
)
_MEETS = rf"{_WILL}(?:also |then )?(?:meets?|met|(?:holds?|held|have|had) (?:[a-z-]+ )?talks)"
_HOST = r"(?:(?!P\d|D\d|not |who |which |that )[^\s;.\"]+ ){0,8}?A(?P<host>\d+)"
_SAID = (
    # "The visit , from D0 , is her first", "he will be there from D0 to D1".
    regex(rf"{_THE_VISIT}(?:, |runs |lasts |{_WILL}(?:be |take place |last |run )?)(?:from )?D(?P<span>\d+) "),
    regex(r" (?:he|she|they) (?:will be|is|are|was|were) there (?:from )?D(?P<span>\d+) "),
    # "The two-day visit begins on D0".
    regex(rf"{_THE_VISIT}{_WILL}(?:begins?|began|starts?|started|opens?|opened) {_ON}D(?P<day>\d+) "),
    # "She arrived on D0 and leaves on D1".
    regex(
        rf" (?:he|she|they|A(?P<who>\d+)) (?:had )?{_WILL}(?:arrived?|arrives|landed|flew in|came) (?:there |here )?"
        rf"{_ON}D(?P<day>\d+) (?:and {_WILL}"
        r"(?:leaves?|left|departs?|departed|stays? until|fl(?:y|ies) (?:home|out)|returns? home) "
        r"(?:again )?(?:on )?D(?P<last>\d+) )?"
    ),
    # "On D0 she will give a lecture there", "she will give a lecture there on D0".
    regex(
        rf" {_ON}(?:the )?D(?P<day>\d+) ,? ?{_WHO} (?:(?!{_OF_IT})[a-z'-]+ ){{1,14}}there "
        r"(?=[.,;]|(?:to|with|and|before) )"
    ),
    # "There , on D0 , she will open a seminar".
    regex(rf" there , {_ON}(?:the )?D(?P<day>\d+) , {_WHO} (?!{_OF_IT})"),
    regex(
        rf" {_WHO} (?:(?!{_OF_IT})[a-z'-]+ ){{1,14}}there "
        rf"{_ON}(?:the )?D(?P<day>\d+) "
    ),
    # "There he was received on D0 by the president".
    regex(rf" there (?:, )?{_WHO} (?:(?!{_OF_IT})[a-z'-]+ ){{1,10}}?{_ON}D(?P<day>\d+) "),
    # "On D0 he will hold talks with A1", "he will meet the N0 A1 on D0", "he holds talks on D0 with A1".
    regex(rf" {_LEAD}{_ON}(?:the )?D(?P<day>\d+) ,? ?{_WHO} {_MEETS} {_HOST} "),
    regex(rf" {_LEAD}{_WHO} {_MEETS} {_HOST} (?:(?!P\d|D\d)[^\s;.\"]+ ){{0,8}}?{_ON}D(?P<day>\d+) "),
    regex(rf" {_LEAD}{_WHO} {_MEETS} {_ON}D(?P<day>\d+) {_HOST} "),
    # "The D0 concert will be his first", "the show is set for D0".
    regex(rf" (?:the|this|his|her|their) D(?P<day>\d+) {_SHOW}"),
    regex(
        rf" (?:the|this|his|her|their) {_SHOW}(?:, |{_WILL}(?:be held |take place |go ahead )?)"
        r"(?:for |on )?D(?P<day>\d+) "
    ),
)


def told_next(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of one place with the days that the sentence behind them tells."""
    result = list(claims)
    for sentence in sentences:
        if not sentence.dates or sentence.places or sentence.is_title:
            continue
        before = [n for n, c in enumerate(claims) if c.sentence == sentence.number - 1 and not c.in_title]
        here = [claims[n] for n in before]
        if len(innermost(here)) != 1 or len({c.status for c in here}) != 1:
            continue
        said = next((found for way in _SAID if (found := way.match(sentence.code))), None)
        days = _days(sentence, said, here[0], published) if said and _is_of(here[0], sentence, said) else None
        for n in before if days else ():
            if _is_nearer(days, claims[n].days):
                result[n] = replace(claims[n], days=days)
    return result


def _is_of(claim: Claim, sentence: Marked, said: re.Match[str]) -> bool:
    """Whether nobody else is named as who arrived, nor anybody as host who governs another country."""
    named = {role: sentence.people[int(number)] for role in ("who", "host") if (number := said.groupdict().get(role))}
    if "who" in named and claim.people and named["who"] not in claim.people:
        return False
    host = named.get("host")
    if host is None:
        return "host" not in named
    return bool(host.offices & OF_STATE) and host.country in {None, claim.place.country_code}


def _days(sentence: Marked, said: re.Match[str], claim: Claim, published: date | None) -> Days | None:
    """The days that a sentence tells of a visit."""
    if claim.status not in {"planned", "made"}:
        return None
    named = said.groupdict()
    if span := named.get("span"):
        return several(plausible_days(sentence.dates[int(span)], claim.status, published))
    mention = replace(sentence.dates[int(named["day"])], days=None)
    first = single(plausible_days(mention, claim.status, published))
    if first is None:
        return None
    if number := days_said(said, LONGEST_STAY) if named.get("n") else None:
        return lasting(number, first.start)
    last = single(resolve(sentence.dates[int(named["last"])], first.start, "ahead")) if named.get("last") else None
    if last and timedelta() < last.start - first.start <= timedelta(days=LONGEST_STAY):
        return replace(first, end=last.end)
    return first


def _is_nearer(days: Days | None, known: Days | None) -> bool:
    """Whether days say more nearly what is known of a visit, if anything is."""
    if days is None or known is None:
        return days is not None
    return known.precision != "day" and known.start <= days.start <= days.end <= known.end
