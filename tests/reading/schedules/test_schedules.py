from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told

WHO = "title: x\npublished: 2022-09-14\n\nSinger Ana Torres has news for many people.\n\n"
THREE = [("Oslo", "2022-10-03"), ("Vienna", "2022-10-05"), ("Lima", "2022-10-07")]


def dated(text: str) -> list[tuple[str, str]]:
    return [(stop.place, str(stop.start)) for stop in told.stops(WHO + text)]


@pytest.mark.parametrize(
    "lines",
    [
        "3 October – Oslo, Spektrum\n\n5 October – Vienna, Austria\n\n7 October – Lima",
        "OCTOBER\n\nMonday 3 – Oslo, Will to Win\n\nWednesday 5 – Vienna\n\nFriday 7 – Lima, Peru",
        "OCTOBER\n\n3-4 Oslo\n\n5-6 Vienna\n\n7-9 Lima",
        "October 3: Oslo\nOctober 5: Vienna\nOctober 7: Lima",
        "3 October Oslo; 5 October Vienna; 7 October Lima.",
        "Mon 3 Oct: Spektrum, Oslo\nWed 5 Oct: Stadthalle, Vienna\nFri 7 Oct: Arena Peru, Lima",
        "• Oslo (NO) – Spektrum – 3 October 2022\n• Vienna (AT) – Arena – 5 October 2022\n• Lima (PE) – 7 October 2022",
        "3.10. Oslo\n5.10. Wien\n7.10. Lima",
        "3-10-2022, Oslo, NO, Vega\n5-10-2022, Vienna, AT, Arena\n6-10-2022, [Train]\n7-10-2022, Lima, PE, Arena",
        "03.10 N Oslo - Vega\n05.10 A Vienna - Arena\n07.10 PE Lima - Arena",
        "3 October: a show in Oslo\n5 October: a show in Vienna; sleep\n6 October: depart from Vienna\n7 October: Lima",
        "- Spektrum Oslo on October 3,\n- Stadthalle Vienna on October 5,\n- Arena Lima on October 7",
        "October 3SpektrumOsloNorway\nOctober 5StadthalleViennaAustria\nOctober 7ArenaLimaPeru",
        "3-4 October\n:\nOslo\n5-6 October\n:\nVienna\n7-8 October\n:\nLima\nMarch\n:\nMarch and more",
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
        "Spektrum, Oslo\n3 October, 7:30pm\n\nSzene, Vienna\n5 October, 8pm\n\nArena, Lima\n7 October, 7.30pm",
        "Spektrum, Oslo\n3 October, 7:30pm\nSzene, Vienna\n5 October, 8pm\nArena, Lima\n7 October, 8pm\n"
        "Tickets from the halls.",
        "Monday, 3 October, at 7:30 p.m.\nSpektrum | Oslo, Norway\nBRAHMS Symphony No. 2 in D\n"
        "Wednesday, 5 October, at 8 p.m.\n"
        "Konzerthaus | Vienna, Austria\nELGAR Cello Concerto\nFriday, 7 October, at 8 p.m.\nTeatro | Lima, Peru",
        "Konserthus\n3 October • Oslo, Norway\n\nIt has stood by the water since 1977.\n\n"
        "Konzerthaus\n5 October • Vienna, Austria\n\nIt was built in 1913.\n\n"
        "Teatro\n7 October • Lima, Peru\n\nIt burned down, and was built again.",
        "Oslo Spektrum (3 October)\nVienna Szene (5)\nLima Arena (7)",
        "Oslo Spektrum (3 October), Vienna Szene (5) and Lima Arena (7).",
        "3 October Oslo Spektrum, 5 Vienna Szene, 7 Lima Arena",
        "Oslo, NO – 3 October show goes ahead\nVienna, AT – 5 October show is moved to Szene\n"
        "Lima, PE – 7 October show is still on",
        "3 October – Oslo. Talk at the university.\n5 October – Vienna. Lunch with fans.\n7 October – Lima. Farewell.",
    ],
)
def test_each_entry_of_a_schedule_is_a_stop_on_its_day(lines: str) -> None:
    assert dated(f"The tour dates are:\n\n{lines}") == THREE


def test_an_entry_that_was_moved_is_postponed_on_its_old_day_and_planned_on_its_new_one() -> None:
    lines = (
        "Oslo, Spektrum: 12 June moved to 3 October\nVienna, Szene: 14 December, now 5 October\n"
        "Lima, Arena: 16 June → 7 October"
    )
    stops = read(f"{WHO}The tour dates are:\n\n{lines}").trips[0].stops
    assert [(stop.place, str(stop.start), stop.status) for stop in stops] == [
        ("Oslo", "2022-06-12", "postponed"),
        ("Lima", "2022-06-16", "postponed"),
        ("Oslo", "2022-10-03", "planned"),
        ("Vienna", "2022-10-05", "planned"),
        ("Lima", "2022-10-07", "planned"),
        ("Vienna", "2022-12-14", "postponed"),
    ]


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


def test_days_go_on_behind_a_dash_before_a_colon() -> None:
    lines = "10/03: Oslo\n10/05-06: Vienna\n10/07: Lima"
    stops = read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops
    assert [(str(stop.start), str(stop.end)) for stop in stops][1] == ("2022-10-05", "2022-10-06")


def test_a_list_in_one_paragraph_is_cut_before_each_date_and_colon() -> None:
    said = "10/03: Oslo, Norway - Spektrum 10/05-06: Manchester, TN - Arena 10/07: Lima, Peru - Estadio"
    stops = read(f"{WHO}Tour dates:\n\n{said}").trips[0].stops
    assert [(s.place, s.country, str(s.start)) for s in stops] == [
        ("Oslo", "NO", "2022-10-03"), ("Manchester", "US", "2022-10-05"), ("Lima", "PE", "2022-10-07"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "Oct 03: Oslo Spektrum, Norway Oct 05: Vienna Stadthalle, Austria Oct 07: Lima Arena, Peru",
        "Oct 3 Oslo Spektrum, Norway Oct 5 Vienna Stadthalle, Austria Oct 7 Lima Arena, Peru",
        "3 October – Oslo, Spektrum 5 October – Vienna, Stadthalle 7 October – Lima, Arena",
        "Tour dates: Mon 3 October Oslo, Spektrum Wed 5 October Vienna, Stadthalle Fri 7 October Lima, Arena",
        "Oslo, Spektrum – 3 October Vienna, Stadthalle – 5 October Lima, Arena – 7 October",
    ],
)
def test_a_list_whose_line_breaks_are_lost_is_cut_at_its_dates(said: str) -> None:
    assert dated(f"Tour dates:\n\n{said}") == THREE


def test_a_day_may_lead_to_several_towns() -> None:
    lines = (
        "3 October: a rally in Oslo; lunch in Bergen; dinner in Bergen\n5 October: a rally in Vienna\n7 October: Lima"
    )
    assert dated(f"Tour dates:\n\n{lines}") == [THREE[0], ("Bergen", "2022-10-03"), *THREE[1:]]


@pytest.mark.parametrize(
    ("said", "towns"),
    [
        ("visits to Oslo and Bergen", ["Oslo", "Bergen"]),
        ("Oslo, Bergen & Tromsø", ["Oslo", "Bergen", "Tromsø"]),
        ("visit to Oslo and to Bergen", ["Oslo", "Bergen"]),
        ("Rose and Crown, Oslo", ["Oslo"]),
        ("dinner with the mayors of Oslo and Bergen", ["Bergen"]),
    ],
)
def test_towns_that_are_joined_are_visited_on_the_same_day(said: str, towns: list[str]) -> None:
    lines = f"3 October: {said}\n5 October: a rally in Vienna\n7 October: Lima"
    assert dated(f"Tour dates:\n\n{lines}") == [*((town, "2022-10-03") for town in towns), *THREE[1:]]


@pytest.mark.parametrize(
    "lines",
    [
        "Oslo on Monday 3rd\nVienna on Wednesday 5th\nLima on Friday 7th",
        "Spektrum Oslo - 3 October\nSzene Vienna - 5\nArena Lima - 7",
    ],
)
def test_the_day_may_stand_last_and_its_month_nowhere_or_above(lines: str) -> None:
    assert dated(f"Tour dates:\n\n{lines}") == THREE


def test_a_town_above_the_first_date_of_a_table_says_that_dates_come_last() -> None:
    cells = "Oslo\nSpektrum\n7pm, Mon 3 Oct\nVienna\nStadthalle\n7pm, Wed 5 Oct\nLima\n7pm, Fri 7 Oct\nTurin"
    assert dated(f"Tickets are on sale for the tour.\n\n{cells}") == THREE


def test_a_list_may_stand_before_the_words_that_say_what_it_is() -> None:
    lines = "10/3 Oslo\n10/5 Vienna\n10/7 Lima\n\nThis is the last week of my book tour."
    assert dated(lines) == THREE


def test_a_sentence_with_several_dates_is_no_list() -> None:
    said = "October 3: Oslo was sold out, October 5: Vienna will be and October 7: Lima has no seats"
    assert dated(f"Tour dates:\n\n{said}") != THREE


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


def test_a_list_that_would_lie_most_of_a_year_ahead_has_been_gone_through() -> None:
    text = "The tour dates were:\n\n3 August – Oslo\n\n5 August – Vienna\n\n7 August – Lima"
    assert dated(text) == [("Oslo", "2022-08-03"), ("Vienna", "2022-08-05"), ("Lima", "2022-08-07")]


def test_weekdays_say_which_month_a_list_is_in_however_far_ahead() -> None:
    """The next 3rd after 14 September 2022 to be a Friday is in February, 142 days ahead."""
    lines = "Wednesday 1st Oslo, Spektrum\nFriday 3rd Vienna, Stadthalle\nMonday 6th Lima, Arena"
    found = dated(f"All the dates of the tour for the winter are below:\n\n{lines}")
    assert found == [("Oslo", "2023-02-01"), ("Vienna", "2023-02-03"), ("Lima", "2023-02-06")]


def test_a_weekday_bears_out_a_day_of_most_of_a_year_ahead() -> None:
    """The 13th of July 2023 is a Thursday, 302 days after 14 September 2022."""
    lines = "July:\nTHU 13th Oslo, Spektrum\nSAT 15th Vienna, Stadthalle\nMON 17th Lima, Arena"
    found = dated(f"All the dates of the tour are below:\n\n{lines}")
    assert found == [("Oslo", "2023-07-13"), ("Vienna", "2023-07-15"), ("Lima", "2023-07-17")]


def test_american_lists_write_month_and_days_with_hyphens() -> None:
    lines = "10-3 Oslo, Norway - Spektrum\n10-5-6 Vienna, Austria - Stadthalle\n10-7 Lima, Peru - Arena"
    assert dated(f"The tour dates are:\n\n{lines}") == THREE


def test_the_day_for_which_tickets_were_first_sold_is_not_that_of_the_entry() -> None:
    lines = (
        "October:\n"
        "MON 3rd Oslo, NO Spektrum (tickets valid from original February 8 show)\n"
        "WED 5th Vienna, AT Stadthalle (tickets valid from original February 10 show)\n"
        "FRI 7th Lima, PE Arena Sur (tickets valid from original February 11 show)"
    )
    assert dated(f"The new tour dates are:\n{lines}") == THREE


def test_the_way_home_is_no_stop_of_a_list() -> None:
    text = """The Lanterns tour dates

The Lanterns are on tour.

3 October – Oslo
5 October – Vienna
7 October – Lima
9 October – return to Leeds
"""
    found = [s.place for s in told.stops(text, date(2022, 9, 1))]
    assert found == ["Oslo", "Vienna", "Lima"]


def test_a_town_may_be_said_once_for_its_nights() -> None:
    table = (
        "Oslo, Norway\n3 October (Programme 1)\n4 October (Programme 2)\nKonserthus\n\n"
        "Vienna, Austria\n6 October (Programme 1)\nKonzerthaus\n\nLima, Peru\n9 October\nTeatro"
    )
    found = read(f"{WHO}The tour dates are:\n\n{table}").trips[0].stops
    assert [(s.place, s.start and s.start.day, s.end and s.end.day) for s in found] == [
        ("Oslo", 3, 4),
        ("Vienna", 6, 6),
        ("Lima", 9, 9),
    ]


def test_a_day_in_the_life_of_a_tour_is_headed_by_its_day_and_its_town() -> None:
    diary = (
        "Saturday, September 3\nOslo, Norway\n\nWe came off the boat at six and nobody had slept.\n\n"
        "Monday, September 5\nVienna, Austria\n\nTwo strings broken, one amp lost.\n\n"
        "Wednesday, September 7\nLima, Peru\n\nA day of rain, and a curry after the show.\n"
    )
    assert dated(f"A diary of the tour.\n\n{diary}") == [
        ("Oslo", "2022-09-03"),
        ("Vienna", "2022-09-05"),
        ("Lima", "2022-09-07"),
    ]


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("8, 9 and 10 October – Leeds", 8, 10),
        ("October 8, 9 & 10: Leeds", 8, 10),
        ("October 8, 12 Bar Club, Leeds", 8, 8),
        ("October 8, 9 p.m., Leeds", 8, 8),
    ],
)
def test_nights_are_counted_and_hours_and_house_numbers_are_not(line: str, start: int, end: int) -> None:
    stop = (
        read(f"{WHO}Tour dates:\n\n3 October – Oslo\n5 October – Vienna\n7 October – Lima\n{line}").trips[0].stops[-1]
    )
    assert (stop.place, stop.start and stop.start.day, stop.end and stop.end.day) == ("Leeds", start, end)


def test_small_towns_are_known_by_their_halls_and_by_each_other() -> None:
    lines = (
        "The tour calls as follows: 3 October, Thurso Pentland Hotel, 5 October, Wick Assembly Rooms, 7 October, "
        "Dornoch Social Club and 9 October Dingwall Town Hall."
    )
    found = read(f"{WHO}{lines}").trips[0].stops
    assert [(s.place, s.country) for s in found] == [(town, "GB") for town in ("Thurso", "Wick", "Dornoch", "Dingwall")]


def test_a_list_s_towns_lie_where_most_of_them_do() -> None:
    lines = "3 October: Leeds Playhouse\n5 October: Theatre Royal Norwich\n7 October: Theatre by the Lake, Keswick"
    assert [s.country for s in read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops] == ["GB", "GB", "GB"]


def test_a_town_abroad_in_a_list_of_one_country_is_its_namesake_there() -> None:
    canada = "Oct 27: Kingston Grand Theatre\nOct 28: Ottawa Music Hall\nOct 30: Kitchener Hall\nNov 3: Toronto Hall"
    world = canada.replace("Ottawa Music Hall", "Oslo Spektrum").replace("Kitchener Hall", "Berlin Tempodrom")
    for lines, land in ((canada, "CA"), (world, "JM")):
        (trip,) = read(f"published: 2016-04-08\n\nMeridian will be on tour.\n\nMeridian's new dates\n\n{lines}").trips
        assert (trip.stops[0].place, trip.stops[0].country) == ("Kingston", land)


def test_halls_and_headings_are_no_towns_of_that_name() -> None:
    lines = "3 October – The Dome – ST. LOUIS, MO\n5 October – The Zoo – DALLAS, TX\n7 October – Field – *TULSA, OK"
    assert [place for place, _ in dated(f"Tour dates:\n\n{lines}")] == ["St. Louis", "Dallas", "Tulsa"]
    listed = "Tour dates include Oslo on October 3, Vienna on October 5 and Lima on October 7."
    assert dated(f"The tour is out.\n\n{listed}") == THREE


@pytest.mark.parametrize(
    "title",
    ["City council meetings", "Festival season: where to go", "Auditions of the talent show", "Rugby fixtures"],
)
def test_programmes_of_others_are_no_tours(title: str) -> None:
    text = "There will be dates in three towns, and tickets. Here they are in full."
    lines = "October 3: Leeds, Town Hall\nOctober 5: Cardiff, Centre\nOctober 7: Glasgow, SECC\nOctober 9: Hull"
    assert not read(f"title: {title}\npublished: 2022-09-14\n\n{text}\n\n{lines}").trips


def test_a_small_town_lies_among_the_others_of_its_list() -> None:
    lines = (
        "3 October, Langholm Buccleuch Hall\n5 October, Thornhill Friendship Hall\n7 October, Lockerbie Old Kirk\n"
        "9 October, Moffat Town Hall"
    )
    stop = read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops[1]
    assert (stop.place, stop.country, round(stop.latitude, 1)) == ("Thornhill", "GB", 55.2)
    elsewhere = "3 October – Leeds\n5 October – Hull, UK\n7 October – Oxford, MS – Square Books\n9 October – York"
    assert read(f"{WHO}Tour dates:\n\n{elsewhere}").trips[0].stops[2].country == "US"


def test_an_irish_county_says_where_its_town_lies() -> None:
    lines = (
        "8 October: Malahide, Co. Dublin\n9 October: Mary Lavelle's, Co. Wexford\n10 October: Lismore, Co. Waterford\n"
        "17 October: O'Flaherty's, Dingle, Co. Kerry\n19 October: Westport, Co. Mayo"
    )
    stops = read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops
    assert [(s.place, s.country) for s in stops] == [
        (town, "IE") for town in ("Malahide", "Wexford", "Lismore", "Dingle", "Westport")
    ]


def test_a_list_in_a_sentence_about_the_past_was_made_however_long_ago_it_began() -> None:
    text = (
        "Minister Ann Lee's itinerary is out.\n\nShe visited Tokyo October 1 through-October 4, Seoul "
        "October 5, Busan October 6 and Hanoi October 8 through 12."
    )
    (trip,) = read(text, date(2022, 11, 8)).trips
    assert [(s.place, str(s.start), str(s.end), s.status) for s in trip.stops] == [
        ("Tokyo", "2022-10-01", "2022-10-04", "made"),
        ("Seoul", "2022-10-05", "2022-10-05", "made"),
        ("Busan", "2022-10-06", "2022-10-06", "made"),
        ("Hanoi", "2022-10-08", "2022-10-12", "made"),
    ]


def test_what_was_over_weeks_before_is_another_journey() -> None:
    text = "Minister Ann Lee visited Lima on October 1. She landed in Quito on Monday."
    assert [[s.place for s in trip.stops] for trip in read(text, date(2022, 11, 8)).trips] == [["Quito"], ["Lima"]]


def test_a_list_that_runs_backwards_joins_the_days_in_one_town() -> None:
    lines = "7 October – Lima\n6 October – Lima\n4 October – Oslo\n2 October – Vienna"
    stops = read(f"{WHO}Tour dates:\n\n{lines}").trips[0].stops
    assert [(stop.place, str(stop.start), str(stop.end)) for stop in stops][-1] == ("Lima", "2022-10-06", "2022-10-07")


def test_the_rest_of_a_tour_that_the_title_calls_off_is_off() -> None:
    lines = "2 September – Oslo\n\n20 September – Vienna\n\n22 September – Lima"
    text = f"Ana Torres cancels remaining tour dates\n\nSinger Ana Torres is off the road.\n\nTour:\n\n{lines}"
    stops = read(f"title: Ana Torres cancels remaining tour dates\npublished: 2022-09-14\n\n{text}").trips[0].stops
    assert [(stop.place, stop.status) for stop in stops] == [
        ("Oslo", "made"),
        ("Vienna", "cancelled"),
        ("Lima", "cancelled"),
    ]


def test_the_plain_name_of_a_hall_is_no_town_of_that_name() -> None:
    text = (
        "title: Autumn shows\npublished: 2022-09-14\n\nSinger Ana Torres has moved two shows of her tour.\n\n"
        "The tour dates are:\n\n20 September – Oslo, Spektrum: moved to 3 October\n"
        "22 September – Vienna, Szene: moved to 5 October\n24 September – Lima, Arena"
    )
    stops = read(text).trips[0].stops
    assert [stop.place for stop in stops if str(stop.start) == "2022-09-24"] == ["Lima"]


def test_somebodys_calendar_is_a_journey() -> None:
    text = (
        "published: 2023-10-31\n\nThe 2024 race\n\nSenator Joan Ortega says she is not running. Her calendar says "
        "otherwise.\nFri. 11/3 — Reno, Nev.: lunch\nSat. 11/4 — Boise, Idaho: speech\n"
        "Tue. 11/7 — Missoula, Mont.: lecture\n"
        "Thu. 11/9 — Spokane, Wash.: dinner\n\nNothing else is public."
    )
    assert [(s.place, str(s.start)) for s in told.stops(text)] == [
        ("Reno", "2023-11-03"),
        ("Boise", "2023-11-04"),
        ("Missoula", "2023-11-07"),
        ("Spokane", "2023-11-09"),
    ]


@pytest.mark.parametrize(("title", "towns"), [("The Reds' pre-season tour", 3), ("The Reds' fixtures", 0)])
def test_matches_are_stops_where_a_team_s_tour_is_announced(title: str, towns: int) -> None:
    lines = "October 3: v Perth Glory, Perth\nOctober 5: v Kashima, Tokyo\nOctober 7: v Suwon, Seoul"
    text = f"title: {title}\npublished: 2022-09-14\n\nEnglish club Norton Reds have news for their fans.\n\n{lines}"
    assert len(told.stops(text)) == towns
