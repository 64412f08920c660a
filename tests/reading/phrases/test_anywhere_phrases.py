"""A court circular gives the town of a visit as the last word of an address."""

from datetime import date

import pytest

from components.reading.phrases.anywhere_phrases import ANYWHERE_PHRASES
from tests.reading.phrases.found import found
from tests.reading.told import days, stops

SAID = [
    (
        "received at an address in P",
        "The Duke of Kent opened the new Maritime Centre, Quay Street, Fleetwood, and was received by the Mayor.",
        "P0",
    ),
    ("at an address in P", "The Duke of Kent visited the Windmill Museum, East Beach, Blackpool.", "P0"),
    ("at P's venue", "Ann Lee sang at Lima's Teatro Segura.", "P0"),
    ("in a building of P", "Ann Lee spoke in a Lima hotel on Monday.", "P0"),
    ("somewhere", "Ann Lee prayed at a shrine in Lima.", "P0"),
]
UNSAID = [
    ("received at an address in P", "The Duke of Kent opened the new Maritime Centre, Quay Street, Fleetwood."),
    ("at an address in P", "The Duke of Kent visited the mill with her brother, Chad."),
    ("at an address in P", "The Duke of Kent visited the mill, who lives in East Beach, Blackpool."),
    ("at P's venue", "Ann Lee sang at Lima's side."),
    ("in a building of P", "Ann Lee spoke in a Lima accent on Monday."),
    ("somewhere", "Ann Lee prayed for Lima."),
    ("somewhere", "Ann Lee left according to Lima."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, ANYWHERE_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, ANYWHERE_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in ANYWHERE_PHRASES}


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee of Peru spoke to bankers in a Seoul hotel on Monday.", ["Seoul"]),
        ("Pope Leo began a visit to Egypt. He celebrated Mass on the Alexandria waterfront.", ["Alexandria"]),
    ],
)
def test_a_building_of_a_town_is_in_it(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, date(2021, 3, 10))] == expected
