"""Phrases by which somebody goes, comes or is brought somewhere, or plainly is there."""

from __future__ import annotations

from components.reading.phrases.gatherings import GATHERING, OF_IT
from components.reading.phrases.phrase import Phrase, phrase, verb, verb_words
from components.reading.phrases.place_lists import END, FILL, LIST, PLACE

# "Will be for most of D0 in P0".
_FOR_SOME_TIME = (
    r"(?:for )?(?:(?:nearly|almost|most|much|all|half|part|of|the|whole|a|few|several|some|only|just|one|two|"
    r"three|four|"
    r"five|\d+) )*(?:D\d+|days?|weeks?|weekend|hours?|nights?|morning|afternoon|evening)(?: ,)?"
)

# Claims of these phrases tell that somebody comes to a place, and not only that he is there.
COMES_THERE = frozenset({"goes to", "lands in", "due in"})

GOING_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "visits",
        "verb",
        "strong",
        rf" {verb('visits')} (?:(?:{FILL}|A\d+ (?!A)|(?<= D\d ), (?=(?:in|at) )){{0,6}}?"
        rf"(?:in|at|to|on|into|outside|near|as far as|"
        rf"(?:(?:arch)?dioceses?|eparchy|parish|parts?|ruins|areas?|streets|outskirts|villages|towns|islands|"
        rf"suburbs?|districts?|"
        rf"neighbou?rhoods?|quarters?|slums|townships?|centre|center|heart|port|harbou?r|"
        rf"old (?:town|city)|battlefields?|coast|north|south|east|"
        rf"west) of) )?"
        rf"(?:A\d+ , (?=P\d+ and )|(?:early |late )?(?:on )?D\d+ )?{LIST}{END}",
        needs=verb_words("visits"),
    ),
    phrase(
        "moves to",
        "verb",
        "strong",
        r" (?P<verb>move[sd]?|moving) (?:on |down |up |over |back )?to (?:the )?(?P<to>P\d+)"
        r"(?= (?:on |late |early |for )*D\d| for (?:talks|the|a|his|her|their) )",
        needs="move moves moved moving",
    ),
    phrase(
        "moves on to",
        "verb",
        "strong",
        r" (?:in the (?:morning|afternoon|evening)|later|then|from there|afterwards?) (?:, )?"
        r"(?:(?:he|she|they|A\d+|the (?:[a-z]+ )?[a-z]+) )?"
        rf"(?:will )?(?P<verb>move[sd]?) (?:on )?to {LIST}{END}",
        needs="move moves moved",
    ),
    phrase(
        "takes P by storm",
        "verb",
        "strong",
        rf" (?P<verb>t(?:akes?|ook|aking)) {LIST} by storm(?= )",
        needs="storm",
    ),
    phrase(
        "gets to",
        "verb",
        "strong",
        rf" (?P<verb>got|gets|made it|makes it) (?:back |down |up |over |out )?to {LIST}{END}",
        needs="got gets made makes",
        shape=r" (?:got|gets|it) (?:[a-z]+ )?to ",
    ),
    phrase(
        "goes to",
        "verb",
        "strong",
        rf" {verb('goes')} (?!down \d)(?:(?:(?<!flight )via )?(?:the )?P\d+ (?:x |airport |international )*)?"
        rf"(?:for a (?:[a-z]+ )?while )?"
        rf"(?:{FILL}|, (?:on )?D\d+ , |(?<= D\d ), (?=for )){{0,7}}?"
        rf"(?:(?:from|out of) (?:{PLACE}(?: in (?:the )?P\d+)?|there|here) (?:(?:on )?D\d+ )?"
        rf"(?:(?:by|in|with|aboard|on board) (?:(?!to )[a-z-]+ |x |N\d+ ){{1,5}}?(?:(?:on )?D\d+ )?)?)?"
        rf"(?:en route )?"
        rf"(?:to|for|into|onto|towards?|through|across|by way of|as far as) (?:the (?:[a-z-]+ ){{0,2}}?"
        rf"(?:streets|outskirts|suburbs?|centre|center|"
        rf"port|harbou?r|villages?|hills) (?:of|outside|near) |"
        rf"(?:the |a )?(?:[a-z-]+ |x ){{0,3}}?(?:shrine|tomb|grave|church|temple|mosque|house|home|hospital|"
        rf"clinic|museum|x) "
        rf"(?:of (?:the )?(?:A\d+|x|[a-z]+) )?(?:in|at|near|outside) )?{LIST}{END}",
        needs=verb_words("goes"),
    ),
    phrase(
        "lands in",
        "verb",
        "strong",
        rf" (?P<verb>lands?|landed|landing|touch(?:es|ed|ing)? down|"
        rf"step(?:s|ped|ping)? (?:off|out of|down|ashore|onto)|(?:docks?|docked|moored?|tied up|ties up|alighted|"
        rf"disembark(?:s|ed)?|anchored|piped ashore|(?:came|come|went) ashore|roll(?:s|ed|ing)? (?:up|in)|"
        rf"pull(?:s|ed|ing)?(?= into )|pull(?:s|ed|ing)? in(?= (?:[a-z]+ ){{0,5}}(?:to|at) ))|"
        rf"check(?:s|ed)? into|fl(?:y|ies|ew|own|ying) in|"
        rf"set(?:s|ting)? foot(?: back| again)?|stop(?:s|ped|ping)?(?: over| off| by)?|"
        rf"halt(?:s|ed)?|stay(?:s|ed|ing)? over|"
        rf"call(?:s|ed|ing)?(?= (?:(?:\w+ly|in|also|then|later|there|first|next|(?:on )?D\d+) )*(?:in|at) )|"
        rf"transit(?:s|ed|ing)?(?! of )|"
        rf"pass(?:es|ed|ing)?(?! away)|"
        rf"refuel(?:s|led|ling)?|(?<=be )based|putting down|swing(?:s|ing)? by|return(?:s|ed|ing)?|turned up|"
        rf"spen(?:d|t|ds|ding)(?! on )|f(?:ound|inds?) (?:himself|herself|themselves)|"
        rf"campaign(?:s|ed|ing)?|vacation(?:s|ed|ing)?|holiday(?:s|ed|ing)|arriv(?:e|es|ed|ing) back) {FILL}{{0,8}}?"
        rf"(?:(?:at|in|on) (?:his|her|their|the|a) (?:[a-z]+ ){{1,3}}?(?=near|in|outside))?"
        rf"(?:(?:at|on|to) (?:the )?(?:A\d+|x) (?:[a-z-]+ |x ){{0,3}}?)?"
        rf"(?:in|at|through|into|on|to|near|outside) {LIST}{END}",
        needs="land lands landed landing touch touches touched touching step steps stepped stepping dock docks "
        "docked moored tied ties alighted disembark disembarks disembarked anchored piped came come went "
        "roll rolls rolled rolling pull pulls pulled pulling check checks checked fly flies flew flown flying "
        "stop stops stopped stopping halt halts halted stay stays stayed staying call calls called calling "
        "transit transits transited transiting found find finds "
        "pass passes passed passing refuel refuels refuelled refuelling based putting swing swings swinging "
        "return returns returned returning turned spend spent spends spending campaign campaigns "
        "campaigned campaigning vacation vacations vacationed vacationing holidays holidayed holidaying "
        "arrive arrives arrived arriving foot",
    ),
    phrase(
        "stays in",
        "verb",
        "strong",
        r" (?P<verb>stay(?:s|ed|ing)?) (?:overnight |on )?"
        rf"(?:{FILL}{{1,4}}?)??(?:in|at) {LIST}{END}"
        r"(?= (?:(?:on |from |until )?D\d|overnight |"
        r"for (?:a|an|two|three|four|five|six|seven|\d+|several|some) (?:[a-z-]+ )?(?:days?|nights?|weeks?) ))",
        needs="stay stays stayed staying",
    ),
    phrase(
        "has been to",
        "verb",
        "strong",
        rf"(?:(?<= has)|(?<= have)|(?<= had)|(?<= already)|(?<= just)|(?<= recently)) (?P<verb>been) to {LIST}{END}",
        needs="been",
    ),
    phrase(
        "due in",
        "verb",
        "strong",
        rf" (?P<verb>due|expected|scheduled|slated|awaited) (?:back |to be )?(?:in|at) {LIST}{END}",
        needs="due expected scheduled slated awaited",
    ),
    phrase(
        "takes him to",
        "verb",
        "strong",
        rf" (?P<verb>takes?|took|taken|taking|brings?|brought|bringing|carry|carries|lead|leads|see|send|sends|sent|"
        rf"sending) "
        rf"(?:him|her|them|it|us|me|(?:the )?A\d+|(?:(?<= sent )|(?<= send )|(?<= sends ))(?:his|her|their|its) "
        rf"(?:[a-z-]+ ){{0,2}}A\d+|(?:the|his|her|their|its|a|"
        rf"\d+) (?:[a-z0-9-]+ ){{0,2}}[a-z]+) (?:from (?:the )?P\d+ (?:in the [a-z "
        rf"]{{1,30}})?)?(?:{FILL}{{0,4}}?(?:to|through|across|visit) |on a tour of ){LIST}{END}",
        needs="take takes took taken taking bring brings brought bringing carry carries lead leads see send sends sent "
        "sending",
    ),
    phrase(
        "sends A to",
        "where",
        "strong",
        r" (?P<verb>(?:(?:will|would|is|are|was|were|has|have|had|due|to|plans|plan) ){0,3}"
        r"(?:sen(?:ds?|t|ding)|dispatch(?:es|ed|ing)?)) (?:(?:on )?D\d+ )?"
        r"(?:(?:his|her|their|its|our|my|the|an?) (?:(?!(?:of|from|to|by|for|on|with) )[a-z-]+ |N\d+ |"
        r"led by |headed by ){0,5}?)?(?:, )?(?:A\d+ , (?=A\d+ , to ))?"
        r"(?P<who>A\d+(?: and (?:the |his |her )?A\d+)*) (?:, )?(?:(?:on )?D\d+ )?to "
        rf"(?:(?:an?|the) (?:(?!(?:of|on|to) )[a-z0-9-]+ |N\d+ |x ){{1,5}}?(?:in|at) )?{LIST}{END}",
        needs="send sends sent sending dispatch dispatches dispatched dispatching",
        shape=r" A\d",
    ),
    phrase(
        "is sent to",
        "verb",
        "weak",
        r" (?:is|are|was|were|be|been|being) (?:[a-z]+ly )?(?P<verb>sent|dispatched) (?:(?:on )?D\d+ )?to "
        rf"{LIST}{END}",
        needs="sent dispatched",
    ),
    phrase(
        "accompanies to",
        "verb",
        "strong",
        r" (?P<verb>accompan(?:y|ies|ied|ying)) (?:(?:the )?(?:N\d+ |P\d+ 's )?A\d+(?: of (?:the )?P\d+)?"
        rf"(?: and (?:the )?A\d+)*|him|her|them) (?:(?:on )?D\d+ )?to {LIST}{END}",
        needs="accompany accompanies accompanied accompanying",
    ),
    phrase(
        "is in",
        "verb",
        "strong",
        rf" (?P<verb>(?:is|was|are|were|be|been|'s)(?: (?:also|now|meanwhile|last|currently|at present|at the "
        rf"moment|presently|already|still|both|back|due|expected|scheduled|today|staying(?: behind| on)?))?) "
        rf"(?:(?:already|here|on \w+ \w+|(?:on )?D\d+) )?(?:{_FOR_SOME_TIME} )?(?:in|visiting|at the university "
        rf"of) {LIST}{END}",
        needs="is was are were be been 's",
    ),
    phrase(
        "is at a gathering in",
        "verb",
        "strong",
        rf" (?P<verb>is|was|are|were|be) (?:(?:also|now|currently|already|both|D\d+) )*at "
        rf"(?:(?:the|an?) {OF_IT}{{0,8}}?(?:{GATHERING} (?:(?:on|of|for) {OF_IT}{{1,5}}?)?|x )|"
        rf"(?:A\d+ |N\d+ |x ){{1,3}}{GATHERING} |an? (?:[a-z-]+ )?(?:camp|retreat|spa|clinic) )(?:in|at) {LIST}{END}",
        needs="is was are were be",
        shape=r" at (?:the|an?|x|[AN]\d+) ",
    ),
    phrase(
        "is a guest in",
        "verb",
        "weak",
        r" (?P<verb>is|was|are|were|be) (?:(?:also|both) )?"
        r"(?:(?:among|one of) (?:the|those|\w+) (?:[a-z-]+ |N\d+ |x ){0,3}?"
        r"(?:guests?|mourners|leaders|speakers|dignitaries|ministers|presidents|royals|present|attending|expected)|"
        r"(?:the |an? )?(?:[a-z-]+ )?guests?(?: of honou?r| of (?:the )?(?:N\d+ )?A\d+)?|present) "
        rf"(?:(?:(?:at|of|for) {OF_IT}{{1,8}}?|attending {OF_IT}{{1,8}}?)?(?:in|at)|"
        rf"who (?:visited|visit|came to|flew to|flew into|attended {OF_IT}{{1,8}}?in)) {LIST}{END}",
        needs="guest guests mourners leaders speakers dignitaries ministers presidents royals present attending "
        "expected",
    ),
    phrase(
        "then to",
        "verb",
        "strong",
        rf" (?P<verb>(?:and|,|before|followed by|and from there|, and|, but|but)(?: also| then| later| finally| "
        rf"after that| afterwards?| (?:on |from |in )?D\d+)? (?:on |onward |onwards )?(?:to|on to)) {LIST}{END}"
        rf"(?= (?:for|where|on|,|\.|to|D\d|before|and|in|by|via|later|next))",
        needs="to",
    ),
    phrase(
        "then P",
        "verb",
        "strong",
        rf" , (?:and )?(?P<verb>then|next|finally)(?: on)? (?=(?:the )?P\d){LIST}{END}"
        r"(?= (?:(?:on )?D\d|[.,;]|for|before|and) )",
        needs="then next finally",
        shape=r" , (?:and )?(?:then|next|finally) (?:on )?(?:the )?P\d",
    ),
    phrase(
        "goes to see in",
        "verb",
        "strong",
        rf" (?P<verb>(?:(?:has|have|had) )?gone|went|goes|is going|will go) to (?:see|meet|consult|watch|hear) "
        rf"(?:(?!(?:who|which|that|where) )[^\s,;.]+ ){{1,6}}?in {LIST}{END}",
        needs="gone went goes going go",
        shape=r" to (?:see|meet|consult|watch|hear) ",
    ),
    phrase(
        "followed by",
        "verb",
        "strong",
        r" (?P<verb>followed (?:(?:on )?D\d+ )?by|(?:comes?|came|coming) before)"
        rf"(?: (?:an? )?(?:\w+ )?(?:visits?|trips?|stops?|stopovers?|talks|meetings|nights?|shows?|concerts?|gigs?|"
        rf"dates?) (?:to|in)|(?<=followed by)) "
        rf"{LIST}{END}",
        needs="followed before",
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
        "is on holiday in",
        "verb",
        "strong",
        r" (?P<verb>(?:(?:is|was|are|were|been|be) (?:[a-z]+ly |at present |now |still )?|"
        r"(?:go(?:es|ing)?|went|gone)(?= on) |(?=under(?:goes|went|go) ))"
        r"(?:on (?:holiday|vacation|leave|honeymoon|retreat|tour|a (?:[a-z-]+ )*"
        r"(?:holiday|break|visit|trip|tour|mission))|(?:receiving|undergoing|having) (?:[a-z]+ )?(?:treatment|surgery|"
        rf"check-ups?|tests)|under(?:went|goes|go) (?:an? )?(?:[a-z]+ ){{0,2}}(?:treatment|surgery|operation|"
        rf"check-up|tests)|holidaying|vacationing)) (?:in|at|near|on|to|of) {LIST}{END}",
        needs="holiday vacation leave honeymoon retreat tour break visit trip tour mission treatment surgery tests "
        "operation holidaying vacationing check-up check-ups",
    ),
    phrase(
        "skips",
        "verb",
        "strong",
        rf" (?P<verb>skip(?:s|ped|ping)?|forgo(?:es)?|forwent|gave up|giv(?:e|es|ing) up|left out|cut out) "
        rf"(?:{FILL}{{1,4}}?(?:to|in|at) )?{LIST}{END}",
        needs="skip skips skipped skipping forgo forgoes forwent gave give gives giving left cut",
    ),
    phrase(
        "pulls out of",
        "verb",
        "strong",
        r" (?P<verb>pull(?:s|ed|ing)? out of|withdr(?:ew|aws?|awn|awing) from|(?:back|bow)(?:s|ed)? out of|"
        r"cancel(?:s|led|ed|ling|ing)? (?:his|her|their) (?:participation|attendance|appearance) (?:in|at)) "
        r"(?:(?:an?|the|his|her|their|next) (?:[a-z-]+ |N\d+ |x ){0,3}?)?(?:summit|conference|forum|talks|meetings?|"
        r"congress|festival|ceremony|funeral|gathering|trip|visit|tour) "
        rf"(?:[a-z]+ ){{0,4}}?(?:in|at|to|of) {LIST}{END}",
        needs="pull pulls pulled pulling withdrew withdraw withdraws withdrawn withdrawing back backs backed bow bows "
        "bowed participation attendance appearance",
        shape=r" (?:out of|from|participation|attendance|appearance) ",
    ),
)
