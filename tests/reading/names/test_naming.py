from datetime import date

import pytest

from components.reading.reader import read
from tests.reading.told import marked, stops

WEDNESDAY = date(2021, 3, 10)


def places(text: str) -> list[str]:
    return [mention.place.name for sentence in marked(text) for mention in sentence.places]


def people(text: str) -> list[str]:
    return [person.name for sentence in marked(text) for person in sentence.people if person]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Defence Secretary Lloyd Austin spoke. Then Austin left.", []),
        ("Spokesman Ned Price answered.", []),
        ("Prime Minister Theresa May went to Lyon in March.", ["Lyon"]),
        ("The French president spoke to South Koreans.", []),
        ("They read the Washington Post and the China Daily in Lyon.", ["Lyon"]),
        ("He toured Europe, Asia and the Middle East.", []),
        ("He flew to Denver, Colorado, and Hanoi, Vietnam.", ["Denver", "Hanoi"]),
        ("She met them in the French capital.", ["Paris"]),
        ("They named the People's Republic of China and Cox's Bazar.", ["China", "Cox’s Bāzār"]),
        ("He landed at Hastings Airport in Freetown.", ["Freetown"]),
        ("She saw Wuhan, capital of Hubei province.", ["Wuhan"]),
        ("They play in Vancouver, B.C., on Monday.", ["Vancouver"]),
        ("A White House aide said the White House knew.", []),
        ("He met others at the White House and in the Oval Office.", ["White House", "White House"]),
        ("She flew to DR Congo and met Dr Paris there.", ["Democratic Republic of the Congo"]),
        ("Hurricane Oslo grew.", []),
        ("She went to the Saudi capital, Riyadh.", ["Riyadh"]),
        ("The U.S.-Japan alliance was praised in Lima.", ["Lima"]),
        ("He visited Saudi Arabia and the Central African Republic.", ["Saudi Arabia", "Central African Republic"]),
    ],
)
def test_only_what_is_a_place_here_is_one(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_a_surname_and_an_office_lead_back_to_the_full_name() -> None:
    text = "Foreign Minister Ana Torres left. Torres waved. The foreign minister then smiled."
    assert people(text) == ["Ana Torres"] * 3


def test_two_people_without_an_and_between_them_are_two() -> None:
    assert people("Foreign Minister Ana Torres Defence Minister Paul Okoro will travel.") == [
        "Ana Torres",
        "Paul Okoro",
    ]


def test_popes_and_royals_keep_their_titles() -> None:
    assert people("Pope Francis met Queen Letizia and the Duke of Wellington.")[:2] == ["Pope Francis", "Queen Letizia"]


def test_there_is_one_pope_by_whatever_name() -> None:
    sentences = marked("The visit of the Holy Father to Peru will begin on Friday. The Pope will land in Lima.")
    assert [person.name for s in sentences for person in s.people if person] == ["Pope", "Pope"]
    assert people("The Holy Father Leo left. Leo is in Lima.") == ["Pope Leo", "Pope Leo"]


def test_an_office_of_another_country_is_not_the_ministers() -> None:
    sentences = marked("Peru's foreign minister Ana Torres left. The Chilean president waited.")
    assert sentences[1].people[0] is None or sentences[1].people[0].name != "Ana Torres"


def test_the_words_of_a_headline_are_not_names() -> None:
    names = people(
        "Torres Heads North For Surprise Talks With Allies\n\nForeign Minister Ana Torres flew to Oslo on Monday."
    )
    assert set(names) <= {"Ana Torres"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("President Paul Okoro arrived in St. Lucia on Monday.", ["Saint Lucia"]),
        ("President Paul Okoro arrived in St Lucia on Monday.", ["Saint Lucia"]),
        ("President Paul Okoro met St. Torres on Monday.", []),
    ],
)
def test_a_saint_s_place_is_no_person(text: str, named: list[str]) -> None:
    assert places(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Confirming Ann Lee Bo's visit to Lima, he smiled.", ["Ann Lee Bo"]),
    ],
)
def test_a_participle_that_opens_a_sentence_is_no_first_name(text: str, named: list[str]) -> None:
    assert people(text) == named


def test_a_storm_s_name_is_nobody_s() -> None:
    assert people("Hurricane Wilma roared past Cuba. On Friday, Wilma was near Florida, Ana Torres said.") == [
        "Ana Torres"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Their Majesties King Olav and Queen Ida arrived. The King and Queen dined. His Majesty spoke.",
            ["King Olav", "Queen Ida", "King Olav", "Queen Ida", "King Olav"],
        ),
        (
            "The Duke and Duchess of Kent landed. The Duchess waved.",
            ["Duke of Kent", "Duchess of Kent", "Duchess of Kent"],
        ),
        (
            "Her Royal Highness the Countess of Kent landed. Her Royal Highness waved.",
            ["Countess of Kent", "Countess of Kent"],
        ),
        ("The Earl of Kent landed. The Earl waved.", ["Earl of Kent", "Earl of Kent"]),
        ("Benedict XVI landed. The Pope waved.", ["Benedict XVI", "Benedict XVI"]),
    ],
)
def test_sovereigns_and_nobles_are_known_by_their_styles_and_seats(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Duke of Kent, Prince Edward, landed. The Duke waved.", ["Prince Edward"] * 3),
        ("The Archbishop of York, Dr Ann Lee, preached. Dr Lee sang.", ["Ann Lee"] * 3),
        ("The Archbishop of York Dr Ann Lee preached. Dr Lee sang.", ["Ann Lee"] * 2),
    ],
)
def test_a_seat_and_the_name_after_it_are_one_person(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "She toured the Middle East.",
        "They were met at Henderson airport.",
        "Prayers were said at the Krishna temple.",
        "He preached in the Cathedral of St George and on the Sunday of St Thomas.",
    ],
)
def test_what_only_sounds_like_a_town_is_none(text: str) -> None:
    assert places(text) == []


def test_a_national_side_is_no_place_and_the_head_of_a_church_no_president() -> None:
    text = "Catholicos Nerses and President Ana Cruz met. The head of the Armenian Church then met Fiji Barbarians."
    assert people(text) == ["Nerses", "Ana Cruz", "Nerses", "Fiji Barbarians"]


def test_a_symphony_and_a_song_travel_nowhere() -> None:
    assert people("They sang 'Long Road' and 'Tall Hill' and landed with Jan Novak.") == ["Jan Novak"]
    assert people("The Hill Symphony played Symphony No. 5 by Jan Novak.") == ["Hill Symphony", "Jan Novak"]


def test_a_patriarch_of_all_africa_has_no_namesake_there() -> None:
    assert people("The Patriarch of Alexandria and All Africa met Jan Novak. The All Blacks won.") == [
        "Jan Novak",
        "All Blacks",
    ]


def test_a_province_is_no_town_and_a_report_may_begin_in_capitals() -> None:
    found = marked(
        "STAVANGER turned out in oilskins. The King toured the burnt part of Zamora province, then Mopti region."
    )
    assert [(m.place.name, m.place.precision) for s in found for m in s.places] == [
        ("Stavanger", "city"),
        ("Zamora", "region"),
        ("Mopti", "region"),
    ]


def test_of_a_district_the_gazetteer_knows_a_point_and_no_bounds() -> None:
    found = marked("The President will be in Rumphi District before a parade in Mzuzu.")
    district, town = (m.place for s in found for m in s.places)
    assert (district.precision, district.admin1, town.admin1) == ("region", "", "N")


def test_the_particle_in_a_name_leads_to_no_place() -> None:
    assert people("Carlos Agostinho do Rosário landed.") == ["Carlos Agostinho do Rosário"]


def test_a_central_region_is_that_of_any_country() -> None:
    assert [m for s in marked("He will tour the Central Region and Western Province.") for m in s.places] == []


@pytest.mark.parametrize("half", ["Central", "South", "North"])
def test_half_of_america_is_no_place(half: str) -> None:
    assert [m for s in marked(f"She flew to {half} America with the army.") for m in s.places] == []


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister, the Honourable Mia Torres, landed.",
        "The Minister of Power, Engr. Mia Torres, landed.",
        "Defence Minister Shri Mia Torres landed.",
        "Alhaji Mia Torres landed.",
    ],
)
def test_an_honorific_is_no_part_of_a_name_and_ends_no_sentence(text: str) -> None:
    assert "Mia Torres" in people(text)


def test_a_pronoun_is_no_band() -> None:
    text = "Fans of the folk legend Moses Blau bought all tickets for the concerts. He announced a tour of six towns."
    assert "He" not in people(text)


def test_whoever_comes_from_a_country_is_who_was_named() -> None:
    trips = read("Lewis Hale sang in Leeds on Monday. The Scot is due to start his tour in Sheffield.").trips
    assert [trip.travellers for trip in trips] == [("Lewis Hale",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ann Lee of Peru will travel to Victoria, Republic of Seychelles, on Monday.", ["Victoria"]),
        (
            "Pope Leo arrived in New Orleans today. He will pray in St. Louis Cathedral in the French Quarter.",
            ["New Orleans"],
        ),
        ("Pope Leo arrived in Batumi today. He will pray at a Roman fortress and at a Marian shrine.", ["Batumi"]),
        (
            "President Ann Lee of Peru flew to Yogyakarta. She will speak at the Mataram Ballroom of the hotel.",
            ["Yogyakarta"],
        ),
        ("King Ann of Peru dined in Oslo. At the banquet in St George's Hall she spoke of old friends.", ["Oslo"]),
        (
            "Leaving Bergen, the president will go on. Russian President Ann Lee will visit Bergen and Tromsø.",
            ["Bergen", "Tromsø"],
        ),
    ],
)
def test_names_beside_places_are_read_with_them(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected
