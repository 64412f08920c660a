"""A day said once holds on: "in the evening" is the day of the sentence before, "the next day" the one after it.

Also a line that is only a date heads all that follows, a sentence that opens with its only date dates all it tells,
and a visit that is said to take one day dates all its stops. Nothing is carried over more than two sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day, single
from components.reading.dates.resolving import resolve
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.status.past_forms import tells_of_the_past
from components.reading.visit_days.days_beside import (
    counts_on,
    day_after,
    day_before,
    day_beside,
    day_of_month_beside,
    last_said,
    nth_day_beside,
    said_beside,
)
from components.reading.visit_days.headings import HEADING, heading_day, under
from components.reading.visit_days.journey_said import span_of_journey
from components.reading.visit_days.opening_days import day_begun, day_of_opening
from components.reading.visit_days.plausible import days_told, status_on
from components.reading.visit_days.reported import dates_told
from components.reading.visit_days.setting_off import beginning, last_day, setting_off
from components.reading.visit_days.spans_said import span_of
from components.reading.visit_days.where_clauses import day_of_clause

_REACH, _FAR = 2, 8  # sentences
_CLOCK = re.compile(r" (?:[-–—•*] )?[012]?\d[.:h][0-5]\d ")
_SAME_DAY = re.compile(
    r" (?:(?:that|the same|this) (?:day|morning|afternoon|evening|night)|(?:in|during) the (?:morning|afternoon|"
    r"evening)|"
    r"(?:early|late|later|earlier) (?:that|in the) (?:day|morning|afternoon|evening|night)|hours (?:later|"
    r"before|earlier)|"
    r"(?:this|that|the \w+) (?:(?:event|ceremony|meeting|visit) )?(?:will be|is|was|to be) followed by|"
    r"(?:from there|there) (?:it 's|it is|it was|he|she|they|the \w+)"
    r"|the (?:last|first|final) \w+ of the day|"
    r"the (?:event|ceremony|meeting|talks|summit|service|concert|function|session|conference|celebrations?|match|"
    r"dinner|reception|launch) (?:was|were|is|are|will be|took|takes|will take) (?:being )?"
    r"(?:held|place|hosted|staged)|"
    r"(?:early|late|mid)-(?:morning|afternoon|evening)|overnight|"
    r"(?:by|at|after|towards?|before) (?:dusk|nightfall|noon|midday|midnight|sunset|dark|lunch|lunchtime|dinner|"
    r"breakfast|teatime|evening|mid-afternoon|late afternoon)) "
)
# "Later, he heads to P0", "to end the day in P0".
_GOES_ON = re.compile(
    r" (?:later|finally|thereafter|afterwards?) ,? ?(?:the |he |she |they |A\d|his |her )|"
    r" (?:(?:the )?A\d+|he|she|they) (?:later|afterwards|then|subsequently) (?:[a-z]+ed|met|went|saw) |"
    r".* and (?:after that|afterwards|then|later) (?:he|she|they|A\d+) (?:will )?(?:drive|travel|go|fly|head)|"
    r".* (?:to end|before ending|to close|before closing|closing off|to round off|to cap|capping|rounding off) "
    r"(?:off )?(?:the|his|her|their) day(?: 's \w+)? "
)
# "He will reach P0 in the evening", of who sets off in the morning.
_BY_EVENING = re.compile(
    r" (?:arriv\w+|reach(?:es|ed)?|land(?:s|ed)?|touch(?:es|ed)? down) (?:[^\s,;]+ ){1,9}?"
    r"(?:in|by) (?:the )?(?:(?:late|early) )?(?:morning|afternoon|evening) "
)
_LATER_TODAY = re.compile(r" (?:later|earlier) in the day ")
# "She visited West Cork on Saturday", which the gazetteer does not know: what follows is told of it.
_SOMEWHERE = re.compile(
    r" (?:(?:the )?A\d+|he|she|they)(?: of P\d+)? (?:visited|toured|was in|went to|travell?ed to) "
    r"(?:(?:the|x|[a-z]+) )+(?:on )?D\d+ \. "
)
_LAST_DAY = re.compile(r" on (?:the|its|his|her|their) (?:last|final|closing) day ")
_FRAGMENT = re.compile(r" (?:on|in|at|from|during) D0 \. ")


def held_on(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims in the order of the text, with the days that hold on from the sentences before them."""
    thread = _Thread(claims, sentences, published)
    headed = sum(HEADING.fullmatch(s.code) is not None for s in sentences if s.dates) > 1
    for sentence in sentences:
        if headed and (head := HEADING.fullmatch(sentence.code)):
            thread.heading = heading_day(sentence.dates[int(head[1])], published, thread.heading)
        else:
            thread.read(sentence)
    return thread.claims


class _Thread:
    """What an article has said of days so far, sentence by sentence; `claims` are dated as it goes on.

    `heading` is the day of the line that heads the sentences, `current` the last day of a stop or a sentence and the
    number of that sentence, `left` where one says that a journey begins, `month` the last day, in whose month a day
    without one lies, `unknown` the sentence that tells of a place nobody knows, `last_dated` the last one with a date.
    """

    def __init__(self, claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> None:
        self.claims = list(claims)
        self.heading: Days | None = None
        self._published = published
        self._span = span_of_journey(sentences, published)
        self._begin = beginning(sentences, published) or (self._span.start if self._span else None)
        whole = span_of(claims)
        self._begin = self._begin or (whole.start if whole else None)
        self._last = whole.end if whole else last_day(sentences, self._begin)
        self._on_last_day: int | None = None
        named = {alone for c in claims if (alone := single(c.days))}
        self._only = next(iter(named)) if len(named) == 1 else None
        self._dated = {claim.place for claim in claims if claim.days}
        self._by_sentence: dict[int, list[int]] = {}
        for index, claim in enumerate(claims):
            self._by_sentence.setdefault(claim.sentence, []).append(index)
        self._current: tuple[int, Days] | None = None
        self._left: tuple[int, Days] | None = None
        self._month: date | None = None
        self._unknown: int | None = None
        self._last_dated: int | None = None

    def read(self, sentence: Marked) -> None:
        """Date what a sentence tells, and remember the days that it says."""
        here = self._by_sentence.get(sentence.number, [])
        if not here and _FRAGMENT.fullmatch(sentence.code):
            _date_last(self.claims, sentence, self._published)
        inside: Claim | None = None  # "On Monday he arrived in Japan, meeting the premier in Tokyo."
        before: Days | None = None
        of_list: tuple[str, int] | None = None
        before_list: Days | None = None
        for index in here:
            claim = self.claims[index]
            if (claim.phrase, claim.listed) != of_list or claim.listed == 1 or sentence.dates:
                of_list, before_list = (claim.phrase, claim.listed), before
            claim = self._leaning(sentence, claim, before_list, inside)  # "P0 and P1 the next day" is one day.
            # No day of another sentence is that of several countries.
            spread = claim.listed > 1 and not sentence.dates and self._is_of_several_countries(here)
            if claim.days is None and not claim.in_title and claim.phrase != "listed" and not spread:
                claim = self._on(claim, self._held(sentence, claim, [self.claims[i] for i in here]))
            claim = self._headed(sentence, claim)
            if self._month and (claim.days is None or claim.listed > 1):
                claim = self._on(claim, day_of_month_beside(sentence, claim, self._month))
            self.claims[index] = claim
            if alone := single(claim.days):
                self._month, before = alone.end, alone
                self._current = (sentence.number, alone) if claim.listed == 1 else self._current
                inside = claim if claim.place.is_wide else inside
        if not sentence.dates:
            self._share(here)
            return
        self._last_dated = sentence.number
        if not here and _SOMEWHERE.match(sentence.code):
            self._unknown = sentence.number
        if left := setting_off(sentence, self._published):
            self._left = (sentence.number, left)
        self._remember(sentence, told=any(self.claims[index].days for index in here))

    def _share(self, here: list[int]) -> None:
        """ "On to P0 and P1 the next day": the day of the last of a list, which no date divides, is that of all."""
        for index, after in pairwise(here[::-1]):
            last, claim = self.claims[index], self.claims[after]
            listed = claim.listed == last.listed > 1 and claim.phrase == last.phrase
            if listed and claim.days is None and single(last.days):
                self.claims[after] = self._on(claim, last.days)

    def _is_of_several_countries(self, here: list[int]) -> bool:
        return len({self.claims[index].place.country_code for index in here}) > 1

    def _on(self, claim: Claim, days: Days | None) -> Claim:
        """The claim on those days, if there are any, with the status that goes with them."""
        if days is None or _contradicts(days, claim, self._published):
            return claim
        return replace(claim, days=days, status=status_on(days, claim.status, self._published))

    def _headed(self, sentence: Marked, claim: Claim) -> Claim:
        """The claim on the day that heads its line, whatever tense that is told in."""
        days = under(self.heading, sentence) if claim.days is None and not claim.in_title else None
        return replace(claim, days=days, status=status_on(days, claim.status, self._published)) if days else claim

    def _leaning(self, sentence: Marked, claim: Claim, before: Days | None, inside: Claim | None) -> Claim:
        """The claim on a day that leans on one of the same sentence: "and Oslo the next day"."""
        if claim.days is None and inside and claim.order != "before" and lies_in(claim.place, inside.place):
            claim = replace(claim, days=inside.days)
        current = self._current
        near = current is not None and sentence.number - current[0] <= _REACH
        if claim.days is None:
            before = last_said(sentence, claim, self._published) or before or (current[1] if current and near else None)
        elif before is None and counts_on(sentence, claim):
            before = last_said(sentence, claim, self._published)
        if before and claim.days in {None, before}:
            claim = self._on(claim, day_beside(sentence, claim, before))
        if claim.days is None and sentence.dates and _LATER_TODAY.search(said_beside(sentence, claim)):
            claim = replace(claim, days=current[1] if current and near else _today(self._published))
        return claim

    def _held(self, sentence: Marked, claim: Claim, told: Sequence[Claim]) -> Days | None:
        """The day that holds on from what was said before, or that its sentence gives to all it tells."""
        found = self._carried(sentence, claim) or under(self.heading, sentence)
        found = found or day_of_clause(sentence, claim, self._published)
        if found is None and _CLOCK.match(sentence.code) and not sentence.dates:
            found = self._only  # By the hour only one day is told.
        return found or day_of_opening(sentence, told, self._published)

    def _remember(self, sentence: Marked, *, told: bool) -> None:
        """The day of a sentence that has a date and tells of no stop on it."""
        if not told:
            near = self._current is not None and sentence.number - self._current[0] <= 1
            spoken = day_begun(sentence, self._published) or _spoken_of(sentence, self._published)
            if spoken or near:
                self._current = (sentence.number, spoken) if spoken else None

    def _carried(self, sentence: Marked, claim: Claim) -> Days | None:
        """The day of a sentence before, or counted from where the journey begins."""
        if sentence.dates:
            return None
        number = nth_day_beside(sentence, claim)
        if number and self._begin:
            return one_day(self._begin + timedelta(days=number - 1))
        if self._last and _LAST_DAY.search(sentence.code):
            self._on_last_day = sentence.number
        if self._last and self._on_last_day is not None and sentence.number - self._on_last_day <= _REACH:
            return one_day(self._last) if claim.order not in {"first", "before"} else None
        if claim.order == "first" and self._left and sentence.number - self._left[0] <= _REACH:
            return self._left[1]
        if self._left and sentence.number - self._left[0] <= _REACH + 1 and _BY_EVENING.search(sentence.code):
            return self._left[1]
        if self._span and claim.order in {"first", "last"} and not claim.place.is_wide:
            return one_day(self._span.start if claim.order == "first" else self._span.end)
        current = self._current
        if current is None and claim.status == "made" and _LATER_TODAY.search(sentence.code):
            return _today(self._published)
        if current and sentence.number - current[0] > _REACH:
            # "Later that afternoon", if no other day has been named since.
            near = sentence.number - current[0] <= _FAR and self._last_dated == current[0]
            return one_day(current[1].end) if near and _SAME_DAY.search(sentence.code) else None
        if current is None:
            return None
        if claim.order == "first" and claim.status == "made" and sentence.number - current[0] == 1:
            return None if " had " in sentence.code else current[1]  # What has just been told began there.
        if counted := day_after(sentence.code, current[1]) or day_before(sentence.code, current[1]):
            return counted
        next_told = sentence.number == current[0] + 1
        begins = claim.order == "first" and next_told and claim.place not in self._dated
        goes_on = claim.order != "before" and _GOES_ON.match(sentence.code) is not None
        goes_on = next_told and (goes_on or self._unknown == current[0])
        if begins or goes_on or _SAME_DAY.search(sentence.code) or sentence.number == current[0]:
            return one_day(current[1].end)
        return None


def _contradicts(days: Days, claim: Claim, published: date | None) -> bool:
    """Whether what is told as done would lie ahead, or what is planned behind."""
    if published is None:
        return False
    if claim.status == "made":
        return days.start > published
    return claim.status == "planned" and days.end < published - timedelta(days=1)


def _today(published: date | None) -> Days | None:
    return one_day(published) if published else None


def _spoken_of(sentence: Marked, published: date | None) -> Days | None:
    """The one day on which a sentence says that something happened, though it names no stop."""
    if not tells_of_the_past(sentence.code) or sentence.is_title:
        return None
    days = {alone for d in dates_told(sentence) if (alone := single(resolve(d, published, "behind")))}
    return next(iter(days)) if len(days) == 1 else None


def _date_last(claims: list[Claim], sentence: Marked, published: date | None) -> None:
    """ "She flies to the U.S. On 3 May." has been read as two sentences."""
    last = max((n for n, c in enumerate(claims) if c.sentence == sentence.number - 1), default=None)
    if last is None or claims[last].days:
        return
    claims[last] = replace(claims[last], days=days_told(sentence.dates[0], claims[last].status, published))
