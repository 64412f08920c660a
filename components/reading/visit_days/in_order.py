"""Days told one after another follow each other: a weekday that would step back is that of the week after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day, single
from components.reading.names.marked import Marked
from components.reading.names.toponyms import lies_in, share_ground
from components.reading.status.past_forms import tells_of_the_past
from components.reading.vocabulary.regex import regex

_WEEK = timedelta(days=7)
_REACH = 2  # sentences
_COMES = frozenset({"visits", "lands in", "begins or ends in", "goes to", "due in", "moves to", "moves on to"})
_GOES_ON = frozenset({"goes to", "then to", "moves to", "moves on to"})
_OPENS_WITH_DAY = regex(r" (?:and |then )?(?:on )?D\d+ ")
_WEEKDAYS = frozenset({"w", "w_1", "w_3", "w_5"})  # One, or the first of two.
_OF_A_WEEK = frozenset({"w_rel", "w5_rel", "w_week"})


def in_step(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims in the order of the text, with weekdays of one sentence one after the other: after "on Monday" a
    plan's "on Wednesday" is not the one before; and "began on Monday with talks in P0" is one Monday."""
    spoken = {sentence.number: sentence for sentence in sentences}
    result: list[Claim] = []
    for claim in claims:
        last = result[-1] if result else None
        together = last is not None and last.sentence == claim.sentence and _is_plain_weekday(spoken[claim.sentence])
        claim = _in_step_with(last, claim) if last and together else claim
        claim = _gone_on_from(last, claim, spoken) if last and not together else claim
        result.append(_not_before_the_rest(claim, result, spoken[claim.sentence]))
    return _told_from_the_first(result, spoken, published)


def _told_from_the_first(claims: list[Claim], spoken: Mapping[int, Marked], published: date | None) -> list[Claim]:
    """The claims; where a report goes through a journey from its first stop, or from a day of the week before, the
    weekday on which it is published is that of a week ago: "flew to P0 on Thursday of last week . On Friday he preached
    at P1 , on Saturday he flew to P2", on a Friday."""
    result = list(claims)
    for nth, claim in enumerate(claims):
        day = single(claim.days)
        if day is None or day.start != published or claim.status != "made" or claim.in_title:
            continue
        if not _is_plain_weekday(spoken[claim.sentence]):
            continue
        before = (c for c in claims[:nth] if c.status == "made" and not c.in_title and not _has_its_year(spoken, c))
        anchored = claim.order == "first" or any(_is_in_week_before(c.days, day) for c in before)
        rest = [c.days for c in claims[nth + 1 :] if c.status == "made" and c.days and c.days.precision == "day"]
        if anchored and rest and timedelta() < day.start - rest[0].start < _WEEK:
            result[nth] = replace(claim, days=one_day(day.start - _WEEK))
    return result


def _has_its_year(spoken: Mapping[int, Marked], claim: Claim) -> bool:
    """Whether a sentence dates what it tells to the year, as words under a picture do, and so nothing beside it."""
    return any(mention.year for mention in spoken[claim.sentence].dates)


def _is_in_week_before(days: Days | None, day: Days) -> bool:
    """Whether days known to the day begin in the week that ends seven days before another."""
    return days is not None and days.precision == "day" and _WEEK <= day.start - days.start <= 2 * _WEEK


def _not_before_the_rest(claim: Claim, before: Sequence[Claim], told: Marked) -> Claim:
    """The last stop of a plan on the first such weekday that is not before the others: "will finish on Thursday"."""
    planned = [c.days for c in before if c.status == "planned" and not c.in_title and single(c.days)]
    latest = max((days.start for days in planned if days), default=None)
    if claim.order != "last" or claim.status != "planned" or latest is None or not single(claim.days):
        return claim
    if claim.days is None or not _is_plain_weekday(told) or not timedelta() < latest - claim.days.start < 2 * _WEEK:
        return claim
    weeks = -((claim.days.start - latest) // _WEEK)
    return replace(claim, days=Days(claim.days.start + weeks * _WEEK, claim.days.end + weeks * _WEEK, "day"))


def _gone_on_from(last: Claim, claim: Claim, spoken: Mapping[int, Marked]) -> Claim:
    """A plan to go on, told in one of the next sentences, lies behind the one that it goes on from: "arrives on Monday.
    On Wednesday she travels to P0", which is not tomorrow; so do sentences that open with their day, one by one."""
    told, since = spoken[claim.sentence], claim.sentence - last.sentence
    opens = since == 1 and all(_OPENS_WITH_DAY.match(spoken[c.sentence].code) for c in (claim, last))
    goes_on = claim.phrase in _GOES_ON or claim.order == "last" or opens
    begun = (last.phrase in _COMES or opens) and last.status == claim.status == "planned" and not last.in_title
    near = 0 < since <= _REACH and not share_ground(last.place, claim.place)
    if not (goes_on and begun and near and _is_plain_weekday(told)) or tells_of_the_past(told.code):
        return claim
    if not (single(last.days) and single(claim.days)) or last.days is None or claim.days is None:
        return claim
    back = last.days.start - claim.days.start
    if claim.order in {"before", "first"} or not timedelta() < back < _WEEK:
        return claim
    return replace(claim, days=Days(claim.days.start + _WEEK, claim.days.end + _WEEK, "day"))


def _in_step_with(last: Claim, claim: Claim) -> Claim:
    if last.days is None or claim.days is None:
        return claim
    ahead = claim.days.start - last.days.start
    to_the_day = "day" == last.days.precision == claim.days.precision
    follows = claim.status != "made" and claim.order not in {"before", "first"}
    if follows and to_the_day and -_WEEK < ahead < timedelta():
        return replace(claim, days=replace(claim.days, start=claim.days.start + _WEEK, end=claim.days.end + _WEEK))
    begun = (last.status, claim.status) == ("made", "planned") and lies_in(claim.place, last.place)
    if begun and ahead == _WEEK:
        return replace(claim, days=replace(last.days, end=last.days.start), status="made")
    return claim


def _is_plain_weekday(sentence: Marked) -> bool:
    """Whether the dates of a sentence are weekdays, said of no week."""
    named = [dict(date.parts).keys() for date in sentence.dates]
    return bool(named) and all(said & _WEEKDAYS and not said & _OF_A_WEEK for said in named)
