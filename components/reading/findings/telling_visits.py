"""Whether a phrase tells of a visit at all, of the traveller's, and of the one that the article is about."""

from __future__ import annotations

from components.reading.findings.relatives import is_done_by_theirs
from components.reading.findings.telling import Telling
from components.reading.findings.transitive import tells_of_its_object
from components.reading.status.doubt import is_doubtful, is_only_heard_of, is_presupposed
from components.reading.status.from_afar import is_done_from_afar, is_followed_from_afar
from components.reading.status.looking_back import is_earlier
from components.reading.status.negation import is_what_somebody_denies
from components.reading.status.on_screen import is_by_phone
from components.reading.syntax.under_way import lives_where, takes_off_from
from components.reading.vocabulary.regex import regex

_LAND = frozenset({"land", "lands", "landing"})
_TAKEN_FOR_GRANTED = frozenset({"outing called off", "while in"})
_FOR_A_LIVING = regex(r"(?:plays?|played|playing) (?:his|her|their) (?:\w+ )?(?:rugby|football|cricket|hockey|trade) ")
_FOR_YEARS = regex(r" (?:spen[dt]s?|spending) (?:[a-z-]+ ){0,4}?(?:years|decades) ")
_SUBJUNCTIVE = (" that he ", " that she ")  # "The request that he come to P0", "demand that she go".
_BASE_FORMS = frozenset({"come", "go", "visit", "travel", "fly", "attend", "return", "stop"})
_REMEMBERED = regex(r" (?:recall\w*|remember\w*|of|about) (?:his|her|their) (?:\w+ )?$")
# "Hopes to see calm restored in P0", "prayed for peace in P0", "spoke of abuse in P0".
_ONLY_SPOKEN_OF = regex(
    r" see (?:[a-z-]+ ){1,4}\w+ed (?:in|at) "
    r"| call(?:ed|s|ing)? on (?:the )?[PN]\d+ (?:and (?:the )?[PN]\d+ )?(?:not )?to "
    r"| fac(?:es?|ed|ing) (?:[a-z]+ ){0,2}?(?:charges|trial|prosecution|extradition|lawsuits?|arrest|jail) "
    r"| (?:speak\w*|spoke|talk(?:s|ed|ing)?) (?:[a-z]+ly )?of (?!his|her|their)"
    r"| (?:spoke|speaks?|speaking) (?:[a-z]+ )?on (?:the |an? )?(?:[a-z-]+ ){0,4}?"
    r"(?:question|issue|matter|problem|subject|topic|situation)s? (?:of|in) "
    r"| (?:made|makes?|launch\w*|issue[ds]?|renew\w*|repeat\w*|reiterat\w*) (?:an?|his|her|another) (?:[a-z-]+ ){0,3}?"
    r"(?:appeal|call|plea) for (?:(?!(?:at|in) )\S+ ){1,9}in (?:the )?P\d+(?:(?: ,| and)+ (?:the )?P\d+)* ?$"
    r"| (?:pray\w*|call(?:s|ed|ing)?) (?:on )?(?:D\d+ )?for (?:(?!(?:at|in) )\S+ ){1,9}in (?:the )?P\d+"
    r"(?:(?: ,| and)+ (?:the )?P\d+)* ?$"
    r"| (?:pray\w*|call(?:s|ed|ing)?|appeal\w*) (?:on )?(?:D\d+ )?for (?:peace|calm|reconciliation) in (?:the )?P\d+"
    r"(?:(?: ,| and)+ (?:the )?P\d+)*(?: (?:on )?D\d+)? ?$"
    r"| (?:pray\w*|call(?:s|ed|ing)?) (?:on )?(?:D\d+ )?for (?:(?!(?:at|in) )\S+ ){0,8}?(?:attacks?|floods?|flooding|"
    r"earthquakes?|quake|wars?|fighting|fires?|crash|shootings?|violence|conflict|ceasefire|truce|disaster|storms?|"
    r"hurricane|cyclone|landslides?|explosions?|blasts?|bombings?|massacre|famine|crisis|killings?) "
    r"in (?:the )?P\d+ "
)
# "Turned his thoughts to the faithful in P0", "expressed his closeness to those in P0".
_THINKS_OF = regex(
    r" (?:thoughts?|prayers|closeness|solidarity|condolences|sympathy|sympathies|sorrow|compassion|greetings) "
    r"(?:[a-z-]+ ){0,2}?(?:to|for|with|at|over|towards?) [^,;]{1,60} in (?:the )?$"
)
_THANKS = regex(r" thank\w* (?:(?!(?:at|in|for|and) )\S+ ){1,5}(?:in|at) (?:the )?$")  # "Donors in P0 and P1".
# "Wrote to leaders meeting in P0": they are there.
_OTHERS_MEET = regex(r" (?:to|with|for|by|of|from|told|urged|asked) (?:the )?(?:\S+ ){0,2}[a-z]+s (?:held )?$")
# "Gave an interview , hinting at a first store in P0".
_HINTS_AT = regex(r" (?:hint(?:s|ed|ing)? at|likelihood of|prospects? of|rumou?rs of) ")
# "Remains well known in P0 and P1", "from its sister city in P0": what leads to a place and takes nobody there.
_TAKES_NOBODY_TO = regex(
    r" (?:known|famous|popular|loved|liked|admired|respected|unpopular|revered|feared|hated|remembered|celebrated) "
    r"(?:both )?(?:in|throughout|across) (?:the )?$"
    r"| (?:hope|hopes|wish|wishes) (?:that )?(?:the )?(?:P\d+ (?:, |and )+)*$"
    r"| (?:those|ones) in (?:the )?(?:P\d+ (?:, |and )+)*$"
    r"| (?:chargé|charge) d'affaires in (?:the )?$"
    r"| (?:spent|spends|spending) (?:some |much )?(?:time|years?|months?) (?:working|living|studying|teaching) "
    r"in (?:the )?(?:P\d+ (?:, |and )+)*$"
    r"| missed (?:(?!and )[^\s;.]+ ){0,14}(?:including|such as|among them) (?:[^\s;.]+ ){0,8}in (?:the )?$"
    r"| (?:sister|twin|twinned|partner|A\d+) (?:city|town|cities|towns) (?:in|of) (?:the )?$"
    r"| (?:investments?|interests?|stakes?) in (?:the )?$"
    r"| (?:was|were) (?:acquired|founded|established|incorporated) (?:[^\s;.]+ ){0,8}moved to (?:the )?$"
    r"| P\d+ , an? (?:[a-z-]+ ){0,3}?(?:city|town|village|port|resort|island) (?:in|on) (?:the )?(?:[a-z-]+ )?$"
    r"| (?:based|headquartered) in (?:the )?(?:P\d+ (?:, |and )+)*$"
    r"| host(?:s|ed|ing)? (?:the|an?|his|her|their) (?:[a-z-]+ |x |N\d+ ){0,3}?visit (?:(?:of|by) (?:N\d+ )?A\d+ )?"
    r"(?:at|in) (?:(?!and )[^\s;,.]+ ){0,5}?$"
    r"| (?:years|decades) of (?:mission|service|work|residence|duty|diplomacy) (?:in|at) (?:the )?$"
)
# "Gathered at P0 airport to bid him farewell", "saw him off at P0".
_FAREWELL = regex(
    r" (?:bid(?:ding)? (?:him|her|them|the [a-z]+) (?:farewell|goodbye)|(?:see(?:ing)?|saw) (?:him|her|them) off) "
)
_TO_SAY_GOODBYE = 40  # characters
# "Called for talks in P0", "asked about reports of a meeting in P0", "announced the opening of a consulate in P0".
_SPOKEN_OF = frozenset({"talks", "meeting", "meetings", "discussions", "negotiations", "opening"})
_ONLY_NAMED = regex(
    r" (?:(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|push(?:es|ed|ing)?) for|(?:reports?|rumou?rs) of) "
    r"(?:an? |the |new |direct |further |more )*$"
    r"| announc(?:e|es|ed|ing) (?:D\d+ |on D\d+ )?the $"
)
_INSTEAD = regex(r" (?:instead of|rather than) ")
# "Flew to P0 , where they play P1", "after losing to P1".
_OPPONENT = regex(
    r" P\d+ (?:(?:on |in )?D\d+ )?, where (?:they|it|he|she|A\d+|the [a-z]+) "
    r"(?:(?:will|would|are to|is to|also|then) )*(?:play|face|meet|take on)(?:s|ed)? $"
    r"| (?:los(?:e|es|ing|t)|beaten|defeated|knocked out|held) (?:[\d-]+ |narrowly |heavily |out )*(?:to|against|by) "
    r"(?:the )?$"
    r"| (?:beat(?:ing|s)?|defeat(?:ed|ing|s)?) $"
)
# "Plays a king who flees to P0", "writes about a doctor who travels to P0".
_IN_A_STORY = regex(
    r" (?:plays?|played|playing|portray\w*|(?:writ(?:es|ing)|wrote|written) about|"
    r"(?:novel|film|movie|book|series|drama|comedy|thriller|musical|opera)(?: about| of| follows| tells of)) "
    r"(?:an?|two|three|the) (?:[a-z-]+ ){1,5}who (?:[a-z]+ ){0,2}$"
)
# "In P0 , the pope pointed out , Paul goes back": so he says.
_SAYS_BESIDES = regex(
    r" (?:pointed out|said|says|explained|noted|notes|recalled|recalls|added|stressed|observed|argued|wrote) , "
    r"(?:A\d+|he|she|the|an?) "
)
# "Gave an assessment of the contacts between P0 and P1 held at P2".
_TALKS_OF_OTHERS = regex(
    r" of (?:the )?(?:talks|contacts|meetings?|negotiations|consultations|summit) between (?:the )?[PN]\d[^,;.]{1,40} $"
)
# "Will stay in P0 to deal with the crisis": there he is at home.
_REMAINS = regex(r" (?:stay|remain)(?:s|ed|ing)? (?:at home )?in (?:the )?$")
_TO_MANAGE = regex(
    r"(?: D\d+| in the (?:coming|next) (?:few )?(?:days|weeks))? (?:in order |so as )?to (?:deal|direct|manage|oversee|"
    r"handle|focus|cope|tackle|monitor|lead|respond|concentrate|coordinate|give|help|assist|support) "
)
# "No transfers to P0", "the resident missions in P0", "tourist destinations".
_NOBODYS = regex(
    r" (?:no|resident|diplomatic|permanent|tourist|holiday|travel|vacation|(?:chief|chiefs|head|heads|A\d+) of) $"
)
_BIDS = frozenset({"start", "begin", "end", "finish", "open", "continue", "close"})
# "An aircraft on its way from P0 to P1", "a novel which leads from P0 to P1".
_OF_THINGS = regex(r" (?:its way|(?:which|that) leads) (?:from (?:the )?P\d+ )?(?:to|into|through) (?:the )?$")
_SINCE = regex(r" since D(\d+) ")
# "Plus refuelling stops in P0": nobody is there for its sake.
_ON_THE_WAY = regex(r" (?:refuell?ing|fuel|technical|transit|comfort) $")
_STOPS = frozenset({"stop", "stops", "stopover", "stopovers", "halt", "landing"})
# "The sale of land near P0", "a forced landing in P0".
_OF_LAND = regex(r" (?:of|for|the|forced|emergency|crash|arable|state|public|farm) $")
# "Houses in P0 and land in P1", where no verb before asks for an infinitive: "will fly out and land in P1".
_OWNED_LAND = regex(r"(?!.* (?:to|will|would|shall|'ll|can|could|must|may|might|they|we|i) ).* and $")
# "Bought it at A0 's in P0": the house of that name, and no short "is".
_AT_WHOSE = regex(r" (?:at|from|to|by|through|via|with|of|joins?|joined|leaves?|left|quits?) (?:the )?A\d+ $")
# "With the leaders of P0 and P1 , where he": their lands are not where he is.
_PEOPLE_OF = regex(
    r" (?:leaders|ministers|presidents|premiers|chancellors|heads|chiefs|envoys|ambassadors|representatives|officials|"
    r"delegations|delegates|kings|counterparts|colleagues|teams|troops|athletes|players) (?:of|from) (?:the )?$"
)


def is_doubted(telling: Telling) -> bool:
    """Whether a phrase is used of what is only possible, wished by others, or denied."""
    code = telling.code
    if telling.name in _TAKEN_FOR_GRANTED:
        return is_what_somebody_denies(code[: telling.start])
    if telling.verb in _BASE_FORMS and code[: telling.start].endswith(_SUBJUNCTIVE):
        return True
    told = {telling.start}
    if telling.phrase.kind == "clause":
        told.add(telling.match.start("to"))  # Behind an infinitive, too: "threatened to boycott the summit in P0".
    return any(is_doubtful(code, at) and not is_presupposed(code, at) for at in told)


def tells_of_no_visit(telling: Telling) -> bool:
    """Whether a phrase is used of what nobody did: what is long past, done for a living or only quoted."""
    code = telling.code
    spoke = telling.phrase.strength == "weak" or telling.verb.startswith("call")
    if spoke and is_by_phone(code):
        return True
    if takes_off_from(code[: telling.match.start("to")]) or tells_of_its_object(telling):
        return True
    if telling.phrase.strength == "weak" and " delivered of " in code[: telling.match.start("to")]:
        return True  # "Was delivered of a son at a hospital in P0".
    if code[: telling.at].endswith(" virtual "):
        return True  # "Given a virtual tour of P0".
    if telling.verb in _STOPS and _ON_THE_WAY.search(code[: telling.at]):
        return True
    if telling.name == "is in" and (_lives_there_since(telling) or _is_at_a_house(telling)):
        return True
    if telling.verb in _LAND and _OF_LAND.search(code[: telling.at]):
        return True
    if telling.verb == "land" and _OWNED_LAND.match(code[: telling.at]):
        return True
    if is_only_heard_of(code, telling.match.start("to")):
        return True
    if telling.phrase.kind == "where" and lives_where(code[telling.match.end("to") + 1 :]):
        return True
    if telling.name == "meets in" and _ONLY_SPOKEN_OF.match(telling.match[0]):
        return True
    if telling.has_several_places and _THANKS.search(code, 0, telling.match.start("to")):
        return True
    if telling.phrase.strength == "weak" and _THINKS_OF.search(code, 0, telling.match.start("to")):
        return True
    if telling.verb == "held" and _TALKS_OF_OTHERS.search(code, 0, telling.at):
        return True
    if _is_of_another_kind(telling) or (
        telling.phrase.kind in {"verb", "noun"} and is_done_by_theirs(code[: telling.at])
    ):
        return True
    if _FOR_YEARS.search(telling.match[0]):
        return True
    to = telling.match
    if _TO_MANAGE.match(code, to.end("to")) and _REMAINS.search(code, 0, to.start("to")):
        return True
    if _FOR_A_LIVING.match(code, telling.at):
        return True
    if telling.name == "in P, he":
        return _is_of_others(telling)
    return telling.name == "his day in P" and _REMEMBERED.search(code[: telling.at]) is not None


def _lives_there_since(telling: Telling) -> bool:
    """Whether somebody "has been in P0 since D0", a month or year and no day."""
    since = _SINCE.match(telling.code, telling.end)
    mention = telling.sentence.dates[int(since[1])] if since else None
    return mention is not None and not (mention.is_weekday or mention.is_today or mention.names_a_month)


def _is_at_a_house(telling: Telling) -> bool:
    return telling.verb == "'s" and _AT_WHOSE.search(telling.code, 0, telling.at) is not None


def tells_of_an_earlier_visit(telling: Telling) -> bool:
    """Whether a phrase looks back to a journey before the one that the article is about."""
    so_often = telling.name == "plays P" and telling.verb == "played"  # "Played P0 twice and P1 once": on one tour.
    return not so_often and is_earlier(telling.code, telling.start)


def _is_of_another_kind(telling: Telling) -> bool:
    """Whether a place is where others meet or come from, where nobody goes, or where only a story leads."""
    code, before = telling.code, telling.code[: telling.at]
    if telling.verb == "meeting" and _OTHERS_MEET.search(before):
        return True
    if telling.phrase.kind == "noun" and _NOBODYS.search(before):
        return True
    if telling.name == "begins or ends in" and telling.verb in _BIDS and not before.strip():
        return True  # "Start in P0": a guide speaks to its reader.
    if _OF_THINGS.search(code[: telling.match.start("to")]):
        return True
    if _FAREWELL.search(code, telling.start, telling.end + _TO_SAY_GOODBYE):
        return True
    if telling.verb in _SPOKEN_OF and _ONLY_NAMED.search(before):
        return True
    if _HINTS_AT.search(code, telling.at, telling.match.start("to")):
        return True
    if _TAKES_NOBODY_TO.search(code[: telling.match.start("to")]):
        return True
    if _is_from_afar(telling) or _INSTEAD.search(code[telling.at : telling.match.start("to")]):
        return True
    if _OPPONENT.search(code[: telling.match.start("to")]):
        return True
    if telling.name == "where" and _PEOPLE_OF.search(code[: telling.match.start("to")]):
        return True
    return " who " in before and _IN_A_STORY.search(before) is not None


def _is_from_afar(telling: Telling) -> bool:
    """Whether somebody does elsewhere what is told of the place."""
    if telling.phrase.strength == "strong":
        return is_done_from_afar(f" {telling.code[telling.at : telling.match.start('to')]}")
    begins = 0 if telling.phrase.kind == "clause" else telling.at - 1
    to = telling.match.start("to")
    return is_done_from_afar(telling.code[begins:to]) or is_followed_from_afar(telling.code, begins, telling.end)


def _is_of_others(telling: Telling) -> bool:
    """Whether "he" or "the minister" stands in what is quoted, or behind it, and so is another; or lives there."""
    who, before = telling.match["who"], telling.code[: telling.start]
    if _SAYS_BESIDES.match(telling.code, telling.match.end("who")):
        return True
    if lives_where(telling.code[telling.match.end("to") + 1 :]):
        return True
    if who in {"he", "she", "they"}:
        return before.count('"') % 2 == 1
    return who.startswith("the ") and "A" not in who and ' " ' in telling.code[: telling.start]
