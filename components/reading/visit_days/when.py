"""Which of a sentence's dates is the day of a visit.

A date belongs to the place it stands beside, to the whole list it closes, or to the verb of its clause; the day
on which somebody said something, set out or was born belongs to none of them.
"""

from __future__ import annotations

import re
from itertools import pairwise

from components.reading.dates.written import DateMention
from components.reading.names.marking import Marked
from components.reading.phrases.phrase import Phrase
from components.reading.visit_days.own_day import own_date, owned_by_others, shared_out
from components.reading.visit_days.reported import is_reported

# "Drives to P0 , and D0 she speaks": the date opens what is told next.
_OPENS_CLAUSE = re.compile(r" (?:,? ?)(?:he|she|they|it|we|i|A\d+)(?= )")
# "A0 , who arrived on D0 , will": what is said besides has its own day.
_ASIDE = re.compile(r" , (?:who|which|whose) [^,;]*$")
# "Ended his holiday on D0 and flew to P0".
_WENT = re.compile(r"(?:\w+ed|flew|went|drove|rode|made|held|met|spoke|saw|laid|gave|took|spent|came)\b")
# "The great day is D0 , when the king goes to P0".
_WHEN = re.compile(r" D(\d+) ,? ?when (?:(?!D\d|P\d|[,;] |before |after )\S+ )+$")
_LEADS_ON = frozenset({"then to", "then it is P", "followed by"})
_THEN = re.compile(r" (?:then|from there|after that|afterwards|later|thereafter) ")
# "To P0 , where on D0 he will".
_WHERE_ON = re.compile(r" ?,? where (?:on |late on |early on )?D(\d+) (?:he|she|they|A\d+|the) ")
# "On D0 the president of P0 and the president of P1 arrived in".
_OPENS_WITH = re.compile(
    r" (?:on )?D(\d+) (?:(?!(?:who|which|that|where|when|while|after|before|then|next|later|there|if|but|as|said|"
    r"announced|told|,|;) )\S+ )+$"
)


def dates_of_places(
    sentence: Marked, phrase: Phrase, match: re.Match[str], listed: list[tuple[str, int]]
) -> dict[int, DateMention]:
    """Which date belongs to which of the places listed: its own, that of the list, else the nearest of the clause."""
    dated: dict[int, DateMention] = {}
    waiting: list[int] = []
    for sign, where in listed:
        if sign[0] == "P":
            waiting.append(int(sign[1:]))
        elif not is_reported(sentence.code, where) and not _opens_next(sentence.code, where, sign):
            dated |= shared_out(sentence.dates[int(sign[1:])], waiting)
            waiting = []
    if len(waiting) == 1 and (own := own_date(sentence, waiting[0])) is not None:
        return dated | {waiting[0]: sentence.dates[own]}
    nearest = _nearest_date(sentence, phrase, match, owned_by_others(sentence, waiting)) if waiting else None
    if nearest and not nearest.is_span:
        waiting = _told_with(sentence, nearest, waiting)
    return dated | shared_out(nearest, waiting) if nearest else dated


def _told_with(sentence: Marked, mention: DateMention, places: list[int]) -> list[int]:
    """Those of the places that a day is told with: none to which somebody goes "then", when he has been to others."""
    for nth, (one, other) in enumerate(pairwise(places)):
        before, after = sentence.code.find(f" P{one} "), sentence.code.find(f" P{other} ")
        if _THEN.search(sentence.code[before : after + 1]):
            return places[: nth + 1] if mention.start < sentence.places[one].start else places[nth + 1 :]
    return places


def _opens_next(code: str, where: int, sign: str) -> bool:
    """Whether a date behind a list of places opens what is told next: "in P0 , on D1 he meets"."""
    return code[:where].endswith((" , on ", " , ", " and on ")) and bool(_OPENS_CLAUSE.match(code, where + len(sign)))


def _nearest_date(sentence: Marked, phrase: Phrase, match: re.Match[str], owned: set[int]) -> DateMention | None:
    code, verb, end = sentence.code, match.start("verb"), match.end()
    after = re.match(
        r"(?:(?! (?:;|\"|(?:before|after)(?! (?:midnight|noon|dawn|dusk))|ahead of|where|while|which|and then|then|"
        r"home|said|says|told|but|(?<! from)(?<! of)(?<! of P\d and) P\d+) ).){0,70}? D(\d+) ",
        code[end - 1 if code[end - 1 : end] == " " else end :],
    )
    candidates: list[tuple[int, int, int]] = []
    base = end - 1 if code[end - 1 : end] == " " else end
    if after and not is_reported(code, base + after.start(1) - 1):
        gap = code[base : base + after.start(1) - 1]
        several = match["to"].count("P") > 1
        broken = re.search(
            r" (?:and|,) .*\b(?:will|would|is|are|was|were|where)\b| (?:in|into) (?:A\d+|x) |"
            r"\b(?:according|said|statement|released|announced|"
            r"reported|confirmed)\b",
            gap,
        )
        opens_next = (" and " in f"{gap} " or "," in gap) and _OPENS_CLAUSE.match(code, base + after.end(1))
        if not broken and not opens_next and gap.count(" ") < 12 and not (several and ("," in gap or " and " in gap)):
            candidates.append((gap.count(" ") + 3 * gap.count(","), base + after.start(1), int(after[1])))
    inside = code[verb : match.start("to")] if phrase.name != "last stop is" else ""
    for m in re.finditer(r" D(\d+) ", inside):
        if not is_reported(code, verb + m.start(1) - 1) and not _is_anothers(code, verb + m.start(1)):
            candidates.append((0, verb + m.start(1), int(m[1])))
    clause = max(
        code.rfind(f" {w} ", 0, verb) for w in (";", "that", "while", "but", "before", "after", "where", "which", "and")
    )
    for m in re.finditer(r" D(\d+) ", code[max(0, clause) : verb + 1]):
        where = max(0, clause) + m.start(1)
        gap = code[where:verb]
        # "To P0 on D0 , with stops in P1": the date was P0's.
        leads_on = " with " in gap or phrase.name in _LEADS_ON
        moved_on = leads_on and re.search(r" P\d+ (?:on )?$", code[: where - 1]) is not None
        moved_on |= "," in gap and _ASIDE.search(code[:where]) is not None
        if not is_reported(code, where - 1) and not _is_anothers(code, where) and not moved_on:
            several = match["to"].count(" P") > 0
            opens = re.match(r'(?: ")?(?: (?:on|from|in))? $', code[: where - 1]) is not None
            spans = sentence.dates[int(m[1])].is_span
            near = gap.count(" ") <= (6 if several and not opens and not spans else 16)
            if near and not re.search(r" P\d", gap) and (not several or opens or spans or "," not in gap):
                candidates.append((gap.count(" ") + 4 * gap.count(","), where, int(m[1])))
    shared = re.search(r" D(\d+) and (?:then )?$", code[:verb]) if _WENT.match(match["verb"]) else None
    if shared and not is_reported(code, shared.start()):
        candidates.append((2, shared.start(1), int(shared[1])))
    if clause > 0 and re.match(r" (?:D(\d+)|on D(\d+)) ,", code):
        opening = re.match(r" (?:on )?D(\d+) ,", code)
        if opening and not re.search(
            r" (?:announced|said|confirmed|told|reported|revealed|stated|declared) ", code[: clause + 1]
        ):
            candidates.append((30, 0, int(opening[1])))
    if stated := _WHERE_ON.match(code, end - 1 if code[end - 1 : end] == " " else end):
        candidates.append((0, end, int(stated[1])))
    candidates = [one for one in candidates if one[2] not in owned]
    leads_on = phrase.name in _LEADS_ON
    if not candidates and not leads_on and len(sentence.dates) == 1 and (opening := _OPENS_WITH.match(code, 0, verb)):
        candidates.append((30, 0, int(opening[1])))
    if not candidates and (day := _WHEN.search(code, 0, verb)):
        candidates.append((30, 0, int(day[1])))
    if not candidates:
        return None
    return sentence.dates[min(candidates)[2]]


def _is_anothers(code: str, where: int) -> bool:
    """Whether the date at code[where] stands in brackets behind a place: it is that place's."""
    return re.search(r" P\d+ \( (?:on )?$", code[:where]) is not None
