"""The days that other words of an article give to claims which say none themselves, one way after the other.

Each way sees what those before it have found, so that their order counts. There are only those that gave days on fresh
articles: of a dozen others, each true of some sentence, none gave one in 350 texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.visit_days.all_week import of_all_week
from components.reading.visit_days.counted_beside import counted_beside
from components.reading.visit_days.day_thread import held_on
from components.reading.visit_days.in_order import in_step
from components.reading.visit_days.just_arrived import just_arrived
from components.reading.visit_days.leaving import until_leaving
from components.reading.visit_days.length_beside import with_length_beside
from components.reading.visit_days.night_flights import landing_next_day
from components.reading.visit_days.stays import with_stays
from components.reading.visit_days.told_next import told_next


def dated(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of one party in the order of the text, with their days."""
    claims = sorted(landing_next_day(claims, sentences), key=lambda c: (c.sentence, c.at))
    claims = in_step(claims, sentences, published)
    claims = told_next(with_length_beside(claims, sentences, published), sentences, published)
    claims = with_stays(claims, sentences)  # What follows a stay counts from its last day.
    claims = in_step(held_on(claims, sentences, published), sentences, published)
    claims = counted_beside(claims, sentences, published)
    claims = with_stays(claims, sentences)  # Those of arrivals that have got their day since.
    claims = of_all_week(until_leaving(claims, sentences), sentences, published)
    return just_arrived(claims, sentences, published)


def dated_apart(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of several people with their days: each one's by themselves, since no day of one is another's."""
    each: dict[int, list[Claim]] = {}
    for claim in claims:
        each.setdefault(claim.people[0].number, []).append(claim)
    return [claim for said in each.values() for claim in dated(said, sentences, published)]
