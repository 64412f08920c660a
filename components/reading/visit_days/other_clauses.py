"""The date of a clause beside a verb's own on which that was as well: "speaks on D0 , and then flies to P0"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.reading.names.marked import Marked
from components.reading.names.toponyms import lies_in
from components.reading.vocabulary.regex import regex

# What stands before the verb, and a word without which it does not.
_BEFORE = (
    # "Will stay there until D0 , when he flies to P0".
    (" when ", regex(r" until (?:the )?D(?P<day>\d+) ,? ?when (?:he|she|they|A\d+) (?:[a-z]+ ){0,4}$")),
    # "Called on D0 for a truce during a visit to P0", "said on D0 while visiting P0".
    (
        " ",
        regex(
            r" D(?P<day>\d+) (?:(?!(?:he|she|they|it|we|i|that|would|will|plans|where|which|who) )"
            r"(?![PA]\d+ (?:is|was|will|would|had) )(?!D\d)[^\s;\"]+ ){0,24}?"
            r"(?:during|while|in the course of|on the (?:sidelines|margins) of|at the (?:start|end|beginning|close) of|"
            r"on the (?:first|second|third|last|final) (?:day|leg|stage) of) "
            r"(?:(?:an?|his|her|their|the|A\d+ 's) )?(?:(?!and )[^\s,;\"]+ ){0,5}$"
        ),
    ),
    # "The talks end on D0 and that day he will fly to P0".
    (
        " day ",
        regex(r" D(?P<day>\d+) ,? ?and (?:on )?(?:that|the same|that same) day (?:, )?(?:[^\s,;]+ ){1,6}$"),
    ),
    # "Is to speak to both houses on D0 , and then fly to P0": at no place that is named.
    (" and then ", regex(r"^(?!.* P\d)(?!.* D\d.* D\d).* D(?P<day>\d+) ,? ?and then (?:to |will )?$")),
)
_AFTER_COMING = regex(
    r" D(?P<day>\d+) ,? ?(?:(?:just|shortly|soon|hours|minutes|immediately) )?(?:after|on|upon) "
    r"(?:arriving|landing|touching down|flying in|reaching|arrival) "
)
_BESIDE_ANOTHER = regex(
    # "Flies to P0 , in P1 , on D0 to visit P2", "was in P0 in D0 , alongside trips to P1 and P2".
    r" (?:P\d+ (?:, )?(?:on )?D(?P<day>\d+) (?:in order )?to |"
    r"D(?P<then>\d+) , (?:alongside|along with|together with|as well as|besides) (?:(?:an?|his|her|their) )?"
    r"(?:[a-z-]+ ){0,2})$"
)
# "To open P1 's embassy in P2 on D0".
_DONE_THERE = regex(
    r" (?:in order )?to [a-z]+ (?:(?!D\d)[^\s,;:\"]+ ){0,12}?in (?:the )?P(?P<there>\d+) (?:on )?D(?P<day>\d+)(?= )"
)
# "Will fly to P0 and will give a lecture there on D0".
_THERE_ON = regex(
    r" ?(?:, )?and (?:(?:he|she|they|A\d+) )?(?:(?!(?:not|never|left|leaves?|that) )[a-z'-]+ ){1,10}there "
    r"(?:[a-z'-]+ ){0,8}?(?:on )?(?:the )?D(?P<day>\d+)(?= )"
)
_NUMBER_OF_PLACE = regex(r"\bP(\d+)")
_LONGEST_SIGN = 30
DateSign = tuple[int, int]  # Where in the code a date stands, and its number.


def dates_before(code: str, clause: int, verb: int) -> Iterator[DateSign]:
    """The dates of what a sentence tells before a verb at code[verb], whose clause begins at code[clause]."""
    ways = ((way, code[:verb], 0) for needs, way in _BEFORE if needs in code)
    for way, told, begin in (*ways, (_AFTER_COMING, code, max(0, clause - _LONGEST_SIGN))):
        if said := way.search(told, begin):
            yield said.start("day"), int(said["day"])


def dates_shared(sentence: Marked, match: re.Match[str]) -> Iterator[DateSign]:
    """The dates that are another place's own as well: "to P0 on D0 to visit P1", "to P0 to open x in P1 on D0", "in P0
    in D0 , alongside trips to P1", or the one on which somebody does something there."""
    if said := _BESIDE_ANOTHER.search(sentence.code, 0, match.start("verb")):
        day = "day" if said["day"] else "then"
        yield said.start(day), int(said[day])
    end = match.end() - match[0].endswith(" ")
    if said := _THERE_ON.match(sentence.code, end):
        yield said.start("day"), int(said["day"])
    said = _DONE_THERE.match(sentence.code, end)
    places = _NUMBER_OF_PLACE.findall(match["to"]) if said else []
    if said and len(places) == 1 and lies_in(*(sentence.places[int(n)].place for n in (said["there"], places[0]))):
        yield said.start("day"), int(said["day"])
