"""Phrases in which the programme is told, and not who follows it: a rally in P0 ends the tour, the second day sees him
open a bridge at P0, after that comes a look at a dam near P0."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST
from components.reading.phrases.predications import WHOM
from components.reading.syntax.predicates import PASTS, PROGRAMME
from components.reading.vocabulary.outings import OUTINGS
from components.reading.vocabulary.word_sets import words

_MORE_EVENTS = words("durbar look inspection opening commissioning groundbreaking unveiling town-hall barbecue prayers")
_NO_EVENTS = words("day days night nights week weekend morning afternoon evening fortnight accent focus emphasis run "
                   "party family clan royals foursome twosome newlyweds plane aircraft jet helicopter train yacht "
                   "itinerary programme program schedule agenda journey journeys tour")  # fmt: skip
_EVENT = rf"(?:{'|'.join(sorted((OUTINGS | PROGRAMME | _MORE_EVENTS) - _NO_EVENTS))})"
_AND = rf"(?:and (?!(?:\w+ed|\w+ing|{'|'.join(sorted(PASTS))}|then|will|would|is|to|in|at) ))"
# What belongs to an event: with whom, of whom, on what.
_OF_IT = (
    rf"(?:(?:(?!(?:and|that|where|which|who|whose|while|when|after|before|as|but|said|says|in|at|to|from|near|outside|"
    rf"he|she|they|is|was|are|were|will|would|has|had|have|not) )(?:[a-z0-9'-]+|[ADN]\d+|x|P\d+ 's)|{_AND}[a-z-]+) )"
)
_THERE = r"(?:in|at|near|outside|to|around)"
_AHEAD = r"(?:(?:will|would|is to|was to|are to|were to) (?:also )?)"
_PLANNED = (
    r"(?:(?:is|are|was|were) (?:also |then )?(?:planned|scheduled|due|set|expected|foreseen|on the|next|sold out)|"
    r"(?:will |would |is to |are to )?(?:go|goes|went) ahead)"
)
_BOUNDS = (
    r"(?:open|begin|start|launch|end|close|conclude|finish|crown|round off|wind up|wrap up|cap|bring)"
    r"(?:s|ed|d)?|began|rounds off|rounded off|winds up|wound up|wraps up|wrapped up|capped|brings|brought"
)
_HIS = r"(?:(?:the|his|her|their|this) |A\d+ 's |the [a-z]+ 's )"
_JOURNEY = r"(?:tour|visit|trip|journey|stay|pilgrimage|programme|program|day|itinerary|swing|leg|schedule)"
_DAY = (
    r"(?:(?:day|x) (?:[a-z]+|\d+)|"
    r"the (?:next|following|same|first|second|third|fourth|fifth|final|last|opening|closing) "
    r"(?:day|morning|afternoon|evening|night|leg|stage)|D\d+|"
    r"(?:the|his|her|their|A\d+ 's) (?:[a-z0-9-]+ ){0,2}?(?:tour|visit|trip|programme|program|schedule|itinerary|"
    r"journey|agenda|diary))"
)
# What he does there: also at a meeting, at a mill.
_DOING = rf"(?:{_OF_IT}|(?:at|to|from|in) (?=(?:an?|the|his|her|their|[a-z-]+) ))"
_NEXT = (
    r"(?:there follow(?:s|ed)|"
    r"(?:then|next|afterwards|later|finally|from there|after (?:it|that|this|these|which|them|lunch))(?: ,)? "
    rf"{_AHEAD}?(?:come|comes|came|follow|follows|followed)|"
    rf"(?:this|that|it|these|which|the (?:[a-z-]+ ){{0,2}}?{_EVENT}) (?:{_AHEAD}be|is|was|are|were) followed by)"
)

PROGRAMME_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "takes place in",
        "noun",
        "weak",
        rf" (?P<verb>concerts?|shows?|gigs?|meetings?|talks|engagements?|events?|match|matches|games?) "
        rf"(?:are|were|will be|is|was|will|have been|has been|to be) {FILL}{{0,4}}?(?:in|at) {LIST}{END}",
        needs="concert concerts show shows gig gigs meeting meetings talks engagement engagements event events "
        "match matches game games",
    ),
    phrase(
        "his day in P",
        "noun",
        "strong",
        r" (?:his|her|their|'s) (?:(?!A\d)\w+ )?"
        r"(?P<verb>D\d+|days?|mornings?|afternoons?|evenings?|nights?|weekend|hours?|time|"
        r"stint|press conference|homily|sermon|remarks|speech|lecture|welcome|reception|farewell|debut|"
        r"curtain-raiser|opener|mass|masses|"
        rf"liturgy|vigil|walkabout|rally|rallies) (?:in|at|outside|near) {LIST}{END}",
        needs="his her their 's",
    ),
    phrase(
        "P is the scene",
        "order",
        "weak",
        rf" {LIST} (?P<verb>(?:is|was|were|will be) (?:the )?(?:scene|venue|setting|backdrop) (?:of|for)) ",
        needs="scene venue setting backdrop",
    ),
    phrase(
        "his hardest week came in P",
        "order",
        "weak",
        rf" (?:his|her|their) (?:[a-z-]+ ){{1,5}}?(?P<verb>came|comes|fell|took place|happened|was held|were held) "
        rf"(?:in|at) {LIST}{END}",
        needs="came comes fell took happened held",
    ),
    phrase(
        "an event in P is planned",
        "order",
        "weak",
        r"(?:^|; |\. |, |and ) ?(?:(?:a|an|the|another|further|two|three|several|his|her|their|D\d+ 's) )?"
        r"(?:[a-z-]+ |N\d+ ){0,3}?"
        rf"(?P<verb>{_EVENT}) (?:(?!(?:and|who|which|that|said|of|between) )[^\s,;.\"]+ ){{0,6}}?(?:in|at) {LIST}{END} "
        rf"{_PLANNED}(?= )",
        shape=rf"P\d+ {_PLANNED} ",
        needs="planned scheduled due set expected foreseen on next ahead sold",
    ),
    phrase(
        "in P there is an event",
        "order",
        "weak",
        rf"(?:^|; |\. ) ?(?P<verb>in|at) {LIST}{END} ,? ?(?:there (?:will be|is to be|is|are|was|were|follows?) |"
        rf"(?:a|an|the|another|further)? ?(?:[a-z-]+ ){{0,3}}?{_EVENT} (?:[^\s,;.\"]+ ){{0,6}}?"
        r"(?:is|are|was|were) (?:also |then )?(?:planned|scheduled|due|set|expected|foreseen) )",
        needs="there planned scheduled due set expected foreseen",
    ),
    phrase(
        "event in P bounds the tour",
        "order",
        "strong",
        rf" {_EVENT} {_OF_IT}{{0,10}}?{_THERE} {LIST}{END}(?: town)? (?:(?:, )?(?:on )?D\d+ )?{_AHEAD}?"
        rf"(?P<verb>{_BOUNDS}) {_HIS}(?:[a-z0-9-]+ |x |N\d+ ){{0,4}}?(?P<tour>{_JOURNEY})(?= )",
        shape=rf" (?:{_BOUNDS}) (?:the|his|her|their|this|A\d+) ",
        needs="open opens opened begin begins began start starts started launch launches launched end ends ended close "
        "closes closed conclude concludes concluded finish finishes finished crown crowns crowned round rounds rounded "
        "wind winds wound wrap wraps wrapped cap caps capped bring brings brought",
    ),
    phrase(
        "day sees him in P",
        "where",
        "strong",
        rf" {_DAY} (?:, )?(?P<verb>{_AHEAD}?(?:saw|sees?|finds?|found|takes?|took|brings?|brought|has|had)) "
        rf"{WHOM} (?:, )?{_DOING}{{0,10}}?{_THERE} {LIST}{END}",
        shape=r" (?:saw|sees?|finds?|found|takes?|took|brings?|brought|has|had) (?:him|her|them|the|A\d+) ",
        needs="saw see sees find finds found take takes took bring brings brought has had",
    ),
    phrase(
        "highlight is in P",
        "order",
        "weak",
        r" (?P<verb>(?:highlights?|centrepiece|centerpiece|climax|high point|culmination|main event|main business|"
        r"showpiece|focal point|peak)) (?:(?:of|for) (?:[a-z0-9-]+ |N\d+ |D\d+ |A\d+ |'s |x ){1,7}?)?"
        rf"(?:{_AHEAD}be|is|was|were|are|came|comes|included?s?) {_DOING}{{0,8}}?{_THERE} {LIST}{END}",
        needs="highlight highlights centrepiece centerpiece climax high culmination main showpiece focal peak",
    ),
    phrase(
        "then comes an event in P",
        "order",
        "weak",
        rf" (?P<verb>{_NEXT}) {_OF_IT}{{0,4}}?{_EVENT} (?:{_THERE} (?!P\d))?{_OF_IT}{{0,8}}?{_THERE} {LIST}{END}",
        needs="come comes came follow follows followed",
    ),
)
