"""A day said once holds on: "in the evening" is the day of the sentence before, "the next day" the one after it.

Also a line that is only a date heads all that follows, a sentence that opens with its only date dates all it tells,
and "the second day" counts from where the journey begins. Nothing is carried over more than two sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, lasting, lasting_until, one_day, several, single
from components.reading.dates.mention import DateMention
from components.reading.names.marked import Marked
from components.reading.visit_days.days_beside import (
    day_after,
    day_beside,
    last_days_beside,
    nth_day_beside,
    number_of,
    said_beside,
)
from components.reading.visit_days.days_said import journey_length
from components.reading.visit_days.headings import HEADING, heading_day, under, week_headed
from components.reading.visit_days.journey_said import day_of, span_of_journey
from components.reading.visit_days.opening_days import day_of_opening, day_opening
from components.reading.visit_days.plausible import status_on
from components.reading.visit_days.setting_off import beginning, setting_off
from components.reading.visit_days.where_clauses import day_of_clause
from components.reading.vocabulary.regex import regex

_REACH = 2  # sentences
_SAME_DAY = regex(
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
    r"(?:their|an?|the) (?:[a-z-]+ ){0,2}?(?:meeting|talks|conversation) (?:was held|were held|took place) "
    r"(?:between|in|at)|"
    r"(?:early|late|mid)-(?:morning|afternoon|evening)|overnight|"
    r"(?:by|at|after|towards?|before) (?:dusk|nightfall|noon|midday|midnight|sunset|dark|lunch|lunchtime|dinner|"
    r"breakfast|teatime|evening|mid-afternoon|late afternoon)) "
)
# "Later, he heads to P0", "to end the day in P0".
_GOES_ON = regex(
    r" (?:later|finally|thereafter|afterwards?) ,? ?(?:the |he |she |they |A\d|his |her )|"
    r" (?:(?:the )?A\d+|he|she|they) (?:later|afterwards|then|subsequently) (?:[a-z]+ed|met|went|saw|flew|drove|"
    r"rode|came) |"
    r".* and (?:after that|afterwards|then|later) (?:he|she|they|A\d+) (?:will )?(?:drive|travel|go|fly|head)|"
    r".* (?:to end|before ending|to close|before closing|closing off|to round off|to cap|capping|rounding off) "
    r"(?:off )?(?:the|his|her|their) day(?: 's \w+)? "
)
# "From there he went to P0 , spending a week".
_STAYS_LONGER = regex(
    r" (?:spen(?:t|d|ds|ding)|stay(?:s|ed|ing)?)(?: for)? (?:an?|the|two|three|four|five|six|several|some|\d+) "
    r"(?:[a-z]+ )?(?:days|nights|weeks?|months?) |"
    r" (?:night|overnight|sleeper) (?:train|bus|ferry|boat|flight) "
)
_FROM = regex(r" from (?:the )?$")
_BEFORE_GOING = regex(r" before [a-z]+ing (?:on )?to (?:the )?P\d")
_OPENS_NEXT_DAY = regex(
    r" (?:and |but )?(?:(?:on )?the (?:next|following) (?:day|morning|afternoon|evening)|\w+ days? later) "
    r",? ?(?:he|she|they|the|A\d+) "
)
_BEGINS_IN = "begins or ends in"
_OPENS_WITH_DATE = regex(r" (?:in )?D\d+ ")
# "Last month he was in P0 , before moving on to P1": in that month too.
_MOVES_ON = frozenset({"goes to", "visits", "followed by", "moves to", "moves on to"})


def held_on(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims in the order of the text, with the days that hold on from the sentences before them."""
    thread = _Thread(claims, sentences, published)
    headed = sum(HEADING.fullmatch(s.code) is not None for s in sentences if s.dates) > 1
    for sentence in sentences:
        if headed and (head := HEADING.fullmatch(sentence.code)):
            thread.head(sentence.dates[int(head[1])])
        else:
            thread.read(sentence)
    return thread.claims


def _ending(sentences: Sequence[Marked], begin: date | None, published: date | None) -> date | None:
    """The last day of a journey: where one is said, or counted from the first, if its length is said in one way."""
    for sentence in sentences:
        if sentence.dates and (day := day_of("last", sentence, published)):
            return day
    lengths = {said for sentence in sentences if (said := journey_length(sentence))}
    return lasting(lengths.pop()[0], begin).end if begin and len(lengths) == 1 else None


def _stay_in_a_land(claims: Sequence[Claim]) -> tuple[str, Days] | None:
    """The code of the country and the days of the visit to it, if those of one are told: "from 3 to 7 June"."""
    told = {
        (c.place.country_code, days)
        for c in claims
        if c.place.precision == "country" and c.listed == 1 and (days := several(c.days))
    }
    return told.pop() if len(told) == 1 else None


def _comes_from(sentence: Marked, claim: Claim) -> bool:
    """Whether a claim's place is the one from which somebody came: "arrived in P0 from P1"."""
    return _FROM.search(sentence.code[: sentence.code.find(f" P{number_of(sentence, claim)} ") + 1]) is not None


class _Thread:
    """What an article has said of days so far, sentence by sentence; `claims` are dated as it goes on.

    `heading` is the day of the line that heads the sentences, `released` whether that line has a year, as the dates
    have of texts put together; `current` is the last day of a stop and the number of its sentence, `left` where one
    says that a journey begins.
    """

    def __init__(self, claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> None:
        self.claims = list(claims)
        self._heading: Days | None = None
        self._released = False
        self._published = published
        self._week = week_headed(sentences, published)
        self._span = span_of_journey(sentences, published)
        self._stay = None if self._span else _stay_in_a_land(claims)
        self._begin = beginning(sentences, published) or (self._span.start if self._span else None)
        self._end = self._span.end if self._span else _ending(sentences, self._begin, published)
        self._by_sentence: dict[int, list[int]] = {}
        for index, claim in enumerate(claims):
            self._by_sentence.setdefault(claim.sentence, []).append(index)
        self._current: tuple[int, Days] | None = None
        self._left: tuple[int, Days] | None = None

    def head(self, mention: DateMention) -> None:
        """What follows stands under a line that says no more than this date."""
        self._heading = heading_day(mention, self._published, self._heading, self._week)
        self._released = mention.year is not None

    def read(self, sentence: Marked) -> None:
        """Date what a sentence tells, and remember the days that it says."""
        here = self._by_sentence.get(sentence.number, [])
        before: Days | None = None
        within: Claim | None = None
        for index in here:
            claim = self.claims[index]
            if claim.days is None and before:
                claim = self._on(claim, day_beside(sentence, claim, before))
            goes_on = claim.phrase in _MOVES_ON or _OPENS_WITH_DATE.match(sentence.code)
            if claim.days is None and within and within.days and goes_on and claim.status == within.status:
                counted = day_beside(sentence, claim, within.days)  # "P0 on D0 and P1 a day later".
                claim = replace(claim, days=counted or within.days)
            if claim.days is None and not claim.in_title:
                claim = self._on(claim, self._held(sentence, claim, [self.claims[i] for i in here]))
            self.claims[index] = claim
            if alone := single(claim.days):
                before = alone
            if claim.days and claim.days.precision in {"week", "month"} and len(sentence.dates) == 1:
                within = claim
            if claim.days and claim.days.precision == "day" and claim.listed == 1:
                self._current = (sentence.number, claim.days)
        if not sentence.dates:
            return
        if left := setting_off(sentence, self._published):
            self._left = (sentence.number, left)
        current = self._current
        told = any(self.claims[index].days for index in here)
        if not told and not sentence.places and (day := day_opening(sentence, self._published)):
            self._current = (sentence.number, day)  # "On Friday the president will address the assembly".
        elif not told and current and sentence.number - current[0] <= 1:
            self._current = None  # The date is that of something else, and so may be what follows.

    def _on(self, claim: Claim, days: Days | None) -> Claim:
        """The claim on those days, if there are any, with the status that goes with them."""
        return replace(claim, days=days, status=status_on(days, claim.status, self._published)) if days else claim

    def _headed(self, sentence: Marked, claim: Claim) -> Days | None:
        """The day of the line above, if what is still to come can be meant by it."""
        found = under(self._heading, sentence)
        over = found and self._published and found.end < self._published
        return None if over and self._released and claim.status == "planned" else found

    def _held(self, sentence: Marked, claim: Claim, told: Sequence[Claim]) -> Days | None:
        """The day that holds on from what was said before, or that its sentence gives to all it tells."""
        if claim.phrase == "listed":
            return under(self._heading, sentence)
        if claim.listed > 1 and not sentence.dates and len({c.place.country_code for c in told}) > 1:
            return None  # No day of another sentence is that of several countries.
        headed = self._headed(sentence, claim)  # A tour begins in P0 on the day above, not on that of leaving home.
        found = (claim.order == "first" and headed) or self._carried(sentence, claim) or headed
        return (
            found or day_of_clause(sentence, claim, self._published) or day_of_opening(sentence, told, self._published)
        )

    def _carried(self, sentence: Marked, claim: Claim) -> Days | None:
        """The day of a sentence before, or counted from where the journey begins."""
        if sentence.dates:
            return self._opened_on(sentence, claim)
        stay = self._stay[1] if self._stay and self._stay[0] == claim.place.country_code else None
        number, begin = nth_day_beside(sentence, claim), self._begin or (stay.start if stay else None)
        if number and begin:
            return one_day(begin + timedelta(days=number - 1))
        last, end = last_days_beside(sentence, claim), stay.end if stay else self._end
        if last and end:
            return lasting_until(last, end)
        if claim.order == "first" and self._left and sentence.number - self._left[0] <= _REACH:
            return self._left[1]
        if self._span and claim.order in {"first", "last"} and not claim.place.is_wide:
            return one_day(self._span.start if claim.order == "first" else self._span.end)
        if self._begin and claim.order == "first" and claim.phrase == _BEGINS_IN and not claim.place.is_wide:
            return one_day(self._begin)
        return self._gone_on(sentence, claim, *self._current) if self._current else None

    def _opened_on(self, sentence: Marked, claim: Claim) -> Days | None:
        """The day after the one told of in the sentence before, where this one opens with it and tells its own days
        further on: "The next day he went on to P0 , and on D0 he will be in P1"."""
        opens = _OPENS_NEXT_DAY.match(sentence.code) if self._current and claim.mention in sentence.places else None
        place = sentence.code.find(f" P{sentence.places.index(claim.mention)} ") if opens else -1
        if self._current is None or not 0 < sentence.number - self._current[0] <= _REACH:
            return None
        return day_after(sentence.code[:place], self._current[1]) if -1 < place < sentence.code.find(" D") else None

    def _said_of(self, sentence: Marked, claim: Claim) -> str:
        """What a sentence says before it turns to the day after what it tells of a claim's place."""
        beside = said_beside(sentence, claim)
        at = sentence.code.find(beside) if claim.mention in sentence.places else -1
        return sentence.code[: at + len(beside)] if at >= 0 else sentence.code

    def _gone_on(self, sentence: Marked, claim: Claim, number: int, day: Days) -> Days | None:
        """The day told of in the sentence of that number, where this one is that or goes on from it."""
        since = sentence.number - number
        over = self._published is not None and day.end < self._published
        if since > _REACH or (over and claim.status == "planned"):
            return None
        if several(day) and self._stay and self._stay == (claim.place.country_code, day):
            return day_beside(sentence, claim, one_day(day.start))  # Within a stay days count from its first.
        if counted := day_after(self._said_of(sentence, claim), day):
            return counted
        if since == 0 and _BEFORE_GOING.search(said_beside(sentence, claim)):
            return None
        goes_on = since == 0 or (since == 1 and _GOES_ON.match(sentence.code) is not None)
        if _STAYS_LONGER.search(sentence.code):
            return None
        on_it = (
            goes_on and claim.order not in {"before", "first"} and not _comes_from(sentence, claim)
        ) or _SAME_DAY.search(sentence.code)
        return one_day(day.end) if on_it else None
