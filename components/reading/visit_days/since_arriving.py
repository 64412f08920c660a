"""Whoever arrives in a country of which only the capital is told has been there since that day.

"Arrived in Brunei on Wednesday" and "met the sultan in Bandar Seri Begawan on Thursday" are two days in that town. A
traveller who is told to have gone to another town may have come there by any way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from components.reading.claim import Claim
from components.reading.dates.days import single
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.visit_days.days_said import ARRIVES
from components.reading.visit_days.places_told import innermost

_MOST_DAYS = timedelta(days=3)
_ARRIVES = re.compile(rf" (?:{ARRIVES}|(?:will|is to|are to) (?:start|begin)) ")


def since_arriving(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims, those of a capital with the days since arriving in its country."""
    spoken = {sentence.number: sentence for sentence in sentences}
    told = [c for c in claims if not c.in_title and not c.virtual]
    result = list(claims)
    for arrival in told:
        came = single(arrival.days) if arrival.place.precision == "country" and arrival.listed == 1 else None
        if came is None or not _ARRIVES.search(spoken[arrival.sentence].code):
            continue
        inside = [c for c in told if lies_in(c.place, arrival.place)]
        if len(innermost(inside)) != 1:
            continue
        for nth, claim in enumerate(result):
            day = single(claim.days) if claim in inside and claim.place.capital and claim.listed == 1 else None
            if day and timedelta() < day.start - came.start <= _MOST_DAYS:
                result[nth] = replace(claim, days=replace(day, start=came.start))
    return result
