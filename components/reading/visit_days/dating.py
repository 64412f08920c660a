"""The days that other words of an article give to claims which say none themselves, one way after the other.

Each way sees what those before it have found, so that their order counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.names.marking import Marked
from components.reading.visit_days.all_week import of_all_week
from components.reading.visit_days.anchors import anchored
from components.reading.visit_days.arrivals import arrived, just_now, reported_to_have_come, since_coming
from components.reading.visit_days.back_home import before_coming_home
from components.reading.visit_days.day_thread import held_on
from components.reading.visit_days.days_elsewhere import dated_elsewhere
from components.reading.visit_days.in_order import after_what_was_told, in_step
from components.reading.visit_days.leaving import until_leaving
from components.reading.visit_days.length_beside import with_length_beside
from components.reading.visit_days.night_flights import landing_next_day
from components.reading.visit_days.once_set_for import once_set_for
from components.reading.visit_days.one_day_visits import of_one_day, of_whole_visit
from components.reading.visit_days.only_stop import lengthened, of_only_stop
from components.reading.visit_days.since_arriving import since_arriving
from components.reading.visit_days.spans_said import with_spans_said
from components.reading.visit_days.staying_on import staying_on
from components.reading.visit_days.stays import with_stays
from components.reading.visit_days.talks_with import met_in_their_country
from components.reading.visit_days.until_elsewhere import until_elsewhere, until_the_visit_ends


def dated(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims of one party in the order of the text, with their days."""
    claims = landing_next_day(arrived(claims, sentences, published), sentences)
    claims = once_set_for(claims, sentences, published)
    claims = of_only_stop(claims, sentences, published)
    told = sorted(claims, key=lambda c: (c.sentence, c.at))
    claims = anchored(told, sentences, published)
    doubtful = {old.place.name for old, new in zip(told, claims, strict=True) if old.days and not new.days}
    claims = in_step(claims, sentences)
    claims = with_length_beside(claims, sentences, published)
    claims = with_stays(claims, sentences, published)  # What follows a stay counts from its last day.
    claims = of_whole_visit(claims, sentences)
    claims = held_on(claims, sentences, published)
    claims = in_step(after_what_was_told(claims, sentences, published), sentences)
    claims = before_coming_home(claims, sentences, published)
    claims = dated_elsewhere(claims, sentences, published, doubtful)
    claims = met_in_their_country(claims, sentences, published)
    claims = reported_to_have_come(claims, sentences, published)
    claims = since_coming(just_now(claims, sentences, published), sentences, published)
    claims = of_one_day(claims, sentences, published)
    claims = lengthened(claims, sentences, published)
    claims = with_stays(claims, sentences, published)  # Those of arrivals that have got their day since.
    claims = until_leaving(claims, sentences, published)
    claims = until_the_visit_ends(until_elsewhere(claims))
    claims = with_spans_said(claims, sentences, published)
    claims = staying_on(since_arriving(claims, sentences), sentences, published)
    return of_all_week(claims, sentences, published)
