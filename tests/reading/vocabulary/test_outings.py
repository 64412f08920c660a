"""What others hold as well, and what only acts give, are outings."""

from components.reading.vocabulary.outings import GATHERINGS, OUTINGS, PERFORMANCES, PROGRAMMES


def test_gatherings_and_performances_are_outings() -> None:
    assert GATHERINGS | PERFORMANCES < OUTINGS


def test_a_visit_of_state_is_neither_and_is_written_down_in_a_programme() -> None:
    assert not {"visit", "trip", "call"} & (GATHERINGS | PERFORMANCES)
    assert {"visit", "programme", "itinerary"} <= PROGRAMMES
