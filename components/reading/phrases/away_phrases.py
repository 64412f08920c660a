"""Phrases of what athletes, artists and others do where they are at home as well as abroad: only of whoever is known to
be from elsewhere do they tell of a journey."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, LIST

_PLAYS = (
    r"w[io]ns?|winning|(?:lost|los(?:es?|ing))(?= (?:to|in|at|on|by|the|\d|A\d))|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|"
    r"dr[ae]w(?:s|ing)?(?= (?:with|\d|a) )|held(?= to a (?:[^\s]+ ){0,4}draw )|"
    r"(?:run(?:s|ning)?|ran)(?= (?:in|at|on|the|against|his|her|D\d) )|train(?:s|ed|ing)?|finish(?:es|ed|ing)?|"
    r"qualif(?:y|ies|ied)|start(?:s|ed)?(?= in P)|sail(?:s|ed)?(?= at )|swims?|swam|jump(?:s|ed)?|wrestle[sd]?"
)
_ON_STAGE = (
    r"on stage|t(?:ake|akes|ook|aking) (?:to )?the stage|s[aiu]ngs?|singing|present(?:s|ed|ing)?|promot(?:es?|ed|ing)|"
    r"walk(?:s|ed|ing)? the red carpet|debut(?:s|ed)?|lectur(?:es?|ed|ing)(?! in )|exhibit(?:s|ed|ing)?|sign(?:s|ed) "
    r"copies|was awarded|recit(?:es|ed|ing)"
)
_SEEN = (
    r"(?<=(?:was|ere|een) )(?:seen|spotted|photographed|pictured|interviewed)|"
    r"(?<=(?:was|ere|een| be) )(?:honoured|honored)"
)
_AT_LEISURE = (
    r"(?:go(?:es|ing)?|went|gone) (?:skiing|hiking|walking|fishing|shopping|sailing|diving|surfing|climbing|"
    r"sightseeing|cycling|hunting|swimming|snowboarding|trekking)"
)
_DOING = (
    r"(?:(?!(?:that|where|which|who|whose|while|when|after|before|because|but|said|says|about|over|against(?! [AN])|"
    r"for(?! (?:the|his|her|their) )|to be|born|living|based|held captive) )[^\s;:\",]+ )"
)

AWAY_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "does in",
        "verb",
        "weak",
        rf" (?P<verb>{_PLAYS}|{_ON_STAGE}|{_SEEN}|{_AT_LEISURE}) {_DOING}{{0,12}}?(?:in|at) {LIST}{END}",
        needs="win wins won winning lost lose loses losing beat beats beaten beating defeat defeats defeated defeating "
        "draw draws drew drawing held run runs running ran train trains trained training finish finishes finished "
        "finishing qualify qualifies qualified start starts started sail sails sailed swim swims swam jump jumps "
        "jumped wrestle wrestles wrestled stage sing sings sang sung singing present presents presented presenting "
        "promote promotes promoted promoting carpet debut debuts debuted lecture lectures lectured lecturing exhibit "
        "exhibits exhibited exhibiting copies awarded recites recited reciting seen spotted photographed pictured "
        "interviewed honoured honored go goes going went gone",
        shape=r" (?:in|at) [a-z0-9ND' ,:–-]*+P\d",
    ),
    phrase(
        "films in",
        "verb",
        "weak",
        r" (?<=(?: is|are|een|now|tly) )(?P<verb>filming|shooting) (?:(?:an?|the|his|her|their|its|scenes|parts?|of|"
        rf"new|next|latest|film|movie|series|drama|thriller|comedy|video|x|A\d+) ){{0,6}}?in {LIST}{END}",
        needs="filming shooting",
    ),
    phrase(
        "plays away in",
        "verb",
        "strong",
        r" (?P<verb>won|wins?|lost|lose|draw|drew|played?|plays?|beaten|held|knocked out|defeated) "
        r"(?:(?!(?:who|which|that|where|after|before) )[^\s;:\",]+ ){0,8}?"
        rf"(?:away (?:to|at|against|by) (?:the )?(?:A\d+|x|[a-z]+)|draw (?:at|by) (?:A\d+|x)) in {LIST}{END}",
        needs="away draw",
    ),
)
# Told only of whoever is surely not at home.
DONE_ABROAD = frozenset({"does in", "films in"})
# In the present it needs no day.
UNDER_WAY_ABROAD = frozenset({"films in"})
