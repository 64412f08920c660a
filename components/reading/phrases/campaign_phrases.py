"""Phrases of those who travel for a country or a candidate: who stumps in P0, leads a team to a fair in P0 or speaks
for his country there."""

from __future__ import annotations

from components.reading.phrases.gatherings import GATHERING, OF_IT
from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, FILL, LIST

CAMPAIGN_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "stumps in",
        "verb",
        "strong",
        r" (?P<verb>stump(?:s|ed|ing)?|barnstorm(?:s|ed|ing)?|canvass(?:es|ed|ing)?|electioneer(?:s|ed|ing)?|"
        r"campaign(?:s|ed|ing)?|"
        r"h(?:eld|olds?|olding)(?= (?:an?|his|her|their|another) (?:[a-z-]+ ){0,3}?(?:rally|town hall) )|"
        r"turn(?:s|ed|ing)? up|show(?:s|ed)? up|press(?:es|ed|ing)? the flesh|(?:shak(?:es|ing)|shook) hands"
        r"(?! with (?:the )?(?:N\d+ |P\d+ 's )?A\d)|"
        r"(?:drew|draws?)(?= (?:an? (?:[a-z-]+ )?crowd|crowds|\d[\d,]*|hundreds|thousands|tens) )|"
        r"(?:told|tells)(?= (?:an?|the|his|her) (?:[a-z-]+ ){0,2}?(?:crowd|rally|audience|congregation) )|"
        rf"rall(?:y|ies|ied|ying)(?= (?:[a-z]+ ){{0,2}}?(?:supporters|voters|crowds?|the faithful|troops) )) "
        rf"(?:{FILL}|A\d+ |[\d,]+ ){{0,8}}?(?:in|across|through|around|at) {LIST}{END}",
        needs="stump stumps stumped stumping barnstorm barnstorms barnstormed barnstorming canvass canvasses "
        "canvassed canvassing electioneer electioneers electioneered electioneering campaign campaigns campaigned "
        "campaigning turn turns turned turning show shows showed press presses pressed pressing shakes shaking shook "
        "held hold holds holding "
        "rally rallies rallied rallying drew draw draws told tells",
    ),
    phrase(
        "leads a team at",
        "verb",
        "weak",
        r" (?P<verb>at the (?:head|A\d+) of|lead(?:s|ing)?|led|head(?:s|ed|ing)?|"
        r"(?<!was )(?<!were )(?<!be )(?<!been )(?<!is )(?<!are )represent(?:s|ed|ing)?) "
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
)
# Of whoever is not at home where he does it, this shows that he went there.
TEAMS_ABROAD = frozenset({"leads a team at"})
# Whoever does this is on a round of his own.
CAMPAIGNS = frozenset({"stumps in"})
