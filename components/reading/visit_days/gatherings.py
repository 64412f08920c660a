"""Whoever goes to a gathering is there on its days: "chairs a conference in Lima", and further on "the conference in
Lima takes place on 8 July"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.names.marked import Marked
from components.reading.names.toponyms import is_or_lies_in
from components.reading.phrases.gatherings import GATHERING
from components.reading.visit_days.plausible import plausible_days

_IS_ON = (
    r"(?:(?:takes?|took|will take|is to take|is due to take|is set to take) place|"
    r"(?:is|are|was|were|will be|to be|is to be|are to be)(?: (?:being|due to be|scheduled to be|set to be))? held|"
    r"(?:is|are) (?:on|scheduled for|set for|planned for|due))"
)
_DATED = re.compile(
    rf" (?:{GATHERING}|match|concert|gala) (?:[a-z-]+ )?(?:in|at) (?:the )?P(?P<place>\d+) (?:, )?(?:which |that )?"
    rf"{_IS_ON} (?:(?:on|from|between) )?D(?P<day>\d+) "
)


def of_gatherings(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of the only visit to a place where a gathering is on with the days of that."""
    dated = [c for c in claims if c.days]
    days = {
        place: said
        for sentence in sentences
        for place, said in _gatherings(sentence, published)
        if not any(is_or_lies_in(c.place, place) for c in dated)
    }
    return [replace(c, days=days.get(c.place)) if c.days is None and not c.in_title else c for c in claims]


def _gatherings(sentence: Marked, published: date | None) -> list[tuple[Toponym, Days]]:
    said = _DATED.search(sentence.code) if sentence.dates and sentence.places else None
    if said is None:
        return []
    mention = sentence.dates[int(said["day"])]
    over = any(word in said[0] for word in (" took ", " was ", " were "))
    days = plausible_days(mention, "made" if over else "planned", published)
    return [(sentence.places[int(said["place"])].place, days)] if days else []
