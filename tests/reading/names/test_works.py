"""Titles of works, in the quotation marks they stand in."""

import pytest

from components.reading.names.works import titles_of_works
from components.reading.text.spans import Span
from components.reading.text.tokens import tokenize


def titles(text: str) -> list[str]:
    tokens = tokenize(text, Span(0, len(text)))
    return [text[tokens[sign.first].start : tokens[sign.last - 1].end] for sign in titles_of_works(tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The premiere of "The Glass Orchard" in Lisbon.', ['"The Glass Orchard"']),
        ("She sang “Letters from Iwo Jima” and “Salt & Ember” in Oslo.", ["“Letters from Iwo Jima”", "“Salt & Ember”"]),
        ("The film ‘Orchard’ opens.", ["‘Orchard’"]),
        ("The “Orchard” tour opens in Oslo.", ["“Orchard”"]),
        ("“ORCHARD: A GLASS ROOM” opens in Oslo.", ["“ORCHARD: A GLASS ROOM”"]),
        ("She starred in “The Glass Orchard”.", ["“The Glass Orchard”"]),
        ('Her album "1989" is out.', []),
        ('He called it "Orchard" twice.', []),
    ],
)
def test_a_title_is_known_by_its_capitals_or_by_what_it_is_the_title_of(text: str, expected: list[str]) -> None:
    assert titles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        '"We Will Win," he said.',
        '"Our ties are strong" were his words.',
        'She will visit "Phnom Penh" next.',
        'The "Salt and Ember World Tour" begins in Oslo.',
        "The ministers' visit to Oslo was the envoys' idea.",
        'Nobody closes "The Glass Orchard.',
        '"',
        'A ""',
    ],
)
def test_what_is_said_where_one_goes_and_what_a_tour_is_called_are_no_titles(text: str) -> None:
    assert titles(text) == []
