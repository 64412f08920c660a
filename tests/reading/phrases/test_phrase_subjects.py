"""Whose motion a phrase tells depends on its kind; a visit, a day or a place itself may be the subject."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.phrases.phrase_subjects import subject_of
from components.reading.phrases.phrases import PHRASES
from components.reading.reader import read
from components.reading.syntax.subjects import Subjects
from tests.reading import told


def who(text: str, name: str) -> list[str]:
    """Who is at the places of the phrase of that name: "he:" before whom only a pronoun leads to, "whoever" where the
    article's own traveller is meant, "nobody" where it is nobody whose journey is told."""
    subjects, found = Subjects(), []
    for sentence in told.marked(text):
        matches = [
            (phrase, match) for phrase in PHRASES if phrase.name == name for match in phrase.matches(sentence.code)
        ]
        for phrase, match in matches:
            subject = subject_of(sentence, subjects, phrase, match)
            names = " and ".join(person.name for person in subject.people) if subject else "nobody"
            by = f"{subject.pronoun}: " if subject and subject.pronoun else ""
            found.append(by + (names or "whoever"))
        subjects.heard(sentence)
    return found


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("visits", "Minister Ann Lee visited Lima.", "Ann Lee"),
        ("visits", "Minister Ann Lee, who is on a visit in Lima, spoke.", "nobody"),
        ("visits", "The cup visited Lima.", "nobody"),
        ("lands in", "President Ann Lee's tour opens in Quito before stopping in Lima.", "Ann Lee"),
        ("lands in", "The run opens in Quito before stopping in Lima.", "whoever"),
        ("somewhere", "Minister Ann Lee prayed in Lima.", "Ann Lee"),
        ("trip to", "Minister Ann Lee began a visit to Lima.", "Ann Lee"),
        ("trip to", "The trade mission to Lima, headed by Minister Ann Lee, is over.", "Ann Lee"),
        ("trip to", "The mayor greeted Minister Ann Lee on her arrival in Lima.", "Ann Lee"),
        ("trip to", "The tour of Lima is over.", "whoever"),
        ("where", "Minister Ann Lee flew to Lima, where she will speak.", "Ann Lee"),
        ("P hosts him", "Peru will host Minister Ann Lee in May.", "Ann Lee"),
        ("in P as he", "Queen Anna flew out. It rained in Lima as her plane touched down.", "she: Queen Anna"),
        ("stop is", "On President Ann Lee's tour the last stop is Lima.", "Ann Lee"),
        ("stop is", "The next stop is Lima.", "whoever"),
        ("P is reached", "On President Ann Lee's tour, Lima was reached on Monday.", "whoever"),
    ],
)
def test_the_subject_stands_where_the_kind_of_the_phrase_says(name: str, text: str, expected: str) -> None:
    assert who(text, name) == [expected]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("then to", "Minister Ann Lee flew to Quito, then to Lima.", "Ann Lee"),
        ("then to", "The tour goes on, then to Lima.", "whoever"),
        ("then to", "The pilgrimage began in Quito, then to Lima.", "whoever"),
        ("then to", "Prices rose, then to Lima.", "nobody"),
        ("takes him to", "The tour takes Minister Ann Lee to Lima.", "Ann Lee"),
        ("takes him to", "King Olav flew in. Queen Anna took him to Lima.", "he: King Olav"),
        ("takes him to", "Minister Ann Lee took her deputy to Lima.", "Ann Lee"),
        ("takes him to", "Minister Ann Lee sent a team to Lima.", "nobody"),
        ("takes him to", "Queen Anna sent King Olav to Lima.", "King Olav"),
        ("takes him to", "President Ann Lee sent him to Lima.", "nobody"),
        ("takes him to", "The president sent him to Lima.", "nobody"),
        ("takes him to", "King Olav flew in. Queen Anna sent him to Lima.", "he: King Olav"),
        ("takes him to", "King Olav flew in. He sent him to Lima.", "nobody"),
        ("takes him to", "Queen Anna named Bob Ray envoy and sent him to Lima.", "Bob Ray"),
        ("takes him to", "President Ann Lee sent her envoy Bob Ray to Lima.", "Bob Ray"),
        ("is joined in", "Minister Ann Lee joined Envoy Bob Ray in Lima.", "Bob Ray and Ann Lee"),
        ("is joined in", "The choir joined Envoy Bob Ray in Lima.", "Bob Ray"),
        ("is joined in", "King Olav flew in. Queen Anna joined him in Lima.", "he: King Olav and Queen Anna"),
        ("meets in", "Minister Ann Lee will meet Envoy Bob Ray in Lima.", "Ann Lee"),
        ("meets in", "Queen Anna flew out. King Olav will meet her in Lima.", "she: Queen Anna"),
        ("begins or ends in", "Minister Ann Lee travelled around the region, ending in Lima.", "Ann Lee"),
        ("begins or ends in", "Minister Ann Lee toured the coast, finishing up in Lima.", "Ann Lee"),
        ("begins or ends in", "Minister Ann Lee fell silent, ending in Lima.", "nobody"),
        ("begins or ends in", "Minister Ann Lee visited a march ending in Lima.", "nobody"),
        ("outing called off", "President Ann Lee's trip to Lima was called off.", "Ann Lee"),
        ("outing called off", "A flight to Lima was called off.", "whoever"),
    ],
)
def test_who_moves_others_meets_them_or_is_moved_is_there(name: str, text: str, expected: str) -> None:
    assert who(text, name) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee's trip will end in Lima.", "Ann Lee"),
        ("It all began in Lima.", "whoever"),
        ("They finish against Leeds in Lima.", "whoever"),
        ("They open against Leeds in Lima.", "whoever"),
        ("President Ann Lee ended the week in Lima.", "Ann Lee"),
        ("The strike will end in Lima.", "nobody"),
        ("It will open a shop in Lima.", "nobody"),
        ("President Ann Lee will end a war in Peru.", "nobody"),
        ("President Ann Lee began by thanking friends in Lima.", "nobody"),
        ("President Ann Lee continued in Lima.", "nobody"),
    ],
)
def test_only_a_journey_begins_or_ends_somewhere_and_who_ends_his(text: str, expected: str) -> None:
    assert who(text, "begins or ends in") == [expected]


FRIDAY = date(2015, 5, 8)
MINISTER = "Foreign Minister Anna Berg of Norway flew to Kenya on Monday for talks in Nairobi.\n\n"


def _beside_nairobi(text: str) -> dict[str, str]:
    stops = {s.place: s.status for s in told.stops(text, FRIDAY)}
    return {place: status for place, status in stops.items() if place != "Nairobi"}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Talks in Kampala lasted an hour.", {"Kampala": "made"}),
        ("The stop in Kampala gave her a chance to see the lake.", {"Kampala": "made"}),
        ("Her visit to the port of Mombasa on Thursday was brief.", {"Mombasa": "made"}),
        ("The Kampala leg begins on Sunday.", {"Kampala": "planned"}),
        ("Kampala will see her on Sunday.", {"Kampala": "planned"}),
        ("Kampala awaits her on Sunday.", {"Kampala": "planned"}),
        ("In Kampala, where she will open a school, the streets have been swept.", {"Kampala": "planned"}),
        ("Talks in Geneva between the two armies have stalled.", {}),
        ("A meeting of bankers in London discussed the debt.", {}),
    ],
)
def test_what_is_told_of_a_visit_or_its_place_tells_a_stop(said: str, told: dict[str, str]) -> None:
    found = _beside_nairobi(MINISTER + said)
    assert {place: status for place, status in found.items() if place != "Mombasa" or place in told} == told


OPENING = "King Olav of Norway began a ten-day tour of Portugal in Lisbon on Monday. "
LATER_FRIDAY = date(2023, 5, 12)


def _beside_lisbon(text: str) -> dict[str, str]:
    return {s.place: s.status for s in told.stops(text, LATER_FRIDAY) if s.place != "Lisbon"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Porto was charmed on Tuesday by his jokes.", {"Porto": "made"}),
        ("Braga was treated to a song on Wednesday.", {"Braga": "made"}),
        ("Porto turned out in force.", {"Porto": "made"}),
        ("His Wednesday in Braga had to be cut to four hours.", {"Braga": "made"}),
        ("His morning in Braga will be spent in a school.", {"Braga": "planned"}),
        ("Their reception in Porto was loud.", {"Porto": "made"}),
        ("Braga gets the honour of the last dinner.", {"Braga": "planned"}),
        ("Porto will close the tour on Sunday.", {"Porto": "planned"}),
        ("Coimbra, which he reached on Thursday, had put out flags.", {"Coimbra": "made"}),
        ("Porto and Braga have him on Sunday.", {"Porto": "planned", "Braga": "planned"}),
        (
            "Porto gets a morning, and Coimbra, which he got to on Thursday, a day.",
            {"Porto": "planned", "Coimbra": "made"},
        ),
        ("Sunday's stop is Braga.", {"Braga": "planned"}),
        ("Porto will close the five-day royal tour.", {"Porto": "planned"}),
        ("The best players would go to Madrid, he said.", {}),
        # No place is the traveller's only because it is a subject.
        ("Madrid was angry about the fish.", {}),
        ("Porto won the cup on Tuesday.", {}),
        ("His home in Porto was sold.", {}),
        ("The book tells of his childhood in Porto.", {}),
        ("Rivals from Braga turned up.", {}),
    ],
)
def test_a_place_may_be_the_subject_of_a_journey(said: str, expected: dict[str, str]) -> None:
    assert _beside_lisbon(OPENING + said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("On Tuesday it was on to Porto, a town of painted houses.", {"Porto": "made"}),
        ("A brief call at Porto on Tuesday had to be squeezed in.", {"Porto": "made"}),
        ("He said Mass in Porto and was due to pray in Braga.", {"Porto": "made", "Braga": "planned"}),
        ("He left a clinic in Porto and flew to Braga.", {"Braga": "made"}),
        ("He was also to have gone to Porto but officials did not agree.", {"Porto": "cancelled"}),
        ("In Porto the King will meet students.", {"Porto": "planned"}),
        ("In Porto the royal couple will meet students.", {"Porto": "planned"}),
        ("He met the mayor in Porto and said Mass in Braga.", {"Porto": "made", "Braga": "made"}),
        (
            "He will sing in Coimbra after concerts in Porto and Braga.",
            {"Coimbra": "planned", "Porto": "planned", "Braga": "planned"},
        ),
        ("Most of them in Porto were glad.", {}),
    ],
)
def test_what_is_done_at_a_place_says_when(said: str, expected: dict[str, str]) -> None:
    assert _beside_lisbon(OPENING + said) == expected


def test_where_the_singer_fell_is_not_what_was_called_off() -> None:
    text = (
        "Slow Harbour have cancelled the rest of their tour after singer Ana Cruz broke a leg in Porto on Tuesday. "
        "Concerts in Braga and Faro will not take place."
    )
    found = {s.place: (s.status, str(s.start)) for s in told.stops(text, LATER_FRIDAY)}
    assert found == {
        "Porto": ("made", "2023-05-09"),
        "Braga": ("cancelled", "None"),
        "Faro": ("cancelled", "None"),
    }


def test_what_the_queen_is_to_do_is_no_office_of_its_object() -> None:
    text = "Queen to visit Ground Zero\n\nThe Queen flies to New York on Tuesday to lay a wreath at Ground Zero."
    assert [trip.travellers for trip in read(text, LATER_FRIDAY).trips] == [("Queen",)]
