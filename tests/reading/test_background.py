"""What stands around a journey in the papers (wars, talks, predecessors, other people, bylines) is no stop of it."""

import pytest

from components.reading.reader import read

OPENING = (
    "published: 2018-05-18\n\nForeign Minister Ann Lee of Canada arrived in Kampala on Monday on a tour of Africa. She "
    "met President Dan Bo. "
)


@pytest.mark.parametrize(
    "sentence",
    [
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
        "Her predecessor, Tom Hill, visited Kampala in 2014.",
        "Her predecessor travelled to Nairobi last year.",
        "The last Canadian minister to visit Nairobi was Tom Hill.",
        "No Canadian minister has been to Harare since 2001.",
        "US Secretary of State Dan Hall met rebel leaders in Khartoum last week.",
        "US Secretary of State Dan Hall will visit Khartoum next month.",
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
)
def test_the_background_of_a_journey_is_no_stop_of_it(sentence: str) -> None:
    trips = read(OPENING + sentence).trips
    assert [stop.place for trip in trips for stop in trip.stops] == ["Kampala"]


BAND = (
    "published: 2018-05-18\n\n"
    "Rock band Glass Heron play Leeds on Friday and Hull on Saturday. The tour ends in London. "
)


@pytest.mark.parametrize(
    "sentence",
    [
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
        "The song tells of a night in Lisbon.",
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
        "They first played in Cardiff in 2006.",
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
)
def test_the_background_of_a_band_s_journey_is_no_stop_of_it(sentence: str) -> None:
    known = [stop.place for trip in read(BAND).trips for stop in trip.stops]
    assert [stop.place for trip in read(BAND + sentence).trips for stop in trip.stops] == known


POPE = (
    "published: 2016-05-18\n\n"
    "Pope Francis landed in Lima on Monday at the start of a journey to South America. He met bishops in Trujillo. "
)


@pytest.mark.parametrize(
    "sentence",
    [
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
        "Last year he visited Egypt and Portugal.",
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
)
def test_the_background_of_a_pope_s_journey_is_no_stop_of_it(sentence: str) -> None:
    known = [stop.place for trip in read(POPE).trips for stop in trip.stops]
    assert [stop.place for trip in read(POPE + sentence).trips for stop in trip.stops] == known


KING = (
    "published: 2018-05-18\n\n"
    "King Olav and Queen Ida of Norway arrived in Dublin on Monday for a state visit. On Tuesday they were in Galway. "
)


@pytest.mark.parametrize(
    "sentence",
    [
        "The King, who was educated at Oxford, speaks English.",
        "The couple married in Oslo in 1991.",
        "The couple have a house in Spain.",
        "Their daughter studies in Edinburgh.",
        "The Queen's brother is a doctor in Bergen.",
        "The King's grandfather fled to London in 1940.",
        "The last visit was in 2006, when King Harald came to Cork.",
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
)
def test_the_background_of_a_king_s_journey_is_no_stop_of_it(sentence: str) -> None:
    known = [stop.place for trip in read(KING).trips for stop in trip.stops]
    assert [stop.place for trip in read(KING + sentence).trips for stop in trip.stops] == known
