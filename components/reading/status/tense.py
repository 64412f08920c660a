"""Whether a verb tells of what has happened or of what lies ahead, by its form and by the words before it."""

from __future__ import annotations

from collections.abc import Callable

from components.reading.status.clause_tense import (
    WHERE_HE_WILL,
    after_another,
    after_what_was_done,
    aside,
    before_another,
    beside_what_was_told,
    in_a_caption,
    of_the_first,
    on_a_journey,
    on_arriving,
    opening,
    when_there,
    with_a_plan_around,
)
from components.reading.status.journey_tense import of_a_journey, of_a_past_journey, on_the_way, under_way
from components.reading.status.past_forms import BEHIND, IRREGULAR, PAST_FORM, tells_past
from components.reading.status.statuses import Status
from components.reading.status.verb import IS_NOUN, WILL, Verb
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import by_first_letter

TELLS_A_PLAN = regex(
    r" (?:will|would|'ll|plans|hopes|aims|decided|"
    r"being (?:prepared|planned|arranged|discussed|organi[sz]ed)|in preparation|"
    r"(?:is|are) (?:\w+ )?(?:to|expected|due|scheduled|set|slated|likely|planned|pencilled|penciled|foreseen)) "
)
_PLANS = (
    *("will", "would", "'ll", "shall", "plans?", "planned", "planning", "due", "scheduled", "expected", "slated"),
    r"set(?<! a set)(?<! the set)(?<! his set)(?<! her set)(?<! their set)(?<!-hour set)(?<!-minute set)(?<!-song set)"
    r"(?<! acoustic set)(?! foot)",
    *("likely", "hopes?", "hoping", "intends?", "aims?", "upcoming", "preparing", "prepares", "gearing", "is to"),
    *("are to", "going to", "poised", "forthcoming", "about to", "ready to", "announced", "announces", "ahead of"),
    *("bound for", "lined up", "brought forward", "moved forward", "can"),
)
_PLAN_REACHES, _LONGEST_WITH_ITS_PLAN = 150, 170  # characters
_AHEAD_BEFORE = regex(
    rf" (?:{by_first_letter(_PLANS)})(?: (?:[^,;]|, (?=also )){{0,{_PLAN_REACHES}}})?,? ?$|"
    r"(?:^|[ ,])to (?:be )?$|(?:^|A\d+ )to $"
)
_ARRIVES = regex(r"(?:arrives?|lands?|reaches|touches down|is|are|'s|visiting|touring|putting down|meets|holds)(?: |$)")
_LEAVES = regex(r"(?:left|departed|leaves|set off|set out|embarked|embarks|off|took off|headed|sets off)(?: |$)")
# "Set out a week ago in P0": there he has been.
_SET_OUT_IN = regex(r"(?:left|set (?:off|out)|embarked) (?:(?:on )?D\d+ )?in ")
# "Is currently attending", "was carrying out her duties at".
_IS_NOW = regex(
    r" (?:(?:is|are) (?:currently|now|presently)|(?:was|were)(?: (?:currently|now|also|then))?|"
    r"(?:was|were) (?:(?:in|at) (?:the )?P\d+(?: (?:on )?D\d+)?|(?:among|one of)(?: [^\s,;]+){1,6}?)|"
    r"(?:is|was) quoted as) $"
)
# "Television showed A0 arriving in P0".
_SHOWN = regex(r" (?:showed|shows|filmed|photographed|pictured) (?:N\d+ |P\d+ 's )?A\d+ $")
_IS, _STAYS = regex(r" (?:is|are) (?:also )?$"), frozenset({"spending", "attending", "staying"})
_HAVE = regex(r" (?:has|have|had) (?:(?:already|also|just|first|earlier|then) )?$")
# Those that are no past form as well.
_PARTICIPLES = frozenset({"come", "flown", "driven", "gone", "ridden", "swum", "run", "taken"})
_HAS_BEEN = regex(r" (?:has|have|had) been $")
_SETS_OUT = regex(
    r"(?:going|travell?ing|flying|heading|leaving|departing|return|coming|arriving|plann|prepar|stopping)"
)
_PRESENT_PLURAL = regex(
    r"give|play|visit|meet|hold|go|fly|travel|head|open|perform|move|attend|tour|drive|sail|return|continue|"
    r"leave|cross|ride|stay|speak|call|stop|land|arrive"
)
# "Dropped plans to visit P0 and flew to P1"; but "will be met and escorted to P0".
_AND_DID = regex(r" and (?:instead |then |later )?$")
# "A0 , winner in P0 on D0 , will start in P1".
_WINNER = regex(r" , (?:the )?(?:winners?|runners?-up|victorious|second|third|fourth|champions?) $")
# "During the flight home after a week in P0".
_AFTER_A_WEEK = regex(
    r"^(?!.* (?:will|'ll|is to|are to) ).* after (?:an?|his|her|their|two|three|four|five|several) (?:[a-z-]+ )?"
    r"(?:days?|weeks?|hours?|nights?|weekend|months?) $"
)
# "The announcement follows his D0 performance at the x in P0".
_FOLLOWS_ONE = regex(
    r" (?:follows|followed) (?:an?|the|his|her|their|A\d+ 's) (?:D\d+ (?:'s )?)?(?:[a-z-]+ )?"
    r"(?:performance|show|concert|appearance|visit|trip|meeting|summit|speech|interview) [^,;]*$"
)
# "Chaired talks in P0".
_HELD_TALKS = regex(r" (?:chaired|co-chaired|mediated|led|hosted|joined|held|had|attended) (?:[a-z0-9-]+ |N\d+ ){0,6}$")
# "Talks between A0 and A1 in P0 on D0 focused on trade".
_TALKS_FIRST = regex(r" (?:the )?(?:talks|negotiations|(?:a )?meeting) (?:between|of|with) [^,;]*$")
_WERE = regex(
    r"in (?:the )?P\d+ (?:(?:on )?D\d+ )?(?:drew|broke|took|came|went|(?!expected|due|planned|scheduled)[a-z]{3,}ed|"
    r"(?:was|were) (?!to |due |set |expected |scheduled |planned |called |put |cancelled |postponed )) ?"
)
_IS_PLANNED = regex(r"(?:in|at) (?:the )?P\d+ (?:is|are) (?:planned|scheduled|due|set|expected|foreseen|fixed) ")
_CLOSED_ASIDE = regex(r" , who [^,;]* , $")
_ENDED_LIST = regex(r" (?:,|and) $")
# "Headed to P0 , where he met A1".
_WHERE_HE_DID = regex(
    r"[^;]{1,80}? , where (?:he|she|they|A\d+) (?:(?:also|then|later) )?"
    rf"(?!(?:was|were) (?:to|due|expected) |(?:plann|hop|want|expect|intend|need)ed )(?:\w+ed|{IRREGULAR}) "
)
_WHEN_HE = regex(r" (?:when|where) (?:he|she|they|A\d+) (?:(?:only|last|first|also|then|once|briefly|even) )?$")
_WAS_TO_AND = regex(
    r" (?:was|were|is|are) (?:(?:due|scheduled|expected|set|supposed|meant) )?to (?:[^\s;.]+ ){1,14}and (?:then |to )?$"
)
_BARE = regex(r"[a-z]+(?<!ed)(?<!ing)(?<!s)(?<!went)(?<!flew)(?<!left)(?<!met)(?<!held)(?<!was)")
_COMES = regex(r"(?:arriv|land|touch|reach|fli|head|travel|go|return|visit|mov|continu)e?s(?: |$)")
# "Flew out to meet him in": the purpose of a journey already made.
_WENT_TO = regex(r" (?:flew|went|came|travell?ed|drove|sailed|returned|arrived|stopped)(?: [^,;]{1,30})? to $")
_MADE_A_TRIP_TO = regex(
    r" (?:made|paid|undertook) (?:an?|his|her|their) (?:[a-z-]+ ){0,4}(?:trip|visit|journey|tour) "
    r"(?:to|in) (?:the )?P\d+(?: (?:on )?D\d+)? to $"
)
# "On Friday he is received at P0", "the visit is concluded on Wednesday in P0".
_IS_TO_BE = regex(
    r" (?:he|she|they|A\d+|(?:the|his|her|their) (?:[a-z-]+ ){0,2}(?:visit|trip|tour|journey|stay)) "
    r"(?:is|are) (?:then |also )?$"
)
# No plan before them is theirs: "had been due in P0 but went to P1".
_ONLY_PAST = regex(r"(?:went|flew|came|drove|rode|took|gave|began|spoke|sang)(?: |$)")
# "Was forced to land in P0", "had to spend the night in P0", "managed to reach P0".
_HAD_TO = regex(r" (?:(?:forced|obliged|compelled|had|managed) to|(?:was|were) able to) $")
# What several do is told as "they meet"; what they did is "they met".
_OF_SEVERAL = regex(
    r"(?:fly|go|travel|head|move|continue|proceed|drive|sail|return|meet|hold|attend|address|deliver|join|host|open|"
    r"inaugurate|give|speak|perform|play|sing|lay|spend|stay|take part|arrive|land)(?: on| in| down)?"
)


def tense(code: str, at: int, verb: str) -> Status:
    """Planned or made, from the verb at code[at] and what stands before it."""
    found = Verb(verb, code, at)
    return next((status for way in _WAYS if (status := way(found))), "planned")


def _instead_of_a_plan(verb: Verb) -> Status | None:
    did = _AND_DID.search(verb.before) and PAST_FORM.fullmatch(verb.said)
    return "made" if did else None


def _had_to(verb: Verb) -> Status | None:
    return "made" if _HAD_TO.search(verb.clause) and not WILL.search(verb.clause) else None


def _why_he_went(verb: Verb) -> Status | None:
    """ "Made his first trip to P0 D0 to attend a meeting in P1"."""
    return "made" if _MADE_A_TRIP_TO.search(verb.clause) else None


def _to_come(verb: Verb) -> Status | None:
    """ "Will begin a trip this week, visiting P0", "they played in P0 on Sunday, give workshops in P1 on Friday"."""
    if _ONLY_PAST.match(verb.said):
        return None
    # "A0 , who will visit P0 , was in P1": that is another matter.
    told = BEHIND.match(verb.said) and verb.clause.endswith(" , ")
    clause = _CLOSED_ASIDE.sub(" ", verb.clause) if told else verb.clause
    planned = (
        (_AHEAD_BEFORE.search(clause[-_LONGEST_WITH_ITS_PLAN:]) and not _WENT_TO.search(verb.clause))
        or (verb.is_ing and WILL.search(verb.clause))
        or (_PRESENT_PLURAL.fullmatch(verb.said) and _ENDED_LIST.search(verb.before))
    )
    return "planned" if planned else None


def _and_to(verb: Verb) -> Status | None:
    """ "Was to start in P0 on D0 and end in P1": what was due is told with one "to" for both."""
    return "planned" if _WAS_TO_AND.search(verb.before) and _BARE.fullmatch(verb.said.split()[0]) else None


def _when_he_did(verb: Verb) -> Status | None:
    """ "Is going to be different from the last show , when he only performed in P0"."""
    return "made" if _WHEN_HE.search(verb.before) and BEHIND.match(verb.said) else None


def _where_he_will(verb: Verb) -> Status | None:
    """ "Arrives in P0 where he 'll meet A0"."""
    return "planned" if _COMES.match(verb.said) and WHERE_HE_WILL.match(verb.after) else None


def _yet_to_be_held(verb: Verb) -> Status | None:
    """ "Talks in P0 are planned for D0", "the tour also takes in P0"."""
    takes_in = verb.said == "in" and verb.before.endswith(" takes ")
    return "planned" if takes_in or (verb.said in {"in", "at"} and _IS_PLANNED.match(verb.after)) else None


def _of_a_preposition(verb: Verb) -> Status | None:
    """ "Held talks with A0 in P0"."""
    told = (
        (verb.said in {"in", "at", "to", "into"} and tells_past(verb.clause.rsplit(" , ", 1)[-1]))
        or (verb.said in {"in", "at"} and (_WINNER.search(verb.clause) or _AFTER_A_WEEK.search(verb.before)))
        or (verb.said in {"in", "at"} and " follow" in verb.before and _FOLLOWS_ONE.search(verb.before))
        or (_TALKS_FIRST.match(verb.before) and _WERE.match(verb.after.lstrip()))
        or (verb.said in {"talks", "meeting"} and _HELD_TALKS.search(verb.clause))
    )
    return "made" if told else None


def _by_its_form(verb: Verb) -> Status | None:
    """Who "left for P0" is not there yet; who did something there, "was off to P0", "arrives" or "visited" it is."""
    if _IS_TO_BE.search(verb.before) and PAST_FORM.fullmatch(verb.said):
        return "planned"
    if _LEAVES.match(verb.said) and not _SET_OUT_IN.match(verb.after.lstrip()):
        return "made" if _WHERE_HE_DID.match(verb.after) else "planned"
    past = _ARRIVES.match(verb.said) or BEHIND.match(verb.said) or PAST_FORM.fullmatch(verb.said.split()[0])
    return "made" if past else None


def _by_now(verb: Verb) -> Status | None:
    """ "Is currently attending", "has come", "has been touring"."""
    stays = verb.said in _STAYS and _IS.search(verb.before)
    is_doing = _IS_NOW.search(verb.before) and not _SETS_OUT.match(verb.said)
    now = verb.is_ing and (is_doing or _SHOWN.search(verb.before))
    had_come = verb.said in _PARTICIPLES and _HAVE.search(verb.before)
    been = had_come or (verb.is_ing and _HAS_BEEN.search(verb.before))
    return "made" if stays or now or been else None


def _of_several(verb: Verb) -> Status | None:
    if not _OF_SEVERAL.fullmatch(verb.said) or IS_NOUN.search(verb.before):
        return None
    return "planned"


# The first that knows an answer gives it.
_WAYS: tuple[Callable[[Verb], Status | None], ...] = (
    after_what_was_done,
    after_another,
    aside,
    opening,
    of_a_journey,
    before_another,
    on_arriving,
    on_the_way,
    of_the_first,
    in_a_caption,
    on_a_journey,
    _instead_of_a_plan,
    _why_he_went,
    _had_to,
    _when_he_did,
    _and_to,
    _to_come,
    _where_he_will,
    _yet_to_be_held,
    _of_a_preposition,
    when_there,
    _by_its_form,
    under_way,
    _by_now,
    _of_several,
    with_a_plan_around,
    beside_what_was_told,
    of_a_past_journey,
)
