"""A court circular gives the town of a visit as the last word of an address."""

from datetime import date

from tests.reading.told import days, stops

CIRCULAR = """title: Court Circular
published: 2021-04-23

Kensington Palace

22nd April, 2021

The Duke of Gloucester, Patron, this morning opened the new Maritime Centre, Quay Street, Fleetwood, and was received \
by Her Majesty's Lord-Lieutenant of Lancashire (the Lord Hill).

His Royal Highness afterwards visited Lytham Windmill Museum, East Beach, Blackpool.
"""


def test_the_last_word_of_an_address_is_the_town_on_the_day_of_the_circular() -> None:
    assert days(CIRCULAR, date(2021, 4, 23)) == {"Fleetwood": "04-22", "Blackpool": "04-22"}


def test_who_goes_with_somebody_is_no_address() -> None:
    assert stops("Minister Ann Lee visited the offices of the party on Thursday with her brother, Chad.") == []


def test_what_a_visit_marks_may_stand_behind_its_address() -> None:
    text = (
        "The Princess Royal this morning visited Corn Square, Leominster, to mark the town's twinning with Saverne in "
        "France and was received by Mr James Hereford."
    )
    assert days(text, date(2019, 6, 7)) == {"Leominster": "06-07"}
