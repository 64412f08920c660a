"""Phrases in which the places of a journey are told off one by one: "P0 is first", "then it is P1", "P2 follows"."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST

ROUTE_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "P, his stop",
        "order",
        "strong",
        rf" {LIST}(?: ,| -| —| –|,) (?P<verb>(?:(?:his|her|their|its|the|A\d+ 's) )?(?:first|second|third|fourth|"
        rf"next|final|last) (?:\w+ ){{0,2}}?(?:stop|leg|destination|stage|-leg|country))",
        needs="first second third fourth next final last",
    ),
    phrase(
        "P is first",
        "order",
        "strong",
        rf" {LIST} (?:, (?:(?:on|from|in) )?D\d+ , )?"
        rf"(?P<verb>(?:is|was|will be|will become|is to be|was to be) (?:(?:the|his|her|their|A\d+ 's) )?"
        rf"(?:first|second|third|last|final|next) (?:[\w-]+ |N\d+ )?(?:on|of|stop|leg|country|nation|destination|city|"
        rf"port|venue|stopover|date|halt)(?: {FILL}{{0,5}}?(?:visits?|visited|tour|trip|"
        rf"itinerary|list))?)",
        needs="first second third last final next",
    ),
    phrase(
        "a tour so long: P",
        "order",
        "strong",
        r" (?P<verb>trip|tour|swing|journey|mission|visit|week|fortnight) (?:(?!P\d|A\d)[^\s:;.]+ ){1,12}?"
        rf"[:–—] (?=P\d+ \( D){LIST}(?= [.;])",
        needs=": – —",
        shape=r" [:–—] P\d+ \( D",
    ),
    phrase(
        "P is reached",
        "order",
        "weak",
        rf"(?:^|[;,]| and| but| said| says| that) {LIST} (?P<verb>(?:was|were) (?:\w+ly )?(?:up )?"
        rf"(?:next|charmed|wowed|won over|treated|"
        rf"enchanted|conquered|visited|reached|crossed|seen|played|added|booked|packed|sold out|"
        rf"D\d+)|(?:will|would|is to|are to) (?:be|have to) (?:wait|treated|next|visited)|"
        rf"(?:sold|sells|turned|turns|came|comes) (?:out|next|first|last)|"
        rf"gets? (?:the|its|their|a)|got (?:the|its|their|a)|"
        rf"(?:(?:will|would|is to) )?(?:open|begin|start|close|end|conclude|finish|crown|launch)(?:s|d|ed)? "
        rf"(?:the|his|her|their) (?:[\w-]+ ){{0,4}}"
        rf"(?:tour|run|trip|visit|journey|pilgrimage|itinerary|schedule|swing|cruise))(?= )",
        shape=r"[PD]\d+ (?:\) )?(?:was|were|sold|sells|turn|c[ao]me|gets?|got|will|would|is to|are to|open|beg[ia]n|"
        r"start|close|end|conclude|finish|crown|launch)",
        needs="was were will would is are sold sells turned turns came comes get gets got open opens opened begin "
        "begins start starts started close closes closed end ends ended conclude concludes concluded finish finishes "
        "finished crown crowns crowned launch launches launched",
    ),
    phrase(
        "P follows",
        "order",
        "strong",
        rf" {LIST} (?P<verb>follow(?:s|ed)?(?! by)|(?:is|are|comes?|will be) next|g[eo]ts? (?:its|"
        rf"their) turn(?: next)?|'s turn(?: next)?|awaits?|beckons?|"
        rf"(?:complete|round off|round out)s? (?:the|their|his|her) (?:\w+ )?(?:tour|run|trip|itinerary|schedule))"
        rf"(?= (?:on|in|from|for|at|before|[.,;]|and|later|to|D\d))",
        shape=r" (?:follow(?:s|ed)?|'s turn|(?:is|are|comes?|be|turn) next|awaits?|beckons?|"
        r"(?:complete|round o(?:ff|ut))s? \w+) ",
        needs="follow follows followed next turn await awaits beckon beckons complete completes round",
    ),
    phrase(
        "after P comes P",
        "order",
        "strong",
        r" (?:after (?:the )?P\d+ (?:, )?(?=comes? |came |it |there |will )|"
        r"P\d+ (?=(?:is|was|will be|would be) followed ))"
        r"(?P<verb>comes?|came|it (?:is|was)|there (?:is|was|will be)|will come|"
        rf"(?:is|was|will be|would be) followed (?:on D\d+ )?by) {LIST}{END}",
        needs="after followed",
        shape=r" (?:after (?:the )?P|followed (?:on D\d+ )?by )",
    ),
    phrase(
        "there is a stop in P",
        "order",
        "strong",
        r" there (?:will be|would be|is to be|is|was|were|are|followed|came) "
        r"(?P<verb>(?:an?|one|two|three|another) (?:[a-z-]+ ){0,2}?(?:stops?|stopovers?|visits?|nights?|halts?|days?)) "
        rf"(?:in|at|to) {LIST}{END}",
        needs="there",
        shape=r" (?:stop|stopover|visit|night|halt|day)s? ",
    ),
    phrase(
        "on D it was P",
        "order",
        "strong",
        rf" (?:on )?D\d+ ,? ?(?P<verb>it (?:was|is|will be|'s))(?: (?:on|off|over|back) to)? {LIST}{END}"
        r"(?! (?:that|who|which|'s))",
        needs="it",
        shape=r"D\d+ (?:, )?it ",
    ),
    phrase(
        "takes in P",
        "verb",
        "strong",
        rf" (?P<verb>tak(?:es?|ing) in|took in) {LIST}{END}(?= (?:[.,;]|and|on|before|from|in) )",
        needs="take takes took taking",
        shape=r" (?:tak(?:es?|ing)|took) in ",
    ),
    phrase(
        "then it is P",
        "order",
        "strong",
        rf" (?P<verb>(?:then|next|after that|afterwards|from there)(?: ,)? (?:it 's|it is|(?<=from there )it was|"
        rf"it will be|there (?:was|came)|comes?|is|are|up (?:is|are|comes?))(?: (?:on|off|over|back))?|"
        rf"(?:the )?turn of(?! (?:the )?(?:[a-z]+ ){{0,2}}A\d)|then (?:on|off|over|back)?) "
        rf"(?:to |for )?(?:(?!(?:that|when|who|which) )(?:[a-z0-9-]+|[xN]\d*|A\d+|'s) ){{0,6}}?(?:(?:in|at|to|"
        rf"for|,) )?{LIST}{END}",
        needs="then next after afterwards from turn",
    ),
    phrase(
        "and then P",
        "order",
        "strong",
        rf"^ (?:and )?(?P<verb>then|next|before that|after that|later|earlier|finally)(?: (?:,|came|comes?))* {LIST}"
        rf"(?= [.,:;\"])",
        needs="then next before after later earlier finally",
    ),
    phrase(
        "P is on the list",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|are|was|were|will be|have|has) (?:(?:also|still|now|only|just) )?"
        rf"(?:(?:on|part of|among|been (?:added to|put on|included in)) (?:the|his|her|their|its|A\d+ 's) (?:\w+ )?"
        rf"(?:programme|program|list|itinerary|schedule|agenda|route|tour|map|cards)|"
        rf"(?:one of|among) (?:his|her|their|the) (?:\w+ ){{0,2}}?(?:stops|destinations)|"
        rf"(?:the )?(?:countries|cities|stops|places|nations|towns) (?:on|of) "
        rf"(?:the|his|her|their|its) (?:\w+ )?(?:route|tour|trip|itinerary|list)|"
        rf"(?:\w+ )?(?:days?|hours?|miles|kilomet(?:re|er)s|km) away|still (?:ahead|to come)|to come))(?= )",
        shape=r" (?:is|are|was|were|be|have|has) (?:\w+ ){0,2}(?:on|of|part|among|days?|hours?|miles|km|still|to|in) ",
        needs="is are was were be have has",
    ),
)
