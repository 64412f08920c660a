"""A line that is only a place heads one that is only a date, as in the notes of ministries: "Oslo, Norway", "Dates:
March 13 to 15, 2023".

One such pair without a label may be where and when the text was released: there have to be two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.mention import DateMention
from components.reading.names.marked import Marked
from components.reading.names.toponyms import lies_in
from components.reading.visit_days.plausible import plausible_days

_PLACE_ALONE = re.compile(r" (?:(?:location|place|where|venue) : )?P\d+(?: , P\d+)? (?:[.:] )?")
_DATE_ALONE = re.compile(r" (?P<label>(?:dates?|when) : )?D0 (?:\. )?")
_FEWEST = 2


def under_places(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of places that head a date with that."""
    pairs: list[tuple[Toponym, DateMention]] = []
    labelled = False
    for above, below in pairwise(sentences):
        said = _DATE_ALONE.fullmatch(below.code) if below.dates and above.places else None
        if said and _PLACE_ALONE.fullmatch(above.code):
            pairs.append((above.places[0].place, below.dates[0]))
            labelled |= said["label"] is not None
    if len(pairs) < _FEWEST and not labelled:
        return list(claims)
    return [_dated(claim, pairs, published) for claim in claims]


def _dated(claim: Claim, pairs: Sequence[tuple[Toponym, DateMention]], published: date | None) -> Claim:
    if claim.days or claim.status not in {"made", "planned"}:
        return claim
    said = next((on for place, on in pairs if place == claim.place or lies_in(place, claim.place)), None)
    return replace(claim, days=plausible_days(said, claim.status, published))
