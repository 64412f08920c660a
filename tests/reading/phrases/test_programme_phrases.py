"""Tours are told by their programme: what opens and ends them, what a day brings, what comes after what."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.phrases.programme_phrases import PROGRAMME_PHRASES
from components.reading.reader import read
from tests.reading import told
from tests.reading.phrases.found import found

SAID = [
    ("performs in", "The band will perform in Lima.", "P0"),
    ("adds a show in", "The band announced a second show at the Ritz Hall in Lima.", "P0"),
    (
        "announces dates: P",
        "The band have confirmed four dates for May: Lima on the 3rd, Quito on the 4th.",
        "P0 on D1 , P1 on D2",
    ),
    ("dates take place in", "Further dates will take place in Lima and Quito.", "P0 and P1"),
    ("cities on the list", "Other cities on the list are Lima and Quito.", "P0 and P1"),
    ("plays P", "The band plays Lima on Monday.", "P0 on D0"),
    (
        "and P's hall",
        "The band appears at Leeds's Brudenell on March 7 and Bristol's Fleece on March 9.",
        "P1 's A1 on D1",
    ),
    ("plays P's hall", "The band played Lima's Ritz Hall on Monday.", "P0"),
    ("his P concert", "Their Lima concert is sold out.", "P0"),
    ("calls off a show in P", "The band has called off its show in Lima.", "P0"),
    ("second night in P", "A second night in Lima was added.", "P0"),
    ("takes place in", "The meeting will be held in Lima.", "P0"),
    ("his day in P", "Her morning in Lima was long.", "P0"),
    ("in P there is an event", "In Lima there will be a meeting.", "P0"),
    ("day sees him in P", "Day two saw her at a school in Lima.", "P0"),
]
UNSAID = [
    ("performs in", "The band perform tests and live in Lima."),
    ("adds a show in", "The band announced a second album in Lima."),
    ("announces dates: P", "The band have confirmed what fans feared: Lima is off."),
    ("dates take place in", "The dates from farms in Lima are sweet."),
    ("cities on the list", "Other cities like Lima and Quito."),
    ("plays P", "The band plays Lima's anthem on Monday."),
    ("and P's hall", "The band appears at Leeds's Brudenell and Bristol's Fleece."),
    ("plays P's hall", "The band played Lima's part in the film."),
    ("his P concert", "Their Lima friends sang."),
    ("calls off a show in P", "The band has called off its search in Lima."),
    ("second night in P", "A second letter in Lima was added."),
    ("takes place in", "The meeting in Lima will be held."),
    ("his day in P", "Her home in Lima was sold."),
    ("in P there is an event", "In Lima there comes rain."),
    ("day sees him in P", "Day two saw rain in Lima."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, PROGRAMME_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, PROGRAMME_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert (
        {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in PROGRAMME_PHRASES}
    )


LEAVES = "President Kofi Danso of Ghana travelled to Kumasi on Monday for a tour of the north.\n\n"
ROYALS = "King Lars of Norway and Queen Maria left Oslo on Monday.\n\n"


def stops(text: str) -> list[str]:
    return [s.place for s in told.stops(text) if s.place != "Kumasi"]


def countries(text: str) -> list[str]:
    return [s.country for s in told.stops(text) if s.basis == "capital"]


@pytest.mark.parametrize(
    "said",
    [
        "A gathering of chiefs and elders at Tamale would end the President's swing through the north.",
        "A rally in Tamale will close his tour on Friday.",
        "Mass for traders and students in Tamale is to open the visit.",
        "A courtesy call on the chief at Tamale opened the tour.",
        "Day three would see him talk at a meeting of farmers in Tamale.",
        "The second day will see the President cut the sod for a clinic in Tamale.",
        "Wednesday will see him inspect works on a dam near Tamale.",
        "His programme has him at a school in Tamale on Thursday.",
        "Then would follow a visit to a cotton mill in Tamale.",
        "This will be followed by a meeting with market women in Tamale.",
        "Also on the programme is the opening of a hospital in Tamale.",
        "The tour would end with prayers and a reception at Tamale.",
        "He is to round off the day with a durbar and a dinner in Tamale.",
        "He flew on to remote Tamale.",
        "He lit candles in the Church of St Anne in Tamale.",
    ],
)
def test_a_programme_tells_its_places(said: str) -> None:
    assert stops(LEAVES + said) == ["Tamale"]


@pytest.mark.parametrize(
    "said",
    [
        "On his agenda are road works in Tamale and Bolgatanga.",
        "He said his thoughts went out to families in Tamale.",
        "The opposition said he should first tour Tamale.",
        "His words angered traders in Tamale.",
    ],
)
def test_what_is_only_on_his_mind_is_no_stop(said: str) -> None:
    assert stops(LEAVES + said) == []


@pytest.mark.parametrize(
    "said",
    [
        "The couple opened their Danish trip at a ball.",
        "Tuesday was the second day of their Danish visit.",
        "During her Danish stay she saw a school.",
    ],
)
def test_a_trip_is_named_by_its_nation(said: str) -> None:
    assert countries(ROYALS + said) == ["DK"]


def test_nobody_is_abroad_on_a_trip_called_after_his_own_nation() -> None:
    assert countries(ROYALS + "Their Norwegian trip ended on Sunday.") == []


@pytest.mark.parametrize(
    ("said", "country"),
    [
        ("The Pope stepped off his plane to begin a short visit to largely Catholic Mexico.", "MX"),
        ("The Pope landed on Monday to begin a pastoral visit to mostly Buddhist Vietnam.", "VN"),
        ("Pope Francis flew out on Friday for a visit to overwhelmingly Muslim Turkey.", "TR"),
        ("The Pope began a nine-day visit to his native Poland on Saturday.", "PL"),
    ],
)
def test_what_is_said_of_a_country_stands_before_its_name(said: str, country: str) -> None:
    assert countries(said) == [country]


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
