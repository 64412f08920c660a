"""Whoever has a style and a first name is one person, under whichever the article says first."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read

PUBLISHED = date(2016, 9, 29)


def journeys(text: str) -> list[tuple[tuple[str, ...], list[str]]]:
    return [(trip.travellers, [stop.place for stop in trip.stops]) for trip in read(text, PUBLISHED).trips]


@pytest.mark.parametrize(
    ("text", "travellers", "places"),
    [
        (
            "The Duke and Duchess of Cambridge arrived in Ottawa on Thursday. William and Kate will travel to Québec "
            "on Sunday. Prince William spoke in French.",
            ("Duke of Cambridge", "Duchess of Cambridge"),
            ["Ottawa", "Québec"],
        ),
        (
            "The Princess Royal visited Tallinn on Monday. Princess Anne will be in Riga on Wednesday. Anne is patron "
            "of the charity and will open its hall in Ventspils.",
            ("Princess Royal",),
            ["Tallinn", "Riga", "Ventspils"],
        ),
        (
            "Prince Charles arrived in Accra on Friday. The Prince of Wales will travel to Kumasi on Sunday.",
            ("Prince Charles",),
            ["Accra", "Kumasi"],
        ),
    ],
)
def test_a_style_and_a_first_name_are_one_traveller(text: str, travellers: tuple[str, ...], places: list[str]) -> None:
    assert journeys(text) == [(travellers, places)]


def test_of_two_who_bear_a_first_name_neither_is_known_by_it() -> None:
    text = (
        "The Duke of Kent visited Hull on Monday. The Earl of Wessex was in Leeds on Monday. Prince Edward went to "
        "York on Tuesday."
    )
    assert {travellers for travellers, _ in journeys(text)} == {
        ("Duke of Kent",),
        ("Earl of Wessex",),
        ("Prince Edward",),
    }


def test_somebody_else_of_that_first_name_stays_somebody_else() -> None:
    text = "The Princess Royal visited Tallinn on Monday. Anne Lee, the ambassador, travelled to Riga on Tuesday."
    assert (("Princess Royal",), ["Tallinn"]) in journeys(text)


@pytest.mark.parametrize(
    ("text", "traveller", "places"),
    [
        (
            "The Crown Princess of Sweden visited Växjö on Thursday. Crown Princess Victoria went on to Alvesta.",
            "Princess Victoria",
            ["Växjö", "Alvesta"],
        ),
        (
            "The King of Spain flew to Lima on Monday. King Felipe VI will be in Quito on Saturday.",
            "King Felipe VI",
            ["Lima", "Quito"],
        ),
        (
            "The Crown Princess of Sweden flew to Lima on Monday. Princess Estelle is ten. The Crown Princess will be "
            "in Quito on Saturday.",
            "Crown Princess of Sweden",
            ["Lima", "Quito"],
        ),
        (
            "The Archbishop of Cape Town flew to Lima on Monday. Archbishop Ruiz will be in Quito on Saturday.",
            "Ruiz",
            ["Lima", "Quito"],
        ),
        (
            "The Duke of Kent will visit Lima. 'Their Royal Highnesses are well,' he said. Their Royal Highnesses "
            "will fly to Quito on Saturday.",
            "Duke of Kent",
            ["Lima", "Quito"],
        ),
    ],
)
def test_whoever_is_named_with_the_office_has_the_throne(text: str, traveller: str, places: list[str]) -> None:
    assert journeys(text) == [((traveller,), places)]


def test_of_two_crown_princesses_neither_is_that_of_sweden() -> None:
    text = (
        "The Crown Princess of Sweden visited Växjö on Thursday. Crown Princess Mary and Crown Princess Marie were in "
        "Oslo on Friday."
    )
    assert (("Crown Princess of Sweden",), ["Växjö"]) in journeys(text)


@pytest.mark.parametrize(
    "text",
    [
        "King Felipe of Spain flew to Amman on Monday. The King of Jordan went on to Aqaba on Tuesday.",
        "King Felipe met the King of Jordan in Amman on Monday. The King of Jordan went on to Aqaba on Tuesday.",
    ],
)
def test_a_king_of_another_land_or_one_who_is_met_is_another_king(text: str) -> None:
    assert all("Aqaba" not in places for travellers, places in journeys(text) if "King Felipe" in travellers)


def test_of_two_who_have_borne_a_style_neither_is_meant() -> None:
    text = (
        "The Prince of Wales visited Accra on Monday. Prince Charles was in Lagos on Tuesday, and Prince William flew "
        "to Nairobi on Wednesday."
    )
    assert not {"Accra", "Nairobi"} <= {
        place for travellers, places in journeys(text) for place in places if travellers == ("Prince of Wales",)
    }


def test_two_forms_of_one_first_name_are_the_same_person() -> None:
    text = (
        "The Duchess of Cambridge visited Oslo on Monday. Kate went on to Bergen. Catherine will be in Bodø on Friday."
    )
    assert {travellers for travellers, _ in journeys(text)} == {("Duchess of Cambridge",)}
