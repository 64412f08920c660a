"""Which date of a verb's clause stands nearest to it: behind its places, before them, or where its sentence opens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.reading.dates.mention import DateMention
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.phrases.gatherings import GATHERING
from components.reading.phrases.phrase import Phrase
from components.reading.visit_days.reported import is_reported

# "Drives to P0 , and D0 she speaks": the date opens what is told next.
OPENS_CLAUSE = re.compile(
    r" (?:,? ?)(?:he|she|they|it|we|i|A\d+|the (?:visit|trip|tour|journey))(?= )| (?:on )?to (?:the )?P\d"
)
# "A0 , who arrived on D0 , will": what is said besides has its own day.
_AFTER_DOING = re.compile(r" (?:after|following|having) (?:[^ ,]+ )*$")  # "After training on D0 , they fly to P0".
_ASIDE = re.compile(r" , (?:who|which|whose) [^,;]*$")
# "Ended his holiday on D0 and flew to P0", "ends his visit D0 and heads to P0".
_WENT = re.compile(r"(?:\w+ed|flew|went|drove|rode|made|held|met|spoke|saw|laid|gave|took|spent|came)\b")
_ENDS_AND_GOES = re.compile(
    r" (?:ends|concludes|wraps up|winds up|completes|leaves|closes) (?:[^\s;.\"]+ ){1,9}?D(\d+) and (?:then )?$"
)
# "The great day is D0 , when the king goes to P0".
_WHEN = re.compile(r" D(\d+) ,? ?when (?:(?!D\d|P\d|[,;] |before |after )\S+ )+$")
_LEADS_ON = frozenset({"then to", "then it is P", "followed by"})
_THEN_GOES = re.compile(r"(?<=D)\d+ , (?:and )?then ")  # "Opens a fair on D0 , then flies to P0".
# "To P0 , where on D0 he will".
_WHERE_ON = re.compile(r" ?,? where (?:on |late on |early on )?D(\d+) (?:he|she|they|A\d+|the) ")
# "On D0 the president of P0 and the president of P1 arrived in".
_OPENS_WITH = re.compile(
    r" (?:on )?D(\d+) (?:(?!(?:who|which|that|where|when|while|after|before|then|next|later|there|if|but|as|said|"
    r"announced|told|,|;) )\S+ )+$"
)
_BEGIN_CLAUSES = (";", "that", "while", "but", "before", "after", "where", "which", "and", ", following", "followed")
_AFTER_PLACES = re.compile(
    r"(?:(?! (?:;|\"|(?:before|after)(?! (?:midnight|noon|dawn|dusk))|ahead of|where|while|which|and then|then|"
    r"(?<! way )home|said|says|told|but|(?<! from)(?<! of)(?<! on)(?<! of P\d and) P\d+) ).){0,70}? D(\d+) "
)
SAID_BESIDES = re.compile(r" , (?:both|all|two|which|who) [^,;]{1,90} , (?=(?:from|on|between|during) (?P<day>D\d+) )")
# "A0 , in P0 for a conference , said on D0": there.
_WHO_IN = re.compile(r" A\d+ (?:of (?:the )?P\d+ )?, (?:who (?:is|was) )?(?:now )?(?:in|visiting) (?:the )?$")
_SAID_THERE = re.compile(
    r" (?:(?:for|on|to) [^,;]{1,60} )?, (?:said|told [a-z]+|announced|warned|added|stressed|declared) "
    r"(?:late |early )?(?:on )?D(\d+) "
)
_SET_FOR = re.compile(r" , (?:set|scheduled|planned|slated|booked|due|to be held)(?: for| on)?(?: the)? ?")
_BREAKS = re.compile(
    r" (?:and|,) .*\b(?:will|would|is|are|was|were|where|back|home)\b| (?:in|into) (?:A\d+|x) |"
    r"\b(?:according|said|statement|released|announced|reported|confirmed)\b"
)
_REPORTS = re.compile(
    r" (?:announced|said|confirmed|told|reported|revealed|stated|declared|noted|explained|stressed|added|recalled) "
)
_DATE = re.compile(r" D(\d+) ")
_PLACE = re.compile(r" P\d")
_NUMBER_OF_PLACE = re.compile(r"\bP(\d+)")
# "On D0 the A0 of P0 will visit", "on D0 P0 's A0 visited", "on D0 P0 A0 visited".
_OF_OFFICE = re.compile(r"(?<= A\d)\d? (?:of|for) (?:the )?P\d+(?= )| P\d+ (?:'s )?(?:[a-z-]+ ){0,3}?(?=A\d)")
_BEHIND_PLACE = re.compile(r" P\d+ (?:on )?$")
_IN_BRACKETS = re.compile(r" P\d+ \( (?:on )?$")
_OPENS = re.compile(
    r'(?: ")?(?: (?:already|also|then|later|finally|and|but|still|next|earlier))?'
    r"(?: (?:on|from|in)(?: the (?:morning|afternoon|evening|night) of)?)? $"
)
_OPENING = re.compile(r" (?:(?:on|from|in|between) )?D(\d+) (?:,|(?P<subject>(?=(?:he|she|they|A\d+) )))")
_MEETS = re.compile(r"(?:meet|met|hold|held|speak|spoke|address|attend|celebrat|open|preach)")
_SHARED = re.compile(r" D(\d+) and (?:then )?$")  # "On D0 and flew to P0".
# "Told reporters on D0 before leaving P0 for P1".
_BEFORE_LEAVING = re.compile(
    r" (?:reporters|journalists|newsmen|press|said|told [a-z]+) (?:on )?D(\d+) before (?:leaving|departing|flying|"
    r"heading|setting off)(?: out of| from)? (?:[^\s;,]+ ){0,2}(?:for|to) (?:the )?$"
)
# "On the way to P0 on D0 , he plans a stop in P1".
_ON_THE_WAY = re.compile(r" (?:on|en) (?:the way|route|his way|her way|their way) to (?:the )?P\d+ (?:on )?D(\d+) , ")
# "Leaves P0 on D0 to attend a D1 summit in P1".
_OF_GATHERING = re.compile(rf"\d+ (?:[a-z-]+ |x |N\d+ ){{0,3}}?{GATHERING} ")
_AN = (" a D", " an D", " the D")
_FURTHEST_BEHIND = 16  # words
_FAR = 30  # words: farther than any date of the clause
_Candidate = tuple[int, int, int]  # How far a date is, in words, where it stands, and its number.


def nearest_date(sentence: Marked, phrase: Phrase, match: re.Match[str], owned: set[int]) -> DateMention | None:
    """The date of a verb's clause that stands nearest to it, or else that with which its sentence opens."""
    code, verb = sentence.code, match.start("verb")
    clause = max(code.rfind(f" {word} ", 0, verb) for word in _BEGIN_CLAUSES)
    near: list[_Candidate] = [
        *_behind(sentence, match, match.end("to") if phrase.kind == "front" else match.end()),
        *(_inside(code, match) if phrase.name != "last stop is" else ()),
        *_ahead(sentence, phrase, match, max(0, clause)),
        *_opening(code, clause, match["verb"]),
    ]
    near = [*(one for one in near if one[2] not in owned), *_shared(code, match)]
    if near:
        return sentence.dates[min(near)[2]]
    alone = phrase.name not in _LEADS_ON and len(sentence.dates) == 1
    said = (_OPENS_WITH.match(code, 0, verb) if alone else None) or _WHEN.search(code, 0, verb)
    return sentence.dates[int(said[1])] if said else None


def _has_several(sentence: Marked, match: re.Match[str]) -> bool:
    """Whether a phrase leads to more than one place, and not only to one in another: "to P0 , in P1"."""
    places = [sentence.places[int(number)].place for number in _NUMBER_OF_PLACE.findall(match["to"])]
    return len([one for one in places if not any(lies_in(other, one) for other in places)]) > 1


def _behind(sentence: Marked, match: re.Match[str], end: int) -> Iterator[_Candidate]:
    """The date behind the places, which end at code[end], unless it opens what is told next."""
    code = sentence.code
    base = end - 1 if code[end - 1 : end] == " " else end
    if stated := _WHERE_ON.match(code, base):
        yield 0, end, int(stated[1])
    after = _AFTER_PLACES.match(code[base:])
    if after is None or is_reported(code, base + after.start(1) - 1):
        return
    gap = after[0][: after.start(1) - 1]
    if _BREAKS.search(gap) or gap.count(" ") >= _FURTHEST_BEHIND:
        return
    goes_on = " and " in f"{gap} " or "," in gap
    apart = _has_several(sentence, match) and ("," in gap or " and " in gap) and not _SET_FOR.fullmatch(gap)
    if apart or (goes_on and OPENS_CLAUSE.match(code, base + after.end(1))):
        return
    yield gap.count(" ") + 3 * gap.count(","), base + after.start(1), int(after[1])


def _inside(code: str, match: re.Match[str]) -> Iterator[_Candidate]:
    """The dates between the verb and its places, that of a gathering before the day of leaving for it."""
    verb = match.start("verb")
    for found in _DATE.finditer(code[verb : match.start("to")]):
        where = verb + found.start(1)
        if not is_reported(code, where - 1) and not _is_anothers(code, where):
            of_gathering = code[:where].endswith(_AN) and _OF_GATHERING.match(code, where) is not None
            yield -1 if of_gathering else 0, where, int(found[1])


def _ahead(sentence: Marked, phrase: Phrase, match: re.Match[str], clause: int) -> Iterator[_Candidate]:
    """The dates between the beginning of the clause and the verb."""
    code, verb = sentence.code, match.start("verb")
    several = _has_several(sentence, match)
    for found in _DATE.finditer(code[clause : verb + 1]):
        where = clause + found.start(1)
        gap = code[where:verb]
        # "To P0 on D0 , with stops in P1": the date was P0's.
        leads_on = " with " in gap or phrase.name in _LEADS_ON
        moved_on = leads_on and _BEHIND_PLACE.search(code[: where - 1]) is not None
        moved_on |= "," in gap and _ASIDE.search(code[:where]) is not None
        moved_on |= _THEN_GOES.match(code, where) is not None and _OPENS.match(code[: where - 1]) is None
        moved_on |= _AFTER_DOING.match(code, 0, where) is not None and "," in gap
        if (
            moved_on
            or _PLACE.search(_OF_OFFICE.sub(" ", gap))
            or is_reported(code, where - 1)
            or _is_anothers(code, where)
        ):
            continue
        mention = sentence.dates[int(found[1])]
        whole = mention.is_span or mention.is_a_week or mention.is_today or _OPENS.match(code[: where - 1]) is not None
        if gap.count(" ") <= (6 if several and not whole else 16) and (not several or whole or "," not in gap):
            yield gap.count(" ") + 4 * gap.count(","), where, int(found[1])


def _shared(code: str, match: re.Match[str]) -> Iterator[_Candidate]:
    """The date on which somebody ends one thing and goes on to the next, though it stands beside another place, or
    speaks before leaving; and the one behind what is said of the places besides."""
    if said := _BEFORE_LEAVING.search(code, 0, match.start("to")) or _ON_THE_WAY.match(code, 0, match.start("verb")):
        yield 0, said.start(1), int(said[1])
    base = match.end() - match[0].endswith(" ")
    if besides := SAID_BESIDES.match(code, base):
        yield 0, besides.start("day"), int(besides["day"][1:])
    if _WHO_IN.search(code, 0, match.start("to")) and (said := _SAID_THERE.match(code, base)):
        yield 0, said.start(1), int(said[1])
    before = code[: match.start("verb")]
    if not before.endswith((" and ", " and then ")):
        return
    shared = (_SHARED if _WENT.match(match["verb"]) else _ENDS_AND_GOES).search(before)
    if shared and not is_reported(code, shared.start(1) - 2):
        yield 2, shared.start(1), int(shared[1])


def _opening(code: str, clause: int, verb: str) -> Iterator[_Candidate]:
    """The date with which the sentence opens, where the clause is a later one; without a comma behind it that of
    going on to meet somebody, and of no move."""
    that = code.rfind(" that ", 0, max(0, clause))
    opening = _OPENING.match(code) or (_OPENING.match(code, that + 5) if that >= 0 else None) if clause > 0 else None
    if opening and opening["subject"] is not None and not _MEETS.match(verb):
        return
    if opening and not _REPORTS.search(code[opening.start() : clause + 1]):
        yield _FAR, 0, int(opening[1])


def _is_anothers(code: str, where: int) -> bool:
    """Whether the date at code[where] stands in brackets behind a place: it is that place's."""
    return _IN_BRACKETS.search(code[:where]) is not None
