"""Names that are things': they go nowhere, and what is said of a journey near them is the traveller's."""

import pytest

from components.reading.party.things import companies
from components.reading.reader import read
from tests.reading import told

GOES = "Foreign Minister Ann Lee of Canada will travel to Helsinki on Monday. "


def stops(text: str) -> dict[str, tuple[str, ...]]:
    trips = read(f"published: 2018-06-13\n\n{text}").trips
    return {s.place: s.travellers for t in trips for s in t.stops}


@pytest.mark.parametrize(
    "sentence",
    [
        "By road over the Sorrow Pass she then goes to Kuopio.",
        "From the shrine of the Holy Thorn, she will travel on to Kuopio.",
        "The minister, who flies her own Learjet 45, leaves on Friday for Kuopio.",
        "After a night at the Golden Elk she will go on to Kuopio.",
    ],
)
def test_what_stands_near_a_thing_is_said_of_the_traveller(sentence: str) -> None:
    assert stops(GOES + sentence) == {"Helsinki": ("Ann Lee",), "Kuopio": ("Ann Lee",)}


@pytest.mark.parametrize(
    "name", ["Hurricane Wanda", "MV Clansman", "HMS Victory", "The Captain Yusuf", "The Lady Zehma"]
)
def test_ships_and_storms_go_nowhere_as_travellers(name: str) -> None:
    assert stops(f"{name} left Lisbon on Monday. {name} has gone on to Cork and will sail to Oslo.") == {}


def test_a_captain_who_is_once_named_without_an_article_is_somebody() -> None:
    told = "Captain Yusuf arrived in Lisbon on Monday. The Captain was received in Porto. The Captain left for Cork."
    assert stops(told) == dict.fromkeys(("Lisbon", "Porto", "Cork"), ("Yusuf",))


def test_who_does_something_elsewhere_is_no_thing() -> None:
    told = GOES + "Banker Joe Dahl flew to Malta with Eve Sand. Eve Sand said the bank was sound."
    assert stops(told).get("Malta") != ("Ann Lee",)


def test_what_a_patron_is_besides_takes_no_visit_from_her() -> None:
    told = "The Princess Royal, Patron, the Lifeboat Society, this morning visited the station at Oban."
    assert stops(told) == {"Oban": ("Princess Royal",)}


@pytest.mark.parametrize(
    "sentence",
    [
        "On Friday she goes by road across the 4,100-metre Sorrow Pass to Kuopio, and aides said she will wind up "
        "the week in Turku.",
        "After a night in the old Golden Elk she goes to Kuopio, and then she will travel to Turku.",
    ],
)
def test_an_adjective_before_a_thing_makes_it_nobody(sentence: str) -> None:
    assert stops(GOES + sentence) == {place: ("Ann Lee",) for place in ("Helsinki", "Kuopio", "Turku")}


def test_a_company_is_not_who_its_chief_executive_is() -> None:
    text = (
        "Nordhem's chief executive Lena Aspel is expected in Hanoi. Nordhem managers would not speak of Aspel's "
        "programme during her Vietnam tour. Nordhem has been buying rattan. Nordhem is growing."
    )
    assert {trip.travellers for trip in read(text).trips} == {("Lena Aspel",)}


def test_what_a_report_is_called_is_nobody() -> None:
    trips = read("The ministers gathered at the Fourteenth Meeting. Minister Ann Lee flew to Lima on Friday.").trips
    assert [trip.travellers for trip in trips] == [("Ann Lee",)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She met Marubeni's chief executive Ann Lee.", {"Marubeni"}),
        ("She met Marubeni managers.", {"Marubeni"}),
        ("She met Marubeni's singer Ann Lee.", set()),
        ("She met Olaf Dahl's chief executive Ann Lee.", set()),
        ("She met Marubeni.", set()),
        ("Workforce Weekly, a trade magazine, moved to Lima.", {"Workforce Weekly"}),
        ("Nora Berg, a Norwegian company lawyer, moved to Lima.", set()),
    ],
)
def test_who_has_managers_or_is_said_to_be_one_is_a_company(text: str, names: set[str]) -> None:
    sentences = told.marked(text)
    people = {person.number: person.name for s in sentences for person in s.people if person}
    assert {people[number] for number in companies(sentences)} == names
