"""Whether a stop is planned, made, cancelled or put off, and whether anybody left home for it at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from components.reading.vocabulary.word_sets import by_first_letter

Status = Literal["planned", "made", "cancelled", "postponed"]

_CALLED_OFF = (
    *(r"cancel\w*", r"and (?:so |therefore |thus )?not (?:travel|go|proceed|continue|fly)", r"scrap(?:s|ped)?"),
    *(
        r"call(?:s|ed)? off",
        r"calling[ -]off",
        r"abandon\w*",
        r"drop(?:s|ped)(?! (?:on|off|in|into|by|out|a|an|new|back) )",
    ),
    *(r"pull(?:s|ed) out of", r"axe[ds]?", "trimming out", r"skip(?:s|ped)?", r"scrub(?:s|bed)"),
    *(
        r"g[ai]ves? up(?! on )",
        "given up",
        r"giving up(?! (?:the|his|her) (?:throne|post|seat|title|job))",
        r"struck (?:off|from)",
        "washed out",
        "ruled out by",
    ),
    *("fell victim to", "snowed off", "rained off", r"bit(?:ten|es)? the dust", r"f[ae]ll(?:s|en)? through"),
    *(r"abort(?:s|ed)?", "will no longer", r"will (?:not now|now not)", "unable to", "not be able to", "regrettably"),
    *(rf"{would} miss(?: out on)?" for would in ("will", "would", "to", "must", "also")),
    *("forced out of", r"dropping (?:his |her |their |its |the )?plans? to"),
)
_PUT_OFF = (
    *(r"postpon\w*", r"put(?:s|ting)? (?:off|back)", r"push(?:es|ed) back", r"defer(?:s|red)?", "put on ice"),
    *(f"{was} delayed" for was in ("was", "were", "been", "be", "is", "are")),
    r"delay(?:s|ed|ing)? (?:his|her|their|its|the|a) (?:\w+ ){0,3}(?:visit|trip|tour|journey|concert|show)s?",
    r"reschedul\w*(?! (?:dates|shows|tour) (?:will|start|begin|kick))",
    *(rf"{was} (?:moved|shifted|pushed back) to" for was in ("been", "was", "were")),
    r"shelv(?:e|es|ed)",
)
_CANCELLED = re.compile(f" (?:{by_first_letter(_CALLED_OFF)}) ")
_POSTPONED = re.compile(f" (?:{by_first_letter(_PUT_OFF)}) ")
_FORESEEN = re.compile(
    r" (?:(?:had|has) (?:also |originally |initially |earlier )?been (?:due|scheduled|supposed|expected|meant|"
    r"set|slated|booked|to(?! (?:the )?P\d))|"
    r"(?:was|were) (?:also |originally |initially |earlier )?(?:supposed|meant)|had (?:also )?planned to|"
    r"(?:was|were) (?:originally |initially )(?:due|scheduled|expected|set|slated|to)|(?:was|were) (?:also |"
    r"originally |once )?to have|"
    r"would have)(?:(?! (?:he|she|they|A\d+|but) )[^;]){0,100} $"
)
_BEEN_TO, _A_PLACE = re.compile(r" been to +$"), re.compile(r" *(?:the )?P\d")  # "Had been to P0" is no plan.
_WAS_TO_HAVE = re.compile(r" (?:,[^,;]{0,60})?,? ?(?:was|were) (?:also |originally )?(?:to have|supposed|meant) ")
_JOURNEY = re.compile(
    r" (?:visits?|trips?|tours?|journeys?|legs?|stops?|travels?|mission|pilgrimage|concerts?|shows?|gigs?|dates) "
)
_ON_THE_PHONE = re.compile(
    r" (?:by|over the|on the|via|in an?|during an?) (?:[a-z]+ )?(?:telephone|phone)\b| (?:tele)?phone "
    r"(?:calls?|conversations?|talks) | (?:tele)?phoned "
)
_VIRTUAL = re.compile(
    r" (?:\"|'|‘)?(?:virtual(?:ly)?|video tour|online visits?|remote visits?|by video(?= to))(?:\"|'|’)? "
)
_BY_VIDEO = re.compile(r" (?:by|via|through|over) video ")
_DOUBTS = (
    *(r"may(?! (?:also |well )?have )", "might", r"so (?:that )?(?:he|she|they) (?:can|could)"),
    *(
        rf"{said} (?:[^;.]{{1,70}} )?(?:which|that) (?:stated|claimed|alleged)"
        for said in ("story", "reports?", "article")
    ),
    *("speculation", "speculated", "possible", "potential", "possibility", "possibly", r"rumou?rs?", r"rumou?red"),
    *(r"if(?! (?:all|everything|things) go)", "unless", "whether", "invited", "invites?", "inviting"),
    r"invitation(?<!at the invitation)(?<!on the invitation)(?<!accept an invitation)(?<!accepted an invitation)"
    r"(?<!accepts an invitation)(?<!accepting an invitation)(?<!accepting the invitation)(?<!accepted the invitation)"
    r"(?<!accepts the invitation)",
    *(
        "interested to",
        "interested in",
        "urged",
        "urges",
        "urging",
        r"asked(?= (?:[^;.]{1,60} )?to )",
        r"asked(?= (?:would|will|could|if|whether) )",
    ),
    r"call(?:ed|s|ing|(?<= to call)|(?<=will call)) on(?= [^;.]{1,60} to )",
    *("persuade", "considering", "mulling", "no plans", "not planned", "never", "without", "refused", "declined"),
    *("rejected", "wanted", "warned", "against", "instead of", "rather than", "did not", "didn't", "does not"),
    *("do not", "has not", "have not"),
    r"no (?:N\d+ )?(?:A\d+|one|other \w+|\w+ minister|serving \w+|sitting \w+) (?:has|had|have)",
    r"den(?:y|ies|ied|ying) (?:that|having|(?:all |any |the )?(?:reports?|rumou?rs|claims?|suggestions?|plans?))",
    *("absent", "made no mention", r"ban(?:ned)?", "barred", "opposed", "calls? for", "questions?", "concerns", "amid"),
    *("who have", "anyone", "left out", "leaves out", r"omit\w*", r"overlook\w*", r"snub\w*", r"bypass\w*"),
    r"no (?:dates?|shows?|concerts?|gigs?|stops?|stopovers?|room)",
    *(r"should (?:first|rather|instead|have)", "logical", "likely destination", r"rul(?:ed|es|ing) out"),
    *("wants? to see", "hopes? to see", "wishe[sd] to see", "hoped to see", "keen to see", "eager to see"),
    "longs to see",
)
_DOUBT = re.compile(rf" (?:{by_first_letter(_DOUBTS)}) [^;.]{{0,70}}$")
_ASIDE = re.compile(r" , (?:who|which|whose) [^,;]{1,90} ,(?= )")  # "A0 , who was invited by A1 , flew".
# "She should visit P0 first", said others.
_OUGHT = re.compile(r" (?:he|she|they|A\d+) (?:should|must|ought to|needs? to|has to|have to) (?:\w+ )?$")
# "Asked why he had not gone to P0 , A0 said he would": what is doubted before it is another matter.
_SAID_OF_IT = re.compile(r" (?:said|says|announced|added)(?: that)?(?= (?:he|she|they|A\d+) )")
# "Will not travel to P0 as planned" was planned.
_NOT_AS_PLANNED = re.compile(r"\s?[^;.\"]{0,60} (?:as|than) (?:planned|scheduled|expected|announced|hoped|foreseen) ")
# "Will not travel to P0 until D0": then he does.
_NOT_UNTIL = re.compile(r"\s?[^;.\"]{0,60} (?:until|till) D\d")
_NOT_BEFORE = re.compile(
    r" (?:will|would|does|did|do|is|was|has|had|could|won't|wouldn't|didn't|hasn't)(?: not|n't)? (?:not |n't "
    r")(?!now )(?:\w+ ){0,2}$| (?:won't|wouldn't|isn't|aren't|wasn't|weren't) (?:\w+ ){0,2}$"
    r"| (?:will|would) not be on stage $"
)
# "Will not be in P0 or go on to P1".
_NOR = re.compile(r" (?:will|would|did|does|can|could) (?:not|n't) [^;.]{1,100} or $")
_DENIED = re.compile(
    r"\s?[^;.,]{0,60} (?:(?:is|was|are|were) (?:currently |now |also )?(?:not (?:planned|expected|scheduled|on|"
    r"part|foreseen)|unlikely(?! to (?!take place|go ahead|happen|come off|materiali))|ruled out)|"
    r"(?:has|have) (?:been ruled out|not been (?:planned|confirmed|scheduled))) "
)
# "Cancelled their shows after he fell in P0": that is why, and took place.
ATTENDS = frozenset({"attend", "join", "address", "chair", "host", "lead"})
# "Cancelled a visit to P0 to attend a meeting in P1": there somebody goes instead.
_INSTEAD = re.compile(rf"(?<= P\d)(?= (?:in order |so as )?to (?:{'|'.join(sorted(ATTENDS))}) )")
_PURPOSE = 20  # characters: "in order to address"
_BECAUSE = re.compile(r"(?= (?:after|because|since|when) )")

_PRESUPPOSES = re.compile(
    r" (?:during (?:his|her|their|its|the|a|an|this)|(?<! go)(?<! embark)(?<! going)(?<! leave) on (?:his|her|their)) "
    r"((?:[\w-]+ ){0,4})$| (during )$"
)

_NOT_WITH_THEM = re.compile(r" not (?:be )?(?:join|joining|accompany|accompanying|going with|go with) ")

# Who decides not to leave is nowhere else.
_STAYS_BEHIND = re.compile(
    r" (?:decision|decided|decides|chose|opted|opts|forced|preferred)(?: [^,;.]{1,40})? to (?:stay|remain)(?= )"
)

# "Shows in P0 and P1 will now not take place", "he will miss".
_WILL_NOT = re.compile(
    r" (?:(?:will|would|can|could|did|does|do) (?:now |also |therefore |sadly )*(?:not|no longer)|"
    r"won't|cannot|can't|couldn't|didn't) (?:now |also )*"
    r"(?:take place|go ahead|happen|be played|be held|be able|proceed|make it) "
)
_LOST = re.compile(
    r" (?:has |have |had |was |were |is |are |been )+(?:lost|ditched|binned|dropped|pulled|withdrawn|off) "
)
_OFF_AFTER = re.compile(
    r" ?,? ?(?:will|have|has|had|was|were|is|are|would)(?: now| all| both| also)?(?: been| be| to be| being)* "
    r"((?:cancel|postpon|reschedul|scrapp|scrubbed|abandoned|called off|put off|"
    r"shelved|deferred|axed|delayed|moved to|pushed back)\w*)"
)


def is_by_phone(code: str) -> bool:
    """Whether a marked sentence speaks of talks on the telephone, which bring nobody anywhere."""
    return "phone" in code and _ON_THE_PHONE.search(code) is not None


def is_virtual(code: str) -> bool:
    """Whether a marked sentence speaks of a visit made on a screen."""
    return "vi" in code and _VIRTUAL.search(code) is not None


def is_by_video(code: str) -> bool:
    """Whether something in a marked sentence, though perhaps not all of it, is done on a screen."""
    return "video" in code and _BY_VIDEO.search(code) is not None


def is_doubtful(code: str, at: int) -> bool:
    """Whether what is said at code[at] is only possible, wished by others, or denied."""
    stays = (" stay " in code or " remain " in code) and _STAYS_BEHIND.finditer(code)
    if stays and any(at == said.end() - len(said[0].split()[-1]) for said in stays):
        return True
    if (" as " in code or " than " in code) and _NOT_AS_PLANNED.match(code, at):
        return False
    if "til" in code and _is_negated(code, at) and _NOT_UNTIL.match(code, at):
        return False
    if _DENIED.match(code, at) or _is_negated(code, at):
        return True
    if code[:at].count(' " ') % 2 and _OUGHT.search(code[:at]):
        return True
    before = _ASIDE.sub(" , ", code[max(0, at - 200) : at])[-110:].rsplit(" but ", 1)[-1].rsplit('"', 1)[-1]
    said = _SAID_OF_IT.split(before)[-1]
    return _DOUBT.search(said + " ") is not None


def _is_negated(code: str, at: int) -> bool:
    before = code[max(0, at - 40) : at]
    if before.endswith(" or ") and _NOR.search(code, max(0, at - 130), at):
        return True
    return ("not " in before or "n't " in before) and _NOT_BEFORE.search(before) is not None


def is_presupposed(code: str, at: int) -> bool:
    """Whether the trip at code[at] takes place whatever is doubted before it: "will not meet him during his trip"."""
    said = _PRESUPPOSES.search(code[max(0, at - 60) : at])
    if said and _NOT_WITH_THEM.search(code, max(0, at - 110), at):
        return False
    return said is not None and not _DOUBT.search(f" {said[1]} ")


# "Is expected in P0 and has called off a concert": that was elsewhere.
_NEXT_CLAUSE = re.compile(
    r" (?:, )?(?:and|but) (?:has|have|had|will)(?= (?!been|be)[a-z]+)"
    # "Visited P0 after cancelling a trip to P1", "flew to P0 after the cancellation of a trip to P1".
    r"| (?:, )?(?:after|before) (?:having )?(?=[a-z]+ing )"
    r"| (?:, )?(?:after|following|because of|despite) the (?=(?:cancell?ation|calling[ -]off|postponement) of )"
)
# "Dropped plans to visit P0 and flew to P1".
_AND_THEN = re.compile(r" and (?:instead |then |later )?$")
# "Decided , after the calling-off of a trip to P0 , to visit P1".
_DECIDED_TO = re.compile(r" (?:decided|chose|resolved)(?: ,)? (?:after|following) the [^;]{1,80} to $")
_DID = re.compile(r"(?:flew|went|travell?ed|headed|drove|sailed|visited|arrived|landed|stayed|met|held|played) ")


# "Has not been cancelled", "could be put off".
_NOT_OFF = re.compile(
    r" (?:flights?|planes?|trains?|ferry|ferries|bus|luggage|album|release|vote|election|report)"
    r"(?: (?:from|to) (?:the )?P\d+)? (?:was|were|is|are|had been|has been|have been|been) (?:[a-z]+ly )?"
    r"(?:delayed|cancell?ed|postponed|pushed back|rescheduled|called off|abandoned)(?= )|"
    r" (?:(?:has|have|had|was|were|is|are) (?:not|n't)|hasn't|wasn't|not yet|could|may|might|can)(?: yet)? be(?:en)? "
    r"(?:[a-z]+ed|put (?:off|back)|called off|pushed back|moved to)(?= )"
)


def called_off(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when words around code[at] say so."""
    if _is_negated(code, at) and _NOT_AS_PLANNED.match(code, at):
        return "cancelled"
    near = f"{code[max(0, at - 90) : at + 110]} "
    if not (_POSTPONED.search(near) or _CANCELLED.search(near)):
        return None
    begin = max(0, at - 90)
    purposes = (begin + said.start() for said in _INSTEAD.finditer(code[begin : at + _PURPOSE]))
    begin = max((purpose for purpose in purposes if purpose < at), default=begin)
    before = _BECAUSE.split(code[begin:at])[-1].rsplit(" ; ", 1)[-1]
    if _DECIDED_TO.search(code[begin:at]) or (_DID.match(code, at) and _AND_THEN.search(before)):
        before = " "
    after = _NEXT_CLAUSE.split(code[at : at + 110], maxsplit=1)[0].split(" ; ", 1)[0]
    around = _NOT_OFF.sub(" ", f"{before}{after} ")
    if _POSTPONED.search(around):
        return "postponed"
    if _CANCELLED.search(around):
        return "cancelled"
    return None


def called_off_after(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when that is what the words at code[at] say of the places before them."""
    if _WILL_NOT.match(code, at) or _LOST.match(code, at):
        return "cancelled"
    said = _OFF_AFTER.match(code, at)
    return (called_off(f" {said[1]} ", 1) or "postponed") if said else None


def is_off_after(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when the rest of the clause from code[at] on says so of what stands before it."""
    rest = code[at:].split(" ; ", 1)[0]
    if _POSTPONED.search(rest):
        return "postponed"
    return "cancelled" if _WILL_NOT.search(rest) or _CANCELLED.search(rest) else None


def was_foreseen(code: str, at: int) -> bool:
    """Whether the verb at code[at] tells of what had been planned: "had been due to fly"."""
    said = code[max(0, at - 130) : at].rsplit(" ; ", 1)[-1] + " "
    if _BEEN_TO.search(said) and _A_PLACE.match(code, at):
        return False
    return _FORESEEN.search(said) is not None


def was_to_have_been(code: str, at: int) -> bool:
    """Whether the words at code[at] say that what stands before them was foreseen: "were to have started"."""
    return _WAS_TO_HAVE.match(code, at) is not None


def called_off_altogether(codes: Iterable[str]) -> Status:
    """Whether an article speaks of a journey as put off; else what it foresaw was cancelled."""
    journeys = (code for code in codes if _JOURNEY.search(code))
    return "postponed" if any(_POSTPONED.search(code) for code in journeys) else "cancelled"
