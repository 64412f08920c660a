"""Phrases of what somebody says, holds or signs with others in a place, whether he lives there or has come."""

from __future__ import annotations

from components.reading.phrases.gatherings import OF_IT
from components.reading.phrases.phrase import Phrase, phrase, verb, verb_words
from components.reading.phrases.place_lists import BEFORE_PLACE, END, FILL, LIST
from components.reading.phrases.predications import SUBJECT
from components.reading.vocabulary.word_sets import by_first_letter

_WHOM = rf"(?:(?!(?:about|over|regarding|concerning) ){FILL})"  # "Told A1 about the war in P0" was said anywhere.

_MEETS_OR_SAYS = (
    r"met|meets?|meeting|spoke|speaks|held|holds?|had|conferred|talked|signed|signs|said|says|told|suggested|proposed|"
    r"urged|called|warned|announced|stressed|discussed|agreed|confirmed|pledged|gave"
)
_PRESS_AFTER = (
    r"(?:reporters|journalists|the (?:press|media)) (?:after|following|at the end of) (?:the|an?|his|her|their) "
    r"(?:[a-z-]+ ){0,2}?(?:talks|summit|meeting|conference|session|negotiations|ceremony) "
)
# "The Munich Security Conference", which is one place, and "the P0 summit".
_EVENT = (
    r"(?:the |D\d+ 's |annual )*(?P<to>P\d+)"
    r"(?:(?= [.,])|(?: [a-z]+)?? (?:summit|conference|forum|congress|talks|meeting|assembly)(?= )|(?= (?:on |in )?D\d))"
)

_GLAD = (
    "happy glad delighted pleased honoured honored thrilled excited proud good great nice wonderful honour honor "
    "pleasure privilege joy"
)
_GLAD_TO_BE = (
    r" \" (?:(?:i|we) (?:(?:am|are|'m|'re)|feel) |it (?:is|'s) |it feels )(?:(?!not )[a-z]+ ){0,3}?"
    rf"(?:{by_first_letter(_GLAD.split())}) to be (?:(?:back|here|once|again|finally) ){{0,2}}(?:in|at) "
    rf"{LIST}{END}[^\"]*\""
)
# What two may talk of anywhere, and is no matter of the town itself: "trade and visas", not "the war", "security".
_MATTER = (
    r"(?:(?!(?:war|conflict|crisis|situation|developments|violence|unrest|peace|ceasefire|fighting|elections?|attacks?|"
    r"investments?|projects?|rights|refugees|security|stability|reforms?|prices|pollution|traffic|crime|business|work|"
    r"life|conditions|events|operations|the|an?|his|her|their|its|in|at|with) )(?:[a-z-]+|N\d+) )"
)

TALKS_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "talks of it in P",
        "verb",
        "weak",
        r" (?P<verb>discuss(?:es|ed|ing)?|(?:h[eo]lds?|held|holding|ha[ds]|have|having) (?:[a-z-]+ ){0,2}?"
        r"(?:talks|discussions|consultations|negotiations) (?:with (?:[a-z-]+ |N\d+ |P\d+ 's )*A\d+ )?(?:on|about)) "
        rf"{_MATTER}{{1,5}}?(?:with (?:[a-z-]+ |N\d+ |P\d+ 's )*A\d+ )?in {LIST}{END}(?= (?:on )?D\d)",
        needs="discuss discusses discussed discussing hold holds held holding had has have having",
        shape=r" (?:discuss|talks|consultations|negotiations)[^.;]*? in ",
    ),
    phrase(
        "says in",
        "verb",
        "weak",
        rf" (?P<verb>(?:said|says|saying|spoke|speaks|speaking|warned|announced|confirmed|denied|rejected|defended|"
        rf"declared|disclosed|revealed|stated|told|tells|telling|made (?:this|it) known|"
        rf"made (?:this|the|these|his|her) (?:statement|remarks?|announcement|comments?|disclosure|appeal|call))) "
        rf"(?:(?:this|so|it|as much|these words) )?(?:(?:on )?D\d+ )?"
        rf"(?:(?<=t[oe]l[dl] )(?:{_WHOM}|A\d+ ){{1,6}}?|(?<=told ){_PRESS_AFTER}|"
        rf"(?<=telling )(?:{_WHOM}|A\d+ ){{1,6}}?|"
        rf"(?:to|at|during|in(?= (?:an?|remarks|comments) )|on(?= the (?:sidelines|margins|fringes) )) "
        rf"(?:{_WHOM}|A\d+ ){{1,6}}?|(?:up)?on (?:(?:his|her|their) )?arriv(?:al|ing) )?(?:in|at) {LIST}{END}",
        needs="said says saying spoke speaks speaking warned announced confirmed denied rejected defended declared "
        "disclosed revealed stated told tells telling made",
    ),
    phrase(
        "says, he in P",
        "where",
        "weak",
        rf" \" (?P<verb>said|says|added|adds) (?:the )?(?:N\d+ |P\d+ 's )?(?P<who>A\d+)(?: of P\d+)? (?:(?:on )?D\d+ )?"
        rf"(?:in|at) {LIST}{END}",
        needs="said says added adds",
    ),
    phrase(
        "glad to be in P, he says",
        "verb",
        "strong",
        rf"{_GLAD_TO_BE} (?:(?:the )?(?:N\d+ |P\d+ 's )?A\d+ )?"
        r"(?P<verb>said|says|told|tells|added|wrote)(?= (?!N|A|the))",
        needs=_GLAD,
    ),
    phrase(
        "glad to be in P, says he",
        "where",
        "strong",
        rf"{_GLAD_TO_BE} (?P<verb>said|says|added) (?:the )?(?:N\d+ |P\d+ 's )?(?P<who>A\d+)(?= )",
        needs=_GLAD,
    ),
    phrase(
        "speaks from P",
        "verb",
        "weak",
        r" (?P<verb>wrote|writes|writing|tweeted|tweets|tweeting|posted|posting|speaking|spoke|speaks|reported) "
        r"(?:(?:on|via|by) (?:the )?(?:[a-z-]+|x)(?: (?:link|media|platform|account|page|blog))? )?"
        rf"(?:D\d+ )?(?:from|in a post from|in a message from) {LIST}{END}",
        needs="wrote writes writing tweeted tweets tweeting posted posting speaking spoke speaks reported",
        shape=" from ",
    ),
    phrase(
        "meets in",
        "verb",
        "weak",
        rf" {verb('meets')} (?:(?!(?:that|where|which|who|while|when|after|before|because|but|hosted|planned|"
        rf"scheduled|met|said|discuss|discussing|about|"
        rf"over(?! (?:an? |one-|two-|half-|\d|(?:the )?(?:holy )?(?:mass|liturgy|service|ceremony|funeral|opening) ))|"
        rf"regarding|against|concerning|amid|fighting|battling|run-up|ahead|preparation|killed|situation|"
        rf"war(?! (?:memorial|cemetery|graves?|museum|monument))|"
        rf"conflict|crisis|developments|D\d+ ,(?! (?:in|at) )|"
        rf"and (?:will|would|is|are|plans|hopes|intends|later|then|afterwards)|"
        rf"on (?!D\d|board|stage|foot|a|an|his|her|their|the)[a-z-]+) )"
        rf"(?:[^\s;:\"\u2014]+) ){{0,14}}?(?:in|at)(?: the (?:[a-z-]+ ){{0,3}}?(?:university|arena|stadium|theatre|"
        rf"cathedral|basilica) of)? {LIST}{END}",
        needs=verb_words("meets"),
        shape=rf" (?:in|at) {BEFORE_PLACE}",
    ),
    phrase(
        "talks of two in P",
        "where",
        "strong",
        r" (?:talks|meetings?|negotiations|consultations) between (?:[a-z-]+ |N\d+ |P\d+ 's )*"
        r"(?P<who>A\d+ and (?:[^\s,;]+ ){0,4}?(?:, )?A\d+) (?:, )?"
        r"(?P<verb>(?:(?:were|was|are|is|will be|to be|being) )?(?:held|hosted|under way)|"
        r"(?:will |to )?(?:takes?|took|taking) place|"
        r"(?:will )?(?:begins?|began|opens?|opened|continued?|resumed?)) "
        rf"(?:(?:on )?D\d+ )?(?:in|at) {LIST}{END}",
        needs="between",
    ),
    phrase(
        "attends it in",
        "verb",
        "strong",
        r" (?P<verb>attend(?:s|ed|ing)?|join(?:s|ed|ing)?|address(?:es|ed|ing)?|t(?:ake|akes|ook|aking) part in|"
        r"participat(?:es?|ed|ing) in|(?:leads?|led|leading|heads?|headed|heading) (?:an?|the|his|her|their) "
        r"(?:[a-z-]+ |N\d+ ){0,4}?(?:delegation|team|contingent|mission) (?:to|at|for)) "
        r"(?:(?!(?:ahead|before|after|preparing|prepare|discuss|about|who|where|while) )[^\s;:\".]+ ){1,16}?"
        r"(?:held|hosted|staged|convened|taking place|takes place|took place) (?:in|at) "
        rf"{LIST}{END}",
        needs="held hosted staged convened place",
        shape=r" (?:attend|join|address|part in|particip|delegation|team|contingent|mission)",
    ),
    phrase(
        "on the sidelines in P",
        "verb",
        "strong",
        rf" (?P<verb>{_MEETS_OR_SAYS}) (?:[^\s;\"]+ ){{0,12}}?"
        rf"on the (?:sidelines|margins|fringes) of (?:[^\s;\"]+ ){{0,10}}?(?:in|at) {LIST}{END}",
        needs="sidelines margins fringes",
    ),
    phrase(
        "on the sidelines of P event",
        "verb",
        "strong",
        rf" (?P<verb>{_MEETS_OR_SAYS}) (?:[^\s;\"]+ ){{0,12}}?on the (?:sidelines|margins|fringes) of {_EVENT}",
        needs="sidelines margins fringes",
    ),
    phrase(
        "on the sidelines in P, he",
        "front",
        "strong",
        rf"^ on the (?P<verb>sidelines|margins|fringes) of (?:[^\s;,\"]+ ){{0,10}}?(?:in|at) {LIST}{END}(?: ,)? "
        rf"(?:the (?=N))?(?:N\d+ )?{SUBJECT} ",
        needs="sidelines margins fringes",
    ),
    phrase(
        "on the sidelines of P event, he",
        "front",
        "strong",
        rf"^ on the (?P<verb>sidelines|margins|fringes) of {_EVENT}(?: (?:on )?D\d+)?(?: ,)? "
        rf"(?:the (?=N))?(?:N\d+ )?{SUBJECT} ",
        needs="sidelines margins fringes",
    ),
    phrase(
        "attends P event",
        "verb",
        "strong",
        r" (?P<verb>(?:attend|address)(?:s|ed|ing)?|(?:take|takes|took|taking) part in|told|tells?|telling|"
        r"(?:speak|speaks|spoke|speaking) at) (?:the|an?|D\d+ 's) (?P<to>P\d+)"
        r"(?: (?:[a-z]+ |x ){0,2}?(?:summit|conference|forum|congress|festival|ceremony|meeting)(?= )|"
        r"(?= (?:from |on |in )?(?:D\d|[.,])))",
        needs="attend attends attended attending address addresses addressed addressing take takes took taking speak "
        "speaks spoke speaking told tell tells telling",
    ),
    phrase(
        "signs on a day in",
        "verb",
        "weak",
        r" (?P<verb>sign(?:s|ed|ing)?|initial(?:led|ed|s)|ink(?:ed|s)) (?:[a-z0-9-]+ |N\d+ |x ){0,4}?"
        r"(?:agreements?|deals?|accords?|memorand(?:um|a)|contracts?|treat(?:y|ies)|pacts?|protocols?|conventions?) "
        rf"(?:on|for|to|of|with) (?:{OF_IT}|A\d+ ){{1,8}}?in {LIST}{END}(?= (?:on )?D\d)",
        needs="sign signs signed signing initialled initialed initials inked inks",
    ),
    phrase(
        "is joined in",
        "verb",
        "weak",
        rf" (?P<verb>(?:joins?|joined|joining|me?et(?:s|ing)? up with|c[ao]ught up with|catch(?:es|ing)? up with|"
        rf"accompan(?:y|ies|ied|ying)|linked? up with)) (?:(?:the )?A\d+(?: and (?:the )?A\d+)?|him|her|them|"
        rf"the (?:couple|pair|two|party|delegation|band|team|squad)) "
        rf"(?:for {FILL}{{1,5}}?|on (?:his|her|their|the) {FILL}{{1,4}}?|there )?(?:in|at|to) {LIST}{END}",
        needs="join joins joined joining met meet meets meeting caught catch catches catching accompany accompanies "
        "accompanied accompanying linked",
    ),
)
