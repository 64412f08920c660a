"""The days of a place that a phrase tells of; and a date may show that a visit lies ahead, or that it is over."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from components.reading.dates.days import Days, one_day, several
from components.reading.dates.mention import DateMention
from components.reading.dates.resolving import resolve, resolve_nearest
from components.reading.findings.telling import Telling
from components.reading.phrases.leaving_phrases import BEEN_THERE
from components.reading.status.statuses import Status
from components.reading.status.tense import TELLS_A_PLAN
from components.reading.visit_days.days_said import HAS_SET_OFF, JOURNEY, SETS_OFF
from components.reading.visit_days.opening_days import BEGINS_IN_ONE
from components.reading.visit_days.own_day import own_date
from components.reading.visit_days.plausible import fits
from components.reading.visit_days.prolonging import prolonged

# "Flew on to P0 for D0 's parade".
_OF_COMING_EVENT = re.compile(
    r" (?:went|fl[eo]wn?|left|headed|travelled|traveled|departed|moved) (?:on )?(?:to|for) (?:the )?P\d+ "
    r"(?:for|ahead of|before) $"
)
_LEAVING = re.compile(rf"(?:{SETS_OFF}|embark\w*|off)$")
_GONE = re.compile(rf"(?:{HAS_SET_OFF}|headed|embarked)$")
_PRESENT = re.compile(
    r"(?:arriv|land|touch|reach|visit|tour|meet|hold|spend|stop|call|open|play|perform|attend|address|chair|preach|see|"
    r"sign|join)(?:e?s)(?: down| in)?|arrive|celebrates|delivers|presides|"
    r"flies|is|are|'s"
)
_MOVES = re.compile(r"(?:moves|travels|continues|heads|proceeds|goes|departs) ")
_IS_DOING = re.compile(r" (?:is|are) (?:now |also |currently )?$")
_UNTIL = re.compile(r" (?:ending|ends|until|till|through|to end|concluding) (?:on )?$")
_BE = frozenset({"is", "are", "'s"})
_VISIT_TO = re.compile(r" (?:visit|stay|trip) (?:to|in) (?:P\d|the P\d)")
_DAYS_VISIT = re.compile(
    r" D\d+ (?:'s )?(?!an? |the |his |her |their )(?:[a-z-]+ ){0,2}?"
    r"(?:visit|trip|tour|stop|concert|show|match|meeting) [^,;]*$"
)
_MOVED_TO = re.compile(
    r" (?:moved|put off|postponed|deferred|put back|pushed back|delayed|rescheduled|shifted)(?: to| until| till| for)? "
    r"D(\d+) | now (?:due|set|scheduled|expected|to|planned|going) (?:\w+ ){0,4}(?:in |on |for )?D(\d+) "
)
_MOVED_FROM = re.compile(
    r" (?:moved|put off|postponed|deferred|put back|pushed back|delayed|rescheduled|shifted)"
    r"(?: (?:to|of|in) [^;,]{1,40})? from $"
)
_CUT_SHORT = re.compile(r" (?:cut\w*|curtail\w*) (?:short )?(?:\S+ ){0,5}$")
_FIXED_FOR = re.compile(
    r" (?:is|are|has been|have been|is to be|are to be) (?:\w+ly )?(?:fixed|set|scheduled|planned|arranged|slated|"
    r"booked|due)(?: to \w+)? (?:for |on )?$"
)
_BEGINS = re.compile(
    r" (?:(?:beg[aiu]n|start|open|launch|kick|embark|set)\w* (?:off |out )?(?:on )?(?:an?|his|her|their|the)|"
    rf"{SETS_OFF} (?:[^\s,;.]+ ){{1,8}}(?:on|for) (?:an?|his|her|their)) "
    rf"(?:[^\s,;.]+ ){{0,6}}{JOURNEY} (?:to|of|through|in|around) (?:the )?$"
)
# "Returned home on D0 concluding a visit to P0 and P1".
_RETURNED = re.compile(
    r" (?:return\w*|(?:came|comes|flew|flies) (?:back|home)) (?:[^\s,;.]+ ){0,6}?"
    r"(?:after|following|concluding|ending|from) (?:[^\s,;.]+ ){0,6}$"
)
# "Arrives at home on D0 after completing a tour of P0 and P1".
_AFTER_TOUR = re.compile(
    r" D\d+ (?:[a-z]+ )?(?:after|following) (?:completing|concluding|ending|finishing|wrapping up) "
    r"(?:an?|his|her|their|the) [^,;]{0,60}$"
)
_TO_HAVE = re.compile(r" (?:was|were) (?:originally )?to have ")
_SINCE = re.compile(r" since (?:at least )?$")
_OF_LENGTH = re.compile(
    r" (?:visit|trip|stay|tour|mission) (?:to|in|of) (?:the )?(?P<place>P\d+) (?:(?:on|from|starting|beginning) )*$"
)
_LEFT_ON = re.compile(r"(?:left|departed|set off|set out|took off|flew out) (?:[^;.\"]{0,40} )?D(\d+) (?:for|to) ")
# "Left P0 on D0 and visited P1 and P2": nobody is in both on the day of leaving.
_LEFT_AND = re.compile(
    r" (?:left|departed|set off|set out) (?:from )?(?:the )?(?:P\d+ |home )?(?:on )?D\d+ and (?:then )?$"
)
_WAS_THERE = re.compile(r"(?:was|were|spent|stayed|remained)\b")
_WEEKDAYS = frozenset({"w_1", "w_3"})  # The first of two.
_SEVERAL = 3
_SIX_DAYS, _WEEK = timedelta(days=6), timedelta(days=7)
_LONG_AGO = timedelta(days=90)


def mention_meant(telling: Telling, mention: DateMention | None, status: Status, several: bool) -> DateMention | None:
    """The date that goes for a place: that of a postponed visit is the new one, and a journey's length is no stop's."""
    if mention and _SINCE.search(telling.code[: _sign_at(telling, mention)]):
        # "The first to visit P0 since 1999", but "has been in P0 since Sunday".
        return mention if telling.name == "is in" and (mention.is_weekday or mention.is_today) else None
    if mention and mention.is_weekday and _TO_HAVE.search(telling.code[: telling.match.start("to")]):
        return None  # "Was to have flown to P0 on Friday", which may be past or to come.
    if (
        status == "postponed"
        and mention
        and mention.until
        and _MOVED_FROM.search(telling.code[: _sign_at(telling, mention)])
    ):
        return mention.until
    if status == "postponed" and (moved := _MOVED_TO.search(telling.code, telling.end)):
        return telling.sentence.dates[int(moved[1] or moved[2])]
    if mention and telling.verb in _BE and _UNTIL.search(telling.code[: _sign_at(telling, mention)]):
        return None  # "Is in P0 on a visit ending on Friday".
    if mention and mention.days and _is_length_elsewhere(telling, mention):
        mention = replace(mention, days=None)
    whole = telling.name == "begins or ends in" and (several or not _VISIT_TO.search(telling.match[0]))
    return replace(mention, days=None) if mention and whole else mention


def days_and_status(
    telling: Telling, mention: DateMention | None, status: Status, foreseen: bool
) -> tuple[Days | None, Status]:
    """What a date says, read in the direction of the verb, and the status that goes with it."""
    published = telling.published
    if mention is None:
        return None, status
    if arrival := _arrival_after_leaving(telling, mention, published):
        return arrival, "planned" if published and arrival.start > published else status
    if status == "made" and _is_arranged(telling, mention):
        status = "planned"
    if status == "planned" and dict(mention.parts).get("later", "").lower().startswith("earlier"):
        status = "made"
    if status == "made" and telling.phrase.kind == "verb" and (_PRESENT.fullmatch(telling.verb) or _is_doing(telling)):
        just_now = telling.verb in _BE and _was_just_now(mention, published)
        status = "planned" if _is_ahead(mention, published) and not just_now else status
    if status == "planned" and published and _is_going_on(telling, mention, published):
        status = "made"
    gone = status == "planned" and _GONE.match(telling.verb) and telling.code[: telling.at].split()[-1:] != ["to"]
    way = mention.lies
    if way and status in {"planned", "made"} and not foreseen:
        status = "planned" if way == "ahead" else "made"
    behind = (status == "made" or gone) and not _OF_COMING_EVENT.search(telling.code[: _sign_at(telling, mention)])
    days = resolve(mention, published, "behind" if behind else "ahead")
    if status in {"cancelled", "postponed"} and published and _is_of_any_year(mention):
        days = resolve_nearest(mention, published)
    if (
        days
        and published
        and mention.is_weekday
        and days.start - published == _SIX_DAYS
        and not (status == "planned" and _is_to_come(telling))
    ):
        return None, status  # It was yesterday, if "had a visit" or "starting" has been taken for a plan.
    if days is None or published is None:
        return days, status
    going_on = status == "made" and days.start <= published < days.end
    if going_on and _WAS_THERE.match(telling.verb) and _WEEKDAYS & dict(mention.parts).keys():
        days = replace(days, start=days.start - _WEEK, end=days.end - _WEEK)  # "Was there from Friday until Monday".
    if status == "made" and days.start > published and "weekday" in dict(mention.parts):
        status = "planned"  # Only one year has that day on that weekday.
    if gone and days.end < published and not telling.has_several_places:
        status = "made"
    if status == "made" and mention.year is None and days.end < published - _LONG_AGO:
        coming = resolve(mention, published, "ahead")
        if coming and published < coming.start <= published + _LONG_AGO:
            return _fitting(mention, coming, "planned", published)  # Rather soon than nearly a year ago.
    return _fitting(mention, days, status, published)


def _is_of_any_year(mention: DateMention) -> bool:
    """Whether a date could lie ahead as well as behind: a weekday, a day or a month without its year."""
    return mention.is_weekday or (mention.year is None and (mention.names_a_month or mention.is_a_month))


def _arrival_after_leaving(telling: Telling, mention: DateMention, published: date | None) -> Days | None:
    """The day of arriving, counted from that of leaving: "left P0 on Monday for P1 , on Tuesday"."""
    left = _LEFT_ON.match(telling.code, telling.at) if mention.is_weekday else None
    leaving = telling.sentence.dates[int(left[1])] if left else None
    if leaving is None or leaving is mention or _sign_at(telling, mention) < telling.match.start("to"):
        return None
    day = resolve(leaving, published, "behind")
    return resolve(mention, day.start, "ahead") if day and day.precision == "day" else None


def _fitting(mention: DateMention, days: Days, status: Status, published: date) -> tuple[Days | None, Status]:
    return (days if fits(mention, days, status, published) else None), status


def days_of_place(
    telling: Telling,
    index: int,
    places: int,
    mention: DateMention,
    days: Days,
    status: Status,
    foreseen: bool,
) -> Days | None:
    """The days of one of so many places, or None where the date is that of something else."""
    code, place = telling.code, telling.sentence.places[index]
    if status in {"cancelled", "postponed"} and not foreseen:
        moved = status == "postponed" and _MOVED_TO.search(code, telling.end)
        yesterday = dict(mention.parts).get("rel_day", "").lower().startswith("yesterday")
        weekend = dict(mention.parts).get("rel", "").lower().endswith("weekend")
        exact = days.precision == "day" or mention.lies == "ahead" or weekend
        said_after = mention.start > place.start and exact and not yesterday
        if not (said_after or moved or _DAYS_VISIT.search(code[: telling.match.end()])):
            return None
    came_home = telling.name in BEEN_THERE - {"leaves after", "leaves P for home"}
    came_home |= places > 1 and _RETURNED.search(code[: telling.match.start("to")]) is not None
    came_from = telling.name == "in P, he" and telling.verb == "from"  # Then they were elsewhere.
    cut_short = " cu" in code and _CUT_SHORT.search(code[: telling.start])
    left_for_several = telling.name in {"goes to", "leaves for talks in"} and _LEAVING.match(telling.verb)
    alone = places == 1 and place.place.precision != "region"
    if came_home or came_from or cut_short or (left_for_several and not alone):
        return None
    if _AFTER_TOUR.search(code[: telling.match.start("to")]):
        return None
    if places > 1 and _LEFT_AND.search(code[: telling.start]):
        return None
    if places > 1 and mention.opening:
        return None  # When a whole journey begins.
    if places > 1 and several(days) and not _is_its_own(telling, index, mention):
        # In these days, but nobody knows on which; more than a week is the journey's, unless said right behind them.
        if days.end - days.start <= _SIX_DAYS:
            return replace(days, precision="week")
        return replace(days, precision="month") if _closes_list(telling, mention) else None
    if places >= _SEVERAL and days.precision == "day" and place.place.precision == "country":
        each = {own_date(telling.sentence, int(sign[1:])) for sign, _ in telling.listed if sign[0] == "P"} - {None}
        return days if len(each) > 1 else None  # Nobody is in three countries on one day.
    before = code[: telling.match.start("to")]
    if places > 1 and days.start == days.end and (_BEGINS.search(before) or BEGINS_IN_ONE.search(before)):
        return None  # A journey to several begins then.
    return prolonged(days, telling.sentence, telling.match.end(), telling.published) if places == 1 else days


def _is_its_own(telling: Telling, index: int, mention: DateMention) -> bool:
    """Whether a date stands right beside the place, and not behind several: "Oslo May 3-11 and Lima May 12-20"."""
    own = own_date(telling.sentence, index)
    others = {own_date(telling.sentence, int(sign[1:])) for sign, _ in telling.listed if sign[0] == "P"} - {own, None}
    return own is not None and bool(others) and telling.sentence.dates[own].start == mention.start


def _closes_list(telling: Telling, mention: DateMention) -> bool:
    """Whether a date stands right behind the last of several places: "in Oslo, Lima and Bergen from May 3 to 12"."""
    places = [int(sign[1:]) for sign, _ in telling.listed if sign[0] == "P"]
    own = own_date(telling.sentence, places[-1]) if places else None
    return own is not None and telling.sentence.dates[own].start == mention.start


def _sign_at(telling: Telling, mention: DateMention) -> int:
    """Where the sign of a date stands in the code; 0 where it has none."""
    sign = next((n for n, d in enumerate(telling.sentence.dates) if d.start == mention.start), None)
    return telling.code.find(f" D{sign} ") + 1 if sign is not None else 0


def _is_length_elsewhere(telling: Telling, mention: DateMention) -> bool:
    """Whether the visit that lasts so long from a date on is one to another place, in which these lie."""
    said = _OF_LENGTH.search(telling.code[: _sign_at(telling, mention)])
    return said is not None and said["place"] not in telling.match["to"].split()


def _is_arranged(telling: Telling, mention: DateMention) -> bool:
    """Whether a date is one for which something has been fixed."""
    return _FIXED_FOR.search(telling.code[: _sign_at(telling, mention)]) is not None


def _is_to_come(telling: Telling) -> bool:
    """Whether the words before a place leave no doubt that a plan is told."""
    said = telling.code[: telling.match.start("to")]
    present = _PRESENT.fullmatch(telling.verb) or _MOVES.match(f"{telling.verb} ")
    return present is not None or TELLS_A_PLAN.search(said) is not None


def _was_just_now(mention: DateMention, published: date | None) -> bool:
    """Whether a weekday was the day before the report: "is in P0 on Tuesday", of a Wednesday."""
    days = resolve(mention, published, "behind") if mention.is_weekday else None
    return days is not None and published is not None and published - days.start <= timedelta(days=1)


def _is_going_on(telling: Telling, mention: DateMention, published: date) -> bool:
    """Whether it is told of today and in the present: "today she is meeting farmers", and not "is to meet"."""
    if not mention.is_today or resolve(mention, published, "ahead") != one_day(published):
        return False
    return _is_doing(telling) or telling.verb in _BE


def _is_doing(telling: Telling) -> bool:
    """Whether it is told in the progressive: "is attending", which may be now or to come."""
    return telling.verb.endswith("ing") and _IS_DOING.search(telling.code[: telling.at]) is not None


def _is_ahead(mention: DateMention, published: date | None) -> bool:
    """Whether a date said with a verb of the present ("lands on Sunday") lies ahead: it is then no report."""
    said = dict(mention.parts)
    if published is None or {"rel_day", "two_days"} & said.keys() or said.get("w_rel", "").lower() == "last":
        return False
    if "w" in said:
        return resolve(mention, published, "ahead") != resolve(mention, published, "behind")
    days = resolve(mention, published, "ahead")
    return days is not None and days.start > published
