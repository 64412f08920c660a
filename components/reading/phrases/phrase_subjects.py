"""Whose motion a phrase tells: where its subject stands depends on the kind of phrase."""

from __future__ import annotations

import re

from components.reading.names.marking import Marked
from components.reading.phrases.phrase import Phrase
from components.reading.syntax.predicates import PROGRAMME
from components.reading.syntax.subject import Subject
from components.reading.syntax.subjects import Subjects
from components.reading.vocabulary import OUTINGS

_MOVES = re.compile(
    r" (?:travel|fl[yei]|head|go(?:es|ing)? |went|visit|arriv|trip|tour|leav|left|mov|proceed|stop|depart|take|journey)"
)
_JOURNEY = re.compile(
    r" (?:trips?|tours?|visits?|journey|mission|itinerary|travels?|leg|dates|outing|swing|stop|stopover|"
    r"pilgrimage|shows|voyage|agenda|programme|schedule|run|trek|expedition|odyssey|ride|crossing|route|roadshow|"
    r"concerts|gigs)\b"
)
_OWNED_JOURNEY = re.compile(
    r" (?:trip|tour|visit|journey|mission|itinerary|schedule|travels?|tour|leg|dates|concerts|shows|gigs|"
    r"outing|swing|run|ride|route|trek|"
    r"expedition|"
    r"crossing|roadshow)\b"
)
_JOURNEY_FIRST = re.compile(
    r" (?:the|his|her|their|its|this|A\d+ 's) (?:[\w-]+ ){0,4}?(tour|run|trip|journey|itinerary|trek|route|"
    r"expedition|swing|leg) "
)
# '"Bright" will kick off in P0 and go on to P1': what kicks off is a tour, whatever it is called.
_TITLED_TOUR = re.compile(r'^ (?:the )?" [^"]{1,60} "(?: tour)? (?:will |is to |is set to |is due to )?kicks? off ')
# "On his agenda are roads in P0": what is talked about there.
_TOPICS = re.compile(
    r" (?:agenda|programme|program|schedule) (?:\S+ )*?(?:is|are|was|were|will be|includes?|included|features?|"
    rf"covers?) (?!P\d)(?:(?!(?:{'|'.join(sorted(OUTINGS | PROGRAMME))}|opening|to|with|town|city|capital|look) )\S+ )+"
    r"(?:in|of|for) (?:the )?P\d.*"
)
_SENDS = re.compile(r"sen[dt]")
_AT_ONCE = re.compile(r" \w+(?: up| off| out)? (?:(?:on )?D\d+ )?(?:in|at|with|to|from) ")
_ATTENDED = re.compile(r" (?:attend(?:s|ed|ing)?|addressed|participated) ")
# Whoever joins somebody is with him, and he is there.
_JOINS = re.compile(
    r"(?:join\w*|accompan\w*|(?:me?et|caught|catch|link)\w* up with) "
    r"((?:the )?A\d+(?: and (?:the )?A\d+)*|him|her|them|the (?:couple|pair|two|party|delegation|band|team|squad)) "
    r"(?=(?:in|at|to|for|on|there|here|D\d+|,|during|when|as) )"
)
_FIRST_OR_LAST = re.compile(r"(?:finish|end(?:s|ed)?$|start|beg[aiu]n|conclud|wrap|w(?:ind|ound))")
_BEGINS_OR_ENDS = re.compile(
    r"(?:conclud|end|finish|wrap|w(?:ind|ound)|cap|culminat|begin|began|begun|start|kick|launch|round|clos|open|lead|resum)"
)


def subject_of(sentence: Marked, subjects: Subjects, phrase: Phrase, match: re.Match[str]) -> Subject | None:
    """Who is said to be at the places of a matched phrase; None when it is nobody whose journey is told."""
    at = match.start("verb")
    if phrase.kind == "clause":
        return subjects.under_way(sentence, at, match.start("to"))
    if phrase.name == "trip includes" and _TOPICS.fullmatch(match[0]):
        return None
    if phrase.kind == "noun":
        return subjects.of_noun(sentence, at)
    if phrase.name in {"then to", "followed by"}:
        moves = list(_MOVES.finditer(sentence.code[:at]))
        return (
            subjects.of_verb(sentence, moves[-1].start() + 1)
            or subjects.of_verb(sentence, moves[0].start() + 1)
            or (Subject(open=True) if _JOURNEY.search(sentence.code[:at]) else None)
            if moves
            else None
        )
    if phrase.name == "takes him to" and (taken := re.match(r"\S+ (him|her|them|A\d+) ", sentence.code[at:])):
        near = _SENDS.match(match["verb"]) and re.search(r".* (A\d+) (?:[a-z]+ ){0,3}$", sentence.code[:at])
        said = near[1] if near and taken[1] == "him" else taken[1]
        return subjects.named(sentence, {"him": "he", "her": "she", "them": "they"}.get(said, said), at)
    if phrase.name == "takes him to" and _SENDS.match(match["verb"]):
        return None  # Who sends a mission stays at home.
    if phrase.name in {"is joined in", "meets in"} and (joined := _JOINS.match(sentence.code, at)):
        return _joined_by(sentence, subjects, joined[1], at)
    if phrase.name == "attended list":
        attended = list(_ATTENDED.finditer(sentence.code[:at]))
        return subjects.of_verb(sentence, attended[-1].start() + 1) if attended else None
    if phrase.name == "meets in" and (
        beside := re.search(r" (him|her|them) (?:in|at) $", sentence.code[: match.start("to")])
    ):
        return subjects.named(sentence, {"him": "he", "her": "she", "them": "they"}[beside[1]], beside.start() + 1)
    if phrase.kind == "verb":
        return subjects.of_verb(sentence, at) or _journey_itself(sentence, subjects, at)
    if phrase.name == "begins or ends in" and _TITLED_TOUR.match(sentence.code):
        return Subject(open=True)
    if (
        phrase.name == "begins or ends in"
        and not _JOURNEY.search(match[0])
        and not _JOURNEY.search(sentence.code[max(0, at - 70) : at + 1])
    ):
        if not re.search(r" it (?:will |is to |is set to )?$", sentence.code[:at]) or not _AT_ONCE.match(match[0]):
            # "It will open a shop in P" is no journey, "they finish against Leeds in P" is.
            opens = _FIRST_OR_LAST.match(match["verb"]) or " against " in match[0]
            return subjects.of_verb(sentence, at) if opens else None
        return Subject(open=True)
    if phrase.name == "outing called off":
        return _owner_of_journey(sentence, subjects, at + len(match["verb"]) + 1) or Subject(open=True)
    if phrase.name in {
        "P is reached",
        "and P's hall",
        "the last is in",
        "then comes an event in P",
        "highlight is in P",
    }:
        return Subject(open=True)
    if phrase.name == "beginning D at" and _JOURNEY.search(f" {match['who']} "):
        return Subject(open=True)
    if phrase.name == "event in P bounds the tour":
        return subjects.of_noun(sentence, match.start("tour")) or Subject(open=True)
    if phrase.kind == "order":
        if _BEGINS_OR_ENDS.match(match["verb"]):
            return subjects.of_verb(sentence, at) or _owner_of_journey(sentence, subjects, at)
        return _owner_of_journey(sentence, subjects, at) or Subject(open=True)
    if phrase.name == "has him beside at a rally in":
        guest, host = subjects.named(sentence, match["who"], at), subjects.of_verb(sentence, at)
        return Subject((*guest.people, *host.people)) if guest and guest.people and host else guest
    if "his" in phrase.pattern.groupindex and match["his"]:
        return subjects.named(sentence, {"his": "he", "her": "she", "their": "they"}[match["his"]], match.start("his"))
    if "who" in phrase.pattern.groupindex:
        said = next((g for g in ("who", "whom", "pronoun") if g in phrase.pattern.groupindex and match[g]), None)
        return subjects.named(sentence, match[said], match.start(said)) if said else None
    return subjects.of_verb(sentence, at)


def _joined_by(sentence: Marked, subjects: Subjects, said: str, at: int) -> Subject | None:
    # A pronoun here is nobody whom this sentence names before it: that is who joins.
    met, joins = subjects.named(sentence, said, 0), subjects.of_verb(sentence, at)
    if met is None or not met.people or joins is None:
        return met
    return Subject((*met.people, *(p for p in joins.people if p not in met.people)), pronoun=met.pronoun)


def _owner_of_journey(sentence: Marked, subjects: Subjects, at: int) -> Subject | None:
    """ "Blinken's trip will conclude in": the journey is the subject, its owner the traveller."""
    journeys = list(_OWNED_JOURNEY.finditer(sentence.code[:at]))
    return subjects.of_noun(sentence, journeys[-1].start() + 1) if journeys else None


def _journey_itself(sentence: Marked, subjects: Subjects, at: int) -> Subject | None:
    """ "The run opens in P0 before calling at P1": the journey is the subject of what follows, its owner the "
    "traveller."""
    if _TITLED_TOUR.match(sentence.code):
        return Subject(open=True)
    opening = _JOURNEY_FIRST.match(sentence.code)
    if (
        opening is None
        or opening.end() > at
        or re.search(r" (?:A\d+|he|she|they) ", sentence.code[opening.end() - 1 : at])
    ):
        return None
    return subjects.of_noun(sentence, opening.start(1))
