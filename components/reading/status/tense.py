"""Whether a verb tells of what has happened or of what lies ahead, by its form and by the words before it."""

from __future__ import annotations

import re
from collections.abc import Callable

from components.reading.status.past_forms import (
    BEHIND,
    IRREGULAR,
    PAST_FORM,
    has_happened,
    tells_of_the_past,
    tells_past,
)
from components.reading.status.statuses import Status
from components.reading.vocabulary.word_sets import by_first_letter

TELLS_A_PLAN = re.compile(
    r" (?:will|would|'ll|plans|hopes|aims|decided|"
    r"(?:is|are) (?:\w+ )?(?:to|expected|due|scheduled|set|slated|likely|planned|pencilled|penciled|foreseen)) "
)
_PLANS = (
    *("will", "would", "'ll", "shall", "plans?", "planned", "planning", "due", "scheduled", "expected", "slated"),
    r"set(?<! a set)(?<! the set)(?<! his set)(?<! her set)(?<! their set)(?<!-hour set)(?<!-minute set)(?<!-song set)"
    r"(?<! acoustic set)(?! foot)",
    *("likely", "hopes?", "hoping", "intends?", "aims?", "upcoming", "preparing", "prepares", "gearing", "is to"),
    *("are to", "going to", "poised", "forthcoming", "about to", "ready to", "announced", "announces", "ahead of"),
    *("lined up", "can"),
)
_AHEAD_BEFORE = re.compile(
    rf" (?:{by_first_letter(_PLANS)})(?: (?:[^,;]|, (?=also )){{0,100}})?,? ?$|(?:^|[ ,])to (?:be )?$|(?:^|A\d+ )to $"
)
_ARRIVES = re.compile(
    r"(?:arrives?|lands?|reaches|touches down|is|are|'s|visiting|touring|putting down|meets|holds)(?: |$)"
)
_LEAVES = re.compile(r"(?:left|departed|leaves|set off|set out|embarked|embarks|off|took off|headed|sets off)(?: |$)")
# A picture shows what has happened, though its caption has no verb or one of the present.
_CAPTION = re.compile(
    r" (?:[\[(] )?(?:file )?(?:photo(?:graph)?|picture|pictured|image|caption|pic)s? (?:: |above |below )"
    r"| (?:N\d+ |P\d+ 's )?A\d+ (?:and (?:the )?A\d+ )?(?:stands?|poses?|waves?|smiles?|shakes? hands|looks? on) "
)
# "On the second day of a visit", "began a visit and will go on".
_UNDER_WAY = re.compile(
    r" (?:(?:,|is|are|was|were|(?:has|have|had) been) (?:currently |now |still |already )?on|"
    r"winding up|wrapping up|completing|concluding|at the (?:end|start|beginning) of|"
    r"on the (?:first|second|third|fourth|final|last|opening) (?:day|leg|stage) of|"
    r"(?:is|are) (?:also )?paying|began|begun|started|opened|ended|concluded|completed|continued|resumed) "
    r"(?:(?:an?|his|her|their|the) (?:[^\s,;]+ ){0,4}|(?:[a-z-]+ ){0,2})$"
)
# "Is currently attending", "was carrying out her duties at".
_IS_NOW = re.compile(r" (?:(?:is|are) (?:currently|now|presently)|(?:was|were)(?: (?:currently|now|also|then))?) $")
_IS, _STAYS = re.compile(r" (?:is|are) (?:also )?$"), frozenset({"spending", "attending", "staying"})
_HAVE = re.compile(r" (?:has|have|had) (?:(?:already|also|just|first|earlier|then) )?$")
_PARTICIPLES = frozenset({"come", "flown", "driven", "gone"})  # Those that are no past form as well.
_HAS_BEEN = re.compile(r" (?:has|have|had) been $")
_SAID_WHILE = re.compile(r" (?:said|told|spoke|announced|added|met|was|were) (?:[^;]{0,60} )?while $")
_SETS_OUT = re.compile(
    r"(?:going|travell?ing|flying|heading|leaving|departing|return|coming|arriving|plann|prepar|stopping)"
)
# "Will speak when he is in P0".
_WHEN_HE = re.compile(r" (?:when|while|if|once|before|after|until) (?:he|she|they|A\d+) $")
_AHEAD = re.compile(r" (?:will|would|'ll|plans|due|expected|scheduled|is to|are to|hopes) ")
_PRESENT_PLURAL = re.compile(
    r"give|play|visit|meet|hold|go|fly|travel|head|open|perform|move|attend|tour|drive|sail|return|continue|"
    r"leave|cross|ride|stay|speak|call|stop|land|arrive"
)
# "Dropped plans to visit P0 and flew to P1"; but "will be met and escorted to P0".
_AND_DID = re.compile(r" and (?:instead |then |later )?$")
_BE = re.compile(r" (?:be|being|been) ")
_ENDED_LIST = re.compile(r" (?:,|and) $")
_BESIDES = re.compile(r" , (?:\w+ly )?$")
_IS_AHEAD = re.compile(r" (?:will|'ll) ")
_THERE_WERE = re.compile(r" there (?:was|were|had been) (?:[\w-]+ ){0,3}$")
_WAS_TO = re.compile(r" (?:was|were) (?:also |originally )?(?:due |set |scheduled |expected )?to (?:\w+ )?$")
# "Became the first minister to visit P0".
_BECAME_FIRST = re.compile(r" (?:became|has become|is) the (?:first|second|third|only) (?:(?!P\d)[^\s;,]+ ){1,12}to $")
_HAD_TO = re.compile(r" had (?:then |also |first |instead )?to $")
_LEADING: tuple[tuple[re.Pattern[str], Status], ...]
_LEADING = ((_HAD_TO, "made"), (_WAS_TO, "planned"), (_BECAME_FIRST, "made"))
_WAS = re.compile(r" (?:was|were)(?: (?:then|soon|straight|back|now))* $")
# "Headed to P0 , where he met A1".
_WHERE_HE_DID = re.compile(
    r"[^;]{1,80}? , where (?:he|she|they|A\d+) (?:(?:also|then|later) )?"
    rf"(?!(?:was|were) (?:to|due|expected) |(?:plann|hop|want|expect|intend|need)ed )(?:\w+ed|{IRREGULAR}) "
)
# "Flew out to meet him in": the purpose of a journey already made.
_WENT_TO = re.compile(r" (?:flew|went|came|travell?ed|drove|sailed|returned|arrived|stopped)(?: [^,;]{1,30})? to $")
_OCCASIONS = frozenset({"shows", "concerts", "gigs", "dates", "trips", "appearances", "legs", "engagements"})
_JOURNEYS = frozenset({"trip", "tour", "visit", "journey", "leg"})
# "And made stops in", "returned from his two-nation visit to", "comes on the back of his recent visits to".
_MADE_JOURNEYS = re.compile(
    r" (?:made|paid|undertook|completed|(?:returned|(?:came|flew) back)(?: [^,;]{1,40})? from)"
    r"(?: (?!to )[a-z0-9-]+){0,6} $"
    r"| (?:(?:on the back|in the wake) of|after|following|including) (?:his|her|their|A\d+ 's) recent (?:[a-z-]+ )?$"
)
ON_THE_WAY = frozenset({"way", "en route", "bound"})
_MADE_HIS_WAY = re.compile(r" (?:made|wound|worked|fought|found|picked) (?:his|her|its|their) $")
_ON_HIS_WAY = re.compile(r" (?:on (?:his|her|their|the) way|en route) $")
_STOPS = frozenset({"stop", "stops", "visit", "visits", "trip", "trips", "tour", "tours", "stopover", "stopovers"})
# "The trip wound up in", "the trip follows a tour that also included".
_WAS_JOURNEY = re.compile(
    r"(?:trip|tour|visit|journey|stay) (?:(?:to|of|in|[PD]\d+|and|,) )*is (?:nearly|almost|now|finally|all)? ?over |"
    r"(?:(?:trip|tour|visit|journey) (?:follow(?:s|ed)|comes after) an? (?:[a-z-]+ ){0,3}?)?"
    r"(?:trip|tour|visit|journey|mission|leg|itinerary|programme|program|schedule) "
    r"(?:(?:to|of|in|[PD]\d+|and|,) )*(?:(?:that|which) (?=(?:also )?included ))?(?:then |also )?"
    rf"(?:(?!was |were )(?:\w+ed|{IRREGULAR}) |(?:was|were) (?:to (?=(?:the )?P\d)|"
    rf"(?!to |due |set |scheduled |expected |planned |called |cancelled |postponed |put )\w+ ))"
)
# "He will play P0 after calling at P1": that lies ahead too.
_STILL_AHEAD = re.compile(r" (?:will|'ll|is to|are to) (?:(?!(?:said|told|says) )[^;\"])* after $")
_IS_TO_BE = re.compile(r" (?:he|she|they|A\d+) (?:is|are) (?:then |also )?$")  # "On Friday he is received at P0".
_OPENS = re.compile(r"^(?: [\"–—-])?(?: (?:upon|on|after))? $")
_REACHING = re.compile(r"(?:arriving|landing|reaching)")
# What several do is told as "they meet"; what they did is "they met".
_OF_SEVERAL = re.compile(
    r"(?:fly|go|travel|head|move|continue|proceed|drive|sail|return|meet|hold|attend|address|deliver|join|host|open|"
    r"inaugurate|give|speak|perform|play|sing|lay|spend|stay|take part|arrive|land)(?: on| in| down)?"
)
_DO = re.compile(r" (?:did|didn't|helped?|to) (?:\w+ )?$")
_AFTER = re.compile(r" (?:after|following|having|since) (?:\w+ )?$")
# "Is back home following the third leg of his tour in P0".
_AFTER_LEG = re.compile(r" (?:after|following|follows|followed) (?:the|an?|his|her|their|A\d+ 's) (?:[^\s,;]+ ){0,7}$")
# "Following talks with A0 in P0 , A1 said".
_FOLLOWING_TALKS = re.compile(
    r"^ (?:following|after) (?:(?:the|an?|his|her|their) )?(?:[a-z-]+ ){0,2}?"
    r"(?:talks|meetings?|discussions|consultations|conference|dinner|lunch) (?:(?:with|between) [^;]{1,60} )?$"
)
_OPENING_WORDS = re.compile(
    r" (?:concluding|ending|(?:wrapp|wind)ing up|completing|finishing|beginning|starting|continuing|after|following) "
    r"(?:an?|his|her|their|the) "
)
_MAIN_CLAUSE_DID = re.compile(
    r" , (?:x |N\d+ |P\d+ 's )*(?:(?:the )?A\d+|he|she|they)(?: , (?:A\d+|[^,;]{1,60}) ,)? (?:[a-z]+ly )?"
    rf"(?!(?:was|were|is|are) )(?:[a-z]+ed|{IRREGULAR}) "
)
_BEFORE = re.compile(r" before (?:\w+ )?$")
_WILL = re.compile(r" (?:will|(?:is|are) (?:due |set |expected )?to) ")
_TO_COME = re.compile(r" (?:will|would|plans|expected|scheduled|slated|due|set to|to be|is to|upcoming) ")
_ON_JOURNEY = re.compile(r" (?:during|on|in|of|at the start of) (?:his|her|their|a|the|an) (?:\S+ ){0,4}$")
_TOLD_BESIDES = re.compile(
    r" (?:said|told|met|arrived|visited|announced|was|were|held|made|touched|began|urged|landed|praised|"
    r"called|launched) "
)
_PRESENT = re.compile(r"(?:ing|[a-z]{2}s(?: (?:off|up|in|down|over|out))?)$")
_IS_NOUN = re.compile(r" (?:the|an?) (?:\w+ )?$")  # "The bank meeting".
_SAYING = re.compile(r" said (?!mass |it |so |farewell |goodbye )")  # What stands before it is of another sentence.


def tense(code: str, at: int, verb: str) -> Status:
    """Planned or made, from the verb at code[at] and what stands before it."""
    found = _Verb(verb, code, at)
    return next((status for way in _WAYS if (status := way(found))), "planned")


class _Verb:
    """A verb, a preposition or a journey's noun, with what stands around it."""

    __slots__ = ("after", "before", "clause", "code", "is_ing", "said")

    def __init__(self, said: str, code: str, at: int) -> None:
        self.said, self.code, self.before, self.after = said, code, code[:at], code[at:]
        own = _SAYING.split(code[max(0, code.rfind(" ; ", 0, at)) : at])[-1]
        self.clause = own.rsplit(" after ", 1)[-1]
        self.is_ing = said.endswith("ing")


def _after_another(verb: _Verb) -> Status | None:
    """ "Arrived after visiting", "will play P0 after calling at P1"."""
    if not _AFTER.search(verb.before):
        return None
    ahead = bool(verb.is_ing and _STILL_AHEAD.search(verb.before))
    ahead |= verb.said == "arrival" and bool(_WILL.search(verb.after)) and not tells_of_the_past(verb.after)
    return "planned" if ahead or (_IS_AHEAD.search(verb.before) and not tells_past(verb.clause)) else "made"


def _opening(verb: _Verb) -> Status | None:
    """ "Continuing to P0 , he held", "before arriving in P0 , he held": as its main clause."""
    opens = verb.is_ing and _OPENS.search(verb.before)
    if not opens and not (verb.before == " before " and _REACHING.match(verb.said)):
        return None
    return "made" if tells_of_the_past(verb.after) else "planned"


def _of_a_journey(verb: _Verb) -> Status | None:
    """A leg or a stop that is behind whoever made it."""
    after_leg = verb.said in _JOURNEYS and _AFTER_LEG.search(verb.before) and not _AHEAD.search(verb.before)
    return "made" if after_leg or (verb.said in _STOPS and _MADE_JOURNEYS.search(verb.before)) else None


def _there_were(verb: _Verb) -> Status | None:
    return "made" if verb.said.startswith("had ") or _THERE_WERE.search(verb.before) else None


def _in_what_opens(verb: _Verb) -> Status | None:
    """ "Concluding a visit to P0 on Thursday , A0 urged", "after a stay in P0 , A0 returned": as its main clause."""
    if not _OPENING_WORDS.match(verb.before) or " , " in verb.before:
        return None
    return "made" if _MAIN_CLAUSE_DID.search(verb.after) else None


def _before_another(verb: _Verb) -> Status | None:
    """ "Met A0 before flying to P0": as the rest of its sentence."""
    if not (verb.is_ing and _BEFORE.search(verb.before)):
        return None
    return "made" if tells_of_the_past(verb.before) else "planned"


def _by_what_leads_to_it(verb: _Verb) -> Status | None:
    """ "Had to", "was to", "became the first to"."""
    return next((status for phrase, status in _LEADING if phrase.search(verb.before)), None)


def _on_the_way(verb: _Verb) -> Status | None:
    """ "Stopped in P0 on his way to P1": he is not there yet; who "made his way to" it is."""
    if verb.said == "way" and _MADE_HIS_WAY.search(verb.before):
        return "made"
    leads_there = verb.said in ON_THE_WAY or (verb.said == "to" and _ON_HIS_WAY.search(verb.before))
    return "planned" if leads_there else None


def _instead_of_a_plan(verb: _Verb) -> Status | None:
    did = _AND_DID.search(verb.before) and PAST_FORM.fullmatch(verb.said) and not _BE.search(verb.clause)
    return "made" if did else None


def _in_a_caption(verb: _Verb) -> Status | None:
    return "made" if _CAPTION.match(verb.code) else None


def _to_come(verb: _Verb) -> Status | None:
    """ "Will begin a trip this week, visiting P0", "they played in P0 on Sunday, give workshops in P1 on Friday"."""
    planned = (
        (_AHEAD_BEFORE.search(verb.clause[-110:]) and not _WENT_TO.search(verb.clause))
        or (verb.is_ing and _WILL.search(verb.clause))
        or (_PRESENT_PLURAL.fullmatch(verb.said) and _ENDED_LIST.search(verb.before))
    )
    return "planned" if planned else None


def _of_a_preposition(verb: _Verb) -> Status | None:
    """ "Held talks with A0 in P0"."""
    told = verb.said in {"in", "at", "to", "into"} and tells_past(verb.clause.rsplit(" , ", 1)[-1])
    told = told or (_FOLLOWING_TALKS.search(verb.before) is not None and tells_of_the_past(verb.after))
    return "made" if told else None


def _when_there(verb: _Verb) -> Status | None:
    return "planned" if _WHEN_HE.search(verb.before[-30:]) and _AHEAD.search(verb.before) else None


def _by_its_form(verb: _Verb) -> Status | None:
    """Who "left for P0" is not there yet; who did something there, "was off to P0", "arrives" or "visited" it is."""
    if _IS_TO_BE.search(verb.before) and PAST_FORM.fullmatch(verb.said):
        return "planned"
    if _LEAVES.match(verb.said):
        return "made" if _WAS.search(verb.before) or _WHERE_HE_DID.match(verb.after) else "planned"
    past = _ARRIVES.match(verb.said) or BEHIND.match(verb.said) or PAST_FORM.fullmatch(verb.said.split()[0])
    return "made" if past else None


def _under_way(verb: _Verb) -> Status | None:
    return "made" if _UNDER_WAY.search(verb.before[-90:]) and not _AHEAD.search(verb.before) else None


def _is_now_doing(verb: _Verb) -> Status | None:
    stays = verb.said in _STAYS and _IS.search(verb.before)
    now = verb.is_ing and _IS_NOW.search(verb.before) and not _SETS_OUT.match(verb.said)
    had_come = verb.said in _PARTICIPLES and _HAVE.search(verb.before)
    been = had_come or (verb.is_ing and (_HAS_BEEN.search(verb.before) or _SAID_WHILE.search(verb.before)))
    return "made" if stays or now or been else None


def _of_several(verb: _Verb) -> Status | None:
    if not _OF_SEVERAL.fullmatch(verb.said) or _DO.search(verb.before) or _IS_NOUN.search(verb.before):
        return None
    return "planned"


def _with_a_plan_around(verb: _Verb) -> Status | None:
    return "planned" if _TO_COME.search(verb.before + verb.after[:80]) else None


def _beside_what_was_told(verb: _Verb) -> Status | None:
    """ "Ended his tour on Sunday, telling crowds in P0", "said during a visit to P0"."""
    beside = verb.is_ing and _BESIDES.search(verb.before) and tells_past(verb.clause)
    return "made" if beside or (_TOLD_BESIDES.search(verb.code) and _ON_JOURNEY.search(verb.before)) else None


def _of_a_past_journey(verb: _Verb) -> Status | None:
    if _WAS_JOURNEY.match(verb.after) or verb.said == "speaking":
        return "made"
    tells = verb.said in _OCCASIONS or _IS_NOUN.search(verb.before) or not _PRESENT.search(verb.said)
    return "made" if tells and has_happened(verb.before) else None


# The first that knows an answer gives it.
_WAYS: tuple[Callable[[_Verb], Status | None], ...] = (
    _after_another,
    _opening,
    _of_a_journey,
    _there_were,
    _in_what_opens,
    _before_another,
    _by_what_leads_to_it,
    _on_the_way,
    _in_a_caption,
    _instead_of_a_plan,
    _to_come,
    _of_a_preposition,
    _when_there,
    _by_its_form,
    _under_way,
    _is_now_doing,
    _of_several,
    _with_a_plan_around,
    _beside_what_was_told,
    _of_a_past_journey,
)
