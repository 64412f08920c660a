"""Once it is known whose journey is told, what a sentence says is off was a stop of it: cancelled, or put back.

What else the sentence seems to say of such a place is not believed: it tells of what would have been done there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import takewhile

from components.reading.claim import CALLED_OFF, Claim
from components.reading.dates.days import Days
from components.reading.dates.mention import DateMention, Direction
from components.reading.dates.resolving import resolve, resolve_nearest
from components.reading.names.marked import Marked
from components.reading.party.parties import HEADS
from components.reading.party.travellers import Party, belongs
from components.reading.phrases.calling_off import CalledOff, called_off_in
from components.reading.phrases.calling_words import done_to_visit, may_call_off
from components.reading.phrases.journey_phrases import SHOW_TO_BE_HELD
from components.reading.status.foreseen import was_foreseen
from components.reading.status.looking_back import is_earlier
from components.reading.status.statuses import Status
from components.reading.visit_days.own_day import own_date
from components.reading.visit_days.plausible import begins_in_another_year, names_only_another_year, plausible_days
from components.reading.vocabulary.outings import PERFORMANCES
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_MOST_PLACES = 12
_EITHER_WAY: tuple[Direction, ...] = ("ahead", "behind")
_PHRASE = {"planned": "put in"}
_OF_SEVERAL = words("trip tour journey mission visits stops shows concerts gigs dates tours")
_FROM_DAY = regex(r" from D(\d+)(?: ,)? (?:to|until|till)$")
_HOURS_BEFORE = regex(
    r" D\d+ (?:, )?(?:just |only |barely )?(?:an |a few |a couple of |[a-z]+ )?(?:hours?|minutes|moments|shortly) "
    r"before "
)
_JUST_GONE = 2  # days: a paper tells of nothing older
_UNTIL = words("to until till for into early late mid the next")
_PUTS_OFF = ("postpon", "mov", "resched", "defer", "delay", "push", "put", "shift")
# "Put off a trip planned for D0": that was the old day.
_SET = words("set planned scheduled due booked slated meant foreseen fixed arranged expected pencilled down")
_HAD_BEEN_SET = regex(r" (?:that|which) had been (?:[a-z]+ ){1,3}for (?:the )?$")
# "A0 was at home with the flu and has called off".
_SOMEBODY_AND = regex(r" (?:the )?(?:[NP]\d+ (?:'s )?)?A(?P<who>\d+) [^;]* and (?:has |have |had )?$")
_OPENS_ON = regex(r" (?:on )?D(\d+) (?:, )?")


def without_what_is_off(
    claims: Sequence[Claim], sentences: Sequence[Marked], party: Party, published: date | None
) -> list[Claim]:
    """The claims with those that tell of visits called off, in place of others on the same words."""
    told = list(claims)
    for sentence in sentences:
        if sentence.is_title or len(sentence.places) > _MOST_PLACES or not may_call_off(sentence.words):
            continue
        if begins_in_another_year(sentence, published):
            continue
        for off in called_off_in(sentence.words):
            if off.place is None:
                told = [_off_too(c, off) if _is_meant(c, sentence, off, told, party) else c for c in told]
            elif (
                (off.own or _is_told(told, sentence, off, party))
                and _is_theirs(sentence, off, party)
                and not _is_of_the_past(sentence, off, published)
            ):
                found = _claims(sentence, off, published)
                words_of = {(c.sentence, c.at) for c in found}
                known = [c for c in told if (c.sentence, c.at) in words_of and belongs(c, party)]
                anew = {(c.at, c.days) for c in found if c.anew}
                done = _day_of_calling(sentence, off.status, published)
                old = (c for c in known if c.status == off.status and (c.at, c.days) not in anew)
                days = {c.at: c.days for c in old if c.days not in done}
                told = [c for c in told if c not in known]
                told += [c if c.days else replace(c, days=days.get(c.at)) for c in found]
    put_off = [c.place for c in told if c.status == "postponed"]
    told = [replace(c, anew=True) if c.phrase == SHOW_TO_BE_HELD and c.place in put_off else c for c in told]
    return sorted(told, key=lambda c: (c.sentence, c.at))


def _claims(sentence: Marked, off: CalledOff, published: date | None) -> list[Claim]:
    if off.place is None:
        return []
    told, new = _months_between(sentence, off, off.place, published) or (
        _days(sentence, off, off.place, published),
        _new_days(sentence, off, published),
    )
    anew = [replace(_claim(sentence, off.place, "planned", new), anew=True)] if new else []
    return [_claim(sentence, off.place, off.status, told), *anew]


def _claim(sentence: Marked, place: int, status: Status, days: Days | None) -> Claim:
    phrase = _PHRASE.get(status, CALLED_OFF)
    return Claim(
        sentence.places[place], sentence.number, open=True, strong=True, status=status, days=days, phrase=phrase
    )


def _is_meant(claim: Claim, sentence: Marked, off: CalledOff, told: Sequence[Claim], party: Party) -> bool:
    """Whether "the visit was put off" means what the sentence before told: a plan, of one place or of a whole tour."""
    if claim.sentence != sentence.number - 1 or claim.status == "made" or not belongs(claim, party):
        return False
    together = {c.place.name for c in told if c.sentence == claim.sentence and belongs(c, party)}
    return len(together) == 1 or off.noun in _OF_SEVERAL


def _off_too(claim: Claim, off: CalledOff) -> Claim:
    return replace(claim, status=off.status, phrase=CALLED_OFF, strong=True)


def _is_told(told: Sequence[Claim], sentence: Marked, off: CalledOff, party: Party) -> bool:
    """Whether other words say that what is off was the party's."""
    at = sentence.places[off.place].start if off.place is not None else -1
    return any(c.sentence == sentence.number and c.at == at and belongs(c, party) for c in told)


def _is_theirs(sentence: Marked, off: CalledOff, party: Party) -> bool:
    """Whether nothing says that a visit is somebody else's; others may speak for a party, or call off what is its."""
    wide = off.place is not None and sentence.places[off.place].place.is_wide
    if (off.noun is None and wide) or (off.noun in PERFORMANCES and party.main.offices & OF_STATE):
        return False
    ours = {p.number for p in (party.main, *party.companions, *party.along)}
    owner = sentence.people[off.owner] if off.owner is not None else None
    doer = sentence.people[off.doer] if off.doer is not None else None
    if owner:
        return owner.number in ours
    if doer is None and (named := _SOMEBODY_AND.match(f" {' '.join(sentence.words[: off.at])} ")):
        doer = sentence.people[int(named["who"])]
    return doer is None or doer.number in ours or doer.speaks_for_others or bool(doer.offices & HEADS)


def _is_of_the_past(sentence: Marked, off: CalledOff, published: date | None) -> bool:
    """Whether what was called off belonged to another journey; when that was done does not matter."""
    said = sentence.words
    where = len(" ".join(said[: off.at]))
    if is_earlier(sentence.code.replace(" ago ", " "), where):
        return True
    dates = (sentence.dates[int(word[1:])] for word in said if word[0] == "D" and word[1:].isdigit())
    return any(names_only_another_year(mention, published) for mention in dates)


def _days(sentence: Marked, off: CalledOff, place: int, published: date | None) -> Days | None:
    """The day for which a visit had been set, which may stand beside the place."""
    own = own_date(sentence, place) if (old := _put_off_from(sentence, off)) is None else old
    beside = own is not None and own != off.date
    number = own if beside else None if _is_put_back(sentence, off) else off.date
    if number is None or _is_of_clause_before(sentence, number, place):
        return None
    mention, before = sentence.dates[number], _before_date(sentence, number)
    if mention in _days_just_gone(sentence, published) and len(before) > off.at:
        return None
    if off.moved and not beside and not _is_set(before) and "m_d" not in dict(mention.parts):
        return None  # "Was put off Tuesday".
    if past := _days_gone_by(sentence, number, published) or _day_after_calling(sentence, number, published):
        return past
    if mention.is_a_month and mention.year is None:
        return resolve_nearest(mention, published)
    near = resolve_nearest(mention, published) if mention.names_a_month and _is_set(before) else None
    if near and published and mention.year is None and near.end < published:
        return near  # "A concert in P0 , planned for D0 , was cancelled": weeks ago.
    days = plausible_days(mention, "planned", published)
    if days and published and days.end < published and len(before) > off.at:
        return None  # "Cancelled a trip to P0 yesterday".
    return days or (plausible_days(mention, "made", published) if _is_set(before) else None)


def _is_of_clause_before(sentence: Marked, date: int, place: int) -> bool:
    """Whether a date is that of what was done instead: "went to P0 on D0 after a trip to P1 was cancelled"."""
    between = sentence.code[sentence.code.find(f" D{date} ") : sentence.code.find(f" P{place} ")]
    return " after " in between or " because " in between


def _days_gone_by(sentence: Marked, number: int, published: date | None) -> Days | None:
    """The days that had been set and are over: "had been due on D0 but", "called off the show on D0 hours before it was
    due to begin", "called off last D0 's show"."""
    mention, at = sentence.dates[number], sentence.code.find(f" D{number} ")
    if mention.is_weekday and (was_foreseen(sentence.code, at + 1) or _HAD_BEEN_SET.search(sentence.code[: at + 1])):
        return resolve_nearest(mention, published)
    has = sentence.code.startswith(" 's ", at + len(f" D{number}"))
    if has and mention.is_weekday and (gone := resolve(mention, published, "behind")) and published:
        return gone if (published - gone.start).days <= _JUST_GONE else None
    owns = has and mention.lies == "behind"
    return plausible_days(mention, "made", published) if owns or _HOURS_BEFORE.match(sentence.code, at) else None


def _day_after_calling(sentence: Marked, number: int, published: date | None) -> Days | None:
    """The weekday of a show behind that on which it was called off: "on D0 , she called off her D1 show"."""
    called = _OPENS_ON.match(sentence.code)
    if called is None or int(called[1]) == number or not sentence.dates[number].is_weekday:
        return None
    day = resolve(sentence.dates[int(called[1])], published, "behind")
    return resolve(sentence.dates[number], day.start, "ahead") if day and day.start == day.end else None


def _day_of_calling(sentence: Marked, status: Status, published: date | None) -> list[Days | None]:
    """The day on which a visit was called off, read either way: "was cancelled on D0"."""
    said = _done_on(status).search(sentence.code)
    mentions = [sentence.dates[int(said[1])]] if said else _days_just_gone(sentence, published)
    return [resolve(mention, published, way) for mention in mentions for way in _EITHER_WAY]


def _days_just_gone(sentence: Marked, published: date | None) -> list[DateMention]:
    """The weekdays of the last days that nothing says a visit had been set for: "cancelled a trip to P0 on Tuesday"."""
    return [
        mention
        for number, mention in enumerate(sentence.dates)
        if mention.is_weekday
        and sentence.code.startswith(" on ", sentence.code.find(f" D{number} ") - len(" on"))
        and not _is_set(_before_date(sentence, number))
        and not _days_gone_by(sentence, number, published)
        and published
        and (gone := resolve(mention, published, "behind"))
        and (published - gone.start).days <= _JUST_GONE
    ]


@cache
def _done_on(status: Status) -> re.Pattern[str]:
    return re.compile(rf" (?:{done_to_visit(status)}) (?:(?:late|early|earlier) )?(?:on )?D(\d+) ")


def _new_days(sentence: Marked, off: CalledOff, published: date | None) -> Days | None:
    """The day to which a visit was put back."""
    if off.date is None or not _is_put_back(sentence, off):
        return None
    return plausible_days(sentence.dates[off.date], "planned", published)


def _months_between(
    sentence: Marked, off: CalledOff, place: int, published: date | None
) -> tuple[Days | None, Days | None] | None:
    """The old month and the new one, where a visit was put off "from May to September"."""
    number = own_date(sentence, place)
    named = dict(sentence.dates[number].parts) if number is not None else {}
    if number is None or "m_g" not in named or off.status != "postponed":
        return None
    if not any(word.startswith(_PUTS_OFF) for word in _before_date(sentence, number)):
        return None
    old, new = (replace(sentence.dates[number], parts=(("m_d", named[one]),)) for one in ("m_g", "m_h"))
    return plausible_days(old, "planned", published), plausible_days(new, "planned", published)


def _is_put_back(sentence: Marked, off: CalledOff) -> bool:
    """Whether the date of what is off is the one to which it was put back: "moved to D0"."""
    if not off.moved or off.date is None:
        return False
    before = _before_date(sentence, off.date)
    return not _UNTIL.isdisjoint(before[-1:]) and not _is_set(before)


def _put_off_from(sentence: Marked, off: CalledOff) -> int | None:
    """The number of the date from which the visit was put off: "from D0 to D1"."""
    if not _is_put_back(sentence, off) or off.date is None:
        return None
    said = _FROM_DAY.search(" ".join(_before_date(sentence, off.date)))
    return int(said[1]) if said else None


def _before_date(sentence: Marked, number: int) -> list[str]:
    """The words that stand before a date."""
    return sentence.words[: sentence.words.index(f"D{number}")]


def _is_set(before: Sequence[str]) -> bool:
    """Whether the words before a date say that something had been set for it: "a trip foreseen for D0"."""
    until = len(list(takewhile(_UNTIL.__contains__, reversed(before))))
    return until > 0 and not _SET.isdisjoint(before[:-until][-1:])
