"""A visit to a country on one day is on that day in each of its towns, if there are few and none has another."""

from dataclasses import replace
from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day
from components.reading.visit_days.whole_visits import of_lands_counted_up, of_whole_visit
from tests.reading.told import claims, days, marked

MONDAY = one_day(date(2024, 5, 13))
TUESDAY = one_day(date(2024, 5, 14))
WEEK = Days(date(2024, 5, 13), date(2024, 5, 19), "day")


def visit(
    days: Days, *towns: Days | None, country: str = "Peru", phrase: str = "visits", listed: int = 1
) -> list[Claim]:
    """A visit to a country on some days, and towns of Peru with theirs."""
    names = ["Lima", "Cusco", "Tacna", "Piura", "Trujillo"][: len(towns)]
    whole, *others = claims(marked(f"She visits {country}. " + " ".join(f"She speaks in {name}." for name in names)))
    return [
        replace(whole, days=days, phrase=phrase, listed=listed),
        *(replace(other, days=own, phrase="acts in") for other, own in zip(others, towns, strict=True)),
    ]


@pytest.mark.parametrize("towns", [1, 2, 4])
def test_the_day_of_a_visit_is_that_of_its_towns(towns: int) -> None:
    found = of_whole_visit(visit(MONDAY, *[None] * towns))
    assert [claim.days for claim in found] == [MONDAY] * (towns + 1)


@pytest.mark.parametrize(
    "told",
    [
        visit(MONDAY, *[None] * 5),
        visit(MONDAY, None, TUESDAY),
        visit(MONDAY, None, country="Ecuador"),
        visit(MONDAY, None, phrase="goes to"),
        visit(MONDAY, None, listed=2),
        visit(WEEK, None),
        visit(MONDAY, None) + visit(TUESDAY, None),
        visit(MONDAY, None) + visit(WEEK, None, phrase="goes to"),
        [],
    ],
    ids=["many towns", "another day", "another country", "another phrase", "a list", "a week", "two", "longer", "none"],
)
def test_in_doubt_a_town_has_no_day(told: list[Claim]) -> None:
    assert of_whole_visit(told) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From 12 to 15 June Pope Leo will visit Peru, with stops in Lima, Cusco and Iquitos.", "06-12..06-15"),
        ("Singer Ann Lee will be in Peru from 7 to 23 June, with concerts in Lima, Cusco and Iquitos.", "06-07..06-23"),
        ("Singer Ann Lee toured Peru in April, with shows in Lima, Cusco and Iquitos.", "04-01..04-30"),
    ],
)
def test_towns_counted_up_are_visited_in_the_days_of_their_country(text: str, expected: str) -> None:
    assert set(days(text, date(2024, 5, 8)).values()) == {expected}


def test_the_day_of_coming_to_a_country_is_not_that_of_towns_to_be_seen() -> None:
    text = "President Ann Lee of Chad arrived in Peru on Monday. She will visit Lima and Cusco."
    assert days(text, date(2024, 5, 8)) == {"Lima": "", "Cusco": ""}


@pytest.mark.parametrize(
    ("said", "precision"),
    [
        ("She visits Peru and Chile.", "week"),
        ("She visits Lima and Cusco.", "day"),
    ],
)
def test_in_several_countries_somebody_is_on_some_of_the_days_of_the_tour(said: str, precision: str) -> None:
    told = [replace(claim, days=WEEK, listed=2) for claim in claims(marked(said))]
    assert [c.days for c in of_lands_counted_up(told)] == [replace(WEEK, precision=precision)] * 2


def test_one_day_in_several_countries_is_that_day_in_each() -> None:
    told = [replace(claim, days=MONDAY, listed=2) for claim in claims(marked("She visits Peru and Chile."))]
    assert of_lands_counted_up(told) == told
