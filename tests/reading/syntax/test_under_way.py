"""Tours and journeys told in prose, of travellers who have no office."""

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told


def places(body: str, published: str = "2019-09-03") -> list[str]:
    return [s.place for s in told.stops(f"title: x\npublished: {published}\n\n{body}")]


GOES = "Singer Ana Torres flew to Oslo on Monday for a tour. "


@pytest.mark.parametrize(
    "said",
    [
        "She is recovering in Bergen.",
        "She signed books for three hours at a fair in Bergen.",
        "A broken axle then kept her in Bergen for two nights.",
        "Torres was put up by a dentist in Bergen.",
        "The singer, best known as the voice of Radio Sol, landed in Bergen.",
        "The 34-year-old rode on to Bergen.",
        "Her concert in Bergen raised money for a school.",
        "Then it's Bergen on Friday.",
        "Bergen follows on 6 September.",
        "After that it is the turn of Bergen.",
        "She travelled through Bergen.",
        "The tour continues in Bergen.",
        "The run closes at the arena in Bergen.",
        "The tour opened in a barn before calling at Bergen.",
    ],
)
def test_somebody_under_way_is_where_a_sentence_puts_them(said: str) -> None:
    assert places(GOES + said) == ["Oslo", "Bergen"]


@pytest.mark.parametrize(
    "said",
    [
        "She said the war in Mali was a disgrace.",
        "She lives in Bergen.",
        "Torres owns a bar in Bergen.",
        "Her last album was recorded in Bergen.",
        "They will find out on Monday, when the draw is made in Bergen.",
        "Her drummer, who grew up in Bergen, is ill.",
        "She praised the people of Bergen.",
        'A fan said: "The best thing is to be in Bergen."',
        "She was a teacher in Bergen for ten years.",
        "The song reached number three in Mali.",
    ],
)
def test_a_place_only_spoken_of_or_lived_in_is_none(said: str) -> None:
    assert places(GOES + said) == ["Oslo"]


def test_different_days_in_different_places_are_a_journey_whatever_the_verbs() -> None:
    told = "Novelist Ann Quill speaks in Truro on 8 October. She will read at the library in Plymouth on 10 October."
    assert places(told) == ["Truro", "Plymouth"]
    assert places("Novelist Ann Quill speaks in Truro on 8 October. She will read at the library.") == []


def test_what_is_said_after_a_list_of_concerts_holds_for_all_of_them() -> None:
    told = "Concerts of the Ana Torres Band in Oslo on October 3, Bergen on October 5 and Hull on October 7 "
    trip = read(f"title: x\npublished: 2019-09-03\n\n{GOES}{told}have been postponed.").trips[0]
    assert {s.place: s.status for s in trip.stops if s.place != "Oslo"} == {"Bergen": "postponed", "Hull": "postponed"}


def test_a_day_of_the_coming_week_with_an_arrival_lies_ahead() -> None:
    stops = read("title: x\npublished: 2023-06-12\n\nMayor Ann Lee lands in Mumbai on Tuesday.").trips[0].stops
    assert [(s.status, str(s.start)) for s in stops] == [("planned", "2023-06-13")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The envoy thanked Egypt and Morocco, which hosted earlier rounds of the dialogue in Cairo and Rabat.",
        "She argued that the peace processes it sponsored in Colombo and Juba should be judged by results.",
    ],
)
def test_what_a_country_has_done_somewhere_puts_nobody_there(sentence: str) -> None:
    text = f"Special Envoy Ann Lee flew to Lima on Monday. {sentence}"
    found = [s.place for s in told.stops(text, date(2023, 5, 12))]
    assert found == ["Lima"]
