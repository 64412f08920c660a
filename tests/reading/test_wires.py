"""Items of agencies: narrow lines, datelines cut off, countries that are no more, people who pass through."""

from datetime import date

import pytest

from components.reading.proposal import ProposedStop
from components.reading.reader import read

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
    return [stop for trip in read(text, published).trips for stop in trip.stops]


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

Trade Minister Ana Torres will explain the plan to U.S. Officials when she visits the U.S. On April 21. Her
aides said the U.S. Was ready to listen. Two officials will follow her, and a mission is in the U.S. For talks.
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
