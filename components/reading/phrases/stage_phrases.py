"""Phrases about those who are on stage: where they play, where a tour gets going and comes to an end, what it takes in,
whose halls are played."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST

_TOUR = r"(?:tour|run|trek|outing|leg|schedule|itinerary|jaunt|string of dates|residency)"
_ALSO = r"(?:(?:will|would|is to|is set to|is due to|also|then|later) ){0,3}"
_PLAYS = r"(?:play(?:s|ed|ing)?|headlin(?:e|es|ed|ing)|perform(?:s|ed|ing)?|appear(?:s|ed|ing)?|rock(?:s|ed)?|hits?)"
_HALL_AND_DAY = r"(?: 's?(?: (?:A\d+|x|P\d+))+(?: on| ,| \()? D\d+)"
_WOWS = (
    r"(?P<verb>wow(?:s|ed)?|charm(?:s|ed)|dazzl(?:es|ed)|enchant(?:s|ed)|delight(?:s|ed)|thrill(?:s|ed)|won over|"
    r"wins over|tore up|tears up|serenad(?:es|ed)|electrif(?:ies|ied)|entertain(?:s|ed)|treat(?:s|ed))"
)

STAGE_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "performs in",
        "verb",
        "strong",
        rf" (?P<verb>perform(?:ing)?|headlin(?:e|ing)|(?<=they )(?:sold out|packed(?: out)?)|"
        rf"play(?:ing)?(?= (?:\w+ ){{0,3}}?(?:shows?|concerts?|gigs?|dates?) )) "
        rf"(?:{FILL}|A\d+ (?:'s A\d+ )?){{0,5}}?(?:in|at) {LIST}{END}",
        needs="perform performing headline headlining play playing sold packed",
    ),
    phrase(
        "gets going in",
        "order",
        "strong",
        rf" (?P<verb>gets? (?:going|under way|underway|started)|got (?:going|under way|underway)|comes? to (?:an end|a "
        rf"close)|came to (?:an end|a close)|draws? to a close|bows? out) "
        rf"(?:(?:down |up |over )?in P\d+ (?:on )?(?=D\d+ (?:in|at) ))?{FILL}{{0,6}}?(?:in|at) {LIST}{END}",
        needs="get gets got come comes came draw draws bow bows",
    ),
    phrase(
        "tour takes in",
        "order",
        "strong",
        rf" {_TOUR} (?P<verb>{_ALSO}(?:tak(?:e|es|ing) in|calls? (?:in )?at|visits?|hits?|comes? to|rolls? (?:into|"
        rf"through)|heads? (?:to|into|for)|reach(?:es)?|passes through|stops? (?:in|at|off in))) "
        rf"{FILL}{{0,3}}?(?:in |at |to )?{LIST}{END}",
        needs="tour run trek outing leg schedule itinerary jaunt dates residency",
    ),
    phrase(
        "tour runs from",
        "order",
        "strong",
        rf" {_TOUR} (?P<verb>{_ALSO}(?:runs?|goes?|stretch(?:es)?)) from (?:D\d+ (?:in|at) )?{LIST}{END}",
        needs="runs run goes go stretch stretches",
    ),
    phrase(
        "tour runs until",
        "order",
        "strong",
        rf" {_TOUR} {_ALSO}(?:runs?|goes?|stretch(?:es)?) from [^,;.]{{1,40}}? (?P<verb>(?:through )?(?:to|until)) "
        rf"(?:D\d+ (?:in|at) )?{LIST}{END}",
        needs="runs run goes go stretch stretches",
    ),
    phrase(
        "cities on the list",
        "noun",
        "strong",
        r" (?P<verb>cities|towns|venues|halls|markets) (?:on the (?:list|tour|route|schedule|itinerary|run) )?"
        rf"(?:are|is|were|include|includes|will be|to be (?:visited|played) are) {LIST}{END}",
        needs="cities towns venues halls markets",
    ),
    phrase(
        "fans in P will see",
        "order",
        "strong",
        rf" (?P<verb>fans|audiences|crowds|listeners|theatregoers) (?:in|at|from) {LIST}{END} "
        r"(?:will|can|are to|got to|get to) (?:get to |be able to )?(?:see|hear|catch|watch|enjoy|experience) ",
        needs="fans audiences crowds listeners theatregoers",
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
        "plays P's hall",
        "verb",
        "strong",
        rf" (?P<verb>{_PLAYS}) (?:in |at )?(?P<to>P\d+(?:{_HALL_AND_DAY}|(?= 's? (?:A\d|x|P\d))))(?= )",
        needs="play plays played playing headline headlines headlined headlining perform performs performed performing "
        "appear appears appeared appearing rock rocks rocked hit hits",
        shape=r" P\d+ 's? (?:A\d|P\d|x )",
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
        "sees A in P",
        "where",
        "strong",
        rf"(?:^| can| to) (?P<verb>see|catch|watch) (?P<who>them|him|her|A\d+|the band) (?:live |play |perform )?"
        rf"(?:in|at) (?:(?:A\d+|x|the) )*(?:, |in )?{LIST}{END}",
        needs="see catch watch",
    ),
    phrase(
        "his P concert",
        "noun",
        "strong",
        r" (?:his|her|their) (?P<to>P\d+) (?P<verb>concerts?|shows?|gigs?) ",
        needs="concert concerts show shows gig gigs",
    ),
    phrase(
        "booked for P",
        "verb",
        "weak",
        rf" (?P<verb>booked|billed|pencilled in|penciled in) (?:for|in|at) {LIST}{END}",
        needs="booked billed pencilled penciled",
    ),
    phrase(
        "it includes nights in P",
        "order",
        "strong",
        r" it (?P<verb>(?:(?:will|would|also|is to) ){0,2}(?:includes?|included|takes? in|features?)) "
        rf"{FILL}{{0,4}}?(?:nights?|dates|shows?|concerts?|gigs|stops?|visits?|stopovers?) (?:in|to|at) {LIST}{END}",
        needs="night nights dates show shows concert concerts gigs stop stops visit visits stopover stopovers",
        shape=r" it (?:will|would|also|is|includ|take|feature)",
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
        "night is in",
        "order",
        "strong",
        r" (?P<verb>(?:first|second|third|final|last|opening|closing|next|only|other) "
        r"(?:night|show|date|concert|gig|performance)s?) (?:of (?:\w+ ){1,4}?)?"
        rf"(?:is|are|was|were|will be|comes?|falls?) {FILL}{{0,4}}?(?:in|at) "
        rf"(?:(?:A\d+|x|the) )*(?:, |in )?{LIST}{END}",
        needs="night nights show shows date dates concert concerts gig gigs performance performances",
    ),
    phrase(
        "the last is in",
        "order",
        "weak",
        rf"^ (?P<verb>the (?:last|first|final|next|second)) (?:is|was|will be|comes?) (?:D\d+ )?(?:in|at) "
        rf"(?:(?:A\d+|x|the) )*(?:, |in )?{LIST}{END}",
        needs="last first final next second",
    ),
    phrase(
        "beginning D at",
        "front",
        "strong",
        rf"^ (?P<verb>beginning|starting|opening|kicking off|launching) (?:from |on )?(?:D\d+ )?(?:in|at) "
        rf"(?:(?:A\d+|x|the) )*(?:, |in )?{LIST}{END}[^,;.]{{0,40}}? , "
        rf"(?P<who>(?:the|his|her|their|this) (?:[\w-]+ ){{0,3}}?(?:{_TOUR}|dates|band|group|singer|duo|trio|act|star)|"
        r"he|she|they|(?:the )?A\d+)(?= )",
        needs="beginning starting opening kicking launching",
    ),
    phrase(
        "A @ P",
        "front",
        "strong",
        r"^(?: [–—•*-])? (?P<who>A\d+) (?P<verb>@) (?:(?:the )?(?:(?:A\d+|x) )+(?:in|,|-) )?(?P<to>P\d+(?: ,? ?D\d+)?)"
        r"(?: , (?:P\d+|x))*(?= (?:\(|:|;|,|–|—|-|\. $))",
        needs="@",
    ),
    phrase(
        "wows P",
        "verb",
        "weak",
        rf" {_WOWS} (?:the )?{LIST}{END}(?= (?:[.,;:]|and|on|with|at) ?)",
        needs="wow wows wowed charms charmed dazzles dazzled enchants enchanted delights delighted thrills thrilled "
        "won wins tore tears serenades serenaded electrifies electrified entertains entertained treats treated",
    ),
    phrase(
        "thrills fans in P",
        "verb",
        "strong",
        rf" {_WOWS} (?:(?:thousands|hundreds) of |a (?:[a-z-]+ )?|the |[a-z-]+ )?(?:crowds?|audiences?|fans) (?:in|at) "
        rf"(?:(?:A\d+|x|the) )*(?:, |in )?{LIST}{END}",
        needs="crowd crowds audience audiences fans",
    ),
)
