"""The many ways in which papers say where a journey goes next, tried one sentence at a time."""

from datetime import date

import pytest

from components.reading.phrases.route_phrases import ROUTE_PHRASES
from components.reading.reader import read
from tests.reading import told
from tests.reading.phrases.found import found

SAID = [
    ("P, his stop", "She flew to Lima, her first stop.", "P0"),
    ("P is first", "Lima will be the first stop of her tour.", "P0"),
    ("a tour so long: P", "She leaves on a tour of two weeks: Lima (3 May), Quito (5 May).", "P0 ( D0 ) , P1 ( D1 )"),
    ("P is reached", "Lima was reached on Monday.", "P0"),
    ("P follows", "Lima follows on Monday.", "P0"),
    ("after P comes P", "After Lima comes Quito.", "P1"),
    ("after P comes P", "Lima will be followed by Quito.", "P1"),
    ("there is a stop in P", "There will be a brief stop in Lima.", "P0"),
    ("on D it was P", "On Tuesday it was Lima and a town hall.", "P0"),
    ("takes in P", "She crosses the Andes, taking in Lima and Quito.", "P0 and P1"),
    ("then it is P", "Then it is on to Lima.", "P0"),
    ("and then P", "Then Lima.", "P0"),
    ("P is on the list", "Lima and Quito are on the itinerary.", "P0 and P1"),
]
UNSAID = [
    ("P, his stop", "She flew to Lima, her first home."),
    ("P is first", "Lima will be the first to speak."),
    ("a tour so long: P", "She leaves on a tour of two weeks: Lima will like it."),
    ("P is reached", "Lima was angry on Monday."),
    ("P follows", "Lima follows the law."),
    ("P follows", "Lima is followed by Quito on Monday."),
    ("after P comes P", "After Lima she slept."),
    ("there is a stop in P", "There will be a new mayor in Lima."),
    ("on D it was P", "On Tuesday it was Lima that voted."),
    ("takes in P", "She takes in refugees from Lima."),
    ("then it is P", "Then it was Lima that sang."),
    ("and then P", "Then Lima sang."),
    ("P is on the list", "Lima is on the coast."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, ROUTE_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, ROUTE_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in ROUTE_PHRASES}


MINISTER = "published: 2013-12-18\n\nForeign Minister Ann Lee arrived in Kampala on Monday on a tour of Africa. "
POPE = "published: 2016-05-18\n\nPope Francis landed in Lima on Monday at the start of a journey to South America. "
BAND = "published: 2018-05-18\n\nRock band Glass Heron are on a world tour with their new album. "
PRESIDENT = "published: 2018-05-18\n\nPresident Ana Torres left on Monday for a tour of Asia. "


def added(opening: str, sentence: str) -> list[str]:
    """The places that a sentence adds to what its opening tells."""
    known = [stop.place for stop in told.stops(opening)]
    found = [stop.place for stop in told.stops(opening + sentence)]
    return [place for place in found if place not in known]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Two days ago in Mali, she met rebels.", ["Bamako"]),
        ("She went on by way of such poor countries as Togo and Benin.", ["Lomé", "Porto-Novo"]),
        ("Chad and Mali are on the itinerary.", ["N'Djamena", "Bamako"]),
        ("Then Chad.", ["N'Djamena"]),
        ("Her itinerary: Chad, Mali, Niger.", ["N'Djamena", "Bamako", "Niamey"]),
        ("The African tour, Lee's second, also includes Mali.", ["Bamako"]),
        ("After Mali, Lee heads for Chad.", ["Bamako", "N'Djamena"]),
        ("Addis Ababa was to be her last stop.", ["Addis Ababa"]),
        ("Lee was seen off at Entebbe and flew to Addis Ababa.", ["Addis Ababa"]),
        ("Crowds lined the streets of Addis Ababa to see her.", ["Addis Ababa"]),
        ("She was welcomed to Addis Ababa by the mayor.", ["Addis Ababa"]),
    ],
)
def test_a_minister_under_way_is_where_the_papers_say(sentence: str, places: list[str]) -> None:
    assert sorted(added(MINISTER, sentence)) == sorted(places)


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Some 500,000 people attended the Mass in Arequipa.", ["Arequipa"]),
        ("No pope had ever visited Puno.", []),
        ("Bishops in Chile have asked him to come.", []),
    ],
)
def test_a_pope_is_where_his_mass_is(sentence: str, places: list[str]) -> None:
    assert added(POPE, sentence) == places


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("The band play at the Brudenell Social Club in Leeds this Friday.", ["Leeds"]),
        ("The run starts at the O2 Academy, Leeds, on Friday.", ["Leeds"]),
        ("Further shows follow in Manchester and Cardiff.", ["Manchester", "Cardiff"]),
        ("The four-piece take to the stage of the Apollo in Manchester on June 1.", ["Manchester"]),
        ("Last night's show in Manchester sold out.", ["Manchester"]),
        ("On Friday night at the Apollo in Manchester, the band played for two hours.", ["Manchester"]),
        ("The Berlin show was cancelled.", ["Berlin"]),
        ("The show in Berlin has been moved to June 1.", ["Berlin", "Berlin"]),
        ("They played Berlin in 2009.", ["Berlin"]),
        ("Support comes from Berlin band Low Tide.", []),
    ],
)
def test_a_band_on_tour_is_where_it_plays(sentence: str, places: list[str]) -> None:
    assert added(BAND, sentence) == places


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("The two leaders will meet in Hanoi.", ["Hanoi"]),
        ("Prime Minister Dung will meet the President in Hanoi.", ["Hanoi"]),
        ("She is the first president to visit Hanoi since 1990.", ["Hanoi"]),
        ("Air Force One touched down in Hanoi.", ["Hanoi"]),
        ("At the invitation of President Quang, she will pay a state visit to Vietnam.", ["Hanoi"]),
        ("A meeting with investors in Ho Chi Minh City is planned.", ["Ho Chi Minh City"]),
        ("In Ho Chi Minh City there will be a meeting with investors.", ["Ho Chi Minh City"]),
        ("She will represent Chile at the forum in Hanoi.", ["Hanoi"]),
        ("She may visit Japan later this year.", []),
        ("She was invited to visit Japan.", []),
    ],
)
def test_a_president_on_tour_is_where_the_meetings_are(sentence: str, places: list[str]) -> None:
    assert added(PRESIDENT, sentence) == places


@pytest.mark.parametrize(
    "sentence",
    [
        "Vice President Ann Lee stumped for Dan Bo in Dubuque on Thursday.",
        "President Ann Lee will commission a power plant in Dubuque on Monday.",
        "President Ann Lee is on holiday in Dubuque.",
        "President Ann Lee is receiving medical treatment in Dubuque.",
        "DUBUQUE, Iowa — Vice President Ann Lee told farmers here Thursday that corn was king.",
        "DUBUQUE, Iowa (AP) — Vice President Ann Lee told farmers on Thursday that corn was king during a stop.",
    ],
)
def test_a_politician_away_from_the_capital_is_on_a_journey(sentence: str) -> None:
    trips = read(f"published: 2018-05-18\n\n{sentence}").trips
    assert [(trip.travellers[0], [stop.place for stop in trip.stops]) for trip in trips] == [("Ann Lee", ["Dubuque"])]


@pytest.mark.parametrize(
    ("sentence", "who", "country"),
    [
        ("King Abdullah of Jordan held talks with President Bo in Moscow on Thursday.", "King Abdullah", "RU"),
        ("The Dalai Lama will give teachings in Riga from June 16 to 18.", "Dalai Lama", "LV"),
        ("Pope Leo prayed at a former prison in Vilnius on Thursday.", "Pope Leo", "LT"),
        ("The emperor and empress of Japan arrived in Jakarta on Thursday.", "emperor and empress of Japan", "ID"),
        ("Qatar's emir visits Ankara.", "Qatar's emir", "TR"),
    ],
)
def test_rulers_and_prelates_are_away_where_their_land_is_not(sentence: str, who: str, country: str) -> None:
    trips = read(f"published: 2018-05-18\n\n{sentence}").trips
    assert [(trip.travellers, [stop.country for stop in trip.stops]) for trip in trips] == [((who,), [country])]


def test_on_a_journey_at_home_less_than_a_phrase_is_enough() -> None:
    text = (
        "published: 2018-05-18\n\nPresident Ana Torres of Peru will begin a tour of the south in Arequipa on Monday. "
        "A meeting with miners in Puno is planned. She spoke in Lima on Thursday."
    )
    assert [stop.place for stop in read(text).trips[0].stops] == ["Arequipa", "Puno"]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Foreign Minister Ann Lee met her counterpart Rosa Blau on the margins of a forum in Quito.", ["Quito"]),
        ("Peru will be the first stop on Foreign Minister Ann Lee's tour.", ["Lima"]),
        (
            "Secretary Ann Lee will travel to Lima, Peru; Quito, Ecuador; and Bogota, Colombia, from May 20 to 24.",
            ["Lima", "Quito", "Bogotá"],
        ),
    ],
)
def test_one_sentence_may_tell_a_whole_route(sentence: str, places: list[str]) -> None:
    assert [stop.place for stop in told.stops(f"published: 2018-05-18\n\n{sentence}")] == places


@pytest.mark.parametrize(
    "sentence",
    [
        "China's foreign minister Wang Lei embarks on a tour of Kenya on Sunday.",
        "China's foreign minister Wang Lei made a surprise visit to Kenya on Thursday.",
        "The planned visit of China's foreign minister Wang Lei to Kenya has been called off.",
        "President Uhuru Bo on Thursday held talks in Nairobi with visiting Chinese Foreign Minister Wang Lei.",
        "China's foreign minister Wang Lei paid a courtesy call on President Bo at State House in Nairobi.",
        "Wang Lei, China's foreign minister, was greeted by dancers at the airport in Nairobi.",
        "Kenyan police tightened security in Nairobi ahead of the visit of China's foreign minister Wang Lei.",
    ],
)
def test_one_sentence_is_enough_to_tell_a_visit(sentence: str) -> None:
    trips = read(f"published: 2018-05-18\n\n{sentence}").trips
    assert [(trip.travellers[0], [stop.country for stop in trip.stops]) for trip in trips] == [("Wang Lei", ["KE"])]


def test_what_a_band_passes_through_is_on_the_tour_of_which_its_period_there_is_told() -> None:
    text = (
        "The group Marea Brava will tour Germany from May 3 with a first concert in Hamburg. Its period in Germany "
        "will stretch for more than a month and will end in Munich, after passing through cities such as Bremen, "
        "Berlin and Ulm."
    )
    found = {stop.place: stop.start for stop in read(text, date(2023, 3, 6)).trips[0].stops}
    assert {"Munich", "Bremen", "Berlin", "Ulm"} <= found.keys()
    assert {found[place] for place in ("Munich", "Bremen", "Berlin", "Ulm")} == {None}


def test_a_place_that_is_next_is_none_of_those_before_the_comma() -> None:
    found = told.stops(MINISTER + "After her stop at Entebbe, Addis Ababa is next.")
    assert {s.place: s.status for s in found} == {"Kampala": "made", "Entebbe": "made", "Addis Ababa": "planned"}
