"""Whether a verb tells of the past or of a plan by the clause it stands in and by the main clause around it."""

from __future__ import annotations

from components.reading.status.captions import is_caption
from components.reading.status.past_forms import IRREGULAR, somebody_did, tells_of_the_past, tells_past
from components.reading.status.statuses import Status
from components.reading.status.verb import AHEAD, WILL, Verb
from components.reading.vocabulary.regex import regex

# "Will speak when he is in P0".
_WHEN_HE = regex(r" (?:when|while|if|once|before|after|until) (?:he|she|they|A\d+) $")
_BESIDES = regex(r" , (?:(?:including|and|then) )?(?:\w+ly )?$")
_IS_AHEAD = regex(r" (?:will|'ll) ")
# "Became the first minister to visit P0".
_BECAME_FIRST = regex(
    r" (?:became|has become|is|was) (?:(?:on )?D\d+ )?the "
    r"(?:(?:first|second|third|only) (?:(?!P\d)[^\s;,]+ ){1,12}|A\d+ )to $"
)
# "He will play P0 after calling at P1": that lies ahead too.
_STILL_AHEAD = regex(r" (?:will|'ll|is to|are to) (?:(?!(?:said|told|says) )[^;\"])* after $")
# "Returns to P0 on D0 after a stop in P1".
_DUE_BACK_AFTER = regex(
    r" (?:returns|flies|heads|goes|travels|leaves|is due|are due) (?:[^\s;,]+ ){1,5}D\d+ "
    r"(?:, )?after (?:an? |his |her |their )?$"
)
# "Is also to meet A0", "was to be received": that lies ahead of somebody.
_IS_ALSO_TO = regex(r" (?:(?:is|are) (?:also|then|later)|(?:was|were)(?: (?:also|then|later))?) to (?=[a-z])(?!have )")
_OPENS = regex(r"^(?: [\"–—-])?(?: (?:upon|on|after))? $")
_SETS_OUT = regex(r"(?:head|travel|fly|leav|depart|go|sett|com|return|sail|driv|continu|mov|proceed|embark)")
_AFTER = regex(r" (?:after|following|having|since) (?:\w+ )?$")
_AFTER_SOMEBODY = regex(r" after (?:he|she|they|it|A\d+|(?:the|his|her|their) [a-z]+) (?!to )(?:[^\s,;\"]+ )*$")
_ON_DOING = regex(r" (?:(?:up)?on|(?:thank\w*|praised|mocked|criticised|criticized) (?:[^\s,;]+ ){1,4}for) $")
_REACHING = regex(r"(?:arriving|landing|reaching)")
_BEHIND_NAME = regex(r" A\d+ , (?:while )?$")
_SAID_BY = regex(r" said (?:N\d+ |P\d+ 's )?A\d+ , $")
_SAID_THEN = regex(r"[^,;\"]{1,90} , (?:said|told|urged|warned|called|added|praised|announced|denied|vowed) ")
# "Flying to P0 , where he is due to speak".
WHERE_HE_WILL = regex(
    r"(?:(?!(?:who|which|after|before|and|but) )[^\s,;]+ ){1,9}(?:, )?where (?:he|she|they) "
    r"(?:'ll|will|is to|are to|is due|are due|is expected|is scheduled|plans) "
)
_BEFORE = regex(r" before (?:\w+ )?$")
_TO_COME = regex(r" (?:will|would|plans|expected|scheduled|slated|due|set to|to be|is to|upcoming) ")
_ON_JOURNEY = regex(r" (?:during|on|in|of|at the start of) (?:his|her|their|a|the|an) (?:\S+ ){0,4}$")
# "Pledged support during a visit to P0", "discussed trade during talks in P0"; what is promised for a visit is not.
_ON_ONE = regex(
    r" (?:on the sidelines of (?:an?|the) (?:[a-z-]+ ){0,3}|"
    r"during (?:(?:an?|his|her|their|the) (?:[^\s,;]+ ){0,4})?|on (?:an?|his|her|their) (?:[a-z-]+ ){0,3})$"
)
_DID_ON_ONE = regex(
    r" (?!(?:plann|hop|want|expect|schedul|intend|prepar|book|embark|depart|head|start|travell?|decid|insist|"
    r"focus|agreed on|announced on(?! D)|confirmed on)(?:ed)? )"
    rf"(?:[a-z]+ed|(?!(?:left|flew|went|began|were) )(?:{IRREGULAR})|"
    r"did not|had(?= (?:talks|breakfast|lunch|dinner) )) "
    r"(?:(?!(?:will|would|'ll|could|may|might|should|can|plans?|planned|expected|scheduled|due|hop(?:es?|ed|ing)|"
    r"wants?|wanted|intends?|intended|is|are|after|before|while|once|that (?:he|she|they|A\d+)|to (?:be|meet|raise|"
    r"discuss|sign|hold|visit|see|address|attend|speak|take|press|talk|deliver|unveil|push|seek)) )[^\s;\"]+ ){0,16}?"
    r"(?:during|on) (?:[^\s,;]+ ){0,5}$"
)
_TOLD_BESIDES = regex(
    r" (?:said|told|met|arrived|visited|announced|was|were|held|made|touched|began|urged|landed|praised|"
    r"called|launched) "
)


def after_another(verb: Verb) -> Status | None:
    """ "Arrived after visiting", "will play P0 after calling at P1"."""
    if not _AFTER.search(verb.before):
        return None
    if verb.said == "arrival" and WILL.search(verb.after) and not tells_of_the_past(verb.after):
        return "planned"
    if _DUE_BACK_AFTER.search(verb.before):
        return "planned"
    ahead = _STILL_AHEAD if verb.is_ing and not _IS_AHEAD.search(verb.before) else _IS_AHEAD
    said = list(ahead.finditer(verb.before, verb.before.rfind('"') + 1))  # What is quoted is no clause of it.
    # "Who will stay , met A1 after visiting P0": the last of its verbs counts.
    return "planned" if said and not tells_past(verb.before[said[-1].start() :]) else "made"


def after_what_was_done(verb: Verb) -> Status | None:
    """ "Will sing in P0 , it was said , after the group wrapped up its concerts in P1"."""
    clause = _AFTER_SOMEBODY.search(verb.before) if " after " in verb.before else None
    return "made" if clause and tells_past(f"{verb.before[clause.start() :]}{verb.said}") else None


def opening(verb: Verb) -> Status | None:
    """ "Continuing to P0 , he held": as its main clause."""
    if not (verb.is_ing and _OPENS.search(verb.before)):
        return None
    did = somebody_did(verb.after) and not _SETS_OUT.match(verb.said)
    return "made" if did or tells_of_the_past(verb.after) else "planned"


def aside(verb: Verb) -> Status | None:
    """ "A0 , speaking in P0 on D0 , said they would": as what is said of A0."""
    told = verb.is_ing and _BEHIND_NAME.search(verb.before) and _SAID_THEN.match(verb.after)
    told = told or (verb.said == "speaking" and _SAID_BY.search(verb.before))
    return "made" if told else None


def on_arriving(verb: Verb) -> Status | None:
    """ "Kissed the ground on arriving in P0", "thanked A0 for coming to P0": as what was done then."""
    return "made" if verb.is_ing and _ON_DOING.search(verb.before) and tells_past(verb.clause) else None


def before_another(verb: Verb) -> Status | None:
    """ "Met A0 before flying to P0", "before arriving in P0 , he held": as the rest of its sentence."""
    before = _BEFORE.search(verb.before) if verb.is_ing else None
    if before is None:
        return None
    arriving = before.start() == 0 and _REACHING.match(verb.said)
    if not _REACHING.match(verb.said) and WHERE_HE_WILL.match(verb.after):
        return "planned"
    around = verb.after if arriving else verb.before
    told = tells_of_the_past(around) and not _IS_ALSO_TO.search(around)
    return "made" if told or _somebody_did_only(around) else "planned"


def _somebody_did_only(code: str) -> bool:
    """Whether a clause tells what somebody did, and of nothing that is to come."""
    return somebody_did(code) and not AHEAD.search(code) and not _IS_ALSO_TO.search(code)


def of_the_first(verb: Verb) -> Status | None:
    """ "Became the first minister to visit P0"."""
    return "made" if _BECAME_FIRST.search(verb.before) else None


def on_a_journey(verb: Verb) -> Status | None:
    """ "Pledged support during a visit to P0": as what was done on it."""
    before = verb.before[-160:]
    return "made" if _ON_ONE.search(before) and _DID_ON_ONE.search(before) else None


def in_a_caption(verb: Verb) -> Status | None:
    """ "Photo : A0 poses in P0"."""
    return "made" if is_caption(verb.code) else None


def when_there(verb: Verb) -> Status | None:
    """ "Will speak when he is in P0"."""
    return "planned" if _WHEN_HE.search(verb.before[-30:]) and AHEAD.search(verb.before) else None


def with_a_plan_around(verb: Verb) -> Status | None:
    """Words of a plan anywhere near it."""
    return "planned" if _TO_COME.search(verb.before + verb.after[:80]) else None


def beside_what_was_told(verb: Verb) -> Status | None:
    """ "Ended his tour on Sunday, telling crowds in P0", "said during a visit to P0"."""
    told = tells_past(verb.clause) or (" after " in verb.before and tells_of_the_past(verb.before))
    beside = verb.is_ing and _BESIDES.search(verb.before) and told
    return "made" if beside or (_TOLD_BESIDES.search(verb.code) and _ON_JOURNEY.search(verb.before)) else None
