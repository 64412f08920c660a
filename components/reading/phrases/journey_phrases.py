"""Phrases in which a noun tells of a journey or of a stop of it: "a trip to P0", "the last leg is P0"."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase, verb, verb_words
from components.reading.phrases.place_lists import END, FILL, LIST, NOUN_FILL

# "The visiting dignitaries include the ministers of".
_OFFICES_OF = (
    r"(?:[a-z-]+ ){0,4}?(?:ministers?|presidents?|leaders?|officials|ambassadors?|envoys?|heads|chiefs?|"
    r"representatives|delegates|delegations?) (?:of|from) "
)

# "Signed a pact with P0 during a visit to the country".
_THERE = r"(?:to the (?:[a-z]+ )?(?:country|nation|kingdom|island|state|republic|city|capital)|there)"

SHOW_TO_BE_HELD = "P's show will be"  # On a new day, if it was put off.

JOURNEY_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "trip to",
        "noun",
        "strong",
        rf"(?<! vessel) {verb('trip')} (?!'s )(?!(?<= stop )(?:the|all|an?|his|her|its) )"
        rf"(?:(?:(?:from|between|for) )?(?=D\d+ to )|as (?:the )?A\d+ (?=to )|)(?:{NOUN_FILL}{{0,4}}?"
        rf"(?:(?:will be |would be |is |was )?to|"
        rf"(?<! visit )(?<! visits )of|in|through|across|at|around|including|includes|include|abroad ,) "
        rf"(?:{NOUN_FILL}{{0,3}}?(?:to|of|in|including) )?|, |- |(?:D\d+ )?(?:- - |– |— |: )|\( |"
        r"(?:that|which) (?:will )?(?:also )?(?:includes?|takes? in|covers|takes? (?:him|her|them) to) )"
        rf"(?:visits? to |stops? in )?{LIST}{END}",
        needs=verb_words("trip"),
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
        SHOW_TO_BE_HELD,
        "noun",
        "strong",
        r" the (?P<to>P\d+) (?P<verb>show|concert|gig|date|performance)(?= will (?:now |instead |then )?"
        r"(?:be (?:held|played|staged)|take place|happen|go ahead) )",
        needs="show concert gig date performance",
    ),
    phrase(
        "concert of his in",
        "noun",
        "strong",
        r" (?P<verb>concerts?|shows?|gigs?|recitals?|performances?|lectures?) (?:by|of|from|with|featuring) "
        r"(?:(?:the |N\d+ |P\d+ 's )?(?:[a-z-]+ ){0,4}?)(?P<who>A\d+)"
        r"(?: , (?:which (?:was|had been) )?(?:scheduled|planned|due|set|booked) (?:for|on) D\d+(?: ,)?)?"
        r"(?: (?:(?:was|is|had been|will be|is to be|due to be|to be) )?(?:held|staged|given))? "
        rf"(?:(?:on )?D\d+ )?(?:at {FILL}{{1,6}}?)?(?:in|at) {LIST}{END}",
        needs="concert concerts show shows gig gigs recital recitals performance performances lecture lectures",
        shape=r" (?:by|of|from|with|featuring) ",
    ),
    phrase(
        "visits he will make to",
        "noun",
        "strong",
        r" (?:visits?|trips?|journeys?) (?:(?:that|which) )?(?P<who>he|she|they|A\d+) "
        r"(?P<verb>(?:will|is to|are to|is due to|plans to) (?:make|pay|undertake)|made|paid|undertook) "
        rf"(?:{NOUN_FILL}{{0,5}}?)to {LIST}{END}",
        needs="visit visits trip trips journey journeys",
        shape=r" (?:make|pay|undertake|made|paid|undertook) ",
    ),
    phrase(
        "P, visit there",
        "noun",
        "strong",
        rf" (?:with|to|for|of|in|by) {LIST} (?:{FILL}|D\d+ |, ){{0,8}}?"
        rf"(?:during|on) (?:an?|his|her|their|the) (?:[a-z-]+ ){{0,3}}?(?P<verb>visit|trip|tour) {_THERE}(?= )",
        needs="visit trip tour",
        shape=rf" (?:visit|trip|tour) {_THERE} ",
    ),
    phrase(
        "trip includes",
        "noun",
        "strong",
        rf" (?P<verb>trip|tour|visit|itinerary|stops?|destinations?|journey|leg|dates|gigs|shows|concerts|swing|"
        rf"schedule|programme|program|diary) "
        rf"(?:[–—-] [^–—-]{{1,40}} [–—-] |, (?:(?:N\d+ |P\d+ 's )?A\d+ 's|his|her|their|the) "
        rf"(?:(?!\bA\d+ (?!'s))[^,;]){{1,60}} , )?"
        rf"(?:(?:to|of|in|through|around) (?:the )?P\d+ (?:\( [^()]{{1,40}} \) )?"
        rf"(?=(?:(?:will|would|is|to|also|which|that|,) ){{0,4}}"
        rf"(?:includ|cover(?:s|ing) |compris|tak(?:e|es|ing) in|featur)))?"
        rf"(?:{FILL}|, ){{0,12}}?"
        rf"(?:(?:that|which) (?:also |will |would |has |have )*)?"
        rf"(?:includ(?:e|es|ed|ing)|cover(?:s|ed|ing)?|compris(?:e|es|ing)|tak(?:es?|ing) in|"
        rf"(?:are|is)(?: (?:supposed|due|expected|meant|scheduled|set|likely) to be)?|were|will be|"
        rf"runs? through|through|features?) "
        rf"(?!{_OFFICES_OF})(?:{FILL}{{0,5}}?(?:to|in|of|with|for) )?{LIST}{END}",
        needs="trip tour visit itinerary stop stops destination destinations journey leg dates gigs shows concerts "
        "swing schedule programme program diary",
    ),
    phrase(
        "visit of his to",
        "where",
        "strong",
        r" (?P<verb>visits?|trips?|tours?|journeys?|arrival|mission|pilgrimage) (?:of|by) (?:the )?(?:N\d+ |P\d+ 's |"
        rf"x |[a-z]+ ){{0,3}}?(?:A\d+ of (?:the )?P\d+ , (?=A))?(?P<who>A\d+(?: and (?:the )?A\d+)?)"
        rf"(?: of (?:the )?P\d+)?(?: , [^,;]{{1,60}} ,)? (?:(?:on )?D\d+ )?"
        rf"(?:to|in|through) {LIST}{END}",  # Not "of", by which a bishop is called after his see.
        needs="visit visits trip trips tour tours journey journeys arrival mission pilgrimage",
    ),
    phrase(
        "outing called off",
        "order",
        "weak",
        rf" (?P<verb>flight|convoy|hops?|outings?|excursions?|drives?|rides?|nights?|stops?|trips?|visits?|"
        rf"side-trips?|walks?|train journey|crossing|landing|call|calls) (?:to|in|at|over) {LIST}"
        r"(?= (?:(?!(?:that|who|which|said|but|between|organi[sz]ed|run|"
        r"carrying) )[^\s;]+ ){0,14}?(?:(?:(?:was|were|is|are|had|has|have|be|been|to) )+"
        r"(?:called off|scrubbed|scrapped|abandoned|cancell?ed|dropped|given up|struck|axed|washed out|"
        r"ruled out(?= (?:by|because|as|when|after))|"
        r"snowed off|rained off|postponed|put off)|fell (?:victim|through)) )",
        needs="called scrubbed scrapped abandoned cancelled canceled dropped given struck ruled axed washed snowed "
        "rained postponed put fell",
    ),
    phrase(
        "begins or ends in",
        "order",
        "strong",
        rf" (?P<verb>conclud(?:es?|ed|ing)|w(?:ind|inds|ound|inding) (?:up|down)|cap(?:s|ped)?|end(?:s|ed|ing)?|"
        rf"finish(?:es|ed|ing)?|wrap(?:s|ped|ping)?(?: up)?|culminat(?:es?|ed|ing)|beg(?:ins?|inning|an|un)|"
        rf"start(?:s|ed|ing)?|kick(?:s|ed|ing)? off|launch(?:es|ed|ing)?|round(?:s|ed|ing)? off|clos(?:es?|ed|ing)|"
        rf"open(?:s|ed|ing)?|resum(?:es?|ed|ing)|continu(?:es?|ed|ing)) "
        rf"(?:against P\d+ )?(?:{FILL}|A\d+ |P\d+ (?=(?:visit|trip|tour) )){{0,9}}?(?:(?:on )?D\d+ , )?"
        rf"(?:in|at|with|to|from) "
        rf"(?:{FILL}{{0,8}}?(?:to|"
        rf"in|at|of) )?{LIST}{END}",
        needs="conclude concludes concluded concluding wind winds wound winding cap caps capped end ends ended ending "
        "finish finishes finished finishing wrap wraps wrapped wrapping culminate culminates culminated culminating "
        "begin begins beginning began begun start starts started starting kick kicks kicked kicking launch launches "
        "launched launching round rounds rounded rounding close closes closed closing open opens opened opening "
        "resume resumes resumed resuming continue continues continued continuing",
    ),
    phrase(
        "stop is",
        "order",
        "strong",
        rf" (?P<verb>(?:(?<!will )(?<! to )first|second|third|fourth|next|final|last|other|only|main|key|initial|"
        rf"(?<!of )another|D\d+ 's(?= (?:stop|leg|port|destination))) "
        rf"(?:\w+ ){{0,2}}?(?:stops?|legs?|destinations?|port|port of call|country|countries|visit|stage|city|venue))"
        rf"(?: , (?:(?:on|from|in) )?D\d+ ,| \( (?:(?:on|from|in) )?D\d+ \))?"
        rf"(?: {FILL}{{0,7}}?(?:is|was|had been|will be|would be|are|were|in|to|being|include|includes|of)| ,| :| -)"
        rf" (?:{FILL}{{0,8}}?(?:in|to|at) )?{LIST}{END}",
        needs="stop stops leg legs destination destinations port country countries visit stage city venue",
    ),
    phrase(
        "among the places are",
        "order",
        "strong",
        r" among (?:the|his|her|their|its) (?:[a-z-]+ ){0,2}?(?P<verb>(?:places|cities|countries|stops|towns|venues|"
        r"destinations) (?:(?:that |where |which )?(?:he|she|they|we|i|A\d+) (?:(?!P\d)[^\s;:.]+ ){1,6}?|"
        r"on (?:his|her|their|the) [a-z]+ |(?:to be )?visited )"
        rf"(?:are|is|were|will be)) (?:: )?{LIST}{END}",
        needs="among",
    ),
    phrase(
        "in order they are",
        "order",
        "strong",
        r"^ (?:in (?:that )?order , )?(?:they|these|the (?:cities|stops|towns|places|venues)) (?P<verb>are) : "
        rf"{LIST}(?= \. )",
        needs="are",
    ),
    phrase(
        "P as first stop",
        "order",
        "strong",
        rf" with {LIST} as (?:the |its |his |her |their )?"
        r"(?P<verb>(?:first|second|third|next|last|final) (?:stop|leg|destination|port of call))(?= )",
        needs="stop leg destination port",
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
)
