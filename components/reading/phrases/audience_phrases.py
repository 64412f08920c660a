"""Phrases in which others show where somebody is: who receives him, comes to see him, or says that he comes."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST
from components.reading.phrases.predications import NOT_TO_ACT, WHOM

_TO_SEE = (
    r"(?:to (?:see|hear|greet|welcome|meet|cheer|watch|receive|honou?r|(?:catch|get|have|steal) (?:an? )?"
    r"(?:glimpse|look|sight|view) (?:of|at))|for (?:an? )?(?:glimpse|look|sight) (?:of|at))"
)
_NOT_WISHED = (
    r"(?:(?!(?:that|which|who|want\w*|hop\w+|like|wish\w*|fail\w*|refus\w*|plan\w*|invit\w*|not) )[a-z0-9'-]+ )"
)
_GREETED = r"(?:greeted|welcomed|received|met|cheered|awaited)"
_AT_AIRPORT = (
    r"(?:at|on) (?:the |an? |his |her )?(?:[a-z-]+ |x ){0,3}?(?:airport|airfield|air base|base|tarmac|runway|station) "
    r"(?:in|of|at|near|outside)"
)
_COMES = (
    r"(?:will|would|'ll|is to|was to|is due to|was due to|is expected to|was expected to|plans to|"
    r"planned to) (?:\w+ly )?"
    r"(?:come|arrive|visit|land|stay|fly in|be (?:there|coming|visiting|arriving))"
)

AUDIENCE_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "P hosts him",
        "where",
        "strong",
        rf" {LIST} (?P<verb>(?:will |would |is (?:all )?(?:set |due |expected |scheduled |preparing )?to |was to |"
        r"was the \w+ to )?"
        rf"(?:(?:host|receive|welcome|greet|get|await|expect)(?:s|d|ed)?|got|(?:see|hear)s?|"
        rf"ha(?:s|ve)(?= (?:him|her|them) (?:on|for|from) ))) "
        rf"{WHOM}{NOT_TO_ACT} ",
        needs="host hosts hosted receive receives received welcome welcomes welcomed greet greets greeted get gets "
        "got await awaits awaited expect expects expected see sees hear hears have has",
    ),
    phrase(
        "P plays host to him",
        "where",
        "strong",
        rf" {LIST} (?P<verb>(?:(?:will|would|is|was|are) (?:to |due to |set to )?)?(?:plays?|played|be) host) "
        rf"(?:(?:on |from )?D\d+ )?to {WHOM}",
        needs="host",
    ),
    phrase(
        "done in P by him",
        "where",
        "weak",
        r" (?P<verb>(?:was|were|is|are|be|been) (?:officially |formally |jointly )?(?:laid|opened|inaugurated|launched|"
        r"unveiled|commissioned|consecrated|blessed|celebrated|signed|led|chaired|attended|addressed|presented|handed "
        rf"over|delivered|broken|cut|presided over)) (?:(?!by )(?:{FILL}|A\d+ )){{0,8}}?(?:in|at) {LIST}{END} "
        r"(?:(?:on )?D\d+ )?(?:[a-z]+ ){0,4}?by (?:the )?(?:N\d+ |P\d+ 's )?(?:[a-z]+ ){0,2}?(?P<who>A\d+)(?= (?!'s))",
        needs="by",
    ),
    phrase(
        "seen in P",
        "where",
        "weak",
        rf" {_TO_SEE} {WHOM} (?P<verb>in|at) {LIST}{END}",
        needs="see hear greet welcome meet cheer watch receive honour honor glimpse look sight view",
    ),
    phrase(
        "in P to see him",
        "where",
        "weak",
        rf" (?P<verb>in|at|(?:streets|centre|center|heart|"
        rf"squares?) of) {LIST}{END} {_NOT_WISHED}{{0,5}}?{_TO_SEE} {WHOM}",
        needs="see hear greet welcome meet cheer watch receive honour honor glimpse look sight view",
    ),
    phrase(
        "crowds line P",
        "where",
        "weak",
        r" (?P<verb>lined|lining|line|thronged|throng|packed|pack|jammed|crammed|filled|fill|flocked|"
        r"gathered|turned out|massed|stood|cheered|waited) (?:[a-z0-9-]+ ){0,5}?"
        rf"(?:in|of|at|through|across|into|near|outside|to) {LIST}{END} (?:[a-z]+ ){{0,4}}?(?:as|when|for|"
        rf"before|while|awaiting) "
        r"(?P<who>he|she|they|him|her|them|(?:the )?A\d+|the (?:couple|pair|royals|popemobile|motorcade|convoy))(?= )",
        needs="lined lining line thronged throng packed pack jammed crammed filled fill flocked gathered turned massed "
        "stood cheered waited",
    ),
    phrase(
        "people of P come to see him",
        "where",
        "strong",
        rf" (?:residents|people|citizens|inhabitants|villagers|faithful|crowds|children|students) (?:of|in|"
        rf"from) {LIST} "
        rf"(?P<verb>turned out|came out|lined|gathered|flocked|waited|poured|"
        rf"thronged) {_NOT_WISHED}{{0,6}}?{_TO_SEE} {WHOM}",
        needs="residents people citizens inhabitants villagers faithful crowds children students",
    ),
    phrase(
        "greeted in P",
        "where",
        "strong",
        r" (?P<verb>(?:greet|welcom|cheer|mobb|serenad|applaud|fet|hail)(?:e?s|ed)|will (?:greet|welcome|cheer)|greet|"
        rf"welcome|cheer) {WHOM} (?:(?:(?:on )?D\d+|warmly|noisily|home|back|here) )?(?:to|in|at|outside) {LIST}{END}",
        needs="greets greeted greet welcomes welcomed welcome cheers cheered cheer mobbed serenaded applauded "
        "feted hailed "
        "hails",
    ),
    phrase(
        "P rolls out its carpet",
        "where",
        "strong",
        rf" {LIST} (?P<verb>(?:will |is to |is set to |was to )?(?:roll(?:s|ed)? out (?:the|an?) (?:[a-z]+ ){{1,3}}for|"
        r"turn(?:s|ed)? out (?:[a-z]+ ){0,4}(?:for|to (?:see|greet|welcome|cheer))|"
        r"g[ai]ves? (?:[a-z-]+ ){1,5}(?:welcome|reception) to|(?:is |was )?(?:gear|brac|prepar|ready)(?:es|s|ed|"
        r"ing|ies) "
        r"(?:itself )?(?:up )?(?:for|to (?:welcome|receive|host|greet))|(?:is|was) (?:ready|all set) for|put(?:s)? on "
        rf"(?:a|its) (?:[a-z]+ ){{1,3}}for)) (?:(?:the|a) (?:[a-z]+ )?(?:visit|arrival) (?:of|by|from) )?{WHOM}",
        needs="out gives gave give gears geared gearing braces bracing prepares preparing readies ready set puts put",
    ),
    phrase(
        "in P in his honour",
        "where",
        "weak",
        rf" (?P<verb>in|at) {LIST}{END} in honou?r of {WHOM}",
        needs="honour honor",
    ),
    phrase(
        "host of P gives him",
        "where",
        "weak",
        rf" (?:A\d+|people|residents|citizens|children|students) of {LIST} "
        rf"(?P<verb>gave|presented|handed|offered|showed|welcomed|greeted|received|hosted|cheered) {WHOM}",
        needs="gave presented handed offered showed welcomed greeted received hosted cheered",
    ),
    phrase(
        "ready in P for him",
        "where",
        "weak",
        rf" {LIST}{END} (?:[a-z]+ ){{0,5}}?(?P<verb>for|ahead of|before|during) (?:the|a|an) (?:[a-z0-9-]+ ){{0,2}}?"
        r"(?:visit|arrival|stopover) (?:of|by) (?:P\d+ 's )?(?P<who>(?:N\d+ |the )?A\d+)(?= )",
        needs="visit arrival stopover",
        shape=r" (?:visit|arrival|stopover) (?:of|by) ",
    ),
    phrase(
        "met at the airport of P",
        "verb",
        "strong",
        rf" (?P<verb>(?:was|were|is|are|been|be|"
        rf"being) (?:\w+ly )?{_GREETED}) (?:[^\s,;.\"]+ ){{0,8}}?{_AT_AIRPORT} {LIST}{END}",
        needs="airport airfield base tarmac runway station",
    ),
    phrase(
        "met at P airport",
        "verb",
        "strong",
        rf" (?P<verb>(?:was|were|is|are|been|be|being) (?:\w+ly )?{_GREETED}) "
        r"(?:[^\s,;.\"]+ ){0,8}?(?:at|on) (?:the )?"
        r"(?P<to>P\d+)(?= (?:x |[a-z]+ )?(?:airport|airfield|air base))",
        needs="airport airfield base",
    ),
    phrase(
        "greets him at the airport of P",
        "where",
        "strong",
        rf" {_GREETED} (?:P\d+ 's |N\d+ )?{WHOM} (?:[^\s,;.\"]+ ){{0,4}}?(?P<verb>{_AT_AIRPORT}) {LIST}{END}",
        needs="airport airfield base tarmac runway station",
    ),
    phrase(
        "in P for his Mass",
        "where",
        "strong",
        rf" (?P<verb>in|at) {LIST}{END} (?:(?:on )?D\d+ )?(?:to|for) (?:attend|hear|join|see|"
        rf"follow)?(?:ing)? ?(?:a|an|the) "
        r"(?:[a-z-]+ ){0,2}?(?:mass|liturgy|vigil|concert|service|rally|speech|lecture|show) "
        r"(?:celebrated |led |said |given |held |presided over )?by (?P<who>(?:the )?A\d+)(?= )",
        needs="mass liturgy vigil concert service rally speech lecture show",
    ),
    phrase(
        "with the visiting A in P",
        "where",
        "strong",
        rf" (?P<verb>in|at) {LIST}{END} (?:[^\s,;.\"]+ ){{0,8}}?(?:with|to|by) (?:the )?visiting (?:P\d+ 's |N\d+ )?"
        r"(?P<who>A\d+)(?= )",
        needs="visiting",
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
        rf"rolls out|roll out|prepared|prepares|extended) (?:{WHOM} (?:an?|the) (?:[a-z0-9-]+ ){{0,4}}?|"
        r"(?:an?|the) (?:[a-z0-9-]+ ){0,4}?)(?:welcome|reception|farewell|send-off|red carpet|greeting)"
        rf"(?: for {WHOM.replace('who', 'whom')})?(?= )",
        needs="welcome reception farewell send-off carpet greeting",
    ),
    phrase(
        "is welcomed to P",
        "verb",
        "strong",
        r" (?P<verb>(?:was|were|been|being|be) (?:[a-z]+ )?(?:welcomed|escorted|ushered|led|accompanied|taken|shown|"
        r"driven|guided)) (?:back |on |up |down )?(?:to|into|around|round|through|over) "
        rf"(?:(?:the |an? |his |her )?(?:[a-z-]+ |A\d+ |x ){{1,4}}?(?:in|at|near|outside) )?{LIST}{END}",
        needs="welcomed escorted ushered led accompanied taken shown driven guided",
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
)
