"""Capitalised words that are nobody, and places that only lend their names."""

import pytest

from components.reading.reader import read

TRAVELS = " will travel to Helsinki on Monday and to Kuopio on Tuesday."


def travellers(text: str) -> set[str]:
    return {name for t in read(f"published: 2018-06-13\n\n{text}").trips for s in t.stops for name in s.travellers}


@pytest.mark.parametrize("verb", ["Ask", "Meet", "Enter", "Take", "Blame", "Remember", "Call", "Trust"])
def test_a_verb_before_a_name_is_no_part_of_it(verb: str) -> None:
    assert travellers(f"{verb} Gabor Halmos anything. Halmos{TRAVELS}") == {"Gabor Halmos"}


@pytest.mark.parametrize("name", ["Cleveland Clinic", "Korean"])
def test_neither_a_clinic_nor_a_people_travels(name: str) -> None:
    assert travellers(f"The {name} doctors spoke. Gabor Halmos{TRAVELS} He praised the {name} staff.") == {
        "Gabor Halmos"
    }


@pytest.mark.parametrize("adjective", ["Papal", "Presidential", "Patriarchal", "Vice-Regal", "Royal"])
def test_whose_visit_it_is_an_adjective_does_not_say(adjective: str) -> None:
    told = (
        f"The {adjective} visit to Finland was announced. President Amadou Ba{TRAVELS} The {adjective} party is small."
    )
    assert travellers(told) == {"Amadou Ba"}


def test_an_article_with_a_capital_is_nobody() -> None:
    told = (
        "Their Majesties The King and The Queen pay a visit.\n\n10.00 The King travels to Bled\n\nThe programme ends."
    )
    assert "The" not in travellers(told)


def test_a_hall_named_after_a_city_or_an_orchestra_goes_nowhere() -> None:
    told = f"City Hall is full. The City Hall was built in 1900. Pianist Ann Lee{TRAVELS} City Hall will wait."
    assert travellers(told) == {"Ann Lee"}


@pytest.mark.parametrize("day", ["3 or 4 June", "June 3 or 4", "3rd or 4th August", "30 April or 1 May"])
def test_the_month_of_a_day_not_yet_fixed_is_nobody(day: str) -> None:
    said = f"President Ann Lee will visit Oslo on {day}."
    assert read(f"published: 2018-03-13\n\n{said}").people == ("Ann Lee",)


ARRIVED = "Foreign Minister Ann Lee of Canada arrived in Oslo on Monday for a tour of Europe. "


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("She laid a wreath at the Ho Chi Minh mausoleum.", []),
        ("She prayed at the San Antonio church.", []),
        ("She slept at the Bristol hotel.", []),
        ("She met veterans at the Verdun monument.", []),
        ("She toured the Santa Cruz mission school.", []),
        ("May be had from the Embassy of Canada in Budapest.", []),
        ("She prayed at St. Paul's cathedral.", []),
        ("On Friday she will speak at St. George's, Grenada.", ["Saint George's"]),
        ("She goes to St. Peter's, Rome.", ["Rome"]),
        ("She spoke at a Bergen hotel.", ["Bergen"]),
        ("She visited the Vienna opera.", ["Vienna"]),
        ("She visited the Verdun cathedral.", ["Verdun"]),
    ],
)
def test_what_is_named_after_a_place_does_not_stand_there(said: str, expected: list[str]) -> None:
    trips = read(f"published: 2018-06-13\n\nMinister in Norway\n\n{ARRIVED}{said}").trips
    assert [s.place for t in trips for s in t.stops if s.place != "Oslo"] == expected


@pytest.mark.parametrize(
    "named",
    [
        "Cardinal John Reyes, archbishop of Manila,",
        "The archbishop of Manila, Cardinal John Reyes,",
        "Archbishop John Reyes of Manila",
        "Mayor John Reyes of Manila",
    ],
)
@pytest.mark.parametrize(
    "said", ["He caught the flight to Manila.", "He then left for Manila.", "He flies to Manila on Friday."]
)
def test_whoever_is_called_after_a_town_goes_home_there(named: str, said: str) -> None:
    told = f"published: 2018-06-13\n\nVisit\n\n{named} arrived in Oslo on Monday on a three-day visit. {said}"
    assert [s.place for t in read(told).trips for s in t.stops] == ["Oslo"]


def test_a_profile_of_where_somebody_once_was_is_no_journey() -> None:
    told = (
        "Gabor Halmos: a life\n\nThe new coach is 61. In Seville, where they had four doctors, he sent one home. "
        "His wife, Ilona, teaches in Graz. Their daughter is a vet in Rotterdam. He kept goal two seasons in Lyon."
    )
    assert travellers(told) == set()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (f"Princess Adelaide is to go abroad. The Princess and Mr. Gerald Thorne{TRAVELS}", "Princess Adelaide"),
        (f"The Town Clock will stop\n\nPresident Ba spoke at the Town Clock. He{TRAVELS}", "Ba"),
        (f"Scouts Battalion on parade\n\nMinister Ann Lee met the Scouts Battalion. She{TRAVELS}", "Ann Lee"),
        (f"His All-Holiness Ecumenical Patriarch Bartholomew{TRAVELS}", "Bartholomew"),
    ],
)
def test_neither_a_second_person_nor_a_regiment_is_made_of_a_title(told: str, expected: str) -> None:
    assert travellers(told) - {"Gerald Thorne"} == {expected}


@pytest.mark.parametrize("honoured", ["Ms Lee", "Dr. Lee", "Dame Lee"])
def test_where_somebody_returns_from_is_no_home(honoured: str) -> None:
    told = f"Foreign Minister Ann Lee will be in Lima on Monday. On her return from Peru {honoured} flies to Quito."
    trips = read(f"published: 2018-06-13\n\n{told}").trips
    assert {stop.place for trip in trips for stop in trip.stops} == {"Lima", "Quito"}


@pytest.mark.parametrize("stretch", ["district", "area", "valley", "village"])
def test_what_a_stretch_of_land_is_called_is_nobody(stretch: str) -> None:
    told = f"Gabor Halmos spoke with farmers in the Zabrin {stretch}. After leaving Zabrin {stretch}, Halmos{TRAVELS}"
    assert travellers(told) == {"Gabor Halmos"}


@pytest.mark.parametrize("fair", ["Invest Bavaria", "Vibrant Gujarat", "Destination Peru"])
def test_what_a_land_calls_its_fair_is_nobody(fair: str) -> None:
    told = f"The {fair} fair was praised. Gabor Halmos{TRAVELS} {fair} will be held again, Halmos said."
    assert travellers(told) == {"Gabor Halmos"}


@pytest.mark.parametrize("saints", ["Ss Cyril and Methodius", "Ss. Cyril and Methodius", "Sts Cyril and Methodius"])
def test_saints_do_not_travel(saints: str) -> None:
    assert travellers(f"On the feast of {saints}, Gabor Halmos{TRAVELS} {saints} are dear to him.") == {"Gabor Halmos"}


def test_a_heading_and_an_offer_travel_nowhere() -> None:
    heading = f"Coming Your Way\n\nThe folk duo Ash and Elm have a new album. Elm{TRAVELS}"
    assert "Coming Your Way" not in travellers(heading)
    assert travellers(f"FC Lahti{TRAVELS} Get Lahti news sent straight to your phone.") == {"FC Lahti"}


@pytest.mark.parametrize(("before", "named"), [("by", False), ("until", False), ("with", True)])
def test_a_month_that_limits_what_is_planned_is_nobody_of_that_name(before: str, named: bool) -> None:
    told = f"Gabor Halmos{TRAVELS} He hopes to be there {before} June, and then home."
    names = {person.name for s in read(told).sentences for person in s.people if person}
    assert ("June" in names) is named
