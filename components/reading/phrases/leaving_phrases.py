"""Phrases of leaving: for a place, from one that somebody was in, and home."""

from __future__ import annotations

from components.reading.phrases.gatherings import GATHERING, OF_IT
from components.reading.phrases.phrase import Phrase, phrase, verb, verb_words
from components.reading.phrases.place_lists import END, FILL, LIST

_WHEN = r"(?:(?:on|late|early|only|just|here|home|the|evening|night|morning|day|before|D\d+|[a-z]+ly) )"
_BUSINESS = (
    r"(?:(?:[a-z0-9'-]+|N\d+|x|-) ){0,5}?(?:talks|meetings?|meets|visits?|stay|trip|tour|stop|stopover|conference|"
    r"summit|discussions|negotiations|session|days|hours|mission|attending|holding|addressing|visiting|inspecting|"
    r"signing|receiving|seeing|consultations)"
)
_JOURNEY = (
    r"(?:(?:(?:a|an|his|her|their|its|the) )?(?:(?:[a-z0-9'-]+|N\d+|x|-) ){0,5}?"
    r"(?:visits?|trips?|tours?|talks|meetings?|mission|conference|summit|stay|holiday|vacation|rally|rallies|"
    r"ceremony|forum|funeral|congress|festival)"
    r"(?: with (?:the )?(?:[a-z]+ |N\d+ |A\d+ ){1,4}?)? ?(?:to|in|at|of|through|around) )"
)
_TALKS = (
    r"talks|meetings?|conference|summit|session|segment|forum|assembly|congress|visit|discussions|negotiations|ceremony|"
    r"funeral"
)

LEAVING_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "leaves after",
        "verb",
        "strong",
        rf" (?P<verb>left|leaves?|leaving|departed|departs|fl(?:ew|ies|own) out of) {LIST} {_WHEN}{{0,3}}"
        rf"(?:local time )?(?:(?:for|to) (?:the )?P\d+ {_WHEN}{{0,2}})?"
        rf"(?:after|following|, (?:wrapping up|concluding|ending|completing|winding up)) {_BUSINESS} ",
        needs="left leave leaves leaving departed departs flew flies flown",
    ),
    phrase(
        "back from",
        "verb",
        "strong",
        rf" (?P<verb>return(?:s|ed|ing)?|back|home|fresh|straight|"
        rf"c[ao]mes? (?:back|home)|"
        rf"fl(?:ew|ies|own|ying) (?:back|home|in(?= from (?:an?|his|her|their|talks) ))) {_WHEN}{{0,3}}"
        rf"(?:(?:to|in) (?:the )?P\d+ )?{_WHEN}{{0,2}}from {_JOURNEY}?{LIST}{END}",
        needs="return returns returned returning back home fresh straight in",
    ),
    phrase(
        "home after it in",
        "verb",
        "strong",
        rf" (?P<verb>return(?:s|ed)?|home|back) {_WHEN}{{0,3}}(?:(?:to|in) (?:the )?P\d+ )?{_WHEN}{{0,2}}"
        r"(?:after|having|following) (?:winning|losing|beating|defeating|drawing|playing|competing|performing|won|lost|"
        r"beaten|played|competed|performed) "
        rf"(?:(?!(?:who|which|that|before|and) )[^\s;:\",]+ ){{0,9}}?(?:in|at) {LIST}{END}",
        needs="winning losing beating defeating drawing playing competing performing won lost beaten played competed "
        "performed",
        shape=r" (?:return|home|back)",
    ),
    phrase(
        "home after days in",
        "verb",
        "strong",
        rf" (?P<verb>(?:flew|flies|fly|flying|went|goes|return(?:s|ed|ing)?|came|headed|back)(?: back)?) (?:home )?"
        rf"(?:(?:to|in) (?:the )?P\d+ )?{_WHEN}{{0,3}}after (?:(?:less|more|fewer) than |just |only |about |"
        r"nearly |some |barely )?(?!the |his |her )[a-z0-9]+ (?:hours?|minutes|days?|nights?|weeks?) "
        rf"(?:of (?:[a-z-]+ )?(?:talks|meetings|negotiations) )?(?:in|at) {LIST}{END}",
        needs="after",
        shape=r" after .*(?:hour|minute|day|night|week)s? ",
    ),
    phrase(
        "leaves for talks in",
        "verb",
        "strong",
        rf" (?P<verb>left|leaves?|leaving|depart(?:s|ed|ing)?|fl(?:ew|ies|y|own) out|off|jetted off|set (?:off|out)|"
        rf"sets (?:off|out)) (?:(?:the|this|his|her|their) (?:country|islands?|capital|kingdom|territory|"
        rf"federation|state|nation|shores) |P\d+ |{FILL}{{0,4}}?)(?:, )?(?:D\d+ )?(?:, )?for "
        rf"(?:(?!(?:and|who|which|that|said|he|she|A\d+) )[^\s.;,\"]+ ){{0,8}}?(?:{_TALKS}) "
        rf"(?:(?!(?:and|who|which|that|said|with) )[^\s.;,\"]+ ){{0,6}}?(?:(?:, )?(?:which|that) (?:will be|is to be|"
        rf"is due to be|is set to be|is being) (?:held|hosted|convened) )?(?:in|at) {LIST}{END}",
        needs="left leave leaves leaving depart departs departed departing flew flies fly flown off set sets",
    ),
    phrase(
        "leaves to attend in",
        "verb",
        "strong",
        r" (?P<verb>left|leaves?|leaving|depart(?:s|ed|ing)?|fl(?:ew|ies|own|y|ying)(?: out)?(?: of)?|off|away from|"
        r"jetted(?: out)?(?: of)?|out of|overseas|abroad) "
        rf"(?:the (?:country|island|capital|territory|kingdom|republic|state|islands) |home |town |P\d+ )?"
        r"(?:(?:, )?(?:(?:on|late|early|since) )*D\d+ (?:, )?)?to (?:attend|address|join|take part in|represent|"
        r"participate in|speak at|chair|co-chair) "
        rf"(?:{OF_IT}|to |A\d+ |\( \S+ \) ){{0,8}}?(?:{GATHERING}|x) "
        rf"(?:(?:of|on) (?:{OF_IT}|A\d+ |\( \S+ \) ){{1,9}}?)?(?:(?:in|at) |"
        rf"to )(?:be held in )?{LIST}{END}",
        shape=rf" (?:{GATHERING}|x) ",
        needs="left leave leaves leaving depart departs departed departing flew flies flown fly flying off away "
        "jetted out overseas abroad",
    ),
    phrase(
        "departure for",
        "noun",
        "strong",
        rf" (?P<verb>departure) (?:{FILL}|of |- |P\d+ ){{0,10}}?(?:for|to) {LIST}{END}",
        needs="departure",
    ),
    phrase(
        "goes from P to",
        "verb",
        "weak",
        rf" {verb('goes')} (?:(?:on|by|straight|back|directly|overnight|D\d+|the|a|fast|high-speed|bullet|night|train|"
        r"car|bus|boat|helicopter|plane|road|rail|air) ){0,5}?from (?:the )?(?P<to>P\d+) (?:on )?(?:D\d+ )?"
        r"(?:to|for|into) (?=(?:the )?P\d)",
        needs=verb_words("goes"),
        shape=r" from (?:the )?P\d+ (?:on )?(?:D\d+ )?(?:to|for|into) ",
    ),
    phrase(
        "leaves P for",
        "verb",
        "weak",
        rf" (?P<verb>leaves?|left|leaving|departs?|departed|fl(?:y|ies|ew) out of) {LIST}{END} "
        r"(?:(?:on|late|early|at) )*(?:D\d+ )?(?:for|bound for|en route to) ",
        needs="leave leaves left leaving depart departs departed fly flies flew",
    ),
    phrase(
        "left P on a day",
        "verb",
        "weak",
        r" (?P<verb>left|departed|flew out of) "
        r"(?:the (?:[a-z-]+ |x |N\d+ ){0,3}?(?:summit|conference|talks|meeting) in )?(?:the )?"
        r"(?P<to>P\d+)(?= (?:(?:early|late|again) )*(?:on )?D\d+ (?:after|and|following|[.,;]))",
        needs="left departed flew",
        shape=r" (?:left|departed|of|in) (?:the )?P\d+ (?:(?:early|late|again) )*(?:on )?D",
    ),
    phrase(
        "leaves P for home",
        "verb",
        "strong",
        rf" (?P<verb>left|departed|flew out of) {LIST}{END} (?:(?:on|late|early) )*(?:D\d+ )?(?:for|back) home ",
        needs="left departed flew",
        shape=r" (?:for|back) home ",
    ),
    phrase(
        "arrives from P",
        "verb",
        "weak",
        rf" (?P<verb>arriv(?:ed|es)|landed|lands|(?:flew|flies) in|came|comes|(?:had|having) come|travell?ed) "
        rf"{_WHEN}{{0,3}}(?:(?:in|at|to) (?:the )?P\d+ )?"
        rf"{_WHEN}{{0,2}}from (?:the )?(?P<to>P\d+)(?= )(?! 's)",
        needs="arrived arrives landed lands flew flies came comes had having traveled travelled",
        shape=r" from (?:the )?P",
    ),
)
# What they tell of is over.
BEEN_THERE = frozenset({"leaves after", "home after it in", "home after days in", "leaves P for home", "back from"})
# Whoever leaves a place for another was there, unless it is home.
LEFT_ONLY_ABROAD = frozenset({"leaves P for", "left P on a day", "goes from P to", "arrives from P"})
