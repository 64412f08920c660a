"""Where a traveller acts once the journey is known, and what only sounds like it."""

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told

FRIDAY = date(2023, 5, 12)
OPENING = "King Olav of Norway arrived in Portugal on Monday for a visit of five days."
ISLANDS = (
    "published: 2018-06-13\n\nMinister in the islands\n\nForeign Minister Ann Lee arrived in Honiara on Monday.\n\n"
)


def stops(text: str, published: date | None = FRIDAY) -> list[str]:
    return [s.place for s in told.stops(text, published) if s.mode == "in_person"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In Porto, the King opened a library.", ["Porto"]),
        ("In Porto he was shown the cellars.", ["Porto"]),
        ("At the harbour of Setúbal the King will speak with fishermen.", ["Setúbal"]),
        ("A wreath-laying in Braga is followed by a lunch in Porto.", ["Braga", "Porto"]),
        ("A Mass in Braga closed the day.", ["Braga"]),
        ("The programme then moves to Porto.", ["Porto"]),
        ("The second day was spent in Coimbra.", ["Coimbra"]),
        ("Students cheered him in Coimbra.", ["Coimbra"]),
        ("The mayor received the King in Braga.", ["Braga"]),
        ("Speaking in Braga, the King praised the country's harbours.", ["Braga"]),
        ("After two hours in Braga the party drove on to Porto.", ["Braga", "Porto"]),
        ("Then it was off to Porto, where residents lined the streets.", ["Porto"]),
        ("The King told a crowd in Braga that he would be back.", ["Braga"]),
        ("On Wednesday he was honoured in Coimbra and on Thursday in Braga.", ["Coimbra", "Braga"]),
        ("The visit ended with a dinner at the castle in Porto.", ["Porto"]),
        ("The delegation, which includes two ministers, dined in Porto.", ["Porto"]),
        ("Talks in Braga on Tuesday dealt with fish.", ["Braga"]),
        ("An interaction with students in Braga is likely.", ["Braga"]),
        ("The guests will proceed to Porto to see its docks.", ["Porto"]),
        ("Olav, who is accompanied by Queen Astrid, planted a tree in Braga.", ["Braga"]),
        ("Doctors in Porto, where the King visited a hospital, were pleased.", ["Porto"]),
        ("In Porto, where hundreds had lost their homes, the King handed out blankets.", ["Porto"]),
        ("It was in Braga that the King learned of the vote.", ["Braga"]),
        ("Police closed the roads of the harbour in Porto as the King arrived.", ["Porto"]),
        ("Fresh from talks in Braga, the King flew home.", ["Braga"]),
        ("The King left, on Thursday, for Porto.", ["Porto"]),
        ("The King went to Braga, capital of the old kingdom of the north, and Porto.", ["Braga", "Porto"]),
        ("Asked why he had not gone to Braga, the King said he would travel to Porto on Friday.", ["Porto"]),
        # Said about a place, or of somebody else.
        ("The King isn't going to Porto, whatever you may have read.", []),
        ("Fighting was reported around the river, in Braga and at the old mill in Porto.", []),
        ("The King has his own desk in Porto.", []),
        ("Residents in Porto protested against the costs.", []),
        ("In Porto, police closed the streets.", []),
        ("In Porto police closed the streets.", []),
        ("The King condemned the attack in Porto.", []),
        ("The King called for calm in Porto.", []),
        ("The King thanked the authorities in Porto.", []),
        ("He spoke after the attack in Porto.", []),
        ("Talks between ministers collapsed, and schools closed in Porto.", []),
        ("The prime minister, Ann Lee, opened a library in Porto.", []),
        ("Prince Erik, who was in Porto, wished him well.", ["Porto"]),
        ("The King said: \"In Porto I was young.\"", []),
        ("The King was born in Porto.", []),
        ("The King lived in Porto for a year.", []),
        ("The King may meet the students in Porto.", None),
        ("He last opened a school in Porto as a prince.", []),
        ("Trade with firms in Porto has grown.", []),
        ("The King had read about floods in Porto.", []),
        ("The King said in May Porto would pay for the bridge.", []),
        ("Ambassadors from Braga to Porto were told.", []),
        ("Queen Sofia was in Porto at the time.", ["Porto"]),
    ],
)  # fmt: skip
def test_places_where_the_traveller_acts_are_stops(sentence: str, expected: list[str] | None) -> None:
    found = [place for place in stops(f"{OPENING} {sentence}") if place != "Lisbon"]
    if expected is not None:
        assert found == expected


def test_without_a_journey_nobody_acts_anywhere() -> None:
    assert stops("Minister Olav Lee has written a book. In Porto, he was shown the cellars of a merchant.") == []


def test_what_is_quoted_in_one_paragraph_says_nothing_of_the_next() -> None:
    text = f'{OPENING}\n\n"We were glad. We waited for years," said a baker, "and in Faro the party still waits.\n\n'
    assert stops(text + "In Porto, the King opened a library.") == ["Porto"]


def test_he_is_the_traveller_and_not_the_spokeswoman() -> None:
    text = (
        "Foreign Minister Jon Dahl will fly to Lima on 20 May, his ministry said. Spokeswoman Ida Moe said the rest of "
        "his plans stand. He is due in Quito on 22 May and will proceed to Bogota."
    )
    reading = read(text, FRIDAY)
    assert [s.place for s in reading.trips[0].stops] == ["Lima", "Quito", "Bogotá"]
    assert reading.trips[0].travellers == ("Jon Dahl",)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("She had been due to fly to Lima on Tuesday.", "postponed"),
        ("She was supposed to be in Lima on Tuesday.", "postponed"),
        ("She was originally scheduled to visit Lima.", "postponed"),
    ],
)
def test_what_had_been_foreseen_shares_the_fate_of_the_journey(sentence: str, status: str) -> None:
    reading = read(f"Foreign Minister Ada Dahl has postponed a trip to Peru because of a storm. {sentence}", FRIDAY)
    assert [(s.place, s.status) for trip in reading.trips for s in trip.stops] == [("Lima", status)]


def test_epithets_and_nicknames_are_the_traveller() -> None:
    text = (
        'President Jose "Pepe" Rivas flew to Lima on Monday. The Chief Executive then went to Quito on Tuesday. '
        "Rivas ended the week in Bogota."
    )
    (trip,) = read(text, FRIDAY).trips
    assert [s.place for s in trip.stops] == ["Lima", "Quito", "Bogotá"]
    assert trip.travellers == ("Jose Rivas",)


def test_new_york_is_the_city() -> None:
    assert stops("Prime Minister Ann Lee will fly to New York on Sunday.") == ["New York City"]


def test_villages_are_heard_where_the_article_speaks_of_their_country() -> None:
    text = (
        "Queen Maud of the Netherlands will visit Friesland on Wednesday 17 May.\n\nBurum\n\nIn Burum the Queen "
        "will speak "
        "with pupils."
    )
    assert stops(text) == ["Burum"]
    assert "Burum" not in stops("Queen Maud of Denmark will visit Oslo. In Burum the Queen will speak with pupils.")


def test_majesties_who_pay_a_visit_travel_together() -> None:
    text = "His Majesty King Olav and Her Majesty Queen Maud will pay a visit to Porto on Wednesday 17 May."
    (trip,) = read(text, FRIDAY).trips
    assert [s.place for s in trip.stops] == ["Porto"]
    assert trip.travellers == ("King Olav", "Queen Maud")


def test_who_speaks_to_others_by_video_is_there_himself() -> None:
    text = "President Ann Lee arrived in Porto on Tuesday and, via video link, opened a library in Lima."
    assert ("Porto", "in_person") in [(s.place, s.mode) for s in told.stops(text, FRIDAY)]


def test_a_visit_spoken_of_in_passing_has_a_visitor() -> None:
    text = (
        "Students had a guest this week. Ada Dahl opened a library in Porto on Tuesday and met teachers.\n\n"
        "The visit comes as schools wait for money.\n\nOn Monday Ada Dahl attended a meeting of ministers in Madrid."
    )
    assert stops(text) == ["Madrid", "Porto"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Madrid was the first to receive the King.", ["Madrid"]),
        ("Madrid will host him next week.", ["Madrid"]),
        ("Madrid is next, on Tuesday.", ["Madrid"]),
        ("The King said the fighting in Madrid had to stop.", []),
        ("Madrid will host a congress next week.", []),
    ],
)
def test_hosts_and_what_comes_next(sentence: str, expected: list[str]) -> None:
    assert [place for place in stops(f"{OPENING} {sentence}") if place != "Lisbon"] == expected


def test_the_governor_is_who_was_called_gov() -> None:
    text = "Gov. Pat Hale will lead a mission to Mexico, her office said. The governor will be in Monterrey on 16 May."
    assert stops(text) == ["Monterrey"]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Minister Ann Lee, in Lima to meet bankers, said the debt was a burden.", "Lima"),
        ("Minister Ann Lee, now in Lima, will fly to Quito on Friday.", "Lima"),
        ("Minister Ann Lee, currently visiting Lima for talks, said the debt was a burden.", "Lima"),
    ],
)
def test_who_is_said_in_passing_to_be_somewhere_is_there(sentence: str, place: str) -> None:
    stops = [s for s in told.stops(sentence, date(2023, 5, 12))]
    assert (stops[0].place, stops[0].status) == (place, "made")


def test_the_couple_of_a_country_are_both_of_them_and_not_at_home() -> None:
    found = told.stops(
        "Grand Duke Otto and Grand Duchess Ada will pay a state visit to Lithuania from 13 March. "
        "On 18 March the Luxembourg couple will move on to Estonia. "
        "In Kaunas the Luxembourg couple will hear a concert.",
        date(2021, 3, 10),
    )
    both = ("Duke Otto", "Duchess Ada")
    assert [(stop.place, stop.travellers) for stop in found] == [("Kaunas", both), ("Tallinn", both)]


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
    assert [place for place in stops(ISLANDS + sentence, None) if place != "Honiara"] == expected


@pytest.mark.parametrize(("day", "expected"), [(" on Monday", ["Bogotá", "Lima"]), ("", ["Lima"])])
def test_what_is_only_said_beside_a_place_is_done_there_if_it_has_a_day(day: str, expected: list[str]) -> None:
    text = f"Norway's minister Ann Lee will go to Lima. Ann Lee handed over ten ambulances in Bogota{day}."
    assert stops(f"{text} {'It rains. ' * 5}") == expected


def test_a_caption_shows_what_has_happened() -> None:
    found = told.stops(ISLANDS + "[Photo: Foreign Minister Ann Lee with schoolchildren in Suva on Tuesday.]")
    assert {s.place: (str(s.start), s.status) for s in found}["Suva"] == ("2018-06-12", "made")


MINISTER = (
    "published: 2018-05-18\n\nForeign Minister Ann Lee of Canada arrived in Kampala on Monday on a tour of Africa. She "
    "met President Dan Bo. "
)
BAND = (
    "published: 2018-05-18\n\n"
    "Rock band Glass Heron play Leeds on Friday and Hull on Saturday. The tour ends in London. "
)
POPE = (
    "published: 2016-05-18\n\n"
    "Pope Francis landed in Lima on Monday at the start of a journey to South America. He met bishops in Trujillo. "
)
KING = (
    "published: 2018-05-18\n\n"
    "King Olav and Queen Ida of Norway arrived in Dublin on Monday for a state visit. On Tuesday they were in Galway. "
)
# What may follow such an opening.
BACKGROUND = {
    MINISTER: [
        "In Nairobi, the opposition accused the government of fraud.",
        "In Nairobi, officials said the talks would resume.",
        "Officials in Nairobi said the talks would resume.",
        "A spokesman in Ottawa said the trip would go ahead.",
        "The trip has been criticised in Ottawa.",
        "Her remarks caused anger in Khartoum.",
        "Her remarks came hours after a bomb killed 12 people in Mogadishu.",
        "The attack in Mogadishu was the worst in years.",
        "The war in South Sudan has driven two million people into Uganda.",
        "Some 200,000 refugees from Congo live in Uganda.",
        "Canada has sent 200 soldiers to Mali.",
        "Canadian troops are stationed in Mali.",
        "China has built a railway from Mombasa to Nairobi.",
        "China built a base in Djibouti last year.",
        "Russia has sent mercenaries to Bangui.",
        "The two sides signed a ceasefire in Addis Ababa in 2015.",
        "The peace deal signed in Addis Ababa in 2015 has collapsed.",
        "The talks in Addis Ababa broke down last year.",
        "Talks between the two sides in Addis Ababa broke down on Sunday.",
        "Rebel leaders based in Khartoum rejected the deal.",
        "The rebel leader Tom Pa lives in exile in Pretoria.",
        "The president, who fled to Gabon in 2017, is to be tried in The Hague.",
        "The court in The Hague has charged the president.",
        "The African Union, based in Addis Ababa, said it would send observers.",
        "The UN Security Council in New York is to vote on Thursday.",
        "The European Union's envoy in Brussels said sanctions were ready.",
        "A summit of the bloc in Lagos failed last month.",
        "The next summit will be held in Lagos in July.",
        "Canada will host the G7 summit in Charlevoix in June.",
        "Her predecessor travelled to Nairobi last year.",
        "The last Canadian minister to visit Nairobi was Tom Hill.",
        "No Canadian minister has been to Harare since 2001.",
        "Her visit follows that of Chinese President Xi Po to Rwanda.",
        "Critics say she should have gone to Goma.",
        "Aid groups had urged her to go to Goma.",
        "She said Canada would open an embassy in Kigali.",
        "She announced aid for hospitals in Gulu.",
        "She announced 20 million dollars for schools in Gulu and Lira.",
        "She promised to send doctors to Gulu.",
        "She said she was worried about the fighting in Goma.",
        "She condemned the killing of villagers in Beni.",
        "She praised Kenya and Ethiopia for their role in Somalia.",
        "She spoke by telephone with her counterpart in Nairobi.",
        "She told reporters that the situation in Goma was getting worse.",
        "She said that elections in Kinshasa must be held.",
        "She was asked about the arrest of a journalist in Bujumbura.",
        "She grew up in Calgary and studied in London.",
        "She was Canada's ambassador to Kenya before she entered politics.",
        "She was elected in Calgary in 2011.",
        "She worked as a nurse in Juba in the 1990s.",
        "Lee, 52, who was born in Nairobi, speaks Swahili.",
        "The minister, whose parents live in Vancouver, speaks Swahili.",
        "Uganda's exports to Kenya have fallen.",
        "Flights from Kampala to Juba have been stopped.",
        "Protesters marched in Khartoum and Omdurman against the president.",
        "Protesters burnt Canadian flags in Khartoum.",
        "The story was first reported by a newspaper in Nairobi.",
        "With reporting by Tom Hall in Nairobi and Ida Po in Juba.",
        "Additional reporting by Tom Hall in Nairobi.",
        "Tom Hall reported from Nairobi.",
        "Reporting by Tom Hall in Nairobi; editing by Ida Po in London.",
        "The dam on the Nile worries Cairo and Khartoum.",
        "Cairo says the dam will cut its water.",
        "Addis Ababa and Cairo have been at odds for years.",
        "Nairobi has denied the claims.",
        "Diplomats in Nairobi expect little from the trip.",
        "Analysts in Johannesburg said the trip was late.",
        "Kenya's President Uhuru Po, speaking in Nairobi, rejected the plan.",
        "Kenya's foreign minister flew to Khartoum on Sunday to press the plan.",
        "South African troops were flown to Goma.",
        "A plane carrying aid landed in Goma.",
        "The road to Goma is closed.",
        "The border with Rwanda at Gatuna was reopened.",
        "He was arrested at the airport in Nairobi.",
        "The rebels took control of Goma in 2012.",
        "Six people died in a crash near Jinja on Sunday.",
        "The embassy in Kampala was closed.",
    ],
    BAND: [
        "The band recorded the album in Berlin with producer Tom Hall.",
        "The album was recorded in Berlin and Oslo.",
        "The video was filmed in the desert outside Marrakesh.",
        "The single went to number one in Germany and Austria.",
        "They won a prize at a festival in Cannes in 2015.",
        "They have sold a million records in Japan.",
        "Their fans in Brazil call themselves herons.",
        "Drummer Ida Po, who grew up in Bergen, joined in 2012.",
        "Drummer Ida Po lives in Bergen with her two sons.",
        "The song is about a girl in Paris.",
        "One song, Last Train to Vienna, lasts ten minutes.",
        "The record is called Rome.",
        "The group met at art school in Glasgow in 2004.",
        "The group formed in Glasgow in 2004.",
        "They signed to a label in Seattle.",
        "Their manager is based in Manchester.",
        "Support comes from Danish duo Low Tide.",
        "Support comes from Low Tide, a duo from Copenhagen.",
        "Low Tide, who hail from Copenhagen, will open.",
        "The last time they played Cardiff was in 2011.",
        "In 2011 they sold out Madison Square Garden in New York.",
        "Their 2014 tour took them to Tokyo and Sydney.",
        "The singer told a magazine in Dublin that he was tired.",
        "The singer was born in Cork.",
        "The singer's brother runs a bar in Cork.",
        "The guitarist broke his arm in a fall in Stockholm last year.",
        "Muse play Cardiff on the same night.",
        "Muse will tour the United States in June.",
        "Fans had come from as far as Poland and Spain.",
        "Fans travelled from Norwich and Exeter to see them.",
        "The venue in Leeds holds 900 people.",
        "It was like a Saturday night in Las Vegas.",
        "The sound is somewhere between Detroit and Dakar.",
        "The label will open an office in Nashville.",
    ],
    POPE: [
        "The pope, who was born in Buenos Aires, speaks Spanish.",
        "The former archbishop of Buenos Aires has not been back since his election.",
        "The church in Chile has been shaken by scandals.",
        "Catholics in Brazil are leaving the Church.",
        "The pope has spoken of the plight of migrants in the Mediterranean.",
        "The pope wrote to bishops in Germany last week.",
        "The pope named a new bishop for Oruro in Bolivia.",
        "The pope accepted the resignation of the bishop of Osorno.",
        "The pope appealed for the release of a priest held in Yemen.",
        "The pope prayed for those killed in an earthquake in Ecuador.",
        "The pope recalled the martyrs of Nagasaki.",
        "John Paul II visited Peru in 1985 and 1988.",
        "Benedict XVI went to Brazil in 2007.",
        "He has visited Mexico and Cuba before.",
        "Bishops in Argentina hope that he will come.",
        "A priest from Chiclayo had walked for a week.",
        "Pilgrims came from Bolivia, Ecuador and Chile.",
        "Nuns from Arequipa sang for him.",
        "Vatican officials said in Rome that all was well.",
        "The Vatican's ambassador to Peru, Tom Hall, was there.",
        "Cardinal Tom Hall, archbishop of Boston, criticised the remarks.",
        "Thousands marched against abortion in Washington.",
        "The statue was brought from Cusco.",
        "The choir had come from Puno by bus.",
        "The mine near Cajamarca has poisoned the river.",
        "He criticised mining in Madre de Dios.",
    ],
    KING: [
        "The King, who was educated at Oxford, speaks English.",
        "The couple married in Oslo in 1991.",
        "The couple have a house in Spain.",
        "Their daughter studies in Edinburgh.",
        "The Queen's brother is a doctor in Bergen.",
        "The King's grandfather fled to London in 1940.",
        "Norway's exports to Ireland have grown.",
        "The Queen wore a dress made in Paris.",
        "The necklace was bought in Antwerp.",
        "Trade between Oslo and Dublin has grown.",
        "The president will pay a return visit to Oslo next year.",
        "President Tom Hall studied in Oslo.",
        "Vikings from Norway founded Waterford.",
        "The palace in Oslo said the visit went well.",
        "Crown Prince Leo stays behind in Oslo.",
        "Princess Ida has been in hospital in Oslo.",
    ],
}
STOPS = {
    MINISTER: ["Kampala"],
    BAND: ["Leeds", "Hull", "London"],
    POPE: ["Lima", "Trujillo"],
    KING: ["Dublin", "Galway"],
}


@pytest.mark.parametrize(
    ("opening", "sentence"),
    [(opening, sentence) for opening, sentences in BACKGROUND.items() for sentence in ("", *sentences)],
)
def test_the_background_of_a_journey_is_no_stop_of_it(opening: str, sentence: str) -> None:
    journey, *earlier = read(opening + sentence).trips
    assert [stop.place for stop in journey.stops] == STOPS[opening]
    assert all(stop.start and stop.start.year < 2010 for trip in earlier for stop in trip.stops)


@pytest.mark.parametrize(
    "sentence",
    [
        "US Secretary of State Dan Hall met rebel leaders in Khartoum last week.",
        "US Secretary of State Dan Hall will visit Khartoum next month.",
    ],
)
def test_a_journey_of_somebody_else_in_the_background_is_a_trip_of_its_own(sentence: str) -> None:
    trips = read(MINISTER + sentence).trips
    assert sorted([stop.place for stop in trip.stops] for trip in trips) == [STOPS[MINISTER], ["Khartoum"]]
