from datetime import date

import pytest

from components.reading.reader import read

WHO = "title: x\npublished: 2022-09-14\n\nSinger Ana Torres has news for many people.\n\n"
THREE = [("Oslo", "2022-10-03"), ("Vienna", "2022-10-05"), ("Lima", "2022-10-07")]


def dated(text: str) -> list[tuple[str, str]]:
    return [(stop.place, str(stop.start)) for trip in read(WHO + text).trips for stop in trip.stops]


@pytest.mark.parametrize(
    "lines",
    [
        "3 October – Oslo, Spektrum\n\n5 October – Vienna, Austria\n\n7 October – Lima",
        "OCTOBER\n\nMonday 3 – Oslo, Will to Win\n\nWednesday 5 – Vienna\n\nFriday 7 – Lima, Peru",
        "October 3: Oslo\nOctober 5: Vienna\nOctober 7: Lima",
        "3 October Oslo; 5 October Vienna; 7 October Lima.",
        "Mon 3 Oct: Spektrum, Oslo\nWed 5 Oct: Stadthalle, Vienna\nFri 7 Oct: Arena Peru, Lima",
        "• Oslo (NO) – Spektrum – 3 October 2022\n• Vienna (AT) – Arena – 5 October 2022\n• Lima (PE) – 7 October 2022",
        "3.10. Oslo\n5.10. Wien\n7.10. Lima",
        "10/03 | Oslo, Norway | Spektrum\n10/05 | Vienna, Austria | Arena\n10/07 | Lima, Peru | Arena",
        "2022-10-03 Oslo Spektrum\n2022-10-05 Vienna Stadthalle\n2022-10-07 Lima Arena",
        "3 October\nOslo\nSpektrum\n5 October\nVienna\nStadthalle\n7 October\nLima\nArena",
        "Oslo\nSpektrum\n3 October\nVienna\nStadthalle\n5 October\nLima\nArena\n7 October",
        "Oct 3: Oslo Spektrum, Norway\nOct 5: Vienna Szene, Austria\nOct 7: Lima Arena Peru, Peru",
        "Oct 3: NOR Oslo Spektrum\nOct 5: AUT Vienna Szene\nOct 7: PER Lima Arena",
        "3 Oct Oslo, NO – Spektrum\n5 Oct Vienna, AT – Szene\n7 Oct Lima, PE – Arena",
        "03.10. NO-Oslo, Spektrum\n05.10. AT-Wien, Szene\n07.10. PE-Lima, Arena",
        "Tickets go on sale on Monday, October 10th, at 9 AM.\nDates:\nOctober\n3 - Spektrum, Oslo\n5 - Szene, Vienna\n"
        "7 - Arena, Lima",
        "3 October – Oslo. Talk at the university.\n5 October – Vienna. Lunch with fans.\n7 October – Lima. Farewell.",
    ],
)
def test_each_entry_of_a_schedule_is_a_stop_on_its_day(lines: str) -> None:
    assert dated(f"The tour dates are:\n\n{lines}") == THREE


def test_the_town_is_the_column_that_is_a_town_in_most_lines() -> None:
    lines = "3 October – Lyon – Olympia\n5 October – Cardiff – Vega\n7 October – Hull – Troy"
    assert [place for place, _ in dated(f"Tour dates:\n\n{lines}")] == ["Lyon", "Cardiff", "Hull"]


def test_a_state_or_a_country_in_the_line_says_which_town_is_meant() -> None:
    lines = "3 October – Portland, ME\n5 October – Birmingham, AL\n7 October – Cambridge, Canada"
    found = read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops
    assert [(stop.country, round(stop.longitude)) for stop in found] == [("US", -70), ("US", -87), ("CA", -80)]


@pytest.mark.parametrize(
    ("line", "place", "country"),
    [
        ("16 October: Copenhagen Vega, Denmark", "Copenhagen", "DK"),
        ("16 October: London Shepherd's Bush Empire, UK", "London", "GB"),
        ("16 October: Kansas City Uptown Theater, MO", "Kansas City", "US"),
        ("16 October: Lebanon, NH, Opera House", "Lebanon", "US"),
        ("16 October: Luxembourg, den Atelier", "Luxembourg", "LU"),
        ("16 October: Aschaffenburg Colos-Saal, Germany", "Aschaffenburg", "DE"),
        ("16 October: Chambéry France, Le Scarabée", "Chambéry", "FR"),
    ],
)
def test_a_line_s_country_is_no_town_and_says_where_its_town_lies(line: str, place: str, country: str) -> None:
    lines = f"12 October: Oslo Spektrum, Norway\n14 October: Hamburg Docks, Germany\n{line}"
    stop = read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops[-1]
    assert (stop.place, stop.country) == (place, country)


def test_days_behind_a_slash_go_on_behind_a_dash() -> None:
    lines = "10/03 – Oslo\n10/05-6 – Vienna\n10/07 – Lima"
    assert [(str(s.start), str(s.end)) for s in read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops][1] == (
        "2022-10-05",
        "2022-10-06",
    )


def test_nights_in_the_same_town_are_one_stay_and_a_later_return_another() -> None:
    lines = "3 October – Oslo\n4 October – Oslo\n6 & 7 October – Vienna\n9 October – Oslo"
    stays = [(s.place, s.start, s.end) for s in read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops]
    assert [(place, start.day, end.day) for place, start, end in stays if start and end] == [
        ("Oslo", 3, 4),
        ("Vienna", 6, 7),
        ("Oslo", 9, 9),
    ]


def test_a_list_may_run_into_the_next_year_and_say_what_is_off() -> None:
    lines = "20 December – Oslo\n3 January – Vienna (CANCELLED)\n5 January – Lima – postponed"
    found = [(s.place, str(s.start), s.status) for s in read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops]
    assert found == [
        ("Oslo", "2022-12-20", "planned"),
        ("Vienna", "2023-01-03", "cancelled"),
        ("Lima", "2023-01-05", "postponed"),
    ]


def test_a_year_comes_from_the_text_or_the_publication_and_from_nowhere_else() -> None:
    lines = "Tour dates:\n\n3 October – Oslo\n5 October – Vienna\n7 October – Lima"
    unknown = "title: x\n\nSinger Ana Torres has news for many people{}.\n\n" + lines
    assert {str(s.start) for s in read(unknown.format("")).trips[0].stops} == {"None"}
    assert str(read(unknown.format(" for October 2021")).trips[0].stops[0].start) == "2021-10-03"


def test_two_entries_are_a_schedule_right_under_its_heading() -> None:
    assert dated("The tour dates are:\n\n3 October – Oslo\n\n5 October – Vienna") == THREE[:2]


@pytest.mark.parametrize(
    "text",
    [
        "The fixtures are:\n\n3 October – Oslo\n\n5 October – Vienna\n\n7 October – Lima",
        "The tour dates are:\n\n3 October – Oslo votes\n\nNothing else.\n\n5 October – Vienna\n\n7 October – Lima",
        "The tour dates are:\n\n3 October – Leeds v Hull\n\n5 October – Oslo v Bergen\n\n7 October – Lima v Quito",
        "Nothing else.\n\n3 October – Oslo\n\n5 October – Vienna\n\n7 October – Lima",
    ],
)
def test_fixtures_and_stray_days_are_no_schedule(text: str) -> None:
    assert dated(text) == []


def test_a_day_of_most_of_a_year_ahead_is_not_believed() -> None:
    text = "The tour dates were:\n\n3 August – Oslo\n\n5 August – Vienna\n\n7 August – Lima"
    assert dated(text) == [("Oslo", "None"), ("Vienna", "None"), ("Lima", "None")]


def test_the_way_home_is_no_stop_of_a_list() -> None:
    text = """The Lanterns tour dates

The Lanterns are on tour.

3 October – Oslo
5 October – Vienna
7 October – Lima
9 October – return to Leeds
"""
    found = [s.place for t in read(text, date(2022, 9, 1)).trips for s in t.stops]
    assert found == ["Oslo", "Vienna", "Lima"]
