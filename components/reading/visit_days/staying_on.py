"""Whoever has come to a place stays there on the days on which he is told to do something, and until he goes on.

"Arrived in Lima on Monday. On Tuesday he will meet the president" is a stay of two days, though the second sentence
names no place; "on Thursday he travels to Quito" ends it on Thursday. Of other stops than arrivals this is not so: what
is told after "opened a school in Lima on Monday" may have been done anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.names.toponyms import share_ground
from components.reading.phrases.phrase import verb
from components.reading.visit_days.days_said import ARRIVES
from components.reading.visit_days.reported import dates_told

_REACH = 4  # sentences
_LONGEST = timedelta(days=5)  # For which nothing but single acts is told.
_LISTS = frozenset({"scheduled", "listed"})
_LEAVES = (
    r"(?:leav\w+|left|depart\w*|fl(?:y|ies|ew|ying)|travel\w*|head\w*|go(?:es)?|went|continu\w+|proceed\w*|mov\w+)"
)
_COMES = re.compile(rf" (?:{ARRIVES}|{_LEAVES}) (?:(?!D\d+ said )[^\s;]+ ){{0,12}}$")
_SOMEBODY = (
    r"(?:(?:the )?A(?P<who>\d+)(?:(?: and|,) (?:the )?A\d+)*|"
    r"he|she|they|the (?:[a-z]+ )?(?:couple|pair|delegation|party|team|group|duo|trio|envoys|royals|visitors))"
)
_IS_TO = (
    r"(?:(?:(?:will|'ll|would|is|are|was|were|has|had|also|then|first|later|be|been|being|to|due|scheduled|expected|set|more|"
    r"formally) ){0,6})"
)
_ACTS = (
    rf"(?:{verb('meets')}|visit(?:s|ed)?(?! (?:the |an? )?(?:[a-z]+ )?x )|pays?|paid|received|welcomed|greeted|"
    r"accorded|march(?:es|ed)?|officiate[sd]?|chair(?:s|ed)?) "
)
# "On D0 , A0 will meet", "A0 is to meet A1 on D0".
_DAY_FIRST = re.compile(
    rf" (?:on )?D(?P<day>\d+)(?: (?:morning|afternoon|evening|night))? ,? ?{_SOMEBODY} {_IS_TO}{_ACTS}"
)
_DAY_LAST = re.compile(
    rf" {_SOMEBODY} {_IS_TO}{_ACTS}"
    r"(?:(?!who |which |that |since |after |before |until |for |P\d+ (?!'s ))[^\s;\"]+ ){0,12}?"
    r"(?:on )?D(?P<day>\d+) (?!'s )"
)


def staying_on(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims in the order of the text, those of arriving with the days of the stay that begins so."""
    spoken = {sentence.number: sentence for sentence in sentences}
    told = [c for c in claims if _is_told(c)]
    return [_stay(claim, told, spoken, published) if _is_told(claim) else claim for claim in claims]


def _is_told(claim: Claim) -> bool:
    return not claim.in_title and not claim.virtual and claim.phrase not in _LISTS


def _stay(claim: Claim, told: Sequence[Claim], spoken: Mapping[int, Marked], published: date | None) -> Claim:
    first = single(claim.days)
    if first is None or claim.listed > 1 or claim.status not in {"made", "planned"}:
        return claim
    if not _COMES.search(_before(claim, spoken[claim.sentence])):
        return claim
    elsewhere = [c for c in told if not share_ground(c.place, claim.place)]
    last = max(_days_of_acts(claim, first.start, elsewhere, spoken, published), default=first.start)
    known = [c.days.start for c in elsewhere if c.days and c.days.precision == "day" and c.days.start > first.start]
    return replace(claim, days=Days(first.start, min([last, *known]), "day"))


def _before(claim: Claim, sentence: Marked) -> str:
    """The code of a claim's sentence up to its place; nothing where that is named by no sign of its own."""
    if claim.mention not in sentence.places:
        return ""
    return sentence.code[: sentence.code.find(f" P{sentence.places.index(claim.mention)} ") + 1]


def _days_of_acts(
    claim: Claim, first: date, elsewhere: Sequence[Claim], spoken: Mapping[int, Marked], published: date | None
) -> Iterator[date]:
    """The days on which the next sentences tell of something done, before they speak of another place."""
    left = {c.sentence for c in elsewhere}
    for number in range(claim.sentence + 1, claim.sentence + _REACH + 1):
        sentence = spoken.get(number)
        if sentence is None or number in left or any(not share_ground(p.place, claim.place) for p in sentence.places):
            return
        said = _DAY_FIRST.match(sentence.code) or _DAY_LAST.match(sentence.code)
        if said is None or sentence.dates[int(said["day"])] not in dates_told(sentence):
            continue
        if not _is_of_another(said, sentence, claim) and (day := _of(sentence, said, first, published)):
            yield day


def _of(sentence: Marked, said: re.Match[str], first: date, published: date | None) -> date | None:
    """The last day that the words of an act name, if it lies soon after the first one of a stay."""
    mention = sentence.dates[int(said["day"])]
    days = resolve(mention, published if mention.is_today else first, "ahead")
    soon = days and days.precision == "day" and timedelta() < days.start - first <= days.end - first <= _LONGEST
    return days.end if days and soon else None


def _is_of_another(said: re.Match[str], sentence: Marked, claim: Claim) -> bool:
    """Whether somebody else than who has come does what is told."""
    who = sentence.people[int(said["who"])] if said["who"] else None
    return who is not None and bool(claim.people) and who not in claim.people
