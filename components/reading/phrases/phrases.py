"""The phrases by which newspapers say that somebody goes, is or meets somewhere, written against marked sentences.

Each phrase has a group `to` that holds the places, and a strength: "strong" phrases are about travelling itself,
"weak" ones ("will meet ... in P0") only count for somebody whose journey is known from a strong one.
"""

from __future__ import annotations

from components.reading.phrases.audience_phrases import AUDIENCE_PHRASES
from components.reading.phrases.passing_phrases import PASSING_PHRASES
from components.reading.phrases.phrase import Phrase, phrase, verb
from components.reading.phrases.place_lists import END, EVENT, FILL, LIST, NOUN_FILL, PLACE
from components.reading.phrases.predications import DOES, SOON, SUBJECT
from components.reading.phrases.tour_phrases import TOUR_PHRASES

PHRASES: tuple[Phrase, ...] = (
    phrase(
        "visits",
        "verb",
        "strong",
        rf" {verb('visits')} (?:(?:{FILL}|A\d+ (?!A)){{0,6}}?(?:in|at|to|on|into|outside|near|as far as|"
        rf"(?:parts?|ruins|areas?|streets|outskirts|villages|towns|islands|suburbs?|districts?|"
        rf"neighbou?rhoods?|quarters?|slums|townships?|centre|center|heart|port|harbou?r|"
        rf"old (?:town|city)|battlefields?|coast|north|south|east|"
        rf"west) of) )?"
        rf"(?:A\d+ , (?=P\d+ and ))?{LIST}{END}",
    ),
    phrase(
        "goes to",
        "verb",
        "strong",
        rf" {verb('goes')} (?:P\d+ (?:x |airport |international )*)?"
        rf"(?:{FILL}|, (?:on )?D\d+ , ){{0,7}}?(?:(?:from|out of) {PLACE} )?"
        rf"(?:en route )?"
        rf"(?:to|for|into|towards?|through|across|via) (?:the (?:[a-z-]+ ){{0,2}}?"
        rf"(?:streets|outskirts|suburbs?|centre|center|"
        rf"port|harbou?r|villages?|hills) (?:of|outside|near) )?{LIST}{END}",
    ),
    phrase(
        "lands in",
        "verb",
        "strong",
        rf" (?P<verb>lands?|landed|landing|touch(?:es|ed|ing)? down|"
        rf"step(?:s|ped|ping)? (?:off|out of|down|ashore|onto)|(?:docks?|docked|moored?|tied up|ties up|alighted|"
        rf"disembark(?:s|ed)?|anchored|piped ashore|(?:came|come|went) ashore|roll(?:s|ed|ing)? (?:up|in))|"
        rf"check(?:s|ed)? into|fl(?:y|ies|ew|own|ying) in|"
        rf"stop(?:s|ped|ping)?(?: over| off| by)?|stay(?:s|ed|ing)? over|"
        rf"call(?:s|ed|ing)?(?! (?:\w+ )?(?:on|upon|for|off|to))|transit(?:s|ed|ing)?|"
        rf"pass(?:es|ed|ing)?|"
        rf"refuel(?:s|led|ling)?|(?<=be )based|putting down|swing(?:s|ing)? by|return(?:s|ed|ing)?|turned up|"
        rf"spen(?:d|t|ds|ding)|"
        rf"campaign(?:s|ed|ing)?|vacation(?:s|ed|ing)?|holiday(?:s|ed|ing)|arriv(?:e|es|ed|ing) back) {FILL}{{0,6}}?"
        rf"(?:(?:at|in|on) (?:his|her|their|the|a) (?:[a-z]+ ){{1,3}}?(?=near|in|outside))?"
        rf"(?:in|at|through|into|on|to|near|outside) {LIST}{END}",
    ),
    phrase(
        "due in",
        "verb",
        "strong",
        rf" (?P<verb>due|expected|scheduled|slated|awaited) (?:back |to be )?(?:in|at) {LIST}{END}",
    ),
    phrase(
        "trip to",
        "noun",
        "strong",
        rf" {verb('trip')} (?:{NOUN_FILL}{{0,4}}?"
        rf"(?:to|(?<! visit )(?<! visits )of|in|through|across|at|around|including|includes|include|abroad ,) "
        rf"(?:{NOUN_FILL}{{0,3}}?(?:to|of|in|including) )?|, |- |\( |(?:that|which) (?:will )?(?:also )?"
        rf"(?:includes?|takes? in|covers|takes? (?:him|her|them) to) )"
        rf"(?:visits? to |stops? in )?{LIST}{END}",
    ),
    phrase(
        "P trip",
        "noun",
        "strong",
        r" (?P<to>P\d+(?: (?:and|,) P\d+)?) (?P<verb>visit|trip|tour|stop|stopover|leg|swing|pilgrimage)(?= )(?! "
        r"(?:party|group|operator|guide|bus))",
    ),
    phrase(
        "takes him to",
        "verb",
        "strong",
        rf" (?P<verb>takes?|took|taking|brings?|brought|bringing|carry|carries|lead|leads|see|send|sends|sent|sending) "
        rf"(?:him|her|them|it|us|(?:the )?A\d+|(?:the|his|her|their|its|a|"
        rf"\d+) (?:[a-z0-9-]+ ){{0,2}}[a-z]+) (?:from (?:the )?P\d+ (?:in the [a-z "
        rf"]{{1,30}})?)?(?:{FILL}{{0,4}}?(?:to|through|across|visit) |on a tour of ){LIST}{END}",
    ),
    phrase(
        "trip includes",
        "noun",
        "strong",
        rf" (?P<verb>trip|tour|visit|itinerary|stops?|destinations?|journey|leg|dates|swing|schedule|agenda) "
        rf"(?:[–—-] [^–—-]{{1,40}} [–—-] )?(?:{FILL}|, ){{0,12}}?"
        rf"(?:includ(?:e|es|ed|ing)|cover(?:s|ed|ing)?|compris(?:e|es|ing)|are|is|were|will be|runs? through|"
        rf"through|features?) "
        rf"(?:{FILL}{{0,5}}?(?:to|in|of|with|for) )?{LIST}{END}",
    ),
    phrase(
        "begins or ends in",
        "order",
        "strong",
        rf" (?P<verb>conclud\w+|w(?:ind|inds|ound|inding) up|cap(?:s|ped)?|"
        rf"end|ends|ended|ending|finish\w*|wrap\w*(?: up)?|culminat\w+|begin\w*|began|begun|"
        rf"start\w*|kick\w* off|launch\w*|"
        rf"round\w* off|clos\w+|open\w*|resum\w+) "
        rf"(?:against P\d+ )?(?:{FILL}|A\d+ ){{0,9}}?(?:in|at|with|to|from) (?:{FILL}{{0,6}}?(?:to|"
        rf"in|at|of) )?{LIST}{END}",
    ),
    phrase(
        "stop is",
        "order",
        "strong",
        rf" (?P<verb>(?:first|second|third|fourth|next|final|last|other|only|main|key|initial|another|"
        rf"D\d+ 's(?= (?:stop|leg|port|destination))) "
        rf"(?:\w+ ){{0,2}}?(?:stops?|legs?|destinations?|port|port of call|country|countries|visit|stage|city))"
        rf"(?: {FILL}{{0,7}}?(?:is|was|will be|would be|are|were|in|to|being|include|includes|of)| ,| :| -)"
        rf" (?:{FILL}{{0,3}}?(?:in|to|at) )?{LIST}{END}",
    ),
    phrase(
        "P, his stop",
        "order",
        "strong",
        rf" {LIST}(?: ,| -| —| –|,) (?P<verb>(?:(?:his|her|their|its|the|A\d+ 's) )?(?:first|second|third|fourth|"
        rf"next|final|last) (?:\w+ ){{0,1}}?(?:stop|leg|destination|stage|-leg|country))",
        needs=r" (?:first|second|third|fourth|next|final|last) (?:\w+ )?(?:stop|leg|destination|stage|-leg|country)",
    ),
    phrase(
        "P is first",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|was|will be|will become) (?:(?:the|his|her|their|A\d+ 's) )?"
        rf"(?:first|second|third|last|final|next) (?:[\w-]+ |N\d+ )?(?:on|of|stop|leg|country|nation|destination|city|"
        rf"port|venue|stopover|date|halt)(?: {FILL}{{0,5}}?(?:visits?|visited|tour|trip|"
        rf"itinerary|list))?)",
        needs=r" (?:is|was|be|become) (?:\S+ ){0,2}(?:first|second|third|last|final|next) ",
    ),
    phrase(
        "is in",
        "verb",
        "strong",
        rf" (?P<verb>(?:is|was|are|were|be|been|'s)(?: (?:also|now|currently|already|still|both|back|due|expected|"
        rf"scheduled|today|staying))?) "
        rf"(?:(?:already|here|on \w+ \w+) )?(?:in|visiting) {LIST}{END}",
    ),
    phrase(
        "performs in",
        "verb",
        "strong",
        rf" (?P<verb>perform(?:ing)?|headlin(?:e|ing)|"
        rf"play(?:ing)?(?= (?:\w+ ){{0,3}}?(?:shows?|concerts?|gigs?|dates?) )) "
        rf"{FILL}{{0,5}}?(?:in|at) {LIST}{END}",
    ),
    phrase("attended list", "verb", "weak", rf" (?P<verb>;) {EVENT} (?:in|at) {LIST}(?= [;,.])"),
    phrase(
        "P is next",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|are|comes?|will be) next|follows?)(?= (?:[.,;]|on|in|for|before))",
        needs=r" (?:next|follows?) (?:[.,;]|on|in|for|before) ",
    ),
    phrase(
        "P hosts him",
        "where",
        "strong",
        rf" {LIST} (?P<verb>(?:will |would |is to |was to |was the \w+ to )?"
        rf"(?:(?:host|receive|welcome|greet|get|await|expect)(?:s|d|ed)?|got|(?:see|hear)s?|"
        rf"ha(?:s|ve)(?= (?:him|her|them) (?:on|for|from) ))) "
        r"(?P<who>him|her|them|(?:the )?A\d+|the (?:couple|pair|royals|pope|delegation|band|team|squad|orchestra)) ",
        needs=r" (?:(?:host|receive|welcome|greet|get|await|expect)(?:s|d|ed)?|(?:see|hear)s?|got|ha(?:s|ve)) "
        r"(?:him|her|them|the|A\d+) ",
    ),
    phrase(
        "P is a stop",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|are|was|were|will be) (?:one of|among) (?:his|her|their|the) (?:\w+ ){{0,2}}?"
        rf"(?:stops|destinations)) ",
        needs=r" (?:stops|destinations) ",
    ),
    phrase(
        "then to",
        "verb",
        "strong",
        rf" (?P<verb>(?:and|,|before|followed by|and from there|, and)(?: then| later| finally| after that| "
        rf"afterwards)? (?:on |onward |onwards )?(?:to|on to)) {LIST}{END}"
        rf"(?= (?:for|where|on|,|\.|to|D\d|before|and|in|later|next))",
    ),
    phrase(
        "followed by",
        "verb",
        "strong",
        rf" (?P<verb>followed by)(?: an? (?:\w+ )?(?:visit|trip|stop|stopover) (?:to|in))? {LIST}{END}",
    ),
    phrase(
        "last stop is",
        "order",
        "strong",
        rf" (?P<verb>(?:final|last|next|first) (?:stop|leg|destination|stage) (?:before|after|on|of|for) "
        rf"[^,;]{{1,70}}? (?:will be|is|was)) "
        rf"(?:{FILL}{{0,3}}?(?:in|to|at) )?{LIST}{END}",
    ),
    phrase(
        "where",
        "where",
        "strong",
        rf" {LIST}(?: ,| -)?(?: [a-z0-9' -]{{0,60}}?)? "
        rf"(?P<verb>where|(?<=, )which(?= (?:he|she|they) (?:got to|reached|left))) (?:(?:on |late on |early on )?D\d+ "
        rf")?(?:{SUBJECT} (?:(?:also|then|later) )?{SOON}|(?P<pronoun>he|she|they) {DOES}) ",
        needs=r"P\d.* (?:where|, which (?:he|she|they)) ",
    ),
    phrase(
        "while in", "front", "strong", rf" (?P<verb>while|once|upon arrival|arriving|landing) (?:in|at|on) {LIST}{END}"
    ),
    phrase(
        "in P, he",
        "front",
        "weak",
        rf"(?:^|; |\. |\" |but |and ) ?(?P<verb>in|at|from) {LIST}{END}(?: ,[^,;]{{0,90}}?)??(?: ,| -)? "
        rf"{SUBJECT}(?: ,[^,;]{{0,60}},)? (?:\w+ly )?[a-z']+ ",
    ),
    phrase(
        "and P he",
        "front",
        "weak",
        rf" (?P<verb>and|;|,) (?:in|at) {LIST}{END}(?: ,)? (?P<who>he|she|they|A\d+) {SOON} ",
    ),
    phrase(
        "he in P:",
        "front",
        "strong",
        rf"^(?: [–—•*-])? (?P<who>A\d+) (?P<verb>in|at|to) {LIST}(?= (?:\(|:|;|–|—|-|\. $))",
        needs=r"^(?: [–—•*-])? A\d+ (?:in|at|to) ",
    ),
    phrase(
        "says in",
        "verb",
        "weak",
        rf" (?P<verb>(?:said|says|saying|spoke|speaks|speaking|warned|announced|confirmed|denied|rejected|defended|"
        rf"declared|told|tells|telling)) "
        rf"(?:D\d+ |(?<=t[oe]l[dl] )(?:{FILL}|A\d+ ){{1,6}}?|(?<=telling )(?:{FILL}|A\d+ ){{1,6}}?|"
        rf"(?:to|at|during) (?:{FILL}|A\d+ ){{1,6}}?)?(?:in|at) {LIST}{END}",
    ),
    phrase(
        "meets in",
        "verb",
        "weak",
        rf" {verb('meets')} (?:(?!(?:that|where|which|who|while|when|after|before|because|but|hosted|planned|"
        rf"scheduled|said|discuss|discussing|about|"
        rf"over|regarding|against|concerning|amid|fighting|battling|run-up|ahead|preparation|killed|situation|war|"
        rf"conflict|crisis|developments|D\d+ ,(?! (?:in|at) )|"
        rf"on (?!D\d|board|stage|foot|a|an|his|her|their|the)[a-z-]+) )"
        rf"(?:[^\s;:\"\u2014]+) ){{0,14}}?(?:in|at) {LIST}{END}",
    ),
    *PASSING_PHRASES,
    *AUDIENCE_PHRASES,
    *TOUR_PHRASES,
)
