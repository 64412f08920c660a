"""What some ways of saying tell of planned and made is their own, whatever the form of a verb: "is due in P0", "after
P0 , he went"."""

from __future__ import annotations

from collections.abc import Callable

from components.reading.dates.calendar_days import weekday_number
from components.reading.findings.telling import TO_BE_HELD, Telling
from components.reading.phrases.leaving_phrases import BEEN_THERE
from components.reading.status.calling_off import called_off, called_off_further_on
from components.reading.status.past_forms import IRREGULAR, somebody_did, tells_of_the_past
from components.reading.status.statuses import OFF, Status
from components.reading.status.tense import TELLS_A_PLAN
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_INCLUDES = regex(r" (?:includes?|takes? in|covers|takes? (?:him|her|them) to) ")
_INCLUDED = regex(r" (?:included|took in|covered|featured) ")
# "A long-awaited trip by A0 to P0".
_AWAITED = regex(
    r" (?:long-awaited|awaited|planned|upcoming|forthcoming|expected|scheduled|imminent|possible|proposed|coming) "
    r"(?:[a-z-]+ ){0,2}$"
)
_IS_STOP = regex(r" (?:stop|leg|destination) (?:is|will be) ")
_IS_BOUND = regex(
    r" (?:(?:is|are) (?:now |next )?(?:bound|headed|heading|flying|travelling|traveling|off)|"
    r"(?:he|she|they|A\d+) (?:then |next )?(?:moves|goes|travels|heads|flies|drives|returns|continues)(?: on)?) "
    r"(?:for|to) [^;]*$"
)
_RECEIVES = frozenset({"greet", "welcome", "cheer", "greeting", "welcoming", "receiving", "hosting"})
_COMES_NEXT = regex(r"(?:comes?|it is|there (?:is|will)|will|is|would) ?")
_HOSTED = regex(r"(?:was the|\S+ed |received)")
# "During a visit to P0 on D0 , A0 secured": then it took place.
_FRONTED = regex(
    r" (?:(?:N\d+ |P\d+ 's )?A\d+ (?:, )?)?(?:during|on|upon|in|at|concluding|ending|"
    r"(?:wrapp|wind)ing up|completing|finishing|beginning|"
    r"starting|opening|continuing) (?:an?|his|her|their|the) (?:[\w-]+ ){0,4}| (?:up)?on (?=$)"
)
_AND_DID = regex(
    rf"(?: (?:on )?D\d+)? , (?:[a-z]+ly )?(?!(?:plann|expect|schedul|hop)ed )(?:[a-z]{{2,}}ed|{IRREGULAR}) "
)
_BEFORE_COMING = regex(r" (?:prior to|before|after|following|since) (?:his|her|their) ")
_HAD = regex(
    r" (?<!have )(?:had|made|paid|enjoyed) (?:an?|his|her|their|its) (?:[a-z0-9-]+ ){0,3}$|"
    r" (?<!to )led (?:an?|the|his|her) (?:[^\s,;]+ ){0,8}on (?:an?|his|her) (?:[a-z0-9-]+ ){0,3}$"
)
_WAS_OR_IS_DUE = regex(r" (?:(was|were)|is|are|be|been) (?:due|expected|scheduled|slated)$")
_BUT = regex(r"(?: (?:on )?D\d+)?(?: [a-z]+){0,4}?(?: ,)? but (?!(?:arrived|will|landed|came|got|has arrived) )")
_CLAUSE = 22  # characters behind a place in which its clause says whether it lies ahead
_CLAUSE_OF_HIM = 34
_AT_ONCE = 30  # characters behind "while in P0" in which its main clause begins
_WHERE_HE_WILL = regex(r" ?(?:, )?where (?:he|she|they) (?:will|would|is to|are to|is due|are due) ")
_PASSES_BY = regex(r" (?:skip(?:s|ped|ping)?|forgo(?:es)?|forwent) (?:the )?$")
# "In P0 on D0 , A0 said he would": what he spoke of is another matter.
_REPORTED = regex(r"(?<= )(?:said|told|announced|warned|promised|vowed|pledged|insisted|stressed|hinted) .*")
_PREPARES = regex(
    r" (?:(?:is|are) (?:[a-z]+ )?(?:preparing|ready|getting ready|readying|bracing|gearing up)|prepares?|braces?|"
    r"gets? ready|readies|gears up) "
)
_HAS_TAKEN = regex(r" (?:has|have|had) (?:already )?taken$")
_STARTS = regex(r" (?:starts|begins|kicks off|takes place) (?:on )?D\d")
# "A visit by A0 to P0 was planned for D0 but was scrapped".
_WAS_PLANNED = regex(
    r"(?: ,?(?: that| which))? (?:is|was|has been|had been) (?:planned|scheduled|due|set|expected|foreseen) "
)
# "This visit will take place after the visit of A0 to P0".
_WILL_FOLLOW = regex(
    r" (?:will|is to|are to) (?:take place|come|be held|happen|follow)(?: [^,;]*?)? (?:(?:after|before|following) )?"
    r"(?:the|an?) (?:[a-z-]+ )?$"
)
# "An extra date in P0 was added for D0".
_WAS_ADDED = regex(
    r"(?: (?:on )?D\d+)? (?:was|were|has been|have been) (?:also |first |only |officially )?"
    r"(?:added|announced|lined up|booked|confirmed|agreed) "
)
_WAS_DUE_TO = regex(r" (?:was|were|had been) (?:(?:due|set|scheduled|expected|supposed) )?to ")
_WERE_HELD = regex(
    r" (?:was|were|(?:has|have|had) been) (?!(?:to|due|set|scheduled|planned|expected|supposed|meant|announced) )"
)
_WAS_TO = regex(r" (?:was|were) (?:also )?to (?!have )[a-z]+ ")  # "In P0 , A0 was to sign".
# "In P0 , their first stop , she opened the wing".
_AT_STOP = regex(r" (?:(?:on )?D\d+ , )?(?:in|at) ")
_DID_THERE = regex(
    rf"(?: (?:of|on) [^,;]{{1,40}})? , (?:he|she|they|A\d+) (?!(?:plann|expect|schedul|hop)ed |(?:was|were) to )"
    rf"(?:[a-z]{{2,}}ed|{IRREGULAR}) .*"
)
_DAY = regex(r" D(\d+) ")
_PRESENT = words("see sees find finds take takes bring brings has have")


def by_own_way(telling: Telling, status: Status) -> Status:
    """The status of the places of a phrase that `status` is by its verb."""
    own = _OWN.get(telling.name) or (_of_where if telling.phrase.kind == "where" else None)
    return own(telling, status) if own else status


def _of_day(telling: Telling, _: Status) -> Status:
    past = tells_of_the_past(telling.code)
    return called_off(telling.code, telling.start) or ("made" if past else "planned")


def _of_stop(telling: Telling, status: Status) -> Status:
    """ "Went to P0 , his first stop", "in P0 , their first stop , she opened the wing"."""
    did = _DID_THERE.fullmatch(telling.code, telling.end) and _AT_STOP.fullmatch(telling.code, 0, telling.start)
    return "made" if did or tells_of_the_past(telling.code[: telling.at]) else status


def _of_following(telling: Telling, status: Status) -> Status:
    """ "The first stop is P0 , followed by P1"."""
    said = telling.code[: telling.at]
    return "planned" if status == "made" and _IS_STOP.search(said) and not tells_of_the_past(said) else status


def _of_going_on(telling: Telling, status: Status) -> Status:
    """ "Is bound for P0 , a sister city , and from there to P1"."""
    return "planned" if status == "made" and _IS_BOUND.search(telling.code[: telling.at]) else status


def _of_hosting(telling: Telling, _: Status) -> Status:
    return "made" if _HOSTED.match(f"{telling.verb} ") else "planned"


def _of_where(telling: Telling, status: Status) -> Status:
    match = telling.match
    if _PASSES_BY.search(telling.code[: match.start("to")]):
        return "cancelled"
    if telling.name == "visit of his to" and status in OFF:
        return status
    said = telling.code[max(match.start("who"), match.end("verb")) : match.end() + _CLAUSE]
    starts = telling.name == "visit of his to" and _STARTS.match(telling.code, telling.end)
    wanted = telling.verb.startswith("to ")  # "Decided to send A0 to P0".
    wanted = wanted or (telling.verb in _RECEIVES and status == "planned")  # "Will also welcome A0 to P0".
    wanted = wanted or (telling.name == "visit of his to" and _AWAITED.search(telling.code, 0, telling.at) is not None)
    if telling.name == "visit of his to" and _WAS_ADDED.match(telling.code, telling.end):
        return "planned"
    if telling.name == "visit of his to" and _WAS_PLANNED.match(telling.code, telling.end):
        return called_off_further_on(telling.code, telling.end) or "planned"
    follows = telling.name == "visit of his to" and _WILL_FOLLOW.search(telling.code, 0, telling.at) is not None
    prepares = telling.name == "ready in P for him" and _PREPARES.search(match[0]) is not None
    expected = starts or wanted or follows or prepares
    ahead = expected or TELLS_A_PLAN.search(f" {telling.verb} ") or TELLS_A_PLAN.search(said)
    return "planned" if ahead else "made"


def _of_taking_place(telling: Telling, status: Status) -> Status:
    """ "The talks were held in P0"."""
    held = status == "planned" and _WERE_HELD.search(telling.match[0])
    return "made" if held and not called_off(telling.code, telling.start) else status


def _of_being(_: Telling, status: Status) -> Status:
    return "made" if status == "planned" else status


def _of_trip(telling: Telling, status: Status) -> Status:
    led = telling.code[: telling.at]
    came = telling.verb == "arrival" and _BEFORE_COMING.fullmatch(led)
    fronted = status == "planned" and (came or _FRONTED.fullmatch(led))
    rest = telling.code[telling.end :]
    if fronted and (tells_of_the_past(rest) or somebody_did(rest) or _AND_DID.match(rest)):
        return "made"
    if status == "planned" and _HAD.search(telling.code[: telling.at]):
        return "made"
    if _WAS_ADDED.match(telling.code, telling.end):
        return "planned"
    told = _INCLUDED.search(telling.match[0]) and not TELLS_A_PLAN.search(telling.match[0])
    if status == "planned" and told and not _WAS_DUE_TO.search(telling.code, 0, telling.at):
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


def _of_day_that_sees(telling: Telling, _: Status) -> Status:
    """ "Tuesday takes her to P0"."""
    day = _DAY.search(telling.match[0])
    ahead = telling.verb in _PRESENT and day is not None and _is_another_day_than_today(telling, int(day[1]))
    return "planned" if ahead else _of_where(telling, "made")


def _is_another_day_than_today(telling: Telling, number: int) -> bool:
    """Whether a date of the sentence is a weekday, and not that of publication, of which papers speak in the present
    as well: "is in P0 on Monday"."""
    mention, published = telling.sentence.dates[number], telling.published
    return bool(published and mention.is_weekday and weekday_number(dict(mention.parts)["w"]) != published.weekday())


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
    "after P comes P": lambda telling, status: "planned" if _COMES_NEXT.match(telling.verb) else "made",
    "P hosts him": _of_hosting,
    "followed by": _of_following,
    **dict.fromkeys(("then to", "then P"), _of_going_on),
    **dict.fromkeys(("A, in P", "A in P for", "A, now in P"), _of_being),
    "after P, he goes": _of_him,
    "leaves P for": lambda telling, status: "made",
    "left P on a day": lambda telling, status: "made",
    "arrives from P": lambda telling, status: "made",
    **dict.fromkeys(("trip to", "concert of his in"), _of_trip),
    "begins or ends in": _of_ending,
    "takes place in": _of_taking_place,
    "takes him to": lambda telling, status: (
        "made" if _HAS_TAKEN.search(telling.code[: telling.match.end("verb")]) else status
    ),
    "trip includes": _of_trip,
    **dict.fromkeys(("due in", "is in"), _of_being_due),
    **dict.fromkeys(("attends it in", "leaves to attend in", "leaves for talks in"), _of_attending),
    **dict.fromkeys(("departure for", "adds a show in", "announces dates: P"), _of_departure),
    "films in": lambda telling, status: "made" if status == "planned" else status,
    "in order they are": lambda telling, status: "planned",  # What was would not be listed in the present.
    "day sees him in P": _of_day_that_sees,
    "pulls out of": lambda telling, status: "cancelled",
    "while in": _of_while,
    **dict.fromkeys(BEEN_THERE, _of_return),
    **dict.fromkeys(("in P, he", "at an event in P, he", "at her show in P, she"), _of_him),
}
