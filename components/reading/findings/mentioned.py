"""A place in a sentence about the traveller is no stop where it only belongs to something else there.

To a relative's life, to a conference that is talked about, to what somebody points at, to a stranger who is quoted.
Only claims that are not sure are tried by this.
"""

from __future__ import annotations

from components.reading.findings.governing import governing
from components.reading.findings.leading_past import leads_past
from components.reading.findings.relatives import is_of_relative, is_where_a_relative_lives
from components.reading.findings.spoken_of_events import is_near_event, is_of_event
from components.reading.names.marked import Marked
from components.reading.names.signs import PLACE_SIGN, is_person
from components.reading.syntax.predicates import PREPOSITIONS, is_finite
from components.reading.vocabulary.outings import OUTINGS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_ORIGIN = regex(
    r" (?!(?:he|she|they|had|has|have|also|A\d+) )\S+ (?:built|printed|produced|designed|painted|written|composed|"
    r"woven|brewed|forged|assembled|"
    r"manufactured|trained|grown|bottled|minted) (?:by \S+ )?$"
)
_SOMEBODYS = words("his her their my our")
_JOINS = regex(r" (?:will|would|with (?:him|her|them|A\d+)|joins?|joined|joining|accompan\w+|together|both) ")
_CLAUSE = regex(r' (?:[;:"]|where|who|which|while|but|because|that|when) ')
# "Since farmers in P0 and P1", "a cousin of mine in P0", "one of whom is a midwife in P0".
_PEOPLE_IN = regex(
    r"(?:^| (?:since|as|that|because|when|while|where|whether|if|but|by|;|\"))"
    r"(?: (?!(?:with|for|to|of|between|from|in|at|on) )(?:[a-z-]+|N\d+)){0,3}? "
    r"(?:farmers|students|groups|workers|fans|companies|firms|communities|residents|families|people|officials|"
    r"authorities|militants|rebels|traders|hotels|schools|museums|hospitals|businesses|voters|investors|doctors|nurses|"
    r"teachers|pilgrims|friends|relatives|cousins?|uncle|aunt|prosecutors|judges|lawmakers|analysts|observers|"
    r"researchers|scientists|experts|diplomats|employers|unions|banks|churches|parishes) "
    r"(?:of [a-z]+ )?(?:in|at|around|across) (?:the )?(?:P\d+ (?:, |and |or )+)*$"
)
# "The N0 contingent took over the camp in P0".
_OTHERS_DO = regex(
    r" (?:(?:the|some|many|several|most|more|other|hundreds of|thousands of|[0-9,]+) ){0,2}"
    r"(?:N\d+ |P\d+ 's |[a-z-]+ ){0,2}?"
    r"(?:contingent|troops|soldiers|forces|army|peacekeepers|rebels|militia|militants|insurgents|villagers|"
    r"residents|workers|farmers|protesters|demonstrators) (?!(?:welcomed|greeted|cheered|met|hosted|received) )"
)
_SHORTEST_ASIDE = 3  # words
_NO_ASIDE = words("and but who which where while then to still back already now also later fresh first here straight")

_POINTS = regex(
    r" (?:point|look|refer|compar|ow|export|ship|sell|sold|attribut|belong|allud|liken|prefer|oppos|loyal|similar|"
    r"superior|gateway|heir|answer|alternative|thanks|devot|respons|reaction|threat)\w*"
    r"(?: (?!(?:on|off|back|over|down|out) )[\w-]+(?: and [\w-]+)?){0,2} (?:to|through|via|into) $"
)
_POINTS_AT_MORE = regex(
    r" (?:point|look|refer|compar|allud)\w* to [^\"]* [;,](?: and)? to (?:(?!(?:in|at) )[\w-]+ ){0,5}(?:(?:in|at) )?$"
)
# "As charming as any old town in P0".
_COMPARES = regex(r" as (?!well|soon|far|long|early|late)[a-z-]+ as (?:any|an?|the|that|those) (?:[a-z-]+ ){1,4}$")
_MISSION = regex(r" (?:(?:embassy|consulate|legation|mission|office) of (?:the )?(?:P\d+|A\d+)|x of (?:the )?P\d+) $")
# Where somebody once served or learnt: "he was in charge of the embassy in", "she went to college in".
_LONG_AGO = regex(
    r" (?:(?:in charge of|head of|headed|served (?:at|in)|worked (?:at|in)|posted (?:at|to)) (?:the |its |his |her )?"
    r"(?:N\d+ )?(?:embassy|consulate|legation)|"
    r"(?:went|go|goes|going) to (?!a |an |the |his |her )(?:[a-z]+ )?(?:college|school|university|seminary)) $"
)
_TROUBLE = regex(
    r" (?:cleansing|sieges?|fighting|(?:the|ongoing|long) (?:fight|battle|struggle|stand-?off)|clashes|"
    r"wars?|violence|attacks?|bombings?|unrest|killings?|massacres?|conflicts?|famine|"
    r"(?:earth)?quakes?|aftershocks|fog|weather|snow|storms?|strikes?|curfew|lockdown|floods?|flooding|disaster|"
    r"accident|crash|explosion|blast|shooting|genocide|crisis|crises|hostilities|bloodshed|needs|coup|rebellion|"
    r"(?:the|his|her|their) (?:[a-z-]+ )?(?:[a-z]+ and [a-z]+ )?climate|"
    r"(?:the|his|her|their) (?:position|situation|role|events|policy|policies|developments)) $"
)
_TROUBLES = words(
    "fighting war violence attack attacks bombing bombings unrest conflict famine earthquake quake flood floods "
    "flooding disaster crash explosion blast shooting crisis massacre siege coup rebellion dispute question ceasefire"
)
_PROJECT = regex(
    r" (?:plans?|proposals?|projects?|bids?|offers?|contracts?|deals?|decision) to "
    r"(?:establish|build|set up|construct|expand|develop|invest) (?:[^\s,;]+ ){0,8}$"
    r"| (?:(?<!visit )to invest|(?<!after )investing) (?:[a-z-]+ ){0,4}$"
)
# "Where some 400,000 people have fled from P0".
_FLED_FROM = regex(
    r" (?:people|families|residents|refugees|civilians|villagers|thousands|hundreds|[0-9,]+) (?:who |that )?"
    r"(?:(?:have|has|had) )?(?:fled|escaped|been driven|been displaced)(?: [a-z]+)? from $"
)
# ", the state chancellery in P0 announced".
_ANNOUNCER = regex(r" [,\"] (?:the|an?|his|her|their) (?:[a-z-]+ |N\d+ ){1,5}in (?:the )?$")
_ANNOUNCES = words("announced said says reported confirmed stated disclosed announces confirms reports")
# "Is going to P0 , the P1 press service said".
_SPEAKS = regex(
    r" (?:[a-z]+ ){0,3}(?:service|office|ministry|agency|embassy|court|government|presidency|department|palace) "
    r"(?:said|says|announced|reported|confirmed|stated) "
)
# "A stop in P0 , which papers had reported , was never on the itinerary".
_NEVER_PLANNED = regex(
    r"(?: , (?:which|that) [^,;]{1,80} ,)? (?:was|were|is|are|had been|has been) (?:never|not) "
    r"(?:been )?(?:(?:really|yet|ever) )?"
    r"(?:on the|part of|in the|planned|scheduled|foreseen|considered|discussed|under discussion|envisaged|intended) "
)
# "Is liked by pensioners in P0", "thanked the cyclists of a parish in P0", "has ten sister cities , among them P0 and".
_OF_THOSE_IN = regex(
    r" (?:liked|loved|admired|hated|respected|feared|supported|backed|criticised|criticized|mocked|known|envied) by "
    r"[^,;]{1,50} (?:in|from) (?:the )?$"
    r"| (?:known|famous|popular|loved|admired|respected|unpopular|revered) (?:both )?in (?:the )?"
    r"(?:P\d+ (?:, |and )+)*$"
    r"| (?:thank|greet|salut|congratulat|bless|prais)\w* (?:the )?[^,;]{1,60} (?:of|from) (?:an?|the|their|his) "
    r"[^,;]{1,40} (?:in|of) (?:the )?$"
    r"| (?:one|some|many|most|both|two|three|all) of (?:whom|them) (?:is|are|was|were|has|have|lives?|works?) "
    r"[^,;]* (?:in|at) (?:the )?$"
    r"| [a-z]+s (?:live|work|study|reside|serve) (?:in|at) (?:the )?(?:P\d+ (?:, |and )+(?:in )?)*$"
    r"| (?:battalions?|troops|contingents?|peacekeepers|soldiers) in (?:the )?(?:P\d+ (?:, |and )+(?:the )?)*$"
    r"| by (?:the |some |two |three )?(?:[a-z-]+ )?(?:parishes|schools|churches|companies|firms|communities|donors|"
    r"volunteers|students|workers|charities|families) in (?:the )?$"
    r"| (?:fight|battle|struggle|campaign) against [^,;.]{1,40} in (?:the )?(?:P\d+ (?:, |and )+)*$"
    r"| plays? (?:for|with) (?:an?|the) (?:[a-z-]+ ){0,2}(?:club|side|team|orchestra|band) (?:in|from) (?:the )?$"
    r"| (?:has|have|had|owns?|runs?|operates?) (?:[a-z0-9-]+ ){1,5}(?:, )?(?:among them|including|such as) [^;]*$"
)
# "Was briefed on plans for power in P0", "spoke on the question of the factory at P0", "spoke about P0 , in particular
# the efforts to free the city of P1".
_ON_TOPIC = regex(
    r" (?:brief(?:ed|ing|s)?|lecture[sd]?|report(?:ed|s)?|presentation|spoke|speaks?|question|statement) "
    r"(?:[a-z]+ )?on "
    r"(?:the |an? )?(?:[a-z-]+ ){1,9}(?:in|at) (?:the )?(?:P\d+ (?:, |and )+)*$"
    r"| of (?:the )?(?:civilians|people|children|refugees|residents|prisoners|hostages|detainees|inhabitants|"
    r"christians|minorities) in (?:the )?$"
    r"| for (?:talks|negotiations|discussions|meetings) (?:on|about|over) [^,;]{1,60} (?:in|at) (?:the )?$"
    r"| (?:spoke|speaks?|talk(?:s|ed)?|discuss\w*|raised?) (?:about )?[^;]*, (?:in particular|especially|including|"
    r"above all|"
    r"notably|among them) [^,;]* (?:of|in|at) (?:the )?$"
)
_NO_VISIT = regex(r" no (?:[a-z-]+ )?(?:stop|visit|trip|stopover|tour|leg|date|show|concert) (?:in|to|at) (?:the )?$")
_A_STRANGER = regex(r" (?:said|says|added|adds|complained|sighed|joked|asked) (?:a|an|one|another) ")


def plainly_mentioned(sentence: Marked, number: int) -> bool:
    """Whether place `number` of a sentence is no stop, however sure a claim is: where a programme was given out ("the
    itinerary released in P0"), what was never planned, the name of a work ("their latest album , P0"), what another
    place borders on or is so far from, where clocks say something else, an envoy's post, a ministry's town, what a
    meeting elsewhere is about."""
    said = sentence.words
    sign = f"P{number}"
    if sign not in said:
        return _is_topic_of_meeting(sentence, number)
    at = said.index(sign)
    led = f" {' '.join(said[:at])} "
    announced = _ANNOUNCER.search(led) is not None and not _ANNOUNCES.isdisjoint(said[at + 1 : at + 2])
    announced |= led.endswith((" , the ", " , ")) and _SPEAKS.match(f" {' '.join(said[at + 1 : at + 7])} ") is not None
    if _NO_VISIT.search(led) or _NEVER_PLANNED.match(f" {' '.join(said[at + 1 :])} "):
        return True
    return announced or leads_past(led) or _is_topic_of_meeting(sentence, number)


def _is_topic_of_meeting(sentence: Marked, number: int) -> bool:
    """Whether what is done about a place is done in another: "the Summit on Peace in P0 in P1"."""
    said = sentence.words
    at = said.index(f"P{number}") if f"P{number}" in said else 0
    if not at or said[at - 1] != "in" or said[at + 1 : at + 2] != ["in"]:
        return False
    behind = PLACE_SIGN.match(said[at + 2]) if at + 2 < len(said) else None
    if behind is None:
        return False
    place, other = sentence.places[number].place, sentence.places[int(behind[1])].place
    return place.precision == "country" and other.country_code != place.country_code


def merely_mentioned(sentence: Marked, number: int) -> bool:
    """Whether place `number` of a sentence belongs to something that is only spoken of."""
    said = sentence.words
    sign = f"P{number}"
    if sign not in said or plainly_mentioned(sentence, number):
        return sign in said
    at = said.index(sign)
    before = f" {' '.join(said[:at])} "
    if is_where_a_relative_lives(f" {' '.join(said[at : at + 8])} "):
        return True
    clause = before[max((m.end() - 1 for m in _CLAUSE.finditer(before)), default=0) :]
    if _OTHERS_DO.match(clause) and not _JOINS.search(f" {' '.join(said)} "):
        return True
    if is_of_relative(clause.split()) and not _JOINS.search(f" {' '.join(said)} "):
        return True
    if said[at + 1 : at + 2] == [","] and _is_apposition(said[:at]):
        return True
    if at and at + 1 < len(said) and is_person(said[at + 1]) and said[at - 1] not in PREPOSITIONS:
        return True  # "Halifax band Quarry Lights has".
    if said[at - 1 : at] == ["the"] and said[at + 1 : at + 2] and said[at + 1] in _TROUBLES:
        return True  # "The P0 fighting".
    if at and said[at - 1] in _SOMEBODYS:
        return True  # "In his Mercedes", "in her Budapest home".
    if _is_where_others_are(said, at, before):
        return True
    if _OF_THOSE_IN.search(before) or _ON_TOPIC.search(before) or is_near_event(before):
        return True
    preposition = governing(said, at)
    if preposition is None:
        return False
    led = f" {' '.join(said[:preposition])} "
    to = f"{led}{said[preposition]} "
    if (
        _COMPARES.search(led)
        or _PROJECT.search(led)
        or _POINTS.search(to)
        or _POINTS_AT_MORE.search(to)
        or _MISSION.search(led)
        or _LONG_AGO.search(led)
        or _ORIGIN.search(led)
        or _FLED_FROM.search(to)
    ):
        return True
    quoted = list(_A_STRANGER.finditer(led))
    if quoted and not any(map(is_finite, led[quoted[-1].end() - 1 :].split())):
        return True
    return _TROUBLE.search(led) is not None or is_of_event(led)


def _is_where_others_are(said: list[str], at: int, before: str) -> bool:
    """Whether some people in a place do something: "since farmers in P0 and P1 expected a good year"."""
    if not _PEOPLE_IN.search(before):
        return False
    end = at + 1
    while end < len(said) and (PLACE_SIGN.match(said[end]) or said[end] in {",", "and", "or"}):
        end += 1
    return end < len(said) and is_finite(said[end])


def _is_apposition(before: list[str]) -> bool:
    """Whether words end in what somebody is: "A0 , patron of a hospital in"."""
    comma = next((nth for nth in range(len(before) - 1, 0, -1) if before[nth] == ","), 0)
    aside = before[comma + 1 :]
    if not comma or not is_person(before[comma - 1]) or len(aside) < _SHORTEST_ASIDE:
        return False
    if aside[0] in PREPOSITIONS or not aside[0].isalpha() or not OUTINGS.isdisjoint(aside):
        return False
    return not any(is_finite(w) or w.endswith("ing") or w in _NO_ASIDE for w in aside)
