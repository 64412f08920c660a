"""The phrases by which newspapers say that somebody goes, is or meets somewhere, written against marked sentences.

Each phrase has a group `to` that holds the places, and a strength: "strong" phrases are about travelling itself,
"weak" ones ("will meet ... in P0") only count for somebody whose journey is known from a strong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Strength = Literal["strong", "weak"]
Kind = Literal["verb", "noun", "front", "order", "where"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A pattern and how to read it: `kind` says where its subject stands.

    Patterns that begin with a list of places are slow to fail; `needs` is what they cannot do without.
    """

    name: str
    kind: Kind
    strength: Strength
    pattern: re.Pattern[str]
    needs: re.Pattern[str] | None = None

    def matches(self, code: str) -> Iterator[re.Match[str]]:
        """Where a marked sentence uses the phrase."""
        return self.pattern.finditer(code) if self.needs is None or self.needs.search(code) else iter(())


_ADJECTIVE = (
    r"(?:(?:war-torn|neighbou?ring|nearby|downtown|rebel-held|communist|occupied|northern|southern|eastern|"
    r"western|central|tiny|oil-rich|"
    r"north|south|post-war|mainland|beautiful|southeastern|southwestern|northeastern|northwestern|divided|sunny) )"
)
_KIND_OF_PLACE = (
    r"(?:(?:N\d+ |[a-z-]+ ){0,2}?"
    r"(?:capital|city|cities|port|town|village|island|islands|resort|state|states|province|region|republic|"
    r"kingdom|nation|nations|"
    r"country|countries|neighbou?rs?|members?|member states|kingdoms?|emirate|outpost|border town|area|centre|"
    r"center|stronghold)"
    r"(?: city)?(?: states?| countries| nations)?(?: of| in| such as| like)?(?: ,| -)? )"
)
PLACE = rf"(?:the )?{_ADJECTIVE}?{_KIND_OF_PLACE}{{0,2}}(?:the )?{_ADJECTIVE}?P\d+"
_WHEN = (
    r"(?: (?:, )?(?:\( ?)?(?:(?:on|from|in|for|between|until|starting|beginning|by|late|early) )*D\d+(?: \))?)?"
    r"(?: \( [^()]{1,40} \))?"
)
_JOIN = (
    r"(?: and (?:one|two|three|four|another|\w+ days?|\w+ nights?)(?: more)? in|"
    r" , and(?: then)?(?: finally)?(?: to| in| also)?| ,(?! (?:the )?(?:\w+ )?capital)(?: then)?(?: to| in)?| "
    r"and(?: then| also| finally| later)?(?: to| in| on to)?|"
    r"(?= P\d)| or| &| as well as(?: to| in)?| -| plus| along with| followed by) "
)
# "The three island neighbours - Seychelles, Mauritius and Sri Lanka".
_HEADING = (
    r"(?:(?:the |a |an )?(?:[a-z0-9'-]+ |N\d+ ){0,6}?(?:countries|nations|neighbou?rs|states|cities|members|"
    r"capitals|islands|republics|stops)"
    r"(?: of| -| :| ,| like| such as| including| – )? )?"
)
LIST = rf"(?P<to>{_HEADING}{PLACE}{_WHEN}(?:{_JOIN}(?:stops? in |visits? to )?{PLACE}{_WHEN}(?! 's (?!capital)))*)"
# Not the place itself: "to P0 's foreign minister" goes to a person, "in P0 's favour" nowhere.
_NOT_A_POSSESSOR = (
    r"(?! 's (?!capital|\w+ capital|N\d+ capital|airport|\w+ airport|port|parliament|border|state|"
    r"province|international|"
    r"x|north|south|east|west|coast|northern|southern|eastern|western|"
    r"(?:second|third|largest|biggest|main|old)(?:[ -]\w+)? (?:city|port|airport|town)))"
)
_END = (
    rf"{_NOT_A_POSSESSOR}"
    r"(?!-| (?:government|officials|authorities|president|minister|leaders?|forces|troops|side|talks|time)\b)"
)
_FILL = (
    r"(?:(?!(?:and|that|where|which|who|whose|while|when|after|before|as|but|said|says|told|because|if|not|via|from) )"
    r"(?:[a-z0-9'\"-]+|[DN]\d+|x) )"
)
# Inside a noun phrase there is no verb and no reason.
_NOUN_FILL = (
    r"(?:(?!(?:and|that|where|which|who|whose|while|when|after|before|as|but|said|says|if|not|via|from|comes?|"
    r"came|is|was|will|would|"
    r"coincid\w+|follow\w*|marks?|has|had|are|were|focus\w*|amid|despite|against|aim\w*|about|to discuss|by|on) )"
    r"(?:[a-z0-9'-]+|[DN]\d+|x) )"
)


def _phrase(name: str, kind: Kind, strength: Strength, pattern: str, needs: str | None = None) -> Phrase:
    return Phrase(name, kind, strength, re.compile(pattern), re.compile(needs) if needs else None)


_MOTION = (
    r"(?P<verb>travel|travels|travell?ed|travell?ing|fly|flies|flew|flown|flying|head|heads|headed|heading|go|"
    r"goes|went|gone|going|"
    r"jet|jets|jetted|jetting|journey|journeys|journeyed|journeying|proceed|proceeds|proceeded|proceeding|"
    r"continue|continues|"
    r"continued|continuing|(?:move|moves|moved|moving)(?! closer)|drive|drives|drove|driven|driving|sail|sails|"
    r"sailed|sailing|return|returns|"
    r"returned|returning|come|comes|came|coming|depart|departs|departed|departing|leave|leaves|left|leaving|off|"
    r"set off|sets off|"
    r"setting off|set out|sets out|setting out|embark|embarks|embarked|embarking|rushed|rushes|ferried|whisked|"
    r"jump|jumps|jumping|crossed|crosses|crossing|cross|en route|bound|way|flights?)"
)
_VISIT = (
    r"(?P<verb>visit|visits|visited|visiting|' visit '|' visited '|tour|tours|toured|touring|reach|reaches|"
    r"reached|reaching|"
    r"arrives?|arrived|arriving|enter|entered|enters)"
)
_TRIP = (
    r"(?P<verb>visits?|' visit '|trips?|tours?|journeys?|missions?|stops?|stopovers?|stop-?offs?|swings?|"
    r"pilgrimages?|legs?|voyages?|"
    r"excursions?|engagements?|itinerary|travels|dates?|gigs?|shows|concerts?|arrival|stay|layover|destinations?|"
    r"mission|dash)"
)
_MEET = (
    r"(?P<verb>meet|meets|met|meeting|hold|holds|held|holding|attend|attends|attended|attending|address|addresses|"
    r"addressed|"
    r"addressing|deliver|delivers|delivered|delivering|participate|participates|participated|join|joins|joined|"
    r"joining|host|"
    r"open|opens|opened|inaugurate|inaugurates|inaugurated|celebrate|celebrates|celebrated|celebrating|conclude|"
    r"take part|took part|"
    r"perform|performs|performed|performing|play|plays|played|playing|speak|speaks|spoke|sign|signs|signed|see|"
    r"confer|confers|"
    r"conferred|talk|talks|talked|have talks|had talks|spend|spends|spent|spending|lay|laid|preside|presided|"
    r"face|faces|faced|face off|take on|takes on|stay|stays|stayed|staying|remain|remains|make|makes|made|preside|"
    r"witness|watch|watched|give|gave|teach|taught|launch|lead|preach|tour|toured|say mass)"
)
_SUBJECT = (
    r"(?P<who>(?:(?:his|her|their) )?(?:A\d+ (?:the )?){0,2}A\d+(?: (?:and|,) A\d+)*|he|she|they|the (?:\w+ ){0,2}\w+)"
)
_SOON = (
    r"(?:will|would|is|are|was|were|has|had|plans|hopes|also|met|held|visited|attended|addressed|delivered|aims|to|may|"
    r"can|'ll|spoke|signed|then|later)"
)

PHRASES: tuple[Phrase, ...] = (
    _phrase("visits", "verb", "strong", rf" {_VISIT} (?:{_FILL}{{0,6}}?(?:in|at|to|on|into|as far as) )?{LIST}{_END}"),
    _phrase(
        "goes to",
        "verb",
        "strong",
        rf" {_MOTION} (?:P\d+ (?:x |airport |international )*)?{_FILL}{{0,7}}?(?:from {PLACE} )?(?:to|for|into|"
        rf"towards?) {LIST}{_END}",
    ),
    _phrase(
        "lands in",
        "verb",
        "strong",
        rf" (?P<verb>lands?|landed|landing|touch(?:es|ed|ing)? down|check(?:s|ed)? into|fl(?:y|ies|ew|own|ying) in|"
        rf"stop(?:s|ped|ping)?(?: over| off| by)?|stay(?:s|ed|ing)? over|call(?:s|ed|ing)?|transit(?:s|ed|ing)?|"
        rf"pass(?:es|ed|ing)?|"
        rf"refuel(?:s|led|ling)?|based|putting down|swing(?:s|ing)? by|return(?:s|ed|ing)?|turned up|spen(?:d|t|"
        rf"ds|ding)|"
        rf"arriv(?:e|es|ed|ing) back) {_FILL}{{0,6}}?"
        rf"(?:in|at|through|into|on|to) {LIST}{_END}",
    ),
    _phrase(
        "due in",
        "verb",
        "strong",
        rf" (?P<verb>due|expected|scheduled|slated|awaited) (?:back |to be )?(?:in|at) {LIST}{_END}",
    ),
    _phrase(
        "trip to",
        "noun",
        "strong",
        rf" {_TRIP} (?:{_NOUN_FILL}{{0,4}}?(?:to|of|in|through|across|at|around|including|includes|include|abroad ,) "
        rf"(?:{_NOUN_FILL}{{0,3}}?(?:to|of|in|including) )?|, |- |that (?:will )?(?:also )?(?:includes?|take him to) )"
        rf"(?:visits? to |stops? in )?{LIST}{_END}",
    ),
    _phrase(
        "P trip",
        "noun",
        "strong",
        r" (?P<to>P\d+(?: (?:and|,) P\d+)?) (?P<verb>visit|trip|tour|stop|stopover|leg|swing|pilgrimage)(?! "
        r"(?:party|group|operator|guide|bus))",
    ),
    _phrase(
        "takes him to",
        "verb",
        "strong",
        rf" (?P<verb>takes?|took|taking|brings?|brought|bringing|carry|carries|lead|leads|see) "
        rf"(?:him|her|them|it|us|A\d+|the \w+(?: \w+)?) (?:from P\d+ (?:in the [a-z "
        rf"]{{1,30}})?)?(?:{_FILL}{{0,4}}?(?:to|through|across|visit) |on a tour of ){LIST}{_END}",
    ),
    _phrase(
        "trip includes",
        "noun",
        "strong",
        rf" (?P<verb>trip|tour|visit|itinerary|stops?|destinations?|journey|leg|dates|swing|schedule|agenda) "
        rf"(?:{_FILL}|, ){{0,12}}?"
        rf"(?:includ(?:e|es|ed|ing)|cover(?:s|ed|ing)?|compris(?:e|es|ing)|are|is|were|will be|runs? through|"
        rf"through|features?) "
        rf"(?:{_FILL}{{0,5}}?(?:to|in|of|with|for) )?{LIST}{_END}",
    ),
    _phrase(
        "begins or ends in",
        "order",
        "strong",
        rf" (?P<verb>conclud\w+|end|ends|ended|ending|finish\w*|wrap\w*(?: up)?|culminat\w+|begin\w*|began|begun|"
        rf"start\w*|kick\w* off|launch\w*|"
        rf"round\w* off|clos\w+|open\w*|resum\w+) "
        rf"(?:{_FILL}|A\d+ ){{0,9}}?(?:in|at|with|to|from) (?:{_FILL}{{0,6}}?(?:to|in|at|of) )?{LIST}{_END}",
    ),
    _phrase(
        "stop is",
        "order",
        "strong",
        rf" (?P<verb>(?:first|second|third|fourth|next|final|last|other|only|main|key|initial|another) (?:\w+ ){{0,2}}?"
        rf"(?:stops?|legs?|destinations?|port of call|country|countries|visit|stage|city))"
        rf"(?: {_FILL}{{0,7}}?(?:is|was|will be|would be|are|were|in|to|being|include|includes|of)| ,| :| -)"
        rf" (?:{_FILL}{{0,3}}?(?:in|to|at) )?{LIST}{_END}",
    ),
    _phrase(
        "P, his stop",
        "order",
        "strong",
        rf" {LIST}(?: ,| -| —| –|,) (?P<verb>(?:(?:his|her|their|its|the|A\d+ 's) )?(?:first|second|third|fourth|"
        rf"next|final|last) (?:\w+ ){{0,1}}?(?:stop|leg|destination|stage|-leg|country))",
        needs=r" (?:first|second|third|fourth|next|final|last) (?:\w+ )?(?:stop|leg|destination|stage|-leg|country)",
    ),
    _phrase(
        "P is first",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|was|will be|will become) (?:the )?(?:first|second|third|last|final|next) "
        rf"(?:on|of|stop|leg|country|nation|destination|city)(?: {_FILL}{{0,5}}?(?:visits?|visited|tour|trip|"
        rf"itinerary|list))?)",
        needs=r" (?:is|was|be|become) (?:the )?(?:first|second|third|last|final|next) ",
    ),
    _phrase(
        "is in",
        "verb",
        "strong",
        rf" (?P<verb>(?:is|was|are|were|be|been|'s)(?: (?:also|now|currently|already|still|both|back|due|expected|"
        rf"scheduled|today|staying))?) "
        rf"(?:(?:already|here|on \w+ \w+) )?(?:in|visiting) {LIST}{_END}",
    ),
    _phrase(
        "takes place in",
        "noun",
        "weak",
        rf" (?P<verb>concerts?|shows?|gigs?|meetings?|talks|engagements?|events?|match|matches|games?) "
        rf"(?:are|were|will be|is|was|will|have been|has been|to be) {_FILL}{{0,4}}?(?:in|at) {LIST}{_END}",
    ),
    _phrase(
        "then to",
        "verb",
        "strong",
        rf" (?P<verb>(?:and|,|before|followed by|and from there|, and)(?: then| later| finally| after that| "
        rf"afterwards)? (?:on |onward |onwards )?(?:to|on to)) {LIST}{_END}"
        rf"(?= (?:for|where|on|,|\.|to|D\d|before|and|in|later|next))",
    ),
    _phrase(
        "followed by",
        "verb",
        "strong",
        rf" (?P<verb>followed by)(?: an? (?:\w+ )?(?:visit|trip|stop|stopover) (?:to|in))? {LIST}{_END}",
    ),
    _phrase(
        "last stop is",
        "order",
        "strong",
        rf" (?P<verb>(?:final|last|next|first) (?:stop|leg|destination|stage) (?:before|after|on|of|for) "
        rf"[^,;]{{1,70}}? (?:will be|is|was)) "
        rf"(?:{_FILL}{{0,3}}?(?:in|to|at) )?{LIST}{_END}",
    ),
    _phrase(
        "where",
        "where",
        "strong",
        rf" {LIST}(?: ,| -)?(?: [a-z0-9' -]{{0,60}}?)? (?P<verb>where) {_SUBJECT} (?:(?:also|then|later) )?{_SOON} ",
        needs=r"P\d.* where ",
    ),
    _phrase(
        "while in", "front", "strong", rf" (?P<verb>while|once|upon arrival|arriving|landing) (?:in|at|on) {LIST}{_END}"
    ),
    _phrase(
        "in P, he",
        "front",
        "weak",
        rf"(?:^|; |\. |\" |but |and ) ?(?P<verb>in|at|from) {LIST}{_END}(?: ,[^,;]{{0,90}}?)??(?: ,| -)? "
        rf"{_SUBJECT}(?: ,[^,;]{{0,60}},)? (?:\w+ly )?[a-z']+ ",
    ),
    _phrase(
        "and P he",
        "front",
        "weak",
        rf" (?P<verb>and|;|,) (?:in|at) {LIST}{_END}(?: ,)? (?P<who>he|she|they|A\d+) {_SOON} ",
    ),
    _phrase(
        "meets in",
        "verb",
        "weak",
        rf" {_MEET} (?:(?!(?:that|where|which|who|while|when|after|before|because|but|hosted|planned|scheduled|"
        rf"said|discuss|discussing|about|"
        rf"over|regarding|against|concerning|amid|fighting|battling|run-up|ahead|preparation|killed|situation|war|"
        rf"conflict|crisis|developments) )"
        rf"(?:[^\s;:\"\u2014]+) ){{0,14}}?(?:in|at) {LIST}{_END}",
    ),
)
_SIGNAL = re.compile(r"P\d")


def may_speak_of_travel(code: str) -> bool:
    """Whether a marked sentence names a place at all."""
    return _SIGNAL.search(code) is not None
