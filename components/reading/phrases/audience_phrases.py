"""Phrases in which others show where somebody is: who receives him and who comes to see him."""

from __future__ import annotations

from components.reading.phrases.gatherings import GATHERING, OF_IT
from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, LIST
from components.reading.phrases.predications import NOT_TO_ACT, WHOM

_TO_SEE = (
    r"(?:to (?:see|hear|greet|welcome|meet|cheer|watch|receive|honou?r|(?:catch|get|have|steal) (?:an? )?"
    r"(?:glimpse|look|sight|view) (?:of|at))|for (?:an? )?(?:glimpse|look|sight) (?:of|at))"
)
_SOMEBODY = r"(?:the )?(?:N\d+ |P\d+ 's )?(?:[a-z-]+ ){0,2}?A\d+(?: of (?:the )?P\d+)?"
_NOT_WISHED = (
    r"(?:(?!(?:that|which|who|want\w*|hop\w+|like|wish\w*|fail\w*|refus\w*|plan\w*|invit\w*|not) )[a-z0-9'-]+ )"
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
        "joined in P",
        "verb",
        "strong",
        r" (?P<verb>(?:is|are|was|were|be|been|being) (?:to be )?joined) "
        rf"(?:(?:on )?D\d+ |by (?:the )?(?:[a-z-]+ |N\d+ ){{0,4}}?A\d+(?: , A\d+ ,)? )?(?:in|at) {LIST}{END}",
        needs="joined",
    ),
    phrase(
        "received in P by",
        "verb",
        "strong",
        r" (?P<verb>(?:was|were|is|are|been|be|being) (?:\w+ly )?(?:greeted|welcomed|received|hosted)) "
        rf"(?:on (?:his |her |their )?arrival )?(?:(?:on )?D\d+ )?(?:in|at) {LIST}{END} (?:(?:on )?D\d+ )?"
        rf"by (?:{_SOMEBODY}|(?:[a-z-]+ |N\d+ ){{0,3}}(?:officials|ministers|leaders|crowds|clergy))(?= )",
        needs="greeted welcomed received hosted",
        shape=r" by ",
    ),
    phrase(
        "represented in P by",
        "where",
        "strong",
        r" (?:A\d+(?: of P\d+)?|P\d+(?= \w+ (?:be )?represented at )) "
        r"(?P<verb>(?:will be|is|was|were|are|(?:is|are) to be) represented) "
        rf"(?:at {OF_IT}{{1,8}}?)?(?:in|at) {LIST}{END} (?:(?:on )?D\d+ )?by "
        r"(?:(?:his|her|their|the) )?(?:[a-z-]+ |N\d+ ){0,4}?(?:, )?(?P<who>A\d+)(?= )",
        needs="represented",
    ),
    phrase(
        "among those in P",
        "where",
        "weak",
        rf" among (?:the|those) (?:{OF_IT}{{0,4}}?(?:at|attending|expected at|to attend) )?{OF_IT}{{0,8}}?(?:in|at) "
        rf"{LIST}{END} (?P<verb>will be|is|are|was|were) (?P<who>{_SOMEBODY}(?:(?: ,)?(?: and| ,) {_SOMEBODY})*)(?= )",
        needs="among",
    ),
    phrase(
        "attended in P by",
        "where",
        "strong",
        rf" (?:{GATHERING}|x) (?:{OF_IT}{{1,6}}?)?"
        r"(?:, (?:which|that) (?:is|are) (?:[a-z]+ ){1,2}to (?:take place|be held) )?"
        rf"(?:in|at) {LIST}{END} (?:(?:on )?D\d+ )?"
        r"(?:, (?:(?:which|that) )?)?(?P<verb>(?:will be|is|are|was|were|to be|being) (?:also )?attended) by "
        rf"(?P<who>{_SOMEBODY}(?:(?: ,)?(?: and| ,) {_SOMEBODY})*)(?= )",
        needs="attended",
        shape=r" attended by ",
    ),
    phrase(
        "gathered in P, among them",
        "where",
        "strong",
        r" (?P<verb>gather(?:s|ed)?|me?et|assembled?|convened?|converged? (?=on)|arrived?) "
        rf"(?:for [^,;]{{1,60}}? )?(?:in|at|on) {LIST}{END}(?: (?:on )?D\d+)?(?: for (?:[^\s,;]+ ){{1,8}})? ?, "
        r"(?:among (?:them|whom (?:are|were))|including) "
        rf"(?P<who>{_SOMEBODY}(?:(?: ,)?(?: and| ,) {_SOMEBODY})*)(?= )",
        needs="gather gathers gathered met meet assemble assembled convene convened converge converged arrive arrived",
        shape=r" , (?:among (?:them|whom)|including) ",
    ),
    phrase(
        "at a summit in P where he",
        "where",
        "strong",
        rf" (?:in|at) {LIST}{END}(?: 's capital)?(?: ,)? for (?:an?|the|their) (?:[a-z-]+ |x ){{0,3}}?"
        r"(?:summit|meeting|conference|forum|ceremony|congress|session|talks) (?P<verb>where|at which) "
        rf"(?:(?:on )?D\d+ )?(?:, )?(?P<who>{_SOMEBODY}(?:(?: ,)?(?: and| ,) {_SOMEBODY})*)(?= [a-z])",
        needs="summit meeting conference forum ceremony congress session talks",
        shape=r" (?:where|at which) ",
    ),
    phrase(
        "P has seen him",
        "where",
        "strong",
        rf" {LIST} (?P<verb>(?:has|have) (?:(?:all|both|already|also|now) ){{0,2}}"
        rf"(?:seen|welcomed|hosted|received)) {WHOM}"
        r"(?= (?:[.,;]|since|this|in|over|during|on|D\d))",
        needs="seen welcomed hosted received",
        shape=r" (?:has|have) (?:[a-z]+ ){0,2}(?:seen|welcomed|hosted|received) ",
    ),
    phrase(
        "in P they told him",
        "where",
        "strong",
        rf"^ in (?=P){LIST}{END}(?: (?:on )?D\d+)?(?: , where [^,;\"]{{1,90}})? , (?!he |she |they |it )"
        r"(?:(?:the|some|two|three|many|several|local|angry|cheering) ){0,2}(?:[a-z-]+ ){0,2}?"
        r"(?!analysts|critics|experts|newspapers|markets|investors|sources)[a-z]+(?:s|en|ren) "
        r"(?P<verb>told|greeted|cheered|handed|showed|met|mobbed|booed|heckled|presented|gave|sang to|shouted at) "
        r"(?P<who>him|her|them|A\d+)(?= )",
        needs="told greeted cheered handed showed met mobbed booed heckled presented gave sang shouted",
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
        rf" (?P<verb>in|at|(?:streets|centre|center|heart|squares?) of) {LIST}{END} "
        rf"{_NOT_WISHED}{{0,5}}?{_TO_SEE} {WHOM}(?! off )",
        needs="see hear greet welcome meet cheer watch receive honour honor glimpse look sight view",
    ),
    phrase(
        "greeted in P",
        "where",
        "strong",
        r" (?P<verb>(?:greet|welcom|cheer|mobb|serenad|applaud|fet|hail)(?:e?s|ed)|will (?:greet|welcome|cheer)|greet|"
        r"(?<=forward to )(?:greeting|welcoming|receiving|hosting)|"
        rf"welcome|cheer) {WHOM} (?:of (?:the )?P\d+ )?(?:(?:(?:on )?D\d+|warmly|noisily|home|back|here) )?"
        rf"(?:to|in|at|outside) {LIST}{END}",
        needs="greets greeted greet welcomes welcomed welcome cheers cheered cheer mobbed serenaded applauded "
        "feted hailed hails forward",
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
        "met at P airport",
        "verb",
        "strong",
        r" (?P<verb>(?:was|were|is|are|been|be|being) (?:\w+ly )?"
        r"(?:greeted|welcomed|received|met|cheered|awaited)) "
        r"(?:[^\s,;.\"]+ ){0,8}?(?:at|on) (?:the )?"
        r"(?P<to>P\d+)(?= (?:x |[a-z]+ )?(?:airport|airfield|air base))",
        needs="airport airfield base",
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
)
