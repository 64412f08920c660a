"""Phrases that find somebody at a place without saying how he got there: he is in it for talks, leaves it after them,
comes back from it, or the talks are called by its name."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST

_BUSINESS = (
    r"(?:(?:[a-z0-9'-]+|N\d+|x|-) ){0,5}?(?:talks|meetings?|meets|visits?|stay|trip|tour|stop|stopover|conference|"
    r"summit|discussions|negotiations|session|days|hours|mission|attending|holding|addressing|visiting|inspecting|"
    r"signing|receiving|seeing|consultations)"
)
_TALKS = (
    r"talks|meetings?|conference|summit|session|forum|assembly|congress|visit|discussions|negotiations|ceremony|funeral"
)
_JOURNEY = (
    r"(?:(?:(?:a|an|his|her|their|its|the) )?(?:(?:[a-z0-9'-]+|N\d+|x|-) ){0,5}?"
    r"(?:visits?|trips?|tours?|talks|meetings?|mission|conference|summit|stay|holiday|vacation)"
    r"(?: with (?:the )?(?:[a-z]+ |N\d+ |A\d+ ){1,4}?)? ?(?:to|in|of|through|around) )"
)
_WHEN = r"(?:(?:on|late|early|only|just|here|home|D\d+|[a-z]+ly) )"

PASSING_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "A, in P",
        "front",
        "strong",
        rf" (?P<who>A\d+) , (?P<verb>(?:(?:now|currently|still|already|who is|who was) )?(?:in|visiting)) {LIST}{END}"
        r"(?= (?:for|to|on|during|after|ahead|as part|at the|D\d+) )",
        needs="in visiting",
    ),
    phrase(
        "A, in P",
        "front",
        "strong",
        rf" (?P<who>A\d+) , (?P<verb>(?:now|currently|still|already|who is|who was) (?:in|visiting)) {LIST}(?= ,)",
        needs="now currently still already who",
    ),
    phrase(
        "leaves after",
        "verb",
        "strong",
        rf" (?P<verb>left|leaves?|leaving|departed|departs|fl(?:ew|ies|own) out of) {LIST} {_WHEN}{{0,3}}"
        rf"(?:after|following) {_BUSINESS} ",
        needs="left leave leaves leaving departed departs flew flies flown",
    ),
    phrase(
        "back from",
        "verb",
        "strong",
        rf" (?P<verb>return(?:s|ed|ing)?|back|home|fresh|straight|"
        rf"c[ao]mes? (?:back|home)|"
        rf"fl(?:ew|ies|own|ying) (?:back|home)) {_WHEN}{{0,3}}(?:(?:to|in) (?:the )?P\d+ )?{_WHEN}{{0,2}}"
        rf"from {_JOURNEY}?{LIST}{END}",
        needs="return returns returned returning back home fresh straight",
    ),
    phrase(
        "home after talks in",
        "verb",
        "strong",
        rf" (?P<verb>return(?:s|ed|ing)?|back|home|c[ao]mes?|goes|went|fl(?:ew|ies|own|ying)|left|leaves?|"
        rf"arriv(?:es|ed)) "
        rf"(?:{FILL}|P\d+ ){{0,6}}?(?:after|following|from) (?:attending (?:[a-z0-9'-]+ |x |N\d+ ){{1,8}}?|"
        rf"(?:an? |the |N\d+ |[a-z0-9'-]+ ){{0,4}}?(?:talks|meetings?|conference|summit) (?:with {FILL}{{1,5}}?)?)"
        rf"in {LIST}{END}",
        needs="attending talks meeting meetings conference summit",
    ),
    phrase(
        "holds talks in",
        "verb",
        "weak",
        rf" (?P<verb>hold(?:s|ing)?|held|ha(?:ve|s|d|ving)|beg[aiu]n(?:s|ning)?|open(?:s|ed|ing)?|conclude[ds]?|"
        rf"complet(?:es|ed)|resum(?:e|es|ed)) (?:[a-z0-9-]+ ){{0,3}}?(?:talks|meetings|discussions|consultations) "
        rf"(?:D\d+ )?in {LIST}{END}",
        needs="talks meetings discussions consultations",
    ),
    phrase(
        "return from",
        "noun",
        "strong",
        rf" (?:his|her|their|A\d+ 's) (?P<verb>return) {_WHEN}{{0,2}}(?:(?:to|in) (?:the )?P\d+ )?{_WHEN}{{0,2}}"
        rf"from {_JOURNEY}?{LIST}{END}",
        needs="return",
    ),
    phrase(
        "leaves for talks in",
        "verb",
        "strong",
        rf" (?P<verb>left|leaves?|leaving|depart(?:s|ed|ing)?|fl(?:ew|ies|y|own) out|off|jetted off|set (?:off|out)|"
        rf"sets (?:off|out)) (?:(?:the|this|his|her|their) (?:country|islands?|capital|kingdom|territory|"
        rf"federation|state|nation|shores) |{FILL}{{0,4}}?)(?:, )?(?:D\d+ )?(?:, )?for "
        rf"(?:(?!(?:and|who|which|that|said) )[^\s.;\"]+ ){{0,8}}?(?:{_TALKS}) "
        rf"(?:(?!(?:and|who|which|that|said|with) )[^\s.;,\"]+ ){{0,6}}?(?:in|at) {LIST}{END}",
        needs="left leave leaves leaving depart departs departed departing flew flies fly flown off set sets",
    ),
    phrase(
        "departure for",
        "noun",
        "strong",
        rf" (?P<verb>departure) (?:{FILL}|of |- |P\d+ ){{0,10}}?(?:for|to) {LIST}{END}",
        needs="departure",
    ),
    phrase(
        "flies here",
        "verb",
        "strong",
        r" (?P<verb>fl(?:ew|ies|own)|came|comes|drove|sailed|travell?ed) (?P<to>P\d+)"
        r"(?= (?:late|early|on|from|for|D\d+) )",
        needs="flew flies flown came comes drove sailed traveled travelled",
    ),
    phrase(
        "talks in P between",
        "where",
        "weak",
        rf" (?P<verb>talks|meetings?|negotiations|summit) in {LIST} (?:D\d+ )?between (?:N\d+ |P\d+ 's |the )?"
        r"(?P<who>A\d+) ",
        needs="between",
    ),
    phrase(
        "signed in P by",
        "where",
        "weak",
        rf" (?P<verb>reached|signed|initialled|initialed|made|agreed|taken|announced|concluded|worked out|settled|"
        rf"struck|negotiated|started|begun|held|opened|drafted|hammered out) "
        rf"(?:(?:D\d+ )?(?:at|in|during) (?:a |the )?(?:[a-z-]+ ){{0,2}}?(?:talks|meetings?|negotiations) )?"
        rf"in {LIST} (?:(?:on )?D\d+ )?"
        rf"(?:by|of|between|(?:in|at|during|after) (?:a |the )?(?:[a-z-]+ ){{0,2}}?(?:talks|meetings?|negotiations) "
        rf"(?:between|of|with)) "
        rf"(?:(?:an?|the|N\d+|x|P\d+ 's|[a-z-]+) ){{0,6}}?(?P<who>A\d+(?: (?:, )?(?:and )?(?:the )?(?:N\d+ |"
        rf"P\d+ 's )?A\d+)*) ",
        needs="reached signed initialled initialed made agreed taken announced concluded worked settled struck "
        "negotiated started begun held opened drafted hammered",
    ),
    phrase(
        "talks between them in P",
        "front",
        "weak",
        rf" (?:talks|meetings?|negotiations|discussions) (?:between|of|with) (?:N\d+ |P\d+ 's |the )?(?P<who>A\d+) "
        rf"(?:and (?:(?:his|her|the|a|N\d+|P\d+ 's|A\d+|x|[a-z-]+) ){{1,6}}?)?"
        rf"(?P<verb>beg[au]n|opened|ended|were held|was held|took place|started|resumed|broke down|continued|"
        rf"will be held|will begin|will open|are to begin|are to be held) (?:D\d+ )?in {LIST}{END}",
        needs="talks meeting meetings negotiations discussions",
    ),
    phrase(
        "is joined in",
        "verb",
        "weak",
        rf" (?P<verb>(?:joins?|joined|joining|me?et(?:s|ing)? up with|c[ao]ught up with|catch(?:es|ing)? up with|"
        rf"accompan(?:y|ies|ied|ying)|linked? up with)) (?:(?:the )?A\d+(?: and (?:the )?A\d+)?|him|her|them|"
        rf"the (?:couple|pair|two|party|delegation|band|team|squad)) "
        rf"(?:for {FILL}{{1,5}}?|on (?:his|her|their|the) {FILL}{{1,4}}?|there )?(?:in|at|to) {LIST}{END}",
        needs="join joins joined joining met meet meets meeting caught catch catches catching accompany accompanies "
        "accompanied accompanying linked",
    ),
    phrase(
        "outing called off",
        "order",
        "weak",
        rf" (?P<verb>flight|convoy|hops?|outings?|excursions?|drives?|rides?|nights?|stops?|trips?|visits?|"
        rf"side-trips?|walks?|train journey|crossing|landing|call|calls) (?:to|in|at|over) {LIST}"
        r"(?= (?:(?!(?:that|who|which|said|but|between|organi[sz]ed|run|"
        r"carrying) )[^\s;]+ ){0,14}?(?:(?:(?:was|were|is|are|had|has|have|be|been|to) )+"
        r"(?:called off|scrubbed|scrapped|abandoned|cancell?ed|dropped|given up|struck|ruled out|axed|washed out|"
        r"snowed off|rained off|postponed|put off)|fell (?:victim|through)) )",
        needs="called scrubbed scrapped abandoned cancelled canceled dropped given struck ruled axed washed snowed "
        "rained postponed put fell",
    ),
    phrase(
        "skips",
        "verb",
        "weak",
        rf" (?P<verb>skip(?:s|ped|ping)?|forgo(?:es)?|forwent|gave up|giv(?:e|es|ing) up|left out|cut out) "
        rf"(?:{FILL}{{1,4}}?(?:to|in|at) )?{LIST}{END}",
        needs="skip skips skipped skipping forgo forgoes forwent gave give gives giving left cut",
    ),
    phrase(
        "his P talks",
        "noun",
        "strong",
        r" (?:his|her|their|A\d+ 's) (?P<to>P\d+) (?P<verb>talks|meetings?|mission) ",
        needs="talks meeting meetings mission",
    ),
)
# What they tell of is over.
BEEN_THERE = frozenset({"leaves after", "home after talks in", "back from", "return from"})
