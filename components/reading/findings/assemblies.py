"""Ministers who meet in a town have gone there together, though an article names none of them as its traveller.

Only what an article begins with is believed: further down such meetings are background.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.names.marking import Marked
from components.reading.names.people import Person
from components.reading.phrases.place_lists import END, LIST
from components.reading.status.calling_off import called_off
from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier
from components.reading.status.tense import tense
from components.reading.visit_days.plausible import names_another_year, plausible_days

_MEET = re.compile(
    r" (?P<who>(?:[a-z-]+ ){0,2}(?:ministers|leaders|negotiators|envoys|delegates|mediators|diplomats|presidents))"
    r"(?: (?:from|of)(?:(?: (?:the )?[PN]\d+(?: ,| and| , and)?)+| (?:[a-z0-9-]+ ){0,4}?"
    r"(?:countries|nations|states|members|sides)))? "
    r"(?:(?:will|are|have|were|are to|are due to|are expected to|were to) )?"
    r"(?P<verb>meet|met|meeting|gather|gathered|gathering|convene|convened|assemble|assembled|hold|held|holding) "
    rf"(?:(?!(?:that|who|while|when|after|before|but|said|where|in) )\S+ ){{0,6}}?(?:in|at) {LIST}{END}"
)
_DAY = re.compile(r"(?<= D)\d+(?= )")


def assembled(sentences: Sequence[Marked], number: int, published: date | None) -> tuple[Person, list[Claim]] | None:
    """Who meets, called what the first sentence calls them, and where; None when it tells of no such meeting."""
    first = next((s for s in sentences if not s.is_title), None)
    found = _MEET.search(first.code) if first else None
    if (
        first is None
        or found is None
        or is_doubtful(first.code, found.start())
        or is_earlier(first.code, found.start())
    ):
        return None
    place = first.places[int(found["to"].rsplit("P", 1)[1].split()[0])]
    status = called_off(first.code, found.start()) or tense(first.code, found.start("verb"), found["verb"])
    status = "made" if status == "planned" and found["verb"] == "meeting" and " will " not in found[0] else status
    near = _DAY.search(first.code, found.start())
    mention = first.dates[int(near[0])] if near else None
    if mention and names_another_year(mention, published):
        return None
    days = plausible_days(mention, status, published)
    claim = Claim(place, first.number, (), open=True, strong=True, status=status, days=days, phrase="meet in")
    return Person(number, found["who"]), [claim]
