"""A town named with a concert or a match of a tour is a stop, whatever the verb; acts in capitals have names."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.proposal import ProposedStop
from components.reading.reader import read
from tests.reading import told

_TOUR = (
    "Slow Harbour announce tour dates\n\n"
    "Dutch folk band Slow Harbour will go on tour this spring, with their first stop in Utrecht on 3 April.\n\n"
)


def _stops(text: str, published: date | None = date(2023, 3, 1)) -> dict[str, ProposedStop]:
    return {stop.place: stop for stop in told.stops(text, published)}


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("Further shows have been added in Leuven and Lille.", {"Leuven", "Lille"}),
        ("The promoter also listed Bremen and Aarhus among the northern legs.", {"Bremen", "Århus"}),
        ("Still to come on the list, with dates to follow: Geneva, Turin, and Graz.", {"Geneva", "Turin", "Graz"}),
        ("Tickets for the Hamburg concert cost 30 euros.", {"Hamburg"}),
        ("There is one more, in Bologna, at a date not yet fixed.", {"Bologna"}),
        ("The gigs will be filmed by a crew from Prague.", set()),
        ("There will be no show in Madrid.", set()),
        ("The band also added a second Leipzig night.", {"Leipzig"}),
        ("Trieste followed on Sunday.", {"Trieste"}),
        ("Left out of the concert schedule were Seville and Porto.", set()),
        ("The tour was put together by an agency based in Zagreb.", set()),
        ("Rivals Tin Whistle played two concerts in Cologne.", set()),
    ],
)
def test_a_town_named_with_an_event_of_the_tour_is_a_stop(said: str, places: set[str]) -> None:
    found = set(_stops(_TOUR + said + "\n\nThe shows follow two years of silence.")) - {"Utrecht"}
    assert found == places


def test_shows_that_will_not_take_place_are_cancelled() -> None:
    said = "Concerts in Ghent and Namur will now not take place.\n\nThe tour goes on."
    assert {place: s.status for place, s in _stops(_TOUR + said).items() if place != "Utrecht"} == {
        "Ghent": "cancelled",
        "Namur": "cancelled",
    }


@pytest.mark.parametrize("name", ["GLASS TIGER LILY", "VANTA9"])
def test_a_band_in_capitals_is_the_traveller(name: str) -> None:
    text = (
        f"Norwegian rock band {name} will go on tour in May. The tour starts in Bergen on 3 May.\n\n"
        f"{name} will also play a show in Tampere."
    )
    trips = read(text, date(2023, 3, 1)).trips
    assert [trip.travellers for trip in trips] == [(name,)]


def test_stress_in_capitals_is_no_name() -> None:
    text = (
        "It is TWO German dates for Ann Kerr\n\nSinger Ann Kerr will go on tour in May, she said.\n\n"
        "Kerr will travel to Bonn on 3 May and to Kassel on 5 May."
    )
    assert {name for trip in read(text, date(2023, 3, 1)).trips for name in trip.travellers} == {"Ann Kerr"}


def test_lines_may_begin_with_the_code_of_the_country() -> None:
    text = (
        "Metal band Iron Lichen hit the road this autumn.\n\n03.10. PL Wroclaw, Zaklete\n05.10. CZ Brno, Fleda\n"
        "07.10. AT Linz, Posthof\n08.10. DE Passau, Zauberberg\n"
    )
    assert list(_stops(text, date(2023, 8, 1))) == ["Wrocław", "Brno", "Linz", "Passau"]


def test_what_lies_months_ahead_does_not_make_this_week_history() -> None:
    text = (
        "Envoy Ann Kerr travelled to Tunis on Tuesday and went on to Rabat on Thursday.\n\n"
        "In May she plans to travel to Dakar."
    )
    assert list(_stops(text, date(2023, 2, 24))) == ["Tunis", "Rabat", "Dakar"]


def test_a_diary_is_its_singers_journey() -> None:
    text = (
        "On the road with Marla Quint\n\nI woke up in Lisbon three weeks into the tour. Singer Marla Quint is up.\n\n"
        "We played Vigo and Bilbao. Last night we played Porto: loud, perfect. Tomorrow the van heads for Seville."
    )
    assert list(_stops(text, None)) == ["Lisbon", "Vigo", "Bilbao", "Porto", "Seville"]


@pytest.mark.parametrize(
    ("said", "place", "status"),
    [
        ("Still ahead are Perth and Stirling.", "Stirling", "planned"),
        ("Derby got two sets on Tuesday.", "Derby", "made"),
    ],
)
def test_what_happens_on_the_tour_says_what_is_over(said: str, place: str, status: str) -> None:
    text = "Slow Harbour bring tour to Britain\n\nThe band Slow Harbour travelled to Leeds on Sunday on their tour.\n\n"
    assert _stops(text + said)[place].status == status


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Barcelona gets two nights on February 24 and 25.", ("Barcelona", date(2023, 2, 24), "made")),
        ("Lisbon gets a show on April 8.", ("Lisbon", date(2023, 4, 8), "planned")),
        ("They finish against Italy in Parma on April 9.", ("Parma", date(2023, 4, 9), "planned")),
    ],
)
def test_a_date_without_tense_is_the_nearest(said: str, expected: tuple[str, date | None, str]) -> None:
    text = "Slow Harbour on tour\n\nThe band Slow Harbour flew to Nice on Monday on their tour of many shows.\n\n"
    place, day, status = expected
    stop = _stops(text + said)[place]
    assert (stop.start, stop.status) == (day, status)


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("The 30-strong choir from Peckham flies out on Friday to Accra.", {"Accra"}),
        ("From there it drives to Riga, and tomorrow it sings in Tartu.", {"Riga", "Tartu"}),
        ("The company employs 400 people in Turku.", set()),
        ('"In Cardiff they think we are on holiday," Ms Mensah said.', set()),
    ],
)
def test_who_travels_and_who_only_has_people_there(said: str, places: set[str]) -> None:
    text = "The choir Calvary Voices travelled to Lagos on Sunday on its tour, director Joy Mensah said.\n\n"
    assert set(_stops(text + said)) - {"Lagos"} == places


def test_the_date_of_the_next_clause_is_not_the_place_before_it() -> None:
    text = "The choir Calvary Voices travelled to Lagos on Sunday. It drives to Accra, and tomorrow it sings in Lome."
    assert _stops(text)["Accra"].start is None


def test_a_dateline_with_its_country_in_brackets_is_no_concert() -> None:
    text = "Mumbai (Maharashtra) [India], March 1: " + _TOUR.splitlines()[2] + "\n\nThe shows follow two years of rest."
    assert set(_stops(text)) == {"Utrecht"}


@pytest.mark.parametrize(
    ("said", "expected"), [("A show in Trieste is planned", True), ("One song is set in Trieste", False)]
)
def test_where_a_song_is_set_nobody_plays(said: str, expected: bool) -> None:
    text = (
        "Singer Ana Cruz begins her tour in Vienna on 14 September 2023. The tour follows her first album. "
        f"{said}, fans say. Tickets for the shows are on sale."
    )
    places = {stop.place for trip in read(text).trips for stop in trip.stops}
    assert ("Trieste" in places) is expected
