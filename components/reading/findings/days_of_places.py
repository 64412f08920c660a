"""The days of one of the places that a phrase tells of: none where the date is that of leaving, of coming home or of a
journey to several."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from components.reading.dates.days import Days, several, single
from components.reading.dates.mention import DateMention
from components.reading.findings.telling import Telling
from components.reading.status.statuses import OFF, Status
from components.reading.visit_days.days_said import JOURNEY, SETS_OFF
from components.reading.visit_days.own_day import own_date
from components.reading.visit_days.prolonging import prolonged
from components.reading.vocabulary.regex import regex

_LEAVING = regex(rf"(?:{SETS_OFF}|embark\w*|off)$")
# "A D0 concert in P0", "the one on D0 in P0", "tour dates D0 – P0 , P1 and P2": the day of what is called off.
_SET_FOR = regex(
    r" D\d+ (?:(?:'s )?(?:\( D\d+ \) )?(?!an? |the |his |her |their |"
    r"(?:cancel|postpon|call|scrap|shelv|drop|put|defer|abandon|delay)\w* )(?:[a-z-]+ ){0,2}?"
    r"(?:visit|trip|tour|stop|concert|show|match|meeting) [^,;]*|(?:[-–—:(,] )*(?:(?:in|at|to) )?(?:the )?)$"
)
_BEGINS = regex(
    r" (?:(?:beg[aiu]n|start|open|launch|kick|embark|set)\w* (?:off |out )?(?:on )?(?:an?|his|her|their|the)|"
    rf"{SETS_OFF} (?:[^\s,;.]+ ){{1,8}}(?:on|for) (?:an?|his|her|their)) "
    rf"(?:[^\s,;.]+ ){{0,6}}{JOURNEY} (?:to|of|through|in|around) (?:the )?$"
)
# "On D0 the tour begins in P0 and he will visit P1 , P2 and P3".
_BEGINS_IN_ONE = regex(
    r" (?:beg[aiu]n|start|open|kick)\w* (?:off )?(?:(?:his|her|their|the|an?) )?(?:[a-z-]+ ){0,3}"
    r"(?:in|at|from) (?:the )?P\d+ (?:, P\d+ )?(?:, )?(?:and|then|before) "
)
# "Arrives at home on D0 after completing a tour of P0 and P1".
_AFTER_TOUR = regex(
    r" D\d+ (?:[a-z]+ )?(?:after|following) (?:completing|concluding|ending|finishing|wrapping up) "
    r"(?:an?|his|her|their|the) [^,;]{0,60}$"
)
# "Days after visiting P0 , A0 met his ministers on D0": by then the visit is over.
_ONCE_OVER = regex(
    r"^ (?:(?:fresh|just|shortly|soon|back|hours|days|weeks|months|(?:an?|one|two|three|several|few) "
    r"(?:few )?(?:hours?|days?|weeks?|months?)) )*(?:after|following|from|off) "
    r"(?:visiting|touring|(?:(?:an?|his|her|their|the) (?:[a-z0-9-]+ |N\d+ ){0,4}?)?(?:visits?|trips?|tours?|stay) "
    r"(?:to|of|in)) (?:the )?$"
)
_NEXT_CLAUSE = regex(r"[^;]*? , (?:[^\s,;]+ )+?D\d")
# "Returned on D0 from a trip to P0".
_CAME_HOME = regex(
    r" (?:return(?:s|ed|ing)?|(?:back|home)|c[ao]mes? (?:back|home)|(?:flew|flies|flown|went|got) (?:back|home)) "
    r"(?:home |to P\d+ |late |early |only )*(?:on )?(?P<day>D\d+) from (?:an?|his|her|their|the) (?:[^\s,;.]+ ){1,8}$"
)
# "Left P0 on D0 and visited P1 and P2": nobody is in both on the day of leaving.
_LEFT_AND = regex(r" (?:left|departed|set off|set out) (?:from )?(?:the )?(?:P\d+ |home )?(?:on )?D\d+ and (?:then )?$")
_TOUR_INCLUDES = regex(
    r" (?:that|which) (?:will )?(?:also )?(?:includes?|takes? in|covers?|takes? (?:him|her|them) to) "
)
_PLACE = regex(r" P\d+ (?!'s )")
_SEVERAL = 3
_SIX_DAYS = timedelta(days=6)


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
    if status in OFF and not foreseen:
        yesterday = dict(mention.parts).get("rel_day", "").lower().startswith("yesterday")
        own = own_date(telling.sentence, index)
        beside = own is not None and telling.sentence.dates[own] == mention
        right_behind = mention.is_a_month and beside
        exact = days.precision == "day" or mention.lies == "ahead" or mention.is_a_weekend or right_behind
        was = telling.published is not None and days.end < telling.published  # Else it may be when it was called off.
        said_after = mention.start > place.start and exact and not yesterday and (beside or not was)
        said_after = said_after or telling.was_set_for(mention)
        if not (said_after or _SET_FOR.search(code[: telling.match.start("to")])):
            return None
    came_home = telling.name == "back from"
    came_from = telling.name == "in P, he" and telling.verb == "from"  # Then they were elsewhere.
    left_for_several = telling.name in {"goes to", "leaves for talks in", "departure for"} and _LEAVING.match(
        telling.verb
    )
    alone = places == 1 and place.place.precision != "region"
    gone_on = telling.name == "after P, he goes" and own_date(telling.sentence, index) is None
    if came_home or came_from or gone_on or (left_for_several and not alone):
        return None
    if _AFTER_TOUR.search(code[: telling.match.start("to")]):
        return None
    if _ONCE_OVER.match(code[: telling.match.start("to")]) and _NEXT_CLAUSE.match(
        code[telling.end : telling.sign_at(mention) + 2]
    ):
        return None
    home = _CAME_HOME.search(code[: telling.match.start("to")])
    if home and telling.sign_at(mention) == home.start("day"):
        return None
    if places > 1 and _LEFT_AND.search(code[: telling.start]):
        return None
    if single(days) and mention.end < place.start and _is_of_the_rest_of_a_tour(telling, mention, places):
        return None
    if places > 1 and mention.opening:
        return None  # When a whole journey begins.
    if places > 1 and several(days) and not _is_its_own(telling, index, mention):
        # In these days, but nobody knows on which; more than a week is the journey's.
        return replace(days, precision="week") if days.end - days.start <= _SIX_DAYS else None
    if places >= _SEVERAL and days.precision == "day" and place.place.precision == "country":
        if mention not in telling.sentence.dates:
            return days  # "P0 , P1 and P2 on 14 , 15 and 16 May": each has its own.
        each = {own_date(telling.sentence, int(sign[1:])) for sign, _ in telling.listed if sign[0] == "P"} - {None}
        return days if len(each) > 1 else None  # Nobody is in three countries on one day.
    before = code[: telling.match.start("to")]
    if places > 1 and days.start == days.end and (_BEGINS.search(before) or _BEGINS_IN_ONE.search(before)):
        return None  # A journey to several begins then.
    return prolonged(days, telling.sentence, telling.match.end()) if places == 1 else days


def _is_of_the_rest_of_a_tour(telling: Telling, mention: DateMention, places: int) -> bool:
    """Whether a day is that of where a tour begins: "on D0 he arrived in P0 , on a tour that includes P1 and P2", "left
    D0 for P0 on a tour which will also take him to P1"."""
    if places > 1 and _TOUR_INCLUDES.search(telling.match[0]):
        return True
    before = telling.code[telling.sign_at(mention) : telling.match.start("to")]
    return telling.name == "takes him to" and _PLACE.search(before) is not None


def _is_its_own(telling: Telling, index: int, mention: DateMention) -> bool:
    """Whether a date stands right beside the place, and not behind several: "Oslo May 3-11 and Lima May 12-20"."""
    own = own_date(telling.sentence, index)
    others = {own_date(telling.sentence, int(sign[1:])) for sign, _ in telling.listed if sign[0] == "P"} - {own, None}
    return own is not None and bool(others) and telling.sentence.dates[own].start == mention.start
