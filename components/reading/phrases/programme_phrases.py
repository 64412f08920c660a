"""Phrases of what is on a programme: where an act plays, where its tour gets going, what the second day brings and
where a meeting takes place."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST
from components.reading.phrases.predications import WHOM
from components.reading.syntax.predicates import PASTS, PROGRAMME
from components.reading.vocabulary.outings import OUTINGS
from components.reading.vocabulary.word_sets import words

_MORE_EVENTS = words(
    "durbar look inspection opening commissioning groundbreaking unveiling town-hall barbecue prayers dates"
)
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
_DAY = (
    r"(?:(?:day|x) (?:[a-z]+|\d+)|"
    r"the (?:next|following|same|first|second|third|fourth|fifth|final|last|opening|closing) "
    r"(?:day|morning|afternoon|evening|night|leg|stage)|D\d+|"
    r"(?:the|his|her|their|A\d+ 's) (?:[a-z0-9-]+ ){0,2}?(?:tour|visit|trip|programme|program|schedule|itinerary|"
    r"journey|agenda|diary))"
)
# What he does there: also at a meeting, at a mill.
_DOING = rf"(?:{_OF_IT}|(?:at|to|from|in) (?=(?:an?|the|his|her|their|[a-z-]+) ))"
_HALL_AND_DAY = r"(?: 's?(?: (?:A\d+|x|P\d+))+(?: on| ,| \()? D\d+)"

PROGRAMME_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "performs in",
        "verb",
        "strong",
        rf" (?P<verb>perform(?:ing)?|headlin(?:e|ing)|(?<=they )(?:sold out|packed(?: out)?)|"
        rf"play(?:ing)?(?= (?:\w+ ){{0,3}}?(?:shows?|concerts?|gigs?|dates?) )|"
        rf"play(?:s|ed|ing)?(?= (?:\w+ ){{0,5}}?nights (?:in|at) )) "
        rf"(?:{FILL}|A\d+ (?:'s A\d+ )?){{0,5}}?(?:in|at) {LIST}{END}",
        needs="perform performing headline headlining play plays played playing sold packed",
    ),
    phrase(
        "adds a show in",
        "verb",
        "strong",
        r" (?P<verb>(?:add|announc|confirm|schedul|unveil|reveal|shar)(?:es|ed|ing|e|s)?) "
        r"(?:an?|another|one|two|three|four|their|his|her|\d+) (?:(?!(?:of|in|at|with|for) )[a-z-]+ |P\d+ |x ){0,3}?"
        r"(?:shows?|dates?|gigs?|concerts?|nights?|performances?) "
        rf"(?:at (?:the )?(?:@ )?(?:A\d+|x|[a-z]+) (?:(?:A\d+|x|[a-z]+) ){{0,3}}?)?(?:in|at) {LIST}{END}",
        needs="add adds added adding announce announces announced announcing confirm confirms confirmed confirming "
        "schedule schedules scheduled scheduling unveil unveils unveiled unveiling reveal reveals revealed revealing "
        "share shares shared sharing",
        shape=r" (?:shows?|dates?|gigs?|concerts?|nights?|performances?) (?:in|at) ",
    ),
    phrase(
        "dates take place in",
        "noun",
        "strong",
        r" (?P<verb>dates|shows|concerts|gigs) (?:will |are to |are due to )?(?:also )?"
        rf"(?:take place|be held|be staged|follow) (?:(?:on |in )?D\d+ )?(?:in|at) {LIST}{END}",
        needs="dates shows concerts gigs",
        shape=r" (?:take place|be held|be staged|follow) ",
    ),
    phrase(
        "announces dates: P",
        "verb",
        "strong",
        r" (?P<verb>(?:add|announc|confirm|schedul|unveil|reveal|shar)(?:es|ed|ing|e|s)?) "
        rf"(?:{FILL}){{1,5}}?(?:dates|shows|concerts|gigs|nights|stops) (?:{FILL}){{0,4}}?[:–—] (?:at )?{LIST}{END}",
        needs=": – —",
        shape=r" (?:dates|shows|concerts|gigs|nights|stops) ",
    ),
    phrase(
        "cities on the list",
        "noun",
        "strong",
        r" (?<!largest )(?<!biggest )(?<!main )(?P<verb>cities|towns|venues|halls|markets) "
        r"(?:on the (?:list|tour|route|schedule|itinerary|run) )?"
        rf"(?:are|is|were|include|includes|will be|to be (?:visited|played) are) {LIST}{END}",
        needs="cities towns venues halls markets",
    ),
    phrase(
        "plays P",
        "verb",
        "strong",
        rf" (?P<verb>do|does|did|done|doing|(?:plays?|headlines?|performs?)(?: (?:in|at))?|"
        rf"played(?= (?:the )?P\d+ (?:(?:once|twice|\w+ times) (?:,|and)|(?:on )?D\d+) )) {LIST}{END}"
        rf"(?= [.,;:–—-]| (?:all|and|on|as|before) )",
        shape=r" (?:d(?:o|oes|id|one|oing)|play(?:s|ed)?|headlines?|performs?) (?:in |at )?(?:the )?P",
        needs="do does did done doing play plays played headline headlines perform performs",
    ),
    phrase(
        "plays P's hall",
        "verb",
        "weak",
        r" (?P<verb>play(?:s|ed|ing)?|headlin(?:e|es|ed|ing)|stage (?:at|in)) (?P<to>P\d+)"
        r"(?= 's (?:(?:(?!(?:and|in|on|at) )[a-z-]+|x|A\d+|P\d+) ){1,4}(?:(?:on )?D\d|and |, |\.))",
        needs="play plays played playing headline headlines headlined headlining stage",
    ),
    phrase(
        "and P's hall",
        "order",
        "weak",
        rf" (?P<verb>(?:and|,|then|before)) (?:in |at )?(?P<to>P\d+{_HALL_AND_DAY})(?= )",
        needs="and , then before",
        shape=r" P\d+ 's? (?:A\d|x )",
    ),
    phrase(
        "his P concert",
        "noun",
        "strong",
        r" (?:his|her|their) (?P<to>P\d+) (?P<verb>concerts?|shows?|gigs?) ",
        needs="concert concerts show shows gig gigs",
    ),
    # Where this is all that is told of a journey; what is off of one that is known, `calling_off` reads in more ways.
    phrase(
        "calls off a show in P",
        "verb",
        "strong",
        r" (?P<verb>pull(?:s|ed|ing)? out of|call(?:s|ed|ing)? off|cancel(?:s|l?ed|l?ing)?|postpon(?:es?|ed|ing)|"
        r"scrap(?:s|ped|ping)?|ax(?:es?|ed|ing)|put(?:s|ting)? off) "
        rf"(?:an?|the|his|her|their|its|all|D\d+ 's) (?:(?:\d+|[a-z-]+) ){{0,3}}?(?:show|concert|gig|performance|"
        rf"appearance|stop|visit)s? {FILL}{{0,4}}?(?:in|at) (?:(?:A\d+|x|the) )*(?:, |in )?{LIST}{END}",
        needs="show shows concert concerts gig gigs performance performances appearance appearances stop stops visit "
        "visits",
        shape=r" (?:pull|call|cancel|postpon|scrap|ax|put)",
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
        "takes place in",
        "noun",
        "weak",
        rf" (?P<verb>concerts?|shows?|gigs?|meetings?|talks|engagements?|events?|match|matches|games?) "
        rf"(?:are|were|will be|is|was|will(?! (?:also )?(?:focus|centre|center|cover|concern|touch|deal|discuss))|"
        rf"have been|has been|to be) {FILL}{{0,4}}?(?:in|at) {LIST}{END}",
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
        "in P there is an event",
        "order",
        "weak",
        rf"(?:^|; |\. ) ?(?P<verb>in|at) {LIST}{END} ,? ?(?:there (?:will be|is to be|is|are|was|were|follows?) |"
        rf"(?:a|an|the|another|further)? ?(?:[a-z-]+ ){{0,3}}?{_EVENT} (?:[^\s,;.\"]+ ){{0,6}}?"
        r"(?:is|are|was|were) (?:also |then )?(?:planned|scheduled|due|set|expected|foreseen) )",
        needs="there planned scheduled due set expected foreseen",
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
)
