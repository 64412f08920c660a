"""Phrases in which others show where somebody is: who comes to see him there, who receives, who is played to.

Also what only passes through or leaves a place, and nights that are added to a tour.
"""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase, verb, verb_words
from components.reading.phrases.place_lists import END, LIST
from components.reading.phrases.predications import SUBJECT

_WHO = (
    r"(?P<who>him|her|them|(?:the )?A\d+(?: and (?:the )?A\d+)?|"
    r"the (?:couple|pair|duo|two|royals|band|team|squad|delegation|visitors|guests))(?= )"
)
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
_TRANSPORT = r"(?:flight|plane|train|bus|coach|drive|ferry|helicopter)"

AUDIENCE_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "seen in P",
        "where",
        "weak",
        rf" {_TO_SEE} {_WHO} (?P<verb>in|at) {LIST}{END}",
        needs="see hear greet welcome meet cheer watch receive honour honor glimpse look sight view",
    ),
    phrase(
        "in P to see him",
        "where",
        "weak",
        rf" (?P<verb>in|at|(?:streets|centre|center|heart|"
        rf"squares?) of) {LIST}{END} {_NOT_WISHED}{{0,5}}?{_TO_SEE} {_WHO}",
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
        rf"thronged) {_NOT_WISHED}{{0,6}}?{_TO_SEE} {_WHO}",
        needs="residents people citizens inhabitants villagers faithful crowds children students",
    ),
    phrase(
        "greeted in P",
        "where",
        "strong",
        r" (?P<verb>(?:greet|welcom|cheer|mobb|serenad|applaud|fet|hail)(?:e?s|ed)|will (?:greet|welcome|cheer)|greet|"
        rf"welcome|cheer) {_WHO} (?:(?:(?:on )?D\d+|warmly|noisily|home|back|here) )?(?:to|in|at|outside) {LIST}{END}",
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
        rf"(?:a|its) (?:[a-z]+ ){{1,3}}for)) (?:(?:the|a) (?:[a-z]+ )?(?:visit|arrival) (?:of|by|from) )?{_WHO}",
        needs="out gives gave give gears geared gearing braces bracing prepares preparing readies ready set puts put",
    ),
    phrase(
        "in P in his honour",
        "where",
        "weak",
        rf" (?P<verb>in|at) {LIST}{END} in honou?r of {_WHO}",
        needs="honour honor",
    ),
    phrase(
        "host of P gives him",
        "where",
        "weak",
        rf" (?:A\d+|people|residents|citizens|children|students) of {LIST} "
        rf"(?P<verb>gave|presented|handed|offered|showed|welcomed|greeted|received|hosted|cheered) {_WHO}",
        needs="gave presented handed offered showed welcomed greeted received hosted cheered",
    ),
    phrase(
        "day that saw him in P",
        "where",
        "weak",
        r" (?:(?:day|x) \w+|the (?:next|following|second|third|fourth|final|last|opening) "
        r"(?:day|morning|afternoon|evening|night|leg|stage)) "
        rf"(?P<verb>saw|sees|found|finds|took|takes|brought|brings) {_WHO} (?:[a-z]+ )?(?:in|at|to) {LIST}{END}",
        needs="saw sees found finds took takes brought brings",
    ),
    phrase(
        "wows P",
        "verb",
        "weak",
        r" (?P<verb>wow(?:s|ed)?|charm(?:s|ed)|dazzl(?:es|ed)|enchant(?:s|ed)|delight(?:s|ed)|thrill(?:s|ed)|won over|"
        r"wins over|tore up|tears up|serenad(?:es|ed)|electrif(?:ies|ied)|entertain(?:s|ed)) "
        rf"(?:the )?(?:(?:crowds?|audiences?|fans) in )?{LIST}{END}(?= (?:[.,;:]|and|on|with|at) ?)",
        needs="wow wows wowed charms charmed dazzles dazzled enchants enchanted delights delighted thrills thrilled "
        "won wins tore tears serenades serenaded electrifies electrified entertains entertained",
    ),
    phrase(
        "on the flight to P",
        "front",
        "strong",
        rf" (?:on|aboard|during) (?:the|his|her|their|a) (?:[a-z-]+ ){{0,2}}?(?P<verb>{_TRANSPORT})(?: from P\d+)? to "
        rf"{LIST}{END}(?: ,)? {SUBJECT} ",
        needs="flight plane train bus coach drive ferry helicopter",
    ),
    phrase(
        "vehicle through P",
        "verb",
        "strong",
        r" (?P<verb>inched|crawled|sped|snaked|rumbled|steamed|nosed|glided|dropped anchor|drops anchor) "
        rf"(?:[a-z]+ ){{0,2}}?(?:through|into|across|past|off|along|in|near) {LIST}{END}",
        needs="inched crawled sped snaked rumbled steamed nosed glided anchor",
    ),
    phrase(
        "ready in P for him",
        "where",
        "weak",
        rf" {LIST}{END} (?:[a-z]+ ){{0,5}}?(?P<verb>for|ahead of|before|during) (?:the|a|an) (?:[a-z0-9-]+ ){{0,2}}?"
        r"(?:visit|arrival|stopover) (?:of|by) (?:P\d+ 's )?(?P<who>(?:N\d+ |the )?A\d+)(?= )",
        needs="visit arrival stopover",
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
        "greets him at the airport of P",
        "where",
        "strong",
        rf" {_GREETED} (?:P\d+ 's |N\d+ )?{_WHO} (?:[^\s,;.\"]+ ){{0,4}}?(?P<verb>{_AT_AIRPORT}) {LIST}{END}",
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
        "at an event in P, he",
        "front",
        "weak",
        r"^ (?:at|during|in|on) (?:(?:the|an?|his|her) )?"
        r"(?:(?!(?:who|that|which|where|and) )(?:[a-z0-9'-]+|x|N\d+|A\d+) ){0,6}?"
        r"(?:forum|summit|conference|meeting|talks|speech|remarks|address|interview|ceremony|rally|briefing|debate|"
        rf"seminar|dinner|lecture|mass|session|gathering|fair) (?P<verb>in|at) {LIST}{END} , (?:N\d+ )?{SUBJECT} ",
        needs="at during in on",
    ),
    phrase(
        "P is the scene",
        "order",
        "weak",
        rf" {LIST} (?P<verb>(?:is|was|were|will be) (?:the )?(?:scene|venue|setting|backdrop) (?:of|for)) ",
        needs="scene venue setting backdrop",
    ),
    phrase(
        "booked for P",
        "verb",
        "weak",
        rf" (?P<verb>booked|billed|pencilled in|penciled in) (?:for|in|at) {LIST}{END}",
        needs="booked billed pencilled penciled",
    ),
    phrase(
        "second night in P",
        "order",
        "weak",
        r" (?P<verb>(?:second|third|fourth|extra|additional|further|final|last|opening) "
        r"(?:night|show|date|concert|gig|performance)s?) "
        rf"(?:(?:has|have) been added |(?:was|were) added |is planned )?(?:in|at) {LIST}{END}",
        needs="night nights show shows date dates concert concerts gig gigs performance performances",
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
)
# Whoever leaves a place for another was there, unless it is home.
LEFT_ONLY_ABROAD = frozenset({"leaves P for", "goes from P to"})
