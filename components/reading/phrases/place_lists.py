"""A list of places as newspapers write it, in the code of marked sentences: "P0 , P1 and the N0 capital P2 on D0".

The pieces here are put together into the phrases.
"""

from __future__ import annotations

_ADJECTIVE = (
    r"(?:(?:[a-z]+-[a-z]+|(?:north|south)?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?|central|neighbou?ring|nearby|"
    r"downtown|mainland|tiny|beautiful|sunny|communist|occupied|divided|impoverished|troubled|isolated|remote|distant|"
    r"faraway|(?:his|her|their) (?:native|beloved|ancestral)|"
    r"(?:[a-z]+ly )?(?:catholic|muslim|buddhist|orthodox|hindu|islamic)) )"
)
_KIND_OF_PLACE = (
    r"(?:(?:N\d+ |[a-z-]+ ){0,2}?"
    r"(?:capital|city|cities|port|towns?|township|villages?|island|islands|resort|state|states|province|region|republic|"
    r"kingdom|nation|nations|country|countries|neighbou?rs?|members?|member states|kingdoms?|emirate|outpost|"
    r"border town|areas?|diocese|archdiocese|districts?|departments?|governorates?|prefectures?|regency|municipality|"
    r"count(?:y|ies)|provinces|regions|"
    r"centre|center|stronghold)"
    r"(?: city)?(?: states?| countries| nations)?(?: of| in| such as| like)?(?: ,| -)? )"
)
PLACE = rf"(?:the )?{_ADJECTIVE}?{_KIND_OF_PLACE}{{0,2}}(?:the )?{_ADJECTIVE}?P\d+"
_WHEN = (
    r"(?: (?:prefectures|provinces|regions|counties|districts|states|departments|governorates|municipalities|islands)"
    r"(?= (?:on |in |from )?D\d))?"
    r"(?: for (?:a|an|one|two|three|four|\d+) (?:[a-z-]+ )?(?:shows?|concerts?|gigs?|performances?|dates?|nights?|"
    r"recitals?))?"
    r"(?: for (?:the|an?) (?:[a-z0-9-]+|N\d+)(?: (?!(?:and|to|in|on|at|with|where) )[a-z0-9-]+){0,4}"
    r"(?=(?: ,| and|, and)+ (?:the )?P\d))?"
    r"(?: (?:, )?(?:\( ?)?(?:(?:on|from|in|for|between|until|starting|beginning|by|late|early) )*"
    r"D\d+(?: and D\d+)?(?: \))?|"
    r" (?:on )?the (?:next|following) (?:day|morning|afternoon|evening|night)| \w+ (?:days?|nights?) later|"
    r" (?:on )?the \d\d?(?:st|nd|rd|th))?"
    r"(?: \( [^()]{1,40} \)| at (?:the )?(?:A\d+|x(?: x){0,3})(?= ; ))?"
)
# "P0 , capital of P1 , and P2": what a place is goes between.
_WHAT_IT_IS = (
    r"(?: , (?:the |its |a |an )?(?:[a-z0-9-]+ |N\d+ |P\d+ 's ){0,4}?"
    r"(?:capital|city|town|port|seat|home|centre|center|birthplace|resort|island|hub|site|stronghold|village)"
    r"(?: (?!(?:he|she|they|where|and) )[^\s,;\"]+){0,9} ,(?= (?:and|then|before) ))?"
)
_JOIN = (
    r"(?: ,(?: the)? x(?=,? | and )"  # "The P0 , Europe and P1".
    # Towns that nobody knows, and so may be taken for people: "P0 , Bella Bella , P1".
    r"| ,(?: the)? (?:A\d+|x x(?: x)?)(?= , (?:and )?(?:the )?P\d| and (?:the )?P\d))?"
    r"(?: ;(?= (?:the )?P\d)| ;(?: then)?(?: to| in)(?= (?:the )?P\d+ (?:on )?D\d)|"
    r" and , (?:lastly|finally|last of all) ,(?: to| in)?|"
    r" [,;] and(?: then)?(?: finally)?(?: to| in| also)?|"
    r" ,(?! (?:the )?(?:\w+ )?capital| an? (?:[a-z-]+ ){0,3}?(?:city|town|village|port|resort|island) (?:in|on) )"
    r"(?: then)?(?: to| in)?| and(?: then| also| finally| later)?(?: to| in| on to)?|"
    r"(?= P\d)| or| &|(?: ,)? (?:as well as|along with|together with)(?: to| in)?|"
    r" , including| -| plus| followed by) "
)
# "The three island neighbours - Seychelles, Mauritius and Sri Lanka".
_HEADING = (
    r"(?:(?:the |a |an )?(?:[a-z0-9'-]+ |N\d+ ){0,6}?(?:countries|nations|neighbou?rs|states|cities|members|"
    r"capitals|islands|republics|stops|towns|villages|provinces|[a-z]+s(?= [-:–]))"
    r"(?: (?:in|of|across|around) the (?:region|area|country|nation|continent|world|globe|north|south|east|west|x)"
    r"(?= (?:,|includ|such)))?"
    r"(?:(?: (?:on|in|from))? D\d+)?"
    r"(?: , among (?:them|which)| , (?:including|such as|namely)| namely| of| -| :| ,| like| such as|"
    r" as| including| [–—])? )?"
)
# What may stand before the first place of a list: a look at it spares trying all of the above.
BEFORE_PLACE = r"[a-z0-9ND' ,:–—-]*+P\d"
LIST = (
    rf"(?P<to>(?={BEFORE_PLACE})(?:both )?{_HEADING}{PLACE}{_WHEN}(?:"
    rf"{_WHAT_IT_IS}{_JOIN}{PLACE}{_WHEN}(?! 's (?!capital|x)| (?:is|comes) next ))*)"
)
# "Will tour P0 's docks" is a visit to P0.
_PARTS_OF_TOWNS = (
    r"(?:docks?|docklands|dockyards?|shipyards?|yards?|terminal|naval base|air base|waterfront|harbou?r|"
    r"hospitals?|markets?|schools?|university|factory|factories|plant|museums?|cathedral|churches|church|mosques?|"
    r"temples?|synagogue|castle|squares?|stadium|camps?|prison|"
    r"slums?|streets|suburbs|outskirts|quarter|beach|beaches|old town|old city|town hall|city hall|city centre)(?= )"
)
# Not the place itself: "to P0 's foreign minister" goes to a person, "in P0 's favour" nowhere.
_NOT_A_POSSESSOR = (
    r"(?! 's (?!capital|\w+ capital|N\d+ capital|airport|\w+ airport|port|parliament|border|state|"
    rf"(?:[a-z-]+ |A\d+ |x ){{0,2}}{_PARTS_OF_TOWNS}|"
    r"province|international|x|north|south|east|west|coast|northern|southern|eastern|western|"
    r"(?:second|third|largest|biggest|main|old)(?:[ -]\w+)? (?:city|port|airport|town)))"
)
END = (
    rf"{_NOT_A_POSSESSOR}"
    r"(?!-| A\d| (?:consulate|embassy|high commission|(?:sister|twin)[ -](?:city|town)|government|officials|"
    r"authorities|president|minister|leaders?|forces|troops|side|talks|time|said|says|announced|confirmed|added|adds|noted|"
    r"stated|reported)\b)"
)
FILL = (
    r"(?:(?!(?:and|that|where|which|who|whose|while|when|after|before|as|but|said|says|told|because|if|not|via|from|"
    r"he|she|they) )(?:[a-z0-9'\"-]+|[DN]\d+|x) )"
)
# Inside a noun phrase there is no verb and no reason.
NOUN_FILL = (
    r"(?:(?!(?:and|that|where|which|who|whose|while|when|after|before|as|but|said|says|if|not|via|from|because|comes?|"
    r"came|is|was|will|would|coincid\w+|follow\w*|marks?|has|had|are|were|focus\w*|amid|despite|against|"
    r"aim\w*|sought|seeks|about|to discuss|by|on) )"
    r"(?:[a-z0-9'-]+|[DN]\d+|x) )"
)
