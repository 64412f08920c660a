"""Beside a place may stand how its day lies to another that is told: "where he had been the day before", "from Lima,
which she left earlier in the day", "having dined there the previous evening".

That other day is told in the same sentence, or else in one of the two before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day, single
from components.reading.dates.number_words import ORDINAL, count_said, nth_said
from components.reading.names.marked import Marked
from components.reading.status.statuses import Status
from components.reading.visit_days.days_beside import number_of, said_beside
from components.reading.visit_days.plausible import plausible_days
from components.reading.visit_days.reported import is_reported
from components.reading.vocabulary.regex import regex

_REACH = 2  # sentences
_OF_DAY = r"(?:day|morning|afternoon|evening|night)"
_LEANS = regex(
    rf" (?:(?:(?:earlier|later) (?:on )?)?(?:in the|that|the same|that same|on the same) {_OF_DAY}(?= (?!of ))|"
    rf"(?:(?P<after>(?:on )?the (?:next|following) {_OF_DAY})|"
    rf"(?P<before>the previous {_OF_DAY}|(?:the {_OF_DAY}|(?P<count>\w+) days?) (?:earlier(?! than)|"
    r"before(?! (?:he|she|they|the|A\d+) (?!had )))))"  # Not "three days before he leaves for P0".
    r"(?= (?:[,;.]|and|for|with|to|in|at|he|she|they|the|A\d+|before) ))"
)
_REST_OF_LIST = regex(r"(?: (?:,|and|, and) (?:the )?P\d+)+ (?P<behind>[^DP]*)")
# "At P0 , where the runway had been reopened the day before , she spoke".
_WHERE_OTHERS_DID = regex(r" , where (?!(?:he|she|they|A\d+|the (?:couple|pair|two|party|delegation)) )[^,;]*$")
_OPENS = regex(r" (?:(?:and|but|late|early|on) ){0,2}$")
_DATE = regex(r" D(\d+)(?= )")
_THERE = (
    r"(?:[a-z-]+ (?:with (?:(?!in )[^\s,;]+ ){1,5})?|(?:talks|a visit|a meeting) |"
    r"[a-z]+ing (?:(?![DP]\d|[,;])\S+ ){1,5}?(?=(?:in|to|at) (?:the )?P)){1,3}?(?:(?:in|to|at) )?(?:the )?"
)
# "Flew to P0 on D0 , two days after visiting P1", "in P0 on D0 , a day before she goes to P1".
_SO_LONG_AFTER = regex(
    r" D(?P<day>\d+) (?:, )?(?:just )?(?P<count>an?|one|two|three|four|five) days? (?P<which>after|before) "
    r"(?!(?:(?:he|she|they) )?(?:leav|depart|sets? ))(?:(?:he|she|they) )?(?!the |his |her |their )"
    rf"{_THERE}P(?P<place>\d+) "
)
# "Two days after visiting P0 , she flew to P1 on D0".
_FIRST_SO_LONG = regex(
    r"^ (?:just )?(?P<count>an?|one|two|three|four|five) days? (?P<which>after|before) "
    rf"{_THERE}P(?P<place>\d+) , [^;]*? D(?P<day>\d+)(?= (?:[.,]|for|to|where) )"
)
# "On the second day of a visit to P0 , which began on D0 , he went to P1".
_NTH_OF_BEGUN = regex(
    rf" (?P<nth>{ORDINAL}) day of [^,;]{{4,60}}, (?:which|that) (?:had )?(?:began|begun|started|opened) (?:on )?"
    r"D(?P<day>\d+) "
)


def counted_beside(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those whose words lean on a day told with that day, or the one it leads to."""
    numbered = {sentence.number: sentence for sentence in sentences}
    result = list(claims)
    for nth, claim in enumerate(claims):
        if claim.days is None and not claim.in_title and claim.status in {"made", "planned"}:
            result[nth] = replace(claim, days=_counted(claim, result, numbered, published))
    return result


def _counted(
    claim: Claim, claims: Sequence[Claim], sentences: Mapping[int, Marked], published: date | None
) -> Days | None:
    """The day of a claim, counted from the one on which its words lean."""
    sentence = sentences[claim.sentence]
    if counted := _so_long_after(sentence, claim, claims, published) or _nth_of_begun(sentence, claim, published):
        return counted
    beside = said_beside(sentence, claim)
    leans = _LEANS.search(beside) or _leans_as_list(sentence, claim)
    if leans is None or (leans.string == beside and _WHERE_OTHERS_DID.search(beside[: leans.start()])):
        return None
    opens = _OPENS.fullmatch(sentence.code[: sentence.code.find(leans[0]) + 1]) is not None
    goes_back = leans["before"] is not None or "earlier" in leans[0]
    told = None if opens else _told_beside(claim, sentence, claims, published, goes_back=goes_back)
    told = told or _told_before(claim, claims, sentences, published)
    steps = _steps(leans)
    return one_day(told.start + timedelta(days=steps)) if told and steps is not None else None


def _so_long_after(sentence: Marked, claim: Claim, claims: Sequence[Claim], published: date | None) -> Days | None:
    """The day so many days before or after the date that stands before: "on D0 , two days after visiting P1"."""
    told = " day" in sentence.code
    said = (_SO_LONG_AFTER.search(sentence.code) or _FIRST_SO_LONG.match(sentence.code)) if told else None
    if said is None or int(said["place"]) != number_of(sentence, claim):
        return None
    status: Status = "planned" if said["which"] == "before" and claim.status == "planned" else "made"
    date_said = sentence.dates[int(said["day"])]
    day = single(plausible_days(date_said, status, published))
    over = single(plausible_days(date_said, "made", published))
    if over and any(c.sentence == claim.sentence and c.at < claim.at and c.days == over for c in claims):
        day = over  # It is over what was done on that day, though what it leads to is not.
    count = 1 if said["count"] in {"a", "an"} else count_said(said["count"]) or 0
    return one_day(day.start + timedelta(days=count if said["which"] == "before" else -count)) if day else None


def _nth_of_begun(sentence: Marked, claim: Claim, published: date | None) -> Days | None:
    """The day that a sentence counts from the one on which the journey began, for what it tells behind that."""
    said = _NTH_OF_BEGUN.search(sentence.code) if " day of " in sentence.code else None
    if said is None or sentence.code.find(f" P{number_of(sentence, claim)} ") < said.end() - 1:
        return None
    began = single(plausible_days(sentence.dates[int(said["day"])], "made", published))
    nth = nth_said(said)
    return one_day(began.start + timedelta(days=nth - 1)) if began and nth else None


def _leans_as_list(sentence: Marked, claim: Claim) -> re.Match[str] | None:
    """The words behind a list that a place begins: "to P0 and P1 the same afternoon"."""
    sign = f" P{number_of(sentence, claim)} "
    at = sentence.code.find(sign)
    rest = _REST_OF_LIST.match(sentence.code, at + len(sign) - 1) if at >= 0 else None
    leans = _LEANS.match(f" {rest['behind']}") if rest else None
    return leans if leans and not (leans["before"] or leans["after"]) else None


def _steps(leans: re.Match[str]) -> int | None:
    """How many days words lead on from a day, or back; None where they count by no number."""
    if leans["before"]:
        ago = 1 if leans["count"] in {None, "a"} else count_said(leans["count"])
        return -ago if ago else None
    return 1 if leans["after"] else 0


def _told_beside(
    claim: Claim, sentence: Marked, claims: Sequence[Claim], published: date | None, *, goes_back: bool
) -> Days | None:
    """The day of the last date before the place, or else of what its sentence tells with the same status, further on
    only for words that go back: "was in P0 the day before , arrived in P1 on D0"."""
    if said := _last_said(sentence, claim, sentence.code.find(f" P{number_of(sentence, claim)} "), published):
        return said
    here = (c for c in claims if c.sentence == claim.sentence and (goes_back or c.at < claim.at))
    others = [c for c in here if c.status == claim.status and single(c.days)]
    return min(others, key=lambda c: abs(c.at - claim.at)).days if others else None


def _told_before(
    claim: Claim, claims: Sequence[Claim], sentences: Mapping[int, Marked], published: date | None
) -> Days | None:
    """The latest day told in the nearest of the sentences before that tells any."""
    for number in range(claim.sentence - 1, claim.sentence - 1 - _REACH, -1):
        days = [c.days for c in claims if c.sentence == number and c.days and single(c.days) and not c.in_title]
        if days:
            return max(days, key=lambda told: told.start)
        before = sentences.get(number)
        if before and before.dates:  # Though it be a day of something else, so may be what follows.
            return _last_said(before, claim, len(before.code), published)
    return None


def _last_said(sentence: Marked, claim: Claim, until: int, published: date | None) -> Days | None:
    """The last day that a sentence says before code[until], as one on which what has the claim's status can be."""
    said = [m for m in _DATE.finditer(sentence.code[:until]) if not is_reported(sentence.code, m.start())]
    return single(plausible_days(sentence.dates[int(said[-1][1])], claim.status, published)) if said else None
