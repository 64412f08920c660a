"""General reasons against a stop, and what a picture or a report of weeks ago says of its day."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read

OPENING = (
    "published: 2018-06-13\n\nMinister in the islands\n\nForeign Minister Ann Lee arrived in Honiara on Monday.\n\n"
)


def stops(text: str) -> list[str]:
    return [stop.place for trip in read(text).trips for stop in trip.stops]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("She opened a pipeline that will also link Suva to Sydney.", []),
        ("She praised a railway which can carry ore to Brisbane.", []),
        ("She was silent, though officials in Suva are working on it.", []),
        ("No foreign minister has set foot in Suva for six years.", []),
        ("On Tuesday she chaired a meeting at the embassy on water projects in Suva.", []),
        ("She spoke of the access that traders have to Suva.", []),
        ("She praised an accord reached in Suva last month.", []),
        ("She will ask about the deaths of several miners in Suva.", []),
        ("Her trip has drawn fire in Suva.", []),
        ("Fiji and Tonga are aiming to sign a contract for a power plant at Suva.", []),
        ("She thanked Fiji, which hosted earlier rounds of the talks in Suva.", []),
        ("In Suva, where the chancellor had suggested a date, it was quiet.", []),
        ("Will she go on to Suva?", []),
        ("She reached Suva on Tuesday.", ["Suva"]),
        ("She wants others to save a truce in Suva.", []),
        ("She brought tents for the many people fleeing by road to Suva.", []),
        ("She heard that the minister should first tour Suva.", []),
        ("She called briefly at Suva on Tuesday.", ["Suva"]),
        ("President Dan Bo kept her waiting for two hours in Suva on Tuesday.", ["Suva"]),
        ("On Tuesday she flew to Suva, where she preached unity.", ["Suva"]),
        ("She came on a flight from Suva, where she opened a school on Sunday.", ["Suva"]),
    ],
)
def test_reasons_against_and_for(sentence: str, expected: list[str]) -> None:
    assert [place for place in stops(OPENING + sentence) if place != "Honiara"] == expected


def test_a_caption_shows_what_has_happened() -> None:
    reading = read(OPENING + "[Photo: Foreign Minister Ann Lee with schoolchildren in Suva on Tuesday.]")
    found = {s.place: (str(s.start), s.status) for t in reading.trips for s in t.stops}
    assert found["Suva"] == ("2018-06-12", "made")


def test_a_journey_told_weeks_later_keeps_its_days() -> None:
    text = (
        "published: 2013-10-20\n\nWhat the tour cost\n\nForeign Secretary Ann Lee flew to Lima on September 9. Next "
        "day she was whisked to Quito, where she opened a showroom. She ended the trip in Bogota."
    )
    assert stops(text) == ["Lima", "Quito", "Bogotá"]


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Her plane was to put down in Suva on Thursday night.", "2018-06-14"),
        ("From Suva, where she inaugurated a school, she goes home on Friday.", "None"),
    ],
)
def test_a_day_is_not_taken_for_another(sentence: str, start: str) -> None:
    found = [s for t in read(OPENING + sentence).trips for s in t.stops if s.place == "Suva"]
    assert [str(s.start) for s in found] == [start]


@pytest.mark.parametrize(
    "told",
    [
        "Torres told reporters in Lyon on Friday that she was tired.",
        "Last season she appeared in Lyon.",
        "She went to Lyon last year.",
        "Over tea in Lyon, where she grew up, she was cheerful.",
    ],
)
def test_an_interview_and_an_earlier_season_are_no_part_of_a_tour(told: str) -> None:
    text = f"Singer Ana Torres began her tour in Oslo on Monday. {told}"
    assert [s.place for trip in read(text, date(2023, 5, 12)).trips for s in trip.stops] == ["Oslo"]


@pytest.mark.parametrize("died", ["who has died aged 82", "who was found dead at home", "who passed away at 82"])
def test_whoever_has_died_travels_no_more(died: str) -> None:
    text = (
        f"Shrewd envoy\n\nThe diplomat Dan Bo, {died}, was ambassador in Prague. He then went to Sofia and "
        "Ankara. After Prague came Vienna, where he led the talks. He flew to Lima in 1984."
    )
    assert stops(text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "President Ann Lee of Peru must stand trial for the sale of land near Quito.",
        "President Ann Lee of Peru spoke of the forced landing of an aircraft in Quito.",
        "President Ann Lee of Peru has raised her spending on schools in Cusco.",
        "President Ann Lee of Peru began by telling him of her horror at the bombings in Quito and Cuenca.",
        "Foreign Minister Ann Lee told reporters in Ottawa that none of the Canadians were planning holidays.",
        "Quito: Ann Lee, Foreign Minister of Peru, on Friday held telephone talks with Tom Berg.",
        'Singer Ann Lee said: "And then there is Petra being Petra, whispering."',
    ],
)
def test_what_only_sounds_like_a_journey_is_none(sentence: str) -> None:
    assert stops(f"published: 2018-06-13\n\n{sentence}") == []


def test_a_visit_may_begin_by_doing_something() -> None:
    assert stops("President Ann Lee of Peru began by visiting a school in Quito.") == ["Quito"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Minister Ann Lee met soldiers at a camp in Gao, some 950 km northeast of the Malian capital of Bamako.",
            ["Gao"],
        ),
        ("The Pope will say Mass at the altar of the Cathedra in St. Peter's on 2 November.", []),
        ("Princess Ann of Sweden welcomed the king to her residence in the Haga park in Oslo.", []),
        ("Ann Lee, the U.N. envoy to Mali, arrived in Quito on Tuesday.", ["Quito"]),
        ("King Olav of the Kingdom of Norway arrived in Quito Tuesday for a visit.", ["Quito"]),
        ("Minister Ann Lee visited the regency of Natuna on Tuesday.", ["Natuna Islands"]),
        (
            "President Ann Lee of Peru will fly to Rome. She will take part in the Summit on Peace in Mali in Geneva, "
            "Switzerland, on Friday.",
            ["Rome", "Geneva"],
        ),
        ("Peru's Ann Lee met Kenyan President Tom Berg in Nairobi on Tuesday.", ["Nairobi"]),
        ("Kenya's Ann Lee met Kenyan President Tom Berg in Nairobi on Tuesday.", []),
        ("Minister Ann Lee will fly to Quito, the ministry in Colombo announced.", ["Quito"]),
        ("Minister Ann Lee has given up a trip to Chile and Cuba.", ["Santiago", "Havana"]),
        ("Minister Ann Lee will tour Birkenhead's docks on Friday.", ["Birkenhead"]),
        ("President Ann Lee of Turkey toured Burdur and returned to Antalya to meet the king.", ["Burdur", "Antalya"]),
        ("The Greek prime minister was in Cairo on Wednesday. Ann Lee held talks with the king.", ["Cairo"]),
    ],
)
def test_how_a_place_is_spoken_of(sentence: str, expected: list[str]) -> None:
    assert stops(f"published: 2018-06-13\n\n{sentence}") == expected


def test_what_a_report_is_called_is_nobody() -> None:
    trips = read("The ministers gathered at the Fourteenth Meeting. Minister Ann Lee flew to Lima on Friday.").trips
    assert [trip.travellers for trip in trips] == [("Ann Lee",)]


def test_what_an_adviser_says_he_will_do_another_does() -> None:
    text = "President Ann Lee of Peru is in Rome. Her adviser Tom Berg said she would fly to Berlin on Friday."
    assert [(trip.travellers, [stop.place for stop in trip.stops]) for trip in read(text).trips] == [
        (("Ann Lee",), ["Rome", "Berlin"])
    ]
