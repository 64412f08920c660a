"""Phrases of those who travel for a country or a candidate: who stumps in P0, has a guest beside him at a rally in P0,
leads a team at a fair in P0 or is a guest there."""

from __future__ import annotations

from components.reading.phrases.gatherings import GATHERING, OF_IT
from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST

_RALLY = (
    r"(?:(?:[a-z-]+ |x |N\d+ ){0,3}?(?:rally|rallies|gathering|fundraisers?|fund-raisers?|barbecue|dinner|breakfast|"
    r"lunch|luncheon|town hall|event|events|stop|speech|concert|picnic|parade|reception|roundtable|meeting|forum|"
    r"debate|appearance|walkabout|house party|house parties|meet-and-greet|party|ceremony|day of campaigning))"
)

CAMPAIGN_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "stumps in",
        "verb",
        "strong",
        r" (?P<verb>stump(?:s|ed|ing)?|barnstorm(?:s|ed|ing)?|canvass(?:es|ed|ing)?|electioneer(?:s|ed|ing)?|"
        r"campaign(?:s|ed|ing)?|"
        r"turn(?:s|ed|ing)? up|show(?:s|ed)? up|press(?:es|ed|ing)? the flesh|shak(?:es|ing) hands|shook hands|"
        rf"rall(?:y|ies|ied|ying) (?=(?:[a-z]+ ){{0,2}}?(?:supporters|voters|crowds?|the faithful|troops) )) "
        rf"(?:{FILL}|A\d+ ){{0,8}}?(?:in|across|through|around|at) {LIST}{END}",
        needs="stump stumps stumped stumping barnstorm barnstorms barnstormed barnstorming canvass canvasses "
        "canvassed canvassing electioneer electioneers electioneered electioneering campaign campaigns campaigned "
        "campaigning turn turns turned turning show shows showed press presses pressed pressing shakes shaking shook "
        "rally rallies rallied rallying",
    ),
    phrase(
        "headlines a rally in",
        "verb",
        "strong",
        rf" (?P<verb>(?:headlin|keynot)(?:e|es|ed|ing)|star(?:s|red|ring)? at|top(?:s|ped)? the bill at) (?:an?|the|"
        rf"his|her|two|three) {_RALLY} (?:{FILL}|A\d+ ){{0,6}}?(?:in|at|near|outside) {LIST}{END}",
        needs="headline headlines headlined headlining keynote keynotes keynoted keynoting star stars starred starring "
        "top tops topped",
    ),
    phrase(
        "has him beside at a rally in",
        "where",
        "strong",
        r" (?P<verb>had|has|have|brought|brings|called in|calls in|brought in|brings in|enlisted|enlists|drafted in|"
        r"flew in|turned to|"
        r"g[eo]ts? a (?:[a-z]+ )?(?:boost|hand|lift|push|help) from|(?:was|were|is|are|will be) joined by|joined by|"
        r"shared (?:a|the) (?:stage|platform) with|"
        rf"campaign(?:s|ed|ing) (?:with|alongside)) (?P<who>(?:the )?A\d+)"
        r"(?: (?:at|by|to) (?:his|her|their) sides?| beside (?:him|her|them)| alongside| on stage)? (?:(?:on )?D\d+ )?"
        rf"(?:for|at|during) (?:an?|the|his|her) {_RALLY} (?:(?:on )?D\d+ )?(?:in|outside|near) {LIST}{END}",
        needs="had has have brought brings called calls enlisted enlists drafted flew turned joined shared get gets "
        "got campaigns campaigned campaigning",
        shape=r" (?:for|at|during) (?:an?|the|his|her) [^,;.]{3,60} (?:in|outside|near) (?:[a-z-]+ ){0,4}P\d",
    ),
    phrase(
        "leads a team at",
        "verb",
        "weak",
        r" (?P<verb>at the (?:head|A\d+) of|lead(?:s|ing)?|led|head(?:s|ed|ing)?|represent(?:s|ed|ing)?) "
        rf"(?:{OF_IT}|(?:from )?P\d+ |A\d+ ){{1,9}}?(?:at|to|for) (?:the |an? )?{OF_IT}{{0,6}}?"
        rf"(?:{GATHERING}(?: A\d+| x){{0,2}}|x to be held(?: on)?(?: D\d+)?) in {LIST}{END}",
        needs="head heads headed heading lead leads led leading represent represents represented representing of",
        shape=r" (?:lead|led |head|represent|at the A\d+ of )",
    ),
    phrase(
        "represents P at",
        "verb",
        "strong",
        r" (?P<verb>represent(?:s|ed|ing)?) (?:the )?(?:P\d+|N\d+ [a-z]+|(?:his|her|their) [a-z]+) "
        rf"(?:[^\s,;.\"]+ ){{0,12}}?(?:in|at) {LIST}{END}",
        needs="represent represents represented representing",
    ),
    phrase(
        "is a guest at",
        "verb",
        "weak",
        r" (?P<verb>among|one of|(?:the |a |as )?(?:guests? of honou?r|chief guest|special guest|"
        rf"main guest|keynote speaker|main speaker|guest speaker)) (?:[a-z0-9-]+ ){{0,6}}?(?:at|attending|"
        rf"to attend|in|of|for) (?:the |an? )?"
        rf"{OF_IT}{{0,6}}?(?:{GATHERING}|jubilee|parade|anniversary|festivities|carnival|day)(?: A\d+| x){{0,2}} "
        rf"in {LIST}{END}",
        needs="among one guest guests keynote speaker",
    ),
    phrase(
        "among those at",
        "verb",
        "strong",
        r" (?P<verb>(?:is|was|are|were|be|been) (?:among|one of)) (?:the )?(?:[a-z0-9-]+ |N\d+ ){0,4}?"
        r"(?:leaders|heads of state|presidents|ministers|dignitaries|guests|speakers|participants|delegates|officials) "
        r"(?:(?:attending|at|meeting|who (?:will |are to )?(?:attend|meet)|due at|gather\w+|invited to|"
        r"expected at|in) )"
        rf"(?:[^\s,;.\"]+ ){{0,8}}?(?:(?:in|at) )?{LIST}{END}",
        needs="among one",
    ),
)
# Of whoever is not at home where he does it, this shows that he went there.
TEAMS_ABROAD = frozenset({"leads a team at", "is a guest at"})
# Whoever does this is on a round of his own.
CAMPAIGNS = frozenset({"stumps in", "headlines a rally in", "has him beside at a rally in"})
