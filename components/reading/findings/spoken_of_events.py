"""An event that is only spoken or thought of puts nobody where it is: "called the summit in Oslo a success"."""

from __future__ import annotations

from components.reading.syntax.predicates import is_about, is_finite
from components.reading.vocabulary.regex import regex

_EVENT = (
    r"(?:summit|conference|congress|assembly|session|talks|contacts|meeting|meetings|seminar|forum|exhibition|fair|games|"
    r"festival|negotiations|convention|signing|treaty|agreement|accord|declaration|resolution|ceremony|tournament|"
    r"championships?|round of talks|elections?)"
)
_WHEN = r"(?:D\d+ |(?:later|next|early|late) (?:this |in |next )?(?:\w+ )?)?"
# "The summit , to be held D0 in", "the talks which open in", "an agreement reached in", "the assembly in".
_OF_EVENT = regex(
    rf" {_EVENT} (?:(?:of|on|between|for|with) (?:(?!(?:in|at|to) )\S+ ){{1,7}}?)?(?:, )?"
    r"(?P<when>(?:due |scheduled |planned |expected |set |slated )?to (?:be (?:held|hosted|staged|convened|opened|"
    r"signed) |"
    r"take place |open |begin |start |convene )"
    r"|(?:which|that) (?:(?:is|was|are|were|will|would|has|had|to|be|been|due) ){0,3}(?:[a-z]+ ){1,2}?"
    r"|(?:held|reached|signed|adopted|concluded|planned|due|scheduled|opening|beginning|starting|taking place|"
    rf"staged|hosted|opened|convened|agreed) )?{_WHEN}$"
)
_GOES_THERE = regex(
    r" (?:attend\w*|tak(?:e|es|ing) part|took part|participat\w+|address\w*|join(?:s|ed|ing)?|spoke|speaks?|speaking|"
    r"deliver\w*|"
    r"fl(?:y|ies|ew|own|ying)|travel\w*|go(?:es|ing)?|went|left|leav\w+|head(?:s|ed|ing)?|visit\w*|arriv\w*|return\w*|"
    r"hosts?|hosted|chair\w*|open(?:s|ed)|present\w*|represent\w*|play\w*|perform\w*|h[eo]lds?|held|signed|signs?|"
    r"met|meets?|conclud\w+|finish\w*|end(?:s|ed)|beg[aiu]n\w*|start\w*|made|won|lost|competed?|here|came|comes?) "
)
_AHEAD = regex(r"(?:(?:due|scheduled|planned|expected|set|slated) )?to |due|scheduled|opening|beginning|starting")
_AT_IT = regex(r" (?:at|during|after|in|from|before|to) (?:\S+ ){0,3}$")
_THINKS = regex(r" (?:expect|prepar|await|foresee|envisag|agree)\w* | (?:ahead of|ground for|run-up to) ")
# "Comes days ahead of the D0 meeting in P0".
_NEAR_EVENT = regex(
    rf" (?:days|weeks|hours|months|shortly|just) (?:ahead of|before|after) (?:the|an?) (?:[a-zD0-9-]+ ){{0,3}}?"
    rf"{_EVENT} "
    r"(?:in|at) (?:the )?$"
)


def is_near_event(before: str) -> bool:
    """Whether the marked words before a place only say that something is near an event there in time."""
    return _NEAR_EVENT.search(before) is not None


def is_of_event(led: str) -> bool:
    """Whether the words before a preposition end in an event that is the object of speech or thought."""
    event = _OF_EVENT.search(led)
    if event is None:
        return False
    spoken = led[: event.start() + 1]
    ahead = _AHEAD.match(event["when"] or "") is not None
    if _GOES_THERE.search(spoken) or (_AT_IT.search(spoken) and not ahead):
        return False
    thought = _THINKS.search(spoken) is not None or any(map(is_about, spoken.split()))
    return thought or (bool(event["when"]) and any(map(is_finite, spoken.split())))
