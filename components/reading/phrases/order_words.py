"""Words by which a sentence says where in a journey a place comes: first, last, before or after the rest of it."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase
from components.reading.status.journey_tense import ON_THE_WAY
from components.reading.vocabulary.regex import regex

_LAST = regex(r"conclud|^end|^finish|^wrap|^w(?:ind|ound)|^cap|culminat|round\w* off|^clos|final|last|^lead")
_FIRST = regex(r"^begin|^began|^begun|^start|^kick|^launch|^open|first|initial")
# "Starts the week in P0": of the week, not of the journey.
_OF_A_DAY = regex(r"\S+ (?:the|his|her|their) (?:week|day|morning|afternoon|evening|year) ")
# "Opens his Eastern visit in P0", "rounds off day one in P0": of a part of it.
_OF_A_PART = regex(
    r"\S+(?: off| up)? (?:(?:the|his|her|their) |A\d+ 's |(?=day ))"
    r"(?:work of |(?:first|second|third|fourth|final|last) )?"
    r"(?:day |(?:[a-z-]+ )?(?:x |P\d+ )+(?:visit|tour|trip|leg) )"
)
# "Wrapped up a visit to P0 and flew to P1".
_GOES_ON = regex(
    r"[^;\"]* (?:and (?:(?:will|then|later|now) )*(?:fl(?:ew|y|ies)|travel(?:l?ed|s)?|left|leaves?|went|go(?:es)?|"
    r"head(?:ed|s)?|depart(?:ed|s)?|move[ds]?|proceed(?:ed|s)?|continue[ds]?)|"
    r"before (?:later )?(?:flying|travell?ing|leaving|going|heading|departing|moving|proceeding|continuing))"
    r"(?: on| onwards?| overland| by \w+| directly| straight)? (?:to|for) (?:the )?P\d"
)
_ON_WAY_HOME = regex(r" on (?:his|her|their) way (?:home|back) ")
# "After which he will visit P0" comes next.
_AFTER_OTHERS = regex(r" (?:(?:after|following)(?! (?:which|that|this) )|having)(?: \S+){0,3} $")
# "Flew to P0 from talks with A0 in P1".
_FROM_TALKS = regex(r" from (?:talks|meetings?|discussions|consultations|an? \w+)(?: with)?(?: \S+){0,5} $")
# "Before arriving in P0 , she visited P1", "prior to her arrival in P0 she visited P1".
_BEFORE_COMING = regex(r" (?:before|prior to|ahead of) (?:(?:his|her|their) )?")
_BEFORE_OTHERS = regex(r" (?:earlier D\d+|prior to P\d+|before that) ")
_BEFORE_THAT = regex(r" (?:but |and )?(?:before|prior to) that (?:, )?(?:he|she|they|A\d+) ")  # Before all told so far.
_FINALLY = regex(r" (?:finally|lastly) ,? ?(?:\S+ ){0,3}$")
_FINALLY_FIRST = regex(r" (?:lastly|finally) ")
_FINAL_STOP = regex(r" (?:final|last) (?:stop|leg|destination|day) ")
# "On his first stop , he met A0 in P0".
_ON_A_STOP = regex(
    r" (?:on|at|for|in|during) (?:the|his|her|their) (?P<which>first|opening|last|final) (?:stop|leg)"
    r"(?: (?:of|on) (?:the|his|her|their|an?) (?:(?!and )[a-z-]+ |x ){0,4}(?:tour|trip|visit|journey|swing))? , "
)
_VISITS_FIRST = regex(
    r" (?:first|initially) (?:travel|go|fly|head|arrive|stop|land|leg)| initially visit|"
    r"(?<! his)(?<! her)(?<! their)(?<! 's) first visit"  # "Her first visit to P0 was in D0".
)
# "Arrived in P0 on D0 from P1 , where he had".
_COMES_FROM = regex(
    r" (?:arriv|land|came|come|fl[yei]|flew|travel)[a-z]* (?:[^\s;]+ ){0,8}?from (?:the )?(?:P\d+ (?:, )?)?$"
)
# "On the last stop of a tour that has taken him to P0 and P1".
_TOURS = frozenset({"trip to", "takes him to", "trip includes"})
_HAS_TAKEN = regex(
    r"[a-z ]{0,40}(?:that|which) (?:has|have|had) (?:(?:already|also|so far) )?(?:taken|included|brought|led) "
)
# "The last leg of a tour that took him to P0".
_THAT_TOOK = regex(r" (?:that|which) (?:(?:has|have|had) (?:(?:already|also|so far) )?)?$")
_TOOK = frozenset({"took", "taken", "brought", "led"})
_PLACES_LEFT = frozenset({"after P, he goes", "goes from P to", "arrives from P"})
_IS_BOUND = regex(r" (?:is|are|was|were) (?:now |then )?$")  # "Is bound for P0", and nobody says after where.


def order_said(code: str, at: int, phrase: Phrase, verb: str) -> str | None:
    """ "first" or "last" of the journey, "before" or "after" the sentence's other places, None when nothing says."""
    if _OF_A_DAY.match(code, at) or _OF_A_PART.match(code, at):
        return None
    if phrase.kind == "order" and code[:at].endswith(" before "):
        return "after"  # "Before starting a visit to P0".
    if phrase.kind == "order":
        if phrase.name == "begins or ends in" and ("final" in verb or "last" in verb):
            return "last"
        if _LAST.search(verb):
            return None if _GOES_ON.match(code, at) else "last"
        return "first" if _FIRST.search(verb) else None
    took = phrase.name == "takes him to" and verb in _TOOK and _THAT_TOOK.search(code[:at])
    if took or (phrase.name in _TOURS and _HAS_TAKEN.match(code, at)):
        return "before"
    if phrase.name in _PLACES_LEFT or (phrase.name == "in P, he" and verb == "from"):
        return "before"
    if phrase.kind == "where" and (comes := _COMES_FROM.search(code[:at])):
        return "before" if " P" in comes[0].partition(" from ")[0] else "first"
    if _BEFORE_THAT.match(code):
        return "first"
    near = code[max(0, at - 40) : at + len(verb) + 30]
    before = code[max(0, at - 30) : at]
    if _ON_WAY_HOME.search(code, at):
        return "last"
    if _FROM_TALKS.search(code[max(0, at - 70) : at]):
        return "before"
    if _AFTER_OTHERS.search(before) or _BEFORE_OTHERS.search(near):
        return "before"
    if verb == "bound" and _IS_BOUND.search(before):
        return None
    if verb in ON_THE_WAY or _BEFORE_COMING.fullmatch(code[:at]):
        return "after"
    if _FINALLY.search(before) or _FINALLY_FIRST.match(code):
        return "last"
    if phrase.kind == "noun" and _FINAL_STOP.search(near):
        return "last"
    if (on_a_stop := _ON_A_STOP.match(code)) and " P" not in code[:at]:
        return "last" if on_a_stop["which"] in {"last", "final"} else "first"
    if _VISITS_FIRST.search(near):
        return "first"
    return None
