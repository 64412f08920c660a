"""Whether what a phrase tells of is planned, made or called off: by its verb, and by what is its own way of saying."""

from __future__ import annotations

from datetime import timedelta

from components.reading.dates.resolving import resolve
from components.reading.findings.own_status import by_own_way
from components.reading.findings.telling import Telling
from components.reading.status.calling_off import called_off, called_off_after
from components.reading.status.foreseen import was_foreseen
from components.reading.status.past_forms import tells_of_the_past
from components.reading.status.statuses import Status
from components.reading.status.tense import tense
from components.reading.visit_days.days_said import SETS_OFF
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_TOLD_IN_ORDER = regex(r" (?:was|were|found|saw|took|brought|before that|earlier|followed|got) ")
# "Left on D0 for a tour of P0 , P1 and P2": who set off for several places is not through with them.
_SET_OFF_ON = regex(
    rf" (?:{SETS_OFF}|embark\w*|head\w*)(?: [^,;]{{1,60}}?)? (?:for|on) (?:(?:an?|his|her|their|the) )?"
    r"(?:[a-z-]+ ){0,3}$"
)
_DATE = regex(r" D(\d+) ")
_LONG_TOUR = timedelta(days=14)
_STILL_TO_COME = regex(
    r"(?:is|are) (?:the )?(?:last|final|next|still|to come|(?:also )?(?:on|part) |(?:\w+ ){0,3}away)\b"
)
# "The stop in P0 gave her": the visit itself is the subject.
_OPENS = regex(r"(?:^|[;:]| but| and|,) (?:(?:the|his|her|their|a|an|D\d+|A\d+|'s|N\d+|[a-z-]+(?<!ing)(?<!ed)) ){1,6}$")
_WAS = regex(
    r" (?:(?:on )?D\d+ |(?:by|of|on) (?:the )?(?:N\d+ |P\d+ 's )?A\d+ (?:of P\d+ |, A\d+ (?:, )?)?)*"
    r"(?:, which (?=(?:began|started|opened|ended) )|, [^,;]{1,60} , )?"
    r"(?:was|were|had (?=(?!been)\w+(?:ed|wn|en|ung|aught|ought) )|gave|drew|took|brought|"
    r"began|saw|went|came|left|lasted|ended|[a-z]{3,}ed) "
    r"(?!(?:being|in preparation|under|to|due|set|planned|expected|scheduled|meant|supposed|called|put|for|intended|"
    r"(?:(?:first|only|also|officially) )?(?:announced|confirmed|added)|agreed|by|not) )"
)
_DUE = regex(r"(?:due|scheduled|expected|set|slated|supposed|meant|booked)\b")
_CUT_SHORT = regex(
    r"(?:(?<! will)(?<! to) cut short|(?:broke|broken|breaks) off|interrupt(?:ed|s)|abandoned half-way|"
    r"(?:had|(?:was|were|been) (?:forced|obliged)) to (?:cut short|break off|interrupt|curtail)|(?:is|are) (?:cutting "
    r"short|breaking off)) "
    r"(?:[a-z-]+ ){0,3}$"
)
# "His last trip , to P0 , ended only on D0".
_ENDED = regex(r" ?, (?:which )?(?:has |had )?(?:ended|concluded|finished|wound up|came to an end) ")
_HELD = words(
    "visit visits trip trips tour stay stop stopover arrival talks meeting meetings speech address lecture concert show"
)
# "Returned to P0 on D0 after a day of talks in P1".
_AFTER_DAYS_OF = regex(
    r" (?:after|following) (?:an?|the|two|three|several|his|her|their|\d+) (?:[a-z-]+ ){0,2}"
    r"(?:days?|hours|rounds?|week|weekend|night) of (?:[a-z-]+ )?$"
)
# "As he did in his D0 visit to P0 , he will".
_AS_HE_DID = regex(r" as (?:he|she|they) (?:did|had|had done) (?:in|on|during) (?:his|her|their) (?:[^\s,;]+ ){0,3}$")
# "Voiced his joy at visiting P0", "looks forward to being in P0".
_LOOKS_AHEAD = regex(
    r" (?:joy|delight|happiness|excitement|eagerness|anticipation|hopes?|dreams?|desire|intention|thought|idea|"
    r"prospect|excited|thrilled|happy|keen|look(?:s|ed|ing)? forward) (?:at|to|of|about|in|on) "
    r"(?:again |soon |finally )?$"
)
_WAS_TO_HAVE = 16  # characters of "was to have been"


def status_of(telling: Telling) -> tuple[Status, bool]:
    """The status of the places of a phrase, and whether it was only foreseen: "was to have gone to"."""
    status = _by_verb(telling)
    if status == "made" and was_foreseen(telling.code, telling.start):
        status = "planned"  # "Was to have opened halls in P0", whose verb is that of a deed.
    foreseen = (status in {"planned", "cancelled"} or telling.phrase.kind == "where") and _is_foreseen(telling)
    status = by_own_way(telling, status)
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
    if telling.verb.endswith("ing") and _LOOKS_AHEAD.search(code[: telling.at]):
        return status or "planned"
    if _AS_HE_DID.search(code[: telling.at]):
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
