"""What a date says with a phrase: the days, read in the direction of the verb, and whether a visit lies ahead."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from components.reading.dates.days import Days
from components.reading.dates.mention import DateMention, Direction
from components.reading.dates.resolving import resolve, resolve_nearest
from components.reading.findings.around_today import around_today
from components.reading.findings.telling import TO_BE_HELD, Telling
from components.reading.status.past_forms import BEHIND
from components.reading.status.statuses import OFF, Status
from components.reading.status.tense import TELLS_A_PLAN
from components.reading.visit_days.days_said import HAS_SET_OFF, JOURNEY
from components.reading.visit_days.plausible import fits
from components.reading.visit_days.where_clauses import lies_ahead
from components.reading.vocabulary.regex import regex

_VISIT_TO = regex(r" (?:visit|stay|trip) (?:to|in) (?:P\d|the P\d)")
_SINCE = regex(r" since (?:at least )?$")
_WHEN = regex(r"D\d+ (?:, )?when ")  # "The first since D0 , when A0 travelled to P0".
_GONE = regex(rf"(?:{HAS_SET_OFF}|headed|embarked)$")
_WILL_GO = regex(r" (?:to|will|would|'ll|shall|is|are|be)(?: (?:also|now|then))? $")  # "Is headed to P0".
_PRESENT = regex(
    r"(?:arriv|land|touch|reach|visit|tour|meet|hold|spend|stop|call|open|play|perform|attend|address|chair|preach|see|"
    r"sign|join|begin|start|kick|launch|embark|undertak|mak|pay)(?:e?s)(?: down| in| off| on)?|"
    r"arrive|celebrates|delivers|presides|"
    r"flies|is|are|'s"
)
_MOVES = regex(r"(?:moves|travels|continues|heads|proceeds|goes|departs) ")
_IS_DOING = regex(r" (?:is|are) (?:now |also |currently )?$")
_LEFT_ON = regex(r"(?:left|departed|set off|set out|took off|flew out) (?:[^;.\"]{0,40} )?D(\d+) (?:for|to) ")
# "Began a tour in P0 on D0 , ending in P1 on D1".
_BEGAN_ON = regex(
    r" (?:began|started|opened|launched|kicked off|embarked|set off|set out) "
    r"[^;.\"D]{0,80}D(\d+) [^;.\"D]{0,40}(?:, |and )$"
)
# "Will begin a trip D0 , visiting P0 , P1 and P2": on that day he is in none of them in particular.
_BEGINS_THEN = regex(
    r" (?:beg[aiu]n|start|kick|embark|launch|undertak|undertook)\w* (?:an?|his|her|their|the|off|on) "
    r"(?:[^;\"D]|D(?!\d)){0,120}D\d+ , (?:which )?(?:will take (?:him|her|them) to )?$"
)
# "Begins his visits D0 , starting with P0 , P1 and later P2".
_STARTING_WITH = regex(r" D\d+ (?:, )?(?:starting|beginning|kicking off) (?:with|in) (?:the )?$")
# "To the P0 on D0 for a visit taking in P1 , P2 and P3": nobody says on which of its days he is in them.
_SETS_OFF_ON_TOUR = regex(
    rf" D\d+ (?:for|on) (?:an?|his|her|their|the) (?:(?!P\d|D\d|,)\S+ ){{0,6}}?{JOURNEY} "
    r"(?:(?:to|of|through) (?:the )?P\d+ )?(?:that will |that |, )?"
    r"(?:(?:taking|takes?) (?:in|him to|her to|them to)|includ(?:es?|ing)|cover(?:s|ing)?|visiting|with stops in|"
    r"stopping in) (?:the )?$"
)
_ENDING = regex(r"(?:end|finish|conclud|culminat|wrapp|wind|clos)ing(?: |$)")
_ENDS_IN = regex(r"(?:conclud|end|finish|wrap|w(?:ind|ound)|cap|culminat|clos|round)")
_ENDS_A = regex(
    r" (?:end(?:s|ed|ing)?|conclud\w+|w(?:rap|ind|ound)\w* up|complet\w+|finish\w*|clos(?:es?|ed|ing)|round\w* off) "
    r"(?:an?|his|her|their|the) (?:[^\s,;.]+ ){0,4}(?:visit|stay|stopover|trip) (?:to|in) (?:the )?"
    r"(?:P\d+ (?:(?:on )?D\d+ |with (?:[^\s,;.]+ ){1,8}?)(?:in|at) (?:the )?)?$"
)
# "Began a six-day tour in P0 on D0 before moving on to P1 on D1".
_TOUR_BEGINS = regex(
    r" (?:trip|tour|swing|journey|mission) (?:(?:to|of|through|around) (?:the )?P\d+ )?(?:[a-z]+ ){0,3}?"
    r"(?:in|at) (?:the )?$"
)
_KICKS_OFF = regex(
    r" (?:(?:is|are|will|which|that|set|due|scheduled|to) )*(?:kick|start|begin|open|launch)[a-z]*(?: off)? (?:on )?D\d"
)
_GOES_ON = regex(
    r"[^;]{0,40}?(?: before| and|,)(?: (?:then|will|is to))* "
    r"(?:mov|travel|continu|head|go|fl[iey]|end|conclud|finish|proceed)\w* (?:on )?(?:to|in) (?:the )?P\d"
)
# "After meeting A0 in P0 on D0 , he will fly to P1": whether that is over only the day can tell.
_AFTER_WHICH_HE_WILL = regex(
    r" (?:after|following) (?:[^\s,;]+ )+, (?:the )?(?:(?:N\d+ )?A\d+(?: of (?:the )?P\d+)?|[a-z]+) "
    r"(?:will|is to|are to|is due|is expected|is scheduled|is set|plans|flies|travels|heads|goes|continues|moves|"
    r"leaves|departs) "
)
_HAD_PLANNED = regex(r" had (?:an?|the|his|her|their|two|three) (?:[a-z-]+ ){0,2}$")  # A trip, put off since.
_WAS_TO = regex(r" (?:was|were) (?:(?:due|set|scheduled|expected) )?to $")
_WILL_NOT = regex(r" (?:will (?:not|no longer)|is not|are not|not going to) (?:now )?(?:be |to )?$")
# "Is in P0 on a visit that began on D0".
_BEGAN = regex(r" (?:which|that) (?:\w+ )?(?:began|started|opened) (?:on )?$")
# "Fell ill during a visit to P0 D0", which nobody says of what is to come.
_IN_ITS_COURSE = regex(r" (?:during|while)(?: on)? (?:(?:an?|the|his|her|their) (?:[a-z0-9-]+ |N\d+ ){0,4})?$")
# "Flew to P0 on D0 to spend his birthday with A1 in P1": on that day, or after it.
_WENT_THEN_TO = regex(
    r" (?:flew|went|came|travell?ed|drove|sailed|arrived|returned) (?:[^\s,;.]+ ){1,4}D\d+ (?:[^\s,;.D]+ ){0,2}?to $"
)
_SIX_DAYS = timedelta(days=6)
_LONG_AGO = timedelta(days=90)
_HALF_A_YEAR = timedelta(days=180)


def mention_meant(telling: Telling, mention: DateMention | None, several: bool) -> DateMention | None:
    """The date that goes for a place: none since which nobody went there, or on which a journey to several began, and
    without a journey's length."""
    since = telling.sign_at(mention) if mention else 0
    if mention and _SINCE.search(telling.code[:since]) and not _WHEN.match(telling.code, since):
        # "The first to visit P0 since 1999", but "has been in P0 since Sunday".
        return mention if telling.name == "is in" and (mention.is_weekday or mention.is_today) else None
    if mention and _is_of_the_way_home(telling) and telling.sign_at(mention) < telling.match.start("to"):
        return None
    begun = mention is not None and telling.sign_at(mention) < telling.at
    if mention and several and begun and _BEGINS_THEN.search(telling.code[: telling.at]):
        return None
    if mention and several and _STARTING_WITH.search(telling.code[: telling.match.start("to")]):
        return None
    if mention and several and _SETS_OFF_ON_TOUR.search(telling.code[: telling.match.start("to")]):
        return None
    if mention and telling.name == "P trip" and _KICKS_OFF.match(telling.code, telling.end):
        return None  # "A P0 tour set to kick off on D0": then it is only in the first of its towns.
    one = not several and _VISIT_TO.search(telling.match[0]) is not None and not _ENDS_IN.match(telling.verb)
    whole = telling.name == "begins or ends in" and not one
    whole = whole or _ENDS_A.search(telling.code[: telling.match.start("to")]) is not None  # The last of its days.
    whole = whole or _begins_a_tour(telling)
    return replace(mention, days=None) if mention and whole else mention


def _is_of_the_way_home(telling: Telling) -> bool:
    """Whether a date is that of the flight home, which is the day of the visit only if that took hours."""
    days = (
        telling.name == "home after days in" and " hour" not in telling.match[0] and " minutes" not in telling.match[0]
    )
    return days or telling.name == "home after it in"


def _is_a_caption(telling: Telling, mention: DateMention) -> bool:
    """Whether a picture's words say in the present what somebody did on a day told with its year: "A0 speaks in P0 on
    D0"."""
    named = dict(mention.parts)
    present = re.fullmatch(r"[a-z]+s(?: [a-z ]+)?|[a-z]+ing|in|at", telling.verb) is not None
    return "y_a" in named and present and not TELLS_A_PLAN.search(telling.code[: telling.at])


def _begins_a_tour(telling: Telling) -> bool:
    """Whether a place is only the first of a tour: "began a six-day tour in P0 on D0 before moving on to P1 on D1"."""
    begins = _TOUR_BEGINS.search(telling.code[: telling.match.end()].rpartition("P")[0])
    return begins is not None and _GOES_ON.match(telling.code, telling.end) is not None


def days_and_status(
    telling: Telling, mention: DateMention | None, status: Status, foreseen: bool
) -> tuple[Days | None, Status]:
    """What a date says, read in the direction of the verb, and the status that goes with it."""
    published = telling.published
    if mention is None:
        return around_today(telling), status
    if status == "made" and not foreseen and _is_of_what_comes(telling, mention):
        return None, status
    if status == "made" and published and _BEGAN.search(telling.code[telling.end : telling.sign_at(mention)]):
        begun = resolve(mention, published, "behind")
        return _fitting(mention, begun, status, published) if begun else (None, status)
    if published and status == "made" and mention.is_weekday and _AFTER_WHICH_HE_WILL.match(telling.code):
        near = resolve_nearest(mention, published)
        return near, "planned" if near and near.start > published else status
    if arrival := _arrival_after_leaving(telling, mention, published):
        if published is None or status not in {"planned", "made"} or arrival.start == published:
            return arrival, status
        return arrival, "planned" if arrival.start > published else "made"
    noun = telling.code.endswith(" with ", 0, telling.at)  # "Campaigned in P0 on D0 with stops in P1".
    present = _PRESENT.fullmatch(telling.verb) and not noun
    if status == "made" and telling.phrase.kind == "verb" and (present or _is_doing(telling)):
        just_now = telling.only_is and _was_just_now(mention, published)
        status = "planned" if _is_ahead(mention, published) and not just_now else status
    gone = status == "planned" and _GONE.match(telling.verb) and not _WILL_GO.search(telling.code[: telling.at])
    gone = gone and not TO_BE_HELD.search(telling.match[0])
    way = mention.lies
    if way and status in {"planned", "made"} and not foreseen:
        status = "planned" if way == "ahead" else "made"
    went = status == "planned" and mention.is_weekday and _WENT_THEN_TO.search(telling.code[: telling.at]) is not None
    over = status == "made" or gone or went or (status in OFF and way == "behind")
    days = resolve(mention, published, "behind" if over else "ahead")
    if (foreseen or status in OFF) and way is None and published and _is_of_any_year(mention):
        had = telling.was_set_for(mention) and _HAD_PLANNED.search(telling.code[: telling.at])
        will = _WILL_NOT.search(telling.code[: telling.at])
        side: Direction | None = "behind" if had else "ahead" if will else None
        days = resolve(mention, published, side) if side else resolve_nearest(mention, published)
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
    if status == "made" and days.start > published and "weekday" in dict(mention.parts):
        status = "planned"  # Only one year has that day on that weekday.
    if (gone or went) and days.end < published and not telling.has_several_places:
        status = "made"
    if status == "planned" and not foreseen and _is_a_caption(telling, mention) and days.end <= published:
        status = "made"
    if status == "planned" and not foreseen and _is_far_ahead(telling, mention, days, published):
        lately = resolve(mention, published, "behind")
        if lately and published - lately.end <= _LONG_AGO:
            return _fitting(mention, lately, "made", published)  # Rather lately than next year.
    told_of_past = telling.phrase.kind == "verb" and BEHIND.match(telling.verb) is not None
    told_of_past = told_of_past or _IN_ITS_COURSE.search(telling.code[: telling.at]) is not None
    if status == "made" and not told_of_past and mention.year is None and days.end < published - _LONG_AGO:
        coming = resolve(mention, published, "ahead")
        if coming and published < coming.start <= published + _LONG_AGO:
            return _fitting(mention, coming, "planned", published)  # Rather soon than nearly a year ago.
    return _fitting(mention, days, status, published)


def _is_far_ahead(telling: Telling, mention: DateMention, days: Days, published: date) -> bool:
    """Whether a day or a month told without its year, and not as a plan, would lie far ahead: "A0 meets A1 in P0 on D0"
    of a picture."""
    said = mention.year is None and (mention.names_a_month or mention.is_a_month) and mention.lies is None
    said = said and not mention.is_span and "weekday" not in dict(mention.parts)
    return said and days.start - published > _HALF_A_YEAR and not TELLS_A_PLAN.search(telling.code[: telling.at])


def _is_of_what_comes(telling: Telling, mention: DateMention) -> bool:
    """Whether a date behind a place is that of what somebody will do there, or of what begins there."""
    rest = telling.code[telling.end - 1 : telling.sign_at(mention)]
    return lies_ahead(rest)


def _is_of_any_year(mention: DateMention) -> bool:
    """Whether a date could lie ahead as well as behind: a weekday, a day or a month without its year."""
    return mention.is_weekday or (mention.year is None and (mention.names_a_month or mention.is_a_month))


def _arrival_after_leaving(telling: Telling, mention: DateMention, published: date | None) -> Days | None:
    """The day of arriving, counted from that of leaving: "left P0 on Monday for P1 , on Tuesday"; or that on which a
    journey ends, from its first."""
    if not mention.is_weekday:
        return None
    ending = _ENDING.match(telling.verb) is not None
    left = _BEGAN_ON.search(telling.code[: telling.at]) if ending else _LEFT_ON.match(telling.code, telling.at)
    leaving = telling.sentence.dates[int(left[1])] if left else None
    if leaving is None or leaving is mention or telling.sign_at(mention) < telling.match.start("to"):
        return None
    day = resolve(leaving, published, "behind")
    return resolve(mention, day.start, "ahead") if day and day.precision == "day" else None


def _fitting(mention: DateMention, days: Days, status: Status, published: date) -> tuple[Days | None, Status]:
    return (days if fits(mention, days, status, published) else None), status


def _is_to_come(telling: Telling) -> bool:
    """Whether the words before a place leave no doubt that a plan is told."""
    said = telling.code[: telling.match.start("to")]
    if _WAS_TO.search(telling.code[: telling.at]):
        return False  # "On Tuesday , he was to travel", written on Wednesday.
    present = _PRESENT.fullmatch(telling.verb) or _MOVES.match(f"{telling.verb} ")
    return present is not None or TELLS_A_PLAN.search(said) is not None


def _was_just_now(mention: DateMention, published: date | None) -> bool:
    """Whether a weekday was the day before the report: "is in P0 on Tuesday", of a Wednesday."""
    days = resolve(mention, published, "behind") if mention.is_weekday else None
    return days is not None and published is not None and published - days.start <= timedelta(days=1)


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
