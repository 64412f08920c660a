"""Phrases in which the journey or a place is the subject ("Lima follows"), and the plain "in", "at" and "to" of those
who are known to be on their way."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST
from components.reading.phrases.predications import SUBJECT

TOUR_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "his P concert",
        "noun",
        "strong",
        r" (?:his|her|their) (?P<to>P\d+) (?P<verb>concerts?|shows?|gigs?) ",
        needs="concert concerts show shows gig gigs",
    ),
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
        rf" (?:his|her|their|'s) (?:\w+ )?(?P<verb>D\d+|days?|"
        rf"mornings?|afternoons?|evenings?|nights?|weekend|hours?|"
        rf"stint|welcome|reception|farewell|debut|curtain-raiser|opener|mass|masses|liturgy|vigil|walkabout|rally|"
        rf"rallies) (?:in|at|outside|near) {LIST}{END}",
        needs="his her their 's",
    ),
    phrase(
        "plays P",
        "verb",
        "strong",
        rf" (?P<verb>do|does|did|done|doing|(?:plays?|headlines?|performs?)(?: (?:in|at))?|"
        rf"played(?= (?:the )?P\d+ (?:once|twice|\w+ times) (?:,|and) )) {LIST}{END}"
        rf"(?= [.,;:–—-]| (?:all|and|on|as|before) )",
        shape=r" (?:d(?:o|oes|id|one|oing)|play(?:s|ed)?|headlines?|performs?) (?:in |at )?(?:the )?P",
        needs="do does did done doing play plays played headline headlines perform performs",
    ),
    phrase(
        "D: P",
        "order",
        "strong",
        rf"^ (?:[–—•*-] )?(?:on )?D\d+ (?P<verb>[:–—-]) {LIST}(?= [.;])",
        needs=": – — -",
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
    ),
    phrase(
        "P follows",
        "order",
        "strong",
        rf" {LIST} (?P<verb>follow(?:s|ed)?(?! by)|(?:is|are|comes?) next|g[eo]ts? (?:its|"
        rf"their) turn(?: next)?|awaits?|beckons?|"
        rf"(?:complete|round off|round out)s? (?:the|their|his|her) (?:\w+ )?(?:tour|run|trip|itinerary|schedule))"
        rf"(?= (?:on|in|from|at|,|\.|and|later|D\d))",
        shape=r" (?:follow(?:s|ed)?|(?:is|are|comes?|turn) next|awaits?|beckons?|(?:complete|round o(?:ff|ut))s? \w+) ",
        needs="follow follows followed next turn await awaits beckon beckons complete completes round",
    ),
    phrase(
        "and from D P",
        "order",
        "weak",
        rf" (?:and|,|;) (?P<verb>(?:from|on|by) D\d+(?: it (?:is|'s|will be|was))?) {LIST}{END}(?= [.,;]| and )",
        shape=r" (?:from|on|by) D\d+ (?:it|the|P)",
        needs="from on by",
    ),
    phrase(
        "then it is P",
        "order",
        "strong",
        rf" (?P<verb>(?:then|next|after that|afterwards|from there)(?: ,)? (?:it 's|it is|it will be|"
        rf"there (?:was|is|came)|comes?|"
        rf"come|is|are|"
        rf"up (?:is|are|comes?))(?: (?:on|off|over|back))?|(?:the )?turn of|then (?:on|off|over|back)?) "
        rf"(?:to |for )?(?:(?!(?:that|when|who|which) )(?:[a-z0-9-]+|[xN]\d*|A\d+|'s) ){{0,6}}?(?:(?:in|at|to|"
        rf"for|,) )?{LIST}{END}",
        needs="then next after afterwards from turn",
    ),
    phrase(
        "D it was P",
        "order",
        "strong",
        rf" D\d+ (?P<verb>(?:it (?:was|is|'s|will be|'ll be)|brings? (?:us|them|him|her|the \w+)|"
        rf"(?:finds?|found|saw|sees|takes|took) (?:us|them|him|her|A\d+|the (?:[a-z-]+ )?\w+))"
        rf"(?: (?:on|off|over|back|up|down))?) (?:(?:in|at|to) )?{LIST}{END}",
        needs="it bring brings find finds found saw sees take takes took",
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
        "and P on D",
        "order",
        "weak",
        rf"^ (?P<verb>and|plus|also) (?:in )?{LIST}(?= [.!])",
        shape=r"^ (?:and|plus|also) (?:in )?P\d+ (?:\S+ )*D\d+ ",
        needs="and plus also",
    ),
    phrase(
        "P gets days",
        "order",
        "weak",
        rf" {LIST} (?P<verb>(?:gets?|got|has|had|is given|was given|will get|will have) (?:only |just )?"
        r"(?:one|two|three|four|a|an|\d) (?:[a-z-]+ )?(?:days?|visits?|hours?|evenings?))(?= )",
        shape=r"[PD]\d+ (?:gets?|got|has|had|is given|was given|will get|will have) ",
        needs="get gets got has had given have",
    ),
    phrase(
        "P is on the list",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|are|was|were) (?:(?:also|still|now|only|just) )?(?:(?:on|part of|among) "
        rf"(?:the|his|her|their|its|A\d+ 's) (?:\w+ )?(?:programme|program|list|itinerary|schedule|"
        rf"agenda|route|tour|map|cards)|(?:the )?(?:countries|cities|stops|places|nations|towns) (?:on|of) "
        rf"(?:the|his|her|their|its) (?:\w+ )?(?:route|tour|trip|itinerary|list)|"
        rf"(?:\w+ )?(?:days?|hours?|miles|kilomet(?:re|er)s|km) away|still (?:ahead|to come)|to come))(?= )",
        shape=r"[PD]\d+ (?:\) )?(?:is|are|was|were) (?:\w+ ){0,2}(?:on|of|part|among|days?|hours?|miles|km|still|to) ",
        needs="is are was were",
    ),
    phrase(
        "sends from",
        "verb",
        "weak",
        rf" (?P<verb>(?:sent|posted|sends|posts|mailed|texted|phoned|called(?! (?:on|upon|for|out) )|"
        rf"rang|wrote|dispatched|shared)) "
        rf"(?:(?!(?:said|says|that) )[^\s;\"]+ ){{0,8}}?from {LIST}{END}",
        needs="sent posted sends posts mailed texted phoned called rang wrote dispatched shared",
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
        rf" (?P<verb>in|at|across) {LIST}{END} (?:(?!(?:that|which|who|said|says) )[a-z]+ ){{0,5}}?"
        rf"(?:as|when|while|before|after) (?:(?:P\d+ 's |N\d+ )?{SUBJECT}|(?P<his>his|her|their)) "
        rf"(?:(?:'s )?(?:[a-z]+ )?(?:plane|aircraft|helicopter|jet|train|yacht|motorcade|popemobile|car) )?(?:\w+ly )?"
        r"(?:arriv|met |visit|tour|land|drove|spoke|address|walk|left |stepp|pass|touch|enter|held |began)",
        needs="as when while before after",
    ),
    phrase("at P's venue", "clause", "weak", r" (?P<verb>at|in) (?P<to>P\d+) (?='s (?:A\d|x))"),
    phrase(
        "somewhere",
        "clause",
        "weak",
        rf" (?P<verb>in|at|to|into|onto|through|via|by way of|as far as|(?:reach|play)(?:ed|es|s|ing)?) "
        rf"(?:(?:the |a |an )?(?:[a-z-]+ |[xN]\d* |A\d+ ){{0,5}}?(?:, |in |at |'s ))?{LIST}{END}",
    ),
)
