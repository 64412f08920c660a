"""Whether words around a visit call it off or put it off."""

from __future__ import annotations

from collections.abc import Iterable

from components.reading.status.negation import is_negated, is_said_to_have_been_planned
from components.reading.status.statuses import Status
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import by_first_letter

_FROM_GOING = (
    r"(?:him |her |them |the (?:[a-z-]+ ){1,3}?|(?:the )?A\d+ (?:of (?:the )?P\d+ )?)?from (?:also )?"
    r"(?:going|flying|travell?ing|visiting|attending|reaching|landing|joining|getting|appearing|performing|playing)"
)
_CALLED_OFF = (
    *(r"cancel\w*", r"scrap(?:s|ped)?", r"call(?:s|ed)? off", r"calling[ -]off", r"abandon\w*", r"abort(?:s|ed)?"),
    *(r"axed?", r"axes(?<! the axes)(?! of)", r"skip(?:s|ped|ping)?", r"scrub(?:s|bed)"),
    *(r"pull(?:s|ed) out of", r"struck (?:off|from)"),
    *(
        rf"{taken} (?:off|from) the (?:\w+ )?(?:programme|program|schedule|itinerary|agenda|list)"
        for taken in ("taken", "removed", "dropped")
    ),
    *(rf"{kept_out} (?:an? |his |her |their |the )?(?:visas?|entry|permission)" for kept_out in ("denied", "refused")),
    r"drop(?:s|ped)(?! (?:on|off|in|into|by|out|a|an|new|back) )",
    r"dropping (?:his |her |their |its |the )?plans? to",
    *(r"g[ai]ves? up(?! on )", "given up", r"giving up(?! (?:the|his|her) (?:throne|post|seat|title|job))"),
    r"f[ae]ll(?:s|en)? through",
    r"and (?:so |therefore |thus )?not (?:travel|go|proceed|continue|fly)",
    *("will no longer", r"will (?:not now|now not)", "unable to", "not be able to"),
    *(f"{kept} {_FROM_GOING}" for kept in ("keeps?", "kept", r"prevent(?:s|ed)?", r"stop(?:s|ped)", "hindered")),
    *(rf"{would} miss(?: out on)?" for would in ("will", "would", "to", "must", "also")),
)
_PUT_OFF = (
    *(r"postpon\w*", r"put(?:s|ting)? (?:off|back)", r"push(?:es|ed) back", r"defer(?:s|red)?"),
    "on hold",
    *(f"{was} delayed" for was in ("was", "were", "been", "be", "is", "are")),
    r"delay(?:s|ed|ing)? (?:his|her|their|its|the|a) (?:\w+ ){0,3}(?:visit|trip|tour|journey|concert|show)s?",
    r"reschedul\w*(?! (?:dates|shows|tour) (?:will|start|begin|kick))",
    *(rf"{was} (?:moved|shifted|pushed back) to" for was in ("been", "was", "were")),
    r"shelv(?:e|es|ed)",
)
_CANCELLED = regex(f" (?:{by_first_letter(_CALLED_OFF)}) ")
_POSTPONED = regex(f" (?:{by_first_letter(_PUT_OFF)}) ")
_JOURNEY = regex(
    r" (?:visits?|trips?|tours?|journeys?|legs?|stops?|travels?|mission|pilgrimage|concerts?|shows?|gigs?|dates) "
)
ATTENDS = frozenset({"attend", "join", "address", "chair", "host", "lead"})
# "Cancelled a visit to P0 to attend a meeting in P1": there somebody goes instead.
_INSTEAD = regex(rf"(?<= P\d)(?= (?:in order |so as )?to (?:{'|'.join(sorted(ATTENDS))}) )")
# "The visit to P0 was put off and visits would instead be paid to P1".
_AND_INSTEAD = regex(r" and(?= (?:[a-z]+ ){0,4}instead )")
_PURPOSE = 20  # characters: "in order to address"
_FAR_BEFORE, _FAR_BEHIND = 90, 110  # characters
# "Cancelled their shows after he fell in P0": that is why, and took place.
_BECAUSE = regex(r"(?= (?:after|because|since|when) )")
# "Shows in P0 and P1 will now not take place", "he will miss".
_WILL_NOT = regex(
    r" (?:(?:will|would|can|could|did|does|do) (?:now |also |therefore |sadly )*(?:not|no longer)|"
    r"cannot) (?:now |also )*"
    r"(?:take place|go ahead|happen|be played|be held|be able|proceed|make it|come about|come off|come to pass|"
    r"materiali[sz]e) "
)
_OFF_AFTER = regex(
    r" ?,? ?(?:will|have|has|had|was|were|is|are|would)(?: now| all| both| also)?(?: been| be| to be| being)* "
    r"((?:cancel|postpon|reschedul|scrapp|scrubbed|abandoned|called off|put off|"
    r"shelved|deferred|axed|delayed|moved to|pushed back)\w*)"
)
# "Was to leave for P0", "plans to visit P0": what became of it is told behind.
_PLANNED = regex(
    r" (?:plans to|planned|hoped to|(?:(?:is|are|was|were|had|has|have) (?:[a-z]+ )?|been )"
    r"(?:to|due|scheduled|planned|expected|set|supposed|hoped|meant|booked|slated|intended)) "
)
# "But has put it off", "but had to cancel because of a storm", "but fell ill".
_BUT_DID_NOT = regex(
    r"[^.;]{0,60}? but (?:(?:he|she|they) )?(?:(?:has|have|had) )?(?:since |now |then |later |eventually |finally )?"
    r"(?:(?:to|(?:was|were) (?:forced|obliged|compelled) to|decided to|chose to) )?"
    r"(?:(?P<later>postponed?|delay(?:ed)?|put (?:it|this|that) (?:off|back))|cancel(?:l?ed)?|"
    r"call(?:ed)? (?:it|this|that) off|(?:scrap(?:ped)?|shelved?|drop(?:ped)?|abandon(?:ed)?) it|"
    r"(?:will|is to|are to) (?:now )?(?:stay|remain) (?:at )?home|(?:pull|back|dropp?)(?:ed)? out|"
    r"withdr[ae]wn?|fell (?:ill|sick)|stayed (?:at )?home|"
    r"(?:(?:did|could) not|was unable to|were unable to|never) (?:go|went|travel|come|came|fly|make it|show up|turn up|"
    r"arrived?|do so))"
    r"(?: (?:it|the (?:visit|trip|tour|journey)|(?:his|her|their) (?:visit|trip|tour|journey)))?"
    r"(?= (?:[.,;)]|due|because|owing|over|after|when|as|at|following|for|amid|on|in|only|just|shortly|until|till|to|"
    r"D\d) )"
)
# "Is expected in P0 and has called off a concert": that was elsewhere.
_NEXT_CLAUSE = regex(
    r" (?:, )?(?:and|but) (?:(?:has|have|had|will)(?= (?!been|be)[a-z]+)|(?:is|are|was|were)(?= [a-z]+ing ))"
    # "Visited P0 after cancelling a trip to P1", "flew to P0 after the cancellation of a trip to P1".
    r"| (?:, )?(?:after|before) (?:having )?(?=[a-z]+ing )"
    r"| (?:, )?(?:after|following|because of|despite) the (?=(?:cancell?ation|calling[ -]off|postponement) of )"
    # "Fell ill in P0 and cancelled her concerts in P1", "was stranded in P0 after the flight to P1 was cancelled".
    r"| (?:, )?(?:and|but) (?=(?:then )?(?:cancell?ed|postponed|called off|dropped|scrapped|put off|skipped|abandoned|"
    r"axed|pulled out of) (?:an?|the|his|her|their|its) (?:[a-z-]+ ){1,4}(?:to|in|of|at) (?:the )?P\d)"
    r"| (?:, )?(?:after|because|when) (?=(?:his|her|their|its|the|an?) (?:[a-z-]+ ){0,2}"
    r"(?:(?:flight|train|plane|ferry) |"
    r"(?:visits?|trips?|tours?|stops?|concerts?|shows?|gigs?) (?:to|in|at) (?:the )?P\d))"
    r"| (?:, )?(?:but|while) (?=the ones? (?:in|at|to) )"
    # "Is visiting P0 seven months after the trip had to be put off".
    r"| (?:, )?(?:[a-z]+|\d+) (?:days?|weeks?|months?|years?) after (?=(?:(?:the|his|her|their|an?) (?:[a-z-]+ ){0,2}"
    r"(?:visits?|trips?|tours?|journeys?)|it) (?:was|were|had|has) )"
    # "While he left for P0 , he would reschedule the other visits".
    r"| , (?=(?:he|she|they) (?:will|would|has|had|plans|hopes) )"
    # "Was in P0 , and a visit to P1 had to be cancelled".
    r"| , and (?=(?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}"
    r"(?:visit|trip|tour|stop|concert|show|gig|flight|leg|journey) (?:to|in|at|of) (?:the )?P\d)"
    # "Collapsed in P0 and the band cancelled D0 's gig in P1".
    r"| (?:, )?(?:and|so) (?=(?:the|his|her|their) (?:[a-z-]+ ){1,2}"
    r"(?:cancell?ed|postponed|called off|scrapped|put off) )"
    # "Flew to P0 , but a visit to P1 was dropped".
    r"| (?:, )?(?:but|while) (?=(?:(?:an?|the|his|her|their) )?(?:(?:[a-z-]+ )?(?:visits?|trips?|stops?|calls?|plans|"
    r"concerts?|shows?|gigs?) (?:to|in|at) (?:visit |play )?)?(?:the )?P\d+(?:(?: ,)?(?: and)? (?:the )?P\d+)* "
    r"(?:has|have|had|is|was|were|will) )"
)
# "Visited P0 for a meeting that had been put off": whoever has been there was not kept from it.
_DEED = regex(r"(?:(?:visit|tour|attend|land|arriv|reach)ed|flew|went|travell?ed|came|spoke|met|held) ")
# "Will visit P0 for a summit that was postponed", "although flights were cancelled".
_OTHER_OFF = regex(
    r" (?:for|to attend|to join) an? (?:[a-z-]+ ){1,3}"
    r"(?:(?:that|which) (?:was|were|had been|has been) |(?=called off ))"
    r"| (?:, )?(?:even )?(?:although|though) "
)
# "A0 , who is in P0 , will skip P1": an open clause.
_IN_WHO = regex(r" , who(?: [^,;]*)?$")
# "Dropped plans to visit P0 and flew to P1".
_AND_THEN = regex(r" and (?:instead |then |later )?$")
# "The trip to P0 , which was postponed in D0 , will take place on D1".
_AFTER_ALL = regex(
    r" , which (?:was|were|had been|has been) [^,;]{1,60} , (?=(?:will|is to|is due|is now|has been|begins) )"
)
# "Will travel to P0 , a visit that was postponed in D0 because he fell ill".
_PUT_OFF_BEFORE = regex(
    r"(?<= )(?<=P\d ), an? (?:[a-z-]+ )?(?:visit|trip|tour|journey|stop) (?:that|which) (?:was|were|had been|has been) "
    r"[^,;.]*"
)
# "Will skip P0 and go straight to P1".
_LEFT_OUT = regex(r" (?:skip|miss|bypass)\w* (?:[^\s;]+ ){1,24}?and (?:instead |then |will )?$")
_GOES = regex(r"(?:go|fl[yi]|head|travel|continue|proceed|move|sail|drive|join|meet|visit)(?:es|s)? ")
# "Decided , after the calling-off of a trip to P0 , to visit P1".
_DECIDED_TO = regex(r" (?:decided|chose|resolved)(?: ,)? (?:after|following) the [^;]{1,80} to $")
_DID = regex(r"(?:flew|went|travell?ed|headed|drove|sailed|visited|arrived|landed|stayed|met|held|played) ")
# "Has not been cancelled", "could be put off".
_NOT_OFF = regex(
    r" (?:(?:has|have|had|was|were|is|are) not|not yet|could|may|might|can)(?: yet)? be(?:en)? "
    r"(?:[a-z]+ed|put (?:off|back)|called off|pushed back|moved to)(?= )"
    # "Refused to cancel", "despite calls to put off".
    r"| (?:refus|declin|resist|reject|calls?|pressure|demands?|pleas?|appeals?|urg|ask|threat)[a-z]* "
    r"(?:(?:for |on |against )?(?:him|her|them|A\d+) )?(?:to|for) (?:a |the )?(?:cancel|call|postpon|put|scrap|delay|"
    r"abandon|drop)[a-z]*(?: (?:off|back))?(?= )"
)

# "By putting off the national dialogue": no journey.
_OTHER_THINGS = regex(
    r" (?:cancel|postpon|delay|put|push|call|scrap|shelv|defer|abandon|drop|axe)[a-z]* (?:off |back )?"
    r"(?:an?|the|its|this|that|all|any|their|his|her) (?:[a-z-]+ ){0,2}?"
    r"(?:dialogue|elections?|polls?|ballot|votes?|referendum|decision|deal|sale|ruling|hearing|trial|law|bill|"
    r"contracts?|debts?|projects?|tax|taxes|strikes?|protests?|exercises?|drills|sanctions|treaty|agreement|"
    r"accord)(?= )"
    # "Cancelled a dinner to fly to P0".
    r"| (?:cancel|postpon|call|put|drop|skip|miss)[a-z]* (?:off )?(?:an?|the|his|her|their|all|two|three|several) "
    r"(?:[a-z-]+ ){0,2}?(?:dinner|lunch|holiday|vacation|speech|lecture|conference|interview|appearances?|engagements?|"
    r"appointments?|debate|party|reception|rally|meetings?|weekend) "
    r"(?=to (?:fly|go|travel|leave|visit|be|attend|return)|at home|and (?:flew|went|left|travell?ed)|"
    r", (?:he|she|they|A\d+) )"
)


# "A0 , who rarely cancels engagements , flew to P0": that is no part of the clause.
_WHO_ASIDE = regex(r" , (?:who|whose) [^,;]{1,160} ,(?= )")


def called_off(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when words of the clause of code[at] say so."""
    if is_negated(code, at) and is_said_to_have_been_planned(code, at):
        return "cancelled"
    near = f"{code[max(0, at - _FAR_BEFORE) : at + _FAR_BEHIND]} "
    if not (_POSTPONED.search(near) or _CANCELLED.search(near)):
        return None
    code = _AFTER_ALL.sub(" ", code) if " , which " in code else code
    code = _PUT_OFF_BEFORE.sub(" ", code) if " that " in code else code
    said = _NOT_OFF.sub(" ", f"{_clause_before(code, at)}{_clause_behind(code, at)} ")
    said = _OTHER_THINGS.sub(" ", said)
    if _POSTPONED.search(said):
        return "postponed"
    return "cancelled" if _CANCELLED.search(said) else None


def _clause_before(code: str, at: int) -> str:
    """What stands before code[at] in the same clause, as far as calling off is concerned."""
    begin = max(0, at - _FAR_BEFORE)
    purposes = (begin + said.start() for said in _INSTEAD.finditer(code[begin : at + _PURPOSE]))
    begin = max((purpose for purpose in purposes if purpose < at), default=begin)
    begin = max(
        (said.end() for said in _AND_INSTEAD.finditer(code, begin, at + _FAR_BEHIND) if said.end() <= at), default=begin
    )
    before = _BECAUSE.split(_WHO_ASIDE.sub(" ,", code[begin:at]))[-1].rsplit(" ; ", 1)[-1]
    before = before if " not only " in before else before.rsplit(" but ", 1)[-1]
    if _GOES.match(code, at) and _LEFT_OUT.search(before):
        return " "
    went_instead = _DID.match(code, at) and _AND_THEN.search(before)
    return " " if went_instead or _DECIDED_TO.search(code[begin:at]) else before


def _clause_behind(code: str, at: int) -> str:
    """The clause from code[at] on; one with "who" is over at its comma."""
    if _IN_WHO.search(code[:at]):
        return code[at : at + _FAR_BEHIND].split(" , ", 1)[0]
    if _DEED.match(code, at) and not code.endswith(" have ", 0, at):
        return " "
    behind = _OTHER_OFF.split(code[at : at + _FAR_BEHIND], maxsplit=1)[0]
    return _NEXT_CLAUSE.split(behind, maxsplit=1)[0].split(" ; ", 1)[0]


def called_off_after(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when that is what the words at code[at] say of the places before them."""
    if _WILL_NOT.match(code, at):
        return "cancelled"
    if " but " in code and _PLANNED.search(code, 0, at) and (but := _BUT_DID_NOT.match(code, at)):
        return "postponed" if but["later"] else "cancelled"
    said = _OFF_AFTER.match(code, at)
    return (called_off(f" {said[1]} ", 1) or "postponed") if said else None


def called_off_further_on(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when the rest of the clause from code[at] on says so of what stands before it."""
    rest = code[at:].split(" ; ", 1)[0]
    if _POSTPONED.search(rest):
        return "postponed"
    return "cancelled" if _WILL_NOT.search(rest) or _CANCELLED.search(rest) else None


def cancelled_or_postponed(codes: Iterable[str]) -> Status:
    """Postponed, when an article says so of a journey; else what it foresaw is cancelled."""
    journeys = (code for code in codes if _JOURNEY.search(code))
    return "postponed" if any(_POSTPONED.search(code) for code in journeys) else "cancelled"
