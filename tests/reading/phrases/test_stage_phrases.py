"""Where a tour begins, goes and ends, whose halls are played; what an act that announced a tour is called."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)

_LEAD = (
    "published: 2017-01-20\n\nGlass Heron announce new tour\n\nGlass Heron have announced a new tour in support of "
    "their third album, Low Water. The band will be joined by special guests Pale Acre. Tickets are on sale now.\n\n"
)


def _said(text: str) -> list[str]:
    return [f"{stop.place} {stop.start:%d/%m}" if stop.start else stop.place for stop in told.stops(text)]


@pytest.mark.parametrize(
    ("said", "stops"),
    [
        (
            "The run gets going in Florida on March 2 in Orlando and comes to an end April 15 in Eugene, Oregon.",
            "Orlando 02/03; Eugene 15/04",
        ),
        ("They shared the schedule, which opens in Athens, Greece on March 2.", "Athens 02/03"),
        ("Their concerts in Europe go ahead as planned, beginning March 2 in Oslo.", "Oslo 02/03"),
        (
            "Kicking off in Oslo on March 2, the tour will take in Hamburg, Leeds and Lyon.",
            "Oslo 02/03; Hamburg; Leeds; Lyon",
        ),
        ("The UK leg runs from March 2 in Leeds to March 9 in Bristol.", "Leeds 02/03; Bristol 09/03"),
        ("Other cities on the list are Oslo, Hamburg, Leeds and Lyon.", "Oslo; Hamburg; Leeds; Lyon"),
        ("They appear at Leeds’s Brudenell on March 7 and Bristol's Fleece on March 9.", "Leeds 07/03; Bristol 09/03"),
        ("Beginning March 2 at First Avenue, Minneapolis, the singer will perform at 12 venues.", "Minneapolis 02/03"),
        ("Catch them at the Fleece in Bristol on March 9.", "Bristol 09/03"),
        ("The final show is in Lyon on April 9.", "Lyon 09/04"),
        ("The band has called off its March 7 show in Leeds.", "Leeds 07/03"),
        (
            "The tour opens in Oslo on March 2. It will also include nights in Leeds and Lyon.",
            "Oslo 02/03; Leeds; Lyon",
        ),
        ("The band will be in Leeds on March 7 for the first of three nights at the Grand Theatre.", "Leeds 07/03"),
        ("The band played to a full house at Leeds Grand Theatre on Wednesday night.", "Leeds 18/01"),
        ("Before that comes their latest single, Salt. The tour opens in Oslo on March 2.", "Oslo 02/03"),
    ],
)
def test_a_tour_goes_where_it_begins_takes_place_and_ends(said: str, stops: str) -> None:
    assert _said(_LEAD + said) == stops.split("; ")


def test_whoever_is_heard_in_a_place_need_not_be_there() -> None:
    text = (
        "Peaches Lane sang in the choir for 61 years. They said you could hear Peaches Lane in Ohio when it was still."
    )
    assert _said(f"published: 2017-01-20\n\n{text}") == []


_DATES = (
    "\n\n3 October – Oslo, The Ritz\n5 October – Vienna, The Place\n7 October – Lima, The Ritz\n9 October – Leeds\n"
)


@pytest.mark.parametrize(
    ("lead", "act"),
    [
        ("Nordvind has mapped out an autumn tour. The band have a new record, tickets are out.", "Nordvind"),
        ("Harbour call off winter tour. The band had sold many tickets.", "Harbour"),
        ("Verve is back on the road this autumn with an evening of dance. The dancers are young.", "Verve"),
        ("Heim have revealed where they will play. The run kicks off October 3. Tickets for the gigs go fast.", "Heim"),
        ("Low Tide will be out and about in autumn, and see where.", "Low Tide"),
    ],
)
def test_an_act_is_who_is_on_the_road_and_no_hall_of_its_list(lead: str, act: str) -> None:
    (trip,) = read(f"published: 2022-09-14\n\n{lead} Here is the tour's schedule.{_DATES}").trips
    assert trip.travellers == (act,)
    assert [stop.place for stop in trip.stops] == ["Oslo", "Vienna", "Lima", "Leeds"]


def test_an_orchestra_is_at_home_in_the_town_it_is_called_after() -> None:
    text = (
        "The Detroit Symphony Orchestra has announced a tour of Asia. The orchestra will play in Tokyo on July 19 and "
        "Osaka on July 22. The Detroit Symphony Orchestra plays in Detroit on Friday."
    )
    assert _said(f"published: 2017-06-20\n\n{text}") == ["Tokyo 19/07", "Osaka 22/07"]


_REPORT = (
    "Leeds RUFC 24 Bristol 17\n\n"
    "Leeds travelled to Bristol with a weakened side{} and came home with a losing bonus point "
    "on Saturday. Two tries in the second half kept them in it. The side travel to Bath next Saturday."
)


@pytest.mark.parametrize(("more", "stops"), [("", 0), (" on a tour of the west", 2)])
def test_the_report_of_a_match_tells_of_no_journey_but_one_of_a_tour_does(more: str, stops: int) -> None:
    assert len(_said(f"published: 2017-01-20\n\n{_REPORT.format(more)}")) == stops


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        (
            "Nigerian star Tunde Alabi will head to Kampala for a show on January 28 and Kigali on January 29.",
            "Kampala 28/01; Kigali 29/01",
        ),
        (
            "Comedian Ray Dunn will be at Skipton Town Hall on February 3. The comic, whose tour also calls at Otley "
            "Courthouse on February 4, loves the Dales.",
            "Skipton 03/02; Otley 04/02",
        ),
    ],
)
def test_acts_of_all_kinds_go_where_they_are_heard(text: str, stops: str) -> None:
    assert _said(f"published: 2017-01-20\n\n{text}") == stops.split("; ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The band Mudhen plays Glasgow's Grand Ole Opry on Friday.", ["Glasgow"]),
        ("The band Mudhen is on tour. Their next venue was a packed hall at Leeds.", ["Leeds"]),
    ],
)
def test_a_hall_of_its_town_is_played(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == expected
