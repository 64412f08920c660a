"""Whether a verb that may tell of a journey has an object and tells of that: "stopping the violence in P0"."""

from __future__ import annotations

from components.reading.findings.telling import Telling
from components.reading.vocabulary.outings import OUTINGS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_DETERMINERS = words(
    "the a an his her their its this that these those several many some two three four five all any new"
)
# What begins or ends with a journey or its days.
_OF_JOURNEYS = OUTINGS | words(
    "year years week weeks weekend month career season run leg swing campaign programme itinerary life "
    "roadshow expedition odyssey adventure crusade cruise safari honeymoon trek voyage"
)
# "An end to bloodshed in P0", "the end of violence in P0".
_NOUN = regex(r" (?:an|the|no|any|its|their) (?:\w+ )?$")
_ENDS = regex(r"(?:end|ends|start|launch|open|close|finish|resume)$")
_NO_VERB = regex(r" (?:the|an?|this|that) $")
_MISSIONS_OWN = [["house"], ["school"], ["hospital"], ["station"], ["church"], ["hall"], ["statement"], ["control"]]
_MISSION = regex(r" (?:the|this|that|its|a N\d+|N\d+|x) (?:[a-z-]+ ){0,3}$")


def tells_of_its_object(telling: Telling) -> bool:
    """Whether the phrase is about something done to something, or a thing that only bears the name of a journey."""
    code, at = telling.code, telling.at
    said = code[at : telling.match.start("to")].split()
    if telling.name == "begins or ends in":
        return _is_something_elses(code, at, telling.verb, said)
    if telling.name == "lands in":
        return telling.verb.startswith("stop") and said[1:2] != [] and said[1] in _DETERMINERS
    if telling.name == "trip to":
        return telling.verb.startswith("mission") and _is_no_mission(code, at, said)
    is_noun = _NO_VERB.search(code[:at]) is not None and not telling.verb.endswith(("ed", "ing", "s"))
    return telling.name == "meets in" and is_noun  # "The commission of inquiry".


def _is_no_mission(code: str, at: int, said: list[str]) -> bool:
    """Whether a mission is one of soldiers, or only what a house is called after."""
    return said[1:2] in _MISSIONS_OWN or (said[1:2] == ["in"] and _MISSION.search(code[:at]) is not None)


def _is_something_elses(code: str, at: int, verb: str, said: list[str]) -> bool:
    if _ENDS.match(verb) and _NOUN.search(code[:at]) and said[1:2] in (["to"], ["of"]):
        return True
    rest = said[len(verb.split()) :]
    return rest[:1] != [] and rest[0] in _DETERMINERS and _OF_JOURNEYS.isdisjoint(rest)
