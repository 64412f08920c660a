"""Words that lead to a place where nobody comes: where others are at home or announce it, what lies beside or so far
from the way, what a work is called after, where clocks say something else.
"""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

_NEAR, _REACH = 40, 140  # characters before the place
_GIVEN_OUT = regex(
    r" (?:programmes?|programs?|itinerary|schedules?|list|agenda|timetable|announcement|dates|plans|tickets|notice|"
    r"circular|bulletin|calendar)(?: (?:that|which))?(?: (?:was|were|had|been|has|first|officially|just))* "
    r"(?:handed out|given out|issued|released|published|distributed|announced|printed|circulated|drawn up|put out|"
    r"unveiled|posted|sent out|made public|obtained|presented|made known|went out|on sale) (?:D\d+ )?"
    r"(?:by (?:the )?(?:\S+ ){1,4}?)?(?:in|at|from) (?:the )?$"
)
_BORDERS = regex(r" (?:bordering|adjoining|overlooking|facing)(?: on| onto)? (?:the )?$")
# "To P0 , near the border with P1".
_BORDER_WITH = regex(r" (?:borders?|frontiers?) (?:with|of) (?:the )?(?:P\d+ (?:,|and|, and) (?:the )?)*$")
# "At 11 am ( 2:30 pm in P1 )": what the clocks say there.
_CLOCK = regex(r" \( (?:[^()]* )?\d[\d.:]*(?: ?[ap] ?\.? ?m ?\.?| hours| gmt)? in (?:the )?$")
# "Some 950 kilometers northeast of the N0 capital of P0".
_SO_FAR_FROM = regex(
    r" (?:kilomet(?:er|re)s?|kms?|miles?) (?:[a-z-]+ ){0,2}?(?:of|from) (?:(?:the|its|N\d+|[a-z-]+) ){0,5}?$"
)
_WORK = regex(r" (?:record|album|single|ep|lp|song|track|novel|musical) ,?(?: [\"'])? ?$")
# "Ann Lee , the envoy to P0".
_ENVOY_TO = regex(
    r"(?:(?:^| ,) the (?:(?:N\d+|x|new|newly|appointed|special|former|top|chief|u\.n\.|un|u\.s\.|eu) ){0,3}?A\d+|"
    r" (?:the|an?|its|his|her|their) (?:(?!of )[a-z.-]+ ){0,3}?"
    r"(?:envoy|ambassador|adviser|advisor|aide|emissary|representative|coordinator|mediator)) (?:to|for) (?:the )?$"
)
# "The embassy in P0 said", but not "had lunch at the N0 embassy in P0".
_SPEAKERS = regex(
    r" (?:ministry|(?<! at the )(?<! at the N\d )(?<! inside the )(?<! to the )(?<! new )embassy|"
    r"spokes(?:man|woman|person)) in (?:the )?$"
)
_OUTSIDE = regex(
    r" (?:visit|trip|journey|tour|appearance|engagement|concert|show)s? (?:[a-z]+ )?outside (?:of )?(?:the )?$"
)
# "In P0 , northwest of the capital P1".
_SIDE_OF = regex(r" (?:north|south|east|west)(?:-?(?:east|west))? of (?:(?:the|its|N\d+|[a-z-]+) ){0,4}?$")
# "Said at his office in P0": there somebody is at home.
_AT_HIS_OFFICE = regex(
    r" (?:his|her|their) (?:own |official |private )?(?:offices?|home|house|residence|headquarters|desk|cathedral|"
    r"parish) in (?:the )?$"
)
# "Will talk of his boyhood in P0 and P1", "met veterans of the contingent in P0".
_ELSEWHERE_ONCE = regex(
    r" (?:(?:boyhood|childhood|girlhood|youth|upbringing|early (?:life|years)|schooldays|student days)|"
    r"(?:veterans|families|widows|survivors|victims) of (?:the )?(?:[a-z-]+ |N\d+ |x ){0,3}?"
    r"(?:contingents?|troops|forces|wars?|mission|battles?|campaigns?|massacres?|attacks?|earthquakes?|floods?)) "
    r"in (?:the )?(?:P\d+ (?:,|and|, and) )*$"
)
# "Goes ahead despite a row over a church in P0".
_ROW_OVER = regex(
    r" (?:row|dispute|spat|quarrel|controversy|outcry|anger|uproar|protests?|clashes|debate) (?:over|about|around) "
    r"[^,;.]{1,60} in (?:the )?$"
)
# "Mail from families in P0 and P1".
_OF_FAMILIES = regex(
    r" from (?:(?:the|his|her|their) )?(?:families|relatives|parents|villagers|people|fans|residents|farmers|schools|"
    r"churches|readers|donors|supporters|colleagues|well-wishers|friends) in (?:the )?(?:P\d+ (?:,|and|, and) )*$"
)
_IN_TOUCH = regex(
    r" (?:kept|keeps|keeping|remained|stayed) in (?:[a-z]+ )?(?:touch|contact) with [^,;.]{1,60} in (?:the )?$"
)
# "A lawmaker in P0 said that permits would be reviewed".
_SOMEBODY_IN = regex(
    r" (?:an?|another|one) (?:[a-z-]+ |N\d+ ){0,2}?(?:lawmaker|official|minister|court|judge|newspaper|magazine|paper|"
    r"journalist|reporter|analyst|expert|professor|spokesman|spokeswoman|source|diplomat|aide|prosecutor|resident|"
    r"witness|reviewer|critic|writer) in (?:the )?$"
)
_STAYS_INSTEAD = regex(r" (?:instead|rather) (?:stay|remain)(?:s|ed|ing)? in (?:the )?$")
_HOUSEHOLD_NAME = regex(r" household names? in (?:the )?$")
# "The head of a network in P0".
_AT_THE_HEAD = regex(
    r" (?:head|director|chair|chairman|chairwoman|founder|co-founder|professor|editor|dean|curator) (?:of|at) "
    r"(?:the |an? )?(?:(?!(?:met|held|spoke|said|visited|arrived|will|would|was|is|has|had|in|at) )"
    r"(?:[a-z'-]+|x) ){1,8}in (?:the )?$"
)
# "The ambassador to the x agencies in P0".
_ENVOY_TO_BODY = regex(
    r"(?: (?:ambassador|envoy|representative|delegate|adviser)| A\d+) to the (?:(?!P\d|A\d)[^\s,;]+ ){1,6}"
    r"in (?:the )?$"
)
# "Before that she held posts with the company in P0 and P1".
_HELD_POSTS = regex(
    r" (?:held|had|occupied|filled) (?:[a-z-]+ ){0,3}?(?:posts|positions|jobs|roles|appointments) "
    r"(?:(?:with|at|for) [^,;.]{1,40} )?in (?:the )?(?:P\d+ (?:,|and|, and) (?:the )?)*$"
)
_DEPLOYED_TO = regex(
    r" (?!(?:is|was|has) )[a-z]+s (?:who are )?(?:preparing|waiting|about|set) to "
    r"(?:deploy|be deployed|be sent|leave|travel|go) (?:to|for) (?:the )?$"
)
# "Opened an embassy in P0".
_OPENED = regex(r" (?:re)?(?:open|inaugurat)\w* (?:an?|its|the|his|her|their) (?:N\d+ )?embassy in (?:the )?$")
# Those behind which a place, or a list of places, is led to by "in".
_OF_OTHERS_IN = (
    _AT_HIS_OFFICE,
    _SOMEBODY_IN,
    _STAYS_INSTEAD,
    _HOUSEHOLD_NAME,
    _AT_THE_HEAD,
    _OF_FAMILIES,
    _IN_TOUCH,
    _ROW_OVER,
    _ELSEWHERE_ONCE,
    _HELD_POSTS,
    _ENVOY_TO_BODY,
    _SPEAKERS,
)
_OF_OTHERS = (
    _OUTSIDE,
    _GIVEN_OUT,
    _WORK,
    _CLOCK,
    _BORDERS,
    _BORDER_WITH,
    _SO_FAR_FROM,
    _SIDE_OF,
    _ENVOY_TO,
    _DEPLOYED_TO,
)


def leads_past(led: str) -> bool:
    """Whether `led`, all that its sentence says before a place, takes nobody there, however sure a claim is."""
    begin = len(led) - _REACH
    if any(words.search(led, begin) for words in _OF_OTHERS):
        return True
    if " in " not in led[-_NEAR:] or _OPENED.search(led, begin):
        return False
    return any(words.search(led, begin) for words in _OF_OTHERS_IN)
