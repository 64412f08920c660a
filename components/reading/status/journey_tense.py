"""Whether the noun of a journey tells of one that is behind whoever made it, under way or still to come."""

from __future__ import annotations

from components.reading.status.past_forms import IRREGULAR, has_happened, tells_past
from components.reading.status.statuses import Status
from components.reading.status.verb import AHEAD, IS_NOUN, Verb
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

# "On the second day of a visit", "began a visit and will go on".
_UNDER_WAY = regex(
    r" (?:(?:,|is|are|was|were|(?:has|have|had) been) (?:currently |now |still |already )?on|"
    r"winding up|wrapping up|completing|concluding|at the (?:end|start|beginning) of|"
    r"on the (?:first|second|third|fourth|final|last|opening) (?:day|leg|stage) of|"
    r"(?:is|are) (?:also )?(?:paying|undertaking|making)|(?:in the middle|midway through|halfway through)(?: of)?|"
    r"(?:has|have|had) (?:extended|prolonged)|began|begun|started|opened|ended|concluded|completed|continued|resumed) "
    r"(?:(?:an?|his|her|their|the) (?:[^\s,;]+ ){0,4}|(?:[a-z-]+ ){0,2})$"
)
# "Headed to x D0 for a six-concert tour through P0".
_WENT_FOR = regex(
    r" (?:headed|travell?ed|flew|went|came|sailed|drove) (?:out |over )?to (?:the )?(?:x |P\d+ |[a-z]+ ){1,3}?"
    r"(?:(?:on |in )?D\d+ )?(?:for|on) (?:an?|his|her|their) (?:[^\s,;]+ ){0,4}$"
)
# "Is completing a visit to P0 by celebrating in P1".
_ENDS_BY = regex(
    r" (?:(?:is|are|was|were) )?(?:complet|conclud|end|finish|clos|wrapp|continu)(?:ing|ed)(?: (?:up|off))? "
    r"(?:an?|his|her|their|the) [^;]{1,60} by (?:also )?$"
)
_OCCASIONS = frozenset({"shows", "concerts", "gigs", "dates", "trips", "appearances", "legs", "engagements"})
_JOURNEYS = frozenset({"trip", "tour", "visit", "journey", "leg"})
# "And made stops in", "returned from his two-nation visit to", "comes on the back of his recent visits to", "wrapped up
# a tour , with stops in".
_MADE_JOURNEYS = regex(
    r" (?:made|paid|undertook|completed|(?:trip|tour|visit|journey) (?:included|featured|took in)|"
    r"(?:returned|(?:came|flew|is|are|just) (?:back|home)|(?:back|home) fresh)(?: [^,;]{1,40})? from)"
    r"(?: (?!to )[a-z0-9-]+){0,6} $"
    r"| (?:completed|concluded|ended|finished|wrapped up|brought|took|led|carried) [^;]{1,80} , with (?:[a-z-]+ ){0,2}$"
    r"| (?:his|her|their|A\d+ 's) (?:recent|just-concluded|recently concluded) (?:[a-z-]+ ){0,2}$"
)
ON_THE_WAY = frozenset({"way", "en route", "bound"})
_MADE_HIS_WAY = regex(r" (?:made|wound|worked|fought|found|picked) (?:his|her|its|their) $")
_WAS_ON_HIS_WAY = regex(r" (?:was|were) (?:already |still |now )?on (?:his|her|its|their) $")
_DID_NOT_ARRIVE = regex(r" (?:when|but|where|until) ")
_NEAR = 60  # characters
_ON_HIS_WAY = regex(r" (?:on (?:his|her|their|the) way|en route) $")
_STOPS = words("stop stops visit visits trip trips tour tours stopover stopovers mission missions pilgrimage journey")
# "The trip wound up in", "the trip follows a tour that also included".
_WAS_JOURNEY = regex(
    r"(?:trip|tour|visit|journey|stay) (?:(?:to|of|in|[PD]\d+|and|,) )*is (?:nearly|almost|now|finally|all)? ?over |"
    r"(?:(?:trip|tour|visit|journey) (?:follow(?:s|ed)|comes after) an? (?:[a-z-]+ ){0,3}?)?"
    r"(?:trip|tour|visit|journey|mission|leg|itinerary|programme|program|schedule) "
    r"(?:(?:to|of|in|[PD]\d+|and|,) )*(?:(?:that|which) (?=(?:also )?included ))?(?:(?:then|also|only|just) )?"
    rf"(?:(?!was |were )(?:\w+ed|{IRREGULAR}) |(?:was|were) (?:to (?=(?:the )?P\d)|"
    rf"(?!to |due |set |scheduled |expected |planned |called |cancelled |postponed |put )\w+ ))"
)
# "Is back home following the third leg of his tour in P0".
_AFTER_LEG = regex(r" (?:after|following|follows|followed) (?:the|an?|his|her|their|A\d+ 's) (?:[^\s,;]+ ){0,7}$")
# "Travels to P0 , where he once worked , and to P1".
_WHERE = regex(r" , where [^,;]*$")
# "Left for P0 , from where he flies to P1".
_FROM_WHERE_HE_GOES = regex(
    r" , (?:from )?where (?:he|she|they|A\d+) (?:then |will |is to |are to )?"
    r"(?:fl(?:y|ies)|travels?|heads?|go(?:es)?|continues?|moves?|meets?|attends?) [^,;]*$"
)
_PRESENT = regex(r"(?:ing|[a-z]{2}s(?: (?:off|up|in|down|over|out))?)$")


def of_a_journey(verb: Verb) -> Status | None:
    """A leg or a stop that is behind whoever made it."""
    after_leg = verb.said in _JOURNEYS and _AFTER_LEG.search(verb.before) and not AHEAD.search(verb.before)
    with_stops = verb.said in _STOPS and verb.before.endswith((" with ", " making ")) and tells_past(verb.clause)
    return "made" if after_leg or with_stops or (verb.said in _STOPS and _MADE_JOURNEYS.search(verb.before)) else None


def on_the_way(verb: Verb) -> Status | None:
    """ "Stopped in P0 on his way to P1": he is not there yet; who "made his way to" it is."""
    if verb.said == "way" and (_MADE_HIS_WAY.search(verb.before) or _WAS_ON_HIS_WAY.search(verb.before)):
        return "planned" if _DID_NOT_ARRIVE.search(verb.after[:_NEAR]) else "made"
    leads_there = verb.said in ON_THE_WAY or (verb.said == "to" and _ON_HIS_WAY.search(verb.before))
    return "planned" if leads_there else None


def under_way(verb: Verb) -> Status | None:
    """ "On the second day of a visit to P0"."""
    near = verb.before[-90:]
    told = _UNDER_WAY.search(near) or (verb.said in _JOURNEYS and _WENT_FOR.search(near))
    told = told or (verb.is_ing and _ENDS_BY.search(verb.before))
    return "made" if told and not AHEAD.search(verb.before) else None


def of_a_past_journey(verb: Verb) -> Status | None:
    """ "The trip wound up in P0"."""
    if _WAS_JOURNEY.match(verb.after) or verb.said == "speaking":
        return "made"
    if _FROM_WHERE_HE_GOES.search(verb.before):
        return None
    tells = verb.said in _OCCASIONS or IS_NOUN.search(verb.before) or not _PRESENT.search(verb.said)
    goes_on = verb.said.startswith((",", "and"))
    told = _WHERE.sub(" ", verb.before) if goes_on else verb.before
    return "made" if tells and has_happened(told) else None
