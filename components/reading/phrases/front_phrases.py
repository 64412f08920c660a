"""Phrases in which the place stands before whoever is there ("in P0, he"), or somebody speaks or meets others there."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase, verb, verb_words
from components.reading.phrases.place_lists import END, FILL, LIST
from components.reading.phrases.predications import DOES, SOON, SUBJECT

FRONT_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "where",
        "where",
        "strong",
        rf" {LIST}(?: ,| -)?(?: [a-z0-9' -]{{0,60}}?)? "
        rf"(?P<verb>where|(?<=, )which(?= (?:he|she|they) (?:got to|reached|left))) (?:(?:on |late on |early on )?D\d+ "
        rf")?(?:{SUBJECT} (?:(?:also|then|later) )?{SOON}|(?P<pronoun>he|she|they) {DOES}) ",
        needs="where which",
        shape=r"P\d.* (?:where|, which (?:he|she|they)) ",
    ),
    phrase(
        "while in",
        "front",
        "strong",
        rf" (?P<verb>while|once|upon arrival|arriving|landing) (?:in|at|on) {LIST}{END}",
        needs="while once upon arriving landing",
    ),
    phrase(
        "in P, he",
        "front",
        "weak",
        rf"(?:^|; |\. |\" |but |and ) ?(?P<verb>in|at|from) {LIST}{END}(?: ,[^,;]{{0,90}}?)??(?: ,| -)? "
        rf"{SUBJECT}(?: ,[^,;]{{0,60}},)? (?:\w+ly )?[a-z']+ ",
    ),
    phrase(
        "after P, he goes",
        "front",
        "strong",
        rf"(?:^|;|,|and|\.) (?P<verb>after) {LIST}{END}(?: ,)? (?:N\d+ |x )?{SUBJECT}(?: ,[^,;]{{0,60}},)? "
        r"(?:(?:will|would|is to|was to|is due to|plans to|is expected to|then|also|'ll) )*"
        r"(?:goes|went|go|heads?|headed|travels?|travell?ed|fl(?:y|ies|ew)|moves?|moved|continues?|continued|proceeds?|"
        r"proceeded|visits?|visited|leaves?|left|drives?|drove|sails?|sailed|returns?|returned) ",
        needs="after",
    ),
    phrase(
        "having seen P",
        "front",
        "strong",
        r"(?:^|;|,|and|\.) (?P<verb>having (?:seen|visited|toured|been (?:to|in)|passed through|stopped (?:in|at)|"
        rf"finished in)|fresh from) {LIST}{END}(?: ,)? (?:N\d+ |x )?{SUBJECT} ",
        needs="having fresh",
    ),
    phrase(
        "and P he",
        "front",
        "weak",
        rf" (?P<verb>and|;|,) (?:in|at) {LIST}{END}(?: ,)? (?P<who>he|she|they|A\d+) {SOON} ",
        needs="in at",
    ),
    phrase(
        "he in P:",
        "front",
        "strong",
        rf"^(?: [–—•*-])? (?P<who>A\d+) (?P<verb>in|at|to) {LIST}(?= (?:\(|:|;|–|—|-|\. $))",
    ),
    phrase(
        "says in",
        "verb",
        "weak",
        rf" (?P<verb>(?:said|says|saying|spoke|speaks|speaking|warned|announced|confirmed|denied|rejected|defended|"
        rf"declared|told|tells|telling)) "
        rf"(?:D\d+ |(?<=t[oe]l[dl] )(?:{FILL}|A\d+ ){{1,6}}?|(?<=telling )(?:{FILL}|A\d+ ){{1,6}}?|"
        rf"(?:to|at|during) (?:{FILL}|A\d+ ){{1,6}}?)?(?:in|at) {LIST}{END}",
        needs="said says saying spoke speaks speaking warned announced confirmed denied rejected defended declared "
        "told tells telling",
    ),
    phrase(
        "meets in",
        "verb",
        "weak",
        rf" {verb('meets')} (?:(?!(?:that|where|which|who|while|when|after|before|because|but|hosted|planned|"
        rf"scheduled|said|discuss|discussing|about|"
        rf"over|regarding|against|concerning|amid|fighting|battling|run-up|ahead|preparation|killed|situation|war|"
        rf"conflict|crisis|developments|D\d+ ,(?! (?:in|at) )|"
        rf"on (?!D\d|board|stage|foot|a|an|his|her|their|the)[a-z-]+) )"
        rf"(?:[^\s;:\"\u2014]+) ){{0,14}}?(?:in|at) {LIST}{END}",
        needs=verb_words("meets"),
    ),
)
