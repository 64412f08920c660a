"""Where a traveller acts once the journey is known, and what only sounds like it."""

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told

FRIDAY = date(2023, 5, 12)
OPENING = "King Olav of Norway arrived in Portugal on Monday for a visit of five days."


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
        ("Prince Erik, who was in Porto, wished him well.", []),
        ("The King said: \"In Porto I was young.\"", []),
        ("The King was born in Porto.", []),
        ("The King lived in Porto for a year.", []),
        ("The King may meet the students in Porto.", None),
        ("He last opened a school in Porto as a prince.", []),
        ("Trade with firms in Porto has grown.", []),
        ("The King had read about floods in Porto.", []),
        ("The King said in May Porto would pay for the bridge.", []),
        ("Ambassadors from Braga to Porto were told.", []),
        ("Queen Sofia was in Porto at the time.", []),
    ],
)  # fmt: skip
def test_places_where_the_traveller_acts_are_stops(sentence: str, expected: list[str] | None) -> None:
    found = [place for place in stops(f"{OPENING} {sentence}") if place != "Lisbon"]
    if expected is not None:
        assert found == expected


def test_without_a_journey_nobody_acts_anywhere() -> None:
    assert stops("King Olav has written a book. In Porto, he was shown the cellars of a merchant.") == []


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
