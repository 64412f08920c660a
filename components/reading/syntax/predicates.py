"""Words that tell a subject from its predicate, and what is done at a place from what is only said of it."""

from __future__ import annotations

from functools import lru_cache

from components.reading.vocabulary.past_forms import IRREGULAR_PASTS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

PREPOSITIONS = words(
    "in at on to into from near outside through via of with without by for about over under between among across "
    "along against during after before until since ahead following amid despite around off inside within toward "
    "towards beside behind beyond past aboard alongside regarding concerning upon per like including than because"
)
AUXILIARIES = words(
    "is are was were be been am will would shall should may might must can could has have had does did do 'll 'd 've "
    "'re"
)
_ALSO_OF_THE_PRESENT = words("put set hit cut let shut hung dug")
_PRESENT = words(
    "goes comes sees meets holds says tells gives takes makes flies drives speaks begins leaves leads lays spends "
    "keeps finds brings sends writes draws pays stays sits stands opens visits attends addresses receives travels "
    "arrives returns joins tours hosts heads moves lands ends starts closes remains wants hopes plans"
)
_IRREGULAR = IRREGULAR_PASTS | _ALSO_OF_THE_PRESENT | _PRESENT
# Those that can only tell what has happened, of somebody who has done it.
PASTS = IRREGULAR_PASTS | words("had has")
_NOT_FINITE = words("red bed need indeed speed unprecedented hundred sacred naked united")
_PARTICIPLE = regex(r"[a-z-]{2,}(?:ed|ing)$")
# What the journey itself, or a piece of its programme, is called when it is the subject.
PROGRAMME = words(
    "visit visits trip tour journey leg stop stopover swing pilgrimage mission itinerary programme program schedule "
    "agenda day days night nights finale accent focus emphasis highlight highlights event events engagement "
    "engagements mass masses ceremony service liturgy vigil prayers procession reception dinner lunch breakfast "
    "luncheon banquet audience roundtable speech lecture walkabout wreath-laying talks meeting meetings discussions "
    "negotiations welcome arrival motorcade convoy plane aircraft jet helicopter charter train yacht popemobile party "
    "family clan royals twosome foursome newlyweds run trek call detour appointment appointments interaction rally "
    "concert concerts recital gig show walk tea ball gala workshop workshops session sessions masterclass "
    "consecration blessing finish fortnight week weekend morning afternoon evening"
)
HOSTS = words(
    "greeted greets greet welcomed welcomes welcome received receives receive hosted hosts host hosting greeting "
    "welcoming asked gave showed handed presented cheered cheer cheers awaited awaits await mobbed serenaded embraced "
    "fêted feted honoured honored kept keeps met meets meet briefed escorted guided saluted garlanded decorated"
)
# What is done with these is done about a place, not in it.
ABOUT = regex(
    r"(?:drawn|drew|spark|trigger|provok|stirr|appeal|plead|discuss|condemn|urg|call|express|prais|criticis|criticiz|mention|thank|recall|warn|support|back|hail|"
    r"describ|compar|"
    r"commemorat|pray|remember|deplor|denounc|not|know|knew|want|own|liv|grew|stud|believ|invit|pledg|promis|"
    r"accus|blam|"
    r"defend|dismiss|reject|lament|mourn|condol|announc|declar|demand|propos|mull|consider|fear|doubt|recognis|"
    r"recogniz|"
    r"fund|financ|approv|negotiat|suppl|export|import|buy|sell|sold|bought|rais|rul|govern|head|"
    r"reminisc|phon|telephon|email|tweet|learn|learnt|heard|hear|read|think|thought|consult|brief|elect|"
    r"appoint|nam|"
    r"serv|work|command|form|establish|creat|help|hop|plan|agree|vow|seek|sought|allow|reopen|ban|investigat)"
    r"(?:e|es|s|ed|d|ing|ied|ying|ning)?$"
)
# Before a place these say what something was about, because of or against.
TOPICAL = words("about regarding concerning against amid despite because following since than like between including")
_TALKS = words("meeting meetings talks session conference seminar discussion discussions briefing report debate speech")
# "Will ask about the deaths of miners in P0"; "about 200 people in P0" were there.
_ASKED_ABOUT = regex(
    r"(?:^| )(?:asks?|asked|asking|talk(?:s|ed|ing)?|sp[oe]ak(?:s|e|ing)?|inquired?|complain(?:s|ed)?|"
    r"questions?|worr(?:y|ies|ied)|"
    r"concern(?:s|ed)?|warn(?:s|ed)?|spoke) (?:[a-z]+ ){0,3}?about (?!to )(?:[a-z'-]+ )*[a-z'-]+$"
)
_NO_TOPIC = words("board stage foot a an his her their the")


@lru_cache(maxsize=4096)
def is_finite(word: str) -> bool:
    """Whether a word looks like a verb that has a subject before it."""
    if word in AUXILIARIES or word in _IRREGULAR:
        return True
    return len(word) > 3 and word.endswith("ed") and word not in _NOT_FINITE and "-" not in word


@lru_cache(maxsize=4096)
def is_participle(word: str) -> bool:
    """Whether a word may open a clause without a subject of its own: "speaking", "accompanied"."""
    return _PARTICIPLE.match(word) is not None and word not in _NOT_FINITE


def is_about(word: str) -> bool:
    """Whether a verb is done about a place rather than in it."""
    return ABOUT.match(word) is not None


def is_topic(between: list[str]) -> bool:
    """Whether words before a place's preposition end in what was talked about: "a meeting on water projects"."""
    if _ASKED_ABOUT.search(" ".join(between)):
        return True
    if "on" not in between:
        return False
    at = len(between) - 1 - between[::-1].index("on")
    following = between[at + 1 : at + 2]
    if not following or not _TALKS & set(between[:at]):
        return False
    return following[0] not in _NO_TOPIC and following[0][0] != "D"
