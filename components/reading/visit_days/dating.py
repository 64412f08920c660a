"""The days that other words of an article give to claims which say none themselves, one way after the other.

Each way sees what those before it have found, so that their order counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.visit_days.all_week import of_all_week
from components.reading.visit_days.attended import of_what_is_attended
from components.reading.visit_days.counted_beside import counted_beside
from components.reading.visit_days.day_thread import held_on
from components.reading.visit_days.gatherings import of_gatherings
from components.reading.visit_days.going_on import going_on
from components.reading.visit_days.in_order import in_step
from components.reading.visit_days.just_arrived import just_arrived
from components.reading.visit_days.leaving import until_leaving
from components.reading.visit_days.length_beside import with_length_beside
from components.reading.visit_days.night_flights import landing_next_day
from components.reading.visit_days.once_set_for import once_set_for
from components.reading.visit_days.place_headings import under_places
from components.reading.visit_days.staying_on import staying_on
from components.reading.visit_days.stays import with_stays
from components.reading.visit_days.told_next import told_next
from components.reading.visit_days.whole_visits import of_lands_counted_up, of_towns_counted_up, of_whole_visit


def dated(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of one party in the order of the text, with their days."""
    claims = once_set_for(landing_next_day(claims, sentences), sentences, published)
    claims = in_step(sorted(claims, key=lambda c: (c.sentence, c.at)), sentences, published)
    claims = going_on(under_places(claims, sentences, published), sentences, published)
    claims = with_length_beside(claims, sentences, published)
    claims = told_next(claims, sentences, published)
    claims = with_stays(claims, sentences)  # What follows a stay counts from its last day.
    claims = of_towns_counted_up(of_whole_visit(of_lands_counted_up(claims)), sentences)
    claims = in_step(held_on(claims, sentences, published), sentences, published)
    claims = counted_beside(claims, sentences, published)
    claims = of_what_is_attended(of_gatherings(claims, sentences, published), sentences, published)
    claims = just_arrived(claims, sentences, published)
    claims = with_stays(claims, sentences)  # Those of arrivals that have got their day since.
    claims = until_leaving(claims, sentences)
    return of_all_week(staying_on(claims, sentences, published), sentences, published)


def dated_apart(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of several people with their days: each one's by themselves, since no day of one is another's."""
    each: dict[int, list[Claim]] = {}
    for claim in claims:
        each.setdefault(claim.people[0].number, []).append(claim)
    return [claim for said in each.values() for claim in dated(said, sentences, published)]
