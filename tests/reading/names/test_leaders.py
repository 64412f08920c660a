"""Whoever governs a country is at home there, though the article does not say which; namesakes are not."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from components.geography.country import countries
from components.reading.names.leaders import is_known_alone, learn_leaders
from components.reading.names.people import People
from components.reading.vocabulary.word_sets import TABLES

TODAY = date(2022, 6, 1)


def learnt(name: str, title: str, published: date | None = TODAY) -> tuple[str | None, str | None]:
    """Where somebody of that name and title is at home by their office, and otherwise."""
    people = People()
    person = people.named(name.split(), title.split(), None)
    learn_leaders(people, published)
    return person.country, person.origin


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("Biden", "President", ("US", None)),
        ("Joseph R Biden Jr", "President", ("US", None)),
        ("Joe Biden", "", ("US", None)),
        ("Harris", "Vice President", ("US", None)),
        ("Harris", "President", (None, None)),
        ("Biden", "", ("US", None)),
        ("Truss", "", (None, None)),
        ("Biden", "Vice President", (None, None)),
        ("Zelenskyy", "President", ("UA", None)),
        ("Lopez Obrador", "President", ("MX", None)),
        ("Ursula Berg", "President", (None, None)),
        ("Ann Biden", "President", (None, None)),
        ("Angela Merkel", "", ("DE", None)),
        ("Barack Obama", "", (None, "US")),
        ("Obama", "President", (None, None)),
        ("Prince Mohammed bin Salman", "Crown Prince", ("SA", None)),
        ("Lavrov", "Foreign Minister", ("RU", None)),
        ("Truss", "Foreign Secretary", ("GB", None)),
        ("Joe Biden", "striker", (None, None)),
        ("Kim", "President", (None, None)),
    ],
)
def test_whoever_governs_is_at_home_where_that_is(
    name: str, title: str, expected: tuple[str | None, str | None]
) -> None:
    assert learnt(name, title) == expected


def test_who_is_called_so_depends_on_when_that_was_written() -> None:
    assert learnt("Bush", "President", date(1991, 1, 1)) == ("US", None)
    assert learnt("Macron", "President", date(1991, 1, 1)) == (None, None)
    assert learnt("Emmanuel Macron", "", date(1991, 1, 1)) == (None, None)
    assert learnt("Macron", "President", None) == ("FR", None)
    assert learnt("Helmut Kohl", "", date(2050, 1, 1)) == (None, None)


def test_some_surnames_are_known_alone_while_they_govern() -> None:
    assert is_known_alone("Putin", TODAY)
    assert is_known_alone("Erdoğan", TODAY)
    assert not is_known_alone("Macron", date(1991, 1, 1))
    assert not is_known_alone("Truss", TODAY)


def test_what_an_article_says_itself_goes_before_the_table() -> None:
    people = People()
    person = people.named(["Joe", "Biden"], ["President"], "PE")
    learn_leaders(people, TODAY)
    assert person.country == "PE"


def test_each_row_of_the_table_is_of_a_country_and_of_years_in_order() -> None:
    with (TABLES / "leaders.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({tuple(row.values()) for row in rows}) == len(rows)
    for row in rows:
        assert row["country"] in countries()
        assert row["name"].strip() == row["name"] != ""
        assert 1900 < int(row["since"]) <= int(row["until"] or 9999)
