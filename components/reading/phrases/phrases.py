"""The phrases by which newspapers say that somebody goes, is or meets somewhere, written against marked sentences.

Each phrase has a group `to` that holds the places, and a strength: "strong" phrases are about travelling itself,
"weak" ones ("will meet ... in P0") only count for somebody whose journey is known from a strong one.
"""

from __future__ import annotations

from components.reading.phrases.audience_phrases import AUDIENCE_PHRASES
from components.reading.phrases.campaign_phrases import CAMPAIGN_PHRASES
from components.reading.phrases.front_phrases import FRONT_PHRASES
from components.reading.phrases.passing_phrases import PASSING_PHRASES
from components.reading.phrases.phrase import Phrase, phrase, verb, verb_words
from components.reading.phrases.place_lists import AND_NOUN, END, EVENT, FILL, LIST, NOUN_FILL, PLACE
from components.reading.phrases.programme_phrases import PROGRAMME_PHRASES
from components.reading.phrases.route_phrases import ROUTE_PHRASES
from components.reading.phrases.stage_phrases import STAGE_PHRASES
from components.reading.phrases.tour_phrases import TOUR_PHRASES

# "Will be for most of D0 in P0".
_FOR_SOME_TIME = (
    r"(?:for )?(?:(?:nearly|almost|most|much|all|half|part|of|the|whole|a|few|several|some|only|just|one|two|"
    r"three|four|"
    r"five|\d+) )*(?:D\d+|days?|weeks?|weekend|hours?|nights?|morning|afternoon|evening)(?: ,)?"
)

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
        needs=verb_words("visits"),
    ),
    phrase(
        "goes to",
        "verb",
        "strong",
        rf" {verb('goes')} (?:(?:the )?P\d+ (?:x |airport |international )*)?"
        rf"(?:{FILL}|, (?:on )?D\d+ , ){{0,7}}?(?:(?:from|out of) {PLACE} )?"
        rf"(?:en route )?"
        rf"(?:to|for|into|towards?|through|across|via|by way of) (?:the (?:[a-z-]+ ){{0,2}}?"
        rf"(?:streets|outskirts|suburbs?|centre|center|"
        rf"port|harbou?r|villages?|hills) (?:of|outside|near) |"
        rf"(?:the |a )?(?:[a-z-]+ |x ){{0,3}}?(?:shrine|tomb|grave|church|temple|mosque|house|home|x) "
        rf"(?:of (?:the )?(?:A\d+|x|[a-z]+) )?(?:in|at|near|outside) )?{LIST}{END}",
        needs=verb_words("goes"),
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
        rf"call(?:s|ed|ing)?(?= (?:(?:\w+ly|in|also|then|later|there|first|next|(?:on )?D\d+) )*(?:in|at) )|"
        rf"transit(?:s|ed|ing)?|"
        rf"pass(?:es|ed|ing)?|"
        rf"refuel(?:s|led|ling)?|(?<=be )based|putting down|swing(?:s|ing)? by|return(?:s|ed|ing)?|turned up|"
        rf"spen(?:d|t|ds|ding)|"
        rf"campaign(?:s|ed|ing)?|vacation(?:s|ed|ing)?|holiday(?:s|ed|ing)|arriv(?:e|es|ed|ing) back) {FILL}{{0,6}}?"
        rf"(?:(?:at|in|on) (?:his|her|their|the|a) (?:[a-z]+ ){{1,3}}?(?=near|in|outside))?"
        rf"(?:in|at|through|into|on|to|near|outside) {LIST}{END}",
        needs="land lands landed landing touch touches touched touching step steps stepped stepping dock docks "
        "docked moored tied ties alighted disembark disembarks disembarked anchored piped came come went "
        "roll rolls rolled rolling check checks checked fly flies flew flown flying stop stops stopped "
        "stopping stay stays stayed staying call calls called calling transit transits transited transiting "
        "pass passes passed passing refuel refuels refuelled refuelling based putting swing swings swinging "
        "return returns returned returning turned spend spent spends spending campaign campaigns "
        "campaigned campaigning vacation vacations vacationed vacationing holidays holidayed holidaying "
        "arrive arrives arrived arriving",
    ),
    phrase(
        "due in",
        "verb",
        "strong",
        rf" (?P<verb>due|expected|scheduled|slated|awaited) (?:back |to be )?(?:in|at) {LIST}{END}",
        needs="due expected scheduled slated awaited",
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
        needs=verb_words("trip"),
    ),
    phrase(
        "trip of A to",
        "noun",
        "strong",
        rf" (?P<verb>visits?|trips?|tours?|journeys?) (?:of|by) (?:the )?(?:N\d+ |"
        rf"P\d+ 's )?A\d+(?: and (?:the )?A\d+)? "
        rf"(?:to|of|in|through) {LIST}{END}",
        needs="visit visits trip trips tour tours journey journeys",
    ),
    phrase(
        "P trip",
        "noun",
        "strong",
        r" (?P<to>P\d+(?: (?:and|,) P\d+)?) (?P<verb>visit|trip|tour|stop|stopover|leg|swing|pilgrimage)(?= )(?! "
        r"(?:party|group|operator|guide|bus))",
        needs="visit trip tour stop stopover leg swing pilgrimage",
    ),
    phrase(
        "takes him to",
        "verb",
        "strong",
        rf" (?P<verb>takes?|took|taking|brings?|brought|bringing|carry|carries|lead|leads|see|send|sends|sent|sending) "
        rf"(?:him|her|them|it|us|(?:the )?A\d+|(?:the|his|her|their|its|a|"
        rf"\d+) (?:[a-z0-9-]+ ){{0,2}}[a-z]+) (?:from (?:the )?P\d+ (?:in the [a-z "
        rf"]{{1,30}})?)?(?:{FILL}{{0,4}}?(?:to|through|across|visit) |on a tour of ){LIST}{END}",
        needs="take takes took taking bring brings brought bringing carry carries lead leads see send sends sent "
        "sending",
    ),
    phrase(
        "trip includes",
        "noun",
        "strong",
        rf" (?P<verb>trip|tour|visit|itinerary|stops?|destinations?|journey|leg|dates|swing|schedule|programme|program|"
        rf"diary) "
        rf"(?:[–—-] [^–—-]{{1,40}} [–—-] |, (?:A\d+ 's|his|her|their|the) [^,;]{{1,40}} , )?(?:{FILL}|, ){{0,12}}?"
        rf"(?:includ(?:e|es|ed|ing)|cover(?:s|ed|ing)?|compris(?:e|es|ing)|are|is|were|will be|runs? through|"
        rf"through|features?) "
        rf"(?:{FILL}{{0,5}}?(?:to|in|of|with|for) )?{LIST}{END}",
        needs="trip tour visit itinerary stop stops destination destinations journey leg dates swing schedule "
        "programme program diary",
    ),
    phrase(
        "begins or ends in",
        "order",
        "strong",
        rf" (?P<verb>conclud\w+|w(?:ind|inds|ound|inding) up|cap(?:s|ped)?|"
        rf"end|ends|ended|ending|finish\w*|wrap\w*(?: up)?|culminat\w+|begin\w*|began|begun|"
        rf"start\w*|kick\w* off|launch\w*|"
        rf"round\w* off|clos\w+|open\w*|resum\w+) "
        rf"(?:against P\d+ )?(?:{FILL}|A\d+ ){{0,9}}?(?:in|at|with|to|from) (?:(?:{FILL}|{AND_NOUN}){{0,8}}?(?:to|"
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
        needs="stop stops leg legs destination destinations port country countries visit stage city",
    ),
    phrase(
        "P, his stop",
        "order",
        "strong",
        rf" {LIST}(?: ,| -| —| –|,) (?P<verb>(?:(?:his|her|their|its|the|A\d+ 's) )?(?:first|second|third|fourth|"
        rf"next|final|last) (?:\w+ ){{0,1}}?(?:stop|leg|destination|stage|-leg|country))",
        needs="first second third fourth next final last",
    ),
    phrase(
        "P is first",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|was|will be|will become|is to be|was to be) (?:(?:the|his|her|their|A\d+ 's) )?"
        rf"(?:first|second|third|last|final|next) (?:[\w-]+ |N\d+ )?(?:on|of|stop|leg|country|nation|destination|city|"
        rf"port|venue|stopover|date|halt)(?: {FILL}{{0,5}}?(?:visits?|visited|tour|trip|"
        rf"itinerary|list))?)",
        needs="first second third last final next",
    ),
    phrase(
        "is in",
        "verb",
        "strong",
        rf" (?P<verb>(?:is|was|are|were|be|been|'s)(?: (?:also|now|currently|already|still|both|back|due|expected|"
        rf"scheduled|today|staying))?) "
        rf"(?:(?:already|here|on \w+ \w+) )?(?:{_FOR_SOME_TIME} )?(?:in|visiting) {LIST}{END}",
        needs="is was are were be been 's",
    ),
    phrase(
        "performs in",
        "verb",
        "strong",
        rf" (?P<verb>perform(?:ing)?|headlin(?:e|ing)|"
        rf"play(?:ing)?(?= (?:\w+ ){{0,3}}?(?:shows?|concerts?|gigs?|dates?) )) "
        rf"{FILL}{{0,5}}?(?:in|at) {LIST}{END}",
        needs="perform performing headline headlining play playing",
    ),
    phrase(
        "attended list",
        "verb",
        "weak",
        rf" (?P<verb>;) {EVENT} (?:in|at) {LIST}(?= [;,.])",
        needs=";",
    ),
    phrase(
        "P is next",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|are|comes?|will be) next|follows?)(?= (?:[.,;]|on|in|for|before) )",
        needs="next follow follows",
    ),
    phrase(
        "P hosts him",
        "where",
        "strong",
        rf" {LIST} (?P<verb>(?:will |would |is to |was to |was the \w+ to )?"
        rf"(?:(?:host|receive|welcome|greet|get|await|expect)(?:s|d|ed)?|got|(?:see|hear)s?|"
        rf"ha(?:s|ve)(?= (?:him|her|them) (?:on|for|from) ))) "
        r"(?P<who>him|her|them|(?:the )?A\d+|the (?:couple|pair|royals|pope|delegation|band|team|squad|orchestra)) ",
        needs="host hosts hosted receive receives received welcome welcomes welcomed greet greets greeted get gets "
        "got await awaits awaited expect expects expected see sees hear hears have has",
    ),
    phrase(
        "P is a stop",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|are|was|were|will be) (?:one of|among) (?:his|her|their|the) (?:\w+ ){{0,2}}?"
        rf"(?:stops|destinations)) ",
        needs="stops destinations",
    ),
    phrase(
        "then to",
        "verb",
        "strong",
        rf" (?P<verb>(?:and|,|before|followed by|and from there|, and)(?: then| later| finally| after that| "
        rf"afterwards)? (?:on |onward |onwards )?(?:to|on to)) {LIST}{END}"
        rf"(?= (?:for|where|on|,|\.|to|D\d|before|and|in|later|next))",
        needs="to",
    ),
    phrase(
        "followed by",
        "verb",
        "strong",
        rf" (?P<verb>followed by)(?: an? (?:\w+ )?(?:visit|trip|stop|stopover) (?:to|in))? {LIST}{END}",
        needs="followed",
    ),
    phrase(
        "last stop is",
        "order",
        "strong",
        rf" (?P<verb>(?:final|last|next|first) (?:stop|leg|destination|stage) (?:before|after|on|of|for) "
        rf"[^,;]{{1,70}}? (?:will be|is|was)) "
        rf"(?:{FILL}{{0,3}}?(?:in|to|at) )?{LIST}{END}",
        needs="stop leg destination stage",
    ),
    *FRONT_PHRASES,
    *PASSING_PHRASES,
    *AUDIENCE_PHRASES,
    *ROUTE_PHRASES,
    *STAGE_PHRASES,
    *CAMPAIGN_PHRASES,
    *PROGRAMME_PHRASES,
    *TOUR_PHRASES,
)
