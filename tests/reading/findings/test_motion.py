from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)

FRIDAY = date(2015, 5, 8)
BERG = "The Norwegian defence minister, Anna Berg, flew to Poland on Monday, May 4, for talks in Warsaw. "
TWO = "Defence Minister Anna Berg and Swedish Defence Minister Lars Holm flew to Poland on Monday for talks in Warsaw. "
WHO = "title: x\npublished: 2022-09-14\n\n"


def stops(text: str) -> list[tuple[str, str]]:
    return [(stop.place, stop.status) for stop in told.stops(WHO + text)]


def around_berg(text: str) -> list[str]:
    return [stop.place for stop in told.stops(text, FRIDAY)]


def visited(text: str) -> list[str]:
    return [place for place, _ in stops(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister Ana Torres will travel to Lima, Quito and Bogota next week.", ["Lima", "Quito", "Bogotá"]),
        ("President Paul Okoro arrived in Oslo on Monday.", ["Oslo"]),
        ("Prime Minister Jan Novak left Prague for a two-day visit to Vienna.", ["Vienna"]),
        ("Prime Minister Jan Novak left the Ruzyně Airport for Vienna on Monday.", ["Vienna"]),
        ("President Paul Okoro is due in Oslo on Friday before heading to Stockholm.", ["Oslo", "Stockholm"]),
        ("The trip will take Foreign Minister Ana Torres to Lima, and then to Quito.", ["Lima", "Quito"]),
        (
            "Foreign Minister Ana Torres began a tour of Peru, Ecuador and Colombia on Sunday.",
            ["Lima", "Quito", "Bogotá"],
        ),
        ("President Paul Okoro landed in the Norwegian capital on Monday.", ["Oslo"]),
        ("Speaker Ana Torres will attend the 12th plenary of the Asian Assembly to be held in Oslo.", ["Oslo"]),
        ("Speaker Ana Torres will lead a delegation to the 68th Conference of Bakers to be held in Oslo.", ["Oslo"]),
        ("Speaker Ana Torres will attend a dinner ahead of the summit to be held in Oslo.", []),
        ("Pope Leo will fly to Lima, where he will celebrate Mass, on Friday.", ["Lima"]),
        ("Queen Sofia paid a visit to Vienna. In Salzburg, she will open a museum.", ["Vienna", "Salzburg"]),
        ("Foreign Minister Ana Torres is on a visit to Lima. Torres will meet lawmakers in Cusco.", ["Lima", "Cusco"]),
        ("Envoy Rosa Blau flew to Khartoum after holding talks in Cairo.", ["Cairo", "Khartoum"]),
        ("Foreign Minister Ana Torres is at present in Lima for talks.", ["Lima"]),
        ("Queen Sofia will fly to Peru. She is to see Lima and Cusco.", ["Lima", "Cusco"]),
        ("Queen Sofia took off from the air base in Cusco and is expected to land in Lima.", ["Lima"]),
        ("President Paul Okoro arrived in Puno town of Puno region.", ["Puno"]),
        (
            "Queen Sofia will visit Peru; Ecuador; and Chile after a jaunt to Bogota.",
            ["Bogotá", "Lima", "Quito", "Santiago"],
        ),
        (
            "Film stars and heroines of the drama met Mia Holm when the singer flew to Lima for a two-night show.",
            ["Lima"],
        ),
        (
            "Pope Leo will visit Quito. At the OSCE Summit in Lima, from 20 to 21 September, Leo will speak of peace.",
            ["Quito", "Lima"],
        ),
        ("Pope Leo goes to the windswept township of Puno on Sunday for his biggest Mass.", ["Puno"]),
        ("Pope Leo said during his press conference in Lima that he was glad.", ["Lima"]),
        ("Pope Leo also spoke of the misuse of funds in Peru. He will be in Quito on Friday.", ["Quito"]),
        ("Pope Leo will be in Quito on Friday. He spoke of his sorrow in Lima.", ["Lima", "Quito"]),
        ("Pope Leo's first apostolic voyage will be to Peru.", ["Lima"]),
        ("Pope Leo will travel to Quito, as well as the southern towns of Cusco and Puno.", ["Quito", "Cusco", "Puno"]),
        ("Pope Leo will travel to the recently-founded diocese of Puno.", ["Puno"]),
        ("Envoy Rosa Blau and a delegation of Peruvian officials arrived in Quito.", ["Quito"]),
        (
            "The weekly Ollanta said Rosa Blau, who arrived on Monday on her first Quito visit, was tired.",
            ["Quito"],
        ),
        ("Foreign Minister Ana Torres is in Lima. Her stay comes before talks in Quito.", ["Lima", "Quito"]),
        (
            "President Paul Okoro pays a first call on the mayors of Oslo, on a trip that is to bring him to Lima.",
            ["Lima"],
        ),
        ("Foreign Minister Ana Torres will be dropping by Lima and Quito.", ["Lima", "Quito"]),
        ("Queen Sofia, her sister Nadia, Minister Ana Torres and Paul Okoro will land in Lima today.", ["Lima"]),
        ("President Paul Okoro arrived in Oslo. Mr Lund will be taking the president to Bergen.", ["Oslo", "Bergen"]),
        (
            "President Paul Okoro will visit Peru and Ecuador. He will meet business leaders in Quito.",
            ["Lima", "Quito"],
        ),
        (
            "Foreign Minister Ana Torres is visiting Peru. She got an audience in Cusco. "
            "After speaking in Arequipa, she flew home.",
            ["Cusco", "Arequipa"],
        ),
        ("President Paul Okoro Jr. headed straight to Vienna.", ["Vienna"]),
        (
            "President Paul Okoro has concluded a tour of nations that also included Peru and Chile.",
            ["Lima", "Santiago"],
        ),
        (
            "Vice President Ana Torres is in Quito on a tour that began on Monday, with Lima as first stop.",
            ["Lima", "Quito"],
        ),
        ("Kenyan President Paul Okoro left Kenya on Monday through Heathrow. He is going to Lima.", ["Lima"]),
        ("Kenyan President Paul Okoro arrived in Lima from Quito.", ["Quito", "Lima"]),
        ("Kenyan President Paul Okoro arrived in Lima from Nairobi.", ["Lima"]),
        ("Queen Sofia waved before her departure to Lima at Heathrow.", ["Lima"]),
        ("King Olav left the country on Monday through Heathrow. He is going to Lima.", ["Lima"]),
        ("Prince Leo spoke in Cusco on Friday. He was back for a dinner at Kensington Palace.", ["Cusco"]),
        ("Minister Ana Torres is in Quito. Before she departs for Peru on Friday she will return to Peru.", ["Quito"]),
        ("OSLO (Wire) - President Paul Okoro arrived here on Monday on a state visit.", ["Oslo"]),
        ("President Paul Okoro will emplane for Lima on Friday.", ["Lima"]),
        ("President Paul Okoro left Lima for home on Tuesday night after attending a conference.", ["Lima"]),
        (
            "President Paul Okoro is leaving Abuja this week for two weeks of meetings in Lima and Quito.",
            ["Lima", "Quito"],
        ),
        (
            "President Paul Okoro is on a visit to Lima. The visiting guests include the ministers of Chile and Kenya.",
            ["Lima"],
        ),
    ],
)
def test_what_is_said_of_a_journey_is_a_stop(text: str, expected: list[str]) -> None:
    assert visited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ana Torres noted Tokyo's deep opposition to the plan.",
        "Foreign Minister Ana Torres said the two sides would fly to Ankara for talks.",
        "Washington seeks to counter Beijing, said analyst Ruth Lang in Berlin.",
        "Foreign Minister Ana Torres spoke by telephone with her counterpart in Lima.",
        "Prosecutor Ruth Lang said two suspects had flown to Lagos before their arrest.",
        "President Paul Okoro invited King Olav to visit Abuja.",
        "Trucks with tents arrived in Khartoum and refugees left for Cairo, Prime Minister Jan Novak said.",
        "Foreign Minister Ana Torres has no plans to visit Lima.",
        "Foreign Minister Ana Torres said investors were leaving for Lima.",
        "President Paul Okoro said the girls may have been moved to Lima.",
        "Queen Sofia travelled to Vienna almost every spring.",
        "Flights to Lima, Quito and Bogota were cancelled, President Paul Okoro said.",
        "Chef Leo Hale left Lima for Quito at 19 and trained there.",
        "President Paul Okoro called on Lima and Quito to act.",
        "In 1805 Prince Leo travelled to Vienna.",
        "Ben Cole was arrested in Rome after a trip to Lima, where he flew in March; a court sentenced him to prison.",
        "The film follows Mia Holm, the heroine, who flies to Lima. A drama about love.",
        "Ana Torres was born in Lima, studied in Paris in 1988 and moved to Quito in 1995.",
        "Prices rose in Paris, London and Rome while shares in Tokyo fell on Friday.",
        "Shipments that used to go to Odesa now travel to Constanta by rail.",
        "Chelsea beat Arsenal in London on Saturday; supporters travelled to Wembley by train.",
        'Archbishop Dan Bo called "unwise" a school in Quito.',
        "President Paul Okoro was handed the request that he come to Oslo.",
        "Envoy Rosa Blau, who has worked before in Cairo and Khartoum, was named in October.",
        "Envoy Rosa Blau, who spent long years in Cairo, passed away in Khartoum at 90.",
        "President Paul Okoro faces hard work to end the war in Khartoum.",
    ],
)
def test_what_is_only_mentioned_is_no_stop(text: str) -> None:
    assert visited(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Jan Novak will visit Vienna on Friday.", "planned"),
        ("Prime Minister Jan Novak visited Vienna on Monday.", "made"),
        ('Prime Minister Jan Novak is on a "working visit" in Vienna.', "made"),
        ("Prime Minister Jan Novak has cancelled a visit to Vienna.", "cancelled"),
        ("Prime Minister Jan Novak postponed a trip to Vienna planned for this month.", "postponed"),
        ("Prime Minister Jan Novak will fly home and not travel on to Vienna.", "cancelled"),
        ("Prime Minister Jan Novak will no longer be heading to Vienna.", "cancelled"),
        ("During the Working Visit to Vienna by Prime Minister Jan Novak talks were held.", "made"),
    ],
)
def test_a_stop_says_whether_it_took_place(text: str, expected: str) -> None:
    assert stops(text) == [("Vienna", expected)]


def test_going_home_is_no_stop() -> None:
    assert visited("Norwegian Prime Minister Liv Dahl visited Lima on Monday. She will return to Oslo on Friday.") == [
        "Lima"
    ]


def test_a_return_to_the_same_place_is_a_stop_of_its_own() -> None:
    text = (
        "US envoy Rosa Blau arrived in Jerusalem on Sunday. She flew to Cairo on Monday. "
        "She will return to Jerusalem on Thursday for more talks."
    )
    assert visited(text) == ["Jerusalem", "Cairo", "Jerusalem"]


OTHERS = "Foreign Minister Ana Torres will visit Lima and Quito this week. Torres is to hold talks in Cusco too. "


def test_the_journeys_of_others_are_trips_of_their_own() -> None:
    trips = read(WHO + OTHERS + "Chilean President Luis Vega travelled to Madrid on Monday.").trips
    assert [(trip.travellers, {stop.place for stop in trip.stops}) for trip in trips] == [
        (("Ana Torres",), {"Lima", "Quito", "Cusco"}),
        (("Luis Vega",), {"Madrid"}),
    ]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Chief envoy Luis Vega is to stop over in Oslo on the way home.", "Oslo"),
        ("A separate group, headed by Luis Vega of the debt office, started in Singapore on Monday.", "Singapore"),
        ("Trade minister Luis Vega flies straight to Accra to prepare the summit.", "Accra"),
        ("Luis Vega is tired. Vega goes straight on to Accra on Friday.", "Accra"),
    ],
)
def test_an_office_that_goes_or_a_name_with_its_day_is_a_journey(told: str, place: str) -> None:
    trips = read(WHO + OTHERS + told).trips
    assert [(trip.travellers, {stop.place for stop in trip.stops}) for trip in trips][1:] == [(("Luis Vega",), {place})]


@pytest.mark.parametrize(
    "told",
    [
        "Chilean President Luis Vega visited Santiago on Monday.",
        "Chilean President Luis Vega travelled to Madrid in 1918.",
        "Chilean President Luis Vega was invited to visit Madrid.",
        "Luis Vega travelled to Madrid.",
        "The president's spokesman Luis Vega was in Madrid.",
    ],
)
def test_what_others_do_at_home_or_did_in_history_is_no_trip(told: str) -> None:
    assert len(read(WHO + OTHERS + told).trips) == 1


def test_words_of_order_outweigh_the_order_of_naming() -> None:
    text = (
        "Foreign Minister Ana Torres will visit Peru, Ecuador and Colombia. The tour will conclude in Lima. "
        "Her first stop will be Bogota."
    )
    assert visited(text) == ["Bogotá", "Quito", "Lima"]


def test_dates_outweigh_the_order_of_naming() -> None:
    text = "Foreign Minister Ana Torres will be in Lima on September 20. She will travel to Quito on September 18."
    assert visited(text) == ["Quito", "Lima"]


def test_a_visit_on_a_screen_is_virtual_and_a_trip_of_its_own() -> None:
    text = (
        "On September 9, Foreign Minister Ana Torres took a virtual trip to Lima. The first stop on her video tour was "
        "to a school in Cusco."
    )
    (trip,) = read(WHO + text).trips
    assert {stop.mode for stop in trip.stops} == {"virtual"}


def test_somebody_may_join_for_some_stops_only() -> None:
    text = (
        "Foreign Minister Ana Torres Defence Minister Paul Okoro will head to South America. Torres will travel to "
        "Peru, Ecuador and Chile. Okoro will join her in Ecuador."
    )
    (trip,) = read(WHO + text).trips
    assert [stop.travellers for stop in trip.stops] == [
        ("Ana Torres",), ("Ana Torres", "Paul Okoro"), ("Ana Torres",),
    ]  # fmt: skip


def test_a_country_without_a_city_stands_at_its_capital_and_says_so() -> None:
    (trip,) = read(WHO + "Foreign Minister Ana Torres will visit Peru on Friday.").trips
    (stop,) = trip.stops
    assert (stop.place, stop.country, stop.basis, stop.precision) == ("Lima", "PE", "capital", "city")
    assert stop.start is not None
    assert stop.start.isoformat() == "2022-09-16"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Singer Ana Torres will be performing in Lima, Quito and Oslo.", ["Lima", "Quito", "Oslo"]),
        ("Singer Ana Torres will play two shows in Lima.", ["Lima"]),
        ("President Paul Okoro will visit Peru. The agenda will begin in Cusco.", ["Cusco"]),
        ("President Paul Okoro departed Lima on Sunday en route to Quito.", ["Quito"]),
        ("President Paul Okoro is in Peru. The visit – his third – also includes a day in Cusco.", ["Cusco"]),
        ("Envoy Rosa Blau will visit Alma City, Peru and Oslo.", ["Lima", "Oslo"]),
        (
            "Envoy Rosa Blau went to Oslo. Blau also attended a fair in Lima; the bank meeting in Quito, Ecuador; "
            "and the summit held in Cairo.",
            ["Oslo", "Lima", "Quito", "Cairo"],
        ),
        ("Envoy Rosa Blau travelled to Cairo after previously visiting Khartoum.", ["Khartoum", "Cairo"]),
    ],
)
def test_a_performer_s_dates_and_an_agenda_are_stops(text: str, expected: list[str]) -> None:
    assert visited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Envoy Rosa Blau was educated in Cairo and went to Lima for her B.A.",
        "Rounding out the top three destinations is Lima, Envoy Rosa Blau said.",
        "President Paul Okoro was at odds with his party. The decision for the president to stay in Lima was his own.",
    ],
)
def test_an_education_a_ranking_and_staying_behind_are_no_journey(text: str) -> None:
    assert visited(text) == []


def test_the_holder_of_an_office_is_named_with_a_title_after_a_comma() -> None:
    text = "Peruvian Prime Minister, Dr. Ana Torres, leaves soon. The Prime Minister will be travelling to Oslo."
    (trip,) = read(WHO + text).trips
    assert trip.travellers == ("Ana Torres",)


def test_numbers_of_an_address_make_no_history() -> None:
    text = "url: https://news.example/1227\n\nPresident Paul Okoro arrived in Oslo."
    assert [stop.place for stop in told.stops(text)] == ["Oslo"]


@pytest.mark.parametrize(
    "said",
    [
        "Minister Rosa Torres departed the country Monday for a round of regional (Caricom) meetings in Guyana.",
        "Minister Rosa Torres left the island on Tuesday for the yearly session of the regional assembly in Guyana.",
        "Minister Rosa Torres is off on Tuesday for a summit of the bloc's leaders in Guyana.",
    ],
)
def test_who_leaves_for_talks_goes_where_they_are(said: str) -> None:
    (trip,) = read(f"published: 2019-09-03\n\n{said}").trips
    assert [stop.country for stop in trip.stops] == ["GY"]


@pytest.mark.parametrize("land", ["Asia", "the Middle East", "the Caribbean", "West Africa"])
def test_setting_off_for_a_part_of_the_world_begins_a_journey(land: str) -> None:
    said = f"Minister Rosa Torres leaves for {land} today. She will hold meetings in Lima and Quito."
    (trip,) = read(f"published: 2019-09-03\n\n{said}").trips
    assert [stop.place for stop in trip.stops] == ["Lima", "Quito"]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("During a visit to Peru on Tuesday, President Ann Lee secured help for farmers.", date(2022, 9, 13)),
    ],
)
def test_a_visit_during_which_something_was_done_has_been_made(sentence: str, day: date) -> None:
    (stop,) = read(sentence, date(2022, 9, 14)).trips[0].stops
    assert (stop.start, stop.status) == (day, "made" if day.day == 13 else "planned")


def test_a_visit_to_a_country_begins_in_a_town() -> None:
    text = "President Ann Lee of Chile started her Peru visit on Monday from Cusco and arrived in Lima on Tuesday."
    assert [stop.place for stop in read(text, date(2022, 9, 14)).trips[0].stops] == ["Cusco", "Lima"]


def test_who_goes_back_to_where_she_has_been_is_not_at_home_there() -> None:
    text = (
        "On Saturday Prime Minister Ann Lee travelled to Guyana for talks. On Monday she flew to Suriname. Tomorrow "
        "Lee will travel back to Guyana for a forum."
    )
    stops = read(text, date(2022, 9, 14)).trips[0].stops
    assert [stop.place for stop in stops] == ["Georgetown", "Paramaribo", "Georgetown"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("She is visiting Tacna today.", "made"),
        ("Today she is to meet farmers in Tacna.", "planned"),
        ("She is visiting Tacna tomorrow.", "planned"),
    ],
)
def test_what_somebody_is_doing_today_is_under_way(sentence: str, status: str) -> None:
    found = told.stops(f"President Ann Lee landed in Cusco yesterday. {sentence}", date(2021, 3, 10))
    assert [(s.place, s.status) for s in found if s.place == "Tacna"] == [("Tacna", status)]


def test_a_tour_has_taken_somebody_where_he_has_been() -> None:
    text = "President Paul Okoro arrived in Lima on Sunday. His tour has taken him to Egypt, Ghana and Oslo."
    found = told.stops(text, date(2021, 3, 10))
    assert {(s.place, s.status) for s in found} == {(p, "made") for p in ("Lima", "Cairo", "Accra", "Oslo")}


def test_whose_day_it_was_is_not_told_by_whom_somebody_met() -> None:
    text = "President Paul Okoro of Kenya met Chile's President Ann Lee today at a palace in Santiago."
    assert [(s.place, s.travellers) for s in told.stops(text, date(2021, 3, 10))] == [("Santiago", ("Paul Okoro",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pope arrived in Paphos on Friday.", [("Paphos", "made", "pope")]),
        ("Pope Pius set off from Rome today for Lima.", [("Lima", "planned", "Pope Pius")]),
        (
            "Pope Pius flew into Lima on Thursday. On Saturday he is received in Cusco.",
            [("Lima", "made", "Pope Pius"), ("Cusco", "planned", "Pope Pius")],
        ),
    ],
)
def test_a_pope_goes_is_to_be_received_and_may_have_no_name(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = told.stops(text, date(2015, 1, 16))
    assert [(s.place, s.status, s.travellers[0]) for s in found] == expected


@pytest.mark.parametrize(
    ("towns", "expected"),
    [
        ("Vancouver, Bella Bella, Kelowna and Whitehorse", ["Vancouver", "Bella Bella", "Kelowna", "Whitehorse"]),
        ("Vancouver, Xo Bella, Kelowna and Whitehorse", ["Vancouver", "Kelowna", "Whitehorse"]),
        ("Lima, Xo Ba Tam and Quito", ["Lima", "Quito"]),
        ("Lima, Bob Ray said", ["Lima"]),
    ],
)
def test_a_town_that_nobody_knows_ends_no_list(towns: str, expected: list[str]) -> None:
    assert [s.place for s in told.stops(f"King Olav of Norway will visit {towns}.")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Ray and his band wrapped up their tour with a two-hour set at Lisbon's Coliseu on Sunday.",
            {"Lisbon": "03-07"},
        ),
        (
            "A return visit by Uzbek Foreign Minister Ann Lee to Astana is pencilled in for June.",
            {"Astana": "06-01..06-30"},
        ),
        (
            "Georgian Foreign Minister Ann Lee and her Greek counterpart Bob Ray signed a paper on Tuesday, on "
            "the sidelines of the assembly in New York.",
            {"New York City": "03-09"},
        ),
        (
            "US envoy Ann Lee ended a tour of the Gulf. It had started on Sunday with breakfast in Kuwait City.",
            {"Kuwait City": "03-07"},
        ),
    ],
)
def test_a_date_goes_with_what_its_verb_tells(text: str, expected: dict[str, str]) -> None:
    assert told.days(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("General Ole Dahl will join the minister in Riga on Friday.", "Riga"),
        ("Admiral Tom Price is to join her in Tallinn later this week.", "Tallinn"),
        ("Her husband will join her in Vilnius on Thursday.", "Vilnius"),
        ("Finance Minister Per Lie joins Berg in Riga on Friday.", "Riga"),
        ("General Ole Dahl met up with Berg in Riga on Friday.", "Riga"),
        ("The chief of staff caught up with the minister in Riga.", "Riga"),
        ("Foreign Minister Karl Moe will accompany Berg to Tallinn.", "Tallinn"),
    ],
)
def test_whoever_is_joined_somewhere_is_there(said: str, place: str) -> None:
    assert place in around_berg(BERG + said)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Both went on to Tallinn the next day.", "Tallinn"),
        ("The two flew on to Riga on Wednesday.", "Riga"),
        ("The pair then drove to Sopot.", "Sopot"),
        ("This morning both ministers travelled to Kaunas.", "Kaunas"),
    ],
)
def test_both_are_the_two_who_travel(said: str, place: str) -> None:
    assert place in around_berg(TWO + said)


@pytest.mark.parametrize(
    "said",
    [
        "Officials said there were no plans for Finance Minister Ana Cruz to meet bankers during her trip to Quito.",
        "Finance Minister Ana Cruz will not meet the central bank's head on her visit to Quito on Friday.",
        "Finance Minister Ana Cruz refused to speak to reporters during her visit to Quito on Friday.",
        "It was unclear whether Finance Minister Ana Cruz would meet rebels during her trip to Quito.",
    ],
)
def test_what_is_denied_of_a_trip_does_not_deny_the_trip(said: str) -> None:
    assert "Quito" in around_berg(said)


def test_he_and_his_officer_are_both_the_subject() -> None:
    said = (
        "Midland chairman Walter Hale returned from the Soviet Union last week. Hale told reporters that he and chief "
        "financial officer Rita Bloom met the minister of farm machinery in Minsk on May 2."
    )
    found = [s for s in told.stops(said, FRIDAY) if s.place == "Minsk"]
    assert [set(s.travellers) for s in found] == [{"Walter Hale", "Rita Bloom"}]


def test_they_are_nobody_who_is_named_after_at() -> None:
    said = (
        "Prince Felix and Princess Astrid visited Dubbo. The royals stayed overnight at Inverlea and fly out this "
        "morning to Broken Hill, where they will look over a gallery."
    )
    assert "Broken Hill" in around_berg(said)


def test_the_hour_is_no_age() -> None:
    said = (
        "King Olaf and Queen Marie landed in Sydney. The couple stepped off a jet at 10.15am, having flown in from "
        "Canberra, where on Tuesday they had lunch with the governor."
    )
    assert "Canberra" in around_berg(said)


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
    assert told.stops(f"published: 2018-06-13\n\n{sentence}") == []


def test_a_visit_may_begin_by_doing_something() -> None:
    assert visited("President Ann Lee of Peru began by visiting a school in Quito.") == ["Quito"]
