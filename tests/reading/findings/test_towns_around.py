"""On a journey in a country a town there is a stop where a sentence tells of doings, whoever its subject is."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.proposal import ProposedStop
from tests.reading import told

_PUBLISHED = date(2019, 5, 16)  # A Thursday.
_VISIT = "published: 2019-05-16\n\nKing Olav of Norway arrived in Lisbon on Tuesday for a state visit to Portugal. "


def _stops(said: str) -> dict[str, ProposedStop]:
    return {stop.place: stop for stop in told.stops(_VISIT + said, _PUBLISHED)}


@pytest.mark.parametrize(
    ("said", "towns"),
    [
        ("There will be a meeting with fishermen in Peniche.", {"Peniche"}),
        ("Further stations are a convent in Tomar and the town of Sines.", {"Tomar", "Sines"}),
        ("The first port of call was the monastery in Alcobaça, where crowds sang.", {"Alcobaça"}),
        ("A congress of historians took place in Coimbra.", {"Coimbra"}),
        ("The rain in Évora has changed the programme of the royal visit.", {"Évora"}),
    ],
)
def test_a_town_of_the_country_where_something_is_done_is_a_stop(said: str, towns: set[str]) -> None:
    assert _stops(said).keys() - {"Lisbon"} == towns


@pytest.mark.parametrize(
    "said",
    [
        "People in Tomar wrote letters.",
        "There will be a meeting in Seville.",
        "The reception was cooked by a chef from Tomar.",
        "There will be a reception near Tomar.",
        'A guest of the reception said: "In Tomar we had meetings every week."',
        "There has never been a meeting like it in Tomar.",
        "More on the visit: meeting in Tomar",
        "Tomar: meeting of mayors on water.",
        "The talks were kept short, and schools stayed shut in Tomar.",
        "Tomar's mayor will be at the reception.",
        "The delegation sat through a presentation on generators made in Bergen on Monday.",
    ],
)
def test_what_lies_elsewhere_or_only_says_where_something_is_brings_nobody_there(said: str) -> None:
    assert _stops(said).keys() == {"Lisbon"}


def test_it_has_the_day_and_the_status_of_its_clause() -> None:
    found = _stops("There will be a meeting in Peniche on Friday. On Wednesday a reception was given in Sines.")
    assert (found["Peniche"].start, found["Peniche"].status) == (date(2019, 5, 17), "planned")
    assert (found["Sines"].start, found["Sines"].status) == (date(2019, 5, 15), "made")


def test_where_nobody_travels_there_is_no_town_around() -> None:
    said = "King Olav of Norway spoke in parliament. There will be a meeting with fishermen in Bergen."
    assert told.stops(said, _PUBLISHED) == []
