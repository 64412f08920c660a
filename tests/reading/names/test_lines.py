"""An article's sentences as words."""

from datetime import date

import pytest

from components.reading.names.lines import lines_of, names_that_open
from components.reading.text.article import read_article
from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister Ann Lee of Chad will visit Qatar´s Doha and Iraq´s Erbil.", ["Doha", "Erbil"]),
    ],
)
def test_an_accent_for_an_apostrophe_is_one(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orovane thrill Munich\n\nOrovane played on Friday.\n\nThe band sang for hours, a fan said.", {"Orovane"}),
        ("Orovane's show goes on\n\nOrovane's plane landed on Friday.\n\nHe came by car, a fan said.", {"Orovane"}),
        ("A band comes\n\nOrovane played.\n\nOrovane sang.\n\nOrovane left, a fan said.", {"Orovane"}),
        ("A band comes\n\nOrovane played.\n\nOrovane sang, a fan said.", set()),
        ("Snow falls\n\nSnow fell on Friday.\n\nThere was more snow on the hills, a fan said.", set()),
        ("Organisers cheer\n\nOrganisers said so.\n\nOrganisers were glad, a fan said.", set()),
    ],
)
def test_a_name_may_stand_only_where_sentences_begin(text: str, expected: set[str]) -> None:
    lines = lines_of(read_article(text))
    assert names_that_open(lines, {word for line in lines for word in line.words}) == expected
