"""Whose motion a phrase tells: where its subject stands depends on the kind of phrase."""

from __future__ import annotations

import re
from collections.abc import Callable

from components.reading.names.marked import Marked
from components.reading.phrases.phrase import Phrase
from components.reading.syntax.coreference import PRONOUNS
from components.reading.syntax.subject import Subject
from components.reading.syntax.subjects import Subjects
from components.reading.vocabulary.regex import regex

_MOVES = regex(
    r" (?:travel|fl[yei]|head|go(?:es|ing)? |went|visit|arriv|trip|tour|leav|left|mov|proceed|stop|depart|take|"
    r"took |brought |bound for |journey|"
    r"(?:start|kick)(?:s|ed)? off)"
)
_JOURNEY = regex(
    r" (?:trips?|tours?|visits?|stay|journey|mission|itinerary|travels?|leg|dates|outing|swing|stop|stopover|"
    r"pilgrimage|shows|voyage|agenda|programme|schedule|run|trek|expedition|odyssey|ride|crossing|route|roadshow|"
    r"concerts|gigs)\b"
)
_OWNED_JOURNEY = regex(
    r" (?:trip|tour|visit|journey|mission|itinerary|schedule|travels?|leg|dates|concerts|shows|gigs|outing|swing|run|"
    r"ride|route|trek|expedition|crossing|roadshow)\b"
)
_JOURNEY_FIRST = regex(
    r" (?:the|his|her|their|its|this|A\d+ 's) (?:[\w-]+ ){0,4}?(tour|run|trip|journey|itinerary|trek|route|"
    r"expedition|swing|leg) "
)
_SENDS = regex(r"sen[dt]")
# "Took her to P0", and not "took her deputy to P0".
_TAKEN = regex(r"\S+ (?:the )?(him|them|A\d+|her(?= (?:to|from|on|off|out|back|through|across|into|home|[DP]\d))) ")
# "Sent her special envoy to P0".
_SENT = regex(r"\S+ (?:his|her|their|its) (?:[a-z-]+ ){0,2}(A\d+) ")
_NEAR = regex(r".* (A\d+) (?:[a-z]+ ){0,3}$")
_AT_ONCE = regex(r" \w+(?: up| off| out)? (?:(?:on )?D\d+ )?(?:in|at|with|to|from) ")
# "It began in P0 on D0 and continued in P1".
_IT_ALL = regex(
    r"(?:^| )(?:it|everything|it all|the day) (?:had |has |will |is to |is set to )?"
    r"(?:(?:began|begins|started|starts|opened|opens) (?:(?!A\d|he |she |they )[^\s;]+ ){1,30}and )?$"
)
# "It began in P0 on D0 , went on to P1 and P2".
_IT_BEGAN = regex(
    r" (?:it|everything|it all) (?:had |has |will |is to |is set to )?"
    r"(?:beg[aiu]ns?|start(?:s|ed)?|open(?:s|ed)?|kick(?:s|ed)? off|g[eo]ts? under way) (?:(?:on )?D\d+ )?"
    r"(?:in|at|with) "
)
_JOINS = regex(
    r"(?:join\w*|accompan\w*|(?:me?et|caught|catch|link)\w* up with) "
    r"((?:the )?(?:N\d+ |P\d+ 's )?A\d+(?: of (?:the )?P\d+)?(?: and (?:the )?A\d+)*|him|her|them|"
    r"the (?:couple|pair|two|party|delegation|band|team|squad)) "
    r"(?=(?:in|at|to|for|on|there|here|D\d+|,|during|when|as) )"
)
# "To end the war in P0" is no journey's end, "ended the week in P0" is one.
_ENDS_SOMETHING = regex(
    r" \w+(?: up| off| out)? (?:the|an?|all|its|his|her|their|new|fresh|more) (?!(?:[a-z-]+ ){0,2}?"
    r"(?:day|night|week|weekend|month|year|season|summer|winter|spring|autumn|fall|stint|stay|holiday|honeymoon|career|"
    r"race|campaign) )[a-z]"
)
_BEGINS_BY_SAYING = regex(
    r" \w+ by (?:tell|say|thank|express|ask|welcom|not|congratulat|recall|remind|condemn|offer|apologi|explain|describ|"
    r"outlin|quot|prais|remember|stress|warn)\w*ing "
)
# "The trade mission to P0 , headed by A1".
_LED_BY = regex(r" (?:, )?(?:headed|led|fronted) by (?:the )?(?:[a-z-]+ ){0,3}?A(\d+) ")
# "The governor greeted the A1 on her arrival in P0".
_GREETED = regex(
    r" (?:greet|welcom|receiv|cheer|hail|salut|met|meet)\w* (?:the )?(?:N\d+ |P\d+ 's )?A(\d+) (?:up)?on "
    r"(?:his|her|their) (?:[a-z]+ )?$"
)
# "Will host A1 and A2 of P0 for a state visit to P1".
_HOSTED_FOR = regex(
    r" (?:host|welcom|receiv)\w* (?P<who>(?:the )?(?:N\d+ |P\d+ 's )?A\d+(?:(?: and|,) (?:the )?A\d+)*)"
    r"(?: of (?:the )?P\d+)?(?: \( \S+ \))? (?:D\d+ )?(?:for|on) (?:an?|the|his|her|their) (?:[a-z0-9-]+ |x )*$"
)
_ALSO_NOUNS = frozenset({"visit", "tour"})
_BEFORE_NOUN = regex(
    r" this $|(?:(?: during| of|^ on| , on|(?<!embarked)(?<!embark)(?<!embarks) on) (?:an?|the|his|her|their)|"
    r" A\d+ 's) (?:(?!to )[a-z0-9-]+ ){0,3}$|"
    r" who (?:is|are|was|were) (?:[a-z]+ )?on (?:an?|his|her|their) (?:[a-z-]+ ){0,3}?$"
)
_NOUN = regex(r" (?:the|an?|this) (?:[a-z-]+ ){0,2}$")
_FIRST_OR_LAST = regex(r"(?:finish|end(?:s|ed)?$|start|beg[aiu]n|conclud|wrap|w(?:ind|ound))")
_ENDING_IN = regex(r" (?:ending|finishing|concluding)(?: up)? (?:(?:on )?D\d+ )?in ")
_LONGEST_WAY = 90  # characters
_BEGINS_OR_ENDS = regex(
    r"(?:conclud|end|finish|wrap|w(?:ind|ound)|cap|culminat|begin|began|begun|start|kick|launch|round|"
    r"clos|open|lead|resum|continu)"
)


def subject_of(sentence: Marked, subjects: Subjects, phrase: Phrase, match: re.Match[str]) -> Subject | None:
    """Who is said to be at the places of a matched phrase; None when it is nobody whose journey is told."""
    find = _OWN.get(phrase.name) or _OF_KIND.get(phrase.kind, _beside_place)
    return find(sentence, subjects, match)


def _of_clause(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    return subjects.under_way(sentence, match.start("verb"), match.start("to"))


def _of_noun(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    led = _LED_BY.match(sentence.code, match.end() - match[0].endswith(" "))
    led = led or _GREETED.search(sentence.code, 0, match.start("verb"))
    owner = sentence.people[int(led[1])] if led else None
    if owner:
        return Subject((owner,))
    if hosted := _HOSTED_FOR.search(sentence.code, 0, match.start("verb")):
        return subjects.named(sentence, hosted["who"], hosted.start("who"))
    return subjects.of_noun(sentence, match.start("verb"))


def _of_verb(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    at = match.start("verb")
    return subjects.of_verb(sentence, at) or _journey_itself(sentence, subjects, at)


def _who_visits(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    """Nobody by this phrase where "visit" is a noun: "who is on a visit to P0" is read as what it is."""
    code = sentence.code
    if hosted := _HOSTED_FOR.search(code, 0, match.start("verb")):
        return subjects.named(sentence, hosted["who"], hosted.start("who"))
    if match["verb"] in _ALSO_NOUNS and _BEFORE_NOUN.search(code, 0, match.start("verb")):
        return None
    if code.startswith((" of ", " by "), match.end("verb")) and _NOUN.search(code, 0, match.start("verb")):
        return None  # "Following the visit of A1 to P0".
    return _of_verb(sentence, subjects, match)


def _of_order(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    at = match.start("verb")
    if _BEGINS_OR_ENDS.match(match["verb"]):
        return subjects.of_verb(sentence, at) or _owner_of_journey(sentence, subjects, at)
    return _owner_of_journey(sentence, subjects, at) or Subject(open=True)


def _beside_place(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    """Whom a phrase names itself: beside the place, not before a verb."""
    groups = match.groupdict()
    if groups.get("his"):
        return subjects.named(sentence, match["his"], match.start("his"))
    if "who" in groups:
        said = next((group for group in ("who", "whom", "pronoun") if groups.get(group)), None)
        return subjects.named(sentence, match[said], match.start(said)) if said else None
    return subjects.of_verb(sentence, match.start("verb"))


def _whoever_travels(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject:
    return Subject(open=True)


def _of_last_move(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    """ "Flew to P0, then to P1": who makes the move that goes on."""
    before = sentence.code[: match.start("verb")]
    moves = [move.start() + 1 for move in _MOVES.finditer(before)]
    taken = _TAKEN.match(sentence.code, moves[-1]) if moves else None
    if taken and sentence.code.startswith(("took ", "takes ", "take ", "brought "), moves[-1]):
        return subjects.named(sentence, taken[1], moves[-1])
    subject = subjects.of_verb(sentence, moves[-1]) or subjects.of_verb(sentence, moves[0]) if moves else None
    return subject or (Subject(open=True) if _JOURNEY.search(before) else None)


def _who_is_taken(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    at, sends = match.start("verb"), _SENDS.match(match["verb"])
    taken = _TAKEN.match(sentence.code, at) or (_SENT.match(sentence.code, at) if sends else None)
    if taken and sends and taken[1] in PRONOUNS:
        return _who_is_sent(sentence, subjects, at, taken[1])
    if taken:
        return subjects.named(sentence, taken[1], at)
    return None if sends else _of_verb(sentence, subjects, match)  # Who sends a mission stays at home.


def _who_is_sent(sentence: Marked, subjects: Subjects, at: int, pronoun: str) -> Subject | None:
    """Whom a pronoun behind the "sent" at code[at] means: nobody who sends."""
    sender = subjects.of_verb(sentence, at)
    senders = set(sender.people) if sender else set()
    near = _NEAR.match(sentence.code[:at]) if pronoun == "him" else None
    beside = subjects.named(sentence, near[1], at) if near else None
    if beside and senders.isdisjoint(beside.people):
        return beside  # "Named A1 envoy and sent him".
    sent = subjects.named(sentence, pronoun, 0)
    return sent if sent and sent.people and senders.isdisjoint(sent.people) else None


def _who_joins(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    """Whoever joins somebody is with him, and he is there."""
    at = match.start("verb")
    joined = _JOINS.match(sentence.code, at)
    if joined is None:
        return _of_verb(sentence, subjects, match)
    # A pronoun here is nobody whom this sentence names before it: that is who joins.
    met, joins = subjects.named(sentence, joined[1], 0), subjects.of_verb(sentence, at)
    if joins and joins.people and met and not met.people and joined[1].startswith("the "):
        return Subject(joins.people, open=True, pronoun=joins.pronoun)  # "A0 joined the team in P0".
    if met is None or not met.people or joins is None:
        return met
    return Subject((*met.people, *(p for p in joins.people if p not in met.people)), pronoun=met.pronoun)


def _who_is_met(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    beside = re.search(r" (him|her|them) (?:in|at) $", sentence.code[: match.start("to")])
    if beside and not _JOINS.match(sentence.code, match.start("verb")):
        return subjects.named(sentence, beside[1], beside.start() + 1)
    return _who_joins(sentence, subjects, match)


def _who_begins(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject | None:
    """Only a journey begins or ends somewhere, and who ends his: "it will open a shop in P0" is no journey."""
    at = match.start("verb")
    if _JOURNEY.search(match[0]) or _JOURNEY.search(sentence.code[max(0, at - 70) : at + 1]):
        return _of_order(sentence, subjects, match)
    whole = _IT_ALL.search(sentence.code[:at])
    if whole and _AT_ONCE.match(match[0]):
        return Subject(open=True)
    if match["verb"].startswith("continu") or _ENDS_SOMETHING.match(match[0]) or _BEGINS_BY_SAYING.match(match[0]):
        return None
    # "They finish against Leeds in P" is one.
    opens = _FIRST_OR_LAST.match(match["verb"]) or " against " in match[0] or _ends_the_way(sentence.code, match)
    return subjects.of_verb(sentence, at) if opens else None


def _ends_the_way(code: str, match: re.Match[str]) -> bool:
    """Whether somebody is said to end there who travels: "toured the region , ending up in P0"."""
    at = match.start("verb")
    if _ENDING_IN.match(match[0]) is None or not code.endswith((" , ", " before "), 0, at):
        return False
    return _MOVES.search(code, max(0, at - _LONGEST_WAY), at) is not None


def _whose_outing(sentence: Marked, subjects: Subjects, match: re.Match[str]) -> Subject:
    return _owner_of_journey(sentence, subjects, match.end("verb") + 1) or Subject(open=True)


def _owner_of_journey(sentence: Marked, subjects: Subjects, at: int) -> Subject | None:
    """ "Blinken's trip will conclude in": the journey is the subject, its owner the traveller."""
    journeys = list(_OWNED_JOURNEY.finditer(sentence.code[:at]))
    return subjects.of_noun(sentence, journeys[-1].start() + 1) if journeys else None


def _journey_itself(sentence: Marked, subjects: Subjects, at: int) -> Subject | None:
    """ "The run opens in P0 before calling at P1": the journey is the subject of what follows, its owner the
    traveller."""
    begun = _IT_BEGAN.match(sentence.code)
    if begun and begun.end() <= at and not re.search(r" (?:A\d+|he|she|they) ", sentence.code[begun.end() - 1 : at]):
        return Subject(open=True)
    opening = _JOURNEY_FIRST.match(sentence.code)
    if (
        opening is None
        or opening.end() > at
        or re.search(r" (?:A\d+|he|she|they) ", sentence.code[opening.end() - 1 : at])
    ):
        return None
    return subjects.of_noun(sentence, opening.start(1))


_Finds = Callable[[Marked, Subjects, re.Match[str]], Subject | None]
_OF_KIND: dict[str, _Finds] = {"clause": _of_clause, "noun": _of_noun, "verb": _of_verb, "order": _of_order}
_OWN: dict[str, _Finds] = {
    **dict.fromkeys(("then to", "then P", "followed by"), _of_last_move),
    "visits": _who_visits,
    "takes him to": _who_is_taken,
    **dict.fromkeys(("is joined in", "accompanies to"), _who_joins),
    "meets in": _who_is_met,
    "begins or ends in": _who_begins,
    "outing called off": _whose_outing,
    **dict.fromkeys(("P is reached", "and P's hall"), _whoever_travels),
}
