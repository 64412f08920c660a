"""What an office is of is passed where a whole name follows it, and stays where none does."""

import pytest

from components.reading.names.office_scope import behind_scope
from tests.reading.names.given import context_of


def behind(text: str) -> str:
    """What stands behind the office, of one word, with which a text begins, and behind what it is of."""
    context, lines = context_of(text)
    return " ".join(lines[0].words[behind_scope(context, lines[0], 1) :]).replace(" .", ".")


@pytest.mark.parametrize(
    "office",
    [
        "Premier of Ontario",
        "Premier for Ontario",
        "Premier of the Bahamas",
        "Premier of Ontario Senator",
        "President of the Federal Council",
        "President Council",
        "Minister in the Ministry of Health",
        "Minister at the Treasury",
        "Head of the Council of Trade and Industry",
        "Head of the WTO",
        "Head of the Balkans",
        "President",
    ],
)
@pytest.mark.parametrize("name", ["Ann Lee left", "Ann B. Lee left"])
def test_a_whole_name_stands_behind_what_an_office_is_of(office: str, name: str) -> None:
    assert behind(f"{office} {name}") == name


@pytest.mark.parametrize(
    "rest",
    [
        "of Ontario left",
        "of Ontario Lee left",
        "of Ontario and Ann Lee left",
        "of Ontario World Health Organization left",
        "in Ontario Ann Lee left",
        "of peace Ann Lee left",
        "of north Ann Lee left",
        "of Moon Ann Lee left",
        "of Ministry of Health and Ann Lee left",
        "and NATO Ann Lee left",
        "NATO Ann Lee left",
        "of the",
        "of Ontario",
        "of",
        "",
    ],
)
def test_an_office_without_a_whole_name_behind_what_it_is_of_goes_on_with_that(rest: str) -> None:
    assert behind(f"Premier {rest}") == rest
