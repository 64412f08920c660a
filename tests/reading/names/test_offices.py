"""Whoever holds an office is known however the office is written."""

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told
from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize("form", ["{} Ann Lee will pay a visit to Peru.", "The {}, Ann Lee, will pay a visit to Peru."])
@pytest.mark.parametrize(
    "office",
    [
        "Minister of Foreign Affairs",
        "Minister of Foreign Affairs and International Cooperation",
        "Minister for Lands, Housing and Urban Development",
        "Cabinet Secretary for Foreign and Diaspora Affairs",
        "Minister of State in the Ministry of Health",
        "Deputy Minister of International Relations and Cooperation",
        "Director General of the WTO",
        "President of the Federal Council",
        "President of the European Commission",
        "Prime Minister of India",
        "Foreign Minister of the Kingdom of Bahrain",
        "Premier of Ontario",
        "Foreign Minister of New Zealand",
        "President of the Central African Republic",
        "Mayor of Lima",
        "Governor of Lagos State",
        "Chief of the Army Staff General",
        "Governor-General",
        "Commander of the Navy Vice Admiral",
        "High Commissioner of India to Kenya",
        "Bishop-elect",
        "Prime Minister-designate",
    ],
)
def test_an_office_is_no_part_of_the_name_behind_it(office: str, form: str) -> None:
    trips = read(f"published: 2019-05-06\n\n{form.format(office)} She leaves on Monday.").trips
    assert [trip.travellers for trip in trips] == [("Ann Lee",)]


def test_the_minister_is_whoever_was_named_behind_that_office() -> None:
    text = "The Minister of Foreign Affairs, Ann Lee, will pay a visit to Peru. The Minister then flies to Quito."
    sentences = told.marked(text)
    assert {person.name for sentence in sentences for person in sentence.people if person} == {"Ann Lee"}


@pytest.mark.parametrize(
    "office",
    [
        "The Foreign Minister of Norway, Ann Lee,",
        "The Foreign Minister of Norway Ann Lee",
        "Ann Lee, the Foreign Minister of Norway,",
        "Norway's Foreign Minister Ann Lee",
        "Norwegian Foreign Minister Ann Lee",
    ],
)
def test_whoever_holds_office_in_a_country_is_at_home_there(office: str) -> None:
    people = told.people(f"{office} landed in Conakry on Monday.")
    assert [(person.name, person.country) for person in people] == [("Ann Lee", "NO")]


@pytest.mark.parametrize("mark", [" –", " -", ":", ","])
def test_a_dateline_is_no_country_of_whoever_is_named_behind_it(mark: str) -> None:
    people = told.people(f"Muscat, Oman{mark} King Olav has landed.")
    assert [person.country for person in people] == [None]


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("Cook Islands' Prime Minister Ann Lee", "CK"),
        ("Trinidad and Tobago Prime Minister Ann Lee", "TT"),
        ("Bosnia and Herzegovina's foreign minister, Ann Lee,", "BA"),
        ("Saint Vincent and the Grenadines Prime Minister Ann Lee", "VC"),
        ("Papua New Guinea Prime Minister Ann Lee", "PG"),
        ("Ann Lee, Papua New Guinea's Prime Minister,", "PG"),
        ("Ann Lee, the US vice president,", "US"),
        ("Ann Lee, the South Korean trade minister,", "KR"),
        ("On her return from Peru Ms Ann Lee", None),
    ],
)
def test_a_country_of_several_words_is_read_beside_its_offices(office: str, country: str | None) -> None:
    people = told.people(f"{office} landed in Conakry on Monday.")
    assert [(person.name, person.country) for person in people] == [("Ann Lee", country)]


def test_an_envoy_of_somebody_in_office_does_not_hold_that_office() -> None:
    text = "Ann Lee, the Secretary-General's Special Envoy for Guinea, has landed in Conakry."
    people = told.people(text)
    assert [person.offices for person in people] == [{"envoy"}]


def test_an_award_called_after_a_duke_is_nobody() -> None:
    text = "Prince Edward was in Leeds on Monday to present Duke of Edinburgh's Awards. The Duke went on to Hull."
    assert [p.name for p in told.people(text)] == ["Prince Edward"]


@pytest.mark.parametrize("office", ["The British prime minister", "The Taoiseach", "Peru's foreign minister"])
def test_the_name_behind_an_office_is_whose_it_is(office: str) -> None:
    trips = read(f"{office} is in Amman after talks. Simon Hale met King Olav for an hour.").trips
    assert [(trip.travellers, [stop.place for stop in trip.stops]) for trip in trips] == [(("Simon Hale",), ["Amman"])]


def test_a_name_behind_an_office_may_be_another_s() -> None:
    text = "The British prime minister flew to Amman on Monday. Simon Hale, the opposition leader, stayed in London."
    people = told.people(text)
    assert [person.offices & {"prime"} for person in people if person.name == "Simon Hale"] == [set()]


def test_no_prince_is_pope() -> None:
    text = "Prince Albert II of Monaco flew to Rome on Monday. He will be received by the Pope."
    people = told.people(text)
    assert {person.name: "pope" in person.offices for person in people} == {"Prince Albert II": False, "Pope": True}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Their Royal Highnesses The Crown Prince and Crown Princess", "Crown Prince"),
        ("His Royal Highness The Crown Prince", "Crown Prince"),
        ("Their Majesties The King and Queen", "King"),
    ],
)
def test_whoever_has_a_style_needs_no_name(said: str, name: str) -> None:
    trips = read(f"published: 2024-05-16\n\n{said} visited Trondheim on Wednesday.").trips
    assert [(trip.travellers[0], [stop.place for stop in trip.stops]) for trip in trips] == [(name, ["Trondheim"])]


def test_of_several_presidents_each_is_one() -> None:
    people = told.people("Presidents Ann Lee of Peru and Tom Hale of Kenya met. Senators Eva Ray and Bo Dahl left.")
    first = next(person for person in people if person.name == "Ann Lee")
    assert ("president" in first.offices, first.country) == (True, "PE")
    assert "Eva Ray" in {person.name for person in people}


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("The King and Queen", ("King", "Queen")),
        ("The Emperor and Empress of Japan", ("Emperor of Japan", "Empress of Japan")),
        ("The King and Queen of Norway", ("King of Norway", "Queen of Norway")),
    ],
)
def test_a_couple_is_known_by_its_offices(said: str, names: tuple[str, ...]) -> None:
    assert [stop.travellers for stop in stops(f"{said} will visit Lima on Friday.", WEDNESDAY)] == [names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("King Jan of the Belgians visited Lima on Monday and was in Brussels on Tuesday.", ["Lima"]),
    ],
)
def test_a_land_behind_a_name_is_home(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mexican President-elect Ann Lee travelled to Seoul and to Mexico City.", ["Seoul"]),
    ],
)
def test_whoever_is_elected_or_named_in_the_headline_has_an_office(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    "called", ["The high official", "The politician", "The 61-year-old minister", "The visiting minister"]
)
def test_a_minister_is_also_spoken_of_by_less_than_the_office(called: str) -> None:
    text = f"Foreign Minister Mario Reis begins a visit to Slovenia on Thursday. {called} will then fly to Vienna."
    assert [stop.place for stop in stops(text, WEDNESDAY)] == ["Ljubljana", "Vienna"]


@pytest.mark.parametrize(
    ("said", "home"),
    [("The United Nations' Mali envoy", None), ("Mali's envoy", "ML"), ("The Malian envoy", "ML"), ("US envoy", "US")],
)
def test_an_envoy_called_after_a_land_is_sent_there(said: str, home: str | None) -> None:
    text = f"{said}, Peter Halloran, landed in Bamako on Saturday."
    people = told.people(text)
    assert [person.country for person in people if person.name == "Peter Halloran"] == [home]


def test_a_long_name_behind_an_office_of_a_land_is_one_person_with_its_beginning() -> None:
    text = (
        "The King of Bahrain Hamad bin Isa Al Khalifa left home on Tuesday for Jordan. King Hamad bin Isa's visit to "
        "Jordan will strengthen ties."
    )
    assert [stop.place for stop in stops(text, WEDNESDAY)] == ["Amman"]


def test_whose_patron_somebody_is_holds_no_office_of_the_next_subject() -> None:
    text = (
        "Princess Astrid visits Senegal. As Patron of Blue Kite Kenya, The Princess opened a branch. In Dagana, The "
        "Princess then met farmers."
    )
    (stop,) = stops(text, WEDNESDAY)
    assert (stop.place, stop.travellers) == ("Dagana", ("Princess Astrid",))


@pytest.mark.parametrize("said", ["A spokesman for {}", "An aide to {}", "The spokeswoman for {}"])
@pytest.mark.parametrize("name", ["Mr Lee", "Tom Lee", "Minister Lee", "President Tom Lee"])
def test_whoever_others_speak_for_does_not_speak_for_others(said: str, name: str) -> None:
    found = told.people(f"{said.format(name)} said that Mr Lee flew to Lima on Monday.")
    (lee,) = [person for person in found if person.surname == "Lee"]
    assert not lee.speaks_for_others
    assert not lee.offices & {"spokesman", "spokeswoman", "aide"}


@pytest.mark.parametrize("office", ["Jobs Minister", "Minister for Pacific Peoples", "Police Minister"])
def test_an_office_is_known_by_its_portfolio(office: str) -> None:
    found = told.people(f"{office} Ann Lee flew to Lima.")
    assert [(person.name, person.offices) for person in found] == [("Ann Lee", {"minister"})]


@pytest.mark.parametrize(
    ("first", "then"), [("Secretary of State", "foreign minister"), ("Foreign Minister", "Secretary of State")]
)
def test_america_s_secretaries_are_ministers_to_the_papers_of_other_countries(first: str, then: str) -> None:
    said = f"US {first} Ann Lee will visit Armenia. The US {then} will travel to Yerevan on Tuesday."
    assert [(s.place, str(s.start)) for s in stops(said)] == [("Yerevan", "None")]
