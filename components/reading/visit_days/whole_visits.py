"""A visit to a country that is told with one day is that day's in every town of it.

And one of several days is in these days in every town that its sentence counts up behind them: "will be in Chile from
3 to 7 June, with concerts in Arica and Iquique".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from components.reading.claim import Claim
from components.reading.dates.days import Days, single
from components.reading.names.marked import Marked
from components.reading.names.toponyms import lies_in

_MOST_TOWNS = 4  # That somebody sees in a day.
_WHOLE = frozenset({"visits", "trip to", "P trip"})
# "P0 D0 , with stops in P1 , P2".
_COUNTS_UP = re.compile(
    r" P(?P<whole>\d+) (?:(?:from |in |on )?D\d+ )?, (?:with (?:[a-z-]+ ){1,4}?in|visiting|taking in|stopping in) "
    r"(?:the )?P(?P<first>\d+) "
)
_SIX_DAYS = timedelta(days=6)


def of_whole_visit(claims: Sequence[Claim]) -> list[Claim]:
    """A visit to a country or region on one day is that day's everywhere in it, but for one of several days."""
    whole = [c for c in claims if c.phrase in _WHOLE and c.place.is_wide and c.listed == 1 and single(c.days)]
    longer_there = any(c.days and not single(c.days) and c.place in {w.place for w in whole} for c in claims)
    if longer_there or len({c.days for c in whole}) != 1:
        return list(claims)
    inside = {c.days for c in claims if c.days and lies_in(c.place, whole[0].place)}
    towns = {c.place for c in claims if lies_in(c.place, whole[0].place)}
    if inside - {whole[0].days} or len(towns) > _MOST_TOWNS:
        return list(claims)
    return [
        replace(c, days=whole[0].days)
        if c.days is None and c.status == whole[0].status and lies_in(c.place, whole[0].place)
        else c
        for c in claims
    ]


def of_towns_counted_up(claims: Sequence[Claim], sentences: Sequence[Marked]) -> list[Claim]:
    """The claims, those of towns counted up behind the days of their country with these days."""
    result = list(claims)
    for sentence in sentences:
        said = _COUNTS_UP.search(sentence.code) if len(sentence.dates) == 1 else None
        if said is None:
            continue
        here = [(n, c) for n, c in enumerate(claims) if c.sentence == sentence.number]
        whole = sentence.places[int(said["whole"])].place
        days = next((c.days for _, c in here if c.place == whole and c.days and not single(c.days)), None)
        for n, claim in here if days else ():
            if days and claim.days is None and claim.listed > 1 and lies_in(claim.place, whole):
                result[n] = replace(claim, days=_some_time_in(days))
    return result


def of_lands_counted_up(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those of several countries to which a sentence gives the same days as on some of these: "took him to
    Kenya , Uganda and Chad from D0 to D1"."""
    lands: dict[tuple[int, Days], set[str]] = {}
    for claim in claims:
        if claim.listed > 1 and claim.days and claim.days.precision == "day" and not single(claim.days):
            lands.setdefault((claim.sentence, claim.days), set()).add(claim.place.country_code)
    return [
        replace(c, days=_some_time_in(c.days)) if c.days and len(lands.get((c.sentence, c.days), ())) > 1 else c
        for c in claims
    ]


def _some_time_in(days: Days) -> Days:
    """Days of which nobody says on which somebody is in a town."""
    if days.precision != "day":
        return days
    return replace(days, precision="week" if days.end - days.start <= _SIX_DAYS else "month")
