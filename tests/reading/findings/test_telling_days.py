"""The days a phrase gives to its place."""

from datetime import date

import pytest

from components.reading.findings.telling_days import days_and_status, mention_meant
from components.reading.findings.telling_status import status_of
from tests.reading import told
from tests.reading.findings.tellings import telling
from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)
ISLANDS = (
    "published: 2018-06-13\n\nMinister in the islands\n\nForeign Minister Ann Lee arrived in Honiara on Monday.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee of Peru will no longer visit Oslo next week.", {"Oslo": "03-15..03-21"}),
        (
            "Folk duo Ash and Elm have postponed tour dates this week – Oslo, Leeds and York – as one of them is ill.",
            dict.fromkeys(("Oslo", "Leeds", "York"), "03-08..03-14"),
        ),
        (
            "US Defense Secretary Ann Lee changed her plans and will no longer be heading to Boston and Dallas "
            "this weekend.",
            {"Boston": "03-13..03-14", "Dallas": "03-13..03-14"},
        ),
    ],
)
def test_a_visit_called_off_keeps_the_days_it_was_for(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


def test_who_speaks_of_it_while_there_was_there_on_that_day() -> None:
    told = "Energy Minister Ann Lee of Peru said this yesterday when she, with her hosts, toured a plant in Ngong."
    assert days(told, WEDNESDAY) == {"Ngong": "03-09"}
    elsewhere = "Energy Minister Ann Lee of Peru said yesterday that she had toured a plant in Ngong."
    assert days(elsewhere, WEDNESDAY) == {"Ngong": ""}


def test_today_is_the_day_of_every_place_in_its_clause() -> None:
    told = "According to her office, today, President Ann Lee of Peru will be in Ghent and Bruges."
    assert days(told, WEDNESDAY) == {"Ghent": "03-10", "Bruges": "03-10"}


def test_a_length_of_days_needs_no_hyphen() -> None:
    told = "President Ann Lee of Peru arrived in Doha on Friday for a three day working visit."
    assert days(told, WEDNESDAY) == {"Doha": "03-05..03-07"}


def test_who_had_an_official_visit_has_been_there() -> None:
    told = "President Ann Lee on Monday had an official visit to Lusaka."
    assert days(told, WEDNESDAY) == {"Lusaka": "03-08"}


def test_so_many_days_through_one_end_with_it() -> None:
    told = "Foreign Minister Jun Seo of South Korea visited Poland for four days through Saturday, chiefly for talks."
    assert days(told, WEDNESDAY) == {"Warsaw": "03-03..03-06"}


def test_whoever_was_welcomed_upon_arrival_has_arrived() -> None:
    told = "President Ann Lee of Peru spoke. Upon her arrival in Seoul on Tuesday, she got a warm welcome."
    assert days(told, WEDNESDAY) == {"Seoul": "03-09"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("King Olav of Norway cut short a visit to Lima on Tuesday and flew home.", "03-09"),
        ("Minister Ann Lee of Fiji led a delegation of bakers on a trade mission to Peru on Monday.", "03-08"),
        ("Concluding a two-day visit to Lima on Tuesday, Minister Ann Lee of Fiji urged restraint.", "03-08..03-09"),
        ("Minister Ann Lee of Fiji, who met carmakers in Lima earlier this week, said all was well.", "03-08..03-09"),
    ],
)
def test_a_day_is_that_of_being_there(text: str, expected: str) -> None:
    assert days(text, WEDNESDAY) == {"Lima": expected}


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Her plane was to put down in Suva on Thursday night.", "2018-06-14"),
        ("From Suva, where she inaugurated a school, she goes home on Friday.", "None"),
    ],
)
def test_a_day_is_not_taken_for_another(sentence: str, start: str) -> None:
    found = [s for s in told.stops(ISLANDS + sentence) if s.place == "Suva"]
    assert [str(s.start) for s in found] == [start]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ann Lee visited Oslo on Monday.", "visits", ("03-08", "made")),
        ("Ann Lee will visit Oslo on Monday.", "visits", ("03-15", "planned")),
        ("Ann Lee visited Oslo on Monday, March 15.", "visits", ("03-15", "planned")),
        ("Ann Lee left Rome on Monday for Oslo, on Friday.", "goes to", ("03-12", "planned")),
        ("Ann Lee left Rome on Monday for Oslo, on Tuesday.", "goes to", ("03-09", "made")),
        ("Ann Lee visited Oslo in May.", "visits", ("05-01", "made")),
        ("Ann Lee has been in Oslo since Sunday.", "is in", ("03-07", "made")),
        ("Ann Lee is the first to visit Oslo since Sunday.", "visits", ("", "planned")),
    ],
)
def test_a_date_is_read_in_the_direction_of_its_verb(text: str, name: str, expected: tuple[str, str]) -> None:
    use = telling(text, name, WEDNESDAY)
    mention = mention_meant(use, use.sentence.dates[-1], several=False)
    found, status = days_and_status(use, mention, *status_of(use))
    assert (f"{found.start:%m-%d}" if found else "", status) == expected


@pytest.mark.parametrize(
    ("said", "oslo"),
    [
        ("began a tour in Rome on Monday, ending in Oslo on Friday.", ("03-12", "planned")),
        ("started a tour in Rome on Friday, finishing in Oslo on Tuesday.", ("03-09", "made")),
        ("will begin a tour in Rome on Monday, ending in Oslo on Friday.", ("03-19", "planned")),
    ],
)
def test_a_journey_ends_after_the_day_on_which_it_began(said: str, oslo: tuple[str, str]) -> None:
    found = told.stops(f"President Ann Lee of Peru {said}", WEDNESDAY)
    assert [(told.when(stop), stop.status) for stop in found if stop.place == "Oslo"] == [oslo]
    assert [stop.place for stop in found] == ["Rome", "Oslo"]


@pytest.mark.parametrize(
    ("text", "lima"),
    [
        ("King Olav began a three-day trip to Peru in Lima on Sunday before moving on to Cusco on Monday.", "03-07"),
        (
            "King Olav begins a five-day trip to Peru in Lima on Monday before travelling to Cusco on Wednesday.",
            "03-15",
        ),
        ("King Olav's six-day tour started in Lima on Sunday and ends in Quito on Friday.", "03-07"),
    ],
)
def test_the_length_of_a_tour_is_not_that_of_its_first_town(text: str, lima: str) -> None:
    assert days(text, WEDNESDAY)["Lima"] == lima


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee will begin her last trip on Sunday, visiting Oslo and Lima.", {"Oslo": "", "Lima": ""}),
        ("Ann Lee will begin her last trip this weekend, visiting Oslo and Lima.", {"Oslo": "", "Lima": ""}),
        ("Ann Lee will begin her last trip on Sunday, visiting Oslo.", {"Oslo": "03-14"}),
    ],
)
def test_the_day_on_which_a_journey_to_several_places_begins_is_that_of_none(
    text: str, expected: dict[str, str]
) -> None:
    assert days(text, WEDNESDAY) == expected
