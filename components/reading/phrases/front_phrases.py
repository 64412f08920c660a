"""Phrases in which the place stands beside whoever is there: "in P0, he", "A0, in P0", "P0, where he"."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, LIST
from components.reading.phrases.predications import DOES, SOON, SUBJECT

_SETS_OUT = (
    r"(?:heads?|headed|goes|go|went|fl(?:y|ies|ew)|travels?|travell?ed|moves? on|moved on|leaves?|left|proceeds?|"
    r"proceeded|continues?|continued|departs?|departed|jets?|drives?|drove|sails?|sailed|comes?|came|returns?|"
    r"returned|visits?|visited)"
)

FRONT_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "where",
        "where",
        "strong",
        rf" {LIST}(?! 's (?:[a-z-]+ ){{1,4}}(?:with|to) )(?: ,| -)?(?: [a-z0-9' -]{{0,60}}?)? "
        rf"(?P<verb>where|(?<=, )which(?= (?:he|she|they|A\d+) (?:got to|reached|left|visited|toured|"
        rf"(?:will|would|is|are|was|were|plans|hopes|had|has) (?:[a-z]+ ){{0,3}}?visit(?:ed)? ))) "
        rf"(?:(?:on |late on |early on )?D\d+ )?(?:{SUBJECT} (?:(?:also|then|later) )?{SOON}|"
        rf"(?P<pronoun>he|she|they) {DOES}) ",
        needs="where which",
        shape=r"P\d.* (?:where|, which (?:he|she|they|A\d+)) ",
    ),
    phrase(
        "while in",
        "front",
        "strong",
        rf" (?P<verb>while|once|upon arrival|arriving|landing) (?:in|at|on) {LIST}{END}",
        needs="while once upon arriving landing",
    ),
    phrase(
        "in P, he",
        "front",
        "weak",
        r" (?=in |at |from )(?:(?<=^ D\d )|(?<=; )|(?<=\. )|(?<=\" )|(?<=but )|(?<=and )|(?<!. ))"
        rf"(?P<verb>in|at|from) {LIST}{END}(?: ,(?:(?! (?:where|which|whom) )[^,;]){{0,90}}?)??(?: ,| -)? "
        rf"{SUBJECT}(?: ,[^,;]{{0,60}},)? (?:\w+ly )?[a-z']+ ",
    ),
    phrase(
        "after P, he goes",
        "front",
        "strong",
        rf"(?:^|;|,|and|\.|\") (?P<verb>after|following) (?:(?:the|his|her|their|a|these) )?"
        rf"(?:(?:[a-z-]+ )?(?:stops?|visits?|talks|stay|meetings?|stint|leg|call|appearances?|concerts?|shows?|gigs?) "
        rf"(?:in|to|at) )?{LIST}{END}(?: ,)? "
        rf"(?:N\d+ |x )?{SUBJECT}(?: of (?:the )?P\d+)?(?: ,[^,;]{{0,60}},)? (?:[a-z']+ ){{0,4}}?{_SETS_OUT} ",
        needs="after following",
    ),
    phrase(
        "besides P, he goes to",
        "front",
        "strong",
        r"^ (?P<verb>besides|apart from|aside from|in addition to) "
        r"(?:(?:visiting|(?:an? )?(?:visit|trip|stop) (?:to|in)) )?"
        rf"{LIST}{END} , {SUBJECT} (?:[a-z']+ ){{0,6}}?(?:visit|travel|tour|go|stop|fly|head|call)(?:s|es|ed|ing)? ",
        needs="besides apart aside addition",
    ),
    phrase(
        "he in P:",
        "front",
        "strong",
        rf"^(?: [–—•*-])? (?:N\d+ )?(?P<who>A\d+) (?P<verb>in|at|to) {LIST}"
        r"(?= (?:\(|:|;|–|—|-|\. $|(?:, )?(?:on )?D\d+ \. $))",
    ),
    phrase(
        "A, in P",
        "front",
        "strong",
        r" (?<!counterpart , )(?<!colleague , )(?<!host , )(?<! A\d , )(?<! A\d\d , )(?<! P\d , )"
        r"(?P<who>A\d+)(?: of (?:the )?P\d+)? , "
        rf"(?P<verb>(?:(?:now|currently|still|already|who is|who was) )?(?:in|visiting)) {LIST}{END}"
        r"(?= (?:for|to|on|during|after|ahead|as part|at the|since|until|D\d+) )",
        needs="in visiting",
    ),
    # A headline: "Foreign Minister in P0 for talks".
    phrase(
        "A in P for",
        "front",
        "strong",
        rf"^ (?P<who>A\d+) (?P<verb>in) {LIST}{END}"
        r"(?= (?:to [a-z]+(?<!be)|for|on (?:an?|his|her|first|maiden|official)|ahead of|as part of|with) )",
        needs="in",
    ),
    phrase(
        "A, now in P",
        "front",
        "strong",
        rf" (?P<who>A\d+) , (?P<verb>(?:now|currently|still|already|who is|who was) (?:in|visiting)) {LIST}(?= ,)",
        needs="now currently still already who",
    ),
    phrase(
        "at an event in P, he",
        "front",
        "weak",
        r"^ (?:at|during|in|on) (?:(?:the|an?|his|her|their) )?"
        r"(?:(?!(?:who|that|which|where|and) )(?:[a-z0-9'-]+|x|[AND]\d+) ){0,6}?"
        r"(?:forum|summit|conference|meeting|talks|speech|remarks|address|interview|ceremony|rally|briefing|debate|"
        r"seminar|dinner|lunch|lecture|mass|session|gathering|fair|workshop|parade|signing|unveiling|"
        r"(?:launch|opening|inauguration|signing|unveiling|premiere)(?: of (?:[a-z'-]+ |x |N\d+ ){0,5}[a-z'-]+)?|x) "
        rf"(?P<verb>in|at) {LIST}{END} "
        rf"(?:with (?:[^\s;\"]+ ){{1,12}}?(?=, ))?(?:, before [^,;]{{1,90}} )?"
        rf"(?:\( (?:the )?P\d+ \) )?(?:(?:on )?D\d+ )?"
        rf"(?:(?:hosted|held|organi[sz]ed|convened|attended) by [^,;]{{1,60}} (?=, ))?(?:, )?"
        rf"(?:(?:the )?N\d+ )?{SUBJECT} ",
        needs="at during in on",
    ),
    phrase(
        "at her show in P, she",
        "front",
        "strong",
        r" (?:at|during|after) (?:his|her|their) (?:D\d+ )?(?:[a-z-]+ |N\d+ |x ){0,3}?"
        rf"(?:shows?|concerts?|gigs?|performances?|sets?|recitals?) (?P<verb>in|at) {LIST}{END} "
        rf"(?:(?:on )?D\d+ )?, (?:N\d+ )?{SUBJECT} ",
        needs="show shows concert concerts gig gigs performance performances set sets recital recitals",
    ),
    phrase(
        "it was in P that",
        "front",
        "weak",
        rf" it (?:is|was|will be) (?P<verb>in|at|to|from) {LIST}{END}(?: ,)? that {SUBJECT} ",
        needs="it",
    ),
    phrase(
        "in P as he",
        "where",
        "weak",
        rf" (?P<verb>in|at|across) {LIST}{END} (?:(?!(?:that|which|who|said|says) )[a-z]+ |D\d+ ){{0,6}}?"
        rf"(?:as|when|while|before|after) (?:(?:P\d+ 's |N\d+ )?{SUBJECT}|(?P<his>his|her|their)) "
        rf"(?:(?:'s )?(?:[a-z]+ )?(?:plane|aircraft|helicopter|jet|train|yacht|motorcade|popemobile|car) )?(?:\w+ly )?"
        r"(?:arriv|met |visit|tour|land|drove|spoke|address|walk|left |stepp|pass|touch|enter|held |began|paid |"
        r"(?:dropped|called|popped) in)",
        needs="as when while before after",
        shape=r"P\d.* (?:as|when|while|before|after) ",
    ),
)
