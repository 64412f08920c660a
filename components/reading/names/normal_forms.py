"""What can be said in several ways is said in one, so that the rooms that read marked sentences meet fewer of them.

"On Monday in P0 , he met" becomes "in P0 on Monday , he met", "did travel" becomes "travelled".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from components.reading.names.signs import SOMEBODY_SIGN
from components.reading.vocabulary.regex import regex

_QUOTED = regex(r"[\"'] (P\d+|(?:[a-z-]+ )?(?:visit|trip|tour|stopover)) [\"']")
_SEMICOLONS = regex(r"( P\d+) ;(?= (?:and )?(?:the )?P\d+ (?:;|\.|and ))")  # "Kenya; Tanzania; and Chad."
_QUOTED_LIST = regex(
    r' " ((?:the )?P\d+(?:(?: ,| and| , and)(?: the)? P\d+)+)( [.,])? "(?= )'
)  # Will visit "Oslo and Rome".
# "Landed in P0 shortly after 3 p.m. on D0", "will leave at noon on D0": on that day.
_BY_THE_CLOCK = regex(
    r" (?:(?:just|shortly|soon|right|a little|a few minutes|minutes|moments|an hour) )?"
    r"(?:after|before|at|around|about) (?:noon|midday|midnight|dawn|dusk|"
    r"\d\d?(?: ?[:.] ?\d\d)?(?: ?[ap]m| [ap] \. m(?: \.)?)?(?: o'clock)?)"
    r"(?: local time| hours)?(?= (?:on )?D\d)"
)
# "In Japan's second city P1", "in the Japanese city of P1".
_TOWN_OF_LAND = regex(
    r" (?:the )?P\d+ (?:'s )?(?:(?:second|third|fourth)(?: - |-| )?)?(?:(?:largest|biggest|main|most populous) )?"
    r"(?:(?:port|coastal|eastern|western|northern|southern) )?(?:city|town|port)(?: of)?(?: ,)? (P\d)"
)
_PLURAL_OWNER = regex(r"^((?:(?! ' ).)*) ((?:A|P)\d+) ' (?=[a-zAP])(?!.* ' )")  # "Mr Jones' visit", no quotation
_ON_ISLAND = regex(
    r"(?<! P\d) on (?:(?:the|its) (?:[a-z]+ )?island (?:of )?(?:the )?(P\d+)|(?:the )?(P\d+) island) (?!'s )"
)
_IS_ON = regex(
    r"( (?:A\d+|he|she|they) (?:is|are|was|were|(?:has|have|had|will) be(?:en)?)(?: already| now| still)?) on(?= P\d)"
)
# "The minister did however travel to P0".
_PASTS = {
    "travel": "travelled", "visit": "visited", "go": "went", "fly": "flew", "meet": "met", "attend": "attended",
    "stop": "stopped", "play": "played",
}  # fmt: skip
_DID = regex(rf" did (?:(?:however|also|indeed|though) )?({'|'.join(_PASTS)}) ")
_OF_DAYS = regex(r" (visit|trip|stay) of (\w+) days (?!ago |before |after )")
_DATES_OF = regex(r" (on|from|between) the (?:dates?|days) of (?=D\d)")
# "Later , in March , he went", as "in March , he went".
_LATER_ON = regex(
    r"^ (?:later|then|earlier|afterwards|subsequently|[a-z]+ (?:days|weeks|months|years) (?:later|earlier)) , "
    r"(?=(?:on )?D\d+ , (?:he|she|they|A\d+|the (?:[a-z]+|A\d+)) )"
)
# "During Monday's visit to P0", as "during the Monday visit".
_DAY_AS_OWNER = regex(
    r"(^| during| after| following| before| since| of) (D\d+) 's (?=(?:[a-z-]+ )?(?:visit|trip|journey) )"
)
# "On Monday in P0 , he met", as "in P0 on Monday , he met".
_DAY_THEN_PLACE = regex(
    r"^ ((?:on )?D\d+) ((?:in|at) (?:the )?P\d+)(?= (?:, )?(?:he|she|they|A\d+|the (?:[a-z]+|A\d+)) )"
)
# "On Monday , during a visit to P0 , he met", as "during a visit to P0 on Monday , he met".
_DAY_BEFORE_ASIDE = regex(
    r"^ ((?:on )?D\d+) , ((?:during|while|at|on|in|upon|(?!following|having)[a-z]+ing) "
    r"(?:[a-z0-9'-]+ |N\d+ )*P\d+)"
    r"(?= , (?:he|she|they|A\d+|the (?:[a-z]+|A\d+)) )"
)
# "Visited not only P0 but also P1", as "visited P0 and P1".
_NOT_ONLY = regex(r" not only ((?:[a-z]+ )?(?:the )?P\d+) ,? ?but (?:also )?(?=(?:the )?P\d)")
# "The plane with A0 on board landed", as "the plane carrying A0 landed".
_ON_BOARD = regex(
    r" (plane|aircraft|jet|airliner|helicopter|flight|train|ship|yacht) (?:, )?with "
    r"(?=(?:the )?(?:N\d+ )?A\d+ (?:on board|aboard) )"
)
_BOARD = regex(r"(?<= carrying )((?:the )?(?:N\d+ )?A\d+) (?:on board|aboard) (?:, )?")
# "Visits P0 instead of P1 on D0", as "visits P0 on D0 instead of P1".
_INSTEAD_ON = regex(
    r" (P\d+) (?:, )?((?:instead of|rather than|and not) (?:the )?P\d+) (?:(?:as planned )?, )?(on D\d+) "
)
# "It was on Monday that he met", as "on Monday he met".
_IT_WAS_ON = regex(
    r"(^|;|\.) (?:and )?it (?:was|is|will be) (?:only )?(on D\d+) that (?=(?:the )?(?:he|she|they|[ANP]\d+) )"
)
# "A delegation led by A0 and including A1 visited".
_LED_AND_INCLUDING = regex(
    r"( (?:led|headed) by (?:(?:the )?N\d+ |[a-z-]+ ){0,3}A\d+(?: ,)?) and including (?=(?:[a-z-]+ |N\d+ ){0,3}A\d)"
)
# "The plane was diverted to P0", "having been to P0".
_DIVERTED = regex(r" (?:was|were) (?:diverted|rerouted) (?:to|via) (?=(?:the )?P\d)")
_HAVING_BEEN = regex(r" having (?:already )?been (?:to|in) (?=(?:the )?P\d)")
# "; Wednesday, Durango, where she", as "; in Durango on Wednesday, where she".
_DAY_AND_PLACE = regex(r" ([;—–-]) (?:and )?(?:on )?(D\d+) , (P\d+) , (?=where (?:he|she|they) )")
# "Got acquainted with the sights of P0".
_ACQUAINTED = regex(
    r" (?:became|got|will get|will become) acquainted with (?:the |its )?(?:[a-z-]+ ){0,3}?"
    r"(?:sights|monuments|attractions|landmarks|museums) of (?=(?:the )?P\d)"
)
# "Landed at P0 airport outside P1".
_AIRPORT_OF = regex(r" (?:the )?P\d+ (?:international )?airport (?:, )?(?:just )?(?:outside|near) (?=P\d)")
# "On D0 they are at x in P0 , on D1 at A0 in P1": of stages, some of which are called as people are.
_AT_STAGE = regex(
    r"( (?:is|are|was|were|be|plays?|played|playing|appears?|appeared|performs?|performed)(?: (?:on )?D\d+)?| on D\d+) "
    r"at (?:the )?(?:x|A\d+)(?: x){0,3} (?=in (?:the )?P\d)"
)
_DAY_IN_BRACKETS = regex(r" \[ (D\d+) \] ")
_TERM = regex(r" (?:tours?|trips?) of duty ")
# "A three day working visit", which most write with a hyphen.
_DAY_APART = regex(
    r" (two|three|four|five|six|seven|eight|nine|ten|\d\d?) day "
    r"(?=(?:[a-z-]+ |x ){0,3}?(?:visit|trip|tour|stay|mission|journey|swing|pilgrimage)s? )"
)
# "Accepted an invitation from A1 to visit P0".
_ACCEPTS = regex(
    r" accept(?P<ending>ed|s|ing) (?:(?:an?|the|his|her|their) (?:[a-z-]+ |N\d+ )?invitation "
    r"(?:(?:of|from|by|extended by) (?:the |his |her |their )?(?:N\d+ |P\d+ 's |[a-z-]+ ){0,3}?(?:A\d+|[a-z-]+)"
    r"(?: , A\d+ ,)? )?)?to (?=[a-z]+ )"
)
# "Arrived on Monday from P0 to P1", as "travelled on Monday from P0 to P1".
_ARRIVES_TO = regex(r" arriv(e|es|ed|ing) ((?:on )?D\d+ )?from (?=(?:the )?P\d+ to (?:the )?P\d)")
_TRAVELS = {"e": "travel", "es": "travels", "ed": "travelled", "ing": "travelling"}
_ENDINGS = {"ed": "agreed", "s": "agrees", "ing": "agreeing"}
_AGED = regex(r" (?:\d\d?|10\d) - year-olds? ")  # A 300-year-old is no person.
# "Is understood to be in P0 on a private visit", as "is in P0 on a private visit".
_SAID_TO_BE = regex(
    r" (is|are|was|were) (?:now |also )?(?:understood|believed|thought|known|reported|said) to be "
    r"(?=(?:in|at) (?:the )?P\d+ (?:on (?:an?|his|her|their) |for (?:an?|the|talks|medical) |attending |visiting ))"
)
# "Will leave the country on Monday for a visit to P0", as "will leave on Monday for a visit to P0".
_LEAVES_HOME = regex(
    r" (left|leaves?|leaving|depart(?:s|ed|ing)?) (?:the (?:country|islands?|kingdom|capital|federation)|home|town)"
    r"(?= (?:(?:on|late|early|by|via|this|morning|evening|afternoon) ){0,3}(?:D\d+ )?(?:(?:morning|evening|afternoon|"
    r"night) )?for an? (?:[a-z0-9-]+ ){0,4}?(?:visit|trip|tour|stay) )"
)
# "Ended a three-day visit here", where the dateline's town stands for "here".
_VISIT_HERE = regex(
    r"( (?:an?|the|his|her|their|this|D\d+) (?:(?!to )[a-z0-9-]+ |N\d+ ){0,4}?(?:visit|trip|tour|stopover)) "
    r"(?=P\d+ [.,;])"
)
_IN_DIOCESE = regex(r" (P\d+) , in the (?:arch)?diocese of (?:the )?P\d+ ")
# "In P0 since D0 , the day on which he arrived in P0".
_SINCE_THE_DAY = regex(r" since (D\d+) , the (?:day|date|morning|evening) (?:on which|when) (?=(?:he|she|they|A\d+) )")
# "He had flown that day , Tuesday , to P0", as "had flown on Tuesday to P0".
_THAT_DAY = regex(r" (?:that|the) (?:same )?(?:day|morning|afternoon|evening|night) , (D\d+) ,(?= (?:to|from|in|at) )")
# "Spoke before donors in P0", which is no time.
_SPOKE_BEFORE = regex(
    r"( (?:spoke|speaks?|speaking|testif(?:y|ies|ied|ying)|perform(?:s|ed|ing)?|play(?:s|ed|ing)?|pray(?:s|ed|ing)?|"
    r"appear(?:s|ed|ing)?)) before (?=(?:(?:an?|the|some|about|over|more than|nearly) )?(?:[a-z0-9,-]+ |N\d+ |x ){0,2}?"
    r"(?:crowds?|audiences?|parliament|assembly|congress|senate|council|committee|session|thousands|hundreds|donors|"
    r"students|lawmakers|deputies|fans|court|faithful|people|delegates|investors|members|pilgrims|house) )"
)
# "Karin Ekblad (C)", "Ann Lee (Lab)", "Margus Tsahkna (Eesti 200)".
_OF_PARTY = regex(r" (A\d+) \( (?:x|[a-z]{1,3}\.?|(?:x|[a-z]+) \d+) \) ")
# "A long , frank meeting", "the old , walled city of P0".
_TWO_ADJECTIVES = regex(
    r"( (?:an?|the|his|her|their|its|had|have|held|hold|holding|having) [a-z-]+) , "
    r"(?=(?!(?:the|an?|his|her|their|its|this|that|and|or|but|in|on|at|for|with|after|before|then|to|of|from|by|as|"
    r"who|where|which|when|while|during|following|including) )[a-z-]+ "
    r"(?:meetings?|talks|discussions?|conversations?|dinner|lunch|ceremony|visit|trip|tour|stay|stop|stopover|speech|"
    r"city|town|village|capital|port|island) )"
)

# "The World Trade Organization (WTO)".
_ACRONYM = regex(r"( x) \( x \)(?= )")

# Each form: a sentence with one of these words has it, and is written so.
_FORMS: tuple[tuple[tuple[str, ...], re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    ((" ( ",), _OF_PARTY, r" \1 "),
    ((" x ( x ) ",), _ACRONYM, r"\1"),
    ((" , ",), _TWO_ADJECTIVES, r"\1 "),
    ((" ; ",), _SEMICOLONS, r"\1 ,"),
    ((' " ',), _QUOTED_LIST, r" \1\2"),
    ((" D",), _BY_THE_CLOCK, ""),
    ((" of D",), _DATES_OF, lambda found: f" {found[1].replace('between', 'from')} "),
    ((" D",), _LATER_ON, " "),
    ((" D",), _DAY_AS_OWNER, r"\1 the \2 "),
    ((" D",), _DAY_THEN_PLACE, r" \2 \1"),
    ((" D",), _DAY_BEFORE_ASIDE, r" \2 \1"),
    ((" city ", " town ", " port "), _TOWN_OF_LAND, r" \1"),
    ((" island ",), _ON_ISLAND, r" in \1\2 "),
    ((" on P",), _IS_ON, r"\1 in"),
    ((" ' ",), _PLURAL_OWNER, r"\1 \2 's "),
    ((" accept",), _ACCEPTS, lambda found: f" {_ENDINGS[found['ending']]} to "),
    ((" arriv",), _ARRIVES_TO, lambda found: f" {_TRAVELS[found[1]]} {found[2] or ''}from "),
    ((" days ",), _OF_DAYS, r" \2 - day \1 "),
    ((" not only ",), _NOT_ONLY, r" \1 and "),
    ((" on board ", " aboard "), _ON_BOARD, r" \1 carrying "),
    ((" on board ", " aboard "), _BOARD, r"\1 "),
    ((" instead of ", " rather than ", " and not "), _INSTEAD_ON, r" \1 \3 \2 "),
    ((" that ",), _IT_WAS_ON, r"\1 \2 "),
    ((" diverted ", " rerouted "), _DIVERTED, " landed in "),
    ((" having ",), _HAVING_BEEN, " having visited "),
    ((" where ",), _DAY_AND_PLACE, r" \1 in \3 on \2 , "),
    ((" acquainted ",), _ACQUAINTED, lambda found: " will visit " if " will " in found[0] else " visited "),
    ((" airport ",), _AIRPORT_OF, " "),
    ((" at x ", " at the x ", " at A"), _AT_STAGE, r"\1 "),
    ((" and including ",), _LED_AND_INCLUDING, r"\1 and "),
    ((" [ D",), _DAY_IN_BRACKETS, r" ( \1 ) "),
    ((" left ", " leav", " depart"), _LEAVES_HOME, r" \1"),
    ((" to be ",), _SAID_TO_BE, r" \1 "),
    ((" did ",), _DID, lambda found: f" {_PASTS[found[1]]} "),
    ((" before ",), _SPOKE_BEFORE, r"\1 to "),
    ((" visit P", " trip P", " tour P", " stopover P"), _VISIT_HERE, r"\1 to "),
    (("diocese ",), _IN_DIOCESE, r" \1 "),
    ((" since D",), _SINCE_THE_DAY, r" ; on \1 "),
    ((" , D",), _THAT_DAY, r" on \1"),
    ((" of duty ",), _TERM, " term "),
    ((" day ",), _DAY_APART, r" \1-day "),
    (('" ', "' "), _QUOTED, r"\1"),
    (("year-old",), _AGED, f" {SOMEBODY_SIGN} "),
)


def in_normal_form(code: str) -> str:
    """The code of a marked sentence, written as most sentences that say the same."""
    for words, form, instead in _FORMS:
        for word in words:  # Asked of each form for each sentence: with any() it takes twice as long.
            if word in code:
                code = form.sub(instead, code)
                break
    return code
