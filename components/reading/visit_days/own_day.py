"""The date that stands right beside a place is that place's own: "in P0 on D0", "P0 ( D0 )", "D0 's concert in P0".

Where several places share as many days ("Leeds and York on 6 and 9 June") each has its own. Other dates of a sentence
have to be found by its clauses; none of those is a date that another place has for its own.
"""

from __future__ import annotations

from components.reading.dates.mention import DateMention, days_listed
from components.reading.names.marked import Marked
from components.reading.names.toponyms import lies_in
from components.reading.vocabulary.regex import regex

_VISIT = (
    r"(?:visit|trip|stop|stopover|concert|show|gig|match|game|talks|meeting|rally|speech|dinner|lunch|reading|recital|"
    r"performance|mass|ceremony|appearance|date|engagement|lecture|summit|conference)"
)
_BEHIND = regex(  # Not "P0 , D0 's capital of culture", which says what the place is.
    r" (?!, (?:D\d+ 's|on D\d+ (?:the )?P\d) )(?:[,(] )?"
    r"(?:(?:on|from|for|over|during|between|early|late|this|both|(?:in|at|towards) the) ){0,2}D(\d+)(?= )"
    r"(?! (?:he|she|they|it|we|A\d+|the|in|at) )"
    r"| (?:\( )?(?:on|from|for|over|during) D(\d+)(?= )"
    # "The visit to P0 , originally scheduled for D0 , will now take place on D1".
    r"| , (?:originally|initially|first) (?:scheduled|planned|set|due|foreseen) (?:for|on) D\d+ , "
    r"(?:will|is|was|has) (?:(?!D\d)[a-z]+ ){1,6}D(\d+)(?= )"
    r"| (?:show|concert|gig|date|match|leg|stop) \( (?:on )?D(\d+)(?= \) )"
    r"|(?: P\d+)? , (?:the|a|an|his|her|their|its|N\d+) "
    r"(?:(?:(?<= near )|(?<= of )|(?<= in )|(?<= from )|(?<= outside ))P\d+ |"
    r"(?!P\d|D\d|,|;|who|which|where)\S+ ){1,16}, (?:on|from|for) D(\d+)(?= )"
    r"| , (?:(?!P\d|D\d|,|;|who|which|where)\S+ ){1,10}, "
    r"(?:is|are|was|were|will be|has been|takes place|begins|starts) (?:(?:set|scheduled|planned|due|expected) )?"
    r"(?:for |on |to begin on )?D(\d+)(?= )"
    r"| for an? (?:[a-z-]+ ){0,3}(?:visit|trip|stay) during which (?:he|she|they|A\d+) "
    r"(?:(?!P\d|D\d|;)\S+ ){1,14}?(?:on )?D(\d+)(?= )"
    r"| , (?:(?!P\d|D\d|;|who|which|where)\S+ ){1,14}, where (?:he|she|they|A\d+) (?:will|is to|are to) "
    r"(?:stay|remain|be) (?:from )?D(\d+)(?= )"
    r"|(?: P\d+)?(?: ,)? (?:which|that) (?:\w+ ){0,2}(?:starts?|started|begins?|began|opens?|opened|takes? place|"
    r"took place|runs?|ran|held|holds?|is|falls|due|off|way) "
    r"(?:(?:on|from|for) )?D(\d+)(?= )"
)
_BEFORE = regex(
    r" D(\d+) 's (?:(?!and|but|P\d|D\d|[,;:])\S+ ){0,4}(?:in|at|to) (?:the )?$"
    r"| D(\d+) (?:(?:morning|afternoon|evening|night|lunchtime) )?(?:(?!and|but|on|in|at|to|he|she|they|"
    r"after |before |during |following |because |when |while |since |despite )[a-z-]+ ){0,2}"
    rf"{_VISIT} (?:in|at|to) (?:the )?$"
    r"| D(\d+) (?:around|through|across|along|round|past|inside) (?:(?!and|but|P\d|D\d|[,;:]|\w+ed )\S+ ){1,5}"
    r"(?:in|of|at) (?:the )?$"
    rf"| D(\d+) by (?:an? )?(?:[a-z-]+ ){{0,3}}{_VISIT} (?:in|at|to) (?:the )?$"
    r"| (?:(?<= P\d , )|(?<= P\d , and ))D(\d+) at (?:the )?(?:(?:(?!(?:and|or) )[a-z-]+ |x ){0,4}in (?:the )?)?$"
    r"| (?:stop|leg|destination|stage|station) (?:of (?:[a-z-]+ ){1,3})?\( (?:on |from )?D(\d+) \) "
    r"(?:is|was|will be|takes (?:him|her|them) to) (?:in |to )?(?:the )?$"
    r"| (?<!P\d )(?<!P\d on )D(\d+) (?:(?:morning|evening|afternoon|night) )?(?:, )?(?:in|at) (?:the )?$"
)
# "Tickets go on sale on D0 for the show in P0", "announced on D0 a show in P0".
_TOLD_OR_SOLD = regex(r" (?:sale|announced|announces) (?:on )?$")
# The day somebody leaves a place is that of where he goes.
_LEFT = regex(r" (?:from|out of|leav\w+|left|depart\w*|quit\w*) (?:the )?$")
# "A0 of P0 on D0 called": that is of whom it is told.
_OF_SOMEBODY = regex(r" A\d+ of (?:the )?$")

# "The second day of her visit to P0 , which began on D0": counted from there, and no day of its own.
_ON_A_LATER_DAY = regex(
    r" (?:second|third|fourth|fifth|last|final|closing) day of (?:[a-z0-9'-]+ |N\d+ |A\d+ ){1,6}(?:to|in|of) (?:the )?$"
)

_BEGAN = regex(r" , (?:which|that) (?:had )?(?:began|begun|started|opened) ")

# "D0 from D1".
_IN_IT = regex(r" D(\d+) (?:, )?(?:(?:from|on|between) )?D(\d+)(?= )")
_LATER = regex(r" (?:(?:on )?the (?:next|following) (?:day|morning|evening)|[a-z]+ (?:days?|weeks?) later) ")

# "In P0 for the conference on P1 on D0".
_TOPIC = regex(
    r" (?:x|conference|summit|talks|meeting|forum|session|debate|symposium) (?:on|about) (?:the )?$|"
    r" (?:via|but not) (?:the )?$|"
    # "En route to P0 on D0 , he stops in P1".
    r" (?:en route|on (?:his|her|their|the) way|before (?:flying|travelling|heading|going)) to (?:the )?$"
)

# "At P0 outside P1 on D0".
_OUTSIDE = regex(r" P(\d+) (?:just )?(?:outside|near|north of|south of|east of|west of) (?:the )?$")


def is_counted(sentence: Marked, number: int) -> bool:
    """Whether the day right behind a place is counted from another: "P0 on D0 and P1 a day later"."""
    sign = f" P{number} "
    at = sentence.code.find(sign)
    return at >= 0 and _LATER.match(sentence.code, at + len(sign) - 1) is not None


def own_date(sentence: Marked, number: int) -> int | None:
    """Which of the sentence's dates is that place's own; None where none is."""
    if not sentence.dates:
        return None
    code = sentence.code
    at = code.find(f" P{number} ")
    if at < 0:
        return None
    if any(way.search(code, 0, at + 1) for way in (_LEFT, _OF_SOMEBODY)):
        return None
    if _BEGAN.match(code, at + len(f" P{number}")) and _ON_A_LATER_DAY.search(code, 0, at + 1):
        return None
    before = _BEFORE.search(code[: at + 1])
    if before and not _TOLD_OR_SOLD.search(code, 0, before.start() + 1):
        return int(before[before.lastindex or 1])
    behind = _BEHIND.match(code, at + len(f" P{number}"))
    return nearer(sentence, int(behind[behind.lastindex or 1])) if behind else None


def nearer(sentence: Marked, date: int) -> int:
    """The date that says more nearly which days of a week or month are meant: "next week from D1"."""
    mention = sentence.dates[date]
    pairs = _IN_IT.finditer(sentence.code) if mention.is_a_week or mention.is_a_month else ()
    return next((int(pair[2]) for pair in pairs if int(pair[1]) == date), date)


def owned_by_others(sentence: Marked, places: list[int]) -> set[int]:
    """The dates that are other places' own, where none of `places` lies in those."""
    others = (
        own_date(sentence, n)
        for n, other in enumerate(sentence.places)
        if n not in places
        and not any(lies_in(sentence.places[m].place, other.place) for m in places)
        and not _TOPIC.search(sentence.code[: sentence.code.find(f" P{n} ") + 1])
        and not _says_where(sentence, n, places)
    )
    return {date for date in others if date is not None}


def _says_where(sentence: Marked, number: int, places: list[int]) -> bool:
    """Whether a place only says where one of `places` lies: "P0 outside P1"."""
    outside = _OUTSIDE.search(sentence.code[: sentence.code.find(f" P{number} ") + 1])
    return outside is not None and int(outside[1]) in places


def shared_out(mention: DateMention, places: list[int]) -> dict[int, DateMention]:
    """The days said of several places at once: each its own where there are as many, else the span for all."""
    each = days_listed(mention)
    if len(each) > 1 and len(each) == len(places):
        return dict(zip(places, each, strict=True))
    return dict.fromkeys(places, mention) if len(each) < 3 or len(places) == 1 else {}
