"""Phrases that tell a route: what comes after what, what was added to it, the bare list of its places; and hosts of a
place who say that somebody comes."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, LIST
from components.reading.phrases.predications import SUBJECT

_ROUTE = r"(?:trip|tour|itinerary|schedule|programme|program|list|route|visit|journey|calendar)"
_SETS_OUT = (
    r"(?:heads?|headed|goes|go|went|fl(?:y|ies|ew)|travels?|travell?ed|moves? on|moved on|leaves?|left|proceeds?|"
    r"proceeded|continues?|continued|departs?|departed|jets?|drives?|drove|sails?|sailed|comes?|came|returns?|returned)"
)
_COMES = (
    r"(?:will|would|'ll|is to|was to|is due to|was due to|is expected to|was expected to|plans to|"
    r"planned to) (?:\w+ly )?"
    r"(?:come|arrive|visit|land|stay|fly in|be (?:there|coming|visiting|arriving))"
)
_EVENT = (
    r"(?:meetings?|talks|mass|masses|concerts?|shows?|gigs?|rally|rallies|visits?|stops?|speech|speeches|dinners?|lunch|"
    r"receptions?|ceremony|ceremonies|services?|walkabouts?|briefings?|conferences?|seminars?|sessions?)"
)
_WHO = r"(?P<who>him|her|them|(?:the )?A\d+)"

ROUTE_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "after P, he goes",
        "front",
        "strong",
        rf"(?:^|; |\. |\" ) ?(?P<verb>after|following) (?:(?:the|his|her|their|a|these) )?"
        rf"(?:(?:[a-z-]+ )?(?:stops?|visits?|talks|stay|meetings?|stint|leg|call) (?:in|to|at) )?{LIST}{END} ,? ?"
        rf"{SUBJECT} (?:[a-z']+ ){{0,4}}?{_SETS_OUT} ",
        needs="after following",
    ),
    phrase(
        "before flying to P, he",
        "front",
        "strong",
        r"(?:^|; |\. |\" ) ?(?P<verb>before|after) (?:flying|travell?ing|going|leaving|heading|moving on|"
        r"departing|driving|"
        rf"setting off|sailing) (?:on |out |off )?(?:to|for) {LIST}{END} ,? ?{SUBJECT} ",
        needs="before after",
    ),
    phrase(
        "days ago in P, he",
        "front",
        "weak",
        rf"(?:^|; |\. ) ?(?:[a-z0-9-]+ ){{1,3}}(?:ago|earlier|later|before) (?P<verb>in|at) {LIST}{END} , {SUBJECT} ",
        needs="ago earlier later before",
    ),
    phrase(
        "its route: P",
        "order",
        "strong",
        rf" (?:his|her|their|the|its|A\d+ 's) (?:[a-z-]+ ){{0,3}}?(?P<verb>{_ROUTE}|stops|dates|order|legs|"
        rf"destinations)"
        rf"(?: (?:is|are|reads|runs|goes|in order|so far|in full)){{0,2}} (?::|–|—|-) {LIST}(?= [.;])",
        needs=": – — -",
    ),
    phrase(
        "added to the tour is P",
        "order",
        "strong",
        rf" (?P<verb>added to|included in|included on|part of|also on|next on|first on|last on|still on|new on) "
        rf"(?:the|his|her|their|its|A\d+ 's) (?:[a-z-]+ ){{0,2}}?{_ROUTE}(?: [^,;]{{1,40}})?? (?:is|are|was|"
        rf"were|will be) "
        rf"(?:a (?:stop|visit|call|day|show|concert) (?:in|to|at) )?{LIST}{END}",
        shape=r" (?:added|included|part|also|next|first|last|still|new) (?:to|in|on|of) "
        r"(?:the|his|her|their|its|A\d+) ",
        needs="added included part also next first last still new",
    ),
    phrase(
        "stop after P",
        "order",
        "strong",
        r" (?:first|second|third|fourth|next|last|final) (?:[a-z-]+ )?"
        rf"(?P<verb>stop|leg|destination|country|port of call) (?:after|following) {LIST}{END}",
        needs="after following",
    ),
    phrase(
        "hosts of P say he comes",
        "where",
        "strong",
        rf" {LIST} (?P<verb>said|say|says|confirmed|confirms|announced|announces)(?: (?:on )?D\d+)?(?: that)? "
        rf"(?P<who>he|she|they|(?:the )?A\d+) {_COMES}(?= )",
        needs="said say says confirmed confirms announced announces",
    ),
    phrase(
        "P gives him a welcome",
        "where",
        "strong",
        rf" {LIST} (?:(?:will|would|is to|was to) )?(?P<verb>gave|gives?|offered|offers|laid on|lays on|rolled out|"
        rf"rolls out|roll out|prepared|prepares|extended) (?:{_WHO} (?:an?|the) (?:[a-z0-9-]+ ){{0,4}}?|"
        r"(?:an?|the) (?:[a-z0-9-]+ ){0,4}?)(?:welcome|reception|farewell|send-off|red carpet|greeting)"
        rf"(?: for {_WHO.replace('who', 'whom')})?(?= )",
        needs="welcome reception farewell send-off carpet greeting",
    ),
    phrase(
        "the length of P",
        "verb",
        "strong",
        r" (?P<verb>walk(?:s|ed|ing)?|ride|rides|rode|riding|drives?|drove|driving|cycl(?:es?|ed|ing)|sail(?:s|"
        r"ed|ing)?|"
        r"cross(?:es|ed|ing)?|travel(?:s|l?ed|l?ing)?|row(?:s|ed|ing)?|runs?|ran|running|paddl(?:es?|ed|ing)) "
        rf"(?:down |up |along |all )?the (?:whole |entire |full )?(?:length|breadth|width|coast|shore|river)s?"
        rf"(?: and breadth)? of {LIST}{END}",
        needs="length breadth width coast shore river coasts shores rivers",
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
        "is welcomed to P",
        "verb",
        "strong",
        r" (?P<verb>(?:was|were|been|being|be) (?:[a-z]+ )?(?:welcomed|escorted|ushered|led|accompanied)) "
        rf"(?:back |on |up |down )?(?:to|into|around|round|through) {LIST}{END}",
        needs="welcomed escorted ushered led accompanied",
    ),
    phrase(
        "an event in P is planned",
        "order",
        "weak",
        r"(?:^|; |\. |, |and ) ?(?:(?:a|an|the|another|further|two|three|several) )?(?:[a-z-]+ |N\d+ ){0,3}?"
        rf"(?P<verb>{_EVENT}) (?:(?!(?:and|who|which|that|said|of|between) )[^\s,;.\"]+ ){{0,6}}?(?:in|at) {LIST}{END} "
        r"(?:is|are|was|were) (?:also |then )?(?:planned|scheduled|due|set|expected|foreseen|on the|next)(?= )",
        shape=r"P\d+ (?:is|are|was|were) (?:also |then )?(?:planned|scheduled|due|set|expected|foreseen|on the|next) ",
        needs="planned scheduled due set expected foreseen on next",
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
        "crowds at his event in P",
        "order",
        "weak",
        r" (?:people|pilgrims|faithful|worshippers|spectators|fans|guests|students|youths) (?:[a-z]+ ){0,2}?"
        r"(?P<verb>attended|came to|flocked to|joined|turned out for|turned up for|packed|filled) "
        r"(?:(?:the|his|her|their|a|an) )(?:[a-z-]+ ){0,3}?(?:mass|concert|show|gig|rally|liturgy|vigil|service|"
        r"prayers|"
        rf"event|ceremony|speech)(?: (?:on )?D\d+)? (?:in|at) {LIST}{END}",
        needs="attended came flocked joined turned packed filled",
    ),
    phrase(
        "represents P at",
        "verb",
        "strong",
        r" (?P<verb>represent(?:s|ed|ing)?) (?:the )?(?:P\d+|N\d+ [a-z]+|(?:his|her|their) [a-z]+) "
        rf"(?:[^\s,;.\"]+ ){{0,12}}?(?:in|at) {LIST}{END}",
        needs="represent represents represented representing",
    ),
    phrase(
        "plane with A lands in",
        "where",
        "strong",
        r" (?:plane|jet|aircraft|helicopter|flight|train|convoy|motorcade)(?: ,)? (?:with|carrying|bringing) "
        r"(?:the )?(?:P\d+ 's |N\d+ )?(?P<who>A\d+)(?: and [^,;]{1,40})?(?: (?:on board|aboard))?(?: ,)? "
        r"(?P<verb>landed|lands|touched down|touches down|arrived|arrives|is due|was due|will land|pulled in|"
        r"will arrive) "
        rf"(?:late |early )?(?:in|at|into|on) {LIST}{END}",
        needs="plane jet aircraft helicopter flight train convoy motorcade",
    ),
    phrase(
        "shuttles between",
        "verb",
        "strong",
        rf" (?P<verb>shuttl(?:es?|ed|ing)|commut(?:es?|ed|ing)) between {LIST}{END}",
        needs="shuttle shuttles shuttled shuttling commute commutes commuted commuting",
    ),
    phrase(
        "is on holiday in",
        "verb",
        "strong",
        r" (?P<verb>(?:is|was|are|were|been|be) (?:[a-z]+ly )?(?:on (?:holiday|vacation|leave|honeymoon|retreat|"
        r"a (?:[a-z-]+ )*"
        r"(?:holiday|break|visit|trip|tour|mission))|(?:receiving|undergoing|having) (?:[a-z]+ )?(?:treatment|surgery|"
        rf"check-ups?|tests)|holidaying|vacationing)) (?:in|at|near|on|to|of) {LIST}{END}",
        needs="holiday vacation leave honeymoon retreat break visit trip tour mission treatment surgery tests "
        "holidaying vacationing check-up check-ups",
    ),
    phrase(
        "among those at",
        "verb",
        "strong",
        r" (?P<verb>(?:is|was|are|were|be|been) (?:among|one of)) (?:the )?(?:[a-z0-9-]+ |N\d+ ){0,4}?"
        r"(?:leaders|heads of state|presidents|ministers|dignitaries|guests|speakers|participants|delegates|officials) "
        r"(?:(?:attending|at|meeting|who (?:will |are to )?(?:attend|meet)|due at|gather\w+|invited to|"
        r"expected at|in) )"
        rf"(?:[^\s,;.\"]+ ){{0,8}}?(?:(?:in|at) )?{LIST}{END}",
        needs="among one",
    ),
    phrase(
        "on the sidelines in P",
        "verb",
        "strong",
        r" (?P<verb>met|meets?|meeting|spoke|speaks|held|holds?|had|conferred|talked) (?:[^\s;\"]+ ){0,12}?"
        rf"on the (?:sidelines|margins|fringes) of (?:[^\s;\"]+ ){{0,10}}?(?:in|at) {LIST}{END}",
        needs="sidelines margins fringes",
    ),
    phrase(
        "chooses P for his trip",
        "verb",
        "strong",
        rf" (?P<verb>cho(?:se|sen|oses?)|picked|selected) {LIST} (?:for|as) (?:his|her|their|the) (?:[a-z-]+ ){{0,4}}?"
        r"(?:trip|visit|stop|destination|tour|journey)(?= )",
        needs="chose chosen choose chooses picked selected",
    ),
)
