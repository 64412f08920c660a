"""Which date of a verb's clause stands nearest to it: behind its places, before them, or where its sentence opens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.reading.dates.mention import DateMention
from components.reading.names.marked import Marked
from components.reading.names.toponyms import lies_in
from components.reading.phrases.phrase import Phrase
from components.reading.visit_days.other_clauses import dates_before, dates_shared
from components.reading.visit_days.reported import is_reported
from components.reading.vocabulary.regex import regex

# "Drives to P0 , and D0 she speaks": the date opens what is told next.
OPENS_CLAUSE = regex(
    r" (?:,? ?)(?:he|she|they|it|we|i|A\d+|the (?:visit|trip|tour|journey))(?= )"
    r"(?! (?:said|says|added|adds|told|noted|explained|confirmed|announced) (?:[^,;]{1,60} )?\. ?$)"
    r"| (?:, )?(?:on )?to (?:the )?P\d|"
    r" (?:in|at) (?:(?:the|an?|his|her|their) (?:[a-z-]+ |x ){0,3}?(?:in|of|at) )?(?:the )?P\d"  # "P0 , on D1 in P1".
)
_BEGIN_CLAUSES = (";", "that", "while", "but", "before", "after", "where", "which", "and", ", following", "followed")
# "D0 A0 and his wife , A1 , visited": begins no clause.
_AND_SOMEBODY = regex(r"(?<= A\d) and (?=(?:(?:the|his wife|her husband) )?(?:, )?A\d)")
_AFTER_PLACES = regex(
    r"(?:(?! (?:;|\"|(?:before|(?<! soon )(?<! shortly )after)(?! (?:midnight|noon|dawn|dusk))|"
    r"ahead of|where|while|which|and then|then|"
    r"(?<! way )home|said|says|told|but(?! not )|that (?:the|he|she|they|it|his|her|its|a|an|A\d+|N\d+|x|[a-z]+ed)|"
    r"(?<! from )(?<! via )(?<! but not )(?<! of )(?<! on )(?<! outside )(?<! near )(?<! of P\d and )"
    r"P\d+(?! 's [AN])) ).){0,110}? D(\d+) "
)
_SAID_BESIDES = regex(r" , (?:both|all|two|which|who) [^,;]{1,90} , (?=(?:from|on|between|during) (?P<day>D\d+) )")
_BREAKS = regex(
    r" (?:and|,|before) (?:(?:will|to|is to|are to|is due to) )*(?:return(?:s|ed|ing)?|"
    r"(?:fl(?:y|ies|ying|ew)|com(?:e|es|ing)|be|is|are) (?:back|home)) |"
    r" (?:and|,) .*\b(?:will|would|is|are|was|were|where|back|home)\b| (?:in|into) (?:A\d+|x) |"
    r"\b(?:according|said|statement|released|announced|reported|confirmed)\b"
)
_IN_UNKNOWN = regex(
    r"(?: x){0,4} in (?:the )?(?:x ){1,3}(?:district |province |region |county |state )?(?:(?:on|from) )?"
)
_PERHAPS = regex(r" , (?:probably|possibly|perhaps|maybe|most likely|likely|all|presumably|mostly) (?:on |in |for )?")
# "In P0 with A1 , who took office in D0".
_OF_SOMEBODY = regex(r" who(?:m|se)? (?!.*,)")
# "A0 , who took office D0 , will fly".
_SAID_OF_HIM = regex(r" , who(?:m|se)? [^,;]*(?= , )")
_REPORTS = regex(
    r" (?:announced|said|confirmed|told|reported|revealed|stated|declared|noted|explained|stressed|added|recalled) "
)
_DATE = regex(r" D(\d+) ")
_PLACE = regex(r" P\d")
_NUMBER_OF_PLACE = regex(r"\bP(\d+)")
# "On D0 the A0 of P0 will visit", "on D0 P0 's A0 visited", "on D0 P0 A0 visited", "in D0 , as mayor of P0 , he went".
_OF_OFFICE = regex(
    r"(?<= A\d)\d? (?:of|for) (?:the )?P\d+(?= )| P\d+ (?:'s )?(?:[a-z-]+ ){0,3}?(?=A\d)|"
    r" , (?:then )?as (?:[a-z-]+ ){1,4}(?:of|for) (?:the )?P\d+(?= , )"
)
_OPENS = regex(
    r'(?: ")?(?: (?:already|also|then|later|finally|and|but|still|next|earlier))?'
    r"(?: (?:on|from|in)(?: the (?:morning|afternoon|evening|night) of)?)? $"
)
_OPENING = regex(
    r"(?: as (?:(?!D\d)[^\s,;]+ ){1,6},)? (?:(?:(?:early|late) )?(?:on|from|in|between) )?"
    r"(?:the (?:[a-z]+ )?(?:morning|afternoon|evening|night) of )?D(\d+) ,"
)
# "During his trip to P0 on D0 , A0 visited P1 and opened a mill in P2".
_OPENING_TRIP = regex(
    r" (?:during|on) (?:his|her|their|the|an?) (?:[a-z-]+ ){0,3}(?:visit|trip|tour|journey) (?:to|of|in|through) "
    r"(?:(?!D\d)[^\s,;]+ ){1,8}D(\d+) , (?=(?:the )?(?:A\d+|he|she|they) )"
)
# "In P0 for a meeting on D0 and in P1": rather that of what stands before it.
_AND_IN = regex(r" (?:, |and |, and )(?:(?:then|later|afterwards|from there) )?(?:on )?(?:in|at|to) (?:the )?")
_INCLUDING = regex(r"\d+ , (?:including|with|among them) (?:[a-z]+ ){0,2}")  # "On tour in D0 , with stops in P0".
# "In P0 , she will meet ministers of the government and of both parties on D0": one clause, however long.
_ENDS_WITH_DAY = regex(
    r"\S* , (?:of (?:the )?P\d+ |"
    r"(?!(?:that|which|who|whose|where|when|while|after|before|since|said|says|but|;|\"|P\d+) )[^\s]+ )*"
    r"(?:on|from) D0 \. ?"
)
_FURTHEST_BEHIND = 22  # words
_FAR = 30  # words: farther than any date of the clause
_Candidate = tuple[int, int, int]  # How far a date is, in words, where it stands, and its number.


def nearest_date(sentence: Marked, phrase: Phrase, match: re.Match[str], owned: set[int]) -> DateMention | None:
    """The date of a verb's clause that stands nearest to it, or else that with which its sentence opens."""
    code, verb = sentence.code, match.start("verb")
    parted = _AND_SOMEBODY.sub(" ... ", code[:verb])
    clause = max(parted.rfind(f" {word} ") for word in _BEGIN_CLAUSES)
    near: list[_Candidate] = [
        *_behind(sentence, match, match.end("to") if phrase.kind == "front" else match.end()),
        *(_behind(sentence, match, match.end()) if phrase.kind == "front" else ()),  # "In P0 , he will speak on D0".
        *(_inside(code, match) if phrase.name != "last stop is" else ()),
        *_ahead(sentence, phrase, match, max(0, clause)),
        *(_opening(code, clause) if clause > 0 else ()),
        *((_FAR, *date) for date in dates_before(code, clause, verb)),
    ]
    near = [
        *(one for one in near if one[2] not in owned),
        *_besides(code, match),
        *((_FAR, *date) for date in dates_shared(sentence, match)),
    ]
    if not near and phrase.kind == "front" and _ENDS_WITH_DAY.fullmatch(code, match.end("to") - 1):
        return sentence.dates[0] if len(sentence.dates) == 1 else None
    return sentence.dates[min(near)[2]] if near else None


def _has_several(sentence: Marked, match: re.Match[str]) -> bool:
    """Whether a phrase leads to more than one place, and not only to one in another: "to P0 , in P1"."""
    places = [sentence.places[int(number)].place for number in _NUMBER_OF_PLACE.findall(match["to"])]
    return len([one for one in places if not any(lies_in(other, one) for other in places)]) > 1


def _behind(sentence: Marked, match: re.Match[str], end: int) -> Iterator[_Candidate]:
    """The date behind the places, which end at code[end], unless it opens what is told next."""
    code = sentence.code
    base = end - 1 if code[end - 1 : end] == " " else end
    after = _AFTER_PLACES.match(_without_lands_of(sentence, match), base)
    if after is None or is_reported(code, after.start(1) - 1):
        return
    gap = code[base : after.start(1) - 1]
    breaks = _BREAKS.search(gap) and not _IN_UNKNOWN.fullmatch(gap)
    if breaks or _OF_SOMEBODY.search(f"{gap} ") or gap.count(" ") >= _FURTHEST_BEHIND:
        return
    goes_on = " and " in f"{gap} " or ("," in gap and not _PERHAPS.fullmatch(gap))
    apart = _has_several(sentence, match) and goes_on
    if apart or (goes_on and OPENS_CLAUSE.match(code, after.end(1))):
        return
    yield gap.count(" ") + 3 * gap.count(","), after.start(1), int(after[1])


def _without_lands_of(sentence: Marked, match: re.Match[str]) -> str:
    """The sentence, its length kept, without the signs of what a place only lies in: "the P0 camp in northern P1"."""
    code, places = sentence.code, _NUMBER_OF_PLACE.findall(match["to"])
    if len(places) != 1 or len(sentence.places) == 1:
        return code
    place = sentence.places[int(places[0])].place
    for number, land in enumerate(sentence.places):
        if lies_in(place, land.place):
            code = code.replace(f" P{number} on D", f" x{number} on D")
    return code


def _inside(code: str, match: re.Match[str]) -> Iterator[_Candidate]:
    """The dates between the verb and its places."""
    verb = match.start("verb")
    for found in _DATE.finditer(code[verb : match.start("to")]):
        where = verb + found.start(1)
        if not is_reported(code, where - 1):
            rather_before = _AND_IN.fullmatch(code, verb + found.end() - 1, match.start("to")) is not None
            yield _FAR if rather_before else 0, where, int(found[1])


def _ahead(sentence: Marked, phrase: Phrase, match: re.Match[str], clause: int) -> Iterator[_Candidate]:
    """The dates between the beginning of the clause and the verb."""
    code, verb = sentence.code, match.start("verb")
    several = _has_several(sentence, match)
    aside = [said.span() for said in _SAID_OF_HIM.finditer(code[:verb])]
    for found in _DATE.finditer(code[clause : verb + 1]):
        where = clause + found.start(1)
        gap = code[where:verb]
        if any(start < where < end for start, end in aside):
            continue
        if _PLACE.search(_OF_OFFICE.sub(" ", gap)) or is_reported(code, where - 1):
            continue
        if phrase.name == "then to" and _PLACE.search(code[clause:where]):
            continue  # "To P0 on D0 and then to P1": that is the day of P0.
        mention = sentence.dates[int(found[1])]
        vague = mention.is_a_month or "rel" in dict(mention.parts)
        # "Toured x D0 , visiting P0", in which that was some day; "the first , in D0 , took her to P0".
        apart = vague and re.fullmatch(r"\d+ , ", gap) is not None
        visiting = apart and (match["verb"].endswith("ing") or code[: where - 1].endswith(" , in "))
        whole = (
            visiting
            or (mention.is_a_month and _INCLUDING.fullmatch(gap))
            or mention.is_span
            or mention.is_a_week
            or mention.is_today
            or _OPENS.match(code[: where - 1]) is not None
            or (vague and code[: where - 1].endswith((" , and ", " ; ", " ; and ")))
        )
        if gap.count(" ") <= (6 if several and not whole else 16) and (not several or whole or "," not in gap):
            yield gap.count(" ") + 4 * gap.count(","), where, int(found[1])


def _opening(code: str, clause: int) -> Iterator[_Candidate]:
    """The date with which a sentence opens, or what it reports, where the clause is a later one."""
    that = code.rfind(" that ", 0, clause)
    opening = _OPENING.match(code) or (_OPENING.match(code, that + 5) if that >= 0 else None)
    opening = opening or _OPENING_TRIP.match(code)
    if opening and not _REPORTS.search(code[opening.start() : clause + 1]):
        yield _FAR, 0, int(opening[1])


def _besides(code: str, match: re.Match[str]) -> Iterator[_Candidate]:
    """The date behind what is said of the places besides: "to P0 and P1 , both members , on D0"."""
    if besides := _SAID_BESIDES.match(code, match.end() - match[0].endswith(" ")):
        yield 0, besides.start("day"), int(besides["day"][1:])
