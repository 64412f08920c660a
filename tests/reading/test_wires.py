"""Items of agencies: narrow lines, datelines cut off, countries that are no more, people who pass through."""

from datetime import date

import pytest

from components.reading.proposal import ProposedStop
from components.reading.reader import read
from tests.reading import told

WEDNESDAY = date(1986, 4, 16)

NARROW = """TORRES TO SEE TRADERS IN LIMA

Trade Minister Ana
Torres said she would travel to Lima on Friday to meet traders
from several countries, among them officials of the U.S.
Commerce Department.
    She gave no details of what she would offer them there, and
her office declined to comment.
"""


def stops(text: str, published: date | None = WEDNESDAY) -> list[ProposedStop]:
    return told.stops(text, published)


def places(text: str, published: date | None = WEDNESDAY) -> list[str]:
    return [stop.place for stop in stops(text, published)]


def test_a_narrow_first_line_is_a_piece_of_its_sentence() -> None:
    reading = read(NARROW, WEDNESDAY)
    (stop,) = reading.trips[0].stops
    assert (stop.place, stop.start, stop.travellers) == ("Lima", date(1986, 4, 18), ("Ana Torres",))
    assert stop.evidence.startswith("Trade Minister Ana")
    assert stop.evidence.endswith("Department.")


def test_a_list_of_short_lines_stays_a_list() -> None:
    text = "Tour dates\n\nMay 3 - Oslo, Norway\nMay 5 - Bergen, Norway\nMay 8 - Malmo, Sweden\n\n" + NARROW
    assert sum(" D0 - P0 " in sentence.code for sentence in read(text, WEDNESDAY).sentences) == 3


@pytest.mark.parametrize(
    ("country", "code"), [("the Soviet Union", "RU"), ("Yugoslavia", "RS"), ("Czechoslovakia", "CZ"), ("Burma", "MM")]
)
def test_a_country_that_fell_apart_is_its_largest_part(country: str, code: str) -> None:
    (stop,) = stops(
        f"Trade Minister Ana Torres will visit {country} on Friday, her office said.\n\nIt gave no details."
    )
    assert stop.country == code


def test_an_agency_before_a_comma_is_no_dateline() -> None:
    text = "ANSB, quoting officials, said Trade Minister Ana Torres would visit Lima on Friday.\n\nIt said no more."
    assert places(text) == ["Lima"]


BLIND = """Trade talks

Trade Minister Ana Torres hopes to sway U.S. Farmers as she travels to the U.S. On April 21. Her office
said the U.S. Was a good neighbour. Two clerks will follow her, and a band of growers is in the U.S. For a fair.
"""


def test_a_capital_after_every_abbreviation_ends_no_sentence() -> None:
    assert [(stop.country, stop.start) for stop in stops(BLIND)] == [("US", date(1986, 4, 21))]
    assert len(read(BLIND, WEDNESDAY).sentences) == 4


@pytest.mark.parametrize(
    ("said", "nobody"),
    [
        ("They spoke of Peru's official debts.", "official"),
        ("A chief aim was a loan.", "chief"),
        ("A senior trade official flew to Lima.", "official"),
    ],
)
def test_an_office_that_describes_or_is_one_of_many_is_nobody_known(said: str, nobody: str) -> None:
    reading = read(
        f"Trade Minister Ana Torres and Secretary-General Tom Dahl met in Oslo on Monday.\n\n{said}", WEDNESDAY
    )
    assert not any(person for person in reading.sentences[-1].people), nobody


def test_a_place_that_begins_some_sentence_is_not_where_the_article_was_written() -> None:
    text = "Trade Minister Ana Torres arrived here on Monday for talks.\n\nBritain has protested against the tariffs."
    assert places(text) == []
    assert places(f"LIMA, April 14 - {text}") == ["Lima"]


LEAD = "Trade Minister Ana Torres of Peru said tariffs should fall.\n\n"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Torres, in Oslo for talks with officials, said there was hope.", "Oslo"),
        ("Torres, who is in Oslo to meet exporters, said there was hope.", "Oslo"),
        ("Torres left Oslo late yesterday after talks with Prime Minister Per Dahl.", "Oslo"),
        ("Torres flew out of Oslo on Monday following a two-day visit.", "Oslo"),
        ("Torres returned yesterday from a three-day visit to Norway.", "Oslo"),
        ("Torres, just back from Oslo, said there was hope.", "Oslo"),
        ("The minister is on a Nordic tour which includes Oslo and Helsinki.", "Oslo"),
        ("She is to call on Prime Minister Per Dahl in Oslo on Friday during a trip to Norway.", "Oslo"),
    ],
)
def test_somebody_is_found_at_a_place_without_having_gone_there(said: str, place: str) -> None:
    assert place in places(LEAD + said)


@pytest.mark.parametrize(
    "said",
    [
        "Officials said Norwegian goods would be sold in Oslo.",
        "A Norwegian mission is in Helsinki.",
        "Her aides expect a visit by Norwegian officials to Helsinki.",
        "Torres left Oslo after a row with her party.",
        "Torres, in Oslo, has many friends.",
    ],
)
def test_what_is_said_of_others_and_of_things_puts_nobody_anywhere(said: str) -> None:
    assert places(LEAD + said) == []


def test_who_has_gone_on_a_journey_together_goes_on_together() -> None:
    text = (
        "Finance Minister Ana Torres and central bank governor Ivo Mraz visited Lisbon last week. This week they have "
        "sought support in Vienna and Bern.\n\nThey will fly to Rome on Friday, officials said."
    )
    told = {stop.place: (stop.status, stop.travellers) for stop in stops(text)}
    both = ("Ana Torres", "Ivo Mraz")
    assert told == {
        "Lisbon": ("made", both), "Vienna": ("made", both), "Bern": ("made", both), "Rome": ("planned", both)
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Ana Torres said she and board chairman Ivo Mraz will leave Friday and spend two weeks in Oslo.",
        "Officials spoke to Trade Minister Ana Torres and board chairman Ivo Mraz. The two are due to visit Oslo.",
        "The Peruvian team, headed by Ana Torres and Ivo Mraz, will visit Oslo on Friday, sources said.",
    ],
)
def test_two_who_are_named_once_both_travel(text: str) -> None:
    assert [(stop.place, set(stop.travellers)) for stop in stops(text)] == [("Oslo", {"Ana Torres", "Ivo Mraz"})]


def test_a_visit_is_planned_where_somebody_will_do_something_when_he_is_there() -> None:
    text = "Trade Minister Ana Torres said she would speak up when she is in Oslo for a meeting next week."
    (stop,) = stops(text)
    assert (stop.status, stop.start, stop.end) == ("planned", date(1986, 4, 21), date(1986, 4, 27))


def test_words_before_a_journey_that_lies_ahead_are_said_at_home() -> None:
    text = "Trade Minister Ana Torres will visit Oslo on Friday.\n\nTorres said in Lima today that she had hopes."
    assert places(text) == ["Oslo"]


def test_an_official_of_the_first_sentence_is_named_by_the_second() -> None:
    text = (
        "The official in charge of farm talks is in Oslo today to meet exporters.\n\nIvo Mraz, chairman of the "
        "negotiating group, met traders this morning. Mraz goes to Helsinki on Friday."
    )
    assert [(stop.place, stop.travellers) for stop in stops(text)] == [
        ("Oslo", ("Ivo Mraz",)),
        ("Helsinki", ("Ivo Mraz",)),
    ]


def test_the_traveller_is_whoever_goes_where_the_headline_goes() -> None:
    text = (
        "Peruvian mission to visit Norway\n\nA Peruvian trade mission led by minister of state Ivo Mraz will visit "
        "Norway tomorrow.\n\nPeruvian President Ana Torres may follow. President Torres met traders. Torres has hopes."
    )
    assert stops(text)[0].travellers == ("Ivo Mraz",)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Wool board president Rui Lima held talks in Jakarta with his Indonesian counterpart.", ["Jakarta"]),
        ("Norwegian Economics Minister Per Dahl is to hold talks in Brazil next week.", ["Brasília"]),
        (
            "Norwegian Economics Minister Per Dahl met Brazilian President Jose Prado in Brasilia on Monday.",
            ["Brasília"],
        ),
        ("Finance Minister Pedro Solis said in New York that his country could not pay.", ["New York City"]),
        ("Norwegian Trade Secretary Per Dahl's visit to Tokyo is unlikely to end the dispute.", ["Tokyo"]),
        ("Foreign Minister Ali Sabri of Sudan flew home today after talks in Cairo with leaders.", ["Cairo"]),
        (
            "Foreign Minister Ali Sabri of Sudan will leave on Saturday for a tour of Kenya and Uganda.",
            ["Nairobi", "Kampala"],
        ),
        ("The Peruvian chess team flew out of Lima for Oslo this morning.", ["Oslo"]),
        ("Mines Minister Per Dahl toured quake-hit Managua.", ["Managua"]),
    ],
)
def test_somebody_in_office_does_abroad_what_took_him_there(said: str, expected: list[str]) -> None:
    assert places(said + "\n\nOthers declined to comment.") == expected


@pytest.mark.parametrize(
    "said",
    [
        "Trade Minister Mike Hall said in Lima that tariffs should fall.",
        "Dealers in Oslo said Trade Minister Mike Hall had no plans to visit Lima.",
        "Chairman Bill Stone told shareholders at the annual meeting in Detroit that profits would rise.",
        "The bank intervened in Tokyo, dealers said. Governor Satoshi Ueda declined to comment in Tokyo.",
        "Tin producers meet in La Paz next week. Mines Minister Juan Rey of Bolivia will chair the session.",
        "Trade Minister Ana Torres invited Norwegian Economics Minister Per Dahl to Lima.",
    ],
)
def test_what_is_said_and_done_at_a_seat_is_no_journey(said: str) -> None:
    assert places(said + "\n\nOthers declined to comment.") == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("President Ana Torres of Peru starts a three-day visit to Norway on Friday.", [("Oslo", "18", "20")]),
        ("Asked about debt on her arrival in Oslo, President Ana Torres of Peru smiled.", [("Oslo", None, None)]),
        ("President Ana Torres of Peru is spending the day at her ranch near Arequipa.", [("Arequipa", None, None)]),
        ("Senator Ana Torres campaigned in Cusco and Lima.", [("Cusco", None, None), ("Lima", None, None)]),
        ("Three Peruvian senators flew to Oslo on Monday to meet traders.", [("Oslo", "14", "14")]),
        (
            "Minister Ana Torres of Peru, en route to Oslo, held talks in Riga.",
            [("Riga", None, None), ("Oslo", None, None)],
        ),
        (
            "Peruvian Premier Ana Torres and Norwegian leader Per Dahl met for three hours in Oslo on Monday.",
            [("Oslo", "14", "14")],
        ),
    ],
)
def test_a_single_sentence_may_tell_a_whole_journey(
    said: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    told = [(s.place, s.start and f"{s.start:%d}", s.end and f"{s.end:%d}") for s in stops(said)]
    assert told == expected


def test_a_host_does_not_travel() -> None:
    text = "Peruvian Premier Ana Torres and Norwegian leader Per Dahl met for three hours in Oslo on Monday."
    assert stops(text)[0].travellers == ("Ana Torres",)


def test_what_has_been_comes_before_what_is_planned() -> None:
    text = (
        "Peruvian Foreign Minister Ana Torres is on a tour which includes Riga and Vilnius.\n\nShe arrived in Oslo "
        "yesterday. She had flown to Norway from talks with Premier Per Dahl in Copenhagen."
    )
    assert places(text) == ["Copenhagen", "Oslo", "Riga", "Vilnius"]


@pytest.mark.parametrize(
    ("said", "along"),
    [
        ("Foreign Minister Ivo Mraz will accompany Torres, officials said.", {"Ivo Mraz"}),
        ("Torres, accompanied by her husband Tom Torres, will meet traders.", {"Tom Torres"}),
        ("Torres, accompanied by Ivo Mraz, Jon Moe, Ida Blau and Ole Lund, will meet traders.", set()),
    ],
)
def test_who_accompanies_the_traveller_is_on_the_whole_journey(said: str, along: set[str]) -> None:
    (stop,) = stops(f"President Ana Torres of Peru will visit Oslo on Friday.\n\n{said}")
    assert set(stop.travellers) == {"Ana Torres"} | along


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [

        ("President Ana Torres will visit Oslo.\n\nHer trip, which begins on May 5, is her first.", None, None),
        ("President Ana Torres of Peru is in Oslo today and tomorrow to meet traders.", "04-16", "04-17"),
        ("Talks stalled before next week's visit to Oslo by Trade Minister Ana Torres.", "04-21", "04-27"),
        ("Trade Minister Ana Torres plans a June trip to Oslo.", "06-01", "06-30"),
    ],
)  # fmt: skip
def test_the_days_of_a_journey_to_one_place_are_the_days_there(text: str, start: str | None, end: str | None) -> None:
    (stop,) = stops(text)
    assert (stop.start and f"{stop.start:%m-%d}", stop.end and f"{stop.end:%m-%d}") == (start, end)


def test_who_is_sent_travels_and_who_sends_does_not() -> None:
    text = "President Ana Torres met her trade adviser Ivo Mraz before sending him to Oslo. "
    assert [(stop.place, stop.travellers) for stop in stops(text)] == [("Oslo", ("Ivo Mraz",))]
    assert places("President Ana Torres would send a delegation to Oslo, she said.") == []


def test_england_is_a_country_among_countries_and_a_land_by_itself() -> None:
    listed = stops("Finance Minister Ana Torres left on a tour of France, England, Europe's banks and Italy.")
    assert ("GB", "capital") in [(stop.country, stop.basis) for stop in listed]
    (alone,) = stops("Finance Minister Ana Torres travelled to England on Tuesday.")
    assert (alone.place, alone.basis) == ("England", "region")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Torres, the ambassador to Peru, said she will visit Quito.", ["Quito"]),
        ("Trade Minister Ana Torres will visit three sellers - Peru, Chile and Cuba.", ["Lima", "Santiago", "Havana"]),
        ("Trade Minister Ana Torres will be in Cusco, southern Peru, on Friday.", ["Cusco"]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_place_is_understood(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_a_continent_in_a_list_is_passed_over() -> None:
    assert places(
        "Finance Minister Ana Torres said that on her trip to Peru, Europe and Chile she asked for time."
    ) == [
        "Lima",
        "Santiago",
    ]


def test_what_is_to_be_held_lies_ahead() -> None:
    told = (
        "Trade Minister Ana Torres arrived in Quito on Monday. She will attend a fair, to be held in Cusco on Friday."
    )
    assert [(stop.place, stop.status) for stop in stops(told)] == [("Quito", "made"), ("Cusco", "planned")]


def test_letters_of_a_party_behind_a_name_part_nothing() -> None:
    told = "Ana Torres (C) was briefed by officials in Quito before flying to Lima."
    assert places(told) == ["Quito", "Lima"]
