"""Whether what a phrase tells of is planned, made or called off: by its verb, and by what is its own way of saying."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from components.reading.dates.resolving import resolve
from components.reading.findings.telling import TO_BE_HELD, Telling
from components.reading.findings.telling_visits import HE_IN_P
from components.reading.phrases.leaving_phrases import BEEN_THERE
from components.reading.status.calling_off import called_off, called_off_after, called_off_further_on
from components.reading.status.foreseen import was_foreseen
from components.reading.status.past_forms import somebody_did, tells_of_the_past
from components.reading.status.statuses import Status
from components.reading.status.tense import TELLS_A_PLAN, tense
from components.reading.visit_days.days_said import SETS_OFF
from components.reading.vocabulary.word_sets import words

_TOLD_IN_ORDER = re.compile(r" (?:was|were|found|saw|took|brought|before that|earlier|followed|got) ")
_INCLUDES = re.compile(r" (?:includes?|takes? in|covers|takes? (?:him|her|them) to) ")
_INCLUDED = re.compile(r" (?:included|took in|covered|featured) ")
# "A long-awaited trip by A0 to P0".
_AWAITED = re.compile(
    r" (?:long-awaited|awaited|planned|upcoming|forthcoming|expected|scheduled|imminent|possible|proposed|coming) "
    r"(?:[a-z-]+ ){0,2}$"
)
_IS_STOP = re.compile(r" (?:stop|leg|destination) (?:is|will be) ")
_HOSTED = re.compile(r"(?:was the|\S+ed |received)")
# "Left on D0 for a tour of P0 , P1 and P2": who set off for several places is not through with them.
_SET_OFF_ON = re.compile(
    rf" (?:{SETS_OFF}|embark\w*|head\w*)(?: [^,;]{{1,60}}?)? (?:for|on) (?:(?:an?|his|her|their|the) )?"
    r"(?:[a-z-]+ ){0,3}$"
)
_DATE = re.compile(r" D(\d+) ")
_LONG_TOUR = timedelta(days=14)
_STILL_TO_COME = re.compile(
    r"(?:is|are) (?:the )?(?:last|final|next|still|to come|(?:also )?(?:on|part) |(?:\w+ ){0,3}away)\b"
)
# "The stop in P0 gave her": the visit itself is the subject.
_OPENS = re.compile(
    r"(?:^|[;:]| but| and|,) (?:(?:the|his|her|their|a|an|D\d+|A\d+|'s|N\d+|[a-z-]+(?<!ing)(?<!ed)) ){1,6}$"
)
_WAS = re.compile(
    r" (?:(?:on )?D\d+ |(?:by|of|on) (?:the )?(?:N\d+ |P\d+ 's )?A\d+ (?:of P\d+ |, A\d+ (?:, )?)?)*"
    r"(?:, which (?=(?:began|started|opened|ended) )|, [^,;]{1,60} , )?"
    r"(?:was|were|had (?=(?!been)\w+(?:ed|wn|en|ung|aught|ought) )|gave|drew|took|brought|"
    r"began|saw|went|came|left|lasted|ended|[a-z]{3,}ed) "
    r"(?!(?:being|in preparation|under|to|due|set|planned|expected|scheduled|meant|supposed|called|put|for|intended|"
    r"announced|agreed|by|not) )"
)
_DUE = re.compile(r"(?:due|scheduled|expected|set|slated|supposed|meant|booked)\b")
# "During a visit to P0 on D0 , A0 secured": then it took place.
_FRONTED = re.compile(
    r" (?:during|on|upon|in|at|concluding|ending|(?:wrapp|wind)ing up|completing|finishing|beginning|starting|opening|"
    r"continuing) (?:an?|his|her|their|the) (?:[\w-]+ ){0,4}| (?:up)?on (?=$)"
)
_BEFORE_COMING = re.compile(r" (?:prior to|before|after|following|since) (?:his|her|their) ")
_HAD = re.compile(
    r" (?<!have )(?:had|made|paid|enjoyed) (?:an?|his|her|their|its) (?:[a-z0-9-]+ ){0,3}$|"
    r" (?<!to )led (?:an?|the|his|her) (?:[^\s,;]+ ){0,8}on (?:an?|his|her) (?:[a-z0-9-]+ ){0,3}$"
)
_CUT_SHORT = re.compile(
    r"(?:(?<! will)(?<! to) cut short|(?:broke|broken|breaks) off|interrupt(?:ed|s)|abandoned half-way|"
    r"(?:had|(?:was|were|been) (?:forced|obliged)) to (?:cut short|break off|interrupt|curtail)|(?:is|are) (?:cutting "
    r"short|breaking off)) "
    r"(?:[a-z-]+ ){0,3}$"
)
# "His last trip , to P0 , ended only on D0".
_ENDED = re.compile(r" ?, (?:which )?(?:has |had )?(?:ended|concluded|finished|wound up|came to an end) ")
_WAS_OR_IS_DUE = re.compile(r" (?:(was|were)|is|are|be|been) (?:due|expected|scheduled|slated)$")
_BUT = re.compile(r"(?: (?:on )?D\d+)?(?: [a-z]+){0,4}?(?: ,)? but (?!(?:arrived|will|landed|came|got|has arrived) )")
_HELD = words(
    "visit visits trip trips tour stay stop stopover arrival talks meeting meetings speech address lecture concert show"
)
# "Returned to P0 on D0 after a day of talks in P1".
_AFTER_DAYS_OF = re.compile(
    r" (?:after|following) (?:an?|the|two|three|several|his|her|their|\d+) (?:[a-z-]+ ){0,2}"
    r"(?:days?|hours|rounds?|week|weekend|night) of (?:[a-z-]+ )?$"
)
_CLAUSE = 22  # characters behind a place in which its clause says whether it lies ahead
_WAS_TO_HAVE = 16  # characters of "was to have been"
_CLAUSE_OF_HIM = 34
_AT_ONCE = 30  # characters behind "while in P0" in which its main clause begins
_WHERE_HE_WILL = re.compile(r" ?(?:, )?where (?:he|she|they) (?:will|would|is to|are to|is due|are due) ")
_PASSES_BY = re.compile(r" (?:skip(?:s|ped|ping)?|forgo(?:es)?|forwent) (?:the )?$")
# "In P0 on D0 , A0 said he would": what he spoke of is another matter.
_REPORTED = re.compile(r"(?<= )(?:said|told|announced|warned|promised|vowed|pledged|insisted|stressed|hinted) .*")
_HAS_TAKEN = re.compile(r" (?:has|have|had) (?:already )?taken$")
_STARTS = re.compile(r" (?:starts|begins|kicks off|takes place) (?:on )?D\d")
# "A visit by A0 to P0 was planned for D0 but was scrapped".
_WAS_PLANNED = re.compile(r" (?:is|was|has been|had been) (?:planned|scheduled|due|set|expected|foreseen) ")
# "This visit will take place after the visit of A0 to P0".
_WILL_FOLLOW = re.compile(
    r" (?:will|is to|are to) (?:take place|come|be held|happen|follow)(?: [^,;]*?)? (?:(?:after|before|following) )?"
    r"(?:the|an?) (?:[a-z-]+ )?$"
)
_WAS_TO = re.compile(r" (?:was|were) (?:also )?to (?!have )[a-z]+ ")  # "In P0 , A0 was to sign".


def status_of(telling: Telling) -> tuple[Status, bool]:
    """The status of the places of a phrase, and whether it was only foreseen: "was to have gone to"."""
    status = _by_verb(telling)
    if status == "made" and was_foreseen(telling.code, telling.start):
        status = "planned"  # "Was to have opened halls in P0", whose verb is that of a deed.
    own = _OWN.get(telling.name) or (_of_where if telling.phrase.kind == "where" else None)
    foreseen = (status in {"planned", "cancelled"} or telling.phrase.kind == "where") and _is_foreseen(telling)
    if own:
        status = own(telling, status)
    if status == "planned" and not foreseen and _has_been(telling):
        status = "made"
    left = _SET_OFF_ON.search(telling.code[: telling.at]) if status == "made" and telling.has_several_places else None
    if left and not _is_long_over(telling, left[0]):
        status = "planned"
    if telling.phrase.kind == "order" and status == "made" and _STILL_TO_COME.match(telling.verb):
        status = "planned"
    return status, foreseen


def _is_long_over(telling: Telling, left: str) -> bool:
    """Whether whoever set off on the day that is said has been through with a tour since."""
    said, published = _DATE.search(left), telling.published
    days = resolve(telling.sentence.dates[int(said[1])], published, "behind") if said and published else None
    return days is not None and published is not None and published - days.end > _LONG_TOUR


def _by_verb(telling: Telling) -> Status:
    code = telling.code
    status = called_off(code, telling.start) or called_off_after(code, telling.end)
    if telling.phrase.kind == "order" and _TOLD_IN_ORDER.search(telling.match[0]):
        return "made"
    if _CUT_SHORT.search(code[: telling.at]) or _ENDED.match(code, telling.end):
        return "made"
    if _AFTER_DAYS_OF.search(code[: telling.at]) and tells_of_the_past(code[: telling.at]):
        return "made"
    return status or tense(code, telling.at, telling.verb)


def _has_been(telling: Telling) -> bool:
    """Whether it is told what became of the visit or the talks themselves: "A0 's talks in P0 lasted three hours"."""
    led = telling.code[: min(telling.at, telling.match.start("to"))]
    noun = telling.verb in _HELD or telling.name in {"his day in P", "trip to"}
    return noun and _OPENS.search(led) is not None and _WAS.match(telling.code, telling.end) is not None


def _is_foreseen(telling: Telling) -> bool:
    code = telling.code
    if telling.phrase.kind == "where" and was_foreseen(code, telling.match.end() + _WAS_TO_HAVE):
        return True  # "P0 , where she was to have met".
    had_been_due = _DUE.match(telling.verb) is not None and code[: telling.at].endswith(" had been ")
    return was_foreseen(code, telling.start) or had_been_due


def _of_day(telling: Telling, _: Status) -> Status:
    past = tells_of_the_past(telling.code)
    return called_off(telling.code, telling.start) or ("made" if past else "planned")


def _of_stop(telling: Telling, status: Status) -> Status:
    return "made" if tells_of_the_past(telling.code[: telling.at]) else status


def _of_following(telling: Telling, status: Status) -> Status:
    """ "The first stop is P0 , followed by P1"."""
    said = telling.code[: telling.at]
    return "planned" if status == "made" and _IS_STOP.search(said) and not tells_of_the_past(said) else status


def _of_hosting(telling: Telling, _: Status) -> Status:
    return "made" if _HOSTED.match(f"{telling.verb} ") else "planned"


def _of_where(telling: Telling, _: Status) -> Status:
    match = telling.match
    if _PASSES_BY.search(telling.code[: match.start("to")]):
        return "cancelled"
    said = telling.code[max(match.start("who"), match.end("verb")) : match.end() + _CLAUSE]
    starts = telling.name == "visit of his to" and _STARTS.match(telling.code, telling.end)
    wanted = telling.verb.startswith("to ")  # "Decided to send A0 to P0".
    wanted = wanted or (telling.name == "visit of his to" and _AWAITED.search(telling.code, 0, telling.at) is not None)
    if telling.name == "visit of his to" and _WAS_PLANNED.match(telling.code, telling.end):
        return called_off_further_on(telling.code, telling.end) or "planned"
    follows = telling.name == "visit of his to" and _WILL_FOLLOW.search(telling.code, 0, telling.at) is not None
    ahead = starts or wanted or follows or TELLS_A_PLAN.search(f" {telling.verb} ") or TELLS_A_PLAN.search(said)
    return "planned" if ahead else "made"


def _of_being(_: Telling, status: Status) -> Status:
    return "made" if status == "planned" else status


def _of_trip(telling: Telling, status: Status) -> Status:
    led = telling.code[: telling.at]
    came = telling.verb == "arrival" and _BEFORE_COMING.fullmatch(led)
    fronted = status == "planned" and (came or _FRONTED.fullmatch(led))
    rest = telling.code[telling.end :]
    if fronted and (tells_of_the_past(rest) or somebody_did(rest)):
        return "made"
    if status == "planned" and _HAD.search(telling.code[: telling.at]):
        return "made"
    if status == "planned" and _INCLUDED.search(telling.match[0]) and not TELLS_A_PLAN.search(telling.match[0]):
        return "made"
    return "planned" if status == "made" and _INCLUDES.search(telling.match[0]) else status


def _of_ending(telling: Telling, status: Status) -> Status:
    """ "Concluding a visit to P0 on D0 , A0 urged"."""
    opens = status == "planned" and telling.verb.split()[0].endswith("ing") and not telling.code[: telling.at].strip()
    rest = telling.code[telling.end :]
    return "made" if opens and (tells_of_the_past(rest) or somebody_did(rest)) else status


def _of_being_due(telling: Telling, status: Status) -> Status:
    """ "Is due in P0", "was due in P0 on Friday , but fell ill"."""
    due = _WAS_OR_IS_DUE.search(telling.code[: telling.at] + telling.verb)
    if due and due[1] and _BUT.match(telling.code, telling.end):
        return "postponed" if called_off_further_on(telling.code, telling.end) == "postponed" else "cancelled"
    return "planned" if due and status == "made" else status


def _of_attending(telling: Telling, status: Status) -> Status:
    """ "Has left to attend a summit that will be held in P0"."""
    return "planned" if status == "made" and TO_BE_HELD.search(telling.match[0]) else status


def _of_departure(_: Telling, status: Status) -> Status:
    return "planned" if status == "made" else status


def _of_return(telling: Telling, _: Status) -> Status:
    return "planned" if _WHERE_HE_WILL.match(telling.code, telling.end) else "made"


def _of_while(telling: Telling, status: Status) -> Status:
    rest = telling.code[telling.match.end() - 1 :]
    past = tells_of_the_past(rest) or somebody_did(rest[:_AT_ONCE])
    return "made" if status == "planned" and past else status


def _of_him(telling: Telling, _: Status) -> Status:
    said = _REPORTED.sub(" ", telling.code[telling.match.end("who") :][:_CLAUSE_OF_HIM])
    ahead = TELLS_A_PLAN.search(said) or _WAS_TO.search(said)
    return called_off(telling.code, telling.start) or ("planned" if ahead else "made")


_OWN: dict[str, Callable[[Telling, Status], Status]] = {
    "his day in P": _of_day,
    "P, his stop": _of_stop,
    "P hosts him": _of_hosting,
    "followed by": _of_following,
    **dict.fromkeys(("A, in P", "A, now in P"), _of_being),
    "after P, he goes": _of_him,
    "leaves P for": lambda telling, status: "made",
    "left P on a day": lambda telling, status: "made",
    "arrives from P": lambda telling, status: "made",
    **dict.fromkeys(("trip to", "concert of his in"), _of_trip),
    "begins or ends in": _of_ending,
    "takes him to": lambda telling, status: (
        "made" if _HAS_TAKEN.search(telling.code[: telling.match.end("verb")]) else status
    ),
    "trip includes": _of_trip,
    **dict.fromkeys(("due in", "is in"), _of_being_due),
    **dict.fromkeys(("attends it in", "leaves to attend in", "leaves for talks in"), _of_attending),
    **dict.fromkeys(("departure for", "adds a show in", "announces dates: P"), _of_departure),
    "films in": lambda telling, status: "made" if status == "planned" else status,
    "pulls out of": lambda telling, status: "cancelled",
    "while in": _of_while,
    **dict.fromkeys(BEEN_THERE, _of_return),
    **dict.fromkeys(HE_IN_P | {"at an event in P, he", "at her show in P, she"}, _of_him),
}
