from datetime import date

import pytest

from components.reading.names.acts import acts_of
from components.reading.names.lines import lines_of
from components.reading.reader import default_atlas, read
from components.reading.text.article import read_article
from tests.reading.told import stops

DATES = """

Tour dates:
3 October – Oslo, Spektrum
5 October – Vienna, O2 Academy
7 October – Lima, Donington Hall
"""


@pytest.mark.parametrize(
    ("lead", "act"),
    [
        ("KUROBARA have announced details of a European tour. The band have a new album.", "KUROBARA"),
        ("Indie band Marble Year have released an album and announced a long tour.", "Marble Year"),
        ("Welsh rockers Crowded Hall will embark on a tour. Tickets cost 30 euros.", "Crowded Hall"),
        ("Salt & The Ladder confirm autumn tour. The band play three venues.", "Salt & The Ladder"),
        ("Glass Heron European tour 2022. The band hit the road in October, tickets are out.", "Glass Heron"),
        ("The 1959 have added three shows to their tour. Tickets for the gigs go fast.", "The 1959"),
    ],
)
def test_who_announces_a_tour_is_an_act_whatever_it_is_called(lead: str, act: str) -> None:
    (trip,) = read(f"published: 2022-09-14\n\n{lead}{DATES}").trips
    assert trip.travellers == (act,)
    assert [stop.place for stop in trip.stops] == ["Oslo", "Vienna", "Lima"]


@pytest.mark.parametrize(
    "lead",
    [
        "Kensington Palace has announced details of the tour. Singer Ana Torres will play three venues.",
        "Chile has announced dates of the concerts. Singer Ana Torres will play three venues.",
    ],
)
def test_a_palace_or_a_country_that_announces_a_tour_is_no_act(lead: str) -> None:
    assert read(f"published: 2022-09-14\n\n{lead}{DATES}").trips[0].travellers == ("Ana Torres",)


ACTS = ("Glass Heron", "Low Tide", "Paper Ferry", "Salt Ladder", "Tin Harbour", "Velvet Oar", "Winter Cellar")


@pytest.mark.parametrize("act", ACTS)
def test_an_act_written_in_capitals_somewhere_is_called_as_it_is_written_elsewhere(act: str) -> None:
    shouted = f"{act.upper()} have announced a tour. The band have a new album."
    spoken = f"{act} confirm autumn tour of three venues."
    for lead in (f"{shouted}\n\n{spoken}", f"{spoken}\n\n{shouted}"):
        assert read(f"published: 2022-09-14\n\n{lead}{DATES}").trips[0].travellers == (act,)


def test_a_group_in_capitals_that_is_spoken_of_often_is_an_act() -> None:
    text = (
        "ORBIT9 was seen at the airport on Friday as the girl group left for its world tour.\n\n"
        "Fans came to catch sight of ORBIT9 before its concerts.\n\n"
        "ORBIT9 will put on a show in Guadalajara on July 8.From there it goes on to Bogota, Lima and Manila."
    )
    found = stops(text, date(2023, 6, 5))
    assert [stop.place for stop in found] == ["Guadalajara", "Bogotá", "Lima", "Manila"]
    assert {stop.travellers for stop in found} == {("ORBIT9",)}


@pytest.mark.parametrize(
    ("behind", "group"),
    [
        ("Deasy sang. Deasy's voice is gone.", False),
        ("Deasy sang.", True),
        ("Colm Deasy sang. Colm Deasy is tired.", True),
    ],
)
def test_an_act_with_a_surname_is_one_person(behind: str, group: bool) -> None:
    text = f"Colm Deasy has cancelled his tour dates.\n\nTickets for the band's shows are refunded. {behind}"
    lines = lines_of(read_article(text))
    (act,) = acts_of(lines, [word for line in lines for word in line.words], default_atlas())
    assert act.group is group
